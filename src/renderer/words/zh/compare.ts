import type { WindowTranslation } from '../translation'

export const compare: WindowTranslation['compare'] = {
  title: '两份文本对照',
  command: '对照两份文本',
  act: '对照',
  left: '左',
  right: '右',
  same: '两者内容相同。',
  allDiffers: '两者没有相同段落。',
  differs: '{number, plural, other {#}}段不同',
  folded: '{number, plural, other {#}}段两者相同：显示',
  gone: '其中一份已不在本卷宗中',
  goneDetail: '请选择两份来源重新对照。',
}
