import type { WindowTranslation } from '../translation'
import { counted, nouns } from './counted'

export const compare: WindowTranslation['compare'] = {
  title: 'نصان متقابلان',
  command: 'مقارنة نصين',
  act: 'مقارنة',
  left: 'النص الأول',
  right: 'النص الثاني',
  same: 'هما متطابقان.',
  allDiffers: 'لا فقرة مشتركة بينهما.',
  differs: 'فقرات مختلفة: {number}',
  folded: `${counted('number', nouns.paragraph)} بلا اختلاف: إظهار`,
  gone: 'أحد النصين لم يعد في هذه الحقيبة',
  goneDetail: 'اختر مصدرين وقارنهما من جديد.',
}
