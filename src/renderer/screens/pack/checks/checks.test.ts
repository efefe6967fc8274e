import { describe, expect, it } from 'vitest'
import type { PackPreview } from '#contract/views'
import { type Kit, type Person, blankKit, blankPerson, makeIdsFrom, richTextFrom } from '#core/model'
import type { PackNote } from '#core/pack/note'
import { quoted } from '#core/quote/testing/fixture'
import { checksOf } from './checks'
import { fixesOf } from './fixes'

let count = 0
const newId = makeIdsFrom(() => String((count += 1)).padStart(8, '0'))
const person = (name: string, patch: Partial<Person> = {}): Person => ({ ...blankPerson(newId('per'), name), ...patch })
const written = { biography: richTextFrom('A few words.') }

const set = (notes: readonly PackNote[]): Pick<PackPreview, 'shapes' | 'notes'> => ({
  notes,
  shapes: [{ number: 1, width: 1, height: 1, section: 'cover' }],
})
const kitOf = (people: readonly Person[]): Kit => ({ ...blankKit(newId, '2026-01-01T00:00:00.000Z'), people })

/** One check a line: its tone, its sentence, and where it leads. */
const lines = (kit: Kit, notes: readonly PackNote[]): readonly string[] => {
  const [pack] = kit.packs
  if (pack === undefined) throw new Error('A kit has a pack')
  return checksOf(kit, pack, set(notes), '2026-11-23').map(
    ({ tone, text, fixes }) =>
      `${tone}: ${text}${fixes.map((fix) => ` → ${'edit' in fix ? fix.edit.kind : fix.place.screen} ${fix.label}`).join('')}`,
  )
}

describe('checks before export', () => {
  it('say that a pack holds no quotes, and how it is marked', () => {
    expect(lines(kitOf([]), [])).toEqual([
      'look: No quotes in this pack yet → quotes Review',
      'good: UNCLASSIFIED on the page',
    ])
  })

  it('count notes of one kind and lead to each person', () => {
    const [one, two] = [person('Jana Valk'), person('Emre Talay')]
    const notes: readonly PackNote[] = [
      { code: 'person.biographyMissing', personId: one.id },
      { code: 'person.biographyMissing', personId: two.id },
      { code: 'people.undecided', count: 3 },
    ]
    expect(lines(kitOf([one, two]), notes).slice(1, -1)).toEqual([
      'look: 2 people have no biography → people Jana Valk → people Emre Talay',
      'look: 3 people wait for your decision: left out → people Review',
    ])
  })

  it('lead to the terms of words without a name that leave one candidate', () => {
    const one = person('Jana Valk')
    const { quote } = quoted('⟦We sail.⟧', { speakerIds: [one.id] })
    const note: PackNote = {
      code: 'quote.oneCandidate',
      quoteId: quote.id,
      personId: one.id,
      descriptor: 'a head of office',
      sections: ['people', 'annex'],
      named: [newId('quo')],
    }
    const kit = { ...kitOf([one]), quotes: [quote] }
    expect(lines(kit, [note]).slice(1, -1)).toEqual([
      'look: One candidate left: of the people whom this file names only Jana Valk can have said “We sail.…” → quotes Jana Valk: “We sail.…”',
    ])
    const [pack] = kit.packs
    if (pack === undefined) throw new Error('A kit has a pack')
    expect(fixesOf(kit, pack, note)).toMatchObject([{ place: { item: quote.id }, field: 'terms' }])
  })

  it('keep notes apart whose figures differ', () => {
    const notes: readonly PackNote[] = [
      { code: 'section.linesOver', section: 'points', budget: 1, lines: 4 },
      { code: 'section.linesOver', section: 'quotes', budget: 3, lines: 1 },
    ]
    expect(lines(kitOf([]), notes).slice(1, -1)).toEqual([
      'look: Points to make: +4 lines over 1 page → messages Review',
      'look: What they have said: +1 line over 3 pages → quotes Review',
    ])
  })

  it('find biographies that nobody has looked at for half a year', () => {
    const people = [
      person('Fresh', { ...written, lastReviewed: '2026-05-24' }),
      person('Old', { ...written, lastReviewed: '2026-05-22' }),
      person('Never', written),
      person('Dropped', { ...written, standing: 'dropped' }),
    ]
    expect(lines(kitOf(people), []).slice(1, -1)).toEqual([
      'look: 1 biography older than 6 months → people Old',
      'look: 1 biography never reviewed → people Never',
    ])
  })
})
