import type { WindowTranslation } from '../translation'
import { counted, nouns } from './counted'

export const told: WindowTranslation['told'] = {
  things: {
    event: 'الحدث{number, plural, =1 {} zero { (#)} one { (#)} two { (#)} few { (#)} many { (#)} other { (#)}}',
    front: 'الخلاصة{number, plural, =1 {} zero { (#)} one { (#)} two { (#)} few { (#)} many { (#)} other { (#)}}',
    background:
      'المعلومات الأساسية{number, plural, =1 {} zero { (#)} one { (#)} two { (#)} few { (#)} many { (#)} other { (#)}}',
    approach:
      'ملاحظات اللقاء{number, plural, =1 {} zero { (#)} one { (#)} two { (#)} few { (#)} many { (#)} other { (#)}}',
    source: counted('number', nouns.source),
    person: counted('number', nouns.person),
    quote: counted('number', nouns.quote),
    message: counted('number', nouns.point),
    question: counted('number', nouns.question),
    objective: `لهم: ${counted('number', nouns.objective)}`,
    commitment: counted('number', nouns.promise),
    programme: `في البرنامج: ${counted('number', nouns.item)}`,
    document: counted('number', nouns.document),
    readout: 'موجز اللقاء{number, plural, =1 {} zero { (#)} one { (#)} two { (#)} few { (#)} many { (#)} other { (#)}}',
    pack: counted('number', nouns.pack),
  },
  standing: { kept: 'اعتماد: {things}', dropped: 'استبعاد: {things}', proposed: 'إعادة للبت: {things}' },
  cameIn: 'مصادر وردت: {number}',
  named: '{what}: «{name}»',
  field: '{thing}: {fields}',
  several: '{what}: {number}',
  terms: '{what}: {terms}{name, select, none {} other {، «{name}»}}',
  bases: {
    'on-record': 'للنشر مع ذكر الاسم',
    background: 'دون ذكر الاسم',
    'deep-background': 'دون اقتباس ودون ذكر المصدر',
    'off-record': 'ليس للنشر',
    'chatham-house': 'قاعدة تشاتام هاوس',
    embargoed: 'تحت الحظر',
    'as-prepared': 'نص معدّ للإلقاء',
    unknown: 'غير معروفة',
  },
}

export const history: WindowTranslation['history'] = {
  title: 'السجل',
  number: `${counted('number', nouns.step)} منذ {since}. العودة لا تُفقد شيئاً: يمكنك التقدم ثانية حتى تقرر غير ذلك.`,
  here: 'أنت هنا',
  hints: { look: 'معاينة', goBack: 'الذهاب إليه', forward: 'إلى الأمام' },
  steps: 'الخطوات',
  start: 'قبل أولى هذه الخطوات',
  now: 'الآن',
  undone: 'تم التراجع',
  empty: 'لم يُقرَّر شيء في هذه الحقيبة بعد. كل قرار سيرد هنا ويمكن الرجوع عنه.',
  back: 'عودة إلى: {what}.',
  forward: 'تقدم إلى: {what}.',
  atStart: 'عودة إلى ما قبل الخطوة الأولى.',
  close: 'إغلاق',
}
