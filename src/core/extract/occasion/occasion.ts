import type { Mentions } from '#core/extract/entities/mention'
import type { Occasion, Span } from '#core/extract/extraction'
import { hostedBefore, hostedBehind } from '#core/extract/occasion/data/hosted'
import { type AnnotatedDocument, endOf, is, spanAt, startOf } from '#core/extract/text/document'
import { Is } from '#core/extract/text/wordClasses'

/** So many lines at the head of a text may hold a dateline, and so many tokens. */
const linesOfHead = 8
const tokensOfHead = 400

/**
 * The place of a dateline (“OLM, 7 March 2031 –”) and the host of an event (“organised by the Ministry of Roads”). Only words
 * that stand in the text, and only where they cannot be anything else: a place is one that is known, or in capitals.
 */
export function occasionIn(doc: AnnotatedDocument, mentions: Mentions): Occasion {
  return { place: placeIn(doc), host: hostIn(doc, mentions) }
}

function placeIn(doc: AnnotatedDocument): Span | null {
  const { text, lexicon } = doc
  let end = 0
  for (const line of text.slice(0, longestHead).split('\n', linesOfHead)) {
    const start = end
    end += line.length + 1
    const found = dateline.exec(line)
    if (found === null) continue
    const [, before = '', place = '', behind = ''] = found
    const name = place.trim()
    const from = start + before.length
    const isCapitals = name.length > 2 && name === name.toUpperCase() && name !== name.toLowerCase()
    const isDated = /\p{Nd}/u.test(behind) || /^\s*[—–-]/u.test(behind)
    const isPlace = (): boolean =>
      isKnownPlace(doc, from, from + name.length) || (isCapitals && !lexicon.isListed(name.toLowerCase()))
    if (name !== '' && isDated && isPlace()) return [from, from + name.length]
  }
  return null
}

const longestHead = 3_000

/** A place of up to three words at the head of a line, with a comma, a bracket or a dash behind it. Each way to read it is tried once. */
const dateline =
  /^(\s*)([\p{Lu}\p{Lo}][\p{L}\p{M}’'.-]{0,40}(?:\s[\p{Lu}\p{Lo}][\p{L}\p{M}’'.-]{0,40}){0,2})(?=\s*[,،，(（—–-])(.{0,60})/u

function isKnownPlace(doc: AnnotatedDocument, start: number, end: number): boolean {
  if (doc.lexicon.cities.has(doc.text.slice(start, end).toLowerCase())) return true
  const most = Math.min(doc.tokens.count, tokensOfHead)
  let at = 0
  while (at < most && startOf(doc, at) < start) at += 1
  return (
    at < most &&
    startOf(doc, at) === start &&
    is(doc, at, Is.place) &&
    endOf(doc, at + Math.max(1, spanAt(doc, at)) - 1) === end
  )
}

function hostIn(doc: AnnotatedDocument, mentions: Mentions): Span | null {
  const { text, lexicon } = doc
  const { code } = lexicon.source
  const behind = (hostedBehind[code] ?? []).flatMap((words) => matchesOf(words, text))
  const before = (hostedBefore[code] ?? []).flatMap((words) => matchesOf(words, text))
  if (behind.length === 0 && before.length === 0) return null
  const named = mentions.all
    .filter(({ kind }) => kind !== 'office')
    .map(({ nameFirst, nameLast }): Span => [startOf(doc, nameFirst), endOf(doc, nameLast - 1)])
  for (const { index, 0: phrase } of behind) {
    const end = index + phrase.length
    const host = named.find(([start]) => start >= end && start - end <= farthest)
    if (host !== undefined) return host
  }
  for (const { index } of before) {
    const host = named.findLast(([, last]) => last <= index && index - last <= farthest)
    if (host !== undefined) return host
  }
  return null
}

/** All matches of a global pattern; `matchAll` would make a copy of the pattern for each text. */
function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match)
  return found
}

/** Articles and the like between the phrase and who hosted. */
const farthest = 14
