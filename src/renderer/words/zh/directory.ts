import type { WindowTranslation } from '../translation'

export const directory: WindowTranslation['directory'] = {
  people: '人员名录',
  quotes: '所有卷宗的引语',
  filterPeople: '按姓名、职务或卷宗筛选',
  filterQuotes: '按文字、发言人或来源筛选',
  kits: '{number, plural, other {#}}个卷宗',
  quoteCount: '{number, plural, other {#}}条引语',
  noBiography: '没有简历',
  reviewed: '{day}核对',
  notReviewed: '未核对',
  noPeople: '尚无人员',
  noPeopleDetail: '您在任何卷宗中采用的人员都可在此查到。',
  noQuotes: '尚未采用引语',
  noQuotesDetail: '您在任何卷宗中采用的引语都可在此查到。',
  nothing: '没有与“{typed}”相符的内容。',
  unknownSpeaker: '未指明发言人',
}
