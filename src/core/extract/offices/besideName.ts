import { pastLetters } from '#core/extract/names/postnominals'
import type { Name } from '#core/extract/names/names'
import { titleFrom } from '#core/extract/offices/titleFrom'
import type { BindingContext } from '#core/extract/offices/bindingContext'
import { bodyOf, isBodyInBrackets, isShortForm } from '#core/extract/offices/bodiesBeside'
import { skipArticle } from '#core/extract/offices/objectWords'
import type { Title } from '#core/extract/offices/titles'
import { opensCell } from '#core/extract/offices/words'
import { type AnnotatedDocument, is, spanAt, wording } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** What stands right behind a name and says of where or of what body it is, before any office. Token numbers, end exclusive. */
interface Beside {
  /** An office in brackets. */
  readonly held: readonly Title[]
  readonly country: string | null
  /** A party or a body. */
  readonly party: string | null
  /** Where the words behind it go on. */
  readonly at: number
  /** Where what belongs to the name ends so far. */
  readonly last: number
}

/** “(Indonesia)”, “(SPD)”, “of Egypt”, “of the University of Leeds”, the next cell of a row, “– Senegal –” in a list. */
export function besideName(binding: BindingContext, name: Name): Beside {
  const { doc, titles, bound } = binding
  const { tokens, lexicon } = doc
  const held: Title[] = []
  let country: string | null = null
  // “Natasha Stott AM, Australia’s Ambassador”; a seat (MP) is an office of its own
  const letters = pastLetters(doc, name.last)
  let at = !is(doc, letters - 1, Is.role) ? letters : name.last
  let last = at
  let party: string | null = null
  if (tokens.kind[at] === Kind.open) {
    const inside = countryAt(doc, at + 1)
    let close = at + 1
    while (close < at + 12 && tokens.kind[close] !== Kind.close && tokens.kind[close] !== Kind.breakLine) close += 1
    if (tokens.kind[close] === Kind.close) {
      country = inside
      const index = inside === null ? titleFrom(binding, at + 1) : undefined
      if (index !== undefined) {
        bound[index] = 1
        held.push(titles[index] as Title)
      }
      if (inside === null && index === undefined && isBodyInBrackets(doc, at + 1, close))
        party = wording(doc, at + 1, close)
      at = close + 1
      last = at
    }
  } else if (is(doc, at, Is.link)) {
    const of = at + spanAt(doc, at)
    const own = countryAt(doc, of)
    if (own !== null && !lexicon.directions.has(wording(doc, at, at + 1).toLowerCase())) {
      country = own
      at = of + spanAt(doc, of)
      last = at
    } else if (own === null && isShortForm(doc, of)) {
      // Martin Smith of PBS
      party = wording(doc, of, of + 1)
      at = of + 1
      last = at
    } else if (own === null) {
      // Jane Reed of the University of Leeds
      const body = bodyOf(doc, skipArticle(doc, of))
      if (body > of) {
        party = wording(doc, skipArticle(doc, of), body)
        at = body
        last = at
      }
    }
  } else if (opensCell(doc, at) && lexicon.source.writing === 'cased') {
    const own = countryAt(doc, at)
    const behind = at + Math.max(1, spanAt(doc, at))
    if (own !== null && (opensCell(doc, behind) || tokens.kind[behind] === Kind.breakLine || behind >= tokens.count)) {
      country = own
      at = behind
      last = at
    }
  }
  if (country === null && opensRow(doc, name) && isDivider(doc, at)) {
    // – Ms. Fatou Ndiaye – Senegal – Head of Delegation
    const own = countryAt(doc, at + 1)
    const behind = at + 1 + Math.max(1, spanAt(doc, at + 1))
    if (own !== null && (isDivider(doc, behind) || tokens.kind[behind] === Kind.breakLine || behind >= tokens.count)) {
      country = own
      at = behind
      last = at
    }
  }
  return { held, country, party, at, last }
}

/** The country that stands here, as a noun; null where none does. */
export function countryAt(doc: AnnotatedDocument, at: number): string | null {
  const entry = doc.lexicon.entries[doc.reading.entry[at] as number]
  if (entry === undefined || entry.country === null) return null
  return entry.isDemonym && doc.tokens.shape[at] !== Shape.upper
    ? entry.country
    : wording(doc, at, at + spanAt(doc, at))
}

function isDivider({ tokens }: AnnotatedDocument, at: number): boolean {
  return tokens.kind[at] === Kind.comma || tokens.kind[at] === Kind.dash || tokens.kind[at] === Kind.semicolon
}

/** A name opens its line, behind a dash, a dot or a number: a row of those who took part. */
function opensRow({ tokens }: AnnotatedDocument, { honorificFirst }: Name): boolean {
  for (let at = honorificFirst - 1; at > honorificFirst - 4; at -= 1) {
    if (at < 0 || tokens.kind[at] === Kind.breakLine) return true
    if (tokens.kind[at] === Kind.word) return false
  }
  return false
}
