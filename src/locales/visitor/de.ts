import type { Texts } from './index.js';

export const de: Texts = {
  closeChat: 'Chat minimieren',
  chat: 'Chat',
  greeting: 'Guten Tag. Wie können wir helfen?',
  greetingMore: 'Ein paar Worte, und die richtige Person antwortet.',
  yourName: 'Ihr Name',
  subject: 'Worum geht es?',
  nameMissing: 'Geben Sie Ihren Namen an.',
  subjectMissing: 'Schreiben Sie ein paar Worte dazu, worum es geht.',
  startChat: 'Chat beginnen',
  starting: 'Wird begonnen',
  findingSomeone: 'Wir suchen jemanden für Sie',
  writeAlready: 'Sie können schon schreiben. Es wird zuerst gelesen.',
  writeMessage: 'Nachricht schreiben',
  endChat: 'Chat beenden',
  ending: 'Wird beendet',
  newChat: 'Neuer Chat',
  chatEnded: 'Der Chat ist beendet.',
  noAnswer: 'Keine Antwort von der Gegenseite. Neuer Versuch läuft.',
  noAnswerYet: 'Keine Antwort. Versuchen Sie es gleich noch einmal.',
  chatUnavailable: 'Auf dieser Seite gibt es gerade keinen Chat.',
};
