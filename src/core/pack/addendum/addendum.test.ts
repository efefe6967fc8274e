import { expect, test } from 'vitest'
import { type Kit, type Pack, blankQuestion, fullPack, makeIdsFrom, onRecord, sectionOf } from '#core/model'
import { composeNumbered } from '../compose'
import { usedQuotes } from '#core/quote/usage'
import type { Block } from '../document'
import { selectionFor } from '../selection'
import { isAddendum } from './changes'
import { damsQuote, fixtureKit, fixtureNow, fixturePack, protocolQuote } from '../testing/fixture'

const makeId = makeIdsFrom(
  (() => {
    let count = 0
    return () => `addendum${String((count += 1)).padStart(4, '0')}`
  })(),
)

const addendum: Pack = {
  ...fullPack(makeId('pck'), 'Addendum', 'principal'),
  recipe: 'addendum',
  sections: [sectionOf('addendum', true)],
}
const start: Kit = { ...fixtureKit, packs: [fixturePack, addendum] }

const numbered = (kit: Kit, pack: Pack) => composeNumbered(selectionFor(kit, pack, fixtureNow), kit.exports, fixtureNow)

/** The kit after one of its packs left as a file. */
const afterFile = (kit: Kit, pack: Pack = fixturePack): Kit => {
  const { quoteIds, ...version } = numbered(kit, pack).version
  const exported = {
    packId: pack.id,
    at: fixtureNow,
    audience: pack.audience,
    copy: null,
    quotes: usedQuotes(kit, quoteIds),
    ...version,
  }
  return { ...kit, exports: [...kit.exports, exported] }
}

const textIn = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return ''
  if ('text' in value && typeof value.text === 'string') return value.text
  return Object.values(value).map(textIn).join('')
}

const linesOf = (kit: Kit, pack: Pack = addendum): readonly string[] => {
  const section = numbered(kit, pack).document.sections.find(({ kind }) => kind === 'addendum')
  return (section?.blocks ?? []).map((block: Block) =>
    block.kind === 'quotation' ? `“${textIn(block.words)}` : textIn(block),
  )
}

const headsOf = (kit: Kit): readonly string[] => linesOf(kit).filter((line) => /^(New|Changed|Withdrawn) · /.test(line))

const minister = fixtureKit.people.find(({ id }) => damsQuote.speakerIds.includes(id))
if (minister === undefined) throw new Error('The fixture has its speaker')

const changed = (kit: Kit): Kit => ({
  ...kit,
  people: kit.people.map((person) =>
    person.id === minister.id
      ? {
          ...person,
          role: 'Minister of Water and Energy',
          mentions: person.mentions.map((mention) => ({ ...mention, title: null })),
        }
      : person,
  ),
  quotes: kit.quotes.map((quote) =>
    quote.id === protocolQuote.id ? { ...quote, headline: 'Four pages, forty pages' } : quote,
  ),
  questions: [
    ...kit.questions,
    { ...blankQuestion(makeId('qna')), question: 'Who pays for the gauges?', answer: 'Each its own.' },
  ],
})

test('three changes are three entries: a quotation, a title, a question', () => {
  const kit = changed(afterFile(start))
  expect(headsOf(kit)).toEqual([
    expect.stringMatching(/^Changed · People, \d+, .*Breckwell-Aune$/),
    expect.stringMatching(/^Changed · What they have said, \d+$/),
    expect.stringMatching(/^New · Questions and answers, \d+$/),
  ])
  expect(linesOf(kit).join('\n')).toContain('Minister of Water and Energy')
  expect(linesOf(kit).join('\n')).toContain('Four pages, one table')
  const { document } = numbered(kit, addendum)
  expect(document.frame.foot).toContain('Addendum 1 to version 1')
  expect(document.frame.foot).toContain(kit.event.reference)
  expect(document.sections[0]?.subtitle).toContain('since version 1 of 11 April 2031')
})

test('the next addendum has the next number and tells everything since the same version', () => {
  const first = afterFile(changed(afterFile(start)), addendum)
  const next = { ...first, event: { ...first.event, place: 'The Old Custom House' } }
  expect(headsOf(next)).toHaveLength(4)
  expect(numbered(next, addendum).document.frame.foot).toContain('Addendum 2 to version 1')
  // Nothing new: the same addendum.
  expect(numbered(first, addendum).document.frame.foot).toContain('Addendum 1 to version 1')
})

test('a new file of the pack is what the next addendum amends', () => {
  const kit = afterFile(changed(afterFile(start)))
  expect(linesOf(kit)).toEqual(['Nothing has changed since version 2 of 11 April 2031.'])
})

test('a pack of which everything is switched off amends nothing', () => {
  expect(isAddendum(addendum)).toBe(true)
  expect(isAddendum({ ...addendum, sections: [sectionOf('addendum', false)] })).toBe(false)
})

test('before any file has left there is nothing to amend', () => {
  expect(linesOf(start)).toEqual(['No file of this pack has left yet: there is nothing to amend.'])
  // What left for others is no file of these readers.
  const forPress = afterFile(start, { ...fixturePack, audience: 'press' })
  expect(linesOf(forPress)).toEqual(['No file of this pack has left yet: there is nothing to amend.'])
})

test('what is withdrawn is named by its place alone', () => {
  const press: Pack = { ...fixturePack, audience: 'press' }
  const theirs: Pack = { ...addendum, audience: 'press' }
  const before = afterFile({ ...start, packs: [press, theirs] }, press)
  const kit: Kit = {
    ...before,
    quotes: before.quotes.map((quote) =>
      quote.id === damsQuote.id ? { ...quote, release: { ...onRecord, basis: 'off-record' as const } } : quote,
    ),
  }
  const lines = linesOf(kit, theirs)
  expect(lines.filter((line) => line.startsWith('Withdrawn'))).toEqual([expect.stringMatching(/said, \d+$/)])
  expect(lines.join('\n')).not.toContain('Talvora will publish')
})

test('among other sections it tells of its own pack, and does not change the number by itself', () => {
  const whole: Pack = {
    ...fixturePack,
    sections: [sectionOf('addendum', true), ...fixturePack.sections.filter(({ kind }) => kind !== 'addendum')],
  }
  const kit: Kit = { ...start, packs: [whole] }
  expect(numbered(kit, whole).document.sections.map(({ kind }) => kind)).not.toContain('addendum')
  const after = afterFile(kit, whole)
  expect(numbered(after, whole).version.version).toBe(1)
  const next = changed(after)
  expect(numbered(next, whole).version.version).toBe(2)
  expect(linesOf(next, whole).filter((line) => /^(New|Changed|Withdrawn) · /.test(line))).toHaveLength(3)
  // The second file still says what came since the first.
  const left = afterFile(next, whole)
  expect(numbered(left, whole).version.version).toBe(2)
  expect(linesOf(left, whole).filter((line) => /^(New|Changed|Withdrawn) · /.test(line))).toHaveLength(3)
})
