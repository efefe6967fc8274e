import type { WindowTranslation } from '../translation'
import { reasons } from './reasons'

export const why: WindowTranslation['why'] = {
  title: 'لماذا',
  byHand: 'حُدّد يدوياً في المصدر.',
  names: 'يسمّي المصدر {names} لهذه الكلمات.',
  silent: 'لا يسمّي المصدر أحداً لهذه الكلمات.',
  shown: 'بيّنتَ من يتحدث:',
  setByHand: 'حُدّد يدوياً: {reason}',
  setAgainst: 'حُدّد خلافاً له: {reason}',
  notGiven: 'لم يُذكر سبب',
  namedNobody: 'لم تسمِّ أحداً.',
  ...reasons,
  chance: { sure: 'مؤكد', likely: 'راجح', check: 'يرجى التحقق' },
  unproven: 'النصوص المتحقق منها بهذه اللغة أقل من أن يُعتمد منها شيء دون قراءة.',
  decided: 'ما حسم الأمر: {reasons}.',
  rival: 'يليه: {name}.',
  rivalBecause: 'يليه: {name} ({reasons}).',
  nobody: 'لم يُسمَّ أحد',
}
