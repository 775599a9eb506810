import type { Texts } from './index.js';

export const de: Texts = {
  leaveWhom: (name) => `Von ${name} verabschieden`,
  staysYours: 'Für die andere Seite endet es. Es gehört noch Ihnen, bis Sie es abschließen.',
  othersGoOn: (name) => `Andere betreuen ${name} weiter. Für Sie ist es zu Ende.`,
  lastWords: 'Letzte Worte, wenn Sie mögen',
  leave: 'Verlassen',
  leaving: 'Wird verlassen',
  stillYours: 'Nachbearbeitung',
  customerLeft: (name) => `${name} ist gegangen`,
  noteAndComplete: 'Das Gespräch gehört noch Ihnen, bis Sie es abschließen.',
  timeIsUp: 'Die Zeit ist um. Schließen Sie ab oder stellen Sie es in eine Warteschlange.',
  timeLeft: 'Verbleibende Zeit',
  comment: 'Bemerkung',
  outcomeNeeded: 'Wählen Sie ein Ergebnis, dann können Sie abschließen.',
  placeInQueue: 'In eine Warteschlange stellen',
  meNextTime: 'Nächstes Mal zuerst zu mir',
  complete: 'Abschließen',
  completing: 'Wird abgeschlossen',
};
