import { paragraphAt, paragraphsOf } from '#core/text/numbering'
import type { Composing, Made } from '../composing'
import type { Run } from '../document'
import { placeOf } from '../places'
import { gathered } from './gathered'
import { isBlank } from '../text'

/** Documents that the sources name, each with where. */
export const composeDocuments = (composing: Composing): Made => {
  const { selection } = composing
  const documents = selection.documents.filter((document) => !isBlank(document.name))
  if (documents.length === 0) return { blocks: [] }
  return {
    blocks: [
      {
        kind: 'documents',
        documents: documents.map((document) => ({
          title: document.name,
          symbol: document.symbol ?? '',
          text: document.note,
          links: mentionRuns(composing, document.mentions),
        })),
      },
    ],
  }
}

const mentionRuns = (
  { words, source, includes }: Composing,
  mentions: Composing['selection']['documents'][number]['mentions'],
): readonly Run[] => {
  if (!includes('annex')) return []
  const bySource = new Map<number, Map<number, string>>()
  for (const { sourceId, span } of mentions) {
    const found = source(sourceId)
    if (found === undefined || found.text === null) continue
    const paragraph = paragraphAt(paragraphsOf(found.text), span.start)?.number ?? 1
    const known = bySource.get(found.number) ?? new Map<number, string>()
    bySource.set(found.number, known.set(paragraph, placeOf.paragraph(sourceId, paragraph)))
  }
  return gathered(words, bySource)
}
