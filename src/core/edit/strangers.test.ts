import { expect, test } from 'vitest'
import { type Claim, type Kit, type Person, blankPerson, blankProgrammeItem, makeIdsFrom } from '#core/model'
import { kitOf, personOf, quotedIn, sourceOf } from '#core/quote/testing/fixture'
import { apply } from './apply'
import type { Edit } from './edit'

/** Somebody whose name was typed for a speaker is there for those words only. */
const makeId = makeIdsFrom(() => '00000009')
const source = sourceOf('“The quay is dry,” it was said.')
const known = personOf('Berit Holm')
const quote = { ...quotedIn(source, ['The quay is dry,']), standing: 'kept' as const }
const byHand: Claim = { how: 'by-hand', reason: 'I was there' }
const stranger: Person = { ...blankPerson(makeId('per'), 'Olaf Sand'), presence: 'quoted' }

const after = (kit: Kit, ...edits: readonly Edit[]): Kit =>
  edits.reduce((current, edit) => {
    const next = apply(current, edit)
    if (!next.ok) throw new Error(next.failure.code)
    return next.value
  }, kit)
const spokenBy = (person: Person): Edit => ({
  kind: 'quote.change',
  id: quote.id,
  patch: { speakerIds: [person.id], claim: byHand },
})
const names = (kit: Kit): readonly string[] => kit.people.map(({ printedName }) => printedName)

const named = after(
  kitOf({ sources: [source], people: [known], quotes: [quote] }),
  { kind: 'person.add', item: stranger, before: null },
  spokenBy(stranger),
)

test('leaves when the words become another’s', () => {
  expect(names(named)).toEqual(['Berit Holm', 'Olaf Sand'])
  expect(names(after(named, spokenBy(known)))).toEqual(['Berit Holm'])
})

test.each<[string, Edit]>([
  ['something has been written of them', { kind: 'person.change', id: stranger.id, patch: { role: 'Pilot' } }],
  [
    'they lead an item',
    { kind: 'programme.add', item: { ...blankProgrammeItem(makeId('prg')), leadIds: [stranger.id] }, before: null },
  ],
])('stays once %s', (_what, edit) =>
  expect(names(after(named, edit, spokenBy(known)))).toEqual(['Berit Holm', 'Olaf Sand']),
)

test('somebody added by hand stays, whatever is said', () => {
  const added = { ...stranger, presence: 'listed' as const }
  const kit = { ...named, people: [known, added] }
  expect(names(after(kit, spokenBy(known)))).toEqual(['Berit Holm', 'Olaf Sand'])
})
