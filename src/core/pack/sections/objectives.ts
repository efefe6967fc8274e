import type { Objective } from '#core/model'
import { type Composing, type Made, locator } from '../composing'
import type { ApproachBlock, ExchangeBlock, Runs } from '../document'
import { belongsToAll } from '../engagements'
import { placeOf } from '../places'
import { gathered } from './gathered'
import { given, isBlank, plain } from '../text'
import { typedParagraphs } from './typedParagraphs'

/**
 * What they want beside what we answer; below it how we go about it, and what is said of it afterwards. Who may read the
 * line for the press alone finds it under its own name.
 */
export const composeObjectives = (composing: Composing): Made => {
  const { selection, words } = composing
  const { approach } = selection
  const { objectives } = belongsToAll(selection)
  if (objectives.length === 0 && approach.tactics.length === 0 && isBlank(approach.noteTaker)) return pressOf(composing)
  return {
    subtitle: words.whenAndWhere(selection.event),
    blocks: [...exchangeOf(composing, objectives), ...approachOf(composing)],
  }
}

const pressOf = ({ selection: { approach }, words }: Composing): Made => ({
  title: words.objectives.pressLine,
  blocks: [
    ...typedParagraphs(approach.pressLine),
    ...(isBlank(approach.ifAsked)
      ? []
      : [
          {
            kind: 'question' as const,
            question: words.objectives.ifAsked,
            answer: approach.ifAsked,
            ifPressed: null,
            facts: [],
          },
        ]),
  ],
})

export const exchangeOf = (composing: Composing, objectives: readonly Objective[]): readonly ExchangeBlock[] => {
  const { words } = composing
  if (objectives.length === 0) return []
  return [
    {
      kind: 'exchange',
      labels: { theirs: words.objectives.theirs, ours: words.objectives.ours },
      rows: objectives.map((objective, index) => ({
        number: index + 1,
        theirs: objective.text,
        ours: objective.response,
        where: placesOf(composing, objective),
      })),
      caution: words.objectives.caution,
    },
  ]
}

/** Each place once. A quotation that this reader does not see has no place for them. */
const placesOf = (composing: Composing, { quoteIds }: Objective): Runs => {
  const linked = new Set<string>(quoteIds)
  const places = composing.selection.quotes.flatMap(({ id, place }) => (linked.has(id) ? (place ?? []) : []))
  const bySource = new Map<number, Map<number, string>>()
  const elsewhere = new Set<string>()
  for (const place of places) {
    const [found, source] = [locator(composing, place), composing.source(place.sourceId)]
    if (found === null || source === undefined) continue
    if (found.target === null) elsewhere.add(found.text)
    else {
      const known = bySource.get(source.number) ?? new Map<number, string>()
      bySource.set(source.number, known.set(place.firstParagraph, placeOf.paragraph(source.id, place.firstParagraph)))
    }
  }
  return [...gathered(composing.words, bySource), ...plain([...elsewhere].join('; '))]
}

const approachOf = ({ selection, words }: Composing): readonly ApproachBlock[] => {
  const { front, approach } = selection
  const { tactics, pressLine, ifAsked, noteTaker } = approach
  const facts = [
    ...given(words.objectives.pressLine, pressLine),
    ...given(words.objectives.ifAsked, ifAsked),
    ...given(words.objectives.noteTaker, noteTaker),
  ]
  // What to avoid stands on the front sheet; alone it makes no page of its own.
  if (tactics.length === 0 && facts.length === 0) return []
  return [
    {
      kind: 'approach',
      tactics: { label: words.objectives.tactics, items: tactics },
      avoid: front === null || isBlank(front.avoid) ? null : { label: words.front.avoid, text: front.avoid },
      facts,
    },
  ]
}
