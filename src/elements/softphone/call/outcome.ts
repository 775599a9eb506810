// What a call comes to, and what is to be noted of it, while it runs.
import { html, nothing, type TemplateResult } from 'lit';
import type { OutcomeChosenEvent } from '../../outcome/outcome.js';
import type { CallResource } from './call-view.js';
import type { Phone } from '../phone.js';
import { renderNotes } from '../wrap-up/view.js';

export function renderOutcome({ id }: CallResource, { texts, session, wrapUp, host }: Phone): TemplateResult {
  const isRequired = host.mandatoryOutcome;
  const outcome = wrapUp.outcomeOf(id);
  return html`
    <details class="part" part="outcome" ?open=${isRequired}>
      <summary>
        ${texts.outcome} ${isRequired && !outcome ? html`<span class="chip warning">${texts.needed}</span>` : nothing}
      </summary>
      <gws-outcome
        exportparts="outcome-field, outcome-search, outcome-tree"
        folds
        .session=${session}
        .value=${outcome}
        .pending=${wrapUp.pendingOutcomeOf(id)}
        ?required=${isRequired}
        @gws-outcome-chosen=${(event: OutcomeChosenEvent) => void wrapUp.choose(id, event.outcome)}
      ></gws-outcome>
      ${wrapUp.canNote(id) ? renderNotes(wrapUp, id, texts) : nothing}
    </details>
  `;
}
