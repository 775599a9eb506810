import type { Texts } from './index.js';

export const ar: Texts = {
  leaveWhom: (name) => `توديع ${name}`,
  staysYours: 'تنتهي لدى العميل، وتبقى لك حتى تُكملها.',
  othersGoOn: (name) => `يتابع آخرون مع ${name}. انتهت بالنسبة لك.`,
  lastWords: 'كلمات أخيرة إن شئت',
  leave: 'مغادرة',
  leaving: 'جارٍ المغادرة',
  stillYours: 'لا تزال لك',
  customerLeft: (name) => `غادر ${name}`,
  noteAndComplete: 'سجّل النتيجة ثم أكملها.',
  timeIsUp: 'انتهى الوقت. أكملها أو ضعها في قائمة انتظار.',
  timeLeft: 'الوقت المتبقي',
  comment: 'ملاحظة',
  outcomeNeeded: 'اختر نتيجة، ثم يمكنك الإكمال.',
  placeInQueue: 'وضع في قائمة انتظار',
  meNextTime: 'إليّ أولًا في المرة القادمة',
  complete: 'إكمال',
  completing: 'جارٍ الإكمال',
};
