import { type Mention, mentionAt, mentionNumberAt, type Mentions } from '#core/extract/entities/mention'
import {
  type AnnotatedDocument,
  classesAt,
  is,
  smallToken,
  smallWording,
  spanAt,
  wording,
} from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'
import { normal } from '#core/extract/text/wordForms'
import { isOneByArticle } from '#core/extract/clauses/articles'
import { isAge, isAnybody, isBodyPronoun, isInhabitant, isNounBeforeVerb } from '#core/extract/clauses/unnamed'

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
