import { hanVariants } from '#core/search/data/hanVariants'
import { lookAlikeReadings, withoutLookAlikes } from '#core/text/lookAlikes'
import { oddlySpelled } from './oddSpellings'
import { alike as alikeLetters, anySpelledOut, hurried, spelledOutAs } from './data/shapes'

const alike: ReadonlyMap<string, string> = new Map([
  ...Object.entries(alikeLetters),
  ...Array.from(hanVariants.matchAll(/(.)(.)/gu), ([, one = '', other = '']): [string, string] => [one, other]),
])
const anyAlike = new RegExp(`${hurried.notBehind}${hurried.written}|[${[...alike.keys()].join('')}]`, 'gu')
const oneAlike = (letter: string): string => alike.get(letter) ?? hurried.meant

/**
 * A text as names are looked for in it: without accents, soft hyphens and joiners; letters in the form they stand in a table,
 * Arabic ones without what stretches them and as those who hurry write them; all apostrophes, hyphens and spaces alike; no letter
 * of another alphabet that only looks like those around it.
 */
export const foldedOf = (text: string): string =>
  withoutLookAlikes(text)
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u0640\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069]/gu, '')
    // Korean syllables fall apart like accents, and are put together again.
    .normalize('NFC')
    .replace(/[’‘ʼʻ`´]/g, "'")
    .replace(/[‐‑–—\u05be]/g, '-')
    .replace(anyAlike, oneAlike)
    .replace(/\s+/gu, ' ')
    .trim()

/** Letters that stand for each other, put for one of them. */
export const alikeIn = (text: string): string => (/^[\0-\u007f]*$/.test(text) ? text : text.replace(anyAlike, oneAlike))

/** The same in haste: as those write who do not tell one last letter from the other, also in the small words that end in it. */
export const hurriedly = (text: string): string => alikeIn(text).replaceAll(hurried.written, hurried.meant)

/** A name as it is written where its letters are not to be had; itself where they are. */
export const spelledOut = (name: string): string =>
  name.normalize('NFC').replace(anySpelledOut, (letter) => spelledOutAs[letter] ?? letter)

/**
 * A text in every way in which somebody may read it: as it is, put together where a hyphen divides a word at the end of
 * a line or where letters are set wide apart, words that are oddly spelled as they are meant, and with words of another alphabet
 * that look like words of this one.
 */
export const readingsOf = (text: string): readonly string[] => {
  const readings = [text]
  if (divided.test(text)) readings.push(text.replace(dividedAll, ''))
  if (apart.test(text)) readings.push(text.replace(apartAll, (letters) => letters.replace(/\s/gu, '')))
  const odd = oddlySpelled(text)
  if (odd !== '') readings.push(odd)
  return [...readings, ...readings.flatMap(lookAlikeReadings)]
}

const division = '(?<=\\p{L})[-‐‑\\u00ad][ \\t]*\\r?\\n\\s*(?=\\p{L})'
const divided = new RegExp(division, 'u')
const dividedAll = new RegExp(division, 'gu')
const spread = '(?<!\\p{L})(?:\\p{L}\\p{M}*(?!\\n)\\s){2,}\\p{L}\\p{M}*(?!\\p{L})'
const apart = new RegExp(spread, 'u')
const apartAll = new RegExp(spread, 'gu')
