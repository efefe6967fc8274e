import { type Arrival, type SourceBlock, type Span } from '#core/model'
import { ReadingMap, mended } from '#core/text/mending/mend'
import { mendsFor } from '#core/text/mending/mendText'
import type { Reading } from './reading'

/** The words of a reading, cleaned already, as they are to be read, and how they came to be so. */
export const arrived = (
  clean: string,
  reading: Pick<Reading, 'blocks' | 'asides' | 'attachments' | 'pages' | 'isTranscribed'>,
): { readonly text: string; readonly arrival: Arrival } => {
  const mends = mendsFor(
    clean,
    reading.blocks.length > 0 ? reading.blocks.filter(({ isSetInLines }) => isSetInLines) : 'lines',
  )
  const text = mended(clean, mends)
  const map = new ReadingMap(mends)
  const place = (span: Span): Span => (mends.length === 0 ? span : map.read(span))
  return {
    text,
    arrival: {
      original: null,
      mends,
      blocks: reading.blocks.flatMap(({ role, level, start, end, attribution }): SourceBlock[] => {
        const span = place({ start, end })
        return span.start < span.end ? [{ role, level, span, attribution }] : []
      }),
      asides: reading.asides.map(({ role, label, text: words, at }) => ({
        role,
        label,
        text: words,
        at: at === null ? null : place({ start: at, end: at }).start,
      })),
      pages: (reading.pages ?? []).map((at) => place({ start: at, end: at }).start),
      isTranscribed: reading.isTranscribed === true,
      attachments: (reading.attachments ?? []).map(({ name, size }) => ({ name: name.slice(0, 200), size })),
    },
  }
}
