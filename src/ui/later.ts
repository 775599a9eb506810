// A part of an element that is loaded when it is first needed: what few need, or need late, costs nobody else anything.
import { nothing, type CSSResult, type ReactiveControllerHost } from 'lit';
import { circleAlert } from './icons.generated.js';
import { renderLine } from './line.js';

/** What is said where a part does not come, and the way on. */
export interface LaterTexts {
  partMissing: string;
  loadAgain: string;
}

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** A part may bring styles: its element wears them from then on, below its own last ones. */
interface Dressed {
  readonly styles?: readonly CSSResult[];
}

export class Later<Part extends object> {
  readonly #host: Host;
  readonly #load: () => Promise<Part>;
  #part: Part | undefined;
  #state: 'unasked' | 'loading' | 'there' | 'failed' = 'unasked';

  constructor(host: Host, load: () => Promise<Part>) {
    this.#host = host;
    this.#load = load;
  }

  /** Loads the part ahead of its need. */
  fetch(): void {
    if (this.#state === 'unasked') void this.#fetch();
  }

  /** What the part draws; nothing until it is there. */
  draw(texts: LaterTexts, draw: (part: Part) => unknown): unknown {
    this.fetch();
    if (this.#part) return draw(this.#part);
    if (this.#state !== 'failed') return nothing;
    const action = { label: texts.loadAgain, act: () => void this.#fetch() };
    return renderLine({ tone: 'danger', shape: circleAlert, words: texts.partMissing, action });
  }

  async #fetch(): Promise<void> {
    this.#state = 'loading';
    try {
      this.#part = await this.#load();
      this.#wear((this.#part as Dressed).styles ?? []);
      this.#state = 'there';
    } catch (error) {
      console.warn('A part of the element could not be loaded.', error);
      this.#state = 'failed';
    }
    this.#host.requestUpdate();
  }

  #wear(styles: readonly CSSResult[]): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const worn = root.adoptedStyleSheets;
    const fresh = styles.flatMap(({ styleSheet }) => (worn.includes(styleSheet!) ? [] : styleSheet!));
    root.adoptedStyleSheets = [...worn.slice(0, -1), ...fresh, ...worn.slice(-1)];
  }
}
