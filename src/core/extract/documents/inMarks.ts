import { type Found, isAmong, isLoose } from '#core/extract/documents/found'
import type { AnnotatedDocument } from '#core/extract/text/document'
import type { Stretch } from '#core/extract/marks/stretches'
import { classesAt, endOf, hasArticle, hasJoinedArticle, is, spanAt, startOf } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** « Carrefour de la paix » after “projet”, «Жаңа Жібек Жолы» before “бастамасы”, 《…》 that ends in a keyword. */
export function namedByMarks(doc: AnnotatedDocument): Found[] {
  const { tokens, reading, stretches, text, lexicon } = doc
  const found: Found[] = []
  for (const stretch of stretches) {
    if (!stretch.closed || stretch.close - stretch.open > 12) continue
    const after = tokens.kind[stretch.close + 1] === Kind.word ? classesAt(doc, stretch.close + 1) : 0
    if (lexicon.source.writing === 'cased' && tokens.shape[stretch.open + 1] === Shape.lower) continue
    const national = nationalBefore(doc, stretch.open)
    if (national !== null) found.push({ start: startOf(doc, national), end: endOf(doc, stretch.close), symbol: null })
    else if (isAnnounced(doc, stretch.open - 1) || (after & Is.document) !== 0 || isPaperInside(doc, stretch)) {
      found.push({ start: stretch.start, end: stretch.end, symbol: null })
    }
  }
  if (!text.includes('《')) return found
  for (const match of text.matchAll(/《([^《》\n]{2,40})》/g)) {
    const inside = (match[1] as string).trim()
    const start = match.index + 1 + (match[1] as string).search(/\S/)
    const first = tokenAt(doc, start + inside.length - 1)
    let word = first
    while (word > 0 && reading.span[word] === 0) word -= 1
    if (is(doc, word, Is.document | Is.utterance) || lexicon.titleEnds.some((end) => inside.endsWith(end))) {
      found.push({ start, end: start + inside.length, symbol: null })
    }
  }
  return found
}

/** la stratégie nationale « Forêts »: where the adjective stands between, all of it is the name. The noun’s token. */
function nationalBefore(doc: AnnotatedDocument, open: number): number | null {
  const isNational = open > 1 && isAmong(doc, doc.lexicon.nationalWords, open - 1, 1)
  if (!isNational) return null
  let noun = spanAt(doc, open - 1) === 0 ? open - 1 : open - 2
  while (noun > 0 && spanAt(doc, noun) === 0) noun -= 1
  return is(doc, noun, Is.document) && isLoose(doc, noun, 1) ? noun : null
}

/** The word before the mark, past articles, is an instrument: treaty, initiative, project. */
function isAnnounced(doc: AnnotatedDocument, before: number): boolean {
  const { tokens, reading } = doc
  let at = before
  while (at > 0 && reading.span[at] === 0) at -= 1
  if (at < 0 || tokens.kind[at] !== Kind.word) return false
  const bits = classesAt(doc, at)
  // الاتفاق «خطوة شجاعة»: where the article is written on to the noun, only one without it announces a name
  if (doc.lexicon.source.writing === 'uncased' && hasArticle(doc, at)) return false
  return (bits & Is.document) !== 0 && (bits & (Is.utterance | Is.cue)) === 0 && !isUndertaking(doc, at)
}

/** A programme, a project: what somebody runs, and no paper unless it is a state’s own. */
function isUndertaking(doc: AnnotatedDocument, at: number): boolean {
  const { lexicon } = doc
  const span = Math.max(1, spanAt(doc, at))
  const isNational = isAmong(doc, lexicon.nationalWords, at - 1, 1) || isAmong(doc, lexicon.nationalWords, at + span, 1)
  return isAmong(doc, lexicon.undertakings, at, span) && !isNational
}

/** “الاستراتيجية الوطنية للنوم”, «Орман кешенін дамыту тұжырымдамасын»: the marks hold a noun for a paper with what names it, and no clause. */
function isPaperInside(doc: AnnotatedDocument, { open, close }: Stretch): boolean {
  const { lexicon } = doc
  // Chinese has marks of its own for what a paper is called
  if (lexicon.source.writing === 'signs') return false
  const isLast = lexicon.source.headFinal
  const first = is(doc, open + 1, Is.definite) && spanAt(doc, open + 1) === 1 ? open + 2 : open + 1
  let head = isLast ? close - 1 : first
  while (head > open && spanAt(doc, head) === 0) head -= 1
  const bits = classesAt(doc, head)
  if ((bits & Is.document) === 0 || (bits & (Is.utterance | Is.cue | Is.weakCue)) !== 0 || isUndertaking(doc, head))
    return false
  if (close - open < fewestInside || close - open > mostInside) return false
  for (let at = open + 1; at < close; at += 1) {
    const kind = doc.tokens.kind[at]
    if (kind !== Kind.word && kind !== Kind.number) return false
    if (is(doc, at, Is.that | Is.cue | Is.pronoun | Is.auxiliary)) return false
    // القانون يحمي الصحفي: a word that is no noun with the article and no field may be a verb
    const isNoun =
      hasArticle(doc, at) || hasJoinedArticle(doc, at) || is(doc, at, Is.document | Is.portfolio | Is.modifier)
    if (lexicon.source.writing === 'uncased' && kind === Kind.word && spanAt(doc, at) !== 0 && !isNoun) return false
  }
  return true
}

/** Tokens from mark to mark: a noun with two words that name it, and no long run. */
const fewestInside = 4
const mostInside = 10

/** The token that holds this offset. */
function tokenAt(doc: AnnotatedDocument, offset: number): number {
  const { tokens } = doc
  let low = 0
  let high = tokens.count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (startOf(doc, middle) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
