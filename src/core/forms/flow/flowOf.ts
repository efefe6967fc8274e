import { directionOf } from '#core/pack/words'
import type { Document, DocumentSection } from '#core/pack/document'
import { plain } from '#core/pack/text'
import { blockNodes } from './blockNodes'
import { type ContentsEntry, type Flow, type FlowNode, type FlowSection } from './flow'
import { text } from './nodes'

/** The document as running text. What only a page can tell is left out: numbers of pages, and words that lead up to them. */
export const flowOf = (document: Document): Flow => {
  const { language, title, frame } = document
  const sections = document.sections.map(sectionOf)
  const contents = sections.flatMap(entriesOf)
  const titled = document.sections[0]?.kind === 'cover' ? sections : [titleAlone(document), ...sections]
  return {
    language,
    direction: directionOf(language),
    title,
    frame,
    sections: titled.map((section) => ({
      ...section,
      nodes: section.nodes.map((node) => (node.kind === 'contents' ? { ...node, entries: contents } : node)),
    })),
  }
}

const sectionOf = (section: DocumentSection): FlowSection => {
  const { kind, anchor, opensPage, title, subtitle, blocks, rank } = section
  const head: readonly FlowNode[] =
    kind === 'cover' || rank === 'divider'
      ? []
      : [
          {
            kind: 'heading',
            level: 1,
            runs: plain(title),
            anchor,
            listed: kind === 'contents' || rank === 'behind' ? null : title,
          },
          ...text('subtitle', plain(subtitle)),
        ]
  return { kind, anchor, opensPage: opensPage || kind === 'contents', nodes: [...head, ...blocks.flatMap(blockNodes)] }
}

/** A pack without a cover says what it is all the same. */
const titleAlone = ({ title }: Document): FlowSection => ({
  kind: 'cover',
  anchor: 'title',
  opensPage: false,
  nodes: [{ kind: 'heading', level: 0, runs: plain(title), anchor: null, listed: null }],
})

const entriesOf = (section: FlowSection): readonly ContentsEntry[] =>
  section.nodes.flatMap((node) =>
    node.kind === 'heading' && node.listed !== null && node.anchor !== null && (node.level === 1 || node.level === 2)
      ? [{ level: node.level, text: node.listed, anchor: node.anchor }]
      : [],
  )
