import type { Texts } from './index.js';

export const de: Texts = {
  noServer: 'Keine Antwort vom Contact\u00adcenter. Versuchen Sie es gleich noch einmal.',
  connectionLost: 'Verbindung verloren. Neuer Versuch läuft.',
  partMissing: 'Dieser Teil ließ sich nicht laden.',
  loadAgain: 'Noch einmal',
  cancel: 'Abbrechen',
  notConnected: 'Nicht verbunden',
  signInFirst: 'Melden Sie sich an, um Anrufe und Chats anzunehmen.',
  reject: 'Ablehnen',
  rejecting: 'Wird abgelehnt',
  refused: (operation, reason) => `${operation} wurde abgelehnt: ${reason}`,
  notOffered: 'Das Contact\u00adcenter bietet das jetzt nicht an.',
  close: 'Schließen',
  save: 'Speichern',
  saving: 'Wird gespeichert',
  // Outcomes
  outcome: 'Ergebnis',
  needed: 'Erforderlich',
  findOutcome: 'Ergebnis suchen',
  chooseOutcome: 'Ergebnis wählen',
  noSuchOutcome: (words) => `Kein Ergebnis heißt „${words}“.`,
  noOutcomes: 'In diesem Contact Center gibt es keine Ergebnisse.',
  outcomesNotRead: 'Die Ergebnisse konnten nicht geladen werden.',
  readAgain: 'Neu laden',
};
