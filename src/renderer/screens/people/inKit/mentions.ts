import type { Kit, Person, SourceId, Span } from '#core/model'
import { paragraphAt } from '#core/text/numbering'
import { numbered } from '../../../state/numbered'

/** A place where a source names somebody, with the words around it. */
export interface MentionLine {
  readonly sourceId: SourceId
  readonly sourceTitle: string
  readonly span: Span
  readonly paragraph: number
  readonly before: string
  readonly name: string
  readonly after: string
}

/** Words shown on each side of a name, in UTF-16 units. */
const around = 60

/** Where the sources of the kit name this person, in the order of the sources. */
export const mentionsOf = (kit: Kit, person: Person): readonly MentionLine[] =>
  kit.sources.flatMap((source) => {
    const mentions = person.mentions.filter(
      (mention) => mention.sourceId === source.id && mention.span.end <= source.text.length,
    )
    if (mentions.length === 0) return []
    const paragraphs = numbered(source.text)
    return mentions.map(({ span }) => {
      const paragraph = paragraphAt(paragraphs, span.start)
      const start = paragraph?.start ?? 0
      const end = Math.max(paragraph?.end ?? source.text.length, span.end)
      return {
        sourceId: source.id,
        sourceTitle: source.title,
        span,
        paragraph: paragraph?.number ?? 0,
        before: ending(source.text.slice(start, span.start)),
        name: source.text.slice(span.start, span.end),
        after: beginning(source.text.slice(span.end, end)),
      }
    })
  })

const ending = (words: string): string => {
  if (words.length <= around) return words
  const cut = words.slice(-around)
  return `…${cut.slice(cut.indexOf(' ') + 1)}`
}

const beginning = (words: string): string => {
  if (words.length <= around) return words
  const cut = words.slice(0, around)
  const space = cut.lastIndexOf(' ')
  return `${space > 0 ? cut.slice(0, space) : cut}…`
}
