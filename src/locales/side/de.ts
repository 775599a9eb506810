import type { Texts } from './index.js';

export const de: Texts = {
  about: (name) => `Über ${name}`,
  hide: 'Diese Seite ausblenden',
  contact: 'Kontakt',
  email: 'E-Mail',
  phone: 'Telefon',
  town: 'Ort',
  earlier: 'Früheres',
  nothingEarlier: 'Früheres ist nicht bekannt.',
  historyNotRead: 'Was früher war, ließ sich nicht laden.',
  showAll: (count) => `Alle ${count} zeigen`,
  noSubject: 'Ohne Betreff',
  noWordsKept: 'Davon sind keine Worte aufbewahrt.',
  stillOpen: 'nicht abgeschlossen',
  agentsOnly: 'nur intern',
  backToCustomer: 'Zurück zur Übersicht',
  call: 'Anruf',
  chat: 'Chat',
  sms: 'SMS',
  facebook: 'Facebook',
  otherMedium: 'Anderes',
};
