// One thing that can be done: a tile, or a button of another look. It is pending until the server confirms, and where it
// is off it says why to the pointer and to the keyboard.
import { html, nothing, type TemplateResult } from 'lit';
import type { IconShape } from './draw-icon.js';
import { icon } from './icon.js';
import { spinner } from './spinner.js';

export interface Control {
  readonly part: string;
  readonly shape?: IconShape | undefined;
  readonly label: string;
  readonly tone?: 'amber' | 'danger' | undefined;
  readonly isPressed?: boolean | undefined;
  readonly isPending?: boolean;
  /** Why it is off; on without. */
  readonly why?: string | undefined;
  readonly keys?: string | undefined;
  readonly press: () => void;
}

export const renderControl = (
  { part, shape, label, tone, isPressed, isPending, why, keys, press }: Control,
  look = 'tile',
): TemplateResult => html`
  <div class="cell">
    <button
      class="button ${look} ${tone ?? ''} ${isPending ? 'pending' : ''}"
      part="${look === 'tile' ? 'tile ' : ''}${part}"
      type="button"
      title=${label}
      aria-pressed=${isPressed ?? nothing}
      aria-disabled=${why === undefined ? nothing : 'true'}
      aria-describedby=${why === undefined ? nothing : `why-${part}`}
      aria-keyshortcuts=${keys ?? nothing}
      @click=${({ detail }: MouseEvent) => {
        // The second click of a double click on Answer meets what stands there by then, which was not meant.
        if (why === undefined && !isPending && detail < 2) press();
      }}
    >
      ${isPending ? spinner(20) : shape && icon(shape, 20)} <span class="words">${label}</span>
    </button>
    ${why === undefined ? nothing : html`<span class="why" id="why-${part}">${why}</span>`}
  </div>
`;
