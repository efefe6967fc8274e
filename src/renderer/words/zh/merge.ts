import type { WindowTranslation } from '../translation'

export const merge: WindowTranslation['merge'] = {
  command: '合并本卷宗的副本…',
  title: '合并{file}',
  taken: '{number, plural, =0 {没有仅在副本中作出的更改。} other {#项更改仅在副本中作出，已采纳。}}',
  asks: '{number, plural, other {#}}处在双方均有更改。逐一决定之前，不采纳任何内容。',
  refused: '{number, plural, other {#}}项更改不适合本卷宗，未予采纳：{names}。',
  order: '次序',
  mine: '我的',
  theirs: '对方的',
  both: '两者',
  missing: '无',
  otherOrder: '次序不同',
  choice: '保留哪一个',
  allMine: '全部用我的',
  allTheirs: '全部用对方的',
  left: '{number, plural, =0 {已全部决定} other {#处待决定}}',
  merge: '合并',
  close: '放弃',
  allStays: '您的内容全部保留；未采纳{file}的任何内容。',
  done: '{file}已合并，记为一步。',
  nothing: '{file}没有本卷宗所无的内容。',
}
