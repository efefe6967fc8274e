import type { WindowTranslation } from '../translation'
import { counted, nouns } from './counted'
import { withheld } from './withheld'

export const share: WindowTranslation['share'] = {
  command: 'مشاركة جزء من هذه الحقيبة…',
  title: 'مشاركة جزء من هذه الحقيبة',
  intro:
    'ملف حقيبة مستقل لقارئ واحد: المتحدثون المختارون، واقتباساتهم المعتمدة بقدر ما يجوز لهذا القارئ أن يراه، والفقرات التي وردت فيها. وتبقى هنا الملاحظات والنقاط والأجوبة والسجل والملفات الأصلية.',
  reader: 'إلى',
  speakers: 'المتحدثون',
  everybody: 'الجميع',
  count: counted('number', nouns.quote),
  nobody: 'لم يُعتمد أي اقتباس بعد. ما تعتمده يمكن أن يُشارَك.',
  goes: `يُرسل: ${counted('quotes', nouns.quote)}، والأشخاص: {people}، والنصوص: {sources}.`,
  blanked: 'الفقرات المحجوبة منها: {number}.',
  stays: 'يبقى هنا',
  because: {
    ...withheld,
    'sense-only': 'لا يُعطى إلا المعنى',
    'source-withheld': 'لا يجوز لهذا القارئ أن يقرأ مصدره',
  },
  proof: 'يُفتَّش الملف المكتمل بحثاً عن كل ما لا يجوز لهذا القارئ أن يراه؛ وإن وُجد شيء فلا ملف.',
  save: 'حفظ الملف…',
  close: 'إغلاق',
  saved: `${counted('quotes', nouns.quote)} في ملف حقيبة مستقل.`,
}
