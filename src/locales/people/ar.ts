import type { Texts } from './index.js';

export const ar: Texts = {
  how: 'كيف ينضم أحدهم',
  consult: 'استشارة',
  invite: 'دعوة',
  transfer: 'تحويل',
  waitsFor: (name) => `في انتظار انضمام ${name}.`,
  waitsForAdvice: (name) => `في انتظار ${name}، للموظفين فقط.`,
  cancelConsult: 'إلغاء الاستشارة',
  inIt: 'في المحادثة',
  customer: 'العميل',
  you: 'أنت',
  agentsOnly: 'للموظفين فقط',
  remove: 'إزالة',
  removeOne: (name) => `إزالة ${name}`,
  removing: 'جارٍ الإزالة',
};
