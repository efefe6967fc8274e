import { extract, type Options } from '#core/extract/extract'
import type { Extraction, Span } from '#core/extract/extraction'
import { relocated } from '#core/extract/relocated'

/**
 * Reads a text of which some stretches are quotations though no marks say so: the document sets them apart (a block
 * quotation, a paragraph in a style of that name). They are read as if marked, paragraph by paragraph, and so attributed
 * by the same rules as every other. Stretches that hold marks of their own need none; spans are those of the text.
 */
export function extractSetApart(text: string, stretches: readonly Span[], options: Options = {}): Extraction {
  const marked = stretches.filter(([start, end]) => start < end && !/[“”«»„"「」『』]/u.test(text.slice(start, end)))
  if (marked.length === 0) return extract(text, options)
  const marks = new InsertedMarks(text, marked)
  const found = relocated(extract(marks.text, options), ([start, end]) => [marks.without(start), marks.without(end)])
  const quotations = found.quotations.map((quotation) => ({
    ...quotation,
    text: quotation.spans.map(([start, end]) => text.slice(start, end)).join(' '),
  }))
  return { ...found, quotations }
}

/** A text with marks put around stretches of it, and the way back. */
class InsertedMarks {
  readonly text: string
  /** Offsets in the marked text at which one sign was put in, in order. */
  private readonly places: readonly number[]

  constructor(text: string, stretches: readonly Span[]) {
    const pieces: string[] = []
    const places: number[] = []
    let at = 0
    let length = 0
    const put = (to: number, sign: string): void => {
      pieces.push(text.slice(at, to), sign)
      length += to - at
      places.push(length)
      length += sign.length
      at = to
    }
    for (const [index, [start, end]] of stretches.entries()) {
      put(start, '“')
      // A quotation of several paragraphs opens with each and closes with the last.
      const next = stretches[index + 1]
      if (next === undefined || !/^\s*$/u.test(text.slice(end, next[0]))) put(end, '”')
    }
    this.text = [...pieces, text.slice(at)].join('')
    this.places = places
  }

  /** The same offset in the text: without the signs before it. */
  without(offset: number): number {
    let [low, high] = [0, this.places.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.places[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}
