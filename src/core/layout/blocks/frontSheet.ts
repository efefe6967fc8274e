import type { MessageId } from '#core/model'
import type { FrontSheetBlock, Labelled } from '#core/pack/document'
import { type Draft, moved } from '../draft/draft'
import type { Setting } from '../draft/setting'
import { setText, stacked } from '../text/setText'
import { type Strip, stripDefaults } from '../draft/strip'
import { type TextStyle, colours, inColour, styles } from '../style/typography'
import { plain, styled } from './runs'
import { Stack } from './stack'

/** What did not fit on the one page. Type is never made smaller. */
export interface FrontSheetOverflow {
  readonly movedPoints: readonly MessageId[]
  readonly linesOver: number
}

/**
 * The front sheet: exactly one page, read in a minute, able to be torn out and carried. Purpose, objectives and points
 * in the text column; who is across the table and the press beside them; the one thing to avoid across the foot.
 * When it is full, points give way from the last on, then lines of the longest texts.
 */
export const setFrontSheet = (
  setting: Setting,
  block: FrontSheetBlock,
  room: number,
): { readonly strips: readonly Strip[]; readonly overflow: FrontSheetOverflow } => {
  const avoid = avoidBox(setting, block.avoid, room * 0.3)
  const above = room - avoid.height - 18
  const main = mainColumn(setting, block, above)
  const side = sideColumn(setting, block, above)
  const upper: Strip = {
    ...stripDefaults,
    space: 14,
    breakBefore: 'no',
    height: above - 14,
    drafts: main.drafts,
    side: { height: Math.min(side.height, above - 14), drafts: side.drafts },
  }
  const lower: Strip = {
    ...stripDefaults,
    column: 'full',
    space: 18,
    breakBefore: 'no',
    height: avoid.height,
    drafts: avoid.drafts,
  }
  return {
    strips: [upper, lower],
    overflow: { movedPoints: main.movedPoints, linesOver: main.linesOver + side.linesOver + avoid.linesOver },
  }
}

interface Column {
  readonly drafts: readonly Draft[]
  readonly height: number
  readonly linesOver: number
}

const indent = 26

const mainColumn = (
  setting: Setting,
  block: FrontSheetBlock,
  room: number,
): Column & { readonly movedPoints: readonly MessageId[] } => {
  const width = setting.sheet.main
  const stack = new Stack(setting, width, room - 14)
  const { section, tags } = setting
  stack.label(block.purpose.label, 0, section)
  stack.text(block.purpose.text, block.purpose.given ? styles.frontPurpose : quiet(styles.frontPurpose), section)
  stack.label(block.objectives.label, 18, section)
  if (block.objectives.items.length === 0) stack.text(block.objectives.empty, quiet(styles.body), section)
  numbered(setting, stack, block.objectives.items, styles.body, styles.frontNumber, 4)
  stack.label(block.points.label, 18, section)
  if (block.points.entries.length === 0) stack.text(block.points.empty, quiet(styles.body), section)
  const fitting = pointsThatFit(setting, block, width, room - 14 - stack.y)
  numbered(
    setting,
    stack,
    fitting.map((point) => point.text),
    styles.frontPoint,
    styles.frontNumber,
    7,
  )
  const movedPoints = block.points.entries.slice(fitting.length).map((point) => point.messageId)
  if (movedPoints.length > 0) {
    stack.y += 4
    const more = block.points.more[movedPoints.length - 1] ?? ''
    stack.put(setText(setting, plain(more, styles.small), { width, tag: tags.add('P', section) }), indent)
  }
  return { drafts: stack.drafts, height: stack.y, linesOver: stack.linesOver, movedPoints }
}

const quiet = (style: TextStyle): TextStyle => inColour(style, colours.grey)

const numbered = (
  setting: Setting,
  stack: Stack,
  items: readonly string[],
  style: TextStyle,
  numberStyle: TextStyle,
  space: number,
): void => {
  if (items.length === 0) return
  const list = setting.tags.add('L', setting.section)
  items.forEach((item, index) => {
    if (index > 0) stack.y += space
    const element = setting.tags.add('LI', list)
    const top = stack.y
    const width = setting.sheet.main - indent
    const label = setText(setting, plain(String(index + 1), { ...numberStyle, leading: style.leading }), {
      width: indent,
      tag: setting.tags.add('Lbl', element),
    })
    const before = stack.drafts.length
    stack.put(
      setText(setting, plain(oneParagraph(item), style), { width, tag: setting.tags.add('LBody', element) }),
      indent,
    )
    if (stack.y > top) stack.drafts.splice(before, 0, ...(label[0]?.drafts.map((draft) => moved(draft, 0, top)) ?? []))
  })
}

const oneParagraph = (text: string): string => text.trim().replace(/\s*\n\s*/g, ' ')

/** As many points, from the first on, as stand in the room, leaving a line to say how many more there are. */
const pointsThatFit = (
  setting: Setting,
  block: FrontSheetBlock,
  width: number,
  room: number,
): FrontSheetBlock['points']['entries'] => {
  const trial = { ...setting, tags: { nodes: [], add: () => 0 } }
  let used = 0
  let count = 0
  const all = block.points.entries
  for (const point of all) {
    const lines = setText(trial, plain(oneParagraph(point.text), styles.frontPoint), { width: width - indent, tag: 0 })
    used += lines.reduce((sum, line) => sum + line.height, 0) + (count > 0 ? 7 : 0)
    const reserve = count === all.length - 1 ? 0 : styles.small.leading + 4
    if (used + reserve > room) break
    count += 1
  }
  return all.slice(0, count)
}

const sideColumn = (setting: Setting, block: FrontSheetBlock, room: number): Column => {
  const stack = new Stack(setting, setting.sheet.side, room - 14)
  const { section, tags } = setting
  stack.rule(colours.blue, 1.2)
  stack.label(block.press.label, 0, section)
  stack.text(block.press.text, block.press.given ? styles.frontPress : quiet(styles.fact), section)
  stack.y += 12
  stack.rule(colours.rule, 0.6)
  stack.label(block.across.label, 0, section)
  if (block.across.entries.length === 0) stack.text(block.across.empty, quiet(styles.fact), section)
  const list = block.across.entries.length === 0 ? section : tags.add('L', section)
  let shown = 0
  for (const person of block.across.entries) {
    const item = tags.add('LBody', tags.add('LI', list))
    const width = setting.sheet.side
    const name = setText(setting, styled(person.name, styles.frontName), { width, tag: tags.add('P', item) })
    const role = setText(setting, plain(person.role, styles.note), { width, tag: tags.add('P', item) })
    const height = [...name, ...role].reduce((sum, line) => sum + line.height, 6)
    const reserve = shown === block.across.entries.length - 1 ? 0 : 16
    if (stack.y + height + reserve > room - 14) break
    if (shown > 0) stack.y += 6
    stack.put([...name, ...role])
    shown += 1
  }
  const left = block.across.entries.length - shown
  if (left > 0) {
    stack.y += 4
    stack.text(block.across.more[left - 1] ?? '', styles.small, section)
  }
  return { drafts: stack.drafts, height: stack.y, linesOver: stack.linesOver }
}

/** The one thing to avoid, in a tinted box across the page. */
const avoidBox = (setting: Setting, avoid: Labelled, tallest: number): Column => {
  const { full } = setting.sheet
  const inner = full - 32
  const element = setting.tags.add('P', setting.section)
  const label = setText(setting, plain(avoid.label, { ...styles.label, color: colours.marking }), {
    width: inner,
    tag: setting.tags.add('H2', setting.section),
  })
  const lines = setText(setting, plain(oneParagraph(avoid.text), avoid.given ? styles.body : quiet(styles.body)), {
    width: inner,
    tag: element,
  })
  const kept = lines.slice(0, Math.max(1, Math.floor((tallest - 36) / styles.body.leading)))
  const head = stacked(label, 16, 10)
  const words = stacked(kept, 16, 12 + head.height)
  const height = 12 + head.height + words.height + 11
  return {
    drafts: [
      { kind: 'box', x: 0, y: 0, width: full, height, fill: colours.warm },
      { kind: 'rule', x1: 1, y1: 0, x2: 1, y2: height, weight: 2, color: colours.marking },
      ...head.drafts,
      ...words.drafts,
    ],
    height,
    linesOver: lines.length - kept.length,
  }
}
