import type { Texts } from './index.js';

export const ar: Texts = {
  conversations: 'المحادثات',
  unread: (count) => `غير مقروءة: ${count}`,
  noConversations: 'تظهر هنا المحادثات المعروضة عليك.',
  chooseConversation: 'اختر محادثة.',
  chatOffer: 'محادثة',
  youAppearAs: 'تظهر باسم',
  accept: 'قبول',
  accepting: 'جارٍ القبول',
  finish: 'إنهاء',
  finishing: 'جارٍ الإنهاء',
  back: 'العودة إلى القائمة',
  writeTo: (name) => `اكتب إلى ${name}`,
  sendTo: (name) => `إرسال إلى ${name}`,
  customerGone: (name) => `غادر ${name} المحادثة.`,
};
