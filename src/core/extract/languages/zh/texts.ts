import { textThatStates } from '#core/extract/languages/textsThatState'

/** Texts that lay something down or find it, and speak for nobody, in either script; 第四条 and its like stand for one. */
const noun =
  '(?:第[一二三四五六七八九十百零〇\\d]+[条條款项項章节節]|(?:联合|聯合)(?:新闻|新聞)?(?:公报|公報|声明|聲明|宣言)|公约|公約|条约|條約|协定|協定|协议|協議|议定书|議定書|宪章|憲章|宪法|憲法|决议|決議|条例|條例|法案|草案|法律|法规|法規|章程|备忘录|備忘錄|合同|合约|合約|报告书?|報告書?|白皮书|白皮書|研究(?![所员員院生者室])|调查(?![员員局])|調查(?![員局])|文件|规定|規定|指引|指南|标准|標準)'
const stating =
  '(?:指出|规定|規定|明定|明文规定|明文規定|载明|載明|写道|寫道|写明|寫明|强调|強調|称|稱|显示|顯示|要求|提到|认为|認為|重申|宣布)'

export const chineseTexts = textThatStates({
  before: [
    // 条例第四条规定：“…”
    new RegExp(
      `(?<!在[^，。；：,]{0,8})${noun}[^，。；：,]{0,6}?(?:也|还|還|中|内|內|并|並)?${stating}(?:[\\s，：:,]*|[，,：:]?[^，。；：,]{0,10})$`,
      'u',
    ),
    // 根据协议，“…”
    new RegExp(`(?:根据|根據|依据|依據|按照|依照|依)[^，。；：,]{0,12}?${noun}(?:的?规定|的?規定)?[\\s，：:,]*$`, 'u'),
  ],
})
