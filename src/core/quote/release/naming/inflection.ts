import { changing, endings } from './data/endings'
import {
  adjective,
  article,
  behindHardOrSoft,
  fleetingVowel,
  greekNoun,
  hardOrSoft,
  hardOrSoftPattern,
  kinship,
  kinshipInAnyCase,
  lastOfOthers,
  lastVowel,
} from './data/shapes'
import { alikeIn } from './folding'

/** A word of a name in every form in which print may give it. */
export interface Inflected {
  /** How every form begins. */
  readonly beginning: string
  /** All of them, as the source of a regular expression. */
  readonly pattern: string
}

/** `word` is folded and in small letters. In a script that joins words it is told by itself, without the Arabic article. */
export const inflected = (word: string): Inflected => {
  if (/\p{Script=Cyrillic}$/u.test(word)) return cyrillic(word)
  if (/\p{Script=Latin}$/u.test(word)) return latin(word)
  if (joinsWords.test(word)) {
    const bare = withoutArticle(word)
    if (kinship.test(bare)) return { beginning: bare.slice(0, 2), pattern: kinshipInAnyCase }
    return { beginning: bare, pattern: escaped(bare) }
  }
  return /\p{L}$/u.test(word) ? suffixed(word) : { beginning: word, pattern: escaped(word) }
}

/** Whether one word is a form of another; both are folded and in small letters. */
export const isFormOf = (word: string, found: string): boolean => {
  let form = known.get(word)
  if (form === undefined) {
    const { beginning, pattern } = inflected(alikeIn(word))
    form = { beginning, whole: new RegExp(`^(?:${pattern})$`, 'u') }
    if (known.size > 20_000) known.clear()
    known.set(word, form)
  }
  const letters = alikeIn(found)
  return letters.startsWith(form.beginning) && form.whole.test(letters)
}

const known = new Map<string, { readonly beginning: string; readonly whole: RegExp }>()

/** Scripts that write small words onto a name, or no spaces at all. */
export const joinsWords =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}\p{Script=Ethiopic}\u3040-\u30ff]/u

export const withoutArticle = (word: string): string => word.replace(article, '')

export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')

/** Names in Russian and Kazakh take endings, and lose their last vowel, or one before the last letter, for it. */
const cyrillic = (word: string): Inflected => {
  const stem = word.replace(lastVowel, '')
  const adjectival = adjective.exec(word)?.[1]
  const noun = withoutVowel(word)
  const patterns = stem.length > 3 ? [`${escaped(stem)}\\p{L}{0,4}`] : [escaped(word), shortCyrillic(stem)]
  if (adjectival !== undefined) patterns.push(`${escaped(adjectival)}(?:${endings.adjective.join('|')})`)
  if (noun !== null) patterns.push(`${escaped(noun)}(?:${endings.noun.join('|')})`)
  const { beginning, pattern } = together([stem, adjectival ?? stem, noun ?? stem], patterns)
  return {
    beginning: beginning.replace(behindHardOrSoft, ''),
    pattern: pattern.replace(hardOrSoft, hardOrSoftPattern),
  }
}

const shortCyrillic = (stem: string): string => `${escaped(stem)}(?:${endings.short.map(alikeIn).join('|')})?`

const withoutVowel = (word: string): string | null => {
  const found = fleetingVowel.exec(word)
  return found === null ? null : `${found[1] ?? ''}${found[2] ?? ''}`
}

/** Possessives and plurals always; endings of cases on names long enough to be told from other words. */
const latin = (word: string): Inflected => {
  const all = word.length < 4 ? ['e?s'] : word.length < 5 ? ['e?s', ...endings.shortLatin] : ['e?s', ...endings.latin]
  const changed = changing.flatMap(({ ends, becomes }) => {
    const stem = ends.exec(word)?.[1]
    return stem === undefined ? [] : [{ stem, pattern: `${escaped(stem)}(?:${becomes})` }]
  })
  return together(
    [word, ...changed.map(({ stem }) => stem)],
    [`${escaped(word)}(?:${all.join('|')})?`, ...changed.map(({ pattern }) => pattern)],
  )
}

/** Greek, Georgian, Armenian, Devanagari and other scripts with spaces: small words and endings are written behind a name. */
const suffixed = (word: string): Inflected => {
  const stem = word.replace(lastOfOthers, '')
  const greek = greekNoun.exec(word)?.[1]
  const patterns = [`${escaped(stem)}\\p{L}{0,5}`]
  if (greek !== undefined) patterns.push(`${escaped(greek)}(?:${endings.greek.join('|')})`)
  return together([stem, greek ?? stem], patterns)
}

const together = (beginnings: readonly string[], patterns: readonly string[]): Inflected => ({
  beginning: beginnings.reduce(shared),
  pattern: `(?:${patterns.join('|')})`,
})

const shared = (one: string, other: string): string => {
  let length = 0
  while (length < one.length && one.charAt(length) === other.charAt(length)) length += 1
  return one.slice(0, length)
}
