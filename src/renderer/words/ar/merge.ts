import type { WindowTranslation } from '../translation'

export const merge: WindowTranslation['merge'] = {
  command: 'دمج نسخة من هذه الحقيبة…',
  title: 'دمج {file}',
  taken: 'تغييرات أُجريت هناك وحدها وتؤخذ: {number}.',
  asks: 'أمور تغيرت لدى الجانبين: {number}. لا يؤخذ شيء قبل البت في كل منها.',
  refused: 'تغييرات لا تلائم هذه الحقيبة وتبقى خارجها: {number}، وهي: {names}.',
  order: 'الترتيب',
  mine: 'ما عندي',
  theirs: 'ما عندهم',
  both: 'الاثنان',
  missing: 'غير موجود',
  otherOrder: 'ترتيب آخر',
  choice: 'ما يبقى',
  allMine: 'كل ما عندي',
  allTheirs: 'كل ما عندهم',
  left: '{number, plural, =0 {بُتّ في الكل} zero {بقي للبت: #} one {بقي للبت: #} two {بقي للبت: #} few {بقي للبت: #} many {بقي للبت: #} other {بقي للبت: #}}',
  merge: 'دمج',
  close: 'تركه',
  allStays: 'بقي كل ما عندك؛ ولم يؤخذ شيء من {file}.',
  done: 'دُمج {file} في خطوة واحدة.',
  nothing: 'ليس في {file} شيء غير موجود في هذه الحقيبة.',
}
