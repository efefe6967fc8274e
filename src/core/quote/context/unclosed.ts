import type { Quote, Span } from '#core/model'
import { closingMarks } from './data/closingMarks'

/**
 * The mark before a quotation, where none closes it: to the end of the paragraph stands no mark that could, or one that opens
 * comes first. Where the words end is then worked out, and somebody looks. Null where they are closed, or begin behind no mark.
 */
export const unclosedMark = ({ kind, anchors }: Pick<Quote, 'kind' | 'anchors'>, text: string): Span | null => {
  const [start, end] = [anchors[0]?.start ?? 0, anchors.at(-1)?.end ?? 0]
  const before = text.slice(0, start).trimEnd().length - 1
  const opening = text.charAt(before)
  const closing = closingMarks[opening]
  if (kind === 'indirect' || closing === undefined) return null
  const line = text.indexOf('\n', end)
  const behind = text.slice(end, line < 0 ? text.length : line)
  const next = [...behind].find((sign) => sign === opening || closing.includes(sign))
  return next !== undefined && closing.includes(next) ? null : { start: before, end: before + 1 }
}
