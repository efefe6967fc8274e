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

/**
 * What stands between the outermost quotation marks around an offset of a paragraph, to the end of the paragraph where
 * they are not closed; null outside all marks.
 */
export const betweenMarks = (text: string, paragraph: Span, offset: number): Span | null => {
  const open: { readonly closers: string; readonly start: number }[] = []
  for (let at = paragraph.start; at < paragraph.end; at += 1) {
    if (at >= offset && open.length === 0) return null
    const sign = text.charAt(at)
    const closers = pairs[sign]
    if (open.at(-1)?.closers.includes(sign) === true) {
      const [outermost] = open
      open.pop()
      if (outermost !== undefined && open.length === 0 && at >= offset) return { start: outermost.start, end: at }
    } else if (closers !== undefined) open.push({ closers, start: at + 1 })
  }
  const [outermost] = open
  return outermost !== undefined && outermost.start <= offset ? { start: outermost.start, end: paragraph.end } : null
}
