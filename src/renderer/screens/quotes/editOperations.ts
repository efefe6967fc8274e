import type { Quote, Result, Source, Span } from '#core/model'
import { type EditProblem, changeCase, correct, emphasise, insert, omit, sic } from '#core/quote/verbatim/editing'

/** What the bar offers. Two of them ask for words first. */
export type Operation = 'omit' | 'insert' | 'sic' | 'case' | 'correct' | 'emphasis'

export const operations: readonly Operation[] = ['omit', 'insert', 'sic', 'case', 'correct', 'emphasis']

export const needsText = (operation: Operation): operation is 'insert' | 'correct' =>
  operation === 'insert' || operation === 'correct'

/** The key of each while the words of the quote have the focus. */
export const operationKeys: Readonly<Record<Operation, string>> = {
  omit: 'O',
  insert: 'I',
  sic: 'Y',
  case: 'L',
  correct: 'R',
  emphasis: 'M',
}

/** The quote with one more declared edit, or why it cannot be. */
export const performed = (
  operation: Operation,
  quote: Quote,
  source: Source,
  span: Span,
  text: string,
): Result<Quote, EditProblem> => {
  switch (operation) {
    case 'omit':
      return omit(quote, source, span)
    case 'insert':
      return insert(quote, source, span.end, text)
    case 'sic':
      return sic(quote, source, span)
    case 'case':
      return changeCase(quote, source, span.start)
    case 'correct':
      return correct(quote, source, span, text)
    case 'emphasis':
      return emphasise(quote, source, span)
  }
}
