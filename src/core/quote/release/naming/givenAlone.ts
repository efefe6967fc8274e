import { latinLookOf } from '#core/text/lookAlikes'
import { remembered } from '#core/text/remembered'
import { alsoWords, beforePlaces } from './data/alsoWords'
import { endings } from './data/endings'
import { childOf, ofFamily } from './data/respect'
import { endsInVowel, lastVowel, startsBehindVowel } from './data/shapes'
import { alikeIn, foldedOf } from './folding'
import { escaped, inflected } from './inflection'

/**
 * A given name as it stands alone: “as Kurt said”. Not one that is a word, a month or a country, nor one of two signs of East Asia, which
 * stand in many words; of a double one also the first.
 */
export const givenAlone = (givenName: string): readonly string[] => {
  const whole = givenName.trim()
  const [first = ''] = whole.split(/\s+/u)
  return [...new Set([whole, first])].filter(
    (name) => [...name].length > 2 && spelled.test(name) && !alsoWords.has(wordOf(name)),
  )
}

const spelled =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{M}'’ -]+$/u

const wordOf = (name: string): string => foldedOf(name).toLowerCase()

/**
 * Whether somebody is called by one of these given names alone in a text that is folded. Before another name it is somebody
 * else’s: António Guterres is no Antonio Vega; behind “San” it is a place. Where every word has a capital, or every noun as
 * in German, nobody can tell, and it counts.
 */
export const isCalledByGivenName = (folded: string, lower: string, givenNames: readonly string[]): boolean => {
  let isTold: boolean | null = null
  return givenNames.some((name) => {
    const { beginning, pattern } = calledBy(name)
    if (beginning === '' || !lower.includes(beginning)) return false
    for (const { 0: found, index } of lower.matchAll(pattern)) {
      if (!/\p{Lu}/u.test(folded.charAt(index))) continue
      if (!isOfAnother(folded, index, index + found.length)) return true
      isTold ??= tellsNamesByCapitals(folded)
      if (!isTold) return true
    }
    return false
  })
}

const isOfAnother = (text: string, start: number, end: number): boolean => {
  const before = /(\p{L}+)[- ]$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1]
  if (before !== undefined && (beforePlaces.has(before.toLowerCase()) || isHyphenated(text, start))) return true
  const behind = text.slice(end, end + 60)
  if (/^-\p{Lu}/u.test(behind)) return true
  const words = behind.replace(/^(?: \p{Lu}\.)+(?= \p{Lu}[\p{L}'])/u, '')
  const small = /^ ((?:\p{Ll}+[ -]){0,3})\p{Lu}[\p{L}']/u.exec(words)?.[1]
  return small !== undefined && isSmallWords(small)
}

/** Behind a hyphen: Jean-Claude. */
const isHyphenated = (text: string, start: number): boolean =>
  text.charAt(start - 1) === '-' && /\p{Lu}\p{L}*-$/u.test(text.slice(Math.max(0, start - 20), start))

const isSmallWords = (words: string): boolean =>
  words
    .split(/[ -]+/u)
    .filter((word) => word !== '')
    // Also where a text is read in letters that look alike.
    .map((word) => latinLookOf(word) ?? word)
    .every((word) => ofFamily.has(word) || childOf.has(word))

/** Whether a capital inside the text says that a name begins: not in a headline, not in German. */
const tellsNamesByCapitals = (text: string): boolean => {
  const words = text.match(/\p{L}{4,}/gu) ?? []
  const small = words.filter((word) => /^\p{Ll}/u.test(word))
  const isHeadline = small.length < words.length / 4 && small.filter((word) => word.length > 4).length < 2
  return words.length < 3 || !(isHeadline || new Set(text.match(germanWords)).size > 1)
}

const germanWords = /(?<!\p{L})(?:und|nicht|das|der|ist|dem|mit|auf|zu|fur|vom|zum|zur)(?!\p{L})/gu

const calledBy = remembered(2_000, (name): { readonly beginning: string; readonly pattern: RegExp } => {
  const words = wordOf(name)
    .split(/[ -]+/u)
    .filter((word) => word !== '')
  const formed = words.map(formsOf)
  const source = formed.map(({ pattern }) => pattern).join('[ -]+')
  return { beginning: formed[0]?.beginning ?? '', pattern: new RegExp(`(?<!\\p{L})${source}(?!\\p{L})`, 'gu') }
})

/** Fewer endings than a family name has: Germany is no Germán, Islamic no Islam. */
const formsOf = (word: string): { readonly beginning: string; readonly pattern: string } => {
  if (/\p{Script=Latin}$/u.test(word))
    return { beginning: word, pattern: `${escaped(word)}(?:'?e?s|${endings.shortLatin.join('|')})?` }
  if (!/\p{Script=Cyrillic}$/u.test(word)) return inflected(word)
  const stem = word.replace(lastVowel, '')
  const all = endings.given.map(alikeIn)
  const behindVowel = all.filter((ending) => startsBehindVowel.test(ending))
  const whole = `${escaped(word)}(?:${(endsInVowel.test(word) ? behindVowel : all).join('|')})?`
  return {
    beginning: stem,
    pattern: stem === word ? whole : `(?:${whole}|${escaped(stem)}(?:${endings.givenStem.join('|')}))`,
  }
}
