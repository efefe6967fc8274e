import type { Aside, Block, DocumentTree } from './tree'

/**
 * Sets aside what a page shows a second time in large letters: a quotation that is set apart and whose words stand in its text,
 * with the name below it. What is said once is read once. `bySize`: large letters alone tell, so that what looks like a heading, is
 * not the first one and stands in marks is one.
 */
export const withoutPullQuotes = (tree: DocumentTree, { bySize = false } = {}): DocumentTree => {
  const title = tree.blocks.find(({ role }) => role === 'heading')
  const mayBePulled = (block: Block): boolean =>
    block.role === 'quotation' ||
    (bySize && block.role === 'heading' && block !== title && inMarks.test(wordsOf(block).trim()))
  const quotations = tree.blocks.filter(mayBePulled)
  if (quotations.length === 0 || quotations.length > mostQuotations) return tree
  const said = tree.blocks
    .filter(({ role }) => role === 'body' || role === 'item')
    .map(plain)
    .join('\n')
  const isPulled = (block: Block | undefined): boolean => {
    if (block === undefined || !mayBePulled(block)) return false
    const words = plain(block)
    return words.length >= fewestLetters && said.includes(words)
  }
  const isGone = tree.blocks.map(
    (block, at) => isPulled(block) || (block.role === 'caption' && isPulled(tree.blocks[at - 1])),
  )
  if (!isGone.includes(true)) return tree
  let kept = 0
  const places = isGone.map((gone) => (gone ? kept : kept++))
  const asides: readonly Aside[] = [
    ...tree.asides.map((aside) => ({ ...aside, block: places[aside.block] ?? Math.min(aside.block, kept) })),
    ...tree.blocks.flatMap((block, at): Aside[] =>
      isGone[at] === true
        ? [{ role: 'furniture', label: null, text: wordsOf(block).trim(), block: places[at] ?? -1 }]
        : [],
    ),
  ]
  return { ...tree, blocks: tree.blocks.filter((_, at) => isGone[at] !== true), asides }
}

const wordsOf = ({ runs }: Block): string => runs.map(({ words }) => words).join('')

/** Letters and figures alone: a page that repeats words marks them in another way. */
const plain = (block: Block): string =>
  wordsOf(block)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()

const inMarks = /^["“„«‘‹「『].*["”“»’›」』][.,!?]?$/su

/** UTF-16 units: “Yes” may stand anywhere. */
const fewestLetters = 12
const mostQuotations = 200
