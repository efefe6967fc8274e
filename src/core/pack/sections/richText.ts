import type { RichBlock, RichRun, RichText } from '#core/model'
import type { HeadingBlock, ListBlock, ParagraphBlock, Run } from '../document'
import { isBlank } from '../text'

/** Written text as blocks: neighbouring items of a kind become one list, addresses of links are printed. */
export const composeRichText = (text: RichText): readonly (HeadingBlock | ParagraphBlock | ListBlock)[] => {
  const blocks: (HeadingBlock | ParagraphBlock | ListBlock)[] = []
  for (const block of text) {
    const runs = block.runs.map(runOf)
    if (isBlank(runs.map((run) => run.text).join(''))) continue
    const before = blocks.at(-1)
    if (block.kind === 'heading')
      blocks.push({ kind: 'heading', level: 3, runs, subtitle: '', anchor: null, listed: false })
    else if (block.kind === 'paragraph') blocks.push({ kind: 'paragraph', tone: 'body', runs })
    else if (before?.kind === 'list' && before.ordered === isOrdered(block))
      blocks[blocks.length - 1] = { ...before, items: [...before.items, runs] }
    else blocks.push({ kind: 'list', ordered: isOrdered(block), items: [runs] })
  }
  return blocks
}

const isOrdered = (block: RichBlock): boolean => block.kind === 'numbered'

const runOf = (run: RichRun): Run => ({
  text: run.link === undefined || run.text.includes(run.link) ? run.text : `${run.text} (${run.link})`,
  style: run.bold === true ? 'strong' : run.italic === true ? 'emphasis' : 'plain',
  ...(run.link === undefined ? {} : { target: { address: run.link } }),
})
