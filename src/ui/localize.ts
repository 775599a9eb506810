// An element's words: in the language of the nearest `lang`, element by element, never the page as a whole.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { en, translations, type Texts } from '../locales/index.js';

export class Localize implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #texts: Texts = en;
  #language = 'en';
  #time = timeFormat('en');
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The words to show now; English until others are there. */
  get texts(): Texts {
    return this.#texts;
  }

  /** For `Intl`. */
  get language(): string {
    return this.#language;
  }

  /** `14:05`, as the language writes it. */
  time(at: number): string {
    return this.#time.format(at);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => void this.#load());
    for (const holder of ancestors(this.#host)) {
      this.#observer.observe(holder, { attributes: true, attributeFilter: ['lang'] });
    }
    void this.#load();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  async #load(): Promise<void> {
    const holder = ancestors(this.#host).find((element) => element.hasAttribute('lang'));
    const wanted = holder?.getAttribute('lang') || 'en';
    if (wanted === this.#language) return;
    this.#language = wanted;
    this.#time = timeFormat(wanted);
    const load = translations[wanted.toLowerCase().split('-')[0]!];
    const texts = load ? await load().catch(stayEnglish) : en;
    // Another language may have been asked for meanwhile.
    if (wanted !== this.#language) return;
    this.#texts = texts;
    this.#host.requestUpdate();
  }
}

function timeFormat(language: string): Intl.DateTimeFormat {
  const options = { hour: 'numeric', minute: '2-digit' } as const;
  try {
    return new Intl.DateTimeFormat(language, options);
  } catch {
    return new Intl.DateTimeFormat(undefined, options); // A page may say `lang="en_US"`, which is no language to Intl.
  }
}

function stayEnglish(error: unknown): Texts {
  console.warn('A translation could not be loaded.', error);
  return en;
}

/** The element and what it stands in, out of every shadow root. */
function ancestors(element: Element): Element[] {
  const parent = element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host;
  return parent ? [element, ...ancestors(parent)] : [element];
}
