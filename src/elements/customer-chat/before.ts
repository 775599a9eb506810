// What is asked before a chat. The browser validates; what is missing is said in our words, under its field.
import { html, nothing, type TemplateResult } from 'lit';
import type { VisitorTexts } from '../../locales/index.js';
import { icon } from '../../ui/icon.js';
import { circleAlert } from '../../ui/icons.generated.js';
import { spinner } from '../../ui/spinner.js';

export interface Before {
  texts: VisitorTexts;
  isAsking: boolean;
  /** The names of the fields that the visitor still has to fill. */
  missing: readonly string[];
  problem: TemplateResult | typeof nothing;
  start: (event: SubmitEvent) => void;
  fill: (event: Event) => void;
  refuse: (event: Event) => void;
}

export function renderBefore(before: Before): TemplateResult {
  const { texts, isAsking, problem, start, fill } = before;
  return html`
    <form class="before" part="before" @submit=${start} @input=${fill}>
      <div>
        <h2>${texts.greeting}</h2>
        <p class="muted">${texts.greetingMore}</p>
      </div>
      ${renderField(before, 'nickname', texts.yourName, texts.nameMissing, 64)}
      ${renderField(before, 'subject', texts.subject, texts.subjectMissing, 256)}
      <div class="foot">
        ${problem}
        <button class="button large primary ${isAsking ? 'pending' : ''}" aria-disabled=${isAsking ? 'true' : nothing}>
          ${isAsking ? spinner(20) : nothing} ${isAsking ? texts.starting : texts.startChat}
        </button>
      </div>
    </form>
  `;
}

function renderField(
  { missing, refuse }: Before,
  name: 'nickname' | 'subject',
  label: string,
  whenMissing: string,
  maxLength: number,
): TemplateResult {
  const isMissing = missing.includes(name);
  return html`
    <label>
      <span class="label">${label}</span>
      <input
        class="field"
        name=${name}
        autocomplete=${name === 'nickname' ? 'name' : 'off'}
        maxlength=${maxLength}
        pattern=".*\\S.*"
        required
        aria-invalid=${isMissing ? 'true' : nothing}
        aria-describedby=${isMissing ? `${name}-missing` : nothing}
        @invalid=${refuse}
      />
    </label>
    ${
      isMissing
        ? html`<p class="missing" id="${name}-missing">${icon(circleAlert)} <span>${whenMissing}</span></p>`
        : nothing
    }
  `;
}
