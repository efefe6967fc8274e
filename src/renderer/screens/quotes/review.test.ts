import { describe, expect, it } from 'vitest'
import type { Evidence, Quote } from '#core/model'
import { kitOf, personOf, quoted, sourceOf } from '#core/quote/testing/fixture'
import {
  allOf,
  confidenceWord,
  everything,
  filterFor,
  isNarrow,
  neighbour,
  nextAfter,
  progressOf,
  shownQuotes,
  sureProposals,
  themesOf,
} from './review'

const speaker = personOf('Maren O’Dowd')
const one = (standing: Quote['standing'], change: Partial<Quote> = {}): Quote => ({
  ...quoted('“⟦We agree.⟧”').quote,
  ...change,
  standing,
})
const named = (quotes: readonly Quote[]) => new Map(quotes.map((quote, at) => [quote.id, 'abcdefgh'.charAt(at)]))

const evidence = (confidence: number, trust: Evidence['trust'] = 'check'): Evidence => ({
  rule: 'test',
  spans: [],
  confidence,
  trust,
  reasons: [],
  rival: null,
})

describe('the review', () => {
  const quotes = [one('kept'), one('proposed'), one('dropped'), one('proposed'), one('kept')]
  const letters = named(quotes)
  const kit = kitOf({ quotes })
  const letter = (id: string | null) => (id === null ? null : letters.get(id as Quote['id']))

  it('shows what is to decide first, and what was dropped at the end', () => {
    expect(shownQuotes(kit, everything).map((quote) => letter(quote.id))).toEqual(['b', 'd', 'a', 'e', 'c'])
  })
  it('shows what fits', () => {
    const mine = [one('kept', { speakerIds: [speaker.id], themes: ['Water'] }), one('kept', { themes: ['Trade'] })]
    const filtered = kitOf({ quotes: mine })
    expect(shownQuotes(filtered, { ...everything, speaker: speaker.id })).toEqual([mine[0]])
    expect(shownQuotes(filtered, { ...everything, theme: 'Trade' })).toEqual([mine[1]])
    expect(shownQuotes(filtered, { ...everything, standing: 'proposed' })).toEqual([])
    expect(shownQuotes(filtered, { ...everything, basis: 'embargoed' })).toEqual([])
  })
  it('looks at what is reported apart, and at nothing else where nothing is quoted', () => {
    const [said, told] = [one('proposed'), one('proposed', { kind: 'indirect', act: 'asked', evidence: evidence(0.5) })]
    const both = kitOf({ quotes: [said, told] })
    expect(shownQuotes(both, everything)).toEqual([said])
    expect(shownQuotes(both, allOf('reported'))).toEqual([told])
    expect(filterFor(both, everything)).toBe(everything)
    const alone = kitOf({ quotes: [told] })
    expect(shownQuotes(alone, filterFor(alone, everything))).toEqual([told])
    expect([everything, allOf('reported'), { ...everything, theme: 'Water' }].map(isNarrow)).toEqual([
      false,
      false,
      true,
    ])
  })
  it('leaves what somebody quoted by hand among the quotations, also where nobody says it', () => {
    const [told, byHand] = [
      one('proposed', { kind: 'indirect', evidence: evidence(0.5) }),
      one('kept', { kind: 'indirect', evidence: null }),
    ]
    const kit = kitOf({ quotes: [told, byHand] })
    expect(shownQuotes(kit, everything)).toEqual([byHand])
    expect(filterFor(kit, everything)).toBe(everything)
  })
  it('counts what is decided', () => {
    expect(progressOf(quotes)).toEqual({ proposed: 2, kept: 2, dropped: 1, decided: 3, all: 5 })
  })
  it('goes on to the next proposal, round to the first, then to the neighbour', () => {
    const at = (index: number) => quotes[index]?.id ?? expect.fail()
    expect(letter(nextAfter(quotes, at(1)))).toBe('d')
    expect(letter(nextAfter(quotes, at(3)))).toBe('b')
    const decided = quotes.map((quote) => ({ ...quote, standing: 'kept' as const }))
    expect(letter(nextAfter(decided, at(1)))).toBe('c')
    expect(letter(nextAfter(decided, at(4)))).toBe('d')
    expect(nextAfter(quotes.slice(0, 1), at(0))).toBeNull()
  })
  it('steps and stays at the ends', () => {
    const at = (index: number) => quotes[index]?.id ?? expect.fail()
    expect(letter(neighbour(quotes, at(0), 1))).toBe('b')
    expect(letter(neighbour(quotes, at(0), -1))).toBe('a')
    expect(letter(neighbour(quotes, null, 1))).toBe('a')
  })
})

describe('what is sure', () => {
  it('has a word', () => {
    const told = [evidence(0.99, 'sure'), evidence(0.99), evidence(0.99, 'unproven'), evidence(0.3)]
    expect(told.map(confidenceWord)).toEqual(['sure', 'likely', 'likely', 'check'])
  })
  it('is proposed, sure, and has a speaker', () => {
    const quotes = [
      one('proposed', { speakerIds: [speaker.id], evidence: evidence(0.99, 'sure') }),
      one('proposed', { speakerIds: [], evidence: evidence(0.99, 'sure') }),
      one('proposed', { speakerIds: [speaker.id], evidence: evidence(0.99) }),
      one('kept', { speakerIds: [speaker.id], evidence: evidence(0.99, 'sure') }),
      one('proposed', { speakerIds: [speaker.id], evidence: null }),
    ]
    expect(sureProposals(kitOf({ quotes }), quotes)).toEqual([quotes[0]])
  })
  it('is not what a newer version of its source has other words for', () => {
    const waiting = one('proposed', { speakerIds: [speaker.id], evidence: evidence(0.99, 'sure') })
    const sources = [sourceOf('Old', { id: waiting.sourceId }), sourceOf('New', { supersedes: waiting.sourceId })]
    expect(sureProposals(kitOf({ sources, quotes: [waiting] }), [waiting])).toEqual([])
  })
  it('themes are listed by use', () => {
    expect(themesOf(kitOf({ quotes: [one('kept', { themes: ['B', 'A'] }), one('kept', { themes: ['B'] })] }))).toEqual([
      'B',
      'A',
    ])
  })
})
