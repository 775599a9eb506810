import type { Texts } from './index.js';

export const ar: Texts = {
  about: (name) => `عن ${name}`,
  hide: 'إخفاء هذا الجانب',
  contact: 'جهة الاتصال',
  email: 'البريد الإلكتروني',
  phone: 'الهاتف',
  town: 'المدينة',
  earlier: 'سابقًا',
  nothingEarlier: 'لا يُعرف شيء سابق.',
  historyNotRead: 'تعذّرت قراءة ما سبق.',
  showAll: (count) => `إظهار الكل (${count})`,
  noSubject: 'بلا موضوع',
  noWordsKept: 'لم يُحفظ أي كلام منه.',
  stillOpen: 'لم يكتمل',
  agentsOnly: 'للموظفين فقط',
  backToCustomer: 'رجوع إلى العميل',
  call: 'مكالمة',
  chat: 'محادثة',
  sms: 'رسائل قصيرة',
  facebook: 'فيسبوك',
  otherMedium: 'أخرى',
};
