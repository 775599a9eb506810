import type { Texts } from './index.js';

export const ar: Texts = {
  sound: 'الصوت',
  notify: 'أعلمني عند إخفاء الصفحة',
  notifyRefused: 'لا يسمح هذا المتصفح بالإشعارات هنا.',
  downloadChat: 'تنزيل المحادثة',
  print: 'طباعة',
  endTheChat: 'إنهاء المحادثة',
  endQuestion: 'هل تريد إنهاء المحادثة؟',
  stillHere: (name) => `المحادثة مع ${name} ما زالت مفتوحة.`,
  copyAfter: 'يمكنك الاحتفاظ بنسخة بعد ذلك.',
  keepTalking: 'متابعة الحديث',
  endChat: 'إنهاء المحادثة',
};
