import type { Body } from '#core/extract/bodies/body'
import type { Mention } from '#core/extract/entities/mention'
import type { Name } from '#core/extract/names/names'
import { honorificsBefore } from '#core/extract/names/names'
import { pastLetters } from '#core/extract/names/postnominals'
import type { Apposition } from '#core/extract/offices/appositions'
import type { BindingContext, Held } from '#core/extract/offices/bindingContext'
import type { Title } from '#core/extract/offices/titles'
import type { AnnotatedDocument } from '#core/extract/text/document'
import { classesAt, hasArticle, is, spanAt, wording, smallWording } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'
import { endsInOneOf } from '#core/extract/text/wordForms'

/** The body in its first case: в посольстве Грузии speaks the посольство Грузии; a name between marks stands alone. */
export function baseName(doc: AnnotatedDocument, body: Body): string {
  const { reading, lexicon } = doc
  const words = wording(doc, body.first, body.last)
  if (lexicon.source.writing === 'uncased')
    return withoutMarks(
      lexicon.unjoined(words.split(' ', 1)[0] as string) + words.slice((words.split(' ', 1)[0] as string).length),
    )
  if (!lexicon.isInflected) return words
  const marked = (/[«“„"]\s*([^»”“"]+?)\s*[»”“"]$/u.exec(words) ??
    /^[«“„"]\s*([^»”“"]+?)\s*[»”“"] \S+$/u.exec(words))?.[1]
  if (marked !== undefined) return marked
  if (lexicon.source.keepsCase === true)
    return lexicon.source.baseName?.(words.split(' '), () => false).join(' ') ?? words
  const lemma = lexicon.lemmaOf(reading.entry[body.first] as number)
  const head = wording(doc, body.first, body.first + spanAt(doc, body.first))
  if (lemma === null || /\p{Lu}{2}/u.test(head)) return words
  const large = head.charAt(0) !== head.charAt(0).toLowerCase()
  return (large ? lemma.charAt(0).toUpperCase() + lemma.slice(1) : lemma) + words.slice(head.length)
}

/** The journal « Harbour » is the journal Harbour. */
function withoutMarks(words: string): string {
  return words
    .replace(/[«»“”„"]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}

export function mentionOfName(binding: BindingContext, name: Name, held: Held, after: Apposition): Mention {
  const { doc } = binding
  const { tokens } = doc
  const titles = [...held.titles, ...after.titles]
  const outer = honorificsBefore(doc, held.first)
  const honorific = [outer.honorificFirst < held.first ? outer.honorific : null, name.honorific].filter(
    (part) => part !== null,
  )
  const words = name.last - name.first
  let weight = 0
  if (titles.length > 0) weight += 3
  if (honorific.length > 0) weight += 3
  if (after.country !== null) weight += 1
  if (name.hasGiven && words >= 2) weight += 3
  else if (name.hasInitial && words >= 2) weight += words >= 3 ? 3 : 2
  else if (words === 2 || words === 3) weight += 1
  if (words <= 3 && weight < 2 && hasFamilyEnding(doc, name)) weight += 3
  // „Die Obfrau, Malwine Larue, brach ab“: where every noun has a capital, between commas and without an article
  const isAside = tokens.kind[name.first - 1] === Kind.comma && tokens.kind[name.last] === Kind.comma
  if (isAside && words === 2 && doc.lexicon.source.nounsCapitalised === true) weight += 1
  if (words >= 2 && pastLetters(doc, name.last) > name.last) weight += 2
  if (isPlace(doc, name)) weight -= 2
  const first = Math.min(held.first, outer.honorificFirst)
  const previous = first > 0 ? classesAt(doc, first - 1) : 0
  return {
    kind: 'person',
    first,
    last: Math.max(name.last, after.last),
    nameFirst: name.first,
    nameLast: name.last,
    name: printed(withoutJoined(doc, name), name.isUpper),
    acronym: null,
    honorific: honorific.length === 0 ? null : honorific.join('; '),
    titles,
    country: after.country,
    body: after.body,
    feminine:
      name.feminine ||
      outer.feminine ||
      doc.lexicon.isFeminine(wording(doc, name.first, name.first + 1)) ||
      titles.some((title) => title.feminine),
    many: false,
    definite: (previous & Is.indefinite) === 0 || tokens.kind[first] !== Kind.word,
    isOwner: false,
    isSurname: false,
    weight,
  }
}

/** The last word ends as family names of the language do: Orlov, Petrovskaya. */
function hasFamilyEnding(doc: AnnotatedDocument, name: Name): boolean {
  const { surnameEndings } = doc.lexicon
  if (surnameEndings.length === 0) return false
  const word = smallWording(doc, name.last - 1, name.last)
  return endsInOneOf(word, surnameEndings, 3)
}

/** “and” written on to the given name is no part of it. */
function withoutJoined(doc: AnnotatedDocument, name: Name): string {
  const words = wording(doc, name.first, name.last)
  const first = wording(doc, name.first, name.first + 1)
  if (name.isJoined === true) return words.slice(1)
  if (doc.lexicon.source.writing !== 'uncased' || !is(doc, name.first, Is.given) || doc.lexicon.isGiven(first))
    return words
  return doc.lexicon.unjoined(first) + words.slice(first.length)
}

/** KIRBY, JEAN-PIERRE of a transcript’s label are printed Kirby, Jean-Pierre. */
function printed(name: string, isUpper: boolean): string {
  const plain = name.replace(/\s+/g, ' ')
  if (!isUpper || !/\p{Lu}{2}/u.test(plain)) return plain
  return plain.replace(/\p{L}[\p{L}\p{M}]*/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase())
}

/** “in Ankara”, “near Goris”: one word after a word of place. */
function isPlace(doc: AnnotatedDocument, name: Name): boolean {
  const { tokens, lexicon } = doc
  if (name.honorificFirst !== name.first || name.first === 0) return false
  const before = name.first - 1
  const word = wording(doc, before, before + 1).toLowerCase()
  if (lexicon.directions.has(word) && name.last - name.first === 1) return true
  const next = name.last
  if (lexicon.source.verbFinal === true) return false
  return (
    tokens.kind[next] === Kind.word && is(doc, next, Is.place | Is.organisation) && tokens.shape[next] !== Shape.lower
  )
}

/** „Adans Sprecher“ is somebody new: whoever has the word does not speak for themselves. */
export function mentionOfOffice(doc: AnnotatedDocument, title: Title, isOwned: boolean): Mention {
  return {
    kind: 'office',
    first: title.phraseFirst,
    last: title.last,
    nameFirst: -1,
    nameLast: -1,
    name: '',
    acronym: null,
    honorific: null,
    titles: [title],
    country: title.country,
    body: null,
    feminine: title.feminine,
    many: title.many,
    definite: title.article !== 'indefinite' && !isOwned && !isAnybodys(doc, title),
    isOwner: false,
    isSurname: false,
    weight: 0,
  }
}

/** مسؤول رفيع: where an office is definite by its article or by what it is of, one with neither is anybody’s. */
function isAnybodys(doc: AnnotatedDocument, { head, last }: Title): boolean {
  if (doc.lexicon.source.writing !== 'uncased' || hasArticle(doc, head)) return false
  for (let at = head + 1; at < last; at += 1) if (!is(doc, at, Is.modifier) || hasArticle(doc, at)) return false
  return (
    !hasArticle(doc, last) &&
    (doc.tokens.kind[last] !== Kind.word || !is(doc, last, Is.place | Is.portfolio | Is.organisation))
  )
}
