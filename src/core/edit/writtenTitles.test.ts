import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extract } from '#core/extract/extract'
import { blankKit, makeIdsFrom, type Source, blankSource } from '#core/model'
import { compose } from '#core/pack/compose'
import { writtenTitle } from '#core/view/writtenTitle'
import { sha256 } from '#core/text/sha256'
import type { Edit } from './edit'
import { type History, decide, startHistory, undo } from './history'
import { proposalsFrom } from './proposals'

/** Beside a quotation a title is printed as the source writes it: its own words, never put together from parts. */

const now = '2031-04-11T06:30:00.000Z'
let last = 0
const makeId = makeIdsFrom(() => String((last += 1)).padStart(8, '0'))

const sourceOf = (text: string, title = 'A release'): Source => ({
  ...blankSource(makeId('src'), now, { text, sha256: sha256(text) }),
  title,
  kind: 'press-release',
})

const decided = (history: History, edit: Edit): History => {
  const next = decide(history, edit, 0)
  if (!next.ok) throw new Error(next.failure.code)
  return next.value
}

/** A kit with these texts, everything kept. */
const read = (...texts: readonly string[]): History => {
  let history = startHistory(blankKit(makeId, now))
  for (const text of texts) {
    const add = proposalsFrom({ kit: history.present, source: sourceOf(text), extraction: extract(text), makeId })
    history = decided(history, add)
  }
  const { quotes, people } = history.present
  return decided(history, {
    kind: 'several',
    edits: [
      { kind: 'quote.stand', ids: quotes.map(({ id }) => id), standing: 'kept' },
      { kind: 'person.stand', ids: people.map(({ id }) => id), standing: 'kept' },
    ],
  })
}

/** The titles beside names, wherever they are printed. */
const printed = ({ present }: History): string => {
  const [pack] = present.packs
  if (pack === undefined) throw new Error('A kit without a pack')
  const sections = compose(present, pack, { now }).sections.filter(({ kind }) => kind !== 'annex')
  return JSON.stringify(sections)
}

const release = (title: string): string =>
  `The water talks open\n“We share every figure that our gauges give us,” said Dana Ferrol, ${title}.`

test.each([
  'Ambassador of Brazil to Kazakhstan',
  'First Deputy Minister of Foreign Affairs of Kazakhstan',
  'Director of the Presidential Centre of Kazakhstan',
  'Minister of Trade and Industry',
])('printed as written: %s', (title) => {
  const history = read(release(title))
  const [person] = history.present.people
  const [source] = history.present.sources
  if (person === undefined || source === undefined) throw new Error('Somebody speaks')
  expect(writtenTitle(person, source, history.present.quotes)).toBe(title)
  expect(printed(history)).toContain(title)
  expect(printed(history)).not.toContain('Ambassador to Kazakhstan')
})

test('each source has its own way to write it, and the words of one are not printed for another', () => {
  const later = release('Ambassador of Brazil to the Republic of Kazakhstan').replace('every figure', 'each number')
  const history = read(release('Ambassador of Brazil to Kazakhstan'), later)
  expect(printed(history)).toContain('Ambassador of Brazil to Kazakhstan')
  expect(printed(history)).toContain('Ambassador of Brazil to the Republic of Kazakhstan')
})

test('another office, written by hand, is printed everywhere; undo brings the words of the source back', () => {
  const history = read(release('Ambassador of Brazil to Kazakhstan'))
  const [person] = history.present.people
  if (person === undefined) throw new Error('Somebody speaks')
  const corrected = decided(history, { kind: 'person.change', id: person.id, patch: { role: 'Special Envoy' } })
  expect(printed(corrected)).toContain('Special Envoy · Brazil')
  expect(printed(corrected)).not.toContain('Ambassador')
  expect(printed(undo(corrected))).toContain('Ambassador of Brazil to Kazakhstan')
})

test('words of a quotation are nobody’s title, whatever an edit says', () => {
  const history = read(release('Ambassador of Brazil to Kazakhstan'))
  const [person] = history.present.people
  const [source] = history.present.sources
  if (person === undefined || source === undefined) throw new Error('Somebody speaks')
  for (const span of [
    { start: source.text.indexOf('every'), end: source.text.indexOf('every') + 12 },
    { start: 0, end: source.text.length },
    { start: source.text.length - 3, end: source.text.length + 40 },
  ]) {
    const mentions = person.mentions.map((mention) => ({ ...mention, title: span }))
    expect(writtenTitle({ mentions }, source, history.present.quotes)).toBe('')
  }
})

test('what is kept as a title stands in the source letter by letter, beside the name', () => {
  const office = fc.constantFrom(
    'Ambassador',
    'First Deputy Minister',
    'Director',
    'PRESIDENT',
    'Permanent Representative',
    'министр',
    '部长',
  )
  const rest = fc.constantFrom(
    '',
    ' of Brazil',
    ' to Kazakhstan',
    ' of Roads of Olmland',
    ' a.i.',
    ', MP',
    ' and Chair',
  )
  const name = fc.constantFrom('Dana Ferrol', 'Dr. Carl Lind', 'H.E. Berit Holm', 'Айгуль Серикова', '王小明')
  const shape = fc.constantFrom('before', 'after', 'both')
  const space = fc.constantFrom(' ', '  ', '\u{a0}', '\n')
  const clause = fc
    .tuple(office, rest, office, rest, name, shape, space)
    .map(([one, more, other, most, who, at, gap]) => {
      const before = at === 'after' ? '' : `${one}${more}${gap}`
      return `“We share every figure that we have with you all,” said ${before}${who}${at === 'before' ? '' : `,${gap}${other}${most}`}.`
    })
  fc.assert(
    fc.property(fc.array(clause, { minLength: 1, maxLength: 3 }), (clauses) => {
      const text = clauses.join('\n')
      for (const { mentions, titles } of extract(text).people) {
        expect(titles).toHaveLength(mentions.length)
        titles.forEach((title, index) => {
          if (title === null) return
          const [start, end] = mentions[index] ?? [0, 0]
          const words = text.slice(...title)
          expect(words).toBe(words.trim())
          expect(words).not.toMatch(/\n|[“”]/u)
          expect(title[1] <= start || title[0] >= end).toBe(true)
          expect(text.slice(Math.min(title[1], end), Math.max(title[0], start)).length).toBeLessThan(12)
        })
      }
    }),
    { numRuns: 300 },
  )
})
