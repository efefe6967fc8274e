import type { Span } from '#core/model'
import { type MixedPlace, mixedPlacesIn } from '#core/text/lookAlikes'

/** A sign that a reader does not see though it is there, or that stands for what could not be read, and its short name. */
export interface Sign extends Span {
  readonly name: string
}

/** Short names as the Unicode standard gives them. */
const names: Readonly<Record<string, string>> = {
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
  '\u200b': 'ZWSP',
  '\u2060': 'WJ',
  '\ufeff': 'BOM',
  '\ufffd': '?',
}

const signs = /[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff\ufffd]/g

/** Every such sign in a stretch of a text, in order. */
export const signsIn = (text: string, { start, end }: Span): readonly Sign[] =>
  [...text.slice(start, end).matchAll(signs)].map(({ 0: sign, index }) => ({
    start: start + index,
    end: start + index + 1,
    name: names[sign] ?? '',
  }))

/** Every word of a stretch that a reader takes for another, in order: a Cyrillic A in a word of Latin letters. */
export const mixedIn = (text: string, { start, end }: Span): readonly MixedPlace[] =>
  mixedPlacesIn(text.slice(start, end)).map((place) => ({
    ...place,
    start: place.start + start,
    end: place.end + start,
  }))
