import { expect, test } from 'vitest'
import { type Person, blankKit, blankPerson, makeIdsFrom } from '#core/model'
import { apply } from './apply'

const makeId = makeIdsFrom(() => '00000001')
const id = makeId('per')

/** Each patch is one decision; gives the name as it is printed in the end. */
const printed = (first: Partial<Person>, ...patches: readonly Partial<Omit<Person, 'id'>>[]): string | undefined => {
  let kit = { ...blankKit(makeId, '2031-03-01T09:00:00.000Z'), people: [{ ...blankPerson(id, ''), ...first }] }
  for (const patch of patches) {
    const next = apply(kit, { kind: 'person.change', id, patch })
    if (!next.ok) throw new Error('The change was refused')
    kit = next.value as typeof kit
  }
  return kit.people[0]?.printedName
}

test.each<[string, Parameters<typeof printed>, string]>([
  ['follows the given name', [{}, { givenName: 'Berit' }], 'Berit'],
  ['follows both, letter by letter', [{}, { givenName: 'Ada' }, { familyName: 'B' }, { familyName: 'Br' }], 'Ada Br'],
  [
    'follows a part whose last letters arrive after the other part was begun',
    [{}, { givenName: 'St' }, { familyName: 'O' }, { givenName: 'Steven' }, { familyName: 'O’Brenn' }],
    'Steven O’Brenn',
  ],
  [
    'stays as somebody wrote it',
    [{ givenName: 'Ada', familyName: 'Brenn', printedName: 'Dame Ada' }, { familyName: 'Brennan' }],
    'Dame Ada',
  ],
  ['is taken as it is given', [{}, { givenName: 'Ada', printedName: 'A. Brenn' }], 'A. Brenn'],
  [
    'of a body stays: it has no parts',
    [{ kind: 'organisation', printedName: '' }, { familyName: 'Harbour Board' }],
    '',
  ],
])('the printed name %s', (_how, [first, ...patches], expected) => expect(printed(first, ...patches)).toBe(expected))
