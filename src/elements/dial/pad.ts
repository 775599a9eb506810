// The keys of a telephone, with the letters that people know numbers by.
import { html, nothing, type TemplateResult } from 'lit';

const keys = ['1', '2ABC', '3DEF', '4GHI', '5JKL', '6MNO', '7PQRS', '8TUV', '9WXYZ', '*', '0+', '#'];

/** How long 0 has to be held to become +. */
const longPress = 500;

/** The zero that is held, and the one that has become a plus and must not count when it is let go. */
let held: ReturnType<typeof setTimeout> | undefined;
let isPlus = false;

/**
 * `press` hears each key, and + for a 0 that is held; `whyOff` tells of a key that is off why. The keys stand from left
 * to right in every language.
 */
export function renderPad(
  label: string,
  press: (key: string) => void,
  whyOff: (key: string) => string | undefined = () => undefined,
): TemplateResult {
  const release = () => clearTimeout(held);
  const hold = (key: string) => {
    isPlus = false;
    release();
    if (key !== '0') return;
    held = setTimeout(() => {
      isPlus = true;
      press('+');
    }, longPress);
  };
  const click = (key: string) => {
    release();
    if (!isPlus && whyOff(key) === undefined) press(key);
    isPlus = false;
  };
  return html`
    <div class="pad" part="pad" role="group" aria-label=${label} dir="ltr">
      ${keys.map(
        ([key = '', ...letters]) => html`
          <button
            class="button key"
            part="key"
            aria-disabled=${whyOff(key) !== undefined || nothing}
            title=${whyOff(key) ?? nothing}
            @pointerdown=${() => hold(key)}
            @pointerup=${release}
            @pointerleave=${release}
            @contextmenu=${(event: Event) => event.preventDefault()}
            @click=${() => click(key)}
          >
            ${key}<small aria-hidden="true">${letters}</small>
          </button>
        `,
      )}
    </div>
  `;
}
