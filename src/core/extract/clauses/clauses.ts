import { type AnnotatedDocument, wording, classesAt, is, spanAt } from '#core/extract/text/document'
import type { Mention, Mentions } from '#core/extract/entities/mention'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** A word or phrase that reports. Token numbers, end exclusive. */
export interface Cue {
  readonly first: number
  readonly last: number
  readonly kind: 'verb' | 'weak' | 'participle' | 'source' | 'relay'
}

/** Whoever stands where the speaker stands. */
export type Subject =
  | {
      readonly kind: 'mention'
      readonly mention: Mention
      readonly number: number
      readonly first: number
      readonly last: number
    }
  | {
      readonly kind: 'pronoun'
      readonly first: number
      readonly last: number
      readonly feminine: boolean
      readonly many: boolean
      readonly self: boolean
    }
  | { readonly kind: 'someone'; readonly first: number; readonly last: number; readonly many: boolean }
  | { readonly kind: 'utterance'; readonly first: number; readonly last: number }

/** What the clause finder reads. */
export interface Context {
  readonly doc: AnnotatedDocument
  readonly mentions: Mentions
}

/** The reporting words between two tokens, outside marks. */
export function findCues(context: Context, first: number, last: number): Cue[] {
  const { owner } = context.doc
  const found: Cue[] = []
  for (let at = first; at < last; at += 1) {
    const bits = classesAt(context.doc, at)
    if ((bits & anyCue) === 0 || owner[at] !== 0) continue
    if (isCue(context, at, first)) found.push({ first: at, last: at + spanAt(context.doc, at), kind: kindOf(bits) })
  }
  return found
}

const anyCue = Is.cue | Is.weakCue | Is.participle | Is.source | Is.relay

function kindOf(bits: number): Cue['kind'] {
  if ((bits & Is.relay) !== 0) return 'relay'
  if ((bits & Is.cue) !== 0) return 'verb'
  if ((bits & Is.source) !== 0) return 'source'
  if ((bits & Is.participle) !== 0) return 'participle'
  return 'weak'
}

/** Not the noun (“the report”, “a claim”), not the passive (“was asked”), not a name. */
function isCue(context: Context, at: number, first: number): boolean {
  const { doc, mentions } = context
  const { tokens, lexicon } = doc
  const bits = classesAt(doc, at)
  const inside = mentions.all[(mentions.at[at] as number) - 1]
  if (inside !== undefined && inside.kind !== 'office' && at >= inside.nameFirst && at < inside.nameLast) return false
  if ((bits & (Is.source | Is.relay)) !== 0) return true
  if ((bits & Is.participle) !== 0 && (bits & (Is.cue | Is.weakCue)) === 0) return true
  if (lexicon.source.writing !== 'cased' || at === first || at === 0) return true
  const before = tokens.kind[at - 1] === Kind.word ? classesAt(doc, at - 1) : 0
  if ((before & (Is.indefinite | Is.definite)) !== 0 && (before & (Is.pronoun | Is.auxiliary)) === 0) return false
  if (tokens.kind[at - 1] !== Kind.word) return true
  return !lexicon.passive.has(wording(doc, at - 1, at).toLowerCase())
}

/** The nearest phrase before the verb that can be its subject: not one that hangs on a preposition. */
export function subjectBefore(context: Context, cue: number, first: number): Subject | null {
  const { doc } = context
  const { tokens } = doc
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
    const relative = relativeBefore(context, subject, first, cue)
    if (relative >= 0) {
      at = relative
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

/** “Mr Low, who is also Relief Coordinator, told”: whoever stands in the relative clause does not speak. Its “who”, or −1. */
function relativeBefore(context: Context, subject: Subject, first: number, cue: number): number {
  const { doc } = context
  const { tokens, lexicon } = doc
  const closes = tokens.kind[cue - 1] === Kind.comma || tokens.kind[cue - 1] === Kind.dash
  if (lexicon.relative === null || !closes) return -1
  for (let at = subject.first - 1; at > first && at > subject.first - 14; at -= 1) {
    if (tokens.kind[at] === Kind.comma || tokens.kind[at] === Kind.dash || tokens.kind[at] === Kind.stop) return -1
    if (tokens.shape[at] === Shape.lower && wording(doc, at, at + 1) === lexicon.relative) return at
  }
  return -1
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

/** The first phrase after the verb that can be its subject. */
export function subjectAfter(context: Context, from: number, last: number, patience = 14): Subject | null {
  const { doc } = context
  const { tokens } = doc
  for (let at = from; at < last && at < from + patience; at += 1) {
    const kind = tokens.kind[at]
    if (kind === Kind.colon || kind === Kind.semicolon || kind === Kind.stop || kind === Kind.breakLine) return null
    if (doc.owner[at] !== 0) return null
    const bits = classesAt(doc, at)
    if (at > from && (bits & (Is.that | Is.participle)) !== 0) return null
    if (kind === Kind.comma && doc.lexicon.source.verbFinal === true) return null
    const subject = subjectAt(context, at)
    if (subject === null) continue
    if (isGoverned(context, subject.first, from) || isOtherGender(context, subject, from)) {
      at = Math.max(at, subject.last - 1)
      continue
    }
    return subject
  }
  return null
}

/** «…», сообщили в МИД; в посольстве отметили: the body after “in” speaks where a plural verb has no subject. */
export function speakingPlace(context: Context, cue: Cue, first: number, last: number): Subject | null {
  const { lexicon } = context.doc
  const verb = wording(context.doc, cue.first, cue.last)
  if (
    (cue.kind !== 'verb' && cue.kind !== 'weak') ||
    lexicon.speakingPlaces.size === 0 ||
    !lexicon.pluralEndings.some((ending) => verb.endsWith(ending))
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

/** The phrase this token belongs to, when it can speak. */
export function subjectAt(context: Context, at: number): Subject | null {
  const { doc, mentions } = context
  const { tokens } = doc
  const number = (mentions.at[at] as number) - 1
  const mention = mentions.all[number]
  if (mention !== undefined) return { kind: 'mention', mention, number, first: mention.first, last: mention.last }
  if (tokens.kind[at] !== Kind.word && tokens.kind[at] !== Kind.han) return null
  const bits = classesAt(doc, at)
  const last = at + Math.max(1, spanAt(doc, at))
  if ((bits & Is.pronoun) !== 0 && (bits & (Is.definite | Is.given)) === 0) {
    return {
      kind: 'pronoun',
      first: at,
      last,
      feminine: (bits & Is.feminine) !== 0,
      many: (bits & Is.many) !== 0,
      self: (bits & Is.self) !== 0,
    }
  }
  if (bits === 0 && doc.lexicon.source.writing === 'uncased' && /^ال.{3,}ون$/u.test(wording(doc, at, at + 1))) {
    // المجتمعون, الحاضرون: many, none of them named
    return { kind: 'someone', first: at, last, many: true }
  }
  if ((bits & Is.someone) !== 0)
    return { kind: 'someone', first: phraseStart(doc, at), last, many: (bits & Is.many) !== 0 }
  if ((bits & Is.utterance) !== 0 && (bits & (Is.cue | Is.participle)) === 0)
    return { kind: 'utterance', first: phraseStart(doc, at), last }
  return null
}

/** Back over article and adjectives. */
function phraseStart(doc: AnnotatedDocument, at: number): number {
  const { tokens } = doc
  let first = at
  for (let before = at - 1; before >= 0 && at - before < 6 && tokens.kind[before] === Kind.word; before -= 1) {
    const bits = classesAt(doc, before)
    if ((bits & (Is.definite | Is.indefinite)) !== 0) return before
    if (
      (bits & (Is.modifier | Is.portfolio | Is.country | Is.organisation)) === 0 &&
      tokens.shape[before] !== Shape.upper
    )
      return first
    first = before
  }
  return first
}

/** “in Mr Smith’s office”, “with the Minister”: the phrase hangs on a preposition. */
export function isGoverned(context: Context, first: number, from: number): boolean {
  const { doc } = context
  const { tokens, reading } = doc
  if (isJoined(doc, first)) return true
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
  while (
    before >= from &&
    tokens.kind[before] === Kind.word &&
    is(doc, before, Is.definite | Is.indefinite) &&
    !is(doc, before, Is.preposition)
  )
    before -= 1
  while (before > from && reading.span[before] === 0) before -= 1
  if (before < from || before < 0 || (tokens.kind[before] !== Kind.word && tokens.kind[before] !== Kind.han))
    return false
  const bits = classesAt(doc, before)
  return (bits & Is.preposition) !== 0 && (bits & (Is.source | Is.cue)) === 0
}

/** قال لوكالة الأنباء: spoken to, not speaking; but وفقا للباحث, بيان لوزارة name the source. */
function isJoined(doc: AnnotatedDocument, first: number): boolean {
  const { tokens, reading, lexicon } = doc
  if (lexicon.source.writing !== 'uncased' || tokens.kind[first] !== Kind.word) return false
  let before = first - 1
  while (before > 0 && reading.span[before] === 0) before -= 1
  if (before >= 0 && is(doc, before, Is.source)) return false
  if (before >= 0 && /^[وفبل]?(?:ال)?(?:بيان|بلاغ|تقرير|منشور|تغريدة)$/u.test(wording(doc, before, before + 1)))
    return false
  const word = wording(doc, first, first + 1)
  return lexicon.isJoined(word) || /^[وف]?ل(?:وكالة|صحيفة|قناة|موقع)$/u.test(word)
}

/** دعا الحكومة, طالبت الوزير: a verb and the noun right after it that differ in gender are verb and object. */
export function isOtherGender(context: Context, subject: Subject, from: number): boolean {
  const { doc } = context
  if (doc.lexicon.source.writing !== 'uncased' || subject.kind !== 'mention' || subject.first !== from || from === 0)
    return false
  const verb = wording(doc, from - 1, from).replace(/^[وف](?=...)/u, '')
  const word = wording(doc, from, from + 1)
  if (!is(doc, from - 1, Is.cue | Is.weakCue)) return false
  if (subject.mention.kind === 'body')
    return /[^ةت]$/u.test(verb) && !/^ت|وا$/u.test(verb) && /^(?:ال)?.+ة$/u.test(word)
  return (
    subject.mention.kind === 'office' && /^[^ت].*ت$/u.test(verb) && !subject.mention.feminine && !subject.mention.many
  )
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
  for (let at = cue.last; at < follows.first; at += 1) {
    if (!is(context.doc, at, Is.definite | Is.indefinite)) return false
  }
  return true
}
