import type { Mark, Node } from 'prosemirror-model'
import type { RichBlock, RichText } from '#core/model'
import { richTextSchema } from './schema'

type Run = RichBlock['runs'][number]

const { nodes, marks } = richTextSchema

/** The stored text as a document of the editor. Neighbouring items of one kind become one list. */
export const documentOf = (text: RichText): Node => {
  const blocks = runsOfKind(text).flatMap(({ kind, blocks }): readonly Node[] => {
    switch (kind) {
      case 'bullet':
        return [nodes.bullets.create(null, blocks.map(entryOf))]
      case 'numbered':
        return [nodes.numbers.create(null, blocks.map(entryOf))]
      case 'heading':
        return blocks.map((block) => nodes.heading.create(null, textNodes(block)))
      case 'paragraph':
        return blocks.map((block) => nodes.paragraph.create(null, textNodes(block)))
    }
  })
  return nodes.doc.create(null, blocks.length > 0 ? blocks : [nodes.paragraph.create()])
}

interface Neighbours {
  readonly kind: RichBlock['kind']
  readonly blocks: readonly RichBlock[]
}

const runsOfKind = (text: RichText): readonly Neighbours[] => {
  const found: { readonly kind: RichBlock['kind']; readonly blocks: RichBlock[] }[] = []
  for (const block of text) {
    const last = found.at(-1)
    if (last?.kind === block.kind) last.blocks.push(block)
    else found.push({ kind: block.kind, blocks: [block] })
  }
  return found
}

const entryOf = (block: RichBlock): Node => nodes.entry.create(null, nodes.paragraph.create(null, textNodes(block)))

/** The document of the editor as it is stored. Blocks without words are places to type, not part of the text. */
export const richTextOf = (document: Node): RichText => {
  const blocks: RichBlock[] = []
  const take = (kind: RichBlock['kind'], block: Node): void => {
    const runs = runsOf(block)
    if (runs.some((run) => run.text.trim() !== '')) blocks.push({ kind, runs })
  }
  document.forEach((block) => {
    if (block.type === nodes.bullets || block.type === nodes.numbers) {
      const kind = block.type === nodes.bullets ? 'bullet' : 'numbered'
      block.forEach((entry) => entry.forEach((paragraph) => take(kind, paragraph)))
    } else {
      take(block.type === nodes.heading ? 'heading' : 'paragraph', block)
    }
  })
  return blocks
}

export const sameRichText = (one: RichText, other: RichText): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other)

const textNodes = (block: RichBlock): readonly Node[] =>
  block.runs.map((run) => richTextSchema.text(run.text, marksOf(block, run)))

const marksOf = (block: RichBlock, run: Run): readonly Mark[] => [
  ...(run.link === undefined ? [] : [marks.link.create({ address: run.link })]),
  ...(run.italic === true ? [marks.italic.create()] : []),
  // Headings are set in a heavy face already.
  ...(run.bold === true && block.kind !== 'heading' ? [marks.bold.create()] : []),
]

/** Most text that one run of the stored form may hold, in UTF-16 units. */
const longestRun = 50_000

const runsOf = (block: Node): readonly Run[] => {
  const runs: Run[] = []
  block.forEach((piece) => {
    const link = piece.marks.find((mark) => mark.type === marks.link)
    const manner = {
      ...(marks.bold.isInSet(piece.marks) ? { bold: true as const } : {}),
      ...(marks.italic.isInSet(piece.marks) ? { italic: true as const } : {}),
      ...(link === undefined ? {} : { link: String(link.attrs['address']) }),
    }
    const text = piece.text ?? ''
    for (let at = 0; at < text.length; at += longestRun) runs.push({ text: text.slice(at, at + longestRun), ...manner })
  })
  return runs
}
