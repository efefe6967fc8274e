import { expect, test } from 'vitest'
import type { Kit, Person } from '#core/model'
import { fixtureKit } from '#core/pack/testing/fixture'
import { leakIn } from './prove'

const words = 'We sail now\nThe treaty on the rivers will be signed tomorrow at dawn'
const [quote] = fixtureKit.quotes
if (quote === undefined) throw new Error('There are quotations')
const [anchor] = quote.anchors
if (anchor === undefined) throw new Error('It has words')
const kit = { ...fixtureKit, quotes: [{ ...quote, anchors: [{ ...anchor, exact: words }] as const }] }
const turned = words.replace('\n', ' ').slice('We sail no'.length)
const found = [{ where: { page: 2 }, text: turned }]

test('words of two lines are allowed as a whole, wherever a page cuts them', () => {
  expect(leakIn({ kit, allowed: [words], expected: () => [turned], found })).toBeNull()
  expect(leakIn({ kit, allowed: [words.slice(0, 11)], expected: () => [turned], found })).toMatchObject({
    where: { page: 2 },
    id: quote.id,
  })
})

const denied = 'Ivo Kurto denied that the lamps of the quay go out'
const barred = { ...fixtureKit, quotes: [{ ...quote, anchors: [{ ...anchor, exact: denied }] as const }] }
const allowed = ['Denied: ', 'that the lamps of the quay go out']

test('a letter that stands before allowed words by chance makes them no barred passage', () => {
  const said = '8. (O) Denied: that the lamps of the quay go out'
  const at = [{ where: { page: 1 }, text: said }]
  expect(leakIn({ kit: barred, allowed, expected: () => [said.slice(7)], found: at })).toBeNull()
  const named = [{ where: { page: 1 }, text: 'Kurto denied that the lamps of the quay go out' }]
  expect(leakIn({ kit: barred, allowed, expected: () => [said.slice(7)], found: named })).toMatchObject({
    id: quote.id,
  })
})

test('what was cleared in one place clears the same passage nowhere else', () => {
  const long = 'Every lamp on the eastern quay will be lit again before the first ferry leaves for Orsund at dawn'
  const passage = { ...fixtureKit, quotes: [{ ...quote, anchors: [{ ...anchor, exact: long }] as const }] }
  const may = ['Every lamp on the eastern quay', 'will be lit again']
  const set = 'Every lamp on the eastern quay will be lit again'
  const at = (text: string) => [{ where: { page: 1 }, text }]
  expect(leakIn({ kit: passage, allowed: may, expected: () => [set], found: at(set) })).toBeNull()
  // With a word put for another the rest stands where the passage has it.
  for (const text of [
    `${set}. And the first ferry leaves for Orsund`,
    `${set}. ${long}`,
    long.replace('before', 'behind'),
  ])
    expect(leakIn({ kit: passage, allowed: may, expected: () => [set], found: at(text) })).toMatchObject({
      id: quote.id,
    })
})

test.each(['Tamsin Orvelle', '欧阳海'])('%s, who may be named once, is not named a second time', (name) => {
  const [person] = fixtureKit.people
  if (person === undefined) throw new Error('There are people')
  const named = {
    ...person,
    kind: 'person' as const,
    printedName: name,
    familyName: '',
    givenName: '',
    originalScript: '',
  }
  // The field says more than may be shown, so that the name alone is barred.
  const kit = {
    ...fixtureKit,
    people: [named],
    quotes: [{ ...quote, speakerMention: name, anchors: [anchor] as const }],
  }
  const line = `Read by ${name} to the hall`
  const proving = { kit, allowed: [line], expected: () => [line] }
  const on = (...pages: readonly string[]) => pages.map((text, index) => ({ where: { page: index + 1 }, text }))
  const wordsAlone = { ...kit, sources: [], documents: [], programme: [], messages: [], questions: [] }
  const found = (...pages: readonly string[]) => leakIn({ ...proving, kit: wordsAlone, found: on(...pages) })
  expect(found(line)).toBeNull()
  expect(found(line, 'Of the hall', line)).toMatchObject({ field: expect.stringMatching(/people|quotes/) })
})

/** A kit that says nothing but who somebody is, so that their names alone are barred. */
const kitNaming = (names: Partial<Person>): Kit => ({
  ...fixtureKit,
  people: fixtureKit.people.slice(0, 1).map((person) => ({
    ...person,
    kind: 'person' as const,
    familyName: '',
    givenName: '',
    originalScript: '',
    ...names,
  })),
  sources: [],
  quotes: [],
  documents: [],
  programme: [],
  messages: [],
  questions: [],
})

test('the letter before a name that may be shown makes it no name with the family name first', () => {
  const printedName = 'Annegret Wilhelmina Dorothea Brunhofer'
  const kit = kitNaming({ printedName, givenName: 'Annegret Wilhelmina Dorothea', familyName: 'Brunhofer' })
  const line = `Dr. ${printedName}`
  const proving = { kit, allowed: ['Dr.', printedName, 'Brunhofer'], expected: () => [line] }
  const on = (text: string) => [{ where: { page: 1 }, text }]
  expect(leakIn({ ...proving, found: on(line) })).toBeNull()
  // That nothing may be shown which ends so, or that more of the family name stands there, is another thing.
  for (const text of [line.replace('Dr.', 'er'), line.replace('Dr.', 'Brunhofer'), line.replace('Dr.', 'Xer')])
    expect(leakIn({ ...proving, allowed: ['Dr.', printedName], found: on(text) }), text).toMatchObject({
      field: 'people.familyName',
    })
})

test('a sign at the end of one field and the whole of the next are no passage of Chinese', () => {
  const passage = {
    ...fixtureKit,
    quotes: [{ ...quote, anchors: [{ ...anchor, exact: '馬過橋去西岸看燈塔' }] as const }],
  }
  const on = (text: string) => [{ where: { page: 1 }, text }]
  const line = '他今天騎馬\n過橋去西岸看燈塔'
  const proving = { kit: passage, allowed: ['他今天騎馬', '過橋去西岸看燈塔'], expected: () => [line] }
  expect(leakIn({ ...proving, found: on(line) })).toBeNull()
  expect(leakIn({ ...proving, found: on('白馬過橋去西岸看燈塔') })).toMatchObject({ id: quote.id })
})

test('a name in another form is made by chance of two fields that may be shown, and only there', () => {
  const kit = kitNaming({ printedName: 'Kolarevska Brun' })
  const line = 'The bridge at Kolarevske\nBrun and Sons'
  const proving = { kit, allowed: line.split('\n'), expected: () => [line] }
  const on = (text: string) => [{ where: { page: 1 }, text }]
  expect(leakIn({ ...proving, found: on(line) })).toBeNull()
  const twice = `${line}\nKolarevska Brun`
  for (const text of [twice, `${line}\n${line}`])
    expect(leakIn({ ...proving, found: on(text) }), text).toMatchObject({ field: 'people.printedName' })
  expect(leakIn({ ...proving, expected: () => [twice], found: on(twice) })).toMatchObject({
    field: 'people.printedName',
  })
})

test('a file of which nothing is remembered, because it is too long, is searched like any other', () => {
  const short = { ...fixtureKit, quotes: [{ ...quote, anchors: [{ ...anchor, exact: 'Kurto sails' }] as const }] }
  const harmless = 'The quay was lit and the ferry came in before the bells of the town had rung\n'.repeat(180)
  const pages = Array.from({ length: 160 }, (_, at) => `${harmless}Page ${at + 1}`)
  const at = (last: string) => [...pages, last].map((text, index) => ({ where: { page: index + 1 }, text }))
  const file = { kit: short, allowed: [harmless, ...pages], expected: () => pages }
  expect(leakIn({ ...file, found: at(harmless) })).toBeNull()
  expect(leakIn({ ...file, found: at(`${harmless}then Kurto sails\nfor home`) })).toMatchObject({
    where: { page: 161 },
    id: quote.id,
  })
})

const frame = (body: string, number: number): string => `${body}\nThe quay of Orsund\nRESTRICTED\n${number} of 3`
const onPages = (...bodies: readonly string[]) =>
  bodies.map((body, index) => ({ where: { page: index + 1 }, text: frame(body, index + 1) }))

/** What is found where nothing is barred but the name, and may not stand anywhere. */
const foundOf = (name: string, pages: ReturnType<typeof onPages>, allowed: readonly string[] = []) =>
  leakIn({
    kit: kitNaming({ printedName: name }),
    allowed,
    expected: () => pages.map(({ text }) => text),
    found: pages,
  })

test.each([
  ['Tamsin Orvelle', 'Read by Tamsin Or-\nvelle to the hall'],
  ['Tamsin Orvelle', 'Read by Tam\u00ad\nsin Orvelle'],
  ['Tamsin Orvelle', 'Read by Tamsin Or‐ \nvel-\nle, who left'],
  ['Касым Орвелов', 'Читал Касым Орве-\nлов на причале'],
])('%s is found in words that lines divide: %j', (name, words) => {
  expect(foundOf(name, onPages(words))).toMatchObject({ field: 'people.printedName', where: { page: 1 } })
})

test('a name that a hyphen joins may end a line there, and is no other name without it', () => {
  const line = 'Read by Anne-\nMarie Kurto'
  expect(foundOf('Annemarie Kurto', onPages(line), ['Read by Anne-Marie Kurto'])).toBeNull()
  expect(foundOf('Annemarie Kurto', onPages(line), ['Read by Kurto'])).not.toBeNull()
})

test('a name that may stand once is counted in words that lines divide, too', () => {
  const kit = { ...kitNaming({ printedName: 'Orvelle Brun' }) }
  const allowed = ['Read by Orvelle Brun, as she said']
  const proving = { kit, allowed, expected: () => ['Read by Orvelle Brun, as she said'] }
  const on = (text: string) => [{ where: { page: 1 }, text }]
  const set = 'Read by Orvelle Brun, as she said'
  expect(leakIn({ ...proving, found: on(set) })).toBeNull()
  expect(leakIn({ ...proving, found: on(`${set}\nand Or-\nvelle Brun left`) })).toMatchObject({
    field: 'people.printedName',
  })
})

test.each([
  ['Tamsin Orvelle', ['It was read by Tamsin', 'Orvelle to the hall']],
  ['Tamsin Orvelle', ['It was read by Tamsin\nA note beside it', 'Orvelle to the hall']],
  ['Tamsin Orvelle', ['It was read by Tamsin Or-', 'velle to the hall']],
  ['Orvelle', ['It was read by Or-', 'velle to the hall']],
  ['Jan van der Orvelle', ['It was read by Jan van', 'der Orvelle to the hall']],
  ['欧阳海', ['今天欧', '阳海在大厅']],
])('%s is found where the edge of a page divides it: %j', (name, [first = '', second = '']) => {
  for (const before of [[], ['Another page before it']])
    expect(foundOf(name, onPages(...before, first, second))).toMatchObject({
      field: 'people.printedName',
      where: { page: before.length + 2 },
    })
  // A page that stands between them, or a name that may be shown, is another thing.
  expect(foundOf(name, onPages(first, 'Nothing at all\nto be read\non this page', second))).toBeNull()
})

test('a name that may be shown is not refused because a page ends in it', () => {
  const pages = onPages('It was read by Tamsin', 'Orvelle to the hall')
  expect(foundOf('Tamsin Orvelle', pages, ['It was read by Tamsin Orvelle to the hall'])).toBeNull()
})

test('a passage is no leak where lines that may each be shown have it between them, over the edge of a page', () => {
  const passage = 'Every lamp on the quay will be lit'
  const kit = { ...fixtureKit, quotes: [{ ...quote, anchors: [{ ...anchor, exact: passage }] as const }] }
  const pages = onPages('And here: every lamp on the', 'quay will be lit, and so')
  const allowed = ['Look: And here: every lamp on the pier', 'Someday this quay will be lit, and so on']
  expect(leakIn({ kit, allowed, expected: () => pages.map(({ text }) => text), found: pages })).toBeNull()
})

test.each([
  ['公故', '只讲不看故事只讲河流数据只讲公', '故事护照从今天起水文站数据'],
  ['Harbour May', 'They spoke all day of the new Harbour', 'May we ask who pays for all the lights'],
  ['Света Мира', 'Над причалом до утра не молчала Света', 'Мира и хлеба просили все, кто стоял там'],
])(
  '%s is no name where the lines around an edge may each be shown, and one where either may not',
  (name, tail, head) => {
    const pages = onPages(tail, head)
    expect(foundOf(name, pages, [`${tail} ohne Ende`, `Anfang ${head}`])).toBeNull()
    expect(foundOf(name, pages, [`${tail} ohne Ende`])).not.toBeNull()
    expect(foundOf(name, pages, [`Anfang ${head}`])).not.toBeNull()
  },
)

test('a line too short to know it by clears no name that a page divides, though it may be shown; of a short text it does', () => {
  const pages = onPages('The harbour was opened by Tamsin', 'Orvelle')
  const open = ['The harbour was opened by Tamsin', 'They met Lise Orvelle there']
  expect(foundOf('Tamsin Orvelle', pages, open)).toMatchObject({ where: { page: 2 } })
  expect(foundOf('Tamsin Orvelle', pages, [...open, 'Tamsin Orvelle is here'])).toBeNull()
  const said = onPages('The harbour was opened by', 'Night fell')
  const proving = { kit: quoting('By night'), expected: () => said.map(({ text }) => text), found: said }
  expect(leakIn({ ...proving, allowed: ['The harbour was opened by', 'So night fell on us'] })).toBeNull()
  expect(leakIn({ ...proving, allowed: ['The harbour was opened by'] })).toMatchObject({ where: { page: 2 } })
})

test('a name that may be shown in one form may be set in another, on a page and over its edge', () => {
  const open = ['Сказала Мира Светлова вчера']
  const set = 'Вместе с Мирой Светловой вошли'
  expect(foundOf('Мира Светлова', onPages(set), open)).toBeNull()
  expect(foundOf('Мира Светлова', onPages(set))).not.toBeNull()
  expect(foundOf('Мира Светлова', onPages('Вместе с Мирой', 'Светловой вошли'), open)).toBeNull()
  expect(foundOf('Мира Светлова', onPages('Вместе с Мирой', 'Светловой вошли'))).not.toBeNull()
})

test('a name in an address is found though it has no capital there, unless the address may be shown', () => {
  const address = 'https://quay.example/tamsin-orvelle'
  const pages = onPages(`Read it at ${address} tomorrow`)
  expect(foundOf('Tamsin Orvelle', pages)).toMatchObject({ field: 'people.printedName' })
  expect(foundOf('Tamsin Orvelle', pages, [`Read it at ${address} tomorrow`])).toBeNull()
  // A word like others in a sentence, and the end of one that no blank follows, are none.
  expect(foundOf('May', onPages('It may be so.it may not'))).toBeNull()
})

const passage = 'Every lamp on the quay will be lit'
const quoting = (exact: string) => ({ ...fixtureKit, quotes: [{ ...quote, anchors: [{ ...anchor, exact }] as const }] })

test.each([
  [passage, ['And here: every lamp on the', 'quay will be lit, and so']],
  [passage, ['And here: every lamp\non the', 'quay will\nbe lit, and so']],
  [passage, ['And here: every lamp on the\nA note beside it', 'quay will be lit, and so']],
  [passage, ['And here: every lamp on the qu-', 'ay will be lit, and so']],
  ['今年春天两国将重新开放边境口岸', ['大厅里说今年春天两国', '将重新开放边境口岸，并且']],
])(
  'a passage of which either page has too little to know it by is found across the edge: %s',
  (exact, [first = '', second = '']) => {
    for (const before of [[], ['Another page before it']]) {
      const pages = onPages(...before, first, second)
      const proving = { kit: quoting(exact), expected: () => pages.map(({ text }) => text), found: pages }
      expect(leakIn({ ...proving, allowed: [] })).toMatchObject({ id: quote.id, where: { page: before.length + 2 } })
      // One of the lines may be shown by itself, the other not.
      expect(leakIn({ ...proving, allowed: [first] })).not.toBeNull()
      expect(leakIn({ ...proving, allowed: [exact] })).toBeNull()
    }
  },
)

test.each([
  ['Lamps for Orsund', ['And so they bought lamps', 'for Orsund, and sailed']],
  ['Lamps for Orsund', ['A list:\nLamps', 'for Orsund']],
  ['Lamps for Orsund', ['And so they bought lamps for Or-', 'sund, and sailed']],
  ['Lamps for Orsund', ['And so they bought lamps\nA note beside it', 'for Orsund, and sailed']],
  ['灯塔迁往南岸', ['他们从今天起把灯塔迁', '往南岸，并且开航']],
])('a short text is found across the edge of a page: %s in %j', (exact, [first = '', second = '']) => {
  const pages = onPages(first, second)
  const proving = { kit: quoting(exact), expected: () => pages.map(({ text }) => text), found: pages }
  expect(leakIn({ ...proving, allowed: [] })).toMatchObject({ id: quote.id, where: { page: 2 } })
  expect(leakIn({ ...proving, allowed: [first] })).not.toBeNull()
  expect(leakIn({ ...proving, allowed: [exact] })).toBeNull()
})

test.each([
  ['Water board', 'They spoke all day of the river and its water', 'Board and lodging are paid'],
  ['Water board', 'Water', 'Board and lodging are paid'],
])('%s is no leak where what ends a page and what begins the next may each be shown', (exact, first, second) => {
  const pages = onPages(first, second)
  const proving = { kit: quoting(exact), expected: () => pages.map(({ text }) => text), found: pages }
  expect(leakIn({ ...proving, allowed: [first, second] })).toBeNull()
  expect(leakIn({ ...proving, allowed: [second] })).toMatchObject({ id: quote.id })
})

test.each([
  ['Fragte nur Niederwasserstandskommission', 'Wasser Niederwasserstandskommission\nstandsmessung'],
  ['1 zwei neue Niederwasserstandskommission', '1 Zwei neue Niederwasserstandskommission\nen in Olm'],
])('%s is no passage by a letter or a number that belongs to something else', (exact, page) => {
  const kommission = 'Niederwasserstandskommission'
  const allowed = ['Wasserstandsmessung', kommission, `Zwei neue ${kommission}en`, 'in Olm']
  const leakOn = (text: string, open = allowed) =>
    leakIn({ kit: quoting(exact), allowed: open, expected: () => [page], found: [{ where: { page: 1 }, text }] })
  expect(leakOn(page)).toBeNull()
  // Behind what may be shown nowhere it is one, and so is what may not be shown itself.
  expect(leakOn(page.replace(/^Wasser|^/, 'Xyzzr'))).toMatchObject({ id: quote.id })
  expect(leakOn(page, ['Wasserstandsmessung'])).toMatchObject({ id: quote.id })
})

test.each([
  // One letter, and a whole word, of Cyrillic; a word of Greek ones in capitals.
  ['Tamsin Cope', 'It was read by Tamsin C\u043epe'],
  ['Tamsin Cope', 'It was read by Tamsin \u0421\u043e\u0440\u0435'],
  ['Cope', 'It was read by \u0421\u043e\u0440\u0435, and so'],
  ['Hanna Pope', 'READ BY HANNA \u03a1\u039f\u03a1\u0395'],
  // And the other way round.
  ['Вера Сорока', 'Об этом сказала Bepa Сорока'],
  ['Вера Рахо', 'Об этом сказала Вера Paxo'],
])('%s is found in letters that only look like its own: %s', (name, text) => {
  for (const where of [{ page: 1 }, { place: 'file-name' }, { place: 'metadata' }] as const)
    expect(
      leakIn({ kit: kitNaming({ printedName: name }), allowed: [], expected: () => [], found: [{ where, text }] }),
    ).toMatchObject({
      field: 'people.printedName',
    })
})

test('a word that may be shown and looks like a name of another alphabet is no leak, as often as it was set', () => {
  const text = 'Так сказала Сара. Сара знает'
  const proving = { kit: kitNaming({ printedName: 'Capa' }), allowed: [text], expected: () => [text] }
  const on = (found: string) => [{ where: { page: 1 }, text: found }]
  expect(leakIn({ ...proving, found: on(text) })).toBeNull()
  expect(leakIn({ ...proving, found: on(`${text} и Capa`) })).not.toBeNull()
})
