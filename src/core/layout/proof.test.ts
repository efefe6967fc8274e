import { describe, expect, it } from 'vitest'
import type { Kit, Pack } from '#core/model'
import { composeSelection } from '#core/pack/compose'
import { selectionFor } from '#core/pack/selection'
import { calendarQuote, fixtureKit, fixtureNow, fixturePack } from '#core/pack/testing/fixture'
import { layOut } from './layOut'
import type { Laid } from './page'
import { findFault } from './proof'
import { plainMeasure } from './testing/plainMeasure'

const press: Pack = { ...fixturePack, audience: 'press' }
const made = (kit: Kit, pack = press) => {
  const selection = selectionFor(kit, pack, fixtureNow)
  const laid = layOut(composeSelection(selection, pack, { now: fixtureNow }), plainMeasure)
  return { selection, laid, fault: (pages: Laid = laid) => findFault(pages, kit, pack, selection) }
}

/** The pages with words smuggled onto the second one, cut in two as a line break would. */
const smuggled = (laid: Laid, words: string): Laid => ({
  ...laid,
  pages: laid.pages.map((page) => {
    const sample = page.items.find((item) => item.kind === 'text')
    if (page.number !== 2 || sample?.kind !== 'text') return page
    const half = Math.floor(words.length / 2)
    return {
      ...page,
      items: [
        ...page.items,
        { ...sample, y: 300, text: words.slice(0, half) },
        { ...sample, y: 316, text: words.slice(half) },
      ],
    }
  }),
})

describe('the check of a finished pack', () => {
  it.each(['principal', 'delegation', 'counterpart', 'press'] as const)(
    'finds nothing in a sound one: %s',
    (audience) => expect(made(fixtureKit, { ...fixturePack, audience }).fault()).toBeNull(),
  )

  it.each([
    ['a private note', 'CANARY-PRIVATE: dislikes being interrupted'],
    [
      'what is not to be disclosed',
      'CANARY-CLOSED: Merrowland will sign only if Kasvik does. Their Ambassador said so to ours last week and asked that it stay in the room.',
    ],
    ['what to avoid', fixtureKit.front.avoid],
  ])('finds %s on a page', (_, words) => {
    const { laid, fault } = made(fixtureKit)
    expect(fault(smuggled(laid, words))).toEqual({ fault: 'withheld', page: 2 })
  })

  it('finds withheld words', () => {
    const kit: Kit = {
      ...fixtureKit,
      quotes: fixtureKit.quotes.map((quote) =>
        quote.id === calendarQuote.id
          ? { ...quote, release: { ...quote.release, basis: 'off-record' as const } }
          : quote,
      ),
    }
    const { laid, fault } = made(kit)
    expect(fault()).toBeNull()
    expect(fault(smuggled(laid, calendarQuote.anchors[0]?.exact ?? ''))).toEqual({ fault: 'withheld', page: 2 })
  })

  it('lets a note say what is also said openly', () => {
    const kit: Kit = {
      ...fixtureKit,
      people: fixtureKit.people.map((person) => ({ ...person, privateNote: person.role })),
    }
    expect(made(kit).fault()).toBeNull()
  })

  it('finds a page without its marking', () => {
    const { laid, fault } = made(fixtureKit)
    const last = laid.pages.length
    const bare = {
      ...laid,
      pages: laid.pages.map((page) =>
        page.number === last
          ? { ...page, items: page.items.filter((item) => item.kind !== 'text' || item.y > 60) }
          : page,
      ),
    }
    expect(fault(bare)).toEqual({ fault: 'marking', page: last })
  })
})
