/** How a match may go on in its first word: the pattern so far, and whether the word has ended behind it. */
interface Opening {
  readonly pattern: string
  readonly ends: boolean
}

/**
 * What a pattern may begin with, cut where its first word ends: `will\s+say|(?:is|was)\s+to` gives `will`, `is` and `was`. A word
 * of letters alone that none of them fits whole begins no match, which one look at the word tells for all places where it stands.
 * Conditions on what is before and behind are left out; what it does not know may be anything.
 */
export function openingsOf(pattern: string): RegExp {
  const all = [...new Set(alternatives(pattern).map((one) => one.pattern))]
  return new RegExp(`^(?:${all.join('|')})$`, 'iu')
}

function alternatives(source: string): readonly Opening[] {
  return partsOf(source).flatMap((part) => openingsOfSequence(part))
}

function openingsOfSequence(source: string): readonly Opening[] {
  let found: readonly Opening[] = [{ pattern: '', ends: false }]
  for (const term of termsOf(source)) {
    const next = openingsOfTerm(term)
    found = found.flatMap((one) =>
      one.ends ? [one] : next.map(({ pattern, ends }) => ({ pattern: `${one.pattern}${pattern}`, ends })),
    )
  }
  return found
}

function openingsOfTerm(term: string): readonly Opening[] {
  if (term.startsWith('(')) return openingsOfGroup(term)
  if (isOfLetters(term)) return [{ pattern: term, ends: false }]
  const skipped = /(?:[?*]|\{0,\d*\})\??$/u.test(term) && term.length > 1 ? [nothing] : []
  if (isOfBlanks(term)) return [...skipped, wordEnd]
  return isOfSigns(term) ? skipped : [...skipped, anyEnd]
}

function openingsOfGroup(term: string): readonly Opening[] {
  if (/^\(\?<?[=!]/u.test(term)) return [nothing]
  const close = term.lastIndexOf(')')
  const times = term.slice(close + 1)
  const inner = alternatives(term.slice(0, close).replace(/^\((?:\?:|\?<\w+>)?/u, ''))
  if (times === '') return inner
  if (times === '?') return [...inner, nothing]
  if (inner.some(({ ends }) => ends)) return [nothing, anyEnd]
  return [{ pattern: `(?:${inner.map(({ pattern }) => pattern).join('|')})${times}`, ends: false }]
}

const nothing: Opening = { pattern: '', ends: false }
/** The word has ended. */
const wordEnd: Opening = { pattern: '', ends: true }
/** Whatever it goes on with. */
const anyEnd: Opening = { pattern: '[\\p{L}\\p{M}]*', ends: true }

const times = '(?:[?*+]|\\{[\\d,]+\\})?\\??'
const ofLetters = new RegExp(`^(?:[\\p{L}\\p{M}]|\\[[\\p{L}\\p{M}]+\\]|\\\\p\\{L\\})${times}$`, 'u')
const ofBlanks = new RegExp(`^(?:\\s|\\\\s|\\[(?:\\s|\\\\s)+\\])${times}$`, 'u')
const ofSigns = new RegExp(`^(?:[’'-]|\\[[’'-]+\\])${times}$`, 'u')

/** A letter, a class of letters, or the class of any letter. */
const isOfLetters = (term: string): boolean => ofLetters.test(term)
const isOfBlanks = (term: string): boolean => ofBlanks.test(term)
/** Hyphens and apostrophes, with which a word is none of letters alone. */
const isOfSigns = (term: string): boolean => ofSigns.test(term)

/** The sides of each “|” that stands in no group. */
function partsOf(source: string): readonly string[] {
  const parts = ['']
  for (const term of termsOf(source)) {
    if (term === '|') parts.push('')
    else parts[parts.length - 1] += term
  }
  return parts
}

/** Signs, classes and groups, each with how often it may stand there. */
function termsOf(source: string): readonly string[] {
  const terms: string[] = []
  for (let at = 0; at < source.length;) {
    const end = timesEnd(source, atomEnd(source, at))
    terms.push(source.slice(at, end))
    at = end
  }
  return terms
}

function atomEnd(source: string, start: number): number {
  const sign = source[start]
  if (sign === '\\') return source.startsWith('{', start + 2) ? source.indexOf('}', start) + 1 : start + 2
  if (sign === '[') return classEnd(source, start)
  if (sign !== '(') return start + 1
  let depth = 0
  for (let at = start; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1
    else if (source[at] === '[') at = classEnd(source, at) - 1
    else if (source[at] === '(') depth += 1
    else if (source[at] === ')') depth -= 1
    if (depth === 0) return at + 1
  }
  return source.length
}

function classEnd(source: string, start: number): number {
  let at = start + 1
  while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1
  return at + 1
}

/** Behind `?`, `*`, `+`, `{1,3}`, with the `?` of one that takes little. */
function timesEnd(source: string, start: number): number {
  const times = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/u.exec(source.slice(start))
  return start + (times?.[0].length ?? 0)
}
