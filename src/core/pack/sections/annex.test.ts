import { expect, test } from 'vitest'
import type { Kit, Pack } from '#core/model'
import { compose } from '../compose'
import { fixtureKit, fixtureNow, fixturePack } from '../testing/fixture'

const composed = (kit: Kit, pack: Pack = fixturePack): unknown => compose(kit, pack, { now: fixtureNow })
const withoutQuotes = {
  ...fixturePack,
  sections: fixturePack.sections.filter(({ kind }) => kind !== 'quotes'),
}
const quotesLess = fixtureKit.quotes.map((quote): [string, Kit, Pack] => [
  `without the quotation ${quote.id}`,
  { ...fixtureKit, quotes: fixtureKit.quotes.filter((other) => other !== quote) },
  fixturePack,
])

test.each([
  ...quotesLess,
  ['in another language', fixtureKit, { ...fixturePack, language: 'fr' }],
  ['for the press', fixtureKit, { ...fixturePack, audience: 'press' }],
  ['without its first source', { ...fixtureKit, sources: fixtureKit.sources.slice(1) }, fixturePack],
  ['when no quotations are printed', fixtureKit, withoutQuotes],
] as readonly (readonly [string, Kit, Pack])[])(
  'a text that was printed before is printed %s as if it never had been',
  (_, kit, pack) => {
    composed(fixtureKit)
    expect(composed(kit, pack)).toEqual(composed(structuredClone(kit), pack))
  },
)
