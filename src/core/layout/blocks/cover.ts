import type { CoverBlock } from '#core/pack/document'
import type { TagRole } from '../page'
import type { Setting } from '../draft/setting'
import { linesAsStrips, setText } from '../text/setText'
import { type Strip, heightOf, keptWithPrevious, stripDefaults, withSpace } from '../draft/strip'
import { type TextStyle, colours } from '../style/typography'
import { plain } from './runs'
import { factStrips, setFactGrid } from './side'

/** The cover: title in the upper part, facts at the foot. Only a title of very many lines pushes the facts to a second page. */
export const setCover = (setting: Setting, block: CoverBlock): readonly Strip[] => {
  const { sheet } = setting
  const room = sheet.bottom - sheet.top
  const head = headStrips(setting, block)
  const facts = setFactGrid(setting, block.facts, 2, room * 0.6)
  const used = heightOf(head) + facts.height
  const top = Math.max(0, Math.min(room * 0.16, room - used - leastWhite))
  const white: Strip = { ...stripDefaults, column: 'full', height: top, drafts: [], ...openingOf(setting, block) }
  const grid: Strip = {
    ...stripDefaults,
    column: 'full',
    space: Math.max(leastWhite, room - used - top),
    height: facts.height,
    drafts: facts.drafts,
  }
  return [white, ...keptWithPrevious(head), grid, ...factStrips(setting, facts.rest)]
}

/** A divider is found by the contents and the outline, and in a bound pack it is a right page. */
const openingOf = (
  { sheet }: Setting,
  { anchor, title }: CoverBlock,
): Pick<Strip, 'breakBefore' | 'anchors' | 'listed'> =>
  anchor === undefined
    ? { breakBefore: 'page' }
    : {
        breakBefore: sheet.layout === 'bound' ? 'recto' : 'page',
        anchors: [anchor],
        listed: { title, level: 1 },
      }

const leastWhite = 24
const titleShare = 0.88

const headStrips = (setting: Setting, block: CoverBlock): readonly Strip[] => {
  const { sheet, styles } = setting
  const lines = (text: string, style: TextStyle, role: TagRole, width: number, space: number): readonly Strip[] => {
    if (text === '') return []
    const tag = setting.tags.add(role, setting.section)
    return withSpace(
      linesAsStrips(setText(setting, plain(text, style), { width, tag, balanced: true, align: 'left' }), 0, 'full'),
      space,
    )
  }
  const bar: Strip = {
    ...stripDefaults,
    column: 'full',
    height: 20,
    drafts: [{ kind: 'rule', x1: 0, y1: 0, x2: sheet.unit * 2, y2: 0, weight: 2.5, color: colours.blue }],
  }
  return [
    bar,
    ...lines(block.label, styles.label, 'P', sheet.full, 0),
    ...lines(block.title, titleStyle(setting, block.title, sheet.full * titleShare), 'H1', sheet.full * titleShare, 12),
    ...lines(block.lead, styles.coverLead, 'P', sheet.full * 0.8, 14),
    ...(block.fictional === null ? [] : lines(block.fictional, styles.minor, 'P', sheet.main, 18)),
  ]
}

/** Titles of events run from two words to a paragraph: the largest size in which one takes few lines. */
const titleStyle = (setting: Setting, title: string, width: number): TextStyle => {
  const { cover, title: smaller, head } = setting.styles
  return (
    [cover, smaller].find((style) => setText(setting, plain(title, style), { width, tag: 0 }).length <= mostLines) ??
    head
  )
}

const mostLines = 5
