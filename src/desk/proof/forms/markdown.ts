import { fromMarkdown } from 'mdast-util-from-markdown'
import type { FormOddity, FormReader } from './reading'

type Tree = ReturnType<typeof fromMarkdown>
type Node = Tree | Tree['children'][number]

/** Markdown as its parser understands it, and as somebody sees it who opens the file as text. */
export const readMarkdown: FormReader = (bytes) => {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  const { children } = fromMarkdown(text)
  const links = children.flatMap(linksIn)
  return {
    found: [
      ...children.flatMap((block, index) => {
        const { start, end } = block.position ?? {}
        const raw = text.slice(start?.offset ?? 0, end?.offset ?? text.length)
        // Two readings of the same words: signs of markup may stand between letters.
        return [wordsIn(block), raw].map((reading) => ({ place: 'text', text: reading, string: index }))
      }),
      ...links.map((address) => ({ place: 'link', text: address })),
    ],
    addresses: links,
    edges: [children[0], children.at(-1)].map((block) => (block === undefined ? '' : wordsIn(block))),
    oddities: [...new Set(children.flatMap(odditiesIn))],
  }
}

const blocks = new Set(['paragraph', 'heading', 'blockquote', 'list', 'listItem', 'code', 'html', 'thematicBreak'])

/** Its words; what stands in blocks of their own on lines of their own. */
const wordsIn = (node: Node): string => {
  if (node.type === 'break') return '\n'
  if ('value' in node) return node.value
  if (!('children' in node)) return ''
  return node.children.map((child) => wordsIn(child) + (blocks.has(child.type) ? '\n' : '')).join('')
}

const linksIn = (node: Node): readonly string[] => [
  ...(node.type === 'link' ? [node.url, node.title ?? ''].filter((part) => part !== '') : []),
  ...('children' in node ? node.children.flatMap(linksIn) : []),
]

const odditiesIn = (node: Node): readonly FormOddity[] => [
  ...(node.type === 'html' ? (['script'] as const) : []),
  ...(node.type === 'image' || node.type === 'imageReference' || node.type === 'definition'
    ? (['outside-reference'] as const)
    : []),
  ...('children' in node ? node.children.flatMap(odditiesIn) : []),
]
