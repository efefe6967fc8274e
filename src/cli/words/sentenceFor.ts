import type { Failure } from '#contract/failures'
import { fill } from '#core/words/message'
import { words } from '.'

/** The one sentence about something that was expected to go wrong, with the facts that it brings. */
export const sentenceFor = ({ code, facts }: Failure): string => {
  const fact = (name: string): string => String(facts[name] ?? '')
  const reason = facts['reason']
  const values: FailureValues = {
    ...words.unknownFacts,
    audience: fact('audience'),
    call: fact('call'),
    found: fact('found'),
    speaker: fact('speaker'),
    title: fact('title'),
    words: fact('words'),
    letters: fact('letters'),
    field: fact('field'),
    page: fact('page'),
    ...facts,
    type: fact('type'),
    number: Number(facts['number'] ?? 1),
    more: Number(facts['more'] ?? 0),
    limit: Number(facts['limit'] ?? 0),
    reason: reason ?? facts['because'] ?? '',
    because: reason === undefined ? '' : words.because({ reason }),
    file: facts['name'] ?? facts['file'] ?? words.unknownFacts.file,
    place: facts['name'] ?? words.unknownFacts.place,
  }
  if (code === 'kit.damaged' && facts['id'] !== undefined) return words.damagedQuotation(values)
  const said: string | ((values: FailureValues) => string) = words.failures[code]
  return fill(said, values)
}

type FactName =
  | keyof typeof words.unknownFacts
  | 'audience'
  | 'call'
  | 'found'
  | 'speaker'
  | 'title'
  | 'words'
  | 'letters'
  | 'reason'
  | 'field'
  | 'page'

/** All that a sentence about a failure may ask for; a sentence that asks for something else does not compile. */
interface FailureValues extends Readonly<Record<FactName, string | number>> {
  readonly type: string
  readonly limit: number
  /** How many there are in all, and how many of them are not named. */
  readonly number: number
  readonly more: number
  readonly because: string
}
