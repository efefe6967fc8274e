import { type Marking, isBeyondAccreditation, plainCapitals } from './marking'
import { levels } from './words/levels'

/**
 * The marking of a file that prints these lines: its own, or that of a line which stands higher. A banner is never lower than
 * any portion under it.
 */
export const rolledUp = (marking: Marking, lines: readonly string[]): Marking => {
  let { label } = marking
  for (const line of lines.map((one) => one.trim()))
    if (isMarkingLine(line) && heightOf(line) > heightOf(label)) label = line
  return label === marking.label ? marking : { ...marking, label }
}

/** Whether a line is a marking and nothing else; in scripts that have capitals it is written in them. */
const isMarkingLine = (line: string): boolean =>
  line !== '' &&
  line.length <= longest &&
  line === line.toLocaleUpperCase('en') &&
  line.split(/[\s/]+/).length <= mostWords &&
  !/[.!?,;]$/.test(line) &&
  heightOf(line) > 0

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
