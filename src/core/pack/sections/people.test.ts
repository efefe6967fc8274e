import { expect, test } from 'vitest'
import { type PackId, Person, blankPerson, fullPack, richTextFrom, textsIn, writtenFields } from '#core/model'
import { kitOf } from '#core/quote/testing/fixture'
import { viewFor } from '#core/view/viewFor'
import { compose } from '../compose'
import { personFields } from '../words/personFields'

/** The surname, told apart in the printed name; the given name is whatever else stands there. */
const names = { givenName: 'Fieldgivenname', familyName: 'Fieldfamilyname', printedName: 'Fieldprintedname' }
const written = Object.fromEntries(
  writtenFields(Person.entries).map((field) => [
    field,
    field === 'biography' ? richTextFrom(`Field${field}`) : field === 'titles' ? [] : `Field${field}`,
  ]),
)
const person: Person = { ...blankPerson('per_00000001' as Person['id'], ''), ...written, ...names }
const kit = kitOf({ people: [person] })
const now = '2031-03-08T08:00:00.000Z'

const printed = JSON.stringify(
  compose(kit, fullPack('pck_00000001' as PackId, '', 'principal'), { now }).sections.find(
    ({ kind }) => kind === 'people',
  ),
)

test('whatever a reader may see of a person is printed, but for the parts of the name that the printed name says', () => {
  const [seen] = viewFor(kit, 'principal', now).people
  const open = writtenFields(Person.entries).filter(
    (field) => seen !== undefined && field in seen && textsIn(Reflect.get(seen, field)).join('') !== '',
  )
  expect(open.length).toBeGreaterThan(10)
  const missing = open.filter(
    (field) => !printed.includes(`Field${field.toLowerCase()}`) && !printed.includes(`Field${field}`),
  )
  expect(missing).toEqual(['givenName', 'familyName'])
})

test('nothing else is', () => expect(printed).not.toContain('FieldprivateNote'))

test('post-nominals stand behind the name wherever protocol prints it, and lists go by the name alone', () => {
  const knight = {
    ...blankPerson('per_00000003' as Person['id'], 'Ada Alver'),
    honorific: 'H.E.',
    postNominals: 'KCMG ',
  }
  const found = [knight, { ...knight, familyName: '', givenName: '' }].map((one) => {
    const { sections } = compose(kitOf({ people: [one] }), fullPack('pck_00000001' as PackId, '', 'press'), { now })
    const [register] = sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'register'))
    const [entry] = register?.entries ?? []
    return [entry?.name.map(({ text }) => text).join(''), entry?.listName]
  })
  expect(found).toEqual(Array.from({ length: 2 }, () => ['H.E. Ada Alver KCMG', 'H.E. Ada Alver']))
})

test.each([
  ['principal', true],
  ['delegation', true],
  ['counterpart', false],
  ['press', false],
] as const)('the ice-breaker of a pack for the %s: %j', (audience, isThere) => {
  const made = JSON.stringify(compose(kit, fullPack('pck_00000001' as PackId, '', audience), { now }))
  expect([made.includes('FieldiceBreaker'), made.includes('FieldpostNominals')]).toEqual([isThere, true])
})

test('stands below the name in the order of the list, with its label in the language of the pack', () => {
  const facts = (language: string) =>
    compose(kit, { ...fullPack('pck_00000001' as PackId, '', 'principal'), language }, { now })
      .sections.flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'person' ? block.facts.map(({ label }) => label) : []))
  for (const [field, labels] of Object.entries(personFields))
    for (const [language, label] of Object.entries(labels)) expect(facts(language), field).toContain(label)
  const order = Object.values(personFields).map(({ fr }) => fr)
  expect(facts('fr').filter((label) => order.includes(label))).toEqual(order)
})

test.each([
  ['\u0410na Kovic', '“\u0410na” is written with letters of another alphabet: \u0410'],
  [
    'Ana \u0421\u043e\u0440\u0435',
    '“\u0421\u043e\u0440\u0435” is written with letters of another alphabet: \u0421 \u043e \u0440 \u0435',
  ],
  ['Ana\u202eKovic', 'written with signs that are not seen: U+202E'],
  ['Ana Kovic', null],
])('a name that deceives, %j, is declared below it', (printedName, declared) => {
  const deceiving: Person = { ...blankPerson('per_00000002' as Person['id'], printedName), printedName }
  const factsIn = (language: string) =>
    compose(
      kitOf({ people: [deceiving] }),
      { ...fullPack('pck_00000001' as PackId, '', 'principal'), language },
      { now },
    )
      .sections.flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'person' ? block.facts : []))
      .map(({ label, runs }) => `${label}: ${runs.map(({ text }) => text).join('')}`)
  expect(factsIn('en').filter((fact) => fact.startsWith('Letters'))).toEqual(
    declared === null ? [] : [`Letters: ${declared}`],
  )
  // each language says it, and names the same letters
  for (const language of ['fr', 'es', 'pt', 'de', 'ru', 'ar', 'zh', 'kk'])
    expect(factsIn(language), language).toHaveLength(declared === null ? 0 : 1)
})
