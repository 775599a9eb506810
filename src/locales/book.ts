// A book is the words of one area: English is always there, other languages are loaded when an element needs them.

export interface Book<Texts> {
  readonly en: Texts;
  /** By the first part of a language tag. */
  readonly translations: Readonly<Record<string, () => Promise<Texts>>>;
}
