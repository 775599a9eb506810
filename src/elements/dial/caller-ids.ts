// As whom to call: said before the call, not discovered after it.
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** A number that may be shown to whoever is called. */
export interface CallerId {
  readonly number: string;
  /** What agents call it. */
  readonly name?: string;
}

export function renderCallerIds(
  label: string,
  callerIds: readonly CallerId[],
  chosen: string | undefined,
  choose: (number: string) => void,
): TemplateResult {
  // An option has no elements in it: signs keep its number from left to right.
  const words = ({ number, name }: CallerId) => `\u2066${number}\u2069${name ? ` (${name})` : ''}`;
  return html`
    <label class="as">
      <span>${label}</span>
      <select
        .value=${live(chosen ?? '')}
        @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
      >
        ${callerIds.map((one) => html`<option value=${one.number}>${words(one)}</option>`)}
      </select>
    </label>
  `;
}
