import { inCapitalNouns } from '#core/extract/documents/capitalNouns'
import type { Found } from '#core/extract/documents/found'
import { foundAt } from '#core/extract/documents/found'
import { headFinal } from '#core/extract/documents/headFinal'
import { headFirst } from '#core/extract/documents/headFirst'
import { namedByMarks } from '#core/extract/documents/inMarks'
import { inSigns } from '#core/extract/documents/inSigns'
import { numberedTogether } from '#core/extract/documents/numbered'
import { eachOnce } from '#core/extract/documents/once'
import { numberedParts } from '#core/extract/documents/parts'
import { isPerson } from '#core/extract/documents/paperWords'
import { findSymbols } from '#core/extract/documents/symbols'
import { wellKnown } from '#core/extract/documents/wellKnown'
import type { Mentions } from '#core/extract/entities/mention'
import type { ExtractedDocument } from '#core/extract/extraction'
import type { AnnotatedDocument } from '#core/extract/text/document'
import { classesAt, is, wording } from '#core/extract/text/document'
import { Is } from '#core/extract/text/wordClasses'
import { addAll } from '#core/text/addAll'

/** Named instruments and commitments in the order of the text, each once, with every place it is named. */
export function findDocuments(doc: AnnotatedDocument, mentions: Mentions): ExtractedDocument[] {
  const { text } = doc
  const found: Found[] = findSymbols(text).map(({ symbol, start, end }) => ({ start, end, symbol: symbol.normal }))
  const byKeyword = doc.lexicon.source.nounsCapitalised === true ? inCapitalNouns(doc) : namedByKeyword(doc, mentions)
  const byOutcome = namedByOutcome(text)
  const outcomes = new Set(byOutcome)
  for (const named of [wellKnown(doc), byKeyword, numberedTogether(doc), namedByMarks(doc), byOutcome])
    addAll(found, named)
  addAll(found, numberedParts(doc, found))
  found.sort((one, other) => one.start - other.start || other.end - one.end)
  const bodies = mentions.all.filter(({ kind }) => kind === 'body').map(({ first, last }) => foundAt(doc, first, last))
  return eachOnce(
    doc,
    found.filter((one) => (outcomes.has(one) || !isOfBody(one, bodies)) && !isInCapitals(text, one)),
  )
}

/** The United Nations Development Programme: what a body is called by is no paper. */
function isOfBody({ start, end }: Found, bodies: readonly Found[]): boolean {
  let low = 0
  let high = bodies.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((bodies[middle]?.end ?? 0) < end) low = middle + 1
    else high = middle
  }
  const body = bodies[low]
  return body !== undefined && body.start <= start && end <= body.end
}

/** In a line of capitals a capital says nothing. */
function isInCapitals(text: string, { start, end, symbol }: Found): boolean {
  if (symbol !== null || text.slice(start, end) !== text.slice(start, end).toUpperCase()) return false
  const line = text.slice(
    text.lastIndexOf('\n', start) + 1,
    (text.indexOf('\n', end) + text.length + 1) % (text.length + 1),
  )
  return /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line) && line.length > end - start + 8
}

/** “the Harbour Summit outcome document”: papers that go by the name of the meeting they came from. */
function namedByOutcome(text: string): Found[] {
  const found: Found[] = []
  if (!text.includes(' outcome doc')) return found
  for (const { index } of text.matchAll(/ outcome documents?\b/g)) {
    const before = text.slice(Math.max(0, index - 80), index)
    const name = /\p{Lu}[\p{L}\p{N}’+-]*(?: (?:of|the|on|for|and|\p{Lu}[\p{L}\p{N}’+-]*)){0,8}$/u
      .exec(before)?.[0]
      .replace(/^The\b ?/, '')
    if (name !== undefined && name !== '') found.push({ start: index - name.length, end: index, symbol: null })
  }
  return found
}

function namedByKeyword(doc: AnnotatedDocument, mentions: Mentions): Found[] {
  const { tokens, lexicon } = doc
  const found: Found[] = []
  let free = 0
  for (let at = 0; at < tokens.count; at += 1) {
    const bits = classesAt(doc, at)
    if (at < free || (bits & Is.document) === 0 || isPerson(mentions, at)) continue
    const range =
      lexicon.source.writing === 'signs'
        ? inSigns(doc, at, free)
        : lexicon.source.headFinal
          ? headFinal(doc, at, free)
          : headFirst(doc, mentions, at)
    if (range === null) continue
    const [first, whole] = range
    const last = nextJoined(doc, first, whole)
    found.push(foundAt(doc, first, last))
    free = last
  }
  return found
}

/** Where “and” is written onto the next word a further paper may begin inside the name: there it ends. */
function nextJoined(doc: AnnotatedDocument, first: number, last: number): number {
  const { attachedConjunction: and } = doc.lexicon.source
  if (and === undefined) return last
  for (let at = first + 1; at < last; at += 1) if (isJoinedPaper(doc, at, and)) return at
  return last
}

function isJoinedPaper(doc: AnnotatedDocument, at: number, and: string): boolean {
  const word = wording(doc, at, at + 1)
  return word.startsWith(and) && is(doc, at, Is.document) && !doc.lexicon.isListed(word)
}
