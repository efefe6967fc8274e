import type { WindowTranslation } from '../translation'

export const firstPack: WindowTranslation['firstPack'] = {
  title: '一分钟完成首份简报',
  lead: '用示例边做边学。这里不会弄坏任何东西。',
  done: '完成',
  steps: {
    paste: {
      title: '粘贴文本',
      does: '其中找到{quotes, plural, other {#}}条引语和{people, plural, other {#}}名人员。',
    },
    keep: {
      title: '采用正确的',
      does: '按K。只有您采用的才能印出。',
      doesNow: '{speaker}的话逐字一致，来源也指明了发言人。按K。只有您采用的才能印出。',
    },
    speaker: { title: '选择发言人', does: '文本有两种可能时，由您决定。' },
    readers: { title: '以各类读者的眼光看', does: '团长、代表团、对方、新闻界。' },
    export: { title: '导出', does: '文件先经回读核对，再交给您。' },
  },
  finished: '这就是一份简报。下一份从您自己的文本开始。',
  own: '从我自己的文本开始',
  close: '关闭',
  closing: '关闭本引导。它仍在“帮助”中，示例可随时移入回收站。',
}
