import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Background, Event, FrontSheet, Message, NamedDocument, Person, ProgrammeItem, Question } from '#core/model'
import { type Fields, type Kit, Quote, Source, blankDocument, blankKit, blankMessage, blankPerson } from '#core/model'
import { blankProgrammeItem, blankQuestion, blankQuote, blankSource, makeIdsFrom, richTextFrom } from '#core/model'
import { writtenFields } from '#core/model'
import { findIn, occurrencesIn, queryFrom } from './find'
import { fold, folded, originIn } from './fold'
import { searchKit } from './searchKit'
import { foldedSkeleton, skeleton } from './skeleton'

/** `[the words found]` in the text, or the text as it is when nothing was. */
const found = (text: string, typed: string): string => {
  const span = findIn(text, queryFrom(typed))
  return span === null
    ? text
    : `${text.slice(0, span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end)}`
}

test('letters that only look like others, and signs that nobody sees, do not hide a word', () => {
  expect(found('said \u0410na Ferrol', 'Ana')).toBe('said [\u0410na] Ferrol')
  expect(found('said Fer\u200brol there', 'Ferrol')).toBe('said [Fer\u200brol] there')
  expect(found('said D\u0585ra Ferrol', 'Dora')).toBe('said [D\u0585ra] Ferrol')
  expect(found('said \u{1d400}na Ferrol', 'Ana')).toBe('said [\u{1d400}na] Ferrol')
  expect(found('said \u0410l\u0456 Omar', 'Ali')).toBe('said [\u0410l\u0456] Omar')
  expect(found('قال کریم', 'كريم')).toBe('قال [کریم]')
})

test.each([
  ['Ambassador of Türkiye', 'turkiye', 'Ambassador of [Türkiye]'],
  ['Ambassador of Turkiye', 'Türkiye', 'Ambassador of [Turkiye]'],
  ['Peggy O’Hare', "o'hare", 'Peggy [O’Hare]'],
  ['ISTANBUL and İzmir', 'izmir', 'ISTANBUL and [İzmir]'],
  ['Łódź and Gdańsk', 'lodz', '[Łódź] and Gdańsk'],
  ['eine Straße', 'strasse', 'eine [Straße]'],
  ['Ещё раз', 'еще', '[Ещё] раз'],
  ['e\u0301cole', 'école', '[e\u0301cole]'],
  ['Peggy O’Hare, rower', 'ohare', 'Peggy [O’Hare], rower'],
  ['that is Ada’s boat', 'adas', 'that is [Ada’s] boat'],
  ['Әсел Қуанышұлы', 'асел куанышулы', '[Әсел] Қуанышұлы'],
  ['Асель Куанышулы', 'Қуанышұлы', 'Асель [Куанышулы]'],
  ['王國強說', '王国强', '[王國強]說'],
  ['王国强说', '國強', '王[国强]说'],
])('accents, case and typography do not matter: %s · %s', (text, typed, expected) =>
  expect(found(text, typed)).toBe(expected),
)

test.each([
  ['Тимур Рахметов', 'Rakhmetov', 'Тимур [Рахметов]'],
  ['Timur Rakhmetov', 'Рахметов', 'Timur [Rakhmetov]'],
  ['Timur Rahmetov', 'Рахметов', 'Timur [Rahmetov]'],
  ['Жанна Щукина', 'Shchukina', 'Жанна [Щукина]'],
  ['Қайрат Әбенов', 'Kairat', '[Қайрат] Әбенов'],
  ['Юлия Елина', 'Yulia', '[Юлия] Елина'],
  ['Dmitry Tsoi', 'Цой', 'Dmitry Tsoi'],
  ['Dmitry Tsoyan', 'Цоян', 'Dmitry [Tsoyan]'],
])('a name is found in the other alphabet: %s · %s', (text, typed, expected) =>
  expect(found(text, typed)).toBe(expected),
)

test('within one alphabet what is written differently is different', () => {
  expect(found('the pack is late', 'pakk')).toBe('the pack is late')
})

test('all words must be there, in whatever order', () => {
  expect(found('a bridge over the river', 'river bridge')).toBe('a bridge over the [river]')
  expect(found('a bridge over the river', 'river tunnel')).toBe('a bridge over the river')
  expect(found('a bridge over the river', '   ')).toBe('a bridge over the river')
})

test('the slow folding and the quick one agree, and the way back leads home', () => {
  for (const text of [
    'Türkiye',
    'ΟΔΟΣ',
    'straße',
    'Łódź',
    '“a” — b',
    '日本',
    'السّلام',
    'Щукин жил в Цхинвале',
    'Tschaikowsky, dzhaz & chuck',
    'aabbcc  dd',
    '👩🏽‍🚀 ok',
  ]) {
    const slow = fold(text)
    expect(slow.text).toBe(folded(text))
    expect(slow.origin(slow.text.length)).toBe(text.length)
    expect(foldedSkeleton(text).text).toBe(skeleton(text))
  }
})

test('one skeleton for all spellings of a name', () => {
  const forms = ['Рахметуллин', 'Rakhmetullin', 'Rahmetullin', 'RAKHMETULIN'].map((name) => skeleton(name))
  expect(new Set(forms).size).toBe(1)
})

const makeId = makeIdsFrom(() => '00000001')

const kitWith = (change: Partial<Kit>): Kit => ({ ...blankKit(makeId, '2026-03-01T09:00:00.000Z'), ...change })

test('a finding shows the words around the hit, and where the hit is in them', () => {
  const long = `${'Before that nothing happened. '.repeat(8)}The ferry sailed at dawn. ${'After that all was quiet. '.repeat(8)}`
  const person = { ...blankPerson(makeId('per'), 'Ada Ferrow'), privateNote: long }
  const [hit, ...others] = searchKit(kitWith({ people: [person] }), queryFrom('FERRY'))
  expect(others).toEqual([])
  expect(hit).toMatchObject({ kind: 'person', id: person.id, title: 'Ada Ferrow' })
  expect(hit?.excerpt.slice(hit.start, hit.end)).toBe('ferry')
  expect(hit?.excerpt.length).toBeLessThan(200)
  expect(hit?.excerpt).toMatch(/^… .+ …$/)
})

/** A record with words of its own in every field in which a person writes. */
const filled = <Record extends object>(record: Record, { entries }: { readonly entries: Fields }): Record => ({
  ...record,
  ...Object.fromEntries(
    writtenFields(entries).map((field) => {
      const [name, now] = [`word${field}`, Reflect.get(record, field) as unknown]
      if (!Array.isArray(now)) return [field, name]
      return [field, field === 'objectives' ? [name] : richTextFrom(name)]
    }),
  ),
})
const blank = kitWith({})
const source = blankSource(makeId('src'), blank.created, { text: 'Nothing.', sha256: '0'.repeat(64) })

test.each<[string, { readonly entries: Fields }, Partial<Kit>]>([
  ['event', Event, { event: filled(blank.event, Event) }],
  ['front sheet', FrontSheet, { front: filled(blank.front, FrontSheet) }],
  ['background', Background, { background: filled(blank.background, Background) }],
  ['person', Person, { people: [filled(blankPerson(makeId('per'), ''), Person)] }],
  ['quotation', Quote, { quotes: [filled(blankQuote(makeId('quo'), source.id, []), Quote)] }],
  ['point', Message, { messages: [filled(blankMessage(makeId('msg')), Message)] }],
  ['question', Question, { questions: [filled(blankQuestion(makeId('qna')), Question)] }],
  ['item of the programme', ProgrammeItem, { programme: [filled(blankProgrammeItem(makeId('prg')), ProgrammeItem)] }],
  ['document', NamedDocument, { documents: [filled(blankDocument(makeId('doc')), NamedDocument)] }],
  ['source', Source, { sources: [filled(source, Source)] }],
])('whatever is written in a %s is found', (_what, shape, change) => {
  const missed = writtenFields(shape.entries).filter(
    (field) => searchKit(kitWith(change), queryFrom(`word${field}`)).length === 0,
  )
  expect(missed).toEqual(shape === Quote ? ['speakerMention', 'cue'] : [])
})

test('one finding for each thing, and none for what was dropped', () => {
  const person = { ...blankPerson(makeId('per'), 'Ada Ferrow'), role: 'Ada’s keeper', standing: 'dropped' as const }
  const event = { ...kitWith({}).event, title: 'Ada in Ada', place: 'Ada' }
  expect(searchKit(kitWith({ event, people: [person] }), queryFrom('ada')).map(({ kind }) => kind)).toEqual(['kit'])
})

test('every place of the words typed is found, and each leads to the letters as they stand', () => {
  const text = 'The Café stays. A cafe, a CAFÉ; no Kafka.'
  const places = occurrencesIn(fold(text), ' café')
  expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(['Café', 'cafe', 'CAFÉ'])
  expect(occurrencesIn(fold(text), '  ')).toEqual([])
  expect(occurrencesIn(fold(text), 'tea')).toEqual([])
})

test('the way back to one offset is the way back that the whole text gives', () => {
  const signs = ['a', 'é', 'e\u0301', 'ß', 'ﬁ', '한', '👩‍🚒', '𝔸', '\u00ad', 'İ', 'Σ', '字', ' ']
  const check = (text: string, offset: number): void => {
    const whole = fold(text)
    expect(folded(text)).toBe(whole.text)
    expect(originIn(text, offset)).toBe(whole.origin(offset))
  }
  fc.assert(fc.property(fc.array(fc.constantFrom(...signs)), fc.nat(60), (some, at) => check(some.join(''), at)))
  // Whatever stands where a piece is cut.
  for (const sign of signs)
    for (let lead = 505; lead < 515; lead += 1) check(`${'a'.repeat(lead)}${sign.repeat(9)}b`, lead + 9)
})
