import { mentionAt } from '#core/extract/entities/mention'
import { type AnnotatedDocument, classesAt, hasArticle, is, spanAt, wording } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'
import type { Context, Subject } from '#core/extract/clauses/subject'
import { isOpeningArticle } from '#core/extract/clauses/articles'

/** “in Mr Smith’s office”, “with the Minister”: the phrase hangs on a preposition. */
export function isGoverned(context: Context, first: number, from: number): boolean {
  const { doc } = context
  const { tokens, reading } = doc
  if (isJoined(doc, first) || isNameOfThing(context, first, from)) return true
  // du, del, zum: preposition and article in one word
  const opening = classesAt(doc, first)
  if (
    (opening & Is.preposition) !== 0 &&
    (opening & Is.definite) !== 0 &&
    tokens.shape[first] === Shape.lower &&
    doc.lexicon.source.nounsCapitalised !== true
  )
    return true
  let before = first - 1
  // “the mission” is listed with its article
  if (reading.span[first] === 0) while (before > from && reading.span[before + 1] === 0) before -= 1
  while (
    before >= from &&
    tokens.kind[before] === Kind.word &&
    (is(doc, before, Is.definite | Is.indefinite) || isSmallAdjective(doc, before)) &&
    (!is(doc, before, Is.preposition) || isOpeningArticle(doc, before))
  )
    before -= 1
  while (before > from && reading.span[before] === 0) before -= 1
  if (before < from || before < 0 || (tokens.kind[before] !== Kind.word && tokens.kind[before] !== Kind.han))
    return false
  const bits = classesAt(doc, before)
  return (bits & Is.preposition) !== 0 && (bits & (Is.source | Is.cue)) === 0
}

/** «escribió en la red Fanal», « dans le journal Phare »: one large word behind a small noun that hangs on a preposition is what that is called. */
function isNameOfThing(context: Context, first: number, from: number): boolean {
  const { doc, mentions } = context
  const { writing, nounsCapitalised, genitive } = doc.lexicon.source
  if (writing !== 'cased' || nounsCapitalised === true || genitive === true) return false
  const mention = mentionAt(mentions, first)
  if (mention?.kind !== 'person' || mention.weight > 0 || mention.isSurname || mention.last - first > 1) return false
  const noun = first - 1
  if (noun <= from || doc.tokens.kind[noun] !== Kind.word || doc.tokens.shape[noun] !== Shape.lower) return false
  const nouns = Is.common | Is.naming | Is.document | Is.organisation | Is.place | Is.utterance
  return (classesAt(doc, noun) & ~nouns) === 0 && isGoverned(context, noun, from)
}

/** im litauischen Rundfunk, in einer gemeinsamen Erklärung: an adjective between preposition and noun; where nouns have capitals any small word. */
function isSmallAdjective(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, lexicon } = doc
  if (tokens.shape[at] !== Shape.lower || lexicon.source.writing !== 'cased') return false
  if (lexicon.passive.has(wording(doc, at, at + 1))) return false
  return is(doc, at, Is.country | Is.modifier) || (lexicon.source.nounsCapitalised === true && classesAt(doc, at) === 0)
}

/** قال لوكالة الأنباء: spoken to, not speaking; but وفقا للباحث, بيان لوزارة name the source. */
function isJoined(doc: AnnotatedDocument, first: number): boolean {
  const { tokens, reading, lexicon } = doc
  if (lexicon.source.writing !== 'uncased' || tokens.kind[first] !== Kind.word) return false
  let before = first - 1
  while (before > 0 && reading.span[before] === 0) before -= 1
  if (before >= 0 && is(doc, before, Is.source)) return false
  if (before >= 0 && lexicon.shapes.paper.test(wording(doc, before, before + 1))) return false
  const word = wording(doc, first, first + 1)
  return lexicon.isJoined(word) || lexicon.shapes.toMedia.test(word) || isOwnerBehindPreposition(doc, before)
}

/** عقب اجتماع الحكومة: a noun without the article behind a preposition, and whoever it belongs to. */
function isOwnerBehindPreposition(doc: AnnotatedDocument, noun: number): boolean {
  if (noun < 1 || doc.tokens.kind[noun] !== Kind.word || hasArticle(doc, noun)) return false
  if ((classesAt(doc, noun) & ~(Is.common | Is.calendar | Is.document | Is.naming)) !== 0) return false
  let before = noun - 1
  while (before > 0 && spanAt(doc, before) === 0) before -= 1
  return is(doc, before, Is.preposition) && !is(doc, before, Is.source)
}

/** دعا الحكومة, طالبت الوزير: a verb and the noun right after it that differ in gender are verb and object. */
export function isOtherGender(context: Context, subject: Subject, from: number): boolean {
  const { doc } = context
  const { shapes } = doc.lexicon
  if (doc.lexicon.source.writing !== 'uncased' || subject.kind !== 'mention' || subject.first !== from || from === 0)
    return false
  const verb = wording(doc, from - 1, from).replace(shapes.and, '')
  const word = wording(doc, from, from + 1)
  if (!is(doc, from - 1, Is.cue | Is.weakCue)) return false
  if (subject.mention.kind === 'body') return shapes.masculineVerb.test(verb) && shapes.feminineNoun.test(word)
  return (
    subject.mention.kind === 'office' &&
    shapes.feminineVerb.test(verb) &&
    !subject.mention.feminine &&
    !subject.mention.many
  )
}
