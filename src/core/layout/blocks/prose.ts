import type { HeadingBlock, ListBlock, ParagraphBlock } from '#core/pack/document'
import type { TagId } from '../page'
import type { Setting } from '../draft/setting'
import { linesAsStrips, setText } from '../text/setText'
import { type Strip, keptWithPrevious, withSpace, withoutWidows } from '../draft/strip'
import { styles } from '../style/typography'
import { moved } from '../draft/draft'
import { setHeading } from './heading'
import { plain, styled } from './runs'

/** Heads, paragraphs and lists in the text column, from `x` on. A head stays with the two lines that follow it. */
export const setProse = (
  setting: Setting,
  blocks: readonly (HeadingBlock | ParagraphBlock | ListBlock)[],
  x = 0,
  parent: TagId = setting.section,
): readonly Strip[] => {
  const strips: Strip[] = []
  blocks.forEach((block, index) => {
    const set = setOne(setting, block, x, parent)
    strips.push(...(blocks[index - 1]?.kind === 'heading' ? keptWithPrevious(withSpace(set, 2)) : set))
  })
  return strips
}

const setOne = (
  setting: Setting,
  block: HeadingBlock | ParagraphBlock | ListBlock,
  x: number,
  parent: TagId,
): readonly Strip[] => {
  if (block.kind === 'heading') return setHeading(setting, block)
  return block.kind === 'list' ? setList(setting, block, x, parent) : setParagraph(setting, block, x, parent)
}

const setParagraph = (setting: Setting, block: ParagraphBlock, x: number, parent: TagId): readonly Strip[] => {
  const lines = setText(setting, styled(block.runs, styles[block.tone]), {
    width: setting.sheet.main - x,
    tag: setting.tags.add('P', parent),
  })
  return withSpace(withoutWidows(linesAsStrips(lines, x)), block.tone === 'lead' ? 10 : 8)
}

const indent = 15

const setList = (setting: Setting, block: ListBlock, x: number, parent: TagId): readonly Strip[] => {
  const list = setting.tags.add('L', parent)
  return block.items.flatMap((item, index) => {
    const element = setting.tags.add('LI', list)
    const label = setText(setting, plain(block.ordered ? `${index + 1}.` : '–', styles.body), {
      width: indent,
      tag: setting.tags.add('Lbl', element),
    })
    const lines = setText(setting, styled(item, styles.body), {
      width: setting.sheet.main - x - indent,
      tag: setting.tags.add('LBody', element),
    })
    const strips = linesAsStrips(lines, x + indent).map((strip, line) =>
      line > 0
        ? strip
        : { ...strip, drafts: [...(label[0]?.drafts.map((draft) => moved(draft, x, 0)) ?? []), ...strip.drafts] },
    )
    return withSpace(withoutWidows(strips), index === 0 ? 8 : 3)
  })
}
