import type { Texts } from './index.js';

export const ar: Texts = {
  closedNow: 'نحن مغلقون الآن',
  busyNow: 'جميعنا في محادثات',
  opens: (day, time) => `نفتح ${day} في ${time}`,
  backOn: (day, time, place) => `نعود ${day} في ${time} بتوقيت ${place}.`,
  leaveOne: 'اترك رسالة وسنجيبك بالبريد الإلكتروني.',
  email: 'البريد الإلكتروني',
  message: 'الرسالة',
  sendMessage: 'إرسال الرسالة',
  sendingMessage: 'جارٍ الإرسال',
  messageSent: 'أُرسلت رسالتك.',
  messageNotSent: 'لم تُرسل رسالتك. أعد المحاولة بعد قليل.',
};
