// After a call, drawn: who it was, the time that runs down, the outcome, notes, and the way back to work.
import { html, nothing, type TemplateResult } from 'lit';
import type { Call } from '../../../api/index.js';
import type { CommonTexts, PhoneTexts } from '../../../locales/index.js';
import type { Session } from '../../../session/index.js';
import { clockTime } from '../../../ui/clock.js';
import { face } from '../../../ui/face.js';
import { icon } from '../../../ui/icon.js';
import { circleAlert } from '../../../ui/icons.generated.js';
import { renderRing } from '../../../ui/ring.js';
import { spinner } from '../../../ui/spinner.js';
import type { OutcomeChosenEvent } from '../../outcome/outcome.js';
import { refusal } from '../../session/refusal.js';
import type { AfterCallTime } from './after-call-time.js';
import type { CallRecord } from './records.js';
import type { WrapUp } from './wrap-up.js';

export interface WrapUpView {
  texts: CommonTexts & PhoneTexts;
  session: Session | undefined;
  isLive: boolean;
  /** Whom the agent talked to, and by which queue; the number where nobody knows more. */
  nameOf?: ((record: CallRecord, call: Call | undefined) => string | undefined) | undefined;
  queueOf?: ((record: CallRecord, call: Call | undefined) => string | undefined) | undefined;
}

export function renderWrapUp(wrapUp: WrapUp, view: WrapUpView): TemplateResult | typeof nothing {
  const record = wrapUp.open;
  if (!record) return nothing;
  const { texts, session } = view;
  const { id, number, talked } = record;
  const call = wrapUp.callOf(id);
  const name = view.nameOf?.(record, call) || number;
  const queue = view.queueOf?.(record, call);
  const below = [
    talked !== undefined && texts.talkedFor(clockTime(talked)),
    queue ? html`<bdi>${queue}</bdi>` : name !== number && html`<bdi dir="ltr">${number}</bdi>`,
  ].filter(Boolean);
  return html`
    <section class="wrap-up" part="wrap-up" tabindex="-1" aria-label=${texts.afterCall(name)}>
      <div class="who">
        ${renderTime(wrapUp.time, name, texts)}
        <div class="names">
          <h3 class="name cut" dir="auto" title=${name}>${name}</h3>
          <p class="number">${below[0]}${below.length > 1 ? html` · ${below[1]}` : nothing}</p>
        </div>
      </div>
      <div class="last-words">
        <h4>
          ${texts.outcome} ${wrapUp.isNeeded(id) ? html`<span class="chip warning">${texts.needed}</span>` : nothing}
        </h4>
        <gws-outcome
          exportparts="outcome-field, outcome-search, outcome-tree"
          .session=${session}
          .value=${wrapUp.outcomeOf(id)}
          .pending=${wrapUp.pendingOutcomeOf(id)}
          @gws-outcome-chosen=${({ outcome }: OutcomeChosenEvent) => void wrapUp.choose(id, outcome)}
        ></gws-outcome>
        ${wrapUp.canNote(id) ? renderNotes(wrapUp, id, texts) : nothing}
      </div>
      ${renderFoot(wrapUp, id, view)}
    </section>
  `;
}

/** A ring that runs down; a face where after-call work has no end that anybody knows. */
function renderTime({ left, share }: AfterCallTime, name: string, texts: PhoneTexts): TemplateResult {
  if (left === undefined) return face(name, 'large');
  return renderRing(left, share, texts.timeLeft);
}

export const renderNotes = (wrapUp: WrapUp, id: string, { notes }: PhoneTexts): TemplateResult => html`
  <textarea
    class="field"
    part="notes"
    rows="2"
    dir="auto"
    aria-label=${notes}
    placeholder=${notes}
    .value=${wrapUp.noteOf(id)}
    @input=${(event: Event) => wrapUp.setNote(id, (event.target as HTMLTextAreaElement).value)}
    @change=${() => void wrapUp.saveNote(id)}
  ></textarea>
`;

function renderFoot(wrapUp: WrapUp, id: string, { texts, isLive }: WrapUpView): TemplateResult {
  const { isFinishing, time } = wrapUp;
  const isNeeded = wrapUp.isNeeded(id);
  const isOff = isNeeded || !isLive || isFinishing;
  const words = time.runs ? texts.saveAndBeReady : texts.save;
  return html`
    <div class="foot">
      ${renderMatter(wrapUp, id, texts)}
      <button
        class="button large ${isOff ? '' : 'primary'} ${isFinishing ? 'pending' : ''}"
        part="finish"
        title=${isNeeded || isLive ? nothing : texts.notConnected}
        aria-describedby=${isNeeded ? 'matter' : nothing}
        aria-disabled=${isOff}
        @click=${() => isOff || void wrapUp.finish(id)}
      >
        ${isFinishing ? spinner(20) : nothing} ${isFinishing ? texts.saving : words}
      </button>
    </div>
  `;
}

/** One thing at a time: what was refused, what is missing, what was in vain. */
function renderMatter(wrapUp: WrapUp, id: string, texts: CommonTexts & PhoneTexts) {
  const problem = wrapUp.problemOf(id);
  const wrong = problem ? refusal(texts.save, problem, texts) : wrapUp.isNeeded(id) && texts.outcomeFirst;
  if (wrong) {
    return html`<p class="wrong" id="matter" role=${problem ? 'alert' : nothing}>
      ${icon(circleAlert)}<span>${wrong}</span>
    </p>`;
  }
  return wrapUp.isForgotten(id) ? html`<p class="muted" role="status">${texts.outcomeForgotten}</p>` : nothing;
}
