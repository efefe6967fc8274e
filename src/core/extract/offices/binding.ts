import type { Mention } from '#core/extract/entities/mention'
import type { Name } from '#core/extract/names/names'
import { pastLetters } from '#core/extract/names/postnominals'
import type { Apposition } from '#core/extract/offices/appositions'
import { isOwnerOf, titlesAfter } from '#core/extract/offices/appositions'
import type { BindingContext, Held } from '#core/extract/offices/bindingContext'
import { mentionOfName, mentionOfOffice } from '#core/extract/offices/mentionOf'
import { bodyBefore, isInGenitive, ownedBehindSign, ownerOf, withOfficeOf } from '#core/extract/offices/officeOwners'
import type { Title } from '#core/extract/offices/titles'
import { titlesBefore } from '#core/extract/offices/titlesBefore'
import type { AnnotatedDocument } from '#core/extract/text/document'
import { is } from '#core/extract/text/document'
import { Kind } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'
import { addAll } from '#core/text/addAll'

/** Gives every name the offices that stand around it; an office without a name points to its holder. */
export function bind(doc: AnnotatedDocument, titles: readonly Title[], names: readonly Name[]): Mention[] {
  const endingAt = new Map<number, number>()
  const startingAt = new Map<number, number>()
  titles.forEach((title, index) => {
    endingAt.set(title.last, index)
    startingAt.set(title.first, index)
    if (!startingAt.has(title.phraseFirst)) startingAt.set(title.phraseFirst, index)
  })
  const nameAt = new Map<number, number>()
  names.forEach((name, index) => nameAt.set(name.honorificFirst, index))
  const bound = new Uint8Array(titles.length)
  const isOwned = new Uint8Array(titles.length)
  const found: Mention[] = []
  const binding: BindingContext = { doc, titles, names, endingAt, startingAt, nameAt, bound }
  let before: Row | null = null
  let passedOn: readonly Title[] = []
  names.forEach((name, index) => {
    const own = titlesBefore(binding, name, before)
    const row = rowOf(own.titles, before)
    const titlesOfRow = own.titles.map((title) => ofItsCountry(doc, title, row))
    const held = { ...own, titles: [...passedOn, ...titlesOfRow] }
    passedOn = []
    const ofBody = bodyBefore(doc, name, names[index + 1], held)
    if (ofBody !== null) {
      passedOn = [ofBody]
      before = { name, titles: [], row: 0 }
      return
    }
    const owner = ownerOf(binding, name, names[index + 1], held)
    if (owner !== null) {
      passedOn = owner.outer
      before = { name, titles: [], row: 0 }
      const mention = mentionOfName(binding, name, owner.own, { ...titlesAfter(binding, name), titles: [] })
      mention.isOwner = true
      found.push(mention)
      return
    }
    if (isInGenitive(doc, name, names[index + 1], held)) {
      // Пресс-секретарь министра Олега Бранина Анна Кирсанова: the office is hers
      passedOn = held.titles
      before = { name, titles: [], row: 0 }
      found.push(mentionOfName(binding, name, { titles: [], first: name.honorificFirst }, titlesAfter(binding, name)))
      return
    }
    const appositions = titlesAfter(binding, name, names[index + 1], held.titles.length > 0)
    const above = letterheadTitles(binding, name, held, appositions)
    const mention = mentionOfName(
      binding,
      name,
      above.length === 0 ? held : { ...held, titles: [...above, ...held.titles] },
      appositions,
    )
    const owned = isOwnerOf(doc, name) ? startingAt.get(name.last) : ownedBehindSign(binding, name)
    if (owned !== undefined) isOwned[owned] = 1
    const isOwner = owned !== undefined && doc.lexicon.source.writing === 'cased'
    found.push(isOwner ? { ...mention, isOwner } : mention)
    before = { name, titles: held.titles, row }
  })
  const people = found.map((mention, index) =>
    withOfficeOf(doc, mention, found.slice(Math.max(0, index - mostBefore), index)),
  )
  found.length = 0
  addAll(found, people)
  titles.forEach((title, index) => {
    if (bound[index] === 0 && !title.isPossessor) found.push(mentionOfOffice(doc, title, isOwned[index] === 1))
  })
  return found
}

/** Which of several the name is for whom one office in the plural stands; the first is 0. */
function rowOf(titles: readonly Title[], before: Row | null): number {
  const isSame = (title: Title): boolean =>
    title.many && before?.titles.some((other) => other.many && other.head === title.head) === true
  return before !== null && titles.some(isSame) ? before.row + 1 : 0
}

/** The foreign ministers of Colombia and Ecuador, Ana Ruiz and Eva Noboa: the first is Colombia’s, the second Ecuador’s. */
function ofItsCountry(doc: AnnotatedDocument, title: Title, row: number): Title {
  if (!title.many) return title
  const countries: string[] = []
  for (let at = title.first; at < title.last; at += 1) {
    const country = is(doc, at, Is.country) ? doc.lexicon.entries[doc.reading.entry[at] as number]?.country : null
    if (country != null) countries.push(country)
  }
  const own = countries.length > 1 ? countries[row] : undefined
  return own === undefined ? title : { ...title, country: own }
}

/** So many people before are asked for the office that a counterpart shares. */
const mostBefore = 3

/** The name before, with its offices and its place among those who share one. */
interface Row {
  readonly name: Name
  readonly titles: readonly Title[]
  readonly row: number
}

/** A name alone on its line with the office alone on the line above or below it, as letterheads have them. */
function letterheadTitles(binding: BindingContext, name: Name, held: Held, after: Apposition): readonly Title[] {
  const { doc, titles, endingAt, startingAt, bound } = binding
  const { tokens } = doc
  const above = held.first - 1
  const opens = above < 0 || tokens.kind[above] === Kind.breakLine
  const below = pastLetters(doc, after.last)
  if (!opens || tokens.kind[below] !== Kind.breakLine || name.honorific === null) return []
  const isAlone = (index: number | undefined): index is number => {
    if (index === undefined || bound[index] === 1) return false
    const { phraseFirst, last } = titles[index] as Title
    return (
      (phraseFirst === 0 || tokens.kind[phraseFirst - 1] === Kind.breakLine) && tokens.kind[last] === Kind.breakLine
    )
  }
  const index = [endingAt.get(above), startingAt.get(below + 1)].find(isAlone)
  if (index === undefined) return []
  bound[index] = 1
  const found = [titles[index] as Title]
  if (found[0]?.last === above) return found
  // further offices on the lines below are this person’s, not the next one’s
  for (let next = startingAt.get((titles[index] as Title).last + 1); isAlone(next);) {
    const title = titles[next] as Title
    bound[next] = 1
    found.push(title)
    next = startingAt.get(title.last + 1)
  }
  return found
}
