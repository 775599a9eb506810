import type { Texts } from './index.js';

export const de: Texts = {
  howWasIt: 'Wie war das Gespräch mit uns?',
  marks: ['Schlecht', 'Schwach', 'Mittel', 'Gut', 'Sehr gut'],
  whatBetter: 'Was könnte besser sein? (freiwillig)',
  sendRating: 'Bewertung senden',
  thanks: 'Danke, dass Sie es uns sagen.',
  download: 'Herunterladen',
  print: 'Drucken',
};
