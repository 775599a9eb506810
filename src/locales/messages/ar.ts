import type { Texts } from './index.js';

export const ar: Texts = {
  you: 'أنت',
  messages: 'الرسائل',
  joined: (name) => `انضم ${name}`,
  left: (name) => `غادر ${name}`,
  isTyping: (name) => `${name} يكتب الآن`,
  waitsForConnection: 'بانتظار الاتصال',
  sending: 'جارٍ الإرسال',
  sent: 'أُرسلت',
  notSent: 'لم تُرسل',
  sendAgain: 'إعادة الإرسال',
  discard: 'تجاهل',
  send: 'إرسال',
  newOnes: 'جديد',
  newMessages: (count) =>
    count === 1 ? 'رسالة جديدة واحدة' : count === 2 ? 'رسالتان جديدتان' : `رسائل جديدة: ${count}`,
};
