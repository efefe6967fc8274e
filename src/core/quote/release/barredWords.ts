import { type Audience, type Instant, type Kit, type Quote, speakersOf } from '#core/model'
import { discloses } from './discloses'
import { personalNames } from './hidden'
import { foldedOf } from './naming/folding'
import { type Showing, showing } from './release'

/** Letters by which words are known again: four or five words, or a clause of Chinese, or of signs that are syllables. */
const sizes = { spaced: 24, syllables: 12, unspaced: 8 } as const
type Kind = keyof typeof sizes
const hanSign = /\p{Script=Han}/gu
const syllable = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu
/** A shorter quotation is known by all of its words, if these are not anybody's: three words, five characters of Chinese. */
const tellingAlone = /[\p{L}\p{N}]+(?:[^\p{L}\p{N}]+[\p{L}\p{N}]+){2}|(?:\p{Script=Han}[^\p{L}\p{N}]*){5}/u
const leastAlone: Readonly<Record<Kind, number>> = { spaced: 10, syllables: 10, unspaced: 5 }

/**
 * Whether a text repeats words that these readers may not see, or names the speaker of words that stand without a name for
 * them. A text takes its title, and a kit that of its first text, from what came in; whoever sets terms on a quotation
 * thinks of none of them. Decided or not, every quotation counts, as in the annex; what is said elsewhere on terms that
 * let these readers see it is no secret.
 */
export const repeatsBarredWords = (
  kit: Kit,
  terms: { readonly audience: Audience; readonly now: Instant },
): ((text: string) => boolean) => {
  const barred = new Map<string, Quote | 'out'>()
  const open: Quote[] = []
  for (const quote of kit.quotes) {
    const shown = showing(quote, terms)
    if (shown.show === 'quotation' && shown.attribution === 'name') open.push(quote)
    else for (const piece of wordsOf(quote).flatMap(keysOf)) bar(barred, piece, shown, quote)
  }
  if (barred.size === 0) return () => false
  const lengths = [...new Set([...barred.keys()].map(({ length }) => length))]
  for (const words of [...open.flatMap(wordsOf), ...namesOf(kit)])
    for (const piece of stretchesOf(lettersOf(words), lengths)) barred.delete(piece)
  return (text) => {
    const nameless = new Set<Quote>()
    for (const piece of stretchesOf(lettersOf(text), lengths)) {
      const found = barred.get(piece)
      if (found === 'out') return true
      if (found !== undefined) nameless.add(found)
    }
    return [...nameless].some((quote) => discloses(text, namesIn(kit, quote)))
  }
}

/** What somebody said, also as it was put into another language. */
const wordsOf = ({ anchors, translation }: Quote): readonly string[] => [
  ...anchors.map(({ exact }) => exact),
  ...(translation === null ? [] : [translation.text]),
]

/** How bodies, offices and papers are called is no secret because somebody spoke of them. */
const namesOf = ({ people, documents, event }: Kit): readonly string[] => [
  ...people.flatMap(({ kind, printedName, organisation, role }) => [
    organisation,
    role,
    ...(kind === 'organisation' ? [printedName] : []),
  ]),
  ...documents.flatMap(({ name, standing }) => (standing === 'kept' ? [name] : [])),
  event.host,
  event.ministry,
]

const bar = (barred: Map<string, Quote | 'out'>, piece: string, shown: Showing, quote: Quote): void => {
  if (shown.show !== 'quotation') barred.set(piece, 'out')
  else if (!barred.has(piece)) barred.set(piece, quote)
}

/** What words are known by: every stretch of theirs that is long enough, or all of them. */
const keysOf = (words: string): readonly string[] => {
  const letters = lettersOf(words)
  const isMostly = (sign: RegExp): boolean => (letters.match(sign)?.length ?? 0) * 2 > letters.length
  const kind: Kind = isMostly(hanSign) ? 'unspaced' : isMostly(syllable) ? 'syllables' : 'spaced'
  if (letters.length >= sizes[kind]) return stretchesOf(letters, [sizes[kind]])
  const isTelling = kind === 'syllables' || tellingAlone.test(words)
  return letters.length >= leastAlone[kind] && isTelling ? [letters] : []
}

const lettersOf = (text: string): string =>
  foldedOf(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

const stretchesOf = (letters: string, lengths: readonly number[]): readonly string[] =>
  lengths.flatMap((length) =>
    Array.from({ length: Math.max(0, letters.length - length + 1) }, (_, at) => letters.slice(at, at + length)),
  )

const namesIn = (kit: Kit, quote: Quote): readonly string[] =>
  [
    quote.speakerMention,
    ...speakersOf(kit, quote).flatMap((person) => [
      person.printedName,
      person.originalScript,
      ...(person.kind === 'person' ? personalNames(person) : []),
    ]),
  ].filter((name) => name.trim().length > 1)
