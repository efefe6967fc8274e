import type { Mark, Node } from 'prosemirror-model'
import type { RichBlock, RichText } from '#core/model'
import { biographySchema } from './schema'

type Run = RichBlock['runs'][number]

const { nodes, marks } = biographySchema

/** The stored biography as a document of the editor. Neighbouring items of one kind become one list. */
export const documentOf = (text: RichText): Node => {
  const blocks: Node[] = []
  let list: { readonly kind: RichBlock['kind']; readonly entries: Node[] } | null = null
  const closeList = (): void => {
    if (list !== null) blocks.push((list.kind === 'bullet' ? nodes.bullets : nodes.numbers).create(null, list.entries))
    list = null
  }
  for (const block of text) {
    if (block.kind !== list?.kind) closeList()
    if (block.kind === 'bullet' || block.kind === 'numbered') {
      list ??= { kind: block.kind, entries: [] }
      list.entries.push(nodes.entry.create(null, nodes.paragraph.create(null, textNodes(block))))
    } else {
      blocks.push((block.kind === 'heading' ? nodes.heading : nodes.paragraph).create(null, textNodes(block)))
    }
  }
  closeList()
  return nodes.doc.create(null, blocks.length > 0 ? blocks : [nodes.paragraph.create()])
}

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

const textNodes = (block: RichBlock): readonly Node[] => block.runs.map((run) => biographySchema.text(run.text, marksOf(block, run)))

const marksOf = (block: RichBlock, run: Run): readonly Mark[] => [
  ...(run.link === undefined ? [] : [marks.link.create({ address: run.link })]),
  ...(run.italic === true ? [marks.italic.create()] : []),
  // Headings are set in a heavy face already.
  ...(run.bold === true && block.kind !== 'heading' ? [marks.bold.create()] : []),
]

/** Longest stretch that one run of the stored form may hold, in UTF-16 units. */
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
