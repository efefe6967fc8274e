import type { Raised, Readout } from '#core/model'
import { isOutside } from '#core/view/viewing'
import type { Composing, Made } from '../composing'
import type { Block, QuestionBlock } from '../document'
import type { Seen } from '../selected'
import { isBlank, joined, plain } from '../text'
import { composeCommitments } from './commitments'
import { partHead } from './partHead'
import { registerOf } from './people'
import { typedParagraphs } from './typedParagraphs'

/** A point or an answer, and what came of it at the meeting. */
interface Outcome {
  readonly head: string
  readonly raised: Raised
  readonly outcome: string
}

/**
 * What is told of a meeting when it is over: who met, what it was in short, what came of each point, what was promised and what
 * follows. What was prepared and not said is told on our own side alone.
 */
export const composeReadout = (composing: Composing): Made => {
  const { selection, words, includes } = composing
  const { readout } = selection
  const said = words.readout
  const present = selection.people.filter(({ id }) => readout.presentIds.includes(id))
  const outcomes = outcomesIn(selection)
  const unsaid = isOutside(selection.audience) ? [] : outcomes.filter(({ raised }) => raised === 'not-raised')
  const blocks = [
    ...under(said.present, [
      ...(present.length === 0 ? [] : [registerOf(composing, present)]),
      ...typedParagraphs(
        isBlank(readout.alsoPresent) ? '' : words.labelled({ label: said.also, text: readout.alsoPresent }),
      ),
    ]),
    ...under(said.summary, typedParagraphs(readout.summary)),
    ...under(
      said.points,
      outcomes.filter(isTold).map((outcome) => outcomeBlock(composing, outcome)),
    ),
    ...under(
      said.notRaised,
      unsaid.length === 0 ? [] : [{ kind: 'list', ordered: false, items: unsaid.map(({ head }) => plain(head)) }],
    ),
    ...under(said.nextSteps, typedParagraphs(readout.nextSteps)),
  ]
  // Of a meeting of which nobody has told anything there is no record, though promises may stand from before.
  if (blocks.length === 0) return { blocks }
  return {
    subtitle: words.whenAndWhere(heldOn(selection)),
    blocks: [...blocks, ...(includes('documents') ? [] : composeCommitments(composing))],
  }
}

/** The event with the day on which the two sides met, where that is another one than was planned. */
const heldOn = ({ event, readout: { day } }: Seen): Seen['event'] =>
  day === null || day === event.startDay
    ? event
    : { ...event, startDay: day, endDay: null, startTime: null, endTime: null }

export const outcomesIn = ({ messages, questions }: Seen): readonly (Outcome & { readonly id: string })[] => [
  ...messages.map(({ id, text, raised, outcome }) => ({ id, head: text.trim(), raised, outcome: outcome.trim() })),
  ...questions.map(({ id, question, raised, outcome }) => ({
    id,
    head: question.trim(),
    raised,
    outcome: outcome.trim(),
  })),
]

const isTold = ({ head, raised, outcome }: Outcome): boolean =>
  !isBlank(head) && (raised === 'raised' || !isBlank(outcome))

const outcomeBlock = ({ words }: Composing, { head, outcome }: Outcome): QuestionBlock => ({
  kind: 'question',
  question: head,
  answer: isBlank(outcome) ? words.readout.raised : outcome,
  ifPressed: null,
  facts: [],
})

const under = (title: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [partHead(title), ...blocks]

/** What the record itself says, field by field; who else may read it is nothing that it says. */
export const writtenInReadout = ({ day, presentIds, alsoPresent, summary, nextSteps }: Readout): object =>
  Object.fromEntries(
    Object.entries({ day, presentIds, alsoPresent, summary, nextSteps }).filter(
      ([, says]) => says !== null && says.length > 0,
    ),
  )

/** What came of one, in a line. */
export const outcomeLine = (words: Composing['words'], { head, raised, outcome }: Outcome): string =>
  joined([head, outcome === '' && raised === 'raised' ? words.readout.raised : outcome], ' ')
