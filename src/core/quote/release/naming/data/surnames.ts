/** Chinese family names of two characters, simplified. */
export const compoundSurnames: ReadonlySet<string> = new Set(
  '欧阳 司马 上官 诸葛 夏侯 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 司空 端木 南宫 轩辕 长孙 宇文 闻人 赫连 澹台 公冶 宗政 濮阳 淳于 单于 太史 申屠 仲孙 钟离 鲜于 闾丘 独孤 西门 东郭 百里 呼延'.split(
    ' ',
  ),
)
