import type { Texts } from './index.js';

export const ar: Texts = {
  howWasIt: 'كيف كان الحديث معنا؟',
  marks: ['سيئ', 'ضعيف', 'مقبول', 'جيد', 'رائع'],
  whatBetter: 'ما الذي يمكن تحسينه؟ (اختياري)',
  sendRating: 'إرسال التقييم',
  thanks: 'شكرًا على رأيك.',
  download: 'تنزيل',
  print: 'طباعة',
};
