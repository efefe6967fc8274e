import type { WindowTranslation } from '../translation'
import { counted, nouns } from './counted'

export const versions: WindowTranslation['versions'] = {
  newer: {
    label: 'نسخة أحدث',
    chip: 'تغير في النسخة الأحدث',
    of: 'يحل «{title}» محل مصدر هذا الاقتباس.',
    because: {
      'words-gone': 'لم تعد هذه الكلمات واردة هناك.',
      ambiguous: 'ترد هذه الكلمات هناك أكثر من مرة، ولا شيء يدل على المقصود.',
      rearranged: 'ترد الأجزاء هناك بترتيب آخر أو يفصل بينها غيرها.',
      'attribution-changed': 'الكلمات هناك، ولعل قائلها غيره.',
      'edits-lost': 'الكلمات هناك، لكن التعديلات المعلنة لم تعد تلائمها.',
    },
    still: 'يقول الكلمات نفسها؛ ويمكن أن ينتقل هذا الاقتباس معه.',
    nothing: 'لا شيء هناك يشبهها.',
    compared: 'القديم مشطوب والجديد تحته خط',
    take: 'أخذ الكلمات الجديدة',
    follow: 'الانتقال إلى النسخة الأحدث',
    show: 'قراءته هناك',
    keepOld: 'الاعتماد (K) يُبقي الكلمات القديمة من المصدر القديم.',
    taken: 'اقتُبست الكلمات الجديدة. تحقق من قائلها.',
    superseded: {
      followed: `ينتقل حرفياً: ${counted('number', nouns.quote)}.`,
      waiting: `تغير وينتظرك في الاقتباسات: ${counted('number', nouns.quote)}.`,
      nothing: 'دُوّنت النسخة الأحدث.',
    },
  },
  twin: {
    label: 'نسخة أحدث؟',
    same: 'يطابق «{title}» بنسبة {share} ٪. لا يُقتبس منه شيء حتى تقول ما هو.',
    nothingDiffers: 'الكلمات نفسها في أسطر أخرى.',
    more: `يختلف أيضاً: ${counted('number', nouns.place)}`,
    newer: 'نسخة أحدث',
    two: 'نصان',
  },
  language: {
    label: 'لغة أخرى',
    field: 'نسخة لغوية من',
    none: 'لا مصدر آخر',
    proposal: 'يبدو «{title}» النص نفسه بلغة أخرى.',
    link: 'ربطهما',
    linked: 'رُبطا نسختين لغويتين.',
    at: '{language}{first, plural, =0 {، العنوان} other { ¶{first}}}',
    atSeveral: '{language}: ¶{first}–{last}',
    aligned: 'قوبلت الفقرات بالأرقام والأسماء والطول: قارن قبل الاعتماد عليها',
    missing: 'لا شيء في «{title}» يقابل هذه الكلمات.',
    differing: 'الأرقام مختلفة: {here} هنا، {there} هناك.',
    noFigures: 'لا شيء',
    open: 'فتح {title}',
  },
}
