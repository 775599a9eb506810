import type { Texts } from './index.js';

export const ar: Texts = {
  closeChat: 'تصغير المحادثة',
  chat: 'محادثة',
  greeting: 'مرحبًا. كيف يمكننا المساعدة؟',
  greetingMore: 'أخبرنا بإيجاز ليجيبك الشخص المناسب.',
  yourName: 'اسمك',
  subject: 'ما الموضوع؟',
  nameMissing: 'أدخل اسمك.',
  subjectMissing: 'اكتب بضع كلمات عن الموضوع.',
  startChat: 'بدء المحادثة',
  starting: 'جارٍ البدء',
  findingSomeone: 'نبحث عن شخص يساعدك',
  writeAlready: 'يمكنك الكتابة الآن، وستُقرأ رسالتك أولًا.',
  writeMessage: 'اكتب رسالة',
  endChat: 'إنهاء المحادثة',
  ending: 'جارٍ الإنهاء',
  newChat: 'محادثة جديدة',
  chatEnded: 'انتهت المحادثة.',
  noAnswer: 'لا يوجد رد. جارٍ إعادة المحاولة.',
  noAnswerYet: 'لا يوجد رد. أعد المحاولة بعد قليل.',
  chatUnavailable: 'المحادثة غير متاحة في هذه الصفحة.',
};
