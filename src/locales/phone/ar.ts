import type { Texts } from './index.js';

export const ar: Texts = {
  state: 'الحالة',
  ready: 'متاح',
  notReady: 'غير متاح',
  noCalls: (number) => `ترنّ هنا المكالمات الواردة إلى ${number}.`,
  incomingCall: 'مكالمة واردة',
  ringing: 'يرنّ',
  talking: 'مكالمة جارية',
  lastKnown: (state) => `آخر حالة معروفة: ${state}`,
  answer: 'رد',
  answering: 'جارٍ الرد',
  hangUp: 'إنهاء المكالمة',
  hangingUp: 'جارٍ الإنهاء',
};
