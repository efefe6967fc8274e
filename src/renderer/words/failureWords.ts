import type { Failure } from '#contract/failures'
import { fill } from '#core/words/message'
import { words } from '.'

/** What happened and where, then what comes next. */
export interface FailureWords {
  readonly title: string
  readonly next: string
}

/** The answer to something that was expected to go wrong, with the facts that it brings. */
export const failureWords = ({ code, facts }: Failure): FailureWords => {
  const { title, next, unnamed = title }: Sentences = { unnamed: undefined, ...words.failures[code] }
  const because = String(facts['because'] ?? '')
  const file = facts['name'] ?? facts['file']
  const values: FailureValues = {
    ...words.unknownFacts,
    ...facts,
    reason: facts['reason'] ?? facts['code'] ?? words.unknownFacts.reason,
    because: isReason(because) ? words.withheld[because] : because,
    audience: String(facts['audience'] ?? ''),
    words: facts['words'] ?? '',
    letters: facts['letters'] ?? '',
    field: fieldWords(String(facts['field'] ?? '')),
    inFile: inFileWords(facts),
    page: facts['page'] ?? '',
    file: file ?? '',
    title: facts['title'] ?? '',
  }
  const isNamed = (asksForTitle(code) ? facts['title'] : file) !== undefined
  return { title: fill(isNamed ? title : unnamed, values), next: fill(next, values) }
}

/** All that a sentence about a failure may ask for; a sentence that asks for something else does not compile. */
interface FailureValues extends Record<keyof typeof words.unknownFacts, string | number> {
  /** Of a file. */
  readonly file: string | number
  /** Of a kit or a source. */
  readonly title: string | number
  readonly words: string | number
  readonly letters: string | number
  /** Of a kit, as a proof names it, and where in the finished file it was found. */
  readonly field: string
  readonly inFile: string
  readonly page: string | number
  readonly because: string
  readonly audience: string
}

type Sentence = string | ((values: FailureValues) => string)

interface Sentences {
  readonly title: Sentence
  readonly unnamed: Sentence | undefined
  readonly next: Sentence
}

/** Failures of kits, and of a source that a kit has, name it by its title; all others name a file, which may be no kit. */
const asksForTitle = (code: Failure['code']): boolean =>
  (code.startsWith('kit.') && code !== 'kit.notAKit' && code !== 'kit.fileUnread') || code === 'source.alreadyThere'

const isReason = (code: string): code is keyof typeof words.withheld => Object.hasOwn(words.withheld, code)

const fieldWords = (field: string): string => {
  const labels: Readonly<Record<string, string>> = words.people.fields
  const label = field.startsWith('people.') ? labels[field.slice('people.'.length)] : undefined
  if (label !== undefined) return words.proof.ofPerson({ label })
  const fields: Readonly<Record<string, string>> = words.proof.fields
  return fields[field] ?? field
}

const inFileWords = ({ page, place }: Failure['facts']): string => {
  if (page !== undefined) return words.proof.onPage({ page })
  const places: Readonly<Record<string, string>> = words.proof.places
  return places[String(place)] ?? words.proof.elsewhere
}
