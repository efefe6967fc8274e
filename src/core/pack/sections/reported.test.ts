import { expect, test } from 'vitest'
import { type Kit, type Pack, type Quote, sectionOf } from '#core/model'
import { compose } from '../compose'
import { fixtureKit, fixtureNow, fixturePack } from '../testing/fixture'
import { wordsFor } from '../words'

const withFirst = (change: Partial<Quote>): Kit => ({
  ...fixtureKit,
  quotes: fixtureKit.quotes.map((quote, index) => (index === 0 ? { ...quote, ...change } : quote)),
})

const printed = (kit: Kit, change: Partial<Pack> = {}) => {
  const pack = { ...fixturePack, sections: [sectionOf('quotes', true)], ...change }
  const blocks = compose(kit, pack, { now: fixtureNow }).sections.flatMap((section) => section.blocks)
  return blocks.map((block) =>
    block.kind === 'heading'
      ? ['heading', textOf(block.runs)]
      : block.kind === 'quotation'
        ? ['quotation', textOf(block.words), textOf(block.who)]
        : [block.kind],
  )
}

const textOf = (runs: readonly { readonly text: string }[]): string => runs.map(({ text }) => text).join('')

test.each(['speaker', 'theme'] as const)(
  'what is reported stands apart, behind every quotation, by %s',
  (quoteOrder) => {
    const lines = printed(withFirst({ kind: 'indirect', act: 'denied' }), { quoteOrder })
    const [kind, words, who] = lines.at(-1) ?? []
    expect([kind, words?.startsWith('Denied: ')]).toEqual(['quotation', true])
    expect(who).not.toBe('')
    expect(words).not.toMatch(/[“”«»„]/u)
    expect(lines.at(-2)).toEqual(['heading', 'Reported, not quoted'])
    expect(lines.slice(0, -2).flat().join('\n')).not.toContain('Denied')
  },
)

test('without reported words there is no such heading, and words of which nobody knows it say nothing of an act', () => {
  expect(printed(fixtureKit).flat()).not.toContain('Reported, not quoted')
  expect(printed(withFirst({ kind: 'indirect' })).at(-1)?.[1]).not.toContain(':')
})

test.each(['ar', 'de', 'en', 'es', 'fr', 'kk', 'pt', 'ru', 'zh'])(
  'whether it was said, asked or denied is told in %s',
  (language) => {
    const { acts, reported } = wordsFor(language).quotes
    const lines = (['said', 'asked', 'denied'] as const).map((act) =>
      printed(withFirst({ kind: 'indirect', act }), { language, houseStyle: 'UN' }).slice(-2),
    )
    expect(lines.map(([head]) => head?.[1])).toEqual([reported, reported, reported])
    expect(lines.map(([, line]) => Object.values(acts).findIndex((act) => line?.[1]?.startsWith(act)))).toEqual([
      0, 1, 2,
    ])
  },
)
