import { paragraphAt, paragraphsOf } from '#core/text/numbering'
import type { Composing, Made } from '../composing'
import type { Run } from '../document'
import { placeOf } from '../places'
import { isBlank, link, run } from '../text'

/** Documents that the sources name, each with where. */
export const composeDocuments = (composing: Composing): Made => {
  const { selection } = composing
  const documents = selection.documents.filter((document) => !isBlank(document.name))
  if (documents.length === 0) return { blocks: [] }
  return {
    blocks: [
      {
        kind: 'cards',
        cards: documents.map((document) => ({
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
  const places = new Map<string, { readonly text: string; readonly anchor: string }>()
  for (const { sourceId, span } of mentions) {
    const found = source(sourceId)
    if (found === undefined || found.text === null) continue
    const number = paragraphAt(paragraphsOf(found.text), span.start)?.number ?? 1
    const anchor = placeOf.paragraph(sourceId, number)
    places.set(anchor, { text: words.quotes.locator({ source: found.number, paragraph: number }), anchor })
  }
  if (places.size === 0 || !includes('annex')) return []
  return [
    run(`${words.documents.named} `),
    ...[...places.values()].flatMap(({ text, anchor }, index) => [
      ...(index > 0 ? [run('; ')] : []),
      link(text, { anchor }),
    ]),
  ]
}
