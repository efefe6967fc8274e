import type { Quote, Source } from '#core/model'
import { type Paragraph, paragraphAt, paragraphsOf } from '#core/text/numbering'

/** The paragraph a quote begins in, as it is cited. */
export const paragraphNumber = (source: Source, quote: Quote): number =>
  paragraphAt(numbered(source.text), quote.anchors[0]?.start ?? 0)?.number ?? 1

const remembered: { text: string; paragraphs: readonly Paragraph[] }[] = []

/** A list of quotes asks for the same few sources again and again; a text never changes, so the answer is kept. */
const numbered = (text: string): readonly Paragraph[] => {
  const known = remembered.find((entry) => entry.text === text)
  if (known !== undefined) return known.paragraphs
  const paragraphs = paragraphsOf(text)
  remembered.unshift({ text, paragraphs })
  remembered.length = Math.min(remembered.length, 12)
  return paragraphs
}
