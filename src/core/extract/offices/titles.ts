import { type AnnotatedDocument, classesAt, is, smallToken, spanAt, wording } from '#core/extract/text/document'
import { rightOf } from '#core/extract/offices/after'
import { leftOf } from '#core/extract/offices/before'
import { beforeCountries, pastCountries } from '#core/extract/offices/countries'
import { isCapital, partsOf } from '#core/extract/offices/parts'
import { Kind } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'
import { normal } from '#core/extract/text/wordForms'
import { isOffice, isPlainName, isUnlistedCalling } from '#core/extract/offices/officeHeads'
import { articleBefore, hasManyArticle, isAnybodys, oneByArticle } from '#core/extract/offices/articles'

/** An office as written: “the First Deputy Foreign Minister of Kazakhstan”. Token numbers, end exclusive. */
export interface Title {
  /** With what belongs to it, without the article. */
  readonly first: number
  readonly last: number
  readonly head: number
  readonly headLast: number
  readonly article: 'definite' | 'indefinite' | null
  /** The article or possessor before it; equal to `first` when there is none. */
  readonly phraseFirst: number
  readonly many: boolean
  readonly feminine: boolean
  readonly role: string
  readonly organisation: string | null
  readonly country: string | null
  /** Of a counterpart: the office they share with whoever has one, Minister Holt’s of “Minister Holt and her counterpart”. */
  readonly shared?: Title
  /** “the President’s car” speaks of no speaker. */
  readonly isPossessor: boolean
}

/** Every office in the text, whether a name follows or not. Offices do not overlap. */
export function findTitles(doc: AnnotatedDocument): Title[] {
  const { tokens } = doc
  const found: Title[] = []
  let free = 0
  for (let at = 0; at < tokens.count; at += 1) {
    if (at < free) continue
    if (is(doc, at, Is.role) ? !isOffice(doc, at) || isPlainName(doc, at, free) : !isUnlistedCalling(doc, at)) continue
    const title = readTitle(doc, at, free)
    if (title === null) continue
    found.push(title)
    free = title.last
    at = Math.max(at, title.headLast - 1)
  }
  return found
}

function readTitle(doc: AnnotatedDocument, head: number, free: number): Title | null {
  const { reading, lexicon } = doc
  let headLast = head + spanAt(doc, head)
  const bits = classesAt(doc, head)
  const left = leftOf(doc, head, free)
  const right = rightOf(doc, headLast)
  headLast = Math.max(headLast, right.headLast)
  const one = oneByArticle(doc, head, left.first)
  const many = one === null && ((bits & Is.many) !== 0 || hasManyArticle(doc, left.first, bits))
  const first = many && is(doc, left.first, Is.country) ? beforeCountries(doc, left.first, free) : left.first
  let last = right.last
  if (many && last > headLast && endsInCountry(doc, last)) last = pastCountries(doc, last)
  // “minister president”: an office that follows directly is its own head.
  while (last > headLast && is(doc, last - 1, Is.conjunction)) last -= 1
  if (last <= head) last = headLast
  const article = articleBefore(doc, first)
  const entry = lexicon.entries[reading.entry[head] as number]
  const parts = partsOf(doc, first, head, headLast, last, many)
  const phraseFirst = Math.min(article === 0 ? first : first - 1, left.possessor)
  return {
    first,
    last,
    head,
    headLast,
    article: isAnybodys(doc, head)
      ? 'indefinite'
      : article === Is.definite || left.possessor < first || left.isOwned
        ? 'definite'
        : article === 0
          ? null
          : 'indefinite',
    phraseFirst,
    many,
    feminine: one === null ? (bits & Is.feminine) !== 0 : one === 'feminine',
    role: singular(
      doc,
      parts.role,
      wording(doc, head, head + spanAt(doc, head)),
      entry?.singular ?? lexicon.lemmaOf(reading.entry[head] as number),
    ),
    organisation: parts.organisation,
    country: parts.country ?? (parts.organisation === null ? countryOfClause(doc, phraseFirst) : null),
    isPossessor: right.isPossessor,
  }
}

/** «en Ecuador, donde el presidente Ruiz …»: whose office it is in a clause that “where” opens behind a country. */
function countryOfClause(doc: AnnotatedDocument, phraseFirst: number): string | null {
  const { lexicon, reading, tokens } = doc
  if (!lexicon.relativeAdverbs.has(smallToken(doc, phraseFirst - 1))) return null
  let at = phraseFirst - 2
  if (tokens.kind[at] === Kind.comma) at -= 1
  while (at > 0 && spanAt(doc, at) === 0) at -= 1
  const entry = lexicon.entries[reading.entry[at] ?? 0]
  return entry === undefined || entry.isDemonym ? null : entry.country
}

function endsInCountry(doc: AnnotatedDocument, last: number): boolean {
  let at = last - 1
  while (at > 0 && spanAt(doc, at) === 0) at -= 1
  return is(doc, at, Is.country)
}

/** “Presidents” of two names is “President” of each. */
function singular({ lexicon }: AnnotatedDocument, role: string, head: string, one: string | null): string {
  if (one === null || normal(head) === normal(one)) return role
  const shown = one.startsWith('us-')
    ? `US-${one.charAt(3).toUpperCase()}${one.slice(4)}`
    : isCapital(head)
      ? one.charAt(0).toUpperCase() + one.slice(1)
      : one
  const at = role.indexOf(head)
  if (at < 0) return role
  const { firstCase = (adjective) => adjective } = lexicon.source
  return role.slice(0, at).split(' ').map(firstCase).join(' ') + shown + role.slice(at + head.length)
}
