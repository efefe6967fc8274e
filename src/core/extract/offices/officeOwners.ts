import type { Mention } from '#core/extract/entities/mention'
import type { Name } from '#core/extract/names/names'
import type { BindingContext, Held } from '#core/extract/offices/bindingContext'
import type { Title } from '#core/extract/offices/titles'
import type { AnnotatedDocument } from '#core/extract/text/document'
import { is, spanAt, wording } from '#core/extract/text/document'
import { Kind } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** 姜泰錫的發言人: the office behind a name and the sign that makes an owner of it. */
export function ownedBehindSign({ doc, startingAt }: BindingContext, name: Name): number | undefined {
  const { possessives } = doc.lexicon
  if (possessives.size === 0 || !possessives.has(wording(doc, name.last, name.last + 1))) return undefined
  return startingAt.get(name.last + 1)
}

/** How far before somebody the one stands whose counterpart they are. */
const farthestCounterpart = 40

/** The office of a woman as her counterpart holds it, where the language has a word for either: Außenministerin, Außenminister. */
function inGender({ lexicon }: AnnotatedDocument, { role, feminine }: Title, isFeminine: boolean): string {
  if (feminine === isFeminine) return role
  const [head = '', ...others] = role.split(' ')
  return [lexicon.otherGender(head, isFeminine) ?? head, ...others].join(' ')
}

/** “Minister Holt met her Sudlandic counterpart, Ana Ruiz”: Ana Ruiz holds the office of whoever was named before with one. */
export function withOfficeOf(doc: AnnotatedDocument, mention: Mention, before: readonly Mention[]): Mention {
  const { counterparts } = doc.lexicon
  const isCounterpart = (title: Title): boolean => {
    const one = doc.lexicon.entries[doc.reading.entry[title.head] as number]?.singular
    return counterparts.has(
      doc.lexicon.stem(one ?? doc.lexicon.unjoined(wording(doc, title.head, title.head + spanAt(doc, title.head)))),
    )
  }
  if (counterparts.size === 0 || !mention.titles.some(isCounterpart)) return mention
  const other = before.findLast(({ titles: [title] }) => title !== undefined && !isCounterpart(title))
  const [office] = other?.titles ?? []
  if (other === undefined || office === undefined || mention.first - other.last > farthestCounterpart) return mention
  return {
    ...mention,
    titles: mention.titles.map((title) =>
      isCounterpart(title) ? { ...title, role: inGender(doc, office, title.feminine), shared: office } : title,
    ),
  }
}

/**
 * “The spokesman for Minister Lee, Tom Quill, said”: two offices before a name, a comma, and a second name that something else follows
 * at once. The outer office is the second’s, and the first only says whose.
 */
export function ownerOf(
  binding: BindingContext,
  name: Name,
  next: Name | undefined,
  held: Held,
): { readonly own: Held; readonly outer: readonly Title[] } | null {
  const { doc } = binding
  const { tokens } = doc
  if (next === undefined || tokens.kind[name.last] !== Kind.comma || next.honorificFirst !== name.last + 1) return null
  if (name.last - name.first < 2 || next.last - next.first < 2) return null
  const behind = tokens.kind[next.last]
  if (behind !== Kind.comma && behind !== Kind.colon && behind !== Kind.stop && !is(doc, next.last, Is.cue)) return null
  const [outer, inner] = held.titles
  if (outer === undefined) return null
  if (inner !== undefined && held.titles.length === 2 && outer.last === inner.phraseFirst)
    return {
      own: { titles: [inner], first: inner.phraseFirst },
      outer: [{ ...outer, role: wording(doc, outer.first, inner.last) }],
    }
  const beyond = held.titles.length === 1 ? officeBeyond(binding, outer) : null
  if (beyond !== null)
    return {
      own: { titles: [outer], first: outer.phraseFirst },
      outer: [{ ...beyond, role: wording(doc, beyond.first, outer.last) }],
    }
  const start = held.titles.length === 1 ? innerOffice(doc, outer) : -1
  if (start < 0) return null
  return { own: { titles: [], first: start }, outer: [{ ...outer, last: start }] }
}

/**
 * „die Leiterin des Verbunds Klares Wasser, Ulla Brandner, warnte“: where every noun has a capital, what stands between an office of
 * something and the name behind the comma is what that is called, and nobody.
 */
export function bodyBefore(
  { tokens, lexicon, reading }: AnnotatedDocument,
  name: Name,
  next: Name | undefined,
  held: Held,
): Title | null {
  const [title] = held.titles
  if (lexicon.source.nounsCapitalised !== true || title === undefined || held.titles.length > 1 || name.hasGiven)
    return null
  if (next?.honorificFirst !== name.last + 1 || next.last - next.first < 2 || !next.hasGiven) return null
  if (tokens.kind[name.last] !== Kind.comma || title.last !== name.first || title.last - title.headLast < 2) return null
  const isOf = ((reading.bits[title.headLast] ?? 0) & (Is.link | Is.definite)) !== 0
  const isNoun = ((reading.bits[title.last - 1] ?? 0) & (Is.role | Is.given)) === 0
  return isOf && isNoun ? { ...title, last: name.last } : null
}

/** « le porte-parole du président Marko Vidal, Ivan Babic » : the office before “of” and another; null where there is none. It is taken. */
function officeBeyond({ doc, titles, endingAt, bound }: BindingContext, inner: Title): Title | null {
  let link = inner.phraseFirst - 1
  while (link > 0 && spanAt(doc, link) === 0) link -= 1
  if (!is(doc, inner.first - 1, Is.link) && (link < 0 || !is(doc, link, Is.link))) return null
  const index = endingAt.get(link) ?? endingAt.get(inner.first - 1)
  const title = index === undefined ? undefined : titles[index]
  if (index === undefined || title === undefined || bound[index] === 1 || title.many || title.isPossessor) return null
  bound[index] = 1
  return title
}

/** Where the office of the one whom the outer office serves begins: behind a link; −1 where there is none. */
function innerOffice(doc: AnnotatedDocument, title: Title): number {
  for (let at = title.last - 1; at > title.headLast; at -= 1)
    if (is(doc, at, Is.role) && is(doc, at - 1, Is.link)) return at
  return -1
}

/** A name in the second case between an office in the first and the name of its holder. */
export function isInGenitive(doc: AnnotatedDocument, name: Name, next: Name | undefined, held: Held): boolean {
  const { isOblique } = doc.lexicon.source
  const [title] = held.titles
  if (isOblique === undefined || title === undefined || next?.honorificFirst !== name.last) return false
  const isGiven = (word: string): boolean => doc.lexicon.isGiven(word)
  const inCase = (one: Name): boolean => isOblique.ofName(wording(doc, one.first, one.last).split(' '), isGiven)
  return inCase(name) && !inCase(next)
}
