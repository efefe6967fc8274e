import type { WordLists } from '#core/extract/languages/language'

/** Months, days and their divisions in Chinese. */
export const months = {
  calendar: `
    年, 月, 日, 时, 時, 分, 周, 星期, 今年, 去年, 明年, 本月, 上月, 下月, 今日, 昨日, 明日, 今天, 昨天, 明天, 周一,
    週一, 周二, 週二, 周三, 週三, 周四, 週四, 周五, 週五, 周六, 週六, 周日, 週日, 星期一, 星期二, 星期三, 星期四,
    星期五, 星期六, 星期日, 上午, 下午, 晚上, 早上, 凌晨, 中午, 小时, 小時, 分钟, 分鐘, 日前, 翌日, 当日, 當日,
    时间, 時間, 周一上午, 週一上午, 本周, 本週, 上周, 上週, 下周, 下週, 世纪, 世紀,
  `,
} satisfies Partial<WordLists>
