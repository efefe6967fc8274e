import { describe, expect, test } from 'vitest'
import type { HouseStyle, Quote, Source } from '#core/model'
import { type Attributing, attributed } from './attribution'
import { personOf, quotedIn, sourceOf } from '../testing/fixture'

const text = 'River talks resume\n“We open it,” said Dr. Holm. “It’s ours.”\nRain fell.'
const holm = personOf('Berit Holm', {
  honorific: 'Dr.',
  role: 'Minister of Transport',
  organisation: 'Government of Norland',
})
const named: Attributing['showing'] = { show: 'quotation', attribution: 'name', labels: [] }

const copy = (
  style: HouseStyle,
  change: Partial<Attributing> = {},
  ofSource: Partial<Source> = {},
  ofQuote: Partial<Quote> = {},
) => {
  const source = sourceOf(text, ofSource)
  const quote = quotedIn(source, ['It’s ours.'], { speakerMention: 'Dr. Holm', ...ofQuote })
  return attributed({ quote, source, speaker: holm, showing: named, labels: [], ...change }, style).plain.replaceAll(
    '\u00a0',
    '~',
  )
}

describe('a quotation is copied with who said it and where', () => {
  test.each<[HouseStyle, string]>([
    [
      'UN',
      '“It’s ours.” (Dr. Berit Holm, Minister of Transport, Government of Norland, “River talks resume”, Government of Norland, 7 March 2031, para.~2)',
    ],
    [
      'EU',
      '‘It’s ours.’ (Dr. Berit Holm, Minister of Transport, Government of Norland, “River talks resume”, Government of Norland, 7 March 2031, paragraph~2)',
    ],
    [
      'US',
      '“It’s ours.” — Dr. Berit Holm, Minister of Transport, Government of Norland, River talks resume ¶~2 (Government of Norland, March 7, 2031)',
    ],
  ])('in the style of %s', (style, expected) => expect(copy(style)).toBe(expected))

  test('what the source does not say is not invented', () =>
    expect(copy('UN', {}, { date: null, publisher: null })).toBe(
      '“It’s ours.” (Dr. Berit Holm, Minister of Transport, Government of Norland, “River talks resume”, n.d., para.~2)',
    ))

  test('a speaker without a name is called as the source calls them', () =>
    expect(copy('UN', { speaker: null })).toContain('(Dr. Holm, “River talks resume”'))

  test('labels stand behind it', () =>
    expect(copy('US', { labels: ['near-verbatim record'] })).toMatch(/2031\); near-verbatim record$/))

  test('on background only the descriptor is told', () =>
    expect(
      copy(
        'UN',
        { showing: { show: 'quotation', attribution: 'descriptor', labels: [] } },
        {},
        { release: { basis: 'background', until: null, zone: null, descriptor: 'a senior official' } },
      ),
    ).toBe('“It’s ours.” (a senior official)'))

  test('without attribution nothing is told', () =>
    expect(copy('UN', { showing: { show: 'quotation', attribution: 'none', labels: [] } })).toBe('“It’s ours.”'))

  test('a paraphrase holds no word of the speaker', () =>
    expect(
      copy(
        'UN',
        { showing: { show: 'paraphrase', attribution: 'none', labels: [] } },
        {},
        { headline: 'Claims the harbour' },
      ),
    ).toBe('Claims the harbour'))

  test('for a document the title is set apart', () => {
    const source = sourceOf(text)
    const { attribution } = attributed(
      { quote: quotedIn(source, ['It’s ours.']), source, speaker: holm, showing: named, labels: [] },
      'US',
    )
    expect(attribution.filter(({ italic }) => italic)).toEqual([{ text: 'River talks resume', italic: true }])
  })
})
