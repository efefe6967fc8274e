import type { WindowTranslation } from '../translation'
import { withheld } from './withheld'

export const share: WindowTranslation['share'] = {
  command: '分享本卷宗的一部分…',
  title: '分享本卷宗的一部分',
  intro:
    '供一位读者的独立卷宗文件：所选发言人、其已采用引语中该读者可看的部分，以及引语所在段落。便笺、要点、答复、历史记录和原始文件均留在此处。',
  reader: '供',
  speakers: '发言人',
  everybody: '全部',
  count: '{number, plural, other {#}}条引语',
  nobody: '尚未采用引语。采用的引语即可分享。',
  goes: '{quotes, plural, =0 {不含引语} other {含#条引语}}，涉及{people, plural, other {#}}人、{sources, plural, other {#}}份文本。',
  blanked: '其中{number, plural, =0 {没有段落} other {#段}}被遮盖。',
  stays: '留在此处',
  because: {
    ...withheld,
    'sense-only': '只可给出大意',
    'source-withheld': '该读者不得阅读其来源',
  },
  proof: '完成的文件会逐一查找该读者不得看到的内容；查到一处，即不生成文件。',
  save: '保存文件…',
  close: '关闭',
  saved: '已将{quotes, plural, other {#}}条引语分享为独立的卷宗文件。',
}
