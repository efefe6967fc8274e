import type { TableBlock, TableRow } from '#core/pack/document'
import { type Draft, moved } from '../draft/draft'
import type { TagId } from '../page'
import type { Setting } from '../draft/setting'
import { type SetLine, setText } from '../text/setText'
import { type Strip, keptTogether, keptWithPrevious, stripDefaults } from '../draft/strip'
import { colours, styles } from '../style/typography'
import { plain, styled } from './runs'

const padding = 5
/** Rows up to this many lines stay whole. */
const wholeUpTo = 12

/** A table across the page. Its head stands again wherever a page breaks inside it; every other row is tinted. */
export const setTable = (setting: Setting, block: TableBlock): readonly Strip[] => {
  const table = setting.tags.add('Table', setting.section)
  const columns = columnsOf(setting, block)
  const head = headStrip(setting, block, columns, table)
  const rows = block.rows.flatMap((row, index) => {
    const before = block.rows[index - 1]
    const isFirst = before === undefined || before.kind === 'head'
    const strips =
      row.kind === 'head'
        ? [dayStrip(setting, row, columns, table)]
        : rowStrips(setting, row, columns, table, isBanded(block.rows, index))
    return (isFirst ? keptWithPrevious(strips) : strips).map((strip) => ({ ...strip, repeats: [head] }))
  })
  return [{ ...head, space: 14, belowNotes: true }, ...rows]
}

/** Every other row is tinted, counted anew under each head. */
const isBanded = (rows: readonly TableRow[], index: number): boolean =>
  (index - rows.findLastIndex((row, at) => at < index && row.kind === 'head')) % 2 === 1

interface Column {
  readonly x: number
  readonly width: number
  readonly label: string
}

const columnsOf = (setting: Setting, block: TableBlock): readonly Column[] => {
  const shares = block.columns.reduce((sum, column) => sum + column.share, 0)
  let x = 0
  return block.columns.map((column) => {
    const width = (setting.sheet.full * column.share) / shares
    const placed = { x: x + padding, width: width - 2 * padding, label: column.label }
    x += width
    return placed
  })
}

const headStrip = (setting: Setting, block: TableBlock, columns: readonly Column[], table: TagId): Strip => {
  const row = setting.tags.add('TR', table)
  const labels = columns.flatMap((column, index) => {
    const tag = setting.tags.add('TH', row, { scope: 'Column' })
    const lines = setText(setting, plain(block.columns[index]?.label ?? '', styles.columnLabel), {
      width: column.width,
      tag,
    })
    return lines[0]?.drafts.map((draft) => moved(draft, column.x, 6)) ?? []
  })
  const { full } = setting.sheet
  return {
    ...stripDefaults,
    column: 'full',
    height: 23,
    drafts: [{ kind: 'rule', x1: 0, y1: 0.6, x2: full, y2: 0.6, weight: 1.2, color: colours.blue }, ...labels],
  }
}

const dayStrip = (
  setting: Setting,
  row: Extract<TableRow, { kind: 'head' }>,
  columns: readonly Column[],
  table: TagId,
): Strip => {
  const tag = setting.tags.add('TH', setting.tags.add('TR', table), { scope: 'Row', columns: columns.length })
  const { full } = setting.sheet
  const lines = setText(setting, plain(row.text, styles.minor), { width: full - 2 * padding, tag })
  return {
    ...stripDefaults,
    column: 'full',
    height: 26,
    drafts: [
      ...(lines[0]?.drafts.map((draft) => moved(draft, columns[0]?.x ?? 0, 7)) ?? []),
      { kind: 'rule', x1: 0, y1: 26, x2: full, y2: 26, weight: 0.5, color: colours.rule },
    ],
  }
}

const rowStrips = (
  setting: Setting,
  row: Extract<TableRow, { kind: 'cells' }>,
  columns: readonly Column[],
  table: TagId,
  band: boolean,
): readonly Strip[] => {
  const element = setting.tags.add('TR', table)
  const cells = columns.map((column, index) => {
    const tag = index === 0 ? setting.tags.add('TH', element, { scope: 'Row' }) : setting.tags.add('TD', element)
    const style = index === 0 ? styles.cellTime : styles.cell
    return (row.cells[index] ?? []).flatMap((runs) =>
      setText(setting, styled(runs, style), { width: column.width, tag }),
    )
  })
  const count = Math.max(1, ...cells.map((lines) => lines.length))
  const strips = Array.from({ length: count }, (_, line) => sliceStrip(setting, cells, columns, line, count, band))
  return count <= wholeUpTo ? keptTogether(strips) : strips
}

/** One line of every cell of a row: a row that is longer than a page can be divided between its lines. */
const sliceStrip = (
  setting: Setting,
  cells: readonly (readonly SetLine[])[],
  columns: readonly Column[],
  line: number,
  count: number,
  band: boolean,
): Strip => {
  const top = line === 0 ? padding : 0
  const height = styles.cell.leading + top + (line === count - 1 ? padding : 0)
  const { full } = setting.sheet
  const drafts: Draft[] = band ? [{ kind: 'box', x: 0, y: 0, width: full, height, fill: colours.tint }] : []
  cells.forEach((lines, index) => {
    drafts.push(...(lines[line]?.drafts.map((draft) => moved(draft, columns[index]?.x ?? 0, top)) ?? []))
  })
  if (line === count - 1)
    drafts.push({ kind: 'rule', x1: 0, y1: height, x2: full, y2: height, weight: 0.5, color: colours.rule })
  return { ...stripDefaults, column: 'full', height, drafts }
}
