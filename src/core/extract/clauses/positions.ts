import { type Cue } from '#core/extract/clauses/cues'
import { isOblique, withArticle } from '#core/extract/clauses/phrases'
import { subjectAt, type Subject, type Context } from '#core/extract/clauses/subject'
import { isGoverned, isOtherGender } from '#core/extract/clauses/governed'
import { subjectInSigns, subjectOfVerbFirst } from '#core/extract/clauses/subjectElsewhere'
import { subjectAmong } from '#core/extract/clauses/subjectBefore'
import { type AnnotatedDocument, wording, classesAt, is } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'
import { endsInOneOf } from '#core/extract/text/wordForms'

/** The nearest phrase before the verb that can be its subject: not one that hangs on a preposition. */
export function subjectBefore(context: Context, cue: number, first: number): Subject | null {
  const { doc } = context
  const { tokens } = doc
  const { writing } = doc.lexicon.source
  if (writing === 'cased') return subjectAmong(context, cue, first)
  if (writing === 'signs') return subjectInSigns(context, cue, first)
  if (doc.lexicon.source.verbFirst === true) return subjectOfVerbFirst(context, cue, first)
  let aside: Subject | null = null
  let object: Subject | null = null
  for (let at = cue - 1; at >= first; at -= 1) {
    const kind = tokens.kind[at]
    if (object !== null && kind === Kind.comma) return object
    if (kind === Kind.colon || kind === Kind.semicolon || kind === Kind.stop || kind === Kind.breakLine)
      return aside ?? object
    if (doc.owner[at] !== 0) continue
    if (kind === Kind.close) {
      at = openingOf(context, at, first)
      continue
    }
    const subject = subjectAt(context, at)
    if (subject === null) continue
    if (aside === null && isAside(context, subject, first)) {
      aside = subject
      at = Math.min(at, subject.first)
      continue
    }
    if (isGoverned(context, subject.first, first) || isObjectOf(context, subject, cue)) {
      at = Math.min(at, subject.first)
      continue
    }
    if (object === null && isObjectInSigns(context, subject, cue)) {
      object = subject
      at = Math.min(at, subject.first)
      continue
    }
    return aside !== null && subject.kind !== 'mention' ? aside : (firstOfPair(context, subject, first) ?? subject)
  }
  return aside ?? object
}

/** 回覆議員質詢時表示: a phrase between another verb and more words is what that verb is about, if somebody stands before it. */
function isObjectInSigns(context: Context, subject: Subject, cue: number): boolean {
  const { reading, tokens, lexicon } = context.doc
  if (lexicon.source.writing !== 'signs' || subject.last >= cue) return false
  if (subject.kind === 'utterance' && (subject.last < cue - 1 || is(context.doc, subject.last, Is.auxiliary)))
    return true
  if (tokens.kind[subject.first - 1] !== Kind.han) return false
  let before = subject.first - 1
  // 出席造勢大會時: a few unknown signs belong to the noun
  const unknown = subject.kind === 'mention' && subject.mention.kind === 'body' ? 3 : 0
  while (before > 0 && subject.first - before <= unknown && reading.bits[before] === 0 && reading.span[before] === 1)
    before -= 1
  while (before > 0 && reading.span[before] === 0) before -= 1
  return reading.span[before] !== 1 && is(context.doc, before, Is.common | Is.cue | Is.weakCue)
}

/** “UNICEF and its partners”: the one with a name speaks for both. */
function firstOfPair(context: Context, subject: Subject, first: number): Subject | null {
  const { tokens } = context.doc
  if (subject.kind === 'mention' && subject.mention.kind !== 'office') return null
  let at = subject.first
  while (
    at > first &&
    subject.first - at < 4 &&
    tokens.shape[at - 1] === Shape.lower &&
    !is(context.doc, at - 1, Is.conjunction)
  )
    at -= 1
  if (at <= first || !is(context.doc, at, Is.definite) || !is(context.doc, at - 1, Is.conjunction)) return null
  const one = subjectAt(context, at - 2)
  return one !== null && one.kind === 'mention' && one.mention.kind !== 'office' ? one : null
}

/** Where the bracket that closes here was opened; the bracket itself when that is far. */
function openingOf(context: Context, close: number, first: number): number {
  for (let at = close - 1; at >= first && close - at < 12; at -= 1)
    if (context.doc.tokens.kind[at] === Kind.open) return at
  return close
}

/** “Tash Altay, of Tull Gardens, Crowmarsh, said”: bare words between two commas may be where somebody lives. */
function isAside(context: Context, subject: Subject, first: number): boolean {
  const { tokens } = context.doc
  if (subject.kind !== 'mention' || subject.mention.kind !== 'person' || subject.first <= first) return false
  if (subject.mention.titles.length > 0 || subject.mention.honorific !== null || subject.mention.weight >= 3)
    return false
  return tokens.kind[subject.first - 1] === Kind.comma && tokens.kind[subject.last] === Kind.comma
}

/** The first phrase after the verb that can be its subject, or after a word like “according to” the one it names. */
export function subjectAfter(
  context: Context,
  from: number,
  last: number,
  patience = 14,
  isSource = false,
): Subject | null {
  const { doc } = context
  const { tokens } = doc
  if (isSomebodysCalling(doc, from, last))
    return { kind: 'someone', first: from, last: from + 2, many: false, definite: undefined }
  for (let at = from; at < last && at < from + patience; at += 1) {
    const kind = tokens.kind[at]
    if (kind === Kind.colon || kind === Kind.semicolon || kind === Kind.stop || kind === Kind.breakLine) return null
    if (doc.owner[at] !== 0) return null
    const bits = classesAt(doc, at)
    if (at > from && (bits & (Is.that | Is.participle)) !== 0) return null
    if (
      (bits & Is.that) !== 0 &&
      (bits & (Is.definite | Is.pronoun | Is.preposition)) === 0 &&
      doc.lexicon.source.dropsSubject === true
    )
      return null
    if (kind === Kind.comma && doc.lexicon.source.verbFinal === true) return null
    const subject = subjectAt(context, at)
    if (subject === null) continue
    if (isOwner(context, subject, from)) return null
    if (
      (subject.kind === 'mention' && subject.mention.isOwner === true) ||
      isGoverned(context, subject.first, from) ||
      isOtherGender(context, subject, from) ||
      (!isSource && isOblique(context, subject, withArticle(doc, subject.first, from)))
    ) {
      at = Math.max(at, subject.last - 1)
      continue
    }
    return doc.lexicon.source.genitive === true && doc.lexicon.source.verbFinal !== true
      ? (holderBehind(context, subject, last) ?? subject)
      : subject
  }
  return null
}

/** “dijo un pescador”, „sagte ein Fischer“: an article of the unnamed and a noun nothing is known of. */
function isSomebodysCalling(doc: AnnotatedDocument, from: number, last: number): boolean {
  const { tokens, lexicon } = doc
  if (lexicon.source.writing !== 'cased' || from + 1 >= last || !is(doc, from, Is.indefinite)) return false
  if (
    is(doc, from, Is.pronoun | Is.preposition) ||
    tokens.kind[from + 1] !== Kind.word ||
    classesAt(doc, from + 1) !== 0
  )
    return false
  return (tokens.shape[from + 1] === Shape.lower) === (lexicon.source.nounsCapitalised !== true)
}

/** “stressed the concern of the board with bridges”: where the verb comes first, a body right behind a bare noun belongs to that noun, the verb’s object. */
function isOwner({ doc }: Context, subject: Subject, from: number): boolean {
  const { tokens, lexicon } = doc
  if (lexicon.source.verbFirst !== true || subject.kind !== 'mention' || subject.mention.kind !== 'body') return false
  return subject.first === from + 1 && tokens.kind[from] === Kind.word && classesAt(doc, from) === 0
}

/** How far behind an office the name of its holder may stand, over what the office is of. */
const longestOffice = 7

/** رئيس هيئة حوض نهر الوادي إبراهيما جاساما: nothing but nouns stands between the office and the name of its holder. */
function holderBehind(context: Context, office: Subject, last: number): Subject | null {
  const { doc } = context
  if (office.kind !== 'mention' || office.mention.kind !== 'office') return null
  for (let at = office.last; at < last && at < office.last + longestOffice; at += 1) {
    if (doc.tokens.kind[at] !== Kind.word || doc.owner[at] !== 0) return null
    const subject = subjectAt(context, at)
    if (subject?.kind === 'mention' && subject.mention.kind === 'person')
      return isOblique(context, subject, at) ? null : subject
    if (isInPlace(context, at)) {
      at += 1
      continue
    }
    if (
      is(
        doc,
        at,
        Is.that | Is.cue | Is.weakCue | Is.participle | Is.preposition | Is.conjunction | Is.calendar | Is.auxiliary,
      )
    )
      return null
  }
  return null
}

/** محافظ البنك في مصر راشد المنصوري: between the office and its holder stands where it is held, in one word. */
function isInPlace(context: Context, at: number): boolean {
  const { doc } = context
  if (!doc.lexicon.directions.has(wording(doc, at, at + 1)) || doc.tokens.kind[at + 1] !== Kind.word) return false
  const behind = subjectAt(context, at + 2)
  return subjectAt(context, at + 1) === null && behind?.kind === 'mention' && behind.first === at + 2
}

/** «…», сообщили в МИД; в посольстве отметили: the body after “in” speaks where a plural verb has no subject. */
export function speakingPlace(context: Context, cue: Cue, first: number, last: number): Subject | null {
  const { lexicon } = context.doc
  const verb = wording(context.doc, cue.first, cue.last)
  if (
    (cue.kind !== 'verb' && cue.kind !== 'weak') ||
    lexicon.speakingPlaces.size === 0 ||
    !endsInOneOf(verb, lexicon.pluralEndings)
  )
    return null
  for (let at = cue.first - 1; at >= first; at -= 1) {
    const subject = placeAt(context, at, first)
    if (subject !== null) return subject
  }
  for (let at = cue.last; at < last; at += 1) {
    const subject = placeAt(context, at, cue.last)
    if (subject !== null) return subject
  }
  return null
}

function placeAt(context: Context, at: number, first: number): Subject | null {
  const { tokens, lexicon } = context.doc
  if (tokens.kind[at] !== Kind.word || at <= first || context.doc.owner[at] !== 0) return null
  if (!lexicon.speakingPlaces.has(wording(context.doc, at - 1, at).toLowerCase())) return null
  const subject = subjectAt(context, at)
  return subject !== null && subject.kind === 'mention' && subject.mention.kind === 'body' && subject.first === at
    ? subject
    : null
}

/** “criticised Mr Smith, saying”: the phrase stands right after another verb and is its object. */
function isObjectOf(context: Context, subject: Subject, cue: number): boolean {
  const { reading, tokens, lexicon } = context.doc
  if (subject.first === 0 || lexicon.source.verbFirst === true || lexicon.source.writing !== 'cased') return false
  if (cue - subject.last > 0 && tokens.kind[subject.last] === Kind.word) return false
  let before = subject.first - 1
  while (before > 0 && reading.span[before] === 0) before -= 1
  const bits = classesAt(context.doc, before)
  return (
    tokens.kind[before] === Kind.word &&
    (bits & (Is.weakCue | Is.cue)) !== 0 &&
    tokens.kind[subject.last] === Kind.comma
  )
}

/** “…, said the Minister”: the verb opens its clause and its subject follows at once. */
export function isInverted(context: Context, cue: Cue, follows: Subject, first: number): boolean {
  const { tokens } = context.doc
  let before = cue.first - 1
  while (before >= first && is(context.doc, before, Is.auxiliary)) before -= 1
  const kind = before < first ? Kind.comma : tokens.kind[before]
  if (kind === Kind.word || kind === Kind.han || kind === Kind.number) return false
  // « la ministre, Ana Costa, a salué M. Lee »: behind the aside the verb goes on with whom it named
  if (kind === Kind.comma && before > first && endsName(context, before - 1, first)) return false
  for (let at = cue.last; at < follows.first; at += 1) {
    if (!is(context.doc, at, Is.definite | Is.indefinite)) return false
  }
  return true
}

function endsName(context: Context, at: number, first: number): boolean {
  const subject = subjectAt(context, at)
  if (subject?.kind !== 'mention' || subject.mention.kind !== 'person') return false
  return !isGoverned(context, subject.first, first) && context.doc.owner[at] === 0
}
