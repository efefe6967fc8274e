import { baseName } from '#core/extract/offices/mentionOf'
import { bind } from '#core/extract/offices/binding'
import { type Body } from '#core/extract/bodies/body'
import { findBodies } from '#core/extract/bodies/bodies'
import { type AnnotatedDocument, wording } from '#core/extract/text/document'
import type { Mention, Mentions } from '#core/extract/entities/mention'
import { keyOf } from '#core/extract/names/comparison'
import { findNames, honorificsBefore, type Name } from '#core/extract/names/names'
import { findTitles, type Title } from '#core/extract/offices/titles'
import { Kind, Shape } from '#core/extract/text/tokens'
import { normal } from '#core/extract/text/wordForms'

export function findMentions(doc: AnnotatedDocument): Mentions {
  const titles = findTitles(doc)
  const taken = new Uint8Array(doc.tokens.count)
  for (const title of titles) taken.fill(1, title.first, title.last)
  const bodies = findBodies(doc, taken)
  for (const body of bodies) taken.fill(1, body.first, body.last)
  const found = findNames(doc, titles, taken)
  const [offices, names] = surnamesAmong(doc, titles, found)
  const bound = bind(doc, offices, names)
  const surnames = new Set(
    bound.filter((mention) => isFull(mention) || isInside(doc, mention)).map(({ name }) => surnameKey(name)),
  )
  for (const mention of bound)
    mention.isSurname = mention.kind === 'person' && !isFull(mention) && surnames.has(surnameKey(mention.name))
  const all = [...bound, ...bodies.map((body) => mentionOfBody(doc, body))]
  all.sort((one, other) => one.first - other.first || other.last - one.last)
  const at = new Int32Array(doc.tokens.count)
  all.forEach((mention, index) => {
    for (let token = mention.first; token < mention.last; token += 1) {
      const before = at[token] as number
      if (before === 0 || all[before - 1]?.kind !== 'person') at[token] = index + 1
    }
  })
  return { all, at }
}

/** A person under more than one word, and not by its place alone. */
function isFull({ kind, name, weight }: Mention): boolean {
  return kind === 'person' && name.includes(' ') && weight >= 1
}

/** Where the verb comes last, one word that has its capital inside a sentence, too: it is no common word that opens one. */
function isInside({ lexicon, tokens }: AnnotatedDocument, { kind, nameFirst, name }: Mention): boolean {
  return (
    lexicon.source.verbFinal === true &&
    kind === 'person' &&
    !name.includes(' ') &&
    tokens.kind[nameFirst - 1] === Kind.word
  )
}

const surnameKey = (name: string): string => keyOf(normal(name.split(' ').at(-1) ?? ''))

/** “Tomás Rey … explicó Rey”: a word that could be an office is a family name where the text has it in a full name. */
function surnamesAmong(
  doc: AnnotatedDocument,
  titles: readonly Title[],
  names: readonly Name[],
): [readonly Title[], readonly Name[]] {
  const { tokens, lexicon } = doc
  if (lexicon.source.writing !== 'cased') return [titles, names]
  const surnames = new Set<string>()
  for (const name of names) if (name.last - name.first > 1) surnames.add(wording(doc, name.last - 1, name.last))
  const isSurname = (title: Title): boolean =>
    title.last - title.first === 1 &&
    title.article === null &&
    tokens.shape[title.first] === Shape.capital &&
    surnames.has(wording(doc, title.first, title.last))
  const also = titles.filter(isSurname)
  if (also.length === 0) return [titles, names]
  const further = also.map(({ first, last }): Name => ({
    first,
    last,
    ...honorificsBefore(doc, first),
    hasGiven: false,
    hasInitial: false,
    isUpper: false,
  }))
  return [
    titles.filter((title) => !isSurname(title)),
    [...names, ...further].sort((one, other) => one.first - other.first),
  ]
}

function mentionOfBody(doc: AnnotatedDocument, body: Body): Mention {
  return {
    kind: 'body',
    first: body.first,
    last: body.last,
    nameFirst: body.first,
    nameLast: body.last,
    name: baseName(doc, body),
    acronym: body.acronym,
    honorific: null,
    titles: [],
    country: null,
    body: null,
    feminine: false,
    many: false,
    definite: true,
    isOwner: false,
    isSurname: false,
    weight: body.isCommon ? 1 : 3,
  }
}
