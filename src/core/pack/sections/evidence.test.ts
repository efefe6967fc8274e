import { expect, test } from 'vitest'
import { type Kit, type Quote, sectionOf } from '#core/model'
import { compose } from '../compose'
import type { EvidenceBlock } from '../document'
import { fixtureKit, fixtureNow, fixturePack } from '../testing/fixture'

const evidenceIn = (kit: Kit) => {
  const pack = { ...fixturePack, sections: [sectionOf('evidence', true)] }
  const [section] = compose(kit, pack, { now: fixtureNow }).sections
  const blocks = (section?.blocks ?? []).filter((block): block is EvidenceBlock => block.kind === 'evidence')
  return { summary: section?.subtitle, blocks }
}

const textOf = (runs: readonly { readonly text: string }[]): string => runs.map(({ text }) => text).join('')

const withFirst = (change: (quote: Quote) => Quote): Kit => ({
  ...fixtureKit,
  quotes: fixtureKit.quotes.map((quote, index) => (index === 0 ? change(quote) : quote)),
})

test('every quotation with its source, paragraph, offsets, surroundings and the hash of the source', () => {
  const { summary, blocks } = evidenceIn(fixtureKit)
  expect(summary).toBe('4 quotations exact, letter for letter.')
  expect(blocks).toHaveLength(fixtureKit.quotes.length)
  for (const [index, block] of blocks.entries()) {
    const quote = fixtureKit.quotes[index]
    const source = fixtureKit.sources.find((other) => other.id === quote?.sourceId)
    const whole = [...block.lines, ...block.facts.map((fact) => fact.runs)].map(textOf).join('\n')
    expect(whole).toContain(source?.sha256)
    expect(whole).toMatch(/para/)
    for (const { start, end } of quote?.anchors ?? []) expect(whole).toContain(`${start} to ${end}`)
    expect(whole).toContain(quote?.anchors[0]?.prefix.replace(/\s+/g, ' ').trim())
    expect(whole).toContain(quote?.anchors.at(-1)?.suffix.replace(/\s+/g, ' ').trim())
  }
})

test('exact and edited are counted apart: an edited quotation is not letter for letter what was said', () => {
  const { summary, blocks } = evidenceIn(
    withFirst((quote) => ({
      ...quote,
      edits: [{ kind: 'sic', at: (quote.anchors[0]?.start ?? 0) + 'A river'.length }],
    })),
  )
  expect(summary).toBe('3 quotations exact, letter for letter; 1 quotation edited (1 edit declared).')
  expect(blocks[0]?.state).toBe('Edited: 1 edit declared')
})

test('reported words are counted apart, and not said to be exact', () => {
  const { summary, blocks } = evidenceIn(withFirst((quote) => ({ ...quote, kind: 'indirect' })))
  expect(summary).toBe('3 quotations exact, letter for letter; 1 quotation as reported, without marks.')
  expect(blocks[0]?.state).toBe('Reported, without marks')
})

test('what was left out because it is broken is not kept quiet', () => {
  const { summary, blocks } = evidenceIn(
    withFirst((quote) => ({
      ...quote,
      anchors: quote.anchors.map((anchor) => ({ ...anchor, exact: anchor.exact.replace('river', 'rider') })),
    })),
  )
  expect(summary).toBe(
    '3 quotations exact, letter for letter; 1 quotation left out: no longer in the source as quoted.',
  )
  expect(blocks).toHaveLength(3)
})

test('who speaks is counted apart from the words: one whom only we name is not as the source says', () => {
  const [first, second] = fixtureKit.quotes
  const kit: Kit = {
    ...fixtureKit,
    // The sources name nobody.
    sources: fixtureKit.sources.map((source) => ({
      ...source,
      reading: {
        ...source.reading,
        utterances: source.reading.utterances.map((utterance) => ({ ...utterance, speakers: [] })),
      },
    })),
    quotes: [first, second].flatMap((quote) =>
      quote === undefined ? [] : [{ ...quote, claim: { how: 'by-hand' as const, reason: 'We sat beside her' } }],
    ),
  }
  const { summary, blocks } = evidenceIn(kit)
  expect(summary).toBe('2 quotations exact, letter for letter; 2 speakers set by hand.')
  for (const block of blocks) expect(block.lines.map(textOf).join('\n')).toContain('speaker set by hand')
})
