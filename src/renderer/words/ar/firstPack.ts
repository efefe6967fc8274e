import type { WindowTranslation } from '../translation'
import { counted, nouns } from './counted'

export const firstPack: WindowTranslation['firstPack'] = {
  title: 'ملفك الأول في دقيقة',
  lead: 'على مثال، بالممارسة. لا شيء هنا يمكن أن يفسد.',
  done: 'تم',
  steps: {
    paste: {
      title: 'لصق نص',
      does: `وُجد فيه: ${counted('quotes', nouns.quote)} و${counted('people', nouns.person)}.`,
    },
    keep: {
      title: 'اعتماد الصحيح',
      does: 'اضغط K. لا يُطبع إلا ما تعتمده.',
      doesNow: 'كلمات {speaker} مطابقة، والمصدر يسمّي المتحدث. اضغط K. لا يُطبع إلا ما تعتمده.',
    },
    speaker: { title: 'اختيار المتحدث', does: 'حيث يترك النص اثنين تقرر أنت.' },
    readers: { title: 'النظر بعين كل قارئ', does: 'رئيس الوفد، الوفد، الجانب المقابل، الصحافة.' },
    export: { title: 'التصدير', does: 'يُقرأ الملف ثانية قبل أن يُسلَّم إليك.' },
  },
  finished: 'هذا ملف. والتالي يبدأ بنصك أنت.',
  own: 'البدء بنصي',
  close: 'إغلاق',
  closing: 'يغلق هذا. وهو باقٍ في قائمة المساعدة، والمثال إلى المحذوفات متى شئت.',
}
