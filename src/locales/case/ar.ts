import type { Texts } from './index.js';

export const ar: Texts = {
  caseData: 'الحالة المعروضة',
  add: 'إضافة',
  edit: 'تعديل',
  dataName: 'الاسم',
  dataValue: 'القيمة',
  deleteData: (name) => `حذف ${name}`,
  deletingData: 'جارٍ الحذف',
  deleteAll: 'حذف الكل',
  show: (name) => `إظهار ${name}`,
  locked: 'لا يمكن تغييره هنا',
};
