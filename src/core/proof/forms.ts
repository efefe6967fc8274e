import { onDemand } from '#core/text/onDemand'
import { alikeIn, hurriedly } from '#core/quote/release/naming/folding'
import {
  beginningOfForms,
  isFormOf,
  isShortJoined,
  wholeShort,
  withoutArticle,
} from '#core/quote/release/naming/inflection'
import type { Word } from './lexicon'

/** Which words, among those it was made of, are a word of a name. */
export type Forms = (word: Word) => readonly Word[]

/** Words by how they begin, how they sound and what is written onto them, so that few are compared. */
export const formsAmong = (words: readonly Word[]): Forms => {
  const beginning = grouped(words, beginningOf)
  const closely = grouped(words, ({ text }) => alikeIn(text).slice(0, close))
  const joined = words.filter((word) => word.isJoined)
  const cyrillic = onDemand(() =>
    grouped(
      words.filter((word) => word.hasCyrillic),
      beginningOfSound,
    ),
  )
  const latin = onDemand(() =>
    grouped(
      words.filter((word) => word.hasLatin),
      beginningOfSound,
    ),
  )
  // Words that can be taken for Latin ones, by what they are taken for.
  const looking = onDemand(() =>
    grouped(
      words.filter((word) => word.latinLook() !== null),
      (word) => alikeIn((word.latinLook() ?? '').charAt(0)),
    ),
  )
  const candidates = (word: Word): readonly Word[] => {
    if (word.isJoined) return joined
    const others = word.hasLatin ? cyrillic() : word.hasCyrillic ? latin() : null
    const look = word.latinLook()
    const forms = beginningOfForms(word.text)
    return [
      ...((forms.length < close ? beginning.get(beginningOf(word)) : closely.get(forms.slice(0, close))) ?? []),
      ...(others?.get(beginningOfSound(word)) ?? []),
      ...(word.isLatin ? (looking().get(beginningOf(word)) ?? []) : []),
      ...(look === null ? [] : (beginning.get(alikeIn(look.charAt(0))) ?? [])),
    ]
  }
  return (word) => [...new Set(candidates(word).filter((found) => isSameName(word, found)))]
}

/** Letters by which words are told apart that have nothing to do with each other. */
const close = 3

const beginningOf = ({ text }: Word): string => alikeIn(text.charAt(0))

const beginningOfSound = (word: Word): string => word.sound().charAt(0)

const grouped = (words: readonly Word[], keyOf: (word: Word) => string): ReadonlyMap<string, readonly Word[]> => {
  const groups = new Map<string, Word[]>()
  for (const word of words) {
    const key = keyOf(word)
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [word])
    else known.push(word)
  }
  return groups
}

/** Whether a word that was found is that of a name: itself, inflected, with small words written onto it, or in another alphabet. */
export const isSameName = (wanted: Word, found: Word): boolean => {
  if (wanted === found) return true
  if (found.number === 0) return false
  if (wanted.isJoined) {
    const own = withoutArticle(hurriedly(wanted.text))
    const letters = hurriedly(found.text)
    const at = own.length >= 3 ? letters.indexOf(own) : -1
    return at >= 0 && at <= 4 && letters.length - at - own.length <= 3
  }
  return isFormOf(wanted.text, found.text) || isTransliterated(wanted, found) || looksAlike(wanted, found)
}

/** Whether one of the two is written in another alphabet and can be taken for the other as it stands, also inflected. */
const looksAlike = (wanted: Word, found: Word): boolean => {
  const [own, other] = [wanted.latinLook(), found.latinLook()]
  return (other !== null && wanted.isLatin && isFormOf(wanted.text, other)) || (own !== null && own === found.text)
}

/** Whether a word may be all that is said of a name: a short one in a script that joins words has to stand by itself. */
export const mayStandAlone = (wanted: Word, found: Word): boolean => {
  if (!isShortJoined(wanted.text)) return true
  return new RegExp(`^${wholeShort(alikeIn(wanted.text))}$`, 'u').test(alikeIn(found.text))
}

/** By any of the systems in use; short words sound alike too often. */
const isTransliterated = (wanted: Word, found: Word): boolean => {
  const crosses = (wanted.hasCyrillic && found.hasLatin) || (wanted.hasLatin && found.hasCyrillic)
  if (!crosses) return false
  const [one, other] = [wanted.sound(), found.sound()]
  if (one.length < 4) return false
  return one === other || (one.length >= 5 && other.startsWith(one) && other.length - one.length <= 3)
}
