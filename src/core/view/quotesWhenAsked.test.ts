import { expect, test } from 'vitest'
import { Audience, type Kit, ReleaseBasis, onRecord } from '#core/model'
import { fixtureKit, fixtureNow } from '#core/pack/testing/fixture'
import { selectQuoteWhenAsked } from './quotesWhenAsked'
import { viewFor } from './viewFor'

const style = { houseStyle: 'UN', language: 'en' } as const

/** On the terms, and with everything about a quotation that changes how it looks. */
const kits = (basis: ReleaseBasis): readonly Kit[] => {
  const [speaker] = fixtureKit.people
  const onTerms = fixtureKit.quotes.map((quote) => ({
    ...quote,
    headline: 'Water is shared',
    release: { ...quote.release, basis, descriptor: 'an official', until: '2031-05-01T08:00:00.000Z' },
  }))
  const kit = { ...fixtureKit, quotes: onTerms }
  return [
    kit,
    { ...kit, quotes: onTerms.map((quote) => ({ ...quote, kind: 'indirect' as const })) },
    { ...kit, quotes: onTerms.map((quote) => ({ ...quote, speakerIds: [] })) },
    { ...kit, people: kit.people.map((one) => (one === speaker ? { ...one, standing: 'dropped' as const } : one)) },
    {
      ...kit,
      quotes: onTerms.map((quote, at) => (at === 0 ? { ...quote, release: onRecord } : quote)),
    },
  ]
}

test.each(ReleaseBasis.options.flatMap((basis) => Audience.options.map((audience) => ({ basis, audience }))))(
  'a quotation is what it would have been at once: $basis, $audience',
  ({ basis, audience }) => {
    for (const kit of kits(basis)) {
      const { quotes } = viewFor(kit, audience, fixtureNow, style, selectQuoteWhenAsked)
      // Asked from the last to the first, and each field twice.
      const asked = quotes.toReversed().map((quote) => [plain(quote), plain(quote)])
      const atOnce = viewFor(structuredClone(kit), audience, fixtureNow, style).quotes.toReversed()
      expect(asked).toEqual(atOnce.map((quote) => [quote, quote]))
    }
  },
)

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
