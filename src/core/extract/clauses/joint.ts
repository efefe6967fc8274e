import { phrasesBetween } from '#core/extract/clauses/phrases'
import type { Context, Subject } from '#core/extract/clauses/subject'
import type { Mention } from '#core/extract/entities/mention'
import {
  type AnnotatedDocument,
  classesAt,
  is,
  type Sentence,
  spanAt,
  wording,
  smallWording,
} from '#core/extract/text/document'
import { Kind } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** How many may speak jointly. */
const most = 6

/** Tokens on either side in which they are looked for: a text without a full stop is one sentence of a hundred thousand. */
const reach = 500

/** “Ann Lee, Ben Oto and Cy Ruiz said”: all of them, in the order of the text, where the last is the verb’s subject; else just that one. */
export function jointSubjects(context: Context, sentence: Sentence, subject: Subject): readonly Subject[] {
  const all = sideBySide(context, sentence, subject)
  const last = all[all.length - 1] as Subject
  return context.doc.lexicon.source.writing !== 'signs' || isVerbNext(context.doc, last.last) ? all : [subject]
}

/** Those who are named in one row with this one, joined by “and”; else just that one. */
export function sideBySide(context: Context, sentence: Sentence, subject: Subject): readonly Subject[] {
  const from = Math.max(sentence.first, subject.first - reach)
  const to = Math.min(sentence.last, subject.last + reach)
  const named = phrasesBetween(context, from, to)
    .map((phrase) => phrase.subject)
    .filter((one) => one.kind === 'mention' && (one.mention.kind === 'person' || one.mention.kind === 'body'))
  const at = named.findIndex((one) => one.first === subject.first)
  if (at < 0) return [subject]
  let first = at
  let last = at
  let joined = false
  while (first > 0 && last - first < most) {
    const link = linkBetween(context.doc, named[first - 1] as Subject, named[first] as Subject)
    if (link === null || (link === 'comma' && !joined)) break
    joined = true
    first -= 1
  }
  while (last + 1 < named.length && last - first < most) {
    const link = linkBetween(context.doc, named[last] as Subject, named[last + 1] as Subject)
    if (link !== 'conjunction') break
    joined = true
    last += 1
  }
  return joined ? named.slice(first, last + 1) : [subject]
}

/** 羅伯茨與勒魯瓦會面後表示: where the same word means “and” and “with”, the verb of saying has to follow at once. */
function isVerbNext(doc: AnnotatedDocument, from: number): boolean {
  let at = from
  while (is(doc, at, Is.auxiliary) && at < from + 6) at += Math.max(1, spanAt(doc, at))
  return is(doc, at, Is.cue)
}

function linkBetween(doc: AnnotatedDocument, one: Subject, other: Subject): 'comma' | 'conjunction' | null {
  let link: 'comma' | 'conjunction' | null = null
  for (let at = one.last; at < other.first; at += 1) {
    if (spanAt(doc, at) === 0) continue
    if (doc.tokens.kind[at] === Kind.comma && (link === null || at === other.first - 1)) link ??= 'comma'
    else if (is(doc, at, Is.conjunction) && !is(doc, at, Is.cue)) link = 'conjunction'
    else if (!isPartOfOffice(doc, at) && !(link === 'conjunction' && opensOffice(doc, at, other))) return null
  }
  const isAttachedName = other.kind === 'mention' && other.mention.kind === 'person' && isStripped(doc, other.mention)
  const joins = other.first === one.last && (isAttachedName || isAttached(doc, other.first))
  return link ?? (joins ? 'conjunction' : null)
}

/** “and longtime harbour master Y”, және өзен одағының төрағасы Y: where modifiers stand first, a word or two that say of what. */
function opensOffice(doc: AnnotatedDocument, at: number, other: Subject): boolean {
  return (
    doc.lexicon.source.headFinal &&
    other.kind === 'mention' &&
    other.mention.titles.length > 0 &&
    other.first - at <= 2 &&
    doc.tokens.kind[at] === Kind.word &&
    (classesAt(doc, at) & ~(Is.place | Is.portfolio | Is.organisation | Is.modifier)) === 0
  )
}

/** “and her Polish colleague Y”, « et du Portugal, Y »: whose the office of the second is. */
function isPartOfOffice(doc: AnnotatedDocument, at: number): boolean {
  return is(doc, at, Is.definite | Is.link | Is.country) || doc.lexicon.owners.has(smallWording(doc, at, at + 1))
}

/** ليلى حداد وماركو فيرنتي: the text has “and” on the name, the name is without. */
function isStripped(doc: AnnotatedDocument, { nameFirst, name }: Mention): boolean {
  const { attachedConjunction: and } = doc.lexicon.source
  const word = wording(doc, nameFirst, nameFirst + 1)
  return and !== undefined && word.startsWith(and) && name.startsWith(word.slice(and.length))
}

/** A known word behind an “and” that is written onto it; a word may also begin with those letters on its own. */
function isAttached(doc: AnnotatedDocument, at: number): boolean {
  const { attachedConjunction: and } = doc.lexicon.source
  const word = wording(doc, at, at + 1)
  return and !== undefined && word.startsWith(and) && is(doc, at, Is.role | Is.honorific) && !doc.lexicon.isListed(word)
}
