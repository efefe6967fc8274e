import type { HeadingBlock, ListBlock, ParagraphBlock } from '#core/pack/document'
import type { TagId } from '../page'
import type { Setting } from '../draft/setting'
import { linesAsStrips, setText } from '../text/setText'
import { type Strip, keptWithPrevious, withSpace, withoutWidows } from '../draft/strip'
import { moved } from '../draft/draft'
import { setHeading } from './heading'
import { plain, styled } from './runs'

type Prose = HeadingBlock | ParagraphBlock | ListBlock

interface ProsePlace {
  readonly x?: number
  readonly width: number
  readonly parent: TagId
}

/** Heads, paragraphs and lists in the text column, from `x` on. A head stays with the lines that follow it. */
export const setProse = (setting: Setting, blocks: readonly Prose[], place: ProsePlace): readonly Strip[] => {
  const strips: Strip[] = []
  blocks.forEach((block, index) => {
    const set = setOne(setting, block, place)
    strips.push(...(blocks[index - 1]?.kind === 'heading' ? keptWithPrevious(withSpace(set, 2)) : set))
  })
  return strips
}

const setOne = (setting: Setting, block: Prose, place: ProsePlace): readonly Strip[] => {
  if (block.kind === 'heading') return setHeading(setting, block)
  return block.kind === 'list' ? setList(setting, block, place) : setParagraph(setting, block, place)
}

const setParagraph = (
  setting: Setting,
  block: ParagraphBlock,
  { x = 0, width, parent }: ProsePlace,
): readonly Strip[] => {
  const style = block.tone === 'small' ? setting.styles.office : setting.styles.text
  const lines = setText(setting, styled(block.runs, style), { width: width - x, tag: setting.tags.add('P', parent) })
  return withSpace(withoutWidows(linesAsStrips(lines, x)), 6)
}

const indent = 13.5

const setList = (setting: Setting, block: ListBlock, { x = 0, width, parent }: ProsePlace): readonly Strip[] => {
  const { styles, tags, words } = setting
  const list = tags.add('L', parent)
  return block.items.flatMap((item, index) => {
    const element = tags.add('LI', list)
    const label = setText(setting, plain(block.ordered ? `${words.figures(String(index + 1))}.` : '–', styles.text), {
      width: indent,
      tag: tags.add('Lbl', element),
      align: 'left',
    })
    const lines = setText(setting, styled(item, styles.text), {
      width: width - x - indent,
      tag: tags.add('LBody', element),
    })
    const strips = linesAsStrips(lines, x + indent).map((strip, line) =>
      line > 0
        ? strip
        : { ...strip, drafts: [...(label[0]?.drafts.map((draft) => moved(draft, x, 0)) ?? []), ...strip.drafts] },
    )
    return withSpace(withoutWidows(strips), index === 0 ? 5 : 2)
  })
}
