import type { Span } from '#core/model'

const pairs: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '„': '“”',
  '「': '」',
  '『': '』',
  '‹': '›',
  '"': '"',
  '‟': '”',
}

/** Whether an offset of a paragraph lies between quotation marks that were opened before it in the same paragraph. */
export const isMarked = (text: string, paragraph: Span, offset: number): boolean => {
  const open: string[] = []
  for (let at = paragraph.start; at < offset; at += 1) {
    const sign = text.charAt(at)
    const closer = open.at(-1)
    if (closer !== undefined && closer.includes(sign)) open.pop()
    else if (pairs[sign] !== undefined) open.push(pairs[sign])
  }
  return open.length > 0
}
