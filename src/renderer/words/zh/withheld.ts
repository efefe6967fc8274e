import type { WindowTranslation } from '../translation'

export const withheld: WindowTranslation['withheld'] = {
  'deep-background': '不引用，不注明来源',
  'off-the-record': '不得发表',
  'author-only': '不得发表，仅限编写人',
  embargoed: '限时发布未期满',
  'not-yet-delivered': '尚未发表讲话',
  'release-unknown': '使用条件不详',
  'paraphrase-missing': '只可给出大意，而提要未写',
  'paraphrase-repeats': '只可给出大意，而提要重复了原话',
  'against-source': '来源指明的是另一发言人',
  broken: '来源中已非如此',
  'names-participant': '提及与会者，适用查塔姆研究所规则',
  'participant-hidden': '发言人不得显露，适用查塔姆研究所规则',
}
