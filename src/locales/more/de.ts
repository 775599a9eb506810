import type { Texts } from './index.js';

export const de: Texts = {
  sound: 'Ton',
  notify: 'Hinweis, wenn verdeckt',
  notifyRefused: 'Dieser Browser lässt hier keine Hinweise zu.',
  downloadChat: 'Chat herunterladen',
  print: 'Drucken',
  endTheChat: 'Chat beenden',
  endQuestion: 'Den Chat beenden?',
  stillHere: (name) => `${name} ist noch da.`,
  copyAfter: 'Eine Kopie gibt es danach.',
  keepTalking: 'Weiterreden',
  endChat: 'Beenden',
};
