import type { LanguageTag } from '#core/model'
import { type Step, cheapestPath } from './cheapestPath'
import { differingFigures, figuresOf, symbolsOf } from './figures'
import { nameKeysOf } from './names'
import { type Paragraph, paragraphsOf } from './numbering'

/** A text in one language. */
export interface Version {
  readonly text: string
  readonly language: LanguageTag
}

/** Paragraphs that say the same: usually one and one, sometimes two for one, or none where a version lacks it. */
export interface AlignedParagraphs {
  readonly left: readonly Paragraph[]
  readonly right: readonly Paragraph[]
  /** Figures that only one side has: a reason to look. */
  readonly differing: { readonly left: readonly string[]; readonly right: readonly string[] }
}

/**
 * Two language versions of one text, paragraph by paragraph, in order, on the cheapest
 * path through both, where length, figures, document symbols and names tell what belongs together. It promises paragraphs
 * of parallel documents, not sentences, and compares no meaning.
 */
export const alignParagraphs = (left: Version, right: Version): readonly AlignedParagraphs[] => {
  const [ours, theirs] = [groupsOf(left), groupsOf(right)]
  const pathFor = (ratio: number): readonly Step[] =>
    cheapestPath(ours.single.length, theirs.single.length, ({ from, to, fromOther, toOther }) => {
      const isTogether = to - from + toOther - fromOther > 2
      return costOf(groupIn(ours, from, to), groupIn(theirs, fromOther, toOther), ratio, isTogether)
    })
  const firstPath = pathFor(lengthOf(ours) / Math.max(1, lengthOf(theirs)))
  return pathFor(ratioOn(firstPath, ours, theirs)).map(({ from, to, fromOther, toOther }) => {
    const [one, other] = [ours.single.slice(from, to), theirs.single.slice(fromOther, toOther)]
    return {
      left: one.map(({ paragraph }) => paragraph),
      right: other.map(({ paragraph }) => paragraph),
      differing: one.length === 0 || other.length === 0 ? nothing : differingFigures(figuresIn(one), figuresIn(other)),
    }
  })
}

/**
 * How surely two texts are versions of one: the share of figures, symbols and names they have in common, 0 to 1. Texts
 * that hold fewer than three of them tell nothing and give 0.
 */
export const likenessOf = (left: Version, right: Version): number => {
  const [fewer = 0, more = 0] = [paragraphsOf(left.text).length, paragraphsOf(right.text).length].toSorted(
    (a, b) => a - b,
  )
  // A short statement names whom the long release names, and is no version of it.
  if (fewer * 2 < more) return 0
  const [ours, theirs] = [signsOf(left.text, left.language), signsOf(right.text, right.language)]
  const smaller = Math.min(ours.size, theirs.size)
  return smaller < 3 ? 0 : [...ours].filter((sign) => theirs.has(sign)).length / smaller
}

/** One paragraph, or two that are put together. */
interface Group {
  readonly length: number
  /** What does not change with the language: figures, symbols, names. */
  readonly signs: ReadonlySet<string>
}

interface MarkedParagraph extends Group {
  readonly paragraph: Paragraph
  readonly figures: readonly string[]
}

/** Every paragraph, and every paragraph together with the next one. */
interface Groups {
  readonly single: readonly MarkedParagraph[]
  readonly pairs: readonly Group[]
}

const nothing = { left: [], right: [] } as const

const groupsOf = ({ text, language }: Version): Groups => {
  const single = paragraphsOf(text).map((paragraph) => {
    const words = text.slice(paragraph.start, paragraph.end)
    return { paragraph, length: words.length, figures: figuresOf(words, language), signs: signsOf(words, language) }
  })
  const pairs = single.slice(1).map((second, index) => {
    const first = single[index] ?? second
    return { length: first.length + second.length, signs: new Set([...first.signs, ...second.signs]) }
  })
  return { single, pairs }
}

const groupIn = ({ single, pairs }: Groups, from: number, to: number): Group | undefined =>
  to - from === 2 ? pairs[from] : to > from ? single[from] : undefined

const signsOf = (words: string, language: LanguageTag): ReadonlySet<string> =>
  new Set([
    ...figuresOf(words, language).filter((figure) => figure.length > 1),
    ...symbolsOf(words),
    ...nameKeysOf(words),
  ])

const lengthOf = ({ single }: Groups): number => single.reduce((sum, { length }) => sum + length, 0)

const figuresIn = (marked: readonly MarkedParagraph[]): readonly string[] => marked.flatMap(({ figures }) => figures)

/**
 * How much longer our language runs than theirs: measured where one paragraph answers one, so that paragraphs which one
 * version lacks do not count. The middle of the ratios, because a single wrong pair must not move it.
 */
const ratioOn = (path: readonly Step[], ours: Groups, theirs: Groups): number => {
  const ratios = path
    .filter(({ from, to, fromOther, toOther }) => to - from === 1 && toOther - fromOther === 1)
    .map(({ from, fromOther }) => (ours.single[from]?.length ?? 1) / (theirs.single[fromOther]?.length ?? 1))
    .toSorted((left, right) => left - right)
  return ratios[ratios.length >> 1] ?? 1
}

/** Where one version has nothing. */
const lacking = 1.7
/** Two paragraphs for one. */
const together = 1.2

/**
 * What it costs to say that these paragraphs are the same: unlike lengths, and signs that only one side has (doubly so
 * where two paragraphs are put together for one). Signs that both have pay back.
 */
const costOf = (one: Group | undefined, other: Group | undefined, ratio: number, isTogether: boolean): number => {
  if (one === undefined || other === undefined) return lacking
  const unlike = Math.min(3, 1.5 * Math.abs(Math.log((one.length + 1) / (other.length * ratio + 1))))
  const shared = sharedBy(one.signs, other.signs)
  const strange = Math.min(4, one.signs.size + other.signs.size - 2 * shared)
  return unlike + (isTogether ? together + 0.7 * strange : 0.35 * strange) - 0.9 * Math.min(4, shared)
}

const sharedBy = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  let shared = 0
  for (const sign of one) if (other.has(sign)) shared += 1
  return shared
}
