import { paragraphAt, paragraphsOf } from '#core/text/numbering'
import type { Composing, Made } from '../composing'
import type { DocumentsBlock, Run } from '../document'
import { placeOf } from '../places'
import { composeCommitments } from './commitments'
import { gathered } from './gathered'
import { isBlank } from '../text'

/** Documents that the sources name, each with where; below them what the two sides have promised each other. */
export const composeDocuments = (composing: Composing): Made => {
  const { selection } = composing
  const documents = selection.documents.filter((document) => !isBlank(document.name))
  return { blocks: [...documentsOf(composing, documents), ...composeCommitments(composing)] }
}

const documentsOf = (
  composing: Composing,
  documents: Composing['selection']['documents'],
): readonly DocumentsBlock[] =>
  documents.length === 0
    ? []
    : [
        {
          kind: 'documents',
          documents: documents.map((document) => ({
            title: document.name,
            // A text that is called by its symbol says it once.
            symbol: document.symbol === document.name.trim() ? '' : (document.symbol ?? ''),
            text: document.note,
            links: mentionRuns(composing, document.mentions),
          })),
        },
      ]

const mentionRuns = (
  { words, source, includes }: Composing,
  mentions: Composing['selection']['documents'][number]['mentions'],
): readonly Run[] => {
  if (!includes('annex')) return []
  const bySource = new Map<number, Map<number, string>>()
  for (const { sourceId, span } of mentions) {
    const found = source(sourceId)
    if (found === undefined || found.text === null) continue
    const paragraph = paragraphAt(paragraphsOf(found.text), span.start)?.number ?? 0
    const known = bySource.get(found.number) ?? new Map<number, string>()
    bySource.set(found.number, known.set(paragraph, placeOf.paragraph(sourceId, paragraph)))
  }
  return gathered(words, bySource)
}
