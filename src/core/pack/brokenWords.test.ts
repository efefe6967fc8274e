import { expect, test } from 'vitest'
import { Audience, type Kit, type Quote, fullPack } from '#core/model'
import { brokenWords } from './brokenWords'
import { fixtureKit, fixtureNow, fixturePack } from './testing/fixture'
import { selectionFor } from './selection'

/** The first quotation of the kit with one letter changed, as another program might leave it. */
const [first] = fixtureKit.quotes
if (first === undefined) throw new Error('The fixture quotes somebody')
const forged = (quote: Quote): Quote => ({
  ...quote,
  anchors: quote.anchors.map((anchor) => ({ ...anchor, exact: anchor.exact.replace('river', 'rider') })),
})
const tampered: Kit = {
  ...fixtureKit,
  quotes: fixtureKit.quotes.map((quote) => (quote === first ? forged(quote) : quote)),
}
const packFor = (audience: Audience) => fullPack(fixturePack.id, 'A pack', audience)

test('one changed letter stops packs for readers outside, and no others', () => {
  const stopped = Audience.options.filter((audience) => brokenWords(tampered, packFor(audience), fixtureNow) !== null)
  expect(stopped).toEqual(['counterpart', 'press'])
  expect(brokenWords(tampered, packFor('press'), fixtureNow)).toMatchObject({
    quote: { id: first.id },
    state: { reason: 'words-differ', anchor: 0 },
  })
})

test('a source changed far from every quotation stops them too', () => {
  const [source, ...others] = fixtureKit.sources
  if (source === undefined) throw new Error('The fixture has a source')
  const kit = { ...fixtureKit, sources: [{ ...source, text: `${source.text} And more.` }, ...others] }
  expect(brokenWords(kit, packFor('press'), fixtureNow)?.state.reason).toBe('source-altered')
})

test('our own side gets its pack without the broken words, and is told', () => {
  const selection = selectionFor(tampered, packFor('principal'), fixtureNow)
  expect(selection.quotes.map(({ id }) => id)).not.toContain(first.id)
  expect(selection.notes).toContainEqual({ code: 'quote.withheld', quoteId: first.id, because: 'broken', until: null })
})

test('a quotation that is not placed stops nothing', () => {
  const pack = { ...packFor('press'), excludedQuoteIds: [first.id] }
  expect(brokenWords(tampered, pack, fixtureNow)).toBeNull()
})
