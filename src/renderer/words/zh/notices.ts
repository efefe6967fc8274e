import type { WindowTranslation } from '../translation'

export const notices: WindowTranslation['notices'] = {
  title: '通知',
  which: '哪些通知',
  open: '待处理{number}',
  today: '今天{number}',
  nothingOpen: '没有待处理事项。',
  nothingToday: '今天没有通知。',
  putAside: '搁置',
  close: '关闭',
  asking: '{number, plural, other {#}}份收件待您答复',
  openSheet: '打开收件单',
  waiting: '{changes, plural, other {#}}项更改等待写入磁盘',
  waitingNext: '您输入的内容已保留，并会重试。此通知会自行消失。',
  tryAgain: '立即重试',
}
