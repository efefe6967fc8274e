import { expect, it } from 'vitest'
import { isAltered, isLookedAt } from '#core/quote/verbatim/altered'
import { kitOf, quotedIn, sourceOf } from '#core/quote/testing/fixture'
import { lookedThrough, verbatim } from './verbatim'

const line = 'Berit Holm said: “We shall open the harbour.” é𝄞 '

it('looks a kit with long texts through, and finds what core finds', async () => {
  for (let shift = 0; shift < 3; shift += 1) {
    const source = sourceOf('x'.repeat(shift) + line.repeat(9_000))
    const altered = { ...sourceOf(`${line.repeat(9_000)}b`), sha256: source.sha256 }
    const quote = quotedIn(source, ['We shall open the harbour.'])
    const kit = kitOf({ sources: [source, altered], quotes: [quote] })
    expect(isLookedAt(source)).toBe(false)
    await lookedThrough(kit)
    expect([isLookedAt(source), isAltered(source), isAltered(altered)]).toEqual([true, false, true])
    expect(verbatim(kit, quote)).toEqual({ state: 'exact' })
  }
})

it('what is known of a quotation holds when the record of its source is written anew, and no longer when its text is another', () => {
  const source = sourceOf(line)
  const quote = quotedIn(source, ['We shall open the harbour.'])
  const stateIn = (sources: readonly (typeof source)[]) => verbatim(kitOf({ sources, quotes: [quote] }), quote)
  const first = stateIn([source])
  expect(stateIn([{ ...source, title: 'The harbour' }])).toBe(first)
  expect(stateIn([{ ...source, text: source.text.replace('harbour', 'airport') }]).state).toBe('broken')
})
