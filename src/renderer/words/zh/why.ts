import type { WindowTranslation } from '../translation'
import { reasons } from './reasons'

export const why: WindowTranslation['why'] = {
  title: '理由',
  byHand: '在来源中手工选定。',
  names: '来源指明这些话出自{names}。',
  silent: '来源未指明这些话出自何人。',
  shown: '您指出了发言人：',
  setByHand: '手工指定：{reason}',
  setAgainst: '指定与来源不同：{reason}',
  notGiven: '未说明理由',
  namedNobody: '您未指明任何人。',
  ...reasons,
  chance: { sure: '确定', likely: '很可能', check: '请核对' },
  unproven: '这种语文核对过的文本太少，任何内容都须经阅读方可采用。',
  decided: '依据：{reasons}。',
  rival: '其次：{name}。',
  rivalBecause: '其次：{name}（{reasons}）。',
  nobody: '未指明任何人',
}
