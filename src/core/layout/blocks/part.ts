import type { PartBlock } from '#core/pack/document'
import { moved } from '../draft/draft'
import type { Setting } from '../draft/setting'
import { setText } from '../text/setText'
import { type Strip, keptWithPrevious, stripDefaults } from '../draft/strip'
import { colours, styles } from '../style/typography'
import { setProse } from './prose'
import { plain } from './runs'

/**
 * A part of the background under a band that says whether it may be used. What is not to be disclosed carries a red
 * bar along every line as well, so that a single page of it cannot be mistaken.
 */
export const setPart = (setting: Setting, block: PartBlock): readonly Strip[] => {
  const closed = block.tone === 'closed'
  const color = closed ? colours.marking : colours.blue
  const { main } = setting.sheet
  const label = setText(setting, plain(block.label, { ...styles.label, color }), {
    width: main - 20,
    tag: setting.tags.add('H2', setting.section),
  })
  const band: Strip = {
    ...stripDefaults,
    space: 26,
    height: 20,
    belowNotes: true,
    drafts: [
      { kind: 'box', x: 0, y: 0, width: main, height: 20, fill: closed ? colours.warm : colours.tint },
      ...(label[0]?.drafts.map((draft) => moved(draft, 10, 4.5)) ?? []),
    ],
  }
  const prose = keptWithPrevious(setProse(setting, block.blocks, closed ? 12 : 0))
  return [band, ...(closed ? prose.map((strip) => barred(strip)) : prose)]
}

const barred = (strip: Strip): Strip => ({
  ...strip,
  space: 0,
  height: strip.height + strip.space,
  drafts: [
    { kind: 'rule', x1: 0.6, y1: 0, x2: 0.6, y2: strip.height + strip.space, weight: 1.2, color: colours.marking },
    ...strip.drafts.map((draft) => moved(draft, 0, strip.space)),
  ],
})
