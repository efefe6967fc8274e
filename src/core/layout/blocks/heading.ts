import type { HeadingBlock } from '#core/pack/document'
import type { Setting } from '../draft/setting'
import { linesAsStrips, setText, stacked } from '../text/setText'
import { type Strip, asHead, keptTogether, stripDefaults, withSpace } from '../draft/strip'
import { plain, styled } from './runs'
import { ruleAcross } from './rule'

/** The head of a section, as a whole page opens with it and as it stands further down. */
interface SectionHead {
  readonly title: string
  readonly subtitle: string
  readonly anchor: string
  readonly breakBefore: Strip['breakBefore']
  /** Heads inside the section are as large as a head further down would be. */
  readonly hasOwnHeads: boolean
  /** Named in the outline; what stands behind a divider is named by that. */
  readonly isListed: boolean
}

const beforeSection = 24
const afterSection = 6
const firstBlock = 14

/**
 * Title, a line under it and the blue rule where a page opens with the section; where it runs on, a smaller head without a
 * rule. Which of the two is printed only the page breaker knows.
 */
export const setSectionHead = (setting: Setting, head: SectionHead): Strip => {
  const { styles } = setting
  const atTop = headStrip(setting, head, true)
  if (head.breakBefore !== 'may') return { ...atTop, breakBefore: head.breakBefore }
  const look = head.hasOwnHeads ? styles.runOnTitle : styles.head
  const runOn = headStrip(setting, head, false, look)
  return { ...runOn, space: beforeSection, belowNotes: true, atTop }
}

const headStrip = (
  setting: Setting,
  { title, subtitle, anchor, isListed }: SectionHead,
  isOpening: boolean,
  look = setting.styles.title,
): Strip => {
  const { full } = setting.sheet
  const lines = [
    ...setText(setting, plain(title, look), {
      width: full,
      tag: setting.tags.add('H1', setting.section),
      balanced: true,
    }),
    ...setText(setting, plain(subtitle, setting.styles.office), {
      width: full,
      tag: setting.tags.add('P', setting.section),
      direction: setting.direction,
    }),
  ]
  const { drafts, height } = stacked(lines, 0, 0)
  return {
    ...stripDefaults,
    column: 'full',
    height: height + (isOpening ? 8.5 + firstBlock : afterSection),
    drafts: isOpening ? [...drafts, ruleAcross('opening', 0, height + 7, full)] : drafts,
    isHead: true,
    anchors: [anchor],
    ...(isListed ? { listed: { title, level: 1 } } : {}),
  }
}

const beforeSpeaker = 20
const beforeMinor = 12

/** The name of a speaker with the office on its line, or a head inside a text. */
export const setHeading = (setting: Setting, block: HeadingBlock): readonly Strip[] => {
  const { sheet, styles, tags, section } = setting
  const isPart = block.level < 3
  const name = styled(block.runs, isPart ? styles.head : styles.innerHead)
  const office =
    block.subtitle === ''
      ? []
      : plain(`\u2002 ${block.subtitle}`, {
          ...styles.office,
          leading: isPart ? styles.head.leading : styles.office.leading,
        })
  const lines = setText(setting, [...name, ...office], {
    width: isPart ? sheet.full : sheet.main,
    tag: tags.add(isPart ? 'H2' : 'H3', section),
  })
  const strips = linesAsStrips(lines, 0, isPart ? 'full' : 'main')
  const title = block.runs.map((run) => run.text).join('')
  return withSpace(keptTogether(asHead(strips)), isPart ? beforeSpeaker : beforeMinor).map((strip, index) =>
    index > 0
      ? strip
      : {
          ...strip,
          belowNotes: isPart,
          anchors: block.anchor === null ? [] : [block.anchor],
          ...(block.listed ? { listed: { title, level: 2 as const } } : {}),
        },
  )
}

/** The same head where its words go on on another page: "Name, continued". */
export const setContinued = (setting: Setting, block: HeadingBlock): Strip => {
  const name = block.runs.map((run) => run.text).join('')
  const lines = setText(setting, plain(setting.words.quotes.continued({ name }), setting.styles.head), {
    width: setting.sheet.full,
    tag: 0,
  }).slice(0, 2)
  const { drafts, height } = stacked(lines, 0, 0)
  return { ...stripDefaults, column: 'full', height: height + afterHead, drafts }
}

export const afterHead = 7
