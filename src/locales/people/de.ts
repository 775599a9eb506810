import type { Texts } from './index.js';

export const de: Texts = {
  how: 'Wie jemand dazukommt',
  consult: 'Rückfrage',
  invite: 'Einladen',
  transfer: 'Übergeben',
  waitsFor: (name) => `Warten, bis ${name} dazukommt.`,
  waitsForAdvice: (name) => `Warten auf ${name}, nur intern.`,
  cancelConsult: 'Rückfrage zurückziehen',
  inIt: 'Im Gespräch',
  customer: 'Kundschaft',
  you: 'Sie',
  agentsOnly: 'nur intern',
  remove: 'Entfernen',
  removeOne: (name) => `${name} entfernen`,
  removing: 'Wird entfernt',
};
