// What all harnesses share: an element as its user knows it, by what can be read and by the names of its controls.
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../../stories/support/until.js';

type Control = HTMLButtonElement | HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export class Harness<Element extends HTMLElement = HTMLElement> {
  readonly element: Element;

  constructor(element: Element) {
    this.element = element;
  }

  /** Everything that can be read or is spoken, top to bottom, with single blanks. */
  get text(): string {
    return oneLine(wordsIn(this.element.shadowRoot!));
  }

  /** Waits until the words can be read. */
  async shows(words: string): Promise<void> {
    await until(() => this.text.includes(words)).catch(() => {
      throw new Error(`"${words}" did not appear in "${this.text}"`);
    });
  }

  /** Waits until the words can no longer be read. */
  async shedsWords(words: string): Promise<void> {
    await until(() => !this.text.includes(words)).catch(() => {
      throw new Error(`"${words}" stayed in "${this.text}"`);
    });
  }

  /** Whether there is a control of this name. */
  has(name: string): boolean {
    return this.find(name) !== undefined;
  }

  /** Waits for the control, puts the focus on it and presses it, as a finger would; `clicks` 2 for a double click's end. */
  async press(name: string, clicks = 1): Promise<void> {
    const control = await this.control(name);
    control.focus();
    control.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: clicks }));
  }

  /** Waits for the field and fills it. */
  async fill(name: string, text: string): Promise<void> {
    const field = await this.control(name);
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    if (field instanceof HTMLSelectElement) field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  async choose(name: string, option: string): Promise<void> {
    const select = (await this.control(name)) as HTMLSelectElement;
    await this.fill(name, [...select.options].find(({ label }) => label === option)!.value);
  }

  /** What stands in a field. */
  valueOf(name: string): string | undefined {
    return this.find(name)?.value;
  }

  /** The option that a field shows as chosen. */
  chosenIn(name: string): string | undefined {
    return (this.find(name) as HTMLSelectElement | undefined)?.selectedOptions[0]?.label;
  }

  /** Whether a control is there but waits. */
  isOff(name: string): boolean {
    return this.find(name)?.ariaDisabled === 'true';
  }

  /** A key, really pressed, wherever the focus is. */
  async key(press: string, { shift = false } = {}): Promise<void> {
    if (shift) await sendKeys({ down: 'Shift' });
    await sendKeys({ press });
    if (shift) await sendKeys({ up: 'Shift' });
  }

  /** Enter as an input method sends it to end a word. */
  async composingEnter(name: string): Promise<void> {
    const field = await this.control(name);
    field.dispatchEvent(
      new KeyboardEvent('keydown', {
        key: 'Enter',
        isComposing: true,
        bubbles: true,
        composed: true,
        cancelable: true,
      }),
    );
  }

  /** The name of the control that has the focus, or else the words of the part that has it. */
  get focused(): string | undefined {
    let active: globalThis.Element | null = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (!active || active === document.body) return undefined;
    return nameOf(active as Control) || oneLine(wordsIn(active));
  }

  /** How many elements there are that markup in somebody's words might have made. */
  get smuggled(): number {
    return everything(this.element.shadowRoot!).filter((one) => one.matches('img, script, b, iframe, [onerror]'))
      .length;
  }

  async control(name: string): Promise<Control> {
    return until(() => this.find(name)).catch(() => {
      throw new Error(`There is no control "${name}"; there are ${this.controls.map(nameOf).join(', ')}`);
    });
  }

  protected find(name: string): Control | undefined {
    return this.controls.find((control) => nameOf(control) === name);
  }

  private get controls(): Control[] {
    return everything(this.element.shadowRoot!).filter(
      (one): one is Control => one.matches('button, summary, input, textarea, select') && one.checkVisibility(),
    );
  }
}

/** What the page hears of an element, in its order. */
export function hear<Heard extends keyof HTMLElementEventMap>(element: EventTarget, ...types: Heard[]) {
  const heard: HTMLElementEventMap[Heard][] = [];
  for (const type of types) element.addEventListener(type, (event) => heard.push(event as HTMLElementEventMap[Heard]));
  return {
    events: heard,
    get names() {
      return heard.map(({ type }) => type);
    },
  };
}

function nameOf(control: Control): string {
  const label = control.labels?.[0]?.querySelector('.label') ?? control.labels?.[0];
  return oneLine(
    control.ariaLabel ?? (label ? wordsIn(label) : control.matches('button, summary') ? wordsIn(control) : ''),
  );
}

/** All elements below, in all shadow trees. */
function everything(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((one) =>
    one.shadowRoot ? [one, ...everything(one.shadowRoot)] : [one],
  );
}

function wordsIn(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLStyleElement || node instanceof SVGElement) return '';
  // A slot has no box of its own.
  const isBox = node instanceof HTMLElement && !(node instanceof HTMLSlotElement);
  if (isBox && (node.ariaHidden === 'true' || !node.checkVisibility())) return '';
  const inner = node instanceof HTMLElement && node.shadowRoot ? node.shadowRoot : node;
  return [...inner.childNodes].map(wordsIn).join(' ');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
