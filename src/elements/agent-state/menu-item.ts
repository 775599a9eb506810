// One item of the menu: a state, or a switch.
import { html, nothing, type TemplateResult } from 'lit';

export interface Item {
  readonly part: string;
  readonly words: string;
  readonly sign: unknown;
  /** Is one of several unless it is a switch. */
  readonly isSwitch?: boolean;
  readonly isOn: boolean;
  readonly end?: unknown;
  /** Why it cannot be chosen now. */
  readonly off?: string | false;
  /** Another item shows why already. */
  readonly isSaid?: boolean;
  readonly press: () => unknown;
}

export function renderItem(item: Item): TemplateResult {
  const { part, words, sign, isSwitch, isOn, end, off, isSaid, press } = item;
  return html`
    <button
      class="item"
      part=${part}
      role=${isSwitch ? 'menuitemcheckbox' : 'menuitemradio'}
      tabindex="-1"
      aria-checked=${isOn}
      aria-disabled=${off ? true : nothing}
      title=${off || nothing}
      @click=${() => off || press()}
    >
      <span class="sign">${sign}</span>
      <span class="words"
        ><span dir="auto">${words}</span
        >${off ? html`<small class=${isSaid ? 'unseen' : ''}>${off}</small>` : nothing}</span
      >
      <span class="end number">${end}${isSwitch ? html`<span class="switch"></span>` : nothing}</span>
    </button>
  `;
}
