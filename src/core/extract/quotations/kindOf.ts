import type { Attachment } from '#core/extract/clauses/attachments'
import type { Context } from '#core/extract/clauses/subject'
import { mentionAt } from '#core/extract/entities/mention'
import type { Stretch } from '#core/extract/marks/stretches'
import { isDenied } from '#core/extract/quotations/denials'
import { cueOf, tokens } from '#core/extract/quotations/joined'
import type { QuotationKind } from '#core/extract/quotations/quotationGroup'
import { isLong, isTitleCase } from '#core/extract/quotations/shape'
import { classesAt, hasArticle, is, spanAt, wording, smallWording } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

export function kindOf(context: Context, stretch: Stretch, attachment: Attachment): QuotationKind {
  // a body’s or an office’s name runs through the marks: компания «Росток»
  if (context.mentions.at[stretch.open] !== 0) return 'scare'
  if (isNamedBehind(context, stretch)) return 'scare'
  const sentence = context.doc.sentences[attachment.sentence]
  if (sentence !== undefined && isDenied(context, stretch, sentence)) return 'scare'
  if (isOnBanner(context, stretch, attachment)) return 'scare'
  if (isSignedLine(context, stretch)) return 'direct'
  const long = isLong(context.doc, stretch)
  if (long && attachment.isFromText) return 'direct'
  if (!long && isBuiltIntoSigns(context, stretch, attachment)) return 'scare'
  if (!long && isSourceName(context, stretch)) return 'scare'
  if (!long && (isDateline(context, stretch) || isTold(context, stretch))) return 'scare'
  if (cueOf(attachment) === null && isNamed(context, stretch)) return 'scare'
  if (!long && stretch.closed && isSoCalled(context, stretch)) return 'scare'
  if (!long && isNounInMarks(context, stretch)) return 'scare'
  if (attachment.isUtterance && (long || attachment.isOwn || stretch.continues || !stretch.closed)) return 'direct'
  if (isAnswer(context, stretch, attachment)) return 'direct'
  if (isNamed(context, stretch) && !isCalledSo(context, stretch, attachment) && !isPredicate(context, stretch))
    return 'scare'
  if (!long)
    return attachment.isOwn && cueOf(attachment) !== null && isWholeClause(context, stretch) ? 'direct' : 'scare'
  if (isTitleCase(context.doc, stretch) && (cueOf(attachment) === null || (attachment.clause?.strength ?? 0) < 7.5))
    return 'scare'
  return 'fragment'
}

/** “We lost the boats.” – Tam Reiss, skipper: a sentence that fills its line up to a dash and somebody’s name. */
function isSignedLine({ doc, mentions }: Context, { open, close, closed }: Stretch): boolean {
  const { kind } = doc.tokens
  const opens = open === 0 || kind[open - 1] === Kind.breakLine
  if (!opens || !closed || close - open < fewestOfLine) return false
  const dash = close + 1
  if (kind[dash] !== Kind.dash || kind[close - 1] !== Kind.stop) return false
  const signer = mentionAt(mentions, dash + 1)
  return signer?.kind === 'person' && signer.first === dash + 1
}

/** Tokens from mark to mark: two words and their stop. */
const fewestOfLine = 3

/** “…”, read a banner; «…», se leía en una pancarta: what stands on cloth or card is nobody’s, where nobody is named beside it. */
function isOnBanner(context: Context, { open, close }: Stretch, { sentence }: Attachment): boolean {
  const { doc, mentions } = context
  const here = doc.sentences[sentence]
  if (doc.lexicon.banners.size === 0 || here === undefined) return false
  const first = Math.max(here.first, open - farthestBanner)
  const last = Math.min(here.last, close + farthestBanner)
  let found = false
  for (let at = first; at < last; at += 1) {
    if (doc.owner[at] !== 0 || (at >= open && at <= close)) continue
    if (mentions.all[(mentions.at[at] ?? 0) - 1]?.kind === 'person') return false
    found ||= doc.lexicon.banners.has(smallWording(doc, at, at + Math.max(1, spanAt(doc, at))))
  }
  return found
}

const farthestBanner = 8

/** Der Name lautet „Quastenflosser“: where nouns have capitals a few words are no sentence for theirs, right behind a word and without a stop. */
function isNounInMarks({ doc }: Context, { open, close, closed }: Stretch): boolean {
  const { kind } = doc.tokens
  return (
    doc.lexicon.source.nounsCapitalised === true &&
    closed &&
    kind[open - 1] === Kind.word &&
    kind[close - 1] !== Kind.stop
  )
}

/** Asked what he had meant. “Exactly what I said.”: a sentence of a few words between marks, behind one that reports. */
function isAnswer({ doc }: Context, stretch: Stretch, { isUtterance, sentence }: Attachment): boolean {
  const before = doc.sentences[sentence - 1]
  const here = doc.sentences[sentence]
  if (!isUtterance || before === undefined || here === undefined || before.paragraph !== here.paragraph) return false
  const isSentence =
    stretch.closed && doc.tokens.kind[stretch.close - 1] === Kind.stop && stretch.close - stretch.open > 3
  if (!isSentence || here.first !== stretch.open) return false
  for (let at = before.first; at < before.last; at += 1) if (doc.owner[at] === 0 && is(doc, at, Is.cue)) return true
  return false
}

/** 林文海表示，“邪恶的邻居”称他为…: a few signs that the narrator’s clause goes on behind are part of it. */
function isBuiltIntoSigns({ doc }: Context, stretch: Stretch, { clause }: Attachment): boolean {
  return (
    doc.lexicon.source.writing === 'signs' &&
    stretch.closed &&
    clause?.side === 'before' &&
    doc.tokens.kind[stretch.close + 1] === Kind.han &&
    doc.owner[stretch.close + 1] === 0 &&
    doc.tokens.kind[stretch.close - 1] !== Kind.stop
  )
}

/** Laut „BBC News“: right behind a word that names a source a few words with a capital are its name. */
function isSourceName({ doc }: Context, stretch: Stretch): boolean {
  let before = stretch.open - 1
  while (before > 0 && spanAt(doc, before) === 0) before -= 1
  return (
    doc.lexicon.source.writing === 'cased' &&
    doc.tokens.shape[stretch.open + 1] !== Shape.lower &&
    is(doc, before, Is.source) &&
    stretch.closed
  )
}

/** “affirmed that «the solution is political»”: whether fewer than five words are a whole clause. */
function isWholeClause(context: Context, stretch: Stretch): boolean {
  const { doc } = context
  const { wholeClause } = doc.lexicon.source
  const first = stretch.open + 1
  if (wholeClause === undefined || !stretch.closed || stretch.close - first < 2) return false
  const word = (at: number): string => wording(doc, at, at + 1)
  return wholeClause({
    before: word(stretch.open - 1),
    first: word(first),
    last: word(doc.tokens.kind[stretch.close - 1] === Kind.word ? stretch.close - 1 : stretch.close - 2),
    behind: tokens(doc, stretch.close + 1),
  })
}

/** Told “the Herald”: “…” — a name between marks, then a colon and the words. */
function isTold(
  {
    doc: {
      tokens: { kind },
    },
  }: Context,
  { close, closed }: Stretch,
): boolean {
  return closed && kind[close + 1] === Kind.colon && kind[close + 2] === Kind.mark
}

/** Called the novel “the best that …”: the noun before the marks is what the verb judges, and a long run of small words is no name. */
function isCalledSo({ doc }: Context, stretch: Stretch, attachment: Attachment): boolean {
  const { writing } = doc.lexicon.source
  return (
    writing === 'cased' &&
    cueOf(attachment)?.kind === 'weak' &&
    attachment.isOwn &&
    isLong(doc, stretch) &&
    doc.tokens.shape[stretch.open + 1] === Shape.lower
  )
}

/** Said that the operation “was carried out …”: a long run of small words behind the subject of what is said is what is said of it. */
function isPredicate({ doc }: Context, stretch: Stretch): boolean {
  if (doc.lexicon.source.writing !== 'cased' || doc.tokens.shape[stretch.open + 1] !== Shape.lower) return false
  if (!isLong(doc, stretch)) return false
  let at = stretch.open - 1
  for (; at > stretch.open - longestSubject && doc.tokens.kind[at] === Kind.word; at -= 1)
    if (at < stretch.open - 1 && is(doc, at, Is.that) && !is(doc, at, Is.preposition)) return true
  // «Как считает эксперт, проект “упрется в деньги”»: the clause of the one who says so ends at a comma before the subject
  if (doc.tokens.kind[at] !== Kind.comma || at === stretch.open - 1) return false
  for (let before = at - 1; before > at - longestSubject && doc.tokens.kind[before] === Kind.word; before -= 1)
    if (is(doc, before, Is.cue | Is.source)) return true
  return false
}

/** Words of a subject behind the word that opens reported speech. */
const longestSubject = 6

/** دبي: «الشروق»: the newspaper opens its report. */
function isDateline(context: Context, stretch: Stretch): boolean {
  const { tokens, lexicon } = context.doc
  if (lexicon.source.writing !== 'uncased' || !stretch.closed || tokens.kind[stretch.close + 1] !== Kind.colon)
    return false
  const before = tokens.kind[stretch.open - 1]
  return (
    before === undefined ||
    before === Kind.colon ||
    before === Kind.dash ||
    before === Kind.breakLine ||
    before === Kind.comma
  )
}

/** A slogan, a project, a film: the word beside the marks says that they hold a name. */
function isNamed(context: Context, stretch: Stretch): boolean {
  const { tokens, reading, lexicon, owner } = context.doc
  const opensLarge =
    lexicon.source.writing === 'cased' ? tokens.shape[stretch.open + 1] !== Shape.lower : !isLong(context.doc, stretch)
  let adjacent = true
  let linked = false
  let at = stretch.open - 1
  for (let step = 0; step < 4 && at >= 0 && owner[at] === 0; step += 1, at -= 1) {
    const kind = tokens.kind[at]
    if (kind === Kind.colon || kind === Kind.dash || kind === Kind.comma) {
      adjacent = false
      continue
    }
    if (kind !== Kind.word && kind !== Kind.han) break
    while (at > 0 && reading.span[at] === 0) at -= 1
    // Ana Lema: «Abrimos el viernes»: somebody’s family name names nothing else
    if (mentionAt(context.mentions, at)?.kind === 'person') break
    const bits = classesAt(context.doc, at)
    // calls the project “a waste …”: a long run of small words behind a preposition is no name
    const isCalled =
      (linked || (bits & Is.organisation) !== 0 || lexicon.source.verbFinal === true) &&
      !opensLarge &&
      isLong(context.doc, stretch)
    if (
      (bits & Is.naming) !== 0 &&
      (bits & (Is.cue | Is.utterance)) === 0 &&
      !isCalled &&
      !isSubjectOfWords(context, at)
    )
      return true
    linked ||= (bits & Is.link) !== 0
    if ((bits & (Is.definite | Is.indefinite | Is.link)) !== 0) continue
    if (!adjacent || !opensLarge) break
    if ((bits & (Is.place | Is.organisation | Is.document)) !== 0 && (bits & (Is.cue | Is.utterance)) === 0) return true
    break
  }
  if (!stretch.closed) return false
  const next = stretch.close + 1
  const isWord = tokens.kind[next] === Kind.word || tokens.kind[next] === Kind.han
  const after = owner[next] === 0 && isWord ? classesAt(context.doc, next) : 0
  // 以“…”为主题
  if (
    lexicon.source.writing === 'signs' &&
    (after & Is.preposition) !== 0 &&
    is(context.doc, next + spanAt(context.doc, next), Is.naming)
  )
    return true
  const follows = lexicon.source.headFinal || lexicon.source.writing === 'signs'
  return follows && opensLarge && (after & (Is.naming | Is.document | Is.organisation)) !== 0 && (after & Is.cue) === 0
}

/** Said the so-called “Quiet Streets” law was unfair: a few words that stand for the noun behind them. */
function isSoCalled(context: Context, stretch: Stretch): boolean {
  const { tokens, reading, lexicon } = context.doc
  const before = stretch.open - 1
  if (lexicon.source.writing !== 'cased' || before < 0 || tokens.kind[before] !== Kind.word) return false
  let word = before
  while (word > 0 && reading.span[word] === 0) word -= 1
  const bits = classesAt(context.doc, word)
  return (bits & Is.naming) !== 0 && (bits & (Is.cue | Is.utterance)) === 0
}

/** Kazakh: «Егемен» газеті, «Жаңа жол» бағдарламасы — the noun right behind the marks, in the possessive, is what they name. */
function isNamedBehind(context: Context, stretch: Stretch): boolean {
  const { lexicon, tokens, owner } = context.doc
  const next = stretch.close + 1
  if (lexicon.source.verbFinal !== true || !stretch.closed || tokens.kind[next] !== Kind.word || owner[next] !== 0)
    return false
  const bits = classesAt(context.doc, next)
  return (bits & Is.naming) !== 0 && (bits & (Is.cue | Is.participle)) === 0
}

/** Arabic: a noun with the article names nothing that follows it (المهرجان «نافذة …»), only one without (مهرجان «…»). */
function isSubjectOfWords(context: Context, at: number): boolean {
  const { lexicon } = context.doc
  return (
    lexicon.source.writing === 'uncased' &&
    hasArticle(context.doc, at) &&
    !lexicon.shapes.called.test(wording(context.doc, at, at + 1))
  )
}
