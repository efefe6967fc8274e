import { expect, it } from 'vitest'

import { lexiconOf } from '#core/extract/languages/index'
import { shapedSpans } from '#core/extract/names/signShape'
import { notation } from '#core/extract/testing/notation'
import { annotate } from '#core/extract/text/document'

/** Names that no office, no dot and no list anchors: their signs and their neighbours show them (`nameShape.json`). */
notation(it, expect)(
  'zh',
  `
在码头摆摊二十年的朱和平告诉记者：“我们的船在这里停了三个月。”
= 朱和平: 我们的船在这里停了三个月。

家住三楼的万于飞说：“大家都等着水退下去。”
= 万于飞: 大家都等着水退下去。

负责调度的林国庆介绍，“没有人问过我们的意见。”
= 林国庆: 没有人问过我们的意见。

主持工程的图尔松解释说，“没有人问过我们的意见。”
= 图尔松: 没有人问过我们的意见。

阿尔维亚企业很活跃。黎芳草在河内会见阿尔维亚驻越南大使马尔科·德尔马。德尔马大使说：“剩下的问题不多，但都是硬骨头。”
= 马尔科·德尔马: 剩下的问题不多，但都是硬骨头。
- 阿尔维亚
`,
)

it('weighs every fact that a run of signs has: a renamed one must be learned anew', () => {
  const lexicon = lexiconOf('zh')
  const doc = annotate('朱和平说，图尔松在会上没有表态。朱和平的同事图尔松没来。', lexicon)
  const taken = new Uint8Array(doc.tokens.count)
  const facts = new Set(
    Array.from({ length: doc.tokens.count }, (_, first) => shapedSpans(doc, first, taken)).flatMap((spans) =>
      spans.flatMap(({ features }) => features.map(([name]) => name)),
    ),
  )
  const weights = lexicon.source.nameShape?.weights ?? {}
  expect(facts.size).toBeGreaterThan(10)
  expect([...facts].filter((name) => weights[name] === undefined)).toEqual([])
})
