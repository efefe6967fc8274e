import { type AnnotatedDocument, is, spanAt } from '#core/extract/text/document'
import { Kind } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/**
 * “the Presidents of Georgia, Armenia and Turkey”, «главы МИД Турции и Ирана»: where the list ends that begins with the country before
 * `from`. Commas and “and” stand between the countries, and before each the word for “of” and an article at most.
 */
export function pastCountries(doc: AnnotatedDocument, from: number): number {
  let last = from
  for (;;) {
    let at = last
    while (at < last + 2 && joins(doc, at)) at += 1
    if (at === last) return last
    for (let small = 0; small < 3 && !is(doc, at, Is.country) && is(doc, at, Is.link | Is.definite); small += 1)
      at += Math.max(1, spanAt(doc, at))
    if (!is(doc, at, Is.country)) return last
    last = at + Math.max(1, spanAt(doc, at))
  }
}

/** “Greek, Cypriot and French counterparts”: where the list begins that ends with the country at `first`; never before `free`. */
export function beforeCountries(doc: AnnotatedDocument, first: number, free: number): number {
  let start = first
  for (;;) {
    let at = start - 1
    while (at > free && at > start - 3 && joins(doc, at)) at -= 1
    if (at === start - 1 || at < free) return start
    while (at > free && spanAt(doc, at) === 0) at -= 1
    if (!is(doc, at, Is.country)) return start
    start = at
  }
}

/** A comma or “and”. */
function joins(doc: AnnotatedDocument, at: number): boolean {
  return doc.tokens.kind[at] === Kind.comma || is(doc, at, Is.conjunction)
}
