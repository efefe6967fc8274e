import type { HeadingBlock } from '#core/pack/document'
import type { Setting } from '../draft/setting'
import { linesAsStrips, setText } from '../text/setText'
import { type Strip, keptTogether, withSpace } from '../draft/strip'
import { styles } from '../style/typography'
import { plain, styled } from './runs'

const looks = {
  1: { head: styles.section, below: styles.subtitle, role: 'H1', space: 0, column: 'full' },
  2: { head: styles.part, below: styles.partSubtitle, role: 'H2', space: 30, column: 'full' },
  3: { head: styles.minor, below: styles.partSubtitle, role: 'H3', space: 16, column: 'main' },
} as const

/** A head with the line under it. What follows a head must forbid the break before itself; `keptWithPrevious` does. */
export const setHeading = (setting: Setting, block: HeadingBlock): readonly Strip[] => {
  const look = looks[block.level]
  const width = look.column === 'full' ? setting.sheet.full : setting.sheet.main
  const head = setText(setting, styled(block.runs, look.head), {
    width,
    tag: setting.tags.add(look.role, setting.section),
    balanced: true,
  })
  const below =
    block.subtitle === ''
      ? []
      : setText(setting, plain(block.subtitle, look.below), { width, tag: setting.tags.add('P', setting.section) })
  const strips = linesAsStrips([...head, ...below], 0, look.column).map((strip, index) =>
    index === head.length && block.level === 1 ? { ...strip, space: 3 } : strip,
  )
  const title = block.runs.map((run) => run.text).join('')
  return withSpace(keptTogether(strips), look.space).map((strip, index) =>
    index > 0
      ? strip
      : {
          ...strip,
          belowNotes: block.level < 3,
          anchors: block.anchor === null ? [] : [block.anchor],
          ...(block.listed ? { listed: { title, level: block.level === 1 ? 1 : 2 } } : {}),
        },
  )
}
