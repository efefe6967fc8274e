import { type Audience, type Instant, type Kit, type Quote, bodiesOf, speakersOf } from '#core/model'
import { lookAlikeReadings } from '#core/text/lookAlikes'
import { remembered } from '#core/text/remembered'
import { type BarredIndex, barredIndex } from './barredIndex'
import { discloses } from './discloses'
import { givenNamesOf, namesAmong, personalNames } from './hidden'
import { foldedOf } from './naming/folding'
import { showing } from './release'

/**
 * Whether a text repeats words that these readers may not see, or names the speaker of words that stand without a name for
 * them. A text takes its title, and a kit that of its first text, from what came in; whoever sets terms on a quotation
 * thinks of none of them. Decided or not, every quotation counts, as in the annex; what is said elsewhere on terms that
 * let these readers see it is no secret. Made once for a view, and asked for each of its texts.
 */
export const repeatsBarredWords = (
  kit: Kit,
  terms: { readonly audience: Audience; readonly now: Instant },
): ((text: string) => boolean) => {
  const [out, nameless, open]: [Quote[], Quote[], Quote[]] = [[], [], []]
  for (const quote of kit.quotes) {
    const shown = showing(quote, terms)
    if (shown.show !== 'quotation') out.push(quote)
    else (shown.attribution === 'name' ? open : nameless).push(quote)
  }
  if (out.length + nameless.length === 0) return () => false
  const kept: ReadonlySet<Quote> = new Set(out)
  const index = indexFor({ out, nameless, open, names: namesOf(kit) })
  return (text) => {
    const owners = index.ownersIn(text, (quote) => kept.has(quote))
    return [...owners].some(
      (quote) => kept.has(quote) || discloses(text, namesIn(kit, quote), speakersOf(kit, quote).flatMap(givenNamesOf)),
    )
  }
}

/** What an index is made of. */
interface Words {
  readonly out: readonly Quote[]
  readonly nameless: readonly Quote[]
  readonly open: readonly Quote[]
  readonly names: readonly string[]
}

interface Index {
  readonly words: Words
  readonly ownersIn: BarredIndex<Quote>['ownersIn']
}

/**
 * Of the views that are made by turns, while a kit is edited: for each the words of most quotations are what they were. Known by
 * the first quotation that is barred, so that they go with their kit: nothing of a library that is locked may stay here.
 */
const indexes = new WeakMap<Quote, readonly Index[]>()
const mostIndexes = 4

const indexFor = (words: Words): Index => {
  const [first] = [...words.out, ...words.nameless]
  const known = (first && indexes.get(first)) ?? []
  const index = known.find((one) => isSame(one.words, words)) ?? newIndex(words)
  if (first) indexes.set(first, [index, ...known.filter((other) => other !== index)].slice(0, mostIndexes))
  return index
}

const isSame = (one: Words, other: Words): boolean =>
  isSameList(one.out, other.out) &&
  isSameList(one.nameless, other.nameless) &&
  isSameList(one.open, other.open) &&
  isSameList(one.names, other.names)

const isSameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, at) => item === other[at])

const newIndex = (words: Words): Index => {
  const { out, nameless, open, names } = words
  const { ownersIn } = barredIndex(
    [...out, ...nameless].flatMap((quote) => wordsOf(quote).map((text) => ({ text, owner: quote }))),
    () => [...open.flatMap(wordsOf), ...names].map(lettersOf),
    lettersOf,
  )
  const asked = new Map<string, ReadonlySet<Quote>>()
  return {
    words,
    ownersIn: (text, isEnough) => {
      const before = asked.get(text)
      if (before !== undefined) return before
      const owners = new Set(
        [text, ...lookAlikeReadings(text)].flatMap((one) => [...ownersIn(lettersOf(one), isEnough)]),
      )
      if (asked.size >= mostTexts) asked.clear()
      asked.set(text, owners)
      return owners
    },
  }
}

/** Texts that are remembered with what they repeat. */
const mostTexts = 4_000

/** What somebody said, also as it was put into another language. */
const wordsOf = ({ anchors, translation }: Quote): readonly string[] => [
  ...anchors.map(({ exact }) => exact),
  ...(translation === null ? [] : [translation.text]),
]

/** How bodies, offices and papers are called is no secret because somebody spoke of them. */
const namesOf = ({ people, documents, event }: Kit): readonly string[] => [
  ...people.flatMap((person) => [
    ...bodiesOf(person),
    person.role,
    ...person.titles.map(({ role }) => role),
    ...(person.kind === 'organisation' ? [person.printedName] : []),
  ]),
  ...documents.flatMap(({ name, standing }) => (standing === 'kept' ? [name] : [])),
  event.host,
  event.ministry,
]

const lettersOf = remembered(mostTexts, (text) =>
  foldedOf(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ''),
)

const namesIn = (kit: Kit, quote: Quote): readonly string[] =>
  namesAmong([
    quote.speakerMention,
    ...speakersOf(kit, quote).flatMap((person) => [
      person.printedName,
      person.originalScript,
      ...(person.kind === 'person' ? personalNames(person) : []),
    ]),
  ])
