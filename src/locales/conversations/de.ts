import type { Texts } from './index.js';

export const de: Texts = {
  conversations: 'Unterhaltungen',
  unread: (count) => `${count} ungelesen`,
  noConversations: 'Unterhaltungen, die Ihnen angeboten werden, erscheinen hier.',
  chooseConversation: 'Wählen Sie eine Unterhaltung.',
  chatOffer: 'Chat',
  youAppearAs: 'Sie erscheinen als',
  accept: 'Annehmen',
  accepting: 'Wird angenommen',
  finish: 'Abschließen',
  finishing: 'Wird abgeschlossen',
  back: 'Zurück zur Liste',
  writeTo: (name) => `An ${name} schreiben`,
  sendTo: (name) => `An ${name} senden`,
  customerGone: (name) => `${name} hat den Chat verlassen.`,
};
