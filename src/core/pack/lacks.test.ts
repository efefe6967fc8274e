import { expect, it } from 'vitest'
import { type Audience, type Kit, blankQuestion, fullPack, makeIdsFrom, onRecord, richTextFrom } from '#core/model'
import { kitOf, namedIn, personOf, quotedIn, sourceOf } from '#core/quote/testing/fixture'
import { type Lack, lacksOf, numberOf } from './lacks'
import { inKit, readerPacks } from './readers'
import { selectionFor } from './selection'

const now = '2031-05-02T08:00:00.000Z'
const id = makeIdsFrom(() => 'lacking000')
const source = sourceOf(
  '“The gauge is read twice,” said Ada Brenn. “We sign in May,” said Ivo Kurt. “It is late,” said Pia Moor.',
)
const ada = personOf('Ada Brenn', { biography: richTextFrom('Reads gauges.'), mentions: namedIn(source, 'Ada Brenn') })
const ivo = personOf('Ivo Kurt', { mentions: namedIn(source, 'Ivo Kurt') })
const said = (words: string, person: typeof ada, release = onRecord) =>
  quotedIn(source, [words], { speakerIds: [person.id], standing: 'kept', release })
const twice = said('The gauge is read twice,', ada)
const sign = said('We sign in May,', ivo, { ...onRecord, basis: 'background', descriptor: 'an official' })
const late = said('It is late,', ada, { ...onRecord, basis: 'embargoed', until: '2031-06-01T08:00:00.000Z' })
const question = { ...blankQuestion(id('qna')), question: 'Why so late?' }
const recipe = fullPack(id('pck'), 'Principal’s pack', 'principal')
const kit: Kit = {
  ...kitOf({ sources: [source], people: [ada, ivo], quotes: [twice, sign, late] }),
  questions: [question],
  packs: [recipe],
}

const lacking = (audience: Audience): readonly Lack[] => {
  const pack = readerPacks(kit, recipe).find((one) => one.audience === audience)
  if (pack === undefined) throw new Error('Every reader has a pack')
  const own = inKit(kit, pack)
  return lacksOf(own, selectionFor(own, pack, now))
}

it('the principal lacks nothing', () => expect(lacking('principal')).toEqual([]))

it('the delegation lacks the question and a name', () =>
  expect(lacking('delegation')).toEqual([
    { what: 'sources', ids: [source.id] },
    { what: 'names', by: 'descriptor', ids: [sign.id] },
    { what: 'questions', ids: [question.id] },
  ]))

it('the press lacks what is under embargo, and what is for our own side', () => {
  const lacks = lacking('press')
  expect(lacks).toEqual(
    expect.arrayContaining([
      { what: 'quotes', because: 'embargoed', until: '2031-06-01T08:00:00.000Z', ids: [late.id] },
      { what: 'names', by: 'descriptor', ids: [sign.id] },
      { what: 'biographies', ids: [ada.id] },
      { what: 'questions', ids: [question.id] },
      { what: 'sections', ids: ['front-sheet'] },
    ]),
  )
  expect(lacks.map(numberOf).every((number) => number > 0)).toBe(true)
})

it('capitals at the head of a text are asked about until they are answered, once for all texts', () => {
  const headed = ['One.', 'Two.'].map((text) => sourceOf(`HARBOUR EYES ONLY\n${text}`))
  const quotes = headed.map((one, index) => quotedIn(one, [index === 0 ? 'One.' : 'Two.'], { standing: 'kept' }))
  const asked = (capitals: Kit['event']['capitals']) => {
    const of = { ...kitOf({ sources: headed, quotes }), packs: [recipe] }
    const { notes } = selectionFor({ ...of, event: { ...of.event, capitals } }, recipe, now)
    return notes.filter(({ code }) => code === 'marking.unknown')
  }
  expect(asked([])).toEqual([{ code: 'marking.unknown', label: 'HARBOUR EYES ONLY', sourceId: headed[0]?.id }])
  expect(asked([{ label: 'HARBOUR EYES ONLY', isMarking: false }])).toEqual([])
})
