import type { Texts } from './index.js';

export const de: Texts = {
  you: 'Sie',
  messages: 'Nachrichten',
  joined: (name) => `${name} ist da`,
  left: (name) => `${name} ist gegangen`,
  isTyping: (name) => `${name} schreibt`,
  waitsForConnection: 'Wartet auf die Verbindung',
  sending: 'Wird gesendet',
  sent: 'Gesendet',
  notSent: 'Nicht gesendet',
  sendAgain: 'Noch einmal senden',
  discard: 'Verwerfen',
  send: 'Senden',
  newOnes: 'Neu',
  newMessages: (count) => (count === 1 ? '1 neue Nachricht' : `${count} neue Nachrichten`),
};
