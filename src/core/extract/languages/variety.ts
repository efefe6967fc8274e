import type { AnnotatedDocument } from '#core/extract/text/document'

/** The language tag of a text, with its alphabet where the language is written in two: what is learned counts them apart. */
export function varietyOf(doc: AnnotatedDocument): string {
  const { code, varietyOf: tag } = doc.lexicon.source
  return tag?.(doc.text) ?? code
}
