import type { WindowTranslation } from '../translation'
import { counted, nouns } from './counted'

export const directory: WindowTranslation['directory'] = {
  people: 'دليل الأشخاص',
  quotes: 'اقتباسات جميع الحقائب',
  filterPeople: 'تصفية بالاسم أو المنصب أو الحقيبة',
  filterQuotes: 'تصفية بالكلمات أو المتحدث أو المصدر',
  kits: counted('number', nouns.kit),
  quoteCount: counted('number', nouns.quote),
  noBiography: 'بلا سيرة',
  reviewed: 'روجعت {day}',
  notReviewed: 'لم تُراجع',
  noPeople: 'لا أحد هنا بعد',
  noPeopleDetail: 'من تعتمده في أي حقيبة تجده هنا.',
  noQuotes: 'لم يُعتمد أي اقتباس بعد',
  noQuotesDetail: 'ما تعتمده من اقتباسات في أي حقيبة تجده هنا.',
  nothing: 'لا شيء يطابق «{typed}».',
  unknownSpeaker: 'المتحدث غير مسمّى',
}
