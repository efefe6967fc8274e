import { type Commitment, isOverdue } from '#core/model'
import type { Composing } from '../composing'
import type { Block, TableBlock } from '../document'
import { isBlank, joined, plain } from '../text'
import { partHead } from './partHead'

/** What the two sides have promised each other: by whom, until when, and how it stands. */
export const composeCommitments = (composing: Composing): readonly Block[] => {
  const { selection, words } = composing
  if (selection.commitments.length === 0) return []
  return [partHead(words.commitments.title), tableOf(composing, selection.commitments)]
}

/** A column in which nothing would stand has no head either. */
const tableOf = ({ words, now }: Composing, commitments: readonly Commitment[]): TableBlock => {
  const { commitments: said } = words
  const columns = [
    {
      label: '',
      share: 4,
      cell: (_: Commitment, index: number) => words.figures(String(index + 1)),
    },
    { label: said.promise, share: 44, cell: ({ text }: Commitment) => text.trim() },
    { label: said.by, share: 19, cell: (one: Commitment) => bySide(words, one) },
    { label: said.made, share: 17, cell: ({ made }: Commitment) => dayOf(words, made) },
    { label: said.due, share: 17, cell: ({ due }: Commitment) => dayOf(words, due) },
    { label: said.state, share: 14, cell: (one: Commitment) => stateOf(words, one, now) },
  ].filter(({ cell }) => commitments.some((one, index) => !isBlank(cell(one, index))))
  return {
    kind: 'table',
    opens: true,
    columns: columns.map(({ label, share }) => ({ label, share })),
    rows: commitments.map((one, index) => ({
      kind: 'cells',
      cells: columns.map(({ cell }) =>
        cell(one, index)
          .split('\n')
          .filter((line) => !isBlank(line))
          .map(plain),
      ),
    })),
  }
}

type Words = Composing['words']

const bySide = ({ commitments, listComma }: Words, { by, owner }: Commitment): string =>
  joined([commitments.sides[by], owner.trim()], listComma)

const dayOf = (words: Words, day: string | null): string => (day === null ? '' : words.day(day))

const stateOf = ({ commitments }: Words, commitment: Commitment, now: string): string => {
  const state = commitments.states[commitment.state]
  return isOverdue(commitment, now.slice(0, 10)) ? commitments.overdue({ state }) : state
}

/** The same in one line. */
export const commitmentLine = (words: Words, commitment: Commitment): string =>
  joined(
    [
      commitment.text.trim(),
      bySide(words, commitment),
      dayOf(words, commitment.due),
      words.commitments.states[commitment.state],
    ],
    words.listComma,
  )
