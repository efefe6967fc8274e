import { type Paragraph, paragraphsOf } from '#core/text/numbering'

/** A screen asks for the same few sources again and again; a text never changes, so the answer is kept. */
const remembered: { readonly text: string; readonly paragraphs: readonly Paragraph[] }[] = []
const mostRemembered = 12

/** The paragraphs of a source as they are cited, found once. */
export const numbered = (text: string): readonly Paragraph[] => {
  const known = remembered.find((entry) => entry.text === text)
  if (known !== undefined) return known.paragraphs
  const paragraphs = paragraphsOf(text)
  remembered.unshift({ text, paragraphs })
  remembered.length = Math.min(remembered.length, mostRemembered)
  return paragraphs
}
