import type { Title } from '#core/extract/offices/titles'
import { type AnnotatedDocument, spanAt, wording } from '#core/extract/text/document'

/** Whether an office stands in another case than the first, by its ending: министру, губернатора. Null where that does not tell. */
export function isOfficeOblique(doc: AnnotatedDocument, title: Title): boolean | null {
  const { lexicon, reading } = doc
  const { isOblique } = lexicon.source
  const entry = reading.entry[title.head] ?? 0
  const listed = lexicon.entries[entry]?.singular ?? lexicon.lemmaOf(entry)
  if (isOblique === undefined || listed === null || title.many) return null
  return isOblique.ofOffice(wording(doc, title.head, title.head + spanAt(doc, title.head)), listed)
}
