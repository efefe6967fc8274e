import { type Release, type Source, onRecord, releaseUnknown } from '../model'
import type { Turns } from '../model/turns'
import { embargoes, restrictions } from './data/restrictions'
import { endIn } from './embargo'

type Text = Pick<Source, 'text' | 'arrival'>

/** Words by which a text asks for care, and where they stand: a line of the text (from 1), or what was set aside. */
export interface Asked {
  readonly words: string
  readonly place: { readonly line: number } | { readonly aside: 'header' | 'footer' | 'comment' | 'furniture' }
}

/**
 * How a text asks for care before anybody hears of it: an embargo, words that are not for the record or not for
 * publication. It is asked for above the text, in its last lines, in a header or footer, in a comment, or in a banner of a page that is a line of its own;
 * the same words in the running text are about something else.
 */
export const askedIn = ({ text, arrival }: Text): readonly Asked[] => {
  const edges = edgesOf(text)
  const asides = arrival.asides.flatMap(({ role, text: words }): readonly Asked[] =>
    role === 'header' || role === 'footer' || role === 'comment'
      ? words.split('\n').map((line) => ({ words: line.trim(), place: { aside: role } }))
      : role === 'furniture' && beginsAsking(words)
        ? [{ words: words.trim(), place: { aside: role } }]
        : [],
  )
  return [...edges.filter(({ words }) => words.length <= longestLabel), ...asides].filter(({ words }) =>
    isAny(restriction, words),
  )
}

/** The first lines of a text and its last ones that say anything; of those between nothing is kept, for there may be thousands. */
const edgesOf = (text: string): readonly Asked[] => {
  const head: Asked[] = []
  const foot: Asked[] = []
  let from = 0
  for (let line = 1; from <= text.length; line += 1) {
    if (line > mostLines) return head
    const end = text.indexOf('\n', from)
    const words = text.slice(from, end < 0 ? text.length : end).trim()
    from = end < 0 ? text.length + 1 : end + 1
    if (words === '') continue
    const asked: Asked = { words, place: { line } }
    if (head.length < headLines) head.push(asked)
    else {
      foot.push(asked)
      if (foot.length > footLines) foot.shift()
    }
  }
  return [...head, ...foot]
}

/** Whether a line is one by which a text asks for care: its day is that of the terms. */
export const asks = (line: string): boolean => line.trim().length <= longestLabel && isAny(restriction, line.trim())

/** Whether a line begins with words that ask for care: it is then no title, and its day is that of the terms. */
export const beginsAsking = (line: string): boolean => {
  const words = line.trim()
  if (words.length > longestLabel) return false
  const small = words.toLowerCase()
  return restriction.some((pattern) => {
    const at = small.search(pattern)
    return at >= 0 && at <= mostBefore
  })
}

/**
 * On what terms the words of a source stand, before a human says otherwise. What was published is on the record. Where the
 * text, its head or a comment on it asks for care, a human must say; an embargo that says its end, with the year and whose
 * clocks, and nothing else that is asked for, is that embargo.
 */
export const releaseFor = (source: Text & Pick<Source, 'kind' | 'origin'>): Release => {
  const asked = askedIn(source)
  const [first] = asked
  if (first !== undefined) return embargoOf(asked) ?? releaseUnknown
  if (source.kind === 'note') return releaseUnknown
  return source.origin === 'as-prepared' ? { ...onRecord, basis: 'as-prepared' } : onRecord
}

const embargoOf = (asked: readonly Asked[]): Release | null => {
  if (!asked.every(({ words }) => isAny(embargo, words))) return null
  const ends = asked.flatMap(({ words }) => endIn(words) ?? [])
  const [end] = ends
  if (end === undefined || ends.length < asked.length || ends.some(({ until }) => until !== end.until)) return null
  return { ...onRecord, basis: 'embargoed', until: end.until, zone: end.zone }
}

const headLines = 5
const footLines = 2
/** Signs before them: “strictly”, “under”. */
const mostBefore = 10
/** A longer line is running text. */
const longestLabel = 160
/** The end of a text of more lines is not looked for. */
const mostLines = 20_000

// The lists are in small letters, and so is what is held against them: a pattern for either case of every letter takes
// longer to be made ready, and so does one of all of them, which the first source that is shown would wait for.
const patternsOf = (sources: readonly string[]): readonly RegExp[] => sources.map((source) => new RegExp(source, 'u'))
const embargo = patternsOf(embargoes)
const restriction = [...embargo, ...patternsOf(restrictions)]

/**
 * Has the engine make its programs of them, one a turn: it does so when each is asked first, apart for letters of one byte and
 * of two, and all at once would hold up whoever waits for the first text.
 */
export const readyingTerms = function* (): Turns<void> {
  for (const pattern of restriction)
    for (const letter of ['a', '\u0101']) {
      pattern.test(letter)
      yield
    }
}

const isAny = (patterns: readonly RegExp[], words: string): boolean => {
  const small = words.toLowerCase()
  return patterns.some((pattern) => pattern.test(small))
}
