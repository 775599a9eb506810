import type { Texts } from './index.js';

export const ar: Texts = {
  noServer: 'لا يوجد رد من مركز الاتصال. أعد المحاولة بعد قليل.',
  connectionLost: 'انقطع الاتصال. جارٍ إعادة المحاولة.',
  cancel: 'إلغاء',
  notConnected: 'غير متصل',
  signInFirst: 'سجّل الدخول لتلقي المكالمات والمحادثات.',
  reject: 'رفض',
  rejecting: 'جارٍ الرفض',
  refused: (operation, reason) => `رُفض «${operation}»: ${reason}`,
};
