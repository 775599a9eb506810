import type { Texts } from './index.js';

export const de: Texts = {
  you: 'Sie',
  messages: 'Nachrichten',
  joined: (name) => `${name} ist da`,
  left: (name) => `${name} ist gegangen`,
  isTyping: (name) => `${name} schreibt`,
  sending: 'Wird gesendet',
  sent: 'Gesendet',
  notSent: 'Nicht gesendet',
  sendAgain: 'Noch einmal senden',
  discard: 'Verwerfen',
  send: 'Senden',
};
