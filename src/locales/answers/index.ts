import type { Book } from '../book.js';
import { en } from './en.js';

export type Texts = typeof en;

export const answerWords: Book<Texts> = {
  en,
  translations: {
    ar: async () => (await import('./ar.js')).ar,
    de: async () => (await import('./de.js')).de,
  },
};
