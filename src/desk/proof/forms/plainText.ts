import type { FormReader } from './reading'

/** A text is all there to be seen. The marking is in its first block and in its last. */
export const readPlainText: FormReader = (bytes) => {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  const blocks = blocksOf(text)
  return {
    // Words run over the ends of lines, and end where a block does.
    found: blocks.map((block) => ({ place: 'text', text: block.replaceAll(/\s+/g, ' ') })),
    addresses: [],
    edges: [blocks[0] ?? '', blocks.at(-1) ?? ''],
    oddities: /^[\n\x20-\x7e]*$/.test(text) ? [] : ['unknown-part'],
  }
}

const blocksOf = (text: string): readonly string[] => text.split(/\n{2,}/).filter((block) => block.trim() !== '')
