import type { Texts } from './index.js';

export const de: Texts = {
  noServer: 'Keine Antwort vom Contact\u00adcenter. Versuchen Sie es gleich noch einmal.',
  connectionLost: 'Verbindung verloren. Neuer Versuch läuft.',
  cancel: 'Abbrechen',
  notConnected: 'Nicht verbunden',
  signInFirst: 'Melden Sie sich an, um Anrufe und Chats anzunehmen.',
  reject: 'Ablehnen',
  rejecting: 'Wird abgelehnt',
  refused: (operation, reason) => `${operation} wurde abgelehnt: ${reason}`,
};
