import { expect, test } from 'vitest'
import { attributionOf } from '#core/quote/attribution/attribution'
import { deskIn, valueOf, withFolder } from './testing/desks'

test('the kit to learn on has what its lesson shows: two sure proposals, and one that leaves two speakers', () =>
  withFolder(async (folder) => {
    const desk = deskIn(folder)
    const { kit } = valueOf(await desk.ask('kit.practice', {}))
    const states = kit.quotes.map((quote) =>
      attributionOf(
        quote,
        kit.sources.find(({ id }) => id === quote.sourceId),
        kit,
      ),
    )
    expect(kit.fictional).toBe(true)
    expect(kit.quotes.map(({ standing }) => standing)).toEqual(['proposed', 'proposed', 'proposed'])
    expect(states.map(({ state }) => state)).toEqual(['found', 'found', 'unsure'])
    expect(kit.people.map(({ printedName }) => printedName)).toHaveLength(4)
    await desk.close()
  }))

test('is a new one each time, and is not taken for the finished sample', () =>
  withFolder(async (folder) => {
    const desk = deskIn(folder)
    const first = valueOf(await desk.ask('kit.practice', {})).kit
    const again = valueOf(await desk.ask('kit.practice', {})).kit
    expect(again.id).not.toBe(first.id)
    const sample = valueOf(await desk.ask('kit.sample', {})).kit
    expect([first.id, again.id]).not.toContain(sample.id)
    expect(sample.sources).toHaveLength(3)
    await desk.close()
  }))
