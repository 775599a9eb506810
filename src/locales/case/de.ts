import type { Texts } from './index.js';

export const de: Texts = {
  caseData: 'Vorgang',
  add: 'Hinzufügen',
  edit: 'Bearbeiten',
  dataName: 'Name',
  dataValue: 'Wert',
  deleteData: (name) => `${name} löschen`,
  deletingData: 'Wird gelöscht',
  deleteAll: 'Alles löschen',
  show: (name) => `${name} zeigen`,
  locked: 'Hier nicht zu ändern',
};
