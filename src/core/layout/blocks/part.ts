import type { PartBlock } from '#core/pack/document'
import type { Setting } from '../draft/setting'
import { linesAsStrips, setText } from '../text/setText'
import { type Strip, asHead, keptTogether, keptWithPrevious, stripDefaults, withSpace } from '../draft/strip'
import { plain } from './runs'
import { setProse } from './prose'
import { sideBeside } from './side'

/**
 * A part of the background; beside it stands whether it may be used. What is not to be disclosed says so in red, again on
 * each page that it runs on to: a single page of it cannot be mistaken.
 */
export const setPart = (setting: Setting, block: PartBlock): readonly Strip[] => {
  const { sheet, styles, tags, section } = setting
  const isOver = sheet.notes === 'below'
  const label = setText(setting, plain(block.label, block.tone === 'closed' ? styles.warning : styles.label), {
    width: isOver ? sheet.main : sheet.side,
    tag: tags.add('H2', section),
    align: 'left',
  })
  if (isOver) return underLabel(setting, linesAsStrips(label), block)
  const beside = sideBeside(setting, styles.text, [label])
  const side = beside === null ? null : { ...beside, readFirst: true as const }
  const [first, ...rest] = withSpace(setProse(setting, block.blocks, { width: sheet.main, parent: section }), 14)
  if (first === undefined) return []
  const again: Strip = { ...stripDefaults, height: 0, drafts: [], ...(side === null ? {} : { side }) }
  return [
    { ...first, belowNotes: true, ...(side === null ? {} : { side }) },
    ...rest.map((strip) => ({ ...strip, repeats: [again] })),
  ]
}

/** In large print the label stands over its part, and again at the head of each page that it runs on to. */
const underLabel = (setting: Setting, label: readonly Strip[], block: PartBlock): readonly Strip[] => {
  const { sheet, section } = setting
  const words = withSpace(setProse(setting, block.blocks, { width: sheet.main, parent: section }), 2)
  if (words.length === 0) return []
  const [first, ...rest] = [...withSpace(keptTogether(asHead(label)), 14), ...keptWithPrevious(words)]
  if (first === undefined) return []
  return [{ ...first, belowNotes: true }, ...rest.map((strip) => ({ ...strip, repeats: label }))]
}
