import type { Mention } from '#core/extract/entities/mention'
import type { Span } from '#core/extract/extraction'
import type { Title } from '#core/extract/offices/titles'
import { type AnnotatedDocument, endOf, is, startOf } from '#core/extract/text/document'
import { Is } from '#core/extract/text/wordClasses'

/**
 * Where a text gives somebody's title beside their name: its own words from the first office to the last, with what
 * stands between them, and never put together anew. Of what stands before and behind the name the longer. Null where it
 * gives none, or one for several people at once (“Presidents”).
 */
export function writtenTitle(doc: AnnotatedDocument, mention: Mention): Span | null {
  const titles = mention.titles.filter(({ many }) => !many)
  const sides = [
    spanOf(
      doc,
      titles.filter(({ last }) => last <= mention.nameFirst),
    ),
    spanOf(
      doc,
      titles.filter(({ first }) => first >= mention.nameLast),
    ),
  ]
  return sides.reduce((best, side) => (lengthOf(side) > lengthOf(best) ? side : best), null)
}

function spanOf(doc: AnnotatedDocument, titles: readonly Title[]): Span | null {
  const [first] = titles
  const last = titles.at(-1)
  if (first === undefined || last === undefined) return null
  const whole: Span = [startOf(doc, beginningOf(doc, first)), endOf(doc, last.last - 1)]
  if (!doc.text.slice(...whole).includes('\n')) return whole
  const alone: Span = [whole[0], endOf(doc, first.last - 1)]
  return doc.text.slice(...alone).includes('\n') ? null : alone
}

/** “Ruvana’s Foreign Minister”: whose office it is belongs to the title, an article does not. */
function beginningOf(doc: AnnotatedDocument, { first, phraseFirst }: Title): number {
  return phraseFirst < first && is(doc, phraseFirst, Is.country) ? phraseFirst : first
}

function lengthOf(span: Span | null): number {
  return span === null ? 0 : span[1] - span[0]
}
