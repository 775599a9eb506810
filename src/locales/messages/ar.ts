import type { Texts } from './index.js';

export const ar: Texts = {
  you: 'أنت',
  messages: 'الرسائل',
  // A name in Latin letters keeps to itself: the time that follows is not drawn into it.
  joined: (name) => `انضم \u2068${name}\u2069`,
  left: (name) => `غادر \u2068${name}\u2069`,
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
