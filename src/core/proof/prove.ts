import type { Kit } from '#core/model'
import { oddlySpelled } from '#core/quote/release/naming/oddSpellings'
import { type KitField, type KitText, kitTexts } from './barred'
import { type Allowed, allowedFrom, isComposedOf, isOpen } from './composed'
import { countedIn, countedInWords, spelledAt } from './counted'
import { hyphenatedIn, undivided } from './divided'
import type { FoundText, Where } from './foundText'
import { type Lexicon, isFull, isLong, newLexicon } from './lexicon'
import { type EdgeLetters, type PageEdges, pageEdgesIn } from './pageEdges'
import { type Stretch, breaksIn, passageFinder } from './passages'
import { type Searched, placesOf, searched } from './search'
import { isPassage } from './shingles'

/** Words in a file that its reader may not see, and the field of the kit they come from. */
export interface Leak {
  readonly field: KitField
  readonly id: string | null
  readonly where: Where
}

export interface Proving {
  readonly kit: Kit
  /** Every text that the reader may see, and every word that a pack prints by itself. */
  readonly allowed: readonly string[]
  /** Words that a file of this form has by itself, whatever it says: they count among what it should hold, and allow nothing more. */
  readonly ofItself?: readonly string[]
  /** What the file should hold, set from what is allowed. */
  readonly expected: () => readonly string[]
  readonly found: readonly FoundText[]
  /** How the form of the file spells what it is given, where it cannot hold every letter. */
  readonly spelling?: (text: string) => string
  /** Called after each step of the search, so that whoever waits knows that it goes on. */
  readonly onStep?: () => void
}

/**
 * The first words of a kit that stand in a file and may not. Everything in the kit that is not allowed is searched: short
 * texts and names as whole words, in any inflection and alphabet; passages piece by piece. Words that are barred in one
 * place and allowed in another may stand in the file as often as they were set from what is allowed, and no oftener. A word
 * divided by a hyphen at the end of a line is read as one, and what the edge of a page divides as if there were no edge.
 */
export const leakIn = (proving: Proving): Leak | null => prover()(proving)

/** The same for many files one after another: what stays from one to the next is read once. */
export const prover = (): ((proving: Proving) => Leak | null) => {
  let lexicon = newLexicon()
  return (proving) => {
    if (isFull(lexicon)) lexicon = newLexicon()
    const isKept = !isLong(proving.found.map(({ text }) => text))
    return proved(proving, isKept ? lexicon : newLexicon({ keepsLines: false }))
  }
}

const proved = (proving: Proving, lexicon: Lexicon): Leak | null => {
  const lines = proving.allowed.flatMap((text) => text.split('\n'))
  // A text of several lines is allowed as a whole, too: a piece of it may run over the end of a line.
  const open = allowedFrom([...lines, ...proving.allowed.filter((text) => text.includes('\n'))].map(lexicon.solid))
  const { spelling = asItStands } = proving
  const barred: BarredText[] = []
  for (const { field, id, text: own, isName } of kitTexts(proving.kit)) {
    const text = spelling(own)
    const letters = lexicon.solid(text)
    if (letters !== '' && !open.fields.has(letters)) barred.push({ field, id, text, isName, solid: letters })
  }
  if (barred.length === 0) return null
  proving.onStep?.()
  const isHyphenated = hyphenatedIn(proving.allowed)
  const found = [...readTwice(proving.found, (text) => undivided(text, isHyphenated)), ...oddlySpelledIn(proving.found)]
  const file = searched(
    found.map(({ text }) => text),
    lexicon,
  )
  const edges = pageEdgesIn(proving.found, file, isHyphenated)
  proving.onStep?.()
  const short = oncePerWords(barred.filter(isShort))
  return (
    wholeWords(short, file, lines, open, { ...proving, found }) ??
    wordsAcross(short, edges, lines, open) ??
    passages(barred, file, edges, open, proving)
  )
}

/** Behind all texts those that can be read otherwise; both readings have one number. */
const readTwice = (found: readonly FoundText[], otherwise: (text: string) => string | null): readonly FoundText[] => {
  const others: FoundText[] = []
  const first = found.map((one, index): FoundText => {
    const text = otherwise(one.text)
    if (text === null) return one
    const string = one.string ?? -1 - index
    others.push({ ...one, text, string })
    return { ...one, string }
  })
  return [...first, ...others]
}

/** Readings of one string have one number here, too, and another than the string: its own words are counted by themselves. */
const oddlySpelledIn = (found: readonly FoundText[]): readonly FoundText[] =>
  found.flatMap(({ where, text, string }) => {
    const odd = oddlySpelled(text)
    if (odd === '') return []
    return string === undefined ? { where, text: odd } : { where, text: odd, string: -string - oddStrings }
  })

const oddStrings = 1_000_000

const withOddlySpelled = (texts: readonly string[]): readonly string[] => [
  ...texts,
  ...texts.map(oddlySpelled).filter((text) => text !== ''),
]

const asItStands = (text: string): string => text

/** The same words in two fields are found at the same places; the first field is named. */
const oncePerWords = (barred: readonly BarredText[]): readonly BarredText[] => {
  const [names, others] = [new Set<string>(), new Set<string>()]
  return barred.filter(({ text, isName }) => {
    const seen = isName ? names : others
    const isNew = !seen.has(text)
    if (isNew) seen.add(text)
    return isNew
  })
}

/** Words that are looked up between two steps; it takes a blink. */
const wordsInAStep = 64

type BarredText = KitText & { readonly solid: string }

const isShort = (text: BarredText): boolean => text.isName || !isPassage(text.solid)

const wholeWords = (
  barred: readonly BarredText[],
  file: Searched,
  lines: readonly string[],
  allowed: Allowed,
  { expected, ofItself = [], found, onStep }: Proving,
): Leak | null => {
  const { lexicon } = file
  // A name is mostly a field of its own, which stands among the shortest.
  const shortFirst = (): readonly string[] =>
    withOddlySpelled([...lines, ...ofItself]).toSorted((one, other) => one.length - other.length)
  const open = countedIn(shortFirst, lexicon, lexicon.solid)
  // Most pages hold line by line what was set, and were made ready with the file.
  const laid = countedInWords(() => withOddlySpelled([...expected(), ...ofItself]), lexicon)
  for (const [index, text] of barred.entries()) {
    if (index % wordsInAStep === 0) onStep?.()
    if (text.solid.length === 1 && !text.isName) continue
    const places = placesOf(text.text, text.isName, file)
    if (places.length === 0) continue
    onStep?.()
    const spellings = spelledAt(places, lexicon.ready(text.text).codes.length, file.codes, lexicon)
    // A name is found in other forms too, and those that stand there have to be made of what may be shown. All that is open is
    // searched last: it is read for that alone.
    const mayStand =
      open.has(spellings) ||
      spellings.every(({ solid }) => isComposedOf(solid, allowed)) ||
      open.hasAtLeast(1, text.text, text.isName, spellings)
    if (mayStand && laid.hasAtLeast(countOnce(places, file, found), text.text, text.isName, spellings)) continue
    return leakOf(text, found[file.textAt(places[0] ?? 0)])
  }
  return null
}

/** Names and short texts of which some words stand at the end of a page and the others on the next. */
const wordsAcross = (
  barred: readonly BarredText[],
  edges: PageEdges,
  lines: readonly string[],
  allowed: Allowed,
): Leak | null => {
  for (const around of edges.words) {
    if (around.codes.length === 0) continue
    const { lexicon, codes, pageAcross, linesAt } = around
    const open = countedIn(() => lines, lexicon, lexicon.solid)
    for (const text of barred) {
      const { isName } = text
      const { length } = lexicon.ready(text.text).codes
      const isChance = isName ? mayEachStand : isEachOpen
      const places = placesOf(text.text, isName, around).filter(
        (place) => pageAcross(place, length) !== null && !isChance(linesAt(place).map(lexicon.solid), allowed),
      )
      if (places.length === 0) continue
      const spellings = spelledAt(places, length, codes, lexicon)
      if (open.hasAtLeast(1, text.text, isName, spellings)) continue
      const [leak] = spellings.every(({ solid }) => isComposedOf(solid, allowed)) ? [] : places
      if (leak !== undefined) return leakOf(text, pageAcross(leak, length) ?? undefined)
    }
  }
  return null
}

/**
 * Whether both lines around an edge are what may be shown, each as far as the other: then they make a name by chance. A line
 * at the foot need not go on at the head, and of Chinese any two signs may be a name.
 */
const mayEachStand = ([before = '', behind = '']: readonly string[], allowed: Allowed): boolean =>
  [before.slice(-lettersAround), behind.slice(0, lettersAround)].every(
    (letters) => letters.length === lettersAround && allowed.holds(letters),
  )

const lettersAround = 12

/**
 * The same of a short text, whose words are less its own than those of a name: a line that has fewer letters may be shown where it
 * is made of what may.
 */
const isEachOpen = ([before = '', behind = '']: readonly string[], allowed: Allowed): boolean =>
  [before.slice(-lettersAround), behind.slice(0, lettersAround)].every(
    (letters) => letters !== '' && (allowed.fields.has(letters) || isOpen(letters, allowed)),
  )

/** Of several readings of one string the one that holds most. */
const countOnce = (places: readonly number[], file: Searched, found: readonly FoundText[]): number => {
  const inText = new Map<number, number>()
  for (const place of places) {
    const text = file.textAt(place)
    inText.set(text, (inText.get(text) ?? 0) + 1)
  }
  const most = new Map<number, number>()
  let count = 0
  for (const [text, there] of inText) {
    const string = found[text]?.string
    if (string === undefined) count += there
    else most.set(string, Math.max(most.get(string) ?? 0, there))
  }
  return count + [...most.values()].reduce((sum, there) => sum + there, 0)
}

const passages = (
  barred: readonly BarredText[],
  file: Searched,
  edges: PageEdges,
  allowed: Allowed,
  { found, onStep }: Proving,
): Leak | null => {
  const passageIn = passageFinder(barred, allowed)
  // A second reading of a text has the same letters.
  for (const [index, place] of found.entries()) {
    onStep?.()
    const leak = passageIn(file.texts[index]?.solid ?? '', breaksIn(place.text, file.lexicon.solid))
    if (leak !== null) return leakOf(leak.owner, place)
  }
  onStep?.()
  for (const edge of edges.letters) {
    const leak = passageIn(edge.solid, (at) => at === edge.before, edge)
    if (leak !== null && !mayBothStand(edge, leak, allowed)) return leakOf(leak.owner, edge.page)
  }
  return null
}

/**
 * Whether what stands on either side of an edge is each what may be shown, further than a few words say: then they have a passage
 * between them by chance.
 */
const mayBothStand = ({ solid, before, lines }: EdgeLetters, { from, to }: Stretch, allowed: Allowed): boolean => {
  const [tail, head] = lines
  return (
    [tail.slice(-Math.max(before - from, lettersAround)), head.slice(0, Math.max(to - before, lettersAround))].every(
      (line) => isOpen(line, allowed),
    ) &&
    // What the lines next to them have of it.
    [solid.slice(from, Math.max(from, before - tail.length)), solid.slice(before + head.length, to)].every(
      (rest) => rest === '' || isOpen(rest, allowed),
    )
  )
}

const leakOf = (text: BarredText, place: FoundText | undefined): Leak => ({
  field: text.field,
  id: text.id,
  where: place?.where ?? { place: 'elsewhere' },
})
