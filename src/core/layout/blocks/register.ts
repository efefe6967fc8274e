import type { RegisterBlock, RegisterEntry } from '#core/pack/document'
import { type Draft, moved } from '../draft/draft'
import type { TagId } from '../page'
import type { Setting } from '../draft/setting'
import { type SetLine, setText } from '../text/setText'
import { type Strip, keptTogether, keptWithPrevious, stripDefaults } from '../draft/strip'
import { plain, styled } from './runs'
import { ruleAcross } from './rule'

/** Where the columns begin, and how wide they are; the number of the page stands at the end. */
interface Columns {
  readonly number: readonly [x: number, width: number]
  readonly name: readonly [x: number, width: number]
  readonly office: readonly [x: number, width: number]
  /** null: it stands under the office. */
  readonly body: readonly [x: number, width: number] | null
}

const standard: Columns = { number: [0, 14], name: [16, 138], office: [158, 135], body: [297, 156] }
const large: Columns = { number: [0, 20], name: [24, 190], office: [222, 225], body: null }
const columnsOf = ({ sheet }: Setting): Columns => (sheet.notes === 'below' ? large : standard)
const padding = 3

/** Everybody at a glance: a line for each, its head on every page; below, those who are only named. */
export const setRegister = (setting: Setting, block: RegisterBlock): readonly Strip[] => {
  const table = setting.tags.add('Table', setting.section)
  const head = headStrip(setting, block, table)
  const rows = block.entries.flatMap((entry, index) => {
    const strips = rowStrips(setting, entry, table)
    return (index === 0 ? keptWithPrevious(strips) : strips).map((strip) => ({ ...strip, repeats: [head] }))
  })
  return [head, ...rows, ...namedOnly(setting, block)]
}

const headStrip = (setting: Setting, block: RegisterBlock, table: TagId): Strip => {
  const row = setting.tags.add('TR', table)
  const cell = (
    text: string,
    [x, width]: readonly [number, number],
    align: 'left' | 'end' = 'left',
  ): readonly Draft[] =>
    setText(setting, plain(text, setting.styles.columnLabel), {
      width,
      tag: setting.tags.add('TH', row, { scope: 'Column' }),
      align,
    })
      .slice(0, 1)
      .flatMap((line) => line.drafts.map((draft) => moved(draft, x, 0)))
  const { labels } = block
  const columns = columnsOf(setting)
  const [bodyX, bodyWidth] = columns.body ?? columns.office
  const office =
    columns.body === null
      ? [labels.office, labels.body].filter((label) => label !== '').join(setting.words.listComma)
      : labels.office
  const height = setting.styles.columnLabel.leading + 2 * padding
  return {
    ...stripDefaults,
    column: 'full',
    height,
    drafts: [
      ...cell('', columns.number),
      ...cell(labels.name, columns.name),
      ...cell(office, columns.office),
      ...(columns.body === null ? [] : cell(labels.body, columns.body)),
      ...cell(labels.pages, [bodyX + bodyWidth, setting.sheet.full - bodyX - bodyWidth], 'end'),
      ruleAcross('dividing', 0, height - 0.5, setting.sheet.full),
    ],
  }
}

/** Rows of this many lines and fewer are never divided. */
const wholeUpTo = 6

const rowStrips = (setting: Setting, entry: RegisterEntry, table: TagId): readonly Strip[] => {
  const { styles, tags, sheet, words } = setting
  const row = tags.add('TR', table)
  const set = (runs: ReturnType<typeof plain>, width: number, tag: TagId): readonly SetLine[] =>
    setText(setting, runs, { width, tag, align: 'left' })
  const columns = columnsOf(setting)
  const { body } = columns
  const isUnder = body === null
  // A body may be told by the office alone; then the office takes the room of both.
  const officeWidth = entry.body === '' && body !== null ? columns.office[1] + body[1] + 4 : columns.office[1]
  const office = (): readonly SetLine[] => {
    const cell = tags.add('TD', row, entry.body === '' && !isUnder ? { columns: 2 } : {})
    return [entry.office, isUnder ? entry.body : ''].flatMap((text) => set(plain(text, styles.note), officeWidth, cell))
  }
  const cells: readonly (readonly [number, readonly SetLine[]])[] = [
    [
      columns.number[0],
      set(plain(words.figures(String(entry.number)), styles.cell), columns.number[1], tags.add('TD', row)),
    ],
    [
      columns.name[0],
      set(styled(entry.name, styles.rosterName), columns.name[1], tags.add('TH', row, { scope: 'Row' })),
    ],
    [columns.office[0], office()],
    ...(entry.body === '' || body === null
      ? []
      : [[body[0], set(plain(entry.body, styles.note), body[1], tags.add('TD', row))] as const]),
  ]
  const pages = pageNumbers(setting, entry, tags.add('TD', row))
  const count = Math.max(1, ...cells.map(([, lines]) => lines.length))
  const pitch = styles.note.leading
  const strips = Array.from({ length: count }, (_, line): Strip => {
    const top = line === 0 ? padding : 0
    const isLast = line === count - 1
    const height = top + pitch + (isLast ? padding : 0)
    return {
      ...stripDefaults,
      column: 'full',
      height,
      drafts: [
        ...cells.flatMap(([x, lines]) => lines[line]?.drafts.map((draft) => moved(draft, x, top)) ?? []),
        ...(line === 0 ? pages.map((draft) => moved(draft, 0, top)) : []),
        ...(isLast ? [ruleAcross('dividing', 0, height - 0.5, sheet.full)] : []),
      ],
      ...(line > 0 || entry.anchor === null
        ? {}
        : { anchors: [entry.anchor], listed: { title: entry.listName, level: 2 as const } }),
    }
  })
  return count <= wholeUpTo ? keptTogether(strips) : strips
}

/** The pages where somebody is told of and quoted, at the end of the line. */
const pageNumbers = (setting: Setting, entry: RegisterEntry, cell: TagId): readonly Draft[] => {
  const style = { ...setting.styles.locator, features: ['tnum'] as const }
  const places = entry.pages.filter((anchor) => setting.anchors.has(anchor))
  const { full } = setting.sheet
  const comma = setting.words.listComma.trim()
  const most =
    setText(setting, plain(`${comma} ${setting.pageFigures}`, style), { width: full, tag: cell })[0]?.width ?? 0
  return places.flatMap((anchor, index): readonly Draft[] => {
    const tag = setting.tags.add('Link', cell)
    const next = places[index + 1]
    return [
      {
        kind: 'page-number',
        x: full,
        y: style.leading / 2 + style.size * 0.34,
        align: 'right',
        of: anchor,
        ...(next === undefined ? {} : { next: { of: next, comma } }),
        style,
        tag,
      },
      {
        kind: 'link-to',
        x: full - (places.length - index) * most,
        y: 0,
        width: most,
        height: style.leading,
        target: { anchor },
        label: entry.listName,
        tag,
      },
    ]
  })
}

const namedOnly = (setting: Setting, { named }: RegisterBlock): readonly Strip[] => {
  if (named.length === 0) return []
  const { styles, sheet, tags, section } = setting
  const { name } = columnsOf(setting)
  // Capitals of a name are a tenth smaller: in large print they start from the larger size.
  const style = sheet.notes === 'below' ? styles.office : styles.quietNote
  const lines = setText(setting, styled(named, style), {
    width: sheet.full - name[0],
    tag: tags.add('P', section),
  })
  return lines.map((line, index) => ({
    ...stripDefaults,
    column: 'full' as const,
    space: index === 0 ? 5 : 0,
    breakBefore: index === 0 ? ('no' as const) : ('may' as const),
    height: line.height,
    drafts: line.drafts.map((draft) => moved(draft, name[0], 0)),
  }))
}
