import { snapToWords } from '#core/text/spans'
import type { Caret } from '../reading/caret'

/** A selection made with the pointer, grown to whole words; its moving end stays its moving end. */
export const snapped = (text: string, caret: Caret): Caret => {
  const start = Math.min(caret.anchor, caret.focus)
  const end = Math.max(caret.anchor, caret.focus)
  const span = snapToWords(text, { start, end })
  if (span === null) return { anchor: start, focus: start }
  return caret.focus < caret.anchor ? { anchor: span.end, focus: span.start } : { anchor: span.start, focus: span.end }
}
