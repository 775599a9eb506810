// The languages there are: English is always there, the others are loaded when an element needs them.
import type { Texts } from './en.js';

export { en, type Texts } from './en.js';

/** By the first part of a language tag. */
export const translations: Readonly<Record<string, () => Promise<Texts>>> = {
  ar: async () => (await import('./ar.js')).ar,
  de: async () => (await import('./de.js')).de,
};
