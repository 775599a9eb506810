import type { Texts } from './index.js';

export const de: Texts = {
  closedNow: 'Wir haben gerade geschlossen',
  busyNow: 'Wir sind alle im Gespräch',
  opens: (day, time) => `Öffnet ${day} um ${time}`,
  backOn: (day, time, place) => `Wieder da am ${day} um ${time}, Zeit in ${place}.`,
  leaveOne: 'Hinterlassen Sie eine Nachricht, wir antworten per E-Mail.',
  email: 'E-Mail',
  message: 'Nachricht',
  sendMessage: 'Nachricht senden',
  sendingMessage: 'Wird gesendet',
  messageSent: 'Ihre Nachricht ist gesendet.',
  messageNotSent: 'Ihre Nachricht wurde nicht gesendet. Versuchen Sie es gleich noch einmal.',
};
