import { onDemand } from '#core/text/onDemand'
import { divider } from './lexicon'

/** What may be shown, made ready to be asked whether a stretch is made of it. */
export interface Allowed {
  /** Every field, letters and figures alone. */
  readonly fields: ReadonlySet<string>
  /** All of them in one, each between two dividers. */
  readonly whole: () => string
  /** Whether letters stand in it so. */
  readonly holds: (letters: string) => boolean
  /** Fields by their first and by their last letters. */
  readonly heads: () => Edges
  readonly tails: () => Edges
}

type Edges = ReadonlyMap<string, readonly string[]>

/** `lines`: letters and figures alone. Of most files nothing is asked but whether a field is one of them. */
export const allowedFrom = (lines: readonly string[]): Allowed => {
  const fields = new Set(lines)
  const all = [...fields]
  let joined: string | null = null
  const whole = (): string => (joined ??= divider + all.join(divider) + divider)
  // The same few letters before and behind a passage are asked for again wherever it is repeated.
  const asked = new Map<string, boolean>()
  return {
    fields,
    whole,
    holds: (letters) => {
      const before = asked.get(letters)
      if (before !== undefined) return before
      const isThere = whole().includes(letters)
      asked.set(letters, isThere)
      return isThere
    },
    heads: onDemand(() => byEdge(all, (field) => field.slice(0, shortestEdge))),
    tails: onDemand(() => byEdge(all, (field) => field.slice(-shortestEdge))),
  }
}

const byEdge = (fields: readonly string[], edgeOf: (field: string) => string): Edges => {
  const edges = new Map<string, string[]>()
  for (const field of fields) {
    const edge = edgeOf(field)
    const same = edges.get(edge)
    if (same === undefined) edges.set(edge, [field])
    else same.push(field)
  }
  return edges
}

/** Whether letters stand so in what may be shown, or are made of it. */
export const isOpen = (letters: string, allowed: Allowed): boolean =>
  allowed.holds(letters) || isComposedOf(letters, allowed)

/**
 * Whether a stretch found in a file is made of things that each may be shown, one after another: a name and the office
 * behind it, the end of one field and the beginning of the next. What is inside must be whole; a sentence whose words all
 * stand somewhere else is not made of them.
 */
export const isComposedOf = (stretch: string, allowed: Allowed): boolean => {
  const leads = new Set<number>([stretch.length])
  for (let start = stretch.length - 1; start > 0; start -= 1)
    if (isBeginning(stretch.slice(start), allowed) || reaches(stretch, start, leads, allowed)) leads.add(start)
  for (const start of leads)
    if (
      start < stretch.length &&
      (allowed.fields.has(stretch.slice(0, start)) || isEnd(stretch.slice(0, start), allowed))
    )
      return true
  return false
}

/** Whether a whole field leads from here to a place from which the rest is known to be composed. */
const reaches = (stretch: string, start: number, leads: ReadonlySet<number>, { fields }: Allowed): boolean => {
  for (const end of leads) if (end > start && end < stretch.length && fields.has(stretch.slice(start, end))) return true
  return false
}

/** Whether letters are the beginning of a field, or all of it. */
export const isBeginning = (rest: string, { fields, heads }: Allowed): boolean => {
  if (fields.has(rest)) return true
  if (rest.length >= shortestEdge)
    return (
      heads()
        .get(rest.slice(0, shortestEdge))
        ?.some((field) => field.startsWith(rest)) ?? false
    )
  for (const head of heads().keys()) if (head.startsWith(rest)) return true
  return false
}

/** Whether letters, three or more, are the end of a field. */
export const isEnd = (first: string, { tails }: Allowed): boolean =>
  first.length >= shortestEdge &&
  (tails()
    .get(first.slice(-shortestEdge))
    ?.some((field) => field.endsWith(first)) ??
    false)

/** Shorter ends of fields say nothing. */
const shortestEdge = 3
