import type { MessageId } from '#core/model'
import type { FrontSheetBlock, Labelled, Runs } from '#core/pack/document'
import type { FrontPart } from '#core/pack/note'
import { hung } from '../blocks/quotation'
import { oneParagraph } from '../blocks/paragraphs'
import { plain, styled } from '../blocks/runs'
import { ruleAcross } from '../blocks/rule'
import { type Draft, moved } from '../draft/draft'
import type { Setting } from '../draft/setting'
import { type Strip, stripDefaults } from '../draft/strip'
import type { TextStyle } from '../style/typography'
import { setText } from '../text/setText'
import { Column, type Piece, pieceOf, under } from './column'

/** What did not fit on the one page. Type is never made smaller and no text is cut. */
interface FrontSheetOverflow {
  readonly movedPoints: readonly MessageId[]
  /** Of its own texts, which stand nowhere else. */
  readonly linesOver: number
  readonly parts: readonly FrontPart[]
}

interface SetSheet {
  readonly strips: readonly Strip[]
  readonly overflow: FrontSheetOverflow
}

const indent = 22
const betweenParts = 20
const betweenPoints = 5
const aboveFoot = 14

/**
 * The front sheet: exactly one page, read in a minute, able to be torn out and carried. Room is claimed in this order:
 * objectives, points, what to avoid, press, purpose, names, best quotation, setting. What finds none stays away whole, and
 * a line says so with the number of its lines.
 */
export const setFrontSheet = (setting: Setting, block: FrontSheetBlock, room: number): SetSheet => {
  const first = filled(setting, block, room, 0)
  const told = first.notes.length
  return told === 0 ? first.sheet : filled(setting, block, room, told).sheet
}

const filled = (
  setting: Setting,
  block: FrontSheetBlock,
  room: number,
  reserved: number,
): { readonly sheet: SetSheet; readonly notes: readonly Runs[] } => {
  const { sheet, styles, words } = setting
  const main = new Column(0, room)
  // In large print there is one column: what stands at the side comes after what stands in the text.
  const isOne = sheet.notes === 'below'
  const side = isOne ? main : new Column(sheet.main + sheet.gutter, room)
  const reserve = reserved * styles.note.leading + (reserved > 0 ? 4 : 0)
  main.keep(reserve)
  const notes: Runs[] = []
  const parts: FrontPart[] = []
  const out = (label: string, lines: number, part: FrontPart | null): void => {
    linesOver += lines
    if (part !== null) parts.push(part)
    notes.push([{ text: words.front.noRoom({ what: label, lines }), style: 'plain' }])
  }
  let linesOver = 0

  const objectives = numbered(setting, main, block.objectives, styles.text, 2)
  if (objectives.linesOver > 0)
    out(block.objectives.label, objectives.linesOver, { part: 'objectives', from: objectives.count })
  const points = numbered(
    setting,
    main,
    { label: block.points.label, items: block.points.entries.map(({ text }) => text) },
    styles.point,
    betweenPoints,
  )
  const moved = block.points.entries.slice(points.count)
  if (moved.length > 0) {
    const text = words.front.movedPoints({
      first: points.count + 1,
      last: block.points.entries.length,
      count: moved.length,
      lines: points.linesOver,
    })
    const target = block.pointsAt === null ? undefined : { anchor: block.pointsAt }
    notes.push([{ text, style: 'plain' }, ...(target === undefined ? [] : pageRuns(words.front.onPage, target.anchor))])
  }
  main.keep(-reserve)
  if (reserved > 0)
    main.put(
      pieceOf(
        notes.flatMap((runs) => noteLines(setting, runs, sheet.main - indent)),
        indent,
      ),
      4,
    )

  const foot: Draft[] = []
  pinned(setting, block.avoid, main, foot, out)
  pinned(setting, block.press, side, foot, out)
  if (block.purpose !== null && !place(main, labelled(setting, block.purpose, styles.text, sheet.main), betweenParts))
    if (!place(side, labelled(setting, block.purpose, styles.note, sheet.noteWidth), betweenParts))
      out(block.purpose.label, lineCount(setting, block.purpose, styles.text, sheet.main), { part: 'purpose', from: 0 })
  across(setting, block, side)
  if (block.best !== null) main.put(bestOf(setting, block.best, main.y === 0), betweenParts)
  if (block.scene !== null)
    if (!main.put(sceneOf(setting, block.scene, styles.text, main), betweenParts))
      side.put(sceneOf(setting, block.scene, styles.note, side), betweenParts)

  const strip: Strip = {
    ...stripDefaults,
    column: 'full',
    breakBefore: 'no',
    height: room,
    drafts: [...main.drafts, ...(isOne ? [] : side.drafts), ...foot],
  }
  return {
    sheet: { strips: [strip], overflow: { movedPoints: moved.map(({ messageId }) => messageId), linesOver, parts } },
    notes,
  }
}

const place = (column: Column, piece: Piece, space: number): boolean => column.put(piece, space)

const pageRuns = (before: string, anchor: string): Runs => [
  { text: before, style: 'plain', target: { anchor } },
  { text: '00', style: 'plain', target: { anchor }, pageOf: anchor },
]

const noteLines = (setting: Setting, runs: Runs, width: number) =>
  setText(setting, styled(runs, setting.styles.quietNote), {
    width,
    tag: setting.tags.add('P', setting.section),
    align: 'left',
  })

const labelOf = (setting: Setting, label: string, style: TextStyle = setting.styles.label): Piece =>
  pieceOf(
    setText(setting, plain(label, style), {
      width: setting.sheet.main,
      tag: setting.tags.add('H2', setting.section),
      align: 'left',
    }),
  )

/** Numbered entries, each whole, from the first on as far as there is room. */
const numbered = (
  setting: Setting,
  column: Column,
  list: { readonly label: string; readonly items: readonly string[] },
  style: TextStyle,
  space: number,
): { readonly count: number; readonly linesOver: number } => {
  if (list.items.length === 0) return { count: 0, linesOver: 0 }
  const { sheet, styles, tags, words } = setting
  const element = tags.add('L', setting.section)
  let label: Piece | null = labelOf(setting, list.label)
  let count = 0
  let linesOver = 0
  for (const [index, item] of list.items.entries()) {
    const entry = tags.add('LI', element)
    const number = setText(
      setting,
      plain(words.figures(String(index + 1)), { ...styles.listNumber, leading: style.leading }),
      {
        width: indent,
        tag: tags.add('Lbl', entry),
        align: 'left',
      },
    )
    const lines = setText(setting, plain(oneParagraph(item), style), {
      width: sheet.main - indent,
      tag: tags.add('LBody', entry),
    })
    const text = pieceOf(lines, indent)
    const numbers: readonly Draft[] = number[0]?.drafts ?? []
    const piece: Piece = { drafts: [...numbers, ...text.drafts], height: text.height }
    const whole: Piece = label === null ? piece : under(label, 3, piece)
    // What comes after an entry without room does not take its place: the order is the author's.
    if (linesOver === 0 && column.put(whole, label === null ? space : betweenParts)) {
      label = null
      count += 1
    } else linesOver += lines.length
  }
  return { count, linesOver }
}

const labelled = (setting: Setting, part: Labelled, style: TextStyle, width: number): Piece =>
  under(
    labelOf(setting, part.label),
    2,
    pieceOf(
      setText(setting, plain(oneParagraph(part.text), style), {
        width,
        tag: setting.tags.add('P', setting.section),
        align: 'left',
      }),
    ),
  )

const lineCount = (setting: Setting, part: Labelled, style: TextStyle, width: number): number =>
  setText(setting, plain(oneParagraph(part.text), style), { width, tag: 0 }).length

/** At the foot of its column, under a rule: red over what to avoid. */
const pinned = (
  setting: Setting,
  part: FrontSheetBlock['avoid'] | FrontSheetBlock['press'],
  column: Column,
  foot: Draft[],
  out: (label: string, lines: number, part: FrontPart | null) => void,
): void => {
  if (part === null) return
  const { sheet, styles, tags, section } = setting
  const isWarning = part.tone === 'avoid'
  const width = isWarning ? sheet.main : sheet.noteWidth
  const style = isWarning ? styles.text : styles.note
  const label = setText(setting, plain(part.label, isWarning ? styles.warning : styles.label), {
    width,
    tag: tags.add('H2', section),
    align: 'left',
  })
  const lines = setText(setting, plain(oneParagraph(part.text), style), {
    width,
    tag: tags.add('P', section),
    align: 'left',
  })
  const words = under(pieceOf(label), 2, pieceOf(lines))
  const height = words.height + 8
  if (height + aboveFoot > column.left)
    return out(part.label, lines.length, isWarning ? { part: 'avoid', from: 0 } : null)
  const top = column.foot - height
  // In one column what was pinned later stands higher, and is read first.
  const isOne = sheet.notes === 'below'
  foot.splice(
    isOne ? 0 : foot.length,
    0,
    ruleAcross(isWarning ? 'warning' : 'opening', column.x, top, width),
    ...words.drafts.map((draft) => moved(draft, column.x, top + 8)),
  )
  column.keep(height + aboveFoot)
}

/** Who sits opposite, as many as there is room for; the others are counted. */
const across = (setting: Setting, block: FrontSheetBlock, column: Column): void => {
  const { entries, label } = block.across
  if (entries.length === 0) return
  const { sheet, styles, tags, section, words } = setting
  const width = sheet.noteWidth
  const list = tags.add('L', section)
  const head = under(labelOf(setting, label), 3, { drafts: [ruleAcross('opening', 0, 0, width)], height: 1.25 })
  const lineBelow = styles.note.leading + 6
  let shown = 0
  for (const person of entries) {
    const item = tags.add('LBody', tags.add('LI', list))
    const lines = [
      ...setText(setting, styled(person.name, styles.sideName), { width, tag: tags.add('P', item), align: 'left' }),
      ...setText(setting, plain(person.role, styles.quietNote), { width, tag: tags.add('P', item), align: 'left' }),
    ]
    const words = pieceOf(lines)
    const entry: Piece =
      shown === 0
        ? under(head, 4, words)
        : under({ drafts: [ruleAcross('dividing', 0, 0, width)], height: 0.5 }, 4, words)
    const isLast = shown === entries.length - 1
    const space = shown === 0 ? betweenParts : 4
    if (entry.height + space > column.left - (isLast ? 0 : lineBelow) || !column.put(entry, space)) break
    shown += 1
  }
  const left = entries.length - shown
  if (left === 0) return
  const more: Runs = [
    { text: words.front.morePeople({ number: left }), style: 'plain' },
    ...(block.peopleAt === null ? [] : pageRuns(words.front.onPage, block.peopleAt)),
  ]
  column.put(pieceOf(noteLines(setting, more, width)), 6)
}

/** The one sentence that stands out, under a blue rule; who said it and where in small. */
const bestOf = (setting: Setting, best: NonNullable<FrontSheetBlock['best']>, isFirst: boolean): Piece => {
  const { sheet, styles, tags, section } = setting
  const element = tags.add('BlockQuote', section, { language: best.language })
  const lines = hung(
    setting,
    { words: best.words },
    setText(setting, styled(best.words, styles.pull), {
      width: sheet.main - indent,
      tag: tags.add('P', element),
      language: best.language,
      balanced: true,
    }),
    styles.pull,
  )
  const who = setText(setting, styled(best.attribution, styles.quietNote), {
    width: sheet.main,
    tag: tags.add('P', section),
    align: 'left',
  })
  const rule: Piece = { drafts: [ruleAcross('opening', 0, 0, sheet.main)], height: 1.25 }
  // First on its sheet it stands under the rule of the title.
  return under(isFirst ? pieceOf(lines) : under(rule, 7, pieceOf(lines)), 3, pieceOf(who))
}

/** What happened, in whole sentences of the source. */
const sceneOf = (
  setting: Setting,
  scene: NonNullable<FrontSheetBlock['scene']>,
  style: TextStyle,
  column: Column,
): Piece => {
  const width = style === setting.styles.text ? setting.sheet.main : setting.sheet.noteWidth
  const { tags, section } = setting
  const rule: Piece = { drafts: [ruleAcross('opening', 0, 0, width)], height: 1.25 }
  const locator = scene.where.map((run) => ({ ...run }))
  const lines = setText(setting, [...styled(scene.words, style), ...styled(locator, setting.styles.quietNote)], {
    width,
    tag: tags.add('P', section),
    language: scene.language,
  })
  const label = labelOf(setting, scene.label)
  return under(column.y === 0 ? label : under(rule, 5.5, label), 2, pieceOf(lines))
}
