// An element's words: in the language of the nearest `lang`, element by element, never the page as a whole.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Book } from '../locales/index.js';
import { ancestors } from './ancestors.js';

/** The words of several books together. */
export type TextsOf<Books> = Books extends readonly [Book<infer First>, ...infer Rest]
  ? First & TextsOf<Rest>
  : unknown;

export class Localize<const Books extends readonly Book<object>[]> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #books: Books;
  #texts: TextsOf<Books>;
  #own: Partial<TextsOf<Books>> | undefined;
  #language = 'en';
  #tag = 'en';
  #time = timeFormat('en');
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element, ...books: Books) {
    this.#host = host;
    this.#books = books;
    this.#texts = this.#english;
    host.addController(this);
  }

  /** The words to show now; English until others are there. */
  get texts(): TextsOf<Books> {
    return this.#texts;
  }

  /** Words that an embedder would rather have. */
  set own(own: Partial<TextsOf<Books>> | undefined) {
    if (own === this.#own) return;
    this.#own = own;
    this.#texts = Object.assign({}, this.#texts, own);
  }

  /** For `Intl`. */
  get language(): string {
    return this.#tag;
  }

  /** `14:05`, as the language writes it. */
  time(at: number): string {
    return this.#time.format(at);
  }

  /** As the language writes it. */
  format(at: number, options: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(this.#tag, options).format(at);
  }

  /** `Today`, `Tuesday, 5 January`, as the language writes it. */
  day(at: number): string {
    const day = this.near(at) ?? this.format(at, { weekday: 'long', day: 'numeric', month: 'long' });
    return day.charAt(0).toUpperCase() + day.slice(1);
  }

  /** `yesterday`, `today` or `tomorrow`, as the language writes it, if it is one of them. */
  near(at: number): string | undefined {
    const days = Math.round((midnight(at) - midnight(Date.now())) / 86_400_000);
    if (Math.abs(days) > 1) return undefined;
    return new Intl.RelativeTimeFormat(this.#tag, { numeric: 'auto' }).format(days, 'day');
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

  get #english(): TextsOf<Books> {
    return Object.assign({}, ...this.#books.map(({ en }) => en)) as TextsOf<Books>;
  }

  async #load(): Promise<void> {
    const holder = ancestors(this.#host).find((element) => element.hasAttribute('lang'));
    const wanted = holder?.getAttribute('lang') || 'en';
    if (wanted === this.#language) return;
    this.#language = wanted;
    this.#tag = tagOf(wanted);
    this.#time = timeFormat(this.#tag);
    const language = wanted.toLowerCase().split('-')[0]!;
    const texts = await Promise.all(this.#books.map((book) => wordsIn(book, language)));
    // Another language may have been asked for meanwhile.
    if (wanted !== this.#language) return;
    this.#texts = Object.assign({}, ...texts, this.#own) as TextsOf<Books>;
    this.#host.requestUpdate();
  }
}

const midnight = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

const timeFormat = (tag: string) => new Intl.DateTimeFormat(tag, { hour: 'numeric', minute: '2-digit' });

/** A page may say `lang="en_US"`, or what is no language at all. */
function tagOf(language: string): string {
  try {
    return Intl.getCanonicalLocales(language.replace('_', '-'))[0]!;
  } catch {
    return 'en';
  }
}

async function wordsIn({ en, translations }: Book<object>, language: string): Promise<object> {
  try {
    return (await translations[language]?.()) ?? en;
  } catch (error) {
    console.warn('A translation could not be loaded.', error);
    return en;
  }
}
