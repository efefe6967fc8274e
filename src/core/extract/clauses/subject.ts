import { type Mention, mentionAt, mentionNumberAt, type Mentions } from '#core/extract/entities/mention'
import {
  wording,
  classesAt,
  hasArticle,
  is,
  smallToken,
  spanAt,
  type AnnotatedDocument,
  smallWording,
} from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'
import { normal } from '#core/extract/text/wordForms'

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
      /** The language has one word for him and her. */
      readonly anyGender: boolean
      readonly many: boolean
      readonly self: boolean
      /** “The latter”: whoever was named last. */
      readonly latter: boolean
    }
  | {
      readonly kind: 'someone'
      readonly first: number
      readonly last: number
      readonly many: boolean
      /** “The official”: whoever is in mind, if the article says that there is one; undefined where no article is asked. */
      readonly definite: boolean | undefined
    }
  | { readonly kind: 'utterance'; readonly first: number; readonly last: number }

/** What the clause finder reads. */
export interface Context {
  readonly doc: AnnotatedDocument
  readonly mentions: Mentions
}

/**
 * What every token was found to be, by document: each is asked about many times while its sentence is read. By token 0 where
 * nobody has asked, 1 where nobody can speak, else the number of its subject plus two.
 */
const remembered = new WeakMap<AnnotatedDocument, { readonly at: Int32Array; readonly subjects: Subject[] }>()

/** The phrase this token belongs to, when it can speak. */
export function subjectAt(context: Context, at: number): Subject | null {
  if (at < 0 || at >= context.doc.tokens.count) return null
  let known = remembered.get(context.doc)
  if (known === undefined) {
    known = { at: new Int32Array(context.doc.tokens.count), subjects: [] }
    remembered.set(context.doc, known)
  }
  const number = known.at[at] as number
  if (number !== 0) return number === 1 ? null : (known.subjects[number - 2] as Subject)
  const subject = readSubject(context, at)
  known.at[at] = subject === null ? 1 : known.subjects.push(subject) + 1
  return subject
}

function readSubject(context: Context, at: number): Subject | null {
  const { doc, mentions } = context
  const { tokens } = doc
  const mention = mentionAt(mentions, at)
  if (mention !== undefined) {
    const holder = mention.kind === 'body' ? holderBehind(context, mention) : null
    if (holder !== null) return holder
    const number = mentionNumberAt(mentions, at)
    return { kind: 'mention', mention, number, first: mention.first, last: mention.last }
  }
  if (isAge(doc, at)) return { kind: 'someone', first: at - 1, last: at + 1, many: false, definite: true }
  if (tokens.kind[at] !== Kind.word && tokens.kind[at] !== Kind.han) return null
  const bits = classesAt(doc, at)
  const last = at + Math.max(1, spanAt(doc, at))
  // «replicó ella»: Ella is a given name, and written large then
  const isMore = (bits & Is.definite) !== 0 || ((bits & Is.given) !== 0 && tokens.shape[at] !== Shape.lower)
  if ((bits & Is.pronoun) !== 0 && (!isMore || isLatter(doc, at, last))) {
    return {
      kind: 'pronoun',
      first: at,
      last,
      feminine: (bits & Is.feminine) !== 0,
      anyGender:
        (doc.lexicon.source.words.she ?? '') === '' || doc.lexicon.sourceOfEither.has(normal(wording(doc, at, last))),
      many: (bits & Is.many) !== 0,
      self: (bits & Is.self) !== 0,
      latter: doc.lexicon.latter.has(smallWording(doc, at, last)),
    }
  }
  if (isBodyPronoun(doc, at))
    return {
      kind: 'pronoun',
      first: at,
      last,
      feminine: false,
      anyGender: true,
      many: true,
      self: false,
      latter: false,
    }
  if (bits === 0 && doc.lexicon.shapes.several.test(wording(doc, at, at + 1))) {
    // المجتمعون, الحاضرون: many, none of them named
    return { kind: 'someone', first: at, last, many: true, definite: undefined }
  }
  if (isAnybody(doc, at)) return { kind: 'someone', first: at, last: at + 1, many: false, definite: undefined }
  // жиналғандардың бірі: one of them, whoever they are
  if (
    at > 0 &&
    doc.lexicon.anybody.has(smallToken(doc, at)) &&
    doc.lexicon.source.ownerEnding?.test(wording(doc, at - 1, at)) === true
  )
    return { kind: 'someone', first: at - 1, last: at + 1, many: false, definite: undefined }
  if (isInhabitant(doc, at)) return { kind: 'someone', first: at - 1, last, many: false, definite: true }
  if (isNounBeforeVerb(doc, at)) return { kind: 'someone', first: at, last, many: false, definite: undefined }
  if ((bits & Is.someone) !== 0) {
    const named = (bits & Is.many) === 0 ? calledBehind(context, last) : null
    if (named !== null) return named
    const first = phraseStart(doc, at)
    const definite = is(doc, first, Is.definite) && !is(doc, first, Is.indefinite) && first < at
    return { kind: 'someone', first, last, many: (bits & Is.many) !== 0 && !isOneByArticle(doc, at), definite }
  }
  if ((bits & Is.utterance) !== 0 && ((bits & (Is.cue | Is.participle)) === 0 || isSpeakingPaper(doc, last)))
    return { kind: 'utterance', first: phraseStart(doc, at), last }
  return null
}

/** «Тот добавил», « celui-ci a dit »: a word that points, right before a verb of saying, is whoever was named last. */
function isLatter(doc: AnnotatedDocument, at: number, last: number): boolean {
  if (!doc.lexicon.latter.has(smallWording(doc, at, last))) return false
  let verb = last
  while (verb < last + 2 && is(doc, verb, Is.auxiliary) && !is(doc, verb, Is.cue)) verb += 1
  // «Esta, por medio de un portavoz, …»: it opens the sentence, and an aside follows
  const opens = at === 0 || doc.tokens.kind[at - 1] === Kind.stop || doc.tokens.kind[at - 1] === Kind.breakLine
  if (opens && doc.tokens.kind[last] === Kind.comma) return true
  // „Dieser dankte“: where nouns have capitals, a small word behind it is no noun of its own
  if (opens && doc.lexicon.source.nounsCapitalised === true)
    return doc.tokens.shape[last] === Shape.lower && is(doc, last, Is.cue | Is.weakCue | Is.auxiliary)
  return (is(doc, verb, Is.cue) || is(doc, at - 1, Is.cue)) && doc.lexicon.source.nounsCapitalised !== true
}

/** ҚР ДСМ Әлия Қонысбекова: right behind a body stands the person who speaks for it; in Arabic the one whose it is: مكتب الوزير. */
function holderBehind({ doc, mentions }: Context, body: Mention): Subject | null {
  if (doc.lexicon.source.writing === 'uncased') return null
  const number = mentionNumberAt(mentions, body.last)
  const person = mentionAt(mentions, body.last)
  if (person?.kind !== 'person' || person.first !== body.last || doc.tokens.kind[body.last] !== Kind.word) return null
  return person.weight >= 2
    ? { kind: 'mention', mention: person, number, first: person.first, last: person.last }
    : null
}

/** der Beamte, die Beamten: where a calling looks alike for one and for many the article tells. */
function isOneByArticle(doc: AnnotatedDocument, at: number): boolean {
  const { manyArticles } = doc.lexicon
  return (
    manyArticles.size > 0 && is(doc, at - 1, Is.definite) && !manyArticles.has(wording(doc, at - 1, at).toLowerCase())
  )
}

/** 声明说: a word that states, right before a verb of saying, is the statement. */
function isSpeakingPaper(doc: AnnotatedDocument, next: number): boolean {
  return doc.lexicon.source.writing === 'signs' && doc.tokens.kind[next] === Kind.han && is(doc, next, Is.cue)
}

/** « le militant écologiste Luc Morel »: behind somebody’s calling, over a small word or two that describe it, stands the name. */
function calledBehind({ doc, mentions }: Context, last: number): Subject | null {
  const { headFinal, writing } = doc.lexicon.source
  if (writing === 'signs') return null
  for (let at = last; at <= last + (headFinal || writing !== 'cased' ? 0 : 2); at += 1) {
    const person = mentionAt(mentions, at)
    if (person?.kind === 'person' && person.first === at)
      return {
        kind: 'mention',
        mention: person,
        number: mentionNumberAt(mentions, at),
        first: person.first,
        last: person.last,
      }
    if (doc.tokens.kind[at] !== Kind.word || doc.tokens.shape[at] !== Shape.lower) return null
    if ((classesAt(doc, at) & ~(Is.modifier | Is.portfolio | Is.country)) !== 0) return null
  }
  return null
}

/** “We are in the cellar,” said another. — a word for somebody unnamed, alone beside a verb of saying. */
function isAnybody(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, lexicon } = doc
  if (!is(doc, at - 1, Is.cue) && !is(doc, at + 1, Is.cue)) return false
  if (!lexicon.anybody.has(smallToken(doc, at))) return false
  if (is(doc, at + 1, Is.cue)) return true
  const isAlone = tokens.kind[at + 1] !== Kind.word || is(doc, at + 1, Is.preposition | Is.conjunction)
  return isAlone && is(doc, at - 1, Is.cue) && tokens.kind[at - 1] === Kind.word
}

/** “the Brazilian conceded”, « explique le Brésilien »: an adjective of a country with its article and no noun is somebody in mind. */
function isInhabitant(doc: AnnotatedDocument, at: number): boolean {
  const { lexicon, reading, tokens } = doc
  if (tokens.shape[at] !== Shape.capital || lexicon.source.writing !== 'cased') return false
  if (lexicon.entries[reading.entry[at] ?? 0]?.isDemonym !== true) return false
  if (!lexicon.articles.has(wording(doc, at - 1, at).toLowerCase())) return false
  const next = at + Math.max(1, spanAt(doc, at))
  return tokens.kind[next] !== Kind.word || is(doc, next, Is.cue | Is.weakCue | Is.auxiliary)
}

/** „scherzte der 24-Jährige“, “the 45-year-old said”: an age with its article and no noun is whoever is in mind. */
function isAge(doc: AnnotatedDocument, at: number): boolean {
  const { ageNoun, nounsCapitalised } = doc.lexicon.source
  if (ageNoun === undefined || !is(doc, at - 1, Is.definite) || !ageNoun.test(wording(doc, at, at + 1))) return false
  if (doc.tokens.kind[at + 1] !== Kind.word) return true
  return nounsCapitalised === true ? doc.tokens.shape[at + 1] === Shape.lower : is(doc, at + 1, Is.cue | Is.auxiliary)
}

/** “it said in a statement”: right behind the words, with its verb, the pronoun of a body. */
function isBodyPronoun(doc: AnnotatedDocument, at: number): boolean {
  const before = doc.tokens.kind[at - 1]
  return (
    (before === Kind.mark || before === Kind.comma) &&
    is(doc, at + 1, Is.cue | Is.weakCue) &&
    doc.lexicon.bodyPronouns.has(wording(doc, at, at + 1))
  )
}

/** “Die Werft teilte mit”: where every noun has a capital, one nothing is known of between its article and a verb of saying speaks. */
function isNounBeforeVerb(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, lexicon } = doc
  if (lexicon.source.nounsCapitalised !== true || classesAt(doc, at) !== 0 || tokens.shape[at] !== Shape.capital)
    return false
  const isVerb =
    tokens.shape[at + 1] === Shape.lower &&
    (is(doc, at + 1, Is.cue) || (is(doc, at + 1, Is.auxiliary) && cueBeforeComma(doc, at + 2)))
  // “der” is also a link, but not where it opens the sentence
  const isArticle = at > 0 && is(doc, at - 1, Is.definite | Is.indefinite)
  return isVerb && isArticle && (!is(doc, at - 1, Is.preposition) || isOpeningArticle(doc, at - 1))
}

/** „Der Klimarat hatte im Frühjahr gewarnt, …“: a verb of saying closes the clause. */
function cueBeforeComma(doc: AnnotatedDocument, from: number): boolean {
  const { tokens } = doc
  for (let at = from; at < from + longestFrame; at += 1) {
    if (tokens.kind[at] === Kind.comma || tokens.kind[at] === Kind.colon) return is(doc, at - 1, Is.cue)
    if (tokens.kind[at] !== Kind.word && tokens.kind[at] !== Kind.number) return false
  }
  return false
}

/** Words between a helping verb and the verb that closes its clause. */
const longestFrame = 10

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

/** “der” is also a link; with a capital, before a noun nothing is known of, it opens its sentence and hangs on nothing. „Der Zeitung sagte Karst“ is another matter. */
function isOpeningArticle(doc: AnnotatedDocument, at: number): boolean {
  return (
    doc.lexicon.source.nounsCapitalised === true &&
    doc.tokens.shape[at] === Shape.capital &&
    is(doc, at, Is.definite) &&
    ((classesAt(doc, at + 1) === 0 && is(doc, at + 2, Is.auxiliary)) || isMansArticle(doc, at))
  )
}

/** „Der larnische Präsident Otto Brenn, dem …“: with an adjective between the article and an office of a man it opens its sentence, too. */
function isMansArticle(doc: AnnotatedDocument, at: number): boolean {
  const { tokens } = doc
  if (tokens.shape[at + 1] !== Shape.lower || (at > 0 && tokens.kind[at - 1] === Kind.word)) return false
  if (classesAt(doc, at + 1) !== 0 && !is(doc, at + 1, Is.country | Is.modifier)) return false
  return is(doc, at + 2, Is.role) && !is(doc, at + 2, Is.feminine)
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
