import { type Context, type Subject, subjectAt } from '#core/extract/clauses/subject'
import { isGoverned } from '#core/extract/clauses/governed'
import { isOfficeOblique } from '#core/extract/offices/cases'
import { isConjunction, isPossessive } from '#core/extract/offices/words'
import {
  type AnnotatedDocument,
  is,
  smallToken,
  smallWord,
  spanAt,
  wording,
  smallWording,
} from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** A phrase that could speak, and how it stands in its clause. */
export interface Phrase {
  readonly subject: Subject
  /** Hangs on a preposition, alone or as the second of a pair. */
  readonly isGoverned: boolean
  /** Its form or its article says that it is not in the first case. */
  readonly isOblique: boolean
  /** Owns what follows: the minister’s. */
  readonly isPossessor: boolean
  /** Stands in a clause about the phrase before: who met the envoy. */
  readonly isRelative: boolean
  /** Opens a clause: at the start, behind a comma, a conjunction, or an adverb that does. */
  readonly opens: boolean
  /** A verb follows at once, as far as an unknown small word is one. */
  readonly hasVerb: boolean
  /** Right behind another verb: what that verb is about. */
  readonly isObject: boolean
  readonly beforeComma: boolean
  readonly afterComma: boolean
}

/** The phrases between two tokens outside marks and brackets, in order. */
export function phrasesBetween(context: Context, first: number, last: number): readonly Phrase[] {
  const { doc } = context
  let known = remembered.get(doc)
  if (known === undefined) {
    known = []
    remembered.set(doc, known)
  }
  for (const one of known) if (one.first === first && one.last === last) return one.phrases
  if (known.length === mostRemembered) known.length = 0
  const phrases = readPhrases(context, first, last)
  known.push({ first, last, phrases })
  return phrases
}

/** The stretches read last, by document: a sentence is asked about for each of its verbs and quotations. */
const remembered = new WeakMap<AnnotatedDocument, { first: number; last: number; phrases: readonly Phrase[] }[]>()
const mostRemembered = 8

function readPhrases(context: Context, first: number, last: number): Phrase[] {
  const { doc } = context
  const { tokens, owner } = doc
  const found: Phrase[] = []
  for (let at = first; at < last; at += 1) {
    if (owner[at] !== 0) continue
    if (tokens.kind[at] === Kind.open) {
      at = closingOf(doc, at, last)
      continue
    }
    // по его словам, …: the pronoun belongs to the source
    if (is(doc, at, Is.source) && is(doc, at, Is.pronoun)) continue
    const subject = subjectAt(context, at)
    if (subject === null || subject.last > last || isLoneOpening(doc, subject, first, last)) continue
    found.push(phraseOf(context, subject, first, last, found))
    at = Math.max(at, subject.last - 1)
  }
  return found
}

/** Еске сала кетейік: one word that opens a sentence, with a capital for that alone and no verb behind it, names nobody. */
function isLoneOpening(doc: AnnotatedDocument, subject: Subject, first: number, last: number): boolean {
  if (subject.kind !== 'mention' || subject.mention.kind !== 'person' || doc.lexicon.source.verbFinal !== true)
    return false
  const { mention } = subject
  const isLone = mention.weight <= 0 && mention.isSurname !== true && mention.last - mention.first === 1
  const isBeforeCue = subject.last === last && is(doc, last, Is.source | Is.cue)
  return (
    isLone &&
    !isBeforeCue &&
    subject.first === first &&
    !verbAt(doc, subject.last, last) &&
    !is(doc, subject.last, Is.honorific)
  )
}

function phraseOf(context: Context, subject: Subject, first: number, last: number, before: readonly Phrase[]): Phrase {
  const { doc } = context
  const { tokens } = doc
  const previous = before[before.length - 1]
  const start = withArticle(doc, subject.first, first)
  const governed =
    isGoverned(context, subject.first, first) ||
    (doc.lexicon.postpositions.size > 0 && doc.lexicon.postpositions.has(smallToken(doc, subject.last))) ||
    (previous?.isGoverned === true && isJoinedTo(doc, previous.subject, start))
  const afterComma = start > first && (tokens.kind[start - 1] === Kind.comma || tokens.kind[start - 1] === Kind.dash)
  return {
    subject,
    isGoverned: governed,
    isOblique: isOblique(context, subject, start) || isCalledSo(doc, subject),
    isPossessor:
      (subject.kind === 'mention' && subject.mention.isOwner === true) ||
      ownsBodyBefore(doc, subject, previous?.subject) ||
      (subject.last < last &&
        (isPossessive(doc, subject.last) ||
          (doc.lexicon.possessives.size > 0 &&
            doc.lexicon.possessives.has(wording(doc, subject.last, subject.last + 1))))),
    isRelative: antecedentOf(context, subject, before) !== null || isAskedAbout(doc, start, first),
    opens: start <= first || afterComma || opensAfterWords(doc, start, first),
    hasVerb: verbAt(doc, subject.last, last),
    isObject: isObject(context, subject, start, first, previous),
    beforeComma: tokens.kind[subject.last] === Kind.comma || tokens.kind[subject.last] === Kind.dash,
    afterComma,
  }
}

/** بيان عن مكتب الوزير, حكومة الرئيس: right behind the word for a body stands whoever it belongs to. */
function ownsBodyBefore({ lexicon }: AnnotatedDocument, subject: Subject, body: Subject | undefined): boolean {
  if (lexicon.source.writing !== 'uncased' || subject.kind !== 'mention' || subject.mention.kind === 'body')
    return false
  return body?.kind === 'mention' && body.mention.kind === 'body' && body.last === subject.first
}

/** “between Kim and Norlandic leader Ada Holm”: only “and”, and what describes the second, stands between the two. */
function isJoinedTo(doc: AnnotatedDocument, previous: Subject, start: number): boolean {
  let and = start - 1
  while (and > previous.last && spanAt(doc, and) === 0) and -= 1
  while (and > previous.last && start - and <= 3 && is(doc, and, Is.country | Is.modifier | Is.portfolio)) {
    and -= 1
    while (and > previous.last && spanAt(doc, and) === 0) and -= 1
  }
  return and === previous.last && is(doc, and, Is.conjunction) && doc.tokens.kind[and] === Kind.word
}

/** The article’s token, or the phrase’s own where it has none. */
export function withArticle(doc: AnnotatedDocument, at: number, first: number): number {
  const isArticle =
    is(doc, at - 1, Is.definite | Is.indefinite) && !is(doc, at - 1, Is.preposition) && !isConjunction(doc, at - 1)
  // “the institute” is listed with its article
  const isListed = spanAt(doc, at) === 0 && doc.lexicon.articles.has(wording(doc, at - 1, at).toLowerCase())
  return at > first && (isArticle || isListed) ? at - 1 : at
}

/** Where nouns have cases the case tells. An adjective between an office and its holder is no verb: el general retirado Ibarra. */
function isObject(
  { doc }: Context,
  subject: Subject,
  start: number,
  first: number,
  previous: Phrase | undefined,
): boolean {
  const { isOblique: hasCase, headFinal } = doc.lexicon.source
  if (hasCase !== undefined || start <= first || !isVerbLike(doc, start - 1)) return false
  const office = previous?.subject
  const isHolder =
    !headFinal &&
    subject.kind === 'mention' &&
    subject.mention.kind === 'person' &&
    office?.kind === 'mention' &&
    office.mention.kind === 'office' &&
    office.last === start - 1 &&
    doc.reading.bits[start - 1] === 0
  return !isHolder
}

/** A conjunction, an adverb or a day stands before, and before that nothing or a comma: “and Ms Okoro”, “On Monday Ms Okoro”. */
function opensAfterWords(doc: AnnotatedDocument, start: number, first: number): boolean {
  const { tokens } = doc
  for (let at = start - 1; at >= first && start - at < 6; at -= 1) {
    const kind = tokens.kind[at]
    if (kind === Kind.comma || kind === Kind.dash || kind === Kind.semicolon) return true
    if (kind === Kind.number) continue
    if (!is(doc, at, Is.auxiliary | Is.conjunction | Is.calendar | Is.preposition) && spanAt(doc, at) !== 0)
      return false
    if (at === first) return true
  }
  return false
}

/** A word that may be a finite verb: one the language reports or helps with, or a small word nothing is known of. */
function isVerbLike(doc: AnnotatedDocument, at: number): boolean {
  const { tokens } = doc
  if (tokens.kind[at] !== Kind.word || tokens.shape[at] !== Shape.lower) return false
  let word = at
  while (word > 0 && spanAt(doc, word) === 0) word -= 1
  if (is(doc, word, Is.preposition | Is.conjunction | Is.that | Is.definite | Is.indefinite | Is.pronoun)) return false
  if (is(doc, word, Is.cue | Is.weakCue | Is.participle)) return true
  return doc.reading.bits[word] === 0
}

/** A verb stands here, behind helping words and pronouns at most. */
function verbAt(doc: AnnotatedDocument, from: number, last: number): boolean {
  const { tokens } = doc
  for (let at = from; at < last && at < from + 5; at += 1) {
    if (tokens.kind[at] !== Kind.word) return false
    if (isVerbLike(doc, at)) return true
    if (!is(doc, at, Is.auxiliary | Is.pronoun | Is.calendar) && spanAt(doc, at) !== 0) return false
  }
  return false
}

/** Telegram арнасында: behind what it is called by, the noun that owns the name has the case. Where nouns come last. */
function isCalledSo(doc: AnnotatedDocument, subject: Subject): boolean {
  const { ownedPlace } = doc.lexicon.source
  if (ownedPlace === undefined || subject.kind !== 'mention' || subject.mention.kind === 'office') return false
  const { mention } = subject
  if (mention.kind === 'person' && (mention.weight > 0 || mention.isSurname || mention.last - mention.first > 1))
    return false
  const noun = subject.last
  if (doc.tokens.kind[noun] !== Kind.word || doc.tokens.shape[noun] !== Shape.lower) return false
  if (is(doc, noun, Is.cue | Is.source | Is.utterance)) return false
  return ownedPlace.test(smallToken(doc, noun))
}

/** By article (dem Botschafter), by the office’s ending (послу) or by the name’s (Олега Бранина, Ерлан Қуатовқа). */
export function isOblique(context: Context, subject: Subject, start: number): boolean {
  const { doc } = context
  const { lexicon } = doc
  if (subject.kind === 'utterance') {
    // хатында: in the letter, where cases close the word
    const inCase = lexicon.source.verbFinal === true ? lexicon.source.isOblique?.ofName : undefined
    return inCase?.([wording(doc, subject.last - 1, subject.last)], () => false) === true
  }
  if (lexicon.obliqueArticles.size > 0) {
    const word = smallToken(doc, start)
    if (lexicon.obliqueArticles.has(word)) return true
    const feminine =
      (subject.kind === 'mention' && subject.mention.feminine) || (subject.kind === 'pronoun' && subject.feminine)
    if (feminine && start < subject.first && lexicon.feminineObliqueArticles.has(word)) return true
  }
  if (subject.kind === 'pronoun') return lexicon.obliquePronouns.has(smallWording(doc, subject.first, subject.last))
  const { isOblique: hasCase } = lexicon.source
  if (hasCase === undefined || subject.kind !== 'mention') return false
  const { mention } = subject
  const [title] = mention.titles
  if (title !== undefined && title.last <= (mention.nameFirst < 0 ? title.last : mention.nameFirst)) {
    const byOffice = isOfficeOblique(doc, title)
    if (byOffice !== null) return byOffice
  }
  if (mention.nameFirst < 0) return hasCase.ofName([wording(doc, mention.last - 1, mention.last)], () => false)
  return hasCase.ofName(wording(doc, mention.nameFirst, mention.nameLast).split(' '), (word) => lexicon.isGiven(word))
}

/** Which tokens are words that open a relative clause, by document; 0 where nobody has asked, 1 no, 2 yes. */
const relativesIn = new WeakMap<AnnotatedDocument, Uint8Array>()

/** Whether this token is a word that opens a relative clause. */
export function isRelative(doc: AnnotatedDocument, at: number): boolean {
  let known = relativesIn.get(doc)
  if (known === undefined) {
    known = new Uint8Array(doc.tokens.count)
    relativesIn.set(doc, known)
  }
  if (known[at] === 0) known[at] = doc.lexicon.relatives.has(smallWord(doc, at)) ? 2 : 1
  return known[at] === 2
}

function phraseUpTo(phrases: readonly Phrase[], end: number): Phrase | null {
  return phrases.find((phrase) => phrase.subject.last === end && !phrase.isRelative) ?? null
}

/** The phrase a relative clause that holds this one is about; null where it stands in none. */
function antecedentOf(context: Context, subject: Subject, before: readonly Phrase[]): Phrase | null {
  const { doc } = context
  const { tokens, lexicon } = doc
  if (lexicon.relatives.size === 0) return null
  for (let at = subject.first - 1; at > subject.first - 20; at -= 1) {
    const kind = tokens.kind[at]
    if (kind === Kind.stop || kind === Kind.semicolon || kind === Kind.breakLine || at < 1) return null
    if (kind === Kind.comma || kind === Kind.dash) return null
    if (tokens.shape[at] !== Shape.lower || !isRelative(doc, at)) continue
    const comma = tokens.kind[at - 1] === Kind.comma || tokens.kind[at - 1] === Kind.dash
    if (lexicon.source.relativesAfterComma === true && !comma) continue
    const end = comma ? at - 1 : at
    return phraseUpTo(before, end)
  }
  return null
}

/** “asked whether her party would agree, she said”, «на вопрос, поддержит ли ее партия бюджет»: in a clause that asks, nobody answers. */
function isAskedAbout(doc: AnnotatedDocument, start: number, first: number): boolean {
  const { whether } = doc.lexicon
  if (whether.size === 0) return false
  for (let at = start - 1; at >= first && start - at <= longestQuestion; at -= 1) {
    if (doc.tokens.kind[at] !== Kind.word) return false
    if (whether.has(smallToken(doc, at))) return true
  }
  return false
}

/** Tokens between a word that asks and whoever the question is about. */
const longestQuestion = 12

function closingOf(doc: AnnotatedDocument, open: number, last: number): number {
  for (let at = open + 1; at < last && at - open < 14; at += 1) if (doc.tokens.kind[at] === Kind.close) return at
  return open
}
