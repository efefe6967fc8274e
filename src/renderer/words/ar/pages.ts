import type { WindowTranslation } from '../translation'

export const pages: WindowTranslation['pages'] = {
  title: 'صفحة من الملف',
  place: 'الصفحة {page} من {pages}',
  previous: 'الصفحة السابقة',
  next: 'الصفحة التالية',
  failed: 'يتعذر رسم هذه الصفحة هنا. افتح الملف في البرنامج الذي ورد منه.',
  beside: 'الصفحة بالمقابل',
  besideCommand: 'إظهار صفحة الملف بمقابل النص',
  transcribe: 'كتابته من صفحاته',
  transcribeNamed: 'كتابة ما يقوله {name} من صفحاته',
  transcribeTitle: 'ما يقوله {name}',
  typed: 'ما تقوله الصفحة {page}',
  typedHint: 'فقرة لكل سطر، حرفياً. ويجوز أن تبقى صفحات خالية.',
  declared: 'تقول اقتباساته إنها نُسخت يدوياً، في الطباعة أيضاً.',
  takeIn: 'إدخال',
  cancel: 'ليس الآن',
  transcribed: 'نُسخ يدوياً من صفحاته',
}
