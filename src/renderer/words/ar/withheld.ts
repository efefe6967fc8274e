import type { WindowTranslation } from '../translation'

export const withheld: WindowTranslation['withheld'] = {
  'deep-background': 'دون اقتباس ودون ذكر المصدر',
  'off-the-record': 'ليس للنشر',
  'author-only': 'ليس للنشر، للمُعدّ وحده',
  embargoed: 'تحت الحظر',
  'not-yet-delivered': 'لم يُلقَ بعد',
  'release-unknown': 'شروط الاستعمال غير معروفة',
  'paraphrase-missing': 'لا يُعطى إلا المعنى، ولا عنوان موجز يقوله',
  'paraphrase-repeats': 'لا يُعطى إلا المعنى، والعنوان الموجز يكرر الألفاظ',
  'against-source': 'يسمّي المصدر متحدثاً آخر',
  broken: 'لم يعد في المصدر كما اقتُبس',
  'names-participant': 'يسمّي مشاركاً خلافاً لقاعدة تشاتام هاوس',
  'participant-hidden': 'يجب ألا يظهر المتحدث بموجب قاعدة تشاتام هاوس',
}
