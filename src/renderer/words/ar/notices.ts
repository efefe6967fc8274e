import type { WindowTranslation } from '../translation'
import { counted, nouns } from './counted'

export const notices: WindowTranslation['notices'] = {
  title: 'الإشعارات',
  which: 'أي الإشعارات',
  open: 'مفتوحة {number}',
  today: 'اليوم {number}',
  nothingOpen: 'لا شيء مفتوح.',
  nothingToday: 'لم يُقل شيء اليوم.',
  putAside: 'تنحية',
  close: 'إغلاق',
  asking: 'من الوارد ما يسألك: {number}',
  openSheet: 'فتح الكشف',
  waiting: `${counted('changes', nouns.change)} بانتظار القرص`,
  waitingNext: 'ما تكتبه محفوظ وتُعاد المحاولة. ويزول هذا من تلقاء نفسه.',
  tryAgain: 'إعادة المحاولة الآن',
}
