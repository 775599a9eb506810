import type { Texts } from './index.js';

export const ar: Texts = {
  you: 'أنت',
  messages: 'الرسائل',
  joined: (name) => `انضم ${name}`,
  left: (name) => `غادر ${name}`,
  isTyping: (name) => `${name} يكتب الآن`,
  sending: 'جارٍ الإرسال',
  sent: 'أُرسلت',
  notSent: 'لم تُرسل',
  sendAgain: 'إعادة الإرسال',
  discard: 'تجاهل',
  send: 'إرسال',
};
