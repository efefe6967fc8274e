import { type Marking, isBeyondAccreditation, plainCapitals } from './marking'
import type { AnsweredCapitals } from './event'
import { levels } from './words/levels'

/**
 * The marking of a file that prints these lines: its own, or that of a line which stands higher. A banner is never lower than
 * any portion under it. What a person called a marking that no scheme knows counts as the highest.
 */
export const rolledUp = (
  marking: Marking,
  lines: readonly string[],
  answered: readonly AnsweredCapitals[] = [],
): Marking => {
  const own = new Set(answered.flatMap(({ label, isMarking }) => (isMarking ? [plainCapitals(label)] : [])))
  const height = (line: string): number => (own.has(plainCapitals(line)) ? within.length : heightOf(line))
  let { label } = marking
  for (const line of lines.map((one) => portionOf(one.trim())))
    if (isMarking(line) && height(line) > height(label)) label = line
  return label === marking.label ? marking : { ...marking, label }
}

/** A paragraph may have its own marking in brackets before its words: `(S//NF) The ferry …`. */
const portionOf = (line: string): string => /^\(([^()]+)\)\s/.exec(line)?.[1]?.trim() ?? line

/** In capitals, or one of the few that are written otherwise. */
const isMarking = (line: string): boolean => isInCapitals(line) || levels.mixedCase.includes(line)

/** Capitals at the head of a text that may be a marking of a scheme that we do not know; null where there are none. */
export const unknownCapitals = (text: string): string | null => {
  const [head = '', next] = firstLines(text)
  const hasCapitals = head !== head.toLocaleLowerCase('en')
  if (next === undefined || !hasCapitals || !isInCapitals(head)) return null
  return known.has(plainCapitals(head)) || heightOf(head) > 0 ? null : head
}

/** The first two that are not empty: nobody asks for the rest of a long text. */
const firstLines = (text: string): readonly string[] => {
  const lines: string[] = []
  for (let start = 0; start < text.length && lines.length < 2;) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    const line = text.slice(start, end).trim()
    if (line !== '') lines.push(line)
    start = end + 1
  }
  return lines
}

/** Whether a line may be a marking and nothing else; in scripts that have capitals it is written in them. */
const isInCapitals = (line: string): boolean =>
  line !== '' &&
  line.length <= longest &&
  line === line.toLocaleUpperCase('en') &&
  line.split(/[\s/]+/).length <= mostWords &&
  !/[.!?,;:]$/.test(line)

/** `CONFIDENTIEL UE/EU CONFIDENTIAL` with a word of handling behind it. */
const [longest, mostWords] = [60, 6]

/** 0 for what is no marking, or the lowest. */
const heightOf = (label: string): number => {
  if (isBeyondAccreditation({ label, handling: '' })) return within.length
  return Math.max(
    0,
    within.findIndex((names) => names.includes(plainCapitals(label))),
  )
}

const within = levels.within.map((names) => names.map(plainCapitals))

/** What stands at the head of a text in capitals and says nothing of who may read it. */
const known: ReadonlySet<string> = new Set([...levels.innocent, ...levels.within.flat()].map(plainCapitals))
