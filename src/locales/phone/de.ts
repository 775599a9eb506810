import type { Texts } from './index.js';

export const de: Texts = {
  state: 'Status',
  ready: 'Bereit',
  notReady: 'Nicht bereit',
  noCalls: (number) => `Anrufe an ${number} läuten hier.`,
  incomingCall: 'Eingehender Anruf',
  ringing: 'läutet',
  talking: 'Im Gespräch',
  lastKnown: (state) => `Letzter Stand: ${state}`,
  answer: 'Annehmen',
  answering: 'Wird angenommen',
  hangUp: 'Auflegen',
  hangingUp: 'Wird aufgelegt',
};
