import type { Texts } from './index.js';

export const ar: Texts = {
  noServer: 'لا يوجد رد من مركز الاتصال. أعد المحاولة بعد قليل.',
  connectionLost: 'انقطع الاتصال. جارٍ إعادة المحاولة.',
  partMissing: 'تعذّر تحميل هذا الجزء.',
  loadAgain: 'أعد المحاولة',
  cancel: 'إلغاء',
  notConnected: 'غير متصل',
  signInFirst: 'سجّل الدخول لتلقي المكالمات والمحادثات.',
  reject: 'رفض',
  rejecting: 'جارٍ الرفض',
  refused: (operation, reason) => `رُفض «${operation}»: ${reason}`,
  notOffered: 'لا يتيح مركز الاتصال ذلك الآن.',
  close: 'إغلاق',
  save: 'حفظ',
  saving: 'جارٍ الحفظ',
  // Outcomes
  outcome: 'النتيجة',
  needed: 'مطلوبة',
  findOutcome: 'ابحث عن نتيجة',
  chooseOutcome: 'اختر نتيجة',
  noSuchOutcome: (words) => `لا توجد نتيجة باسم «${words}».`,
  noOutcomes: 'لا توجد نتائج في مركز الاتصال هذا.',
  outcomesNotRead: 'تعذّر تحميل النتائج.',
  readAgain: 'إعادة التحميل',
};
