import type { TableBlock, TableRow } from '#core/pack/document'
import { moved } from '../draft/draft'
import type { TagId } from '../page'
import type { Setting } from '../draft/setting'
import { type SetLine, setText } from '../text/setText'
import { type Strip, keptTogether, keptWithPrevious, stripDefaults } from '../draft/strip'
import { plain, styled } from './runs'
import { ruleAcross } from './rule'

const padding = 3
const gap = 8
/** Rows up to this many lines stay whole. */
const wholeUpTo = 12

/** A table across the page, a hairline under each row. Its head stands again wherever a page breaks inside it. */
export const setTable = (setting: Setting, block: TableBlock): readonly Strip[] => {
  const table = setting.tags.add('Table', setting.section)
  const columns = columnsOf(setting, block)
  const head = headStrip(setting, block, columns, table)
  const rows = block.rows.flatMap((row, index) => {
    const before = block.rows[index - 1]
    const isFirst = before === undefined || before.kind === 'head'
    const strips =
      row.kind === 'head' ? [dayStrip(setting, row, columns, table)] : rowStrips(setting, row, columns, table)
    return (isFirst ? keptWithPrevious(strips) : strips).map((strip) => ({ ...strip, repeats: [head] }))
  })
  return [{ ...head, belowNotes: true }, ...rows]
}

interface Column {
  readonly x: number
  readonly width: number
  readonly label: string
}

const columnsOf = (setting: Setting, block: TableBlock): readonly Column[] => {
  const shares = block.columns.reduce((sum, column) => sum + column.share, 0)
  let x = 0
  return block.columns.map((column, index) => {
    const width = (setting.sheet.full * column.share) / shares
    const placed = { x, width: width - (index === block.columns.length - 1 ? 0 : gap), label: column.label }
    x += width
    return placed
  })
}

const headStrip = (setting: Setting, block: TableBlock, columns: readonly Column[], table: TagId): Strip => {
  const row = setting.tags.add('TR', table)
  const style = setting.styles.columnLabel
  const labels = columns.flatMap((column, index) => {
    const tag = setting.tags.add('TH', row, { scope: 'Column' })
    const lines = setText(setting, plain(block.columns[index]?.label ?? '', style), {
      width: column.width + gap,
      tag,
      align: 'left',
    })
    return lines[0]?.drafts.map((draft) => moved(draft, column.x, padding)) ?? []
  })
  const height = style.leading + 2 * padding
  const { full } = setting.sheet
  return {
    ...stripDefaults,
    column: 'full',
    height,
    drafts: [
      ...(block.opens === true ? [ruleAcross('opening', 0, 0, full)] : []),
      ...labels,
      ruleAcross('dividing', 0, height - 0.5, full),
    ],
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
  const style = setting.styles.minor
  const lines = setText(setting, plain(row.text, style), { width: full, tag })
  const height = style.leading + 4 * padding
  return {
    ...stripDefaults,
    column: 'full',
    height,
    drafts: [
      ...(lines[0]?.drafts.map((draft) => moved(draft, columns[0]?.x ?? 0, 3 * padding)) ?? []),
      ruleAcross('dividing', 0, height - 0.5, full),
    ],
  }
}

const rowStrips = (
  setting: Setting,
  row: Extract<TableRow, { kind: 'cells' }>,
  columns: readonly Column[],
  table: TagId,
): readonly Strip[] => {
  const { styles, tags } = setting
  const element = tags.add('TR', table)
  const cells = columns.map((column, index) => {
    const tag = index === 0 ? tags.add('TH', element, { scope: 'Row' }) : tags.add('TD', element)
    const style = index === 0 ? styles.firstCell : styles.cell
    return (row.cells[index] ?? []).flatMap((runs) =>
      setText(setting, styled(runs, style), { width: column.width, tag, align: 'left' }),
    )
  })
  const count = Math.max(1, ...cells.map((lines) => lines.length))
  const strips = Array.from({ length: count }, (_, line) => sliceStrip(setting, cells, columns, line, count))
  return count <= wholeUpTo ? keptTogether(strips) : strips
}

/** One line of every cell of a row: a row that is longer than a page can be divided between its lines. */
const sliceStrip = (
  setting: Setting,
  cells: readonly (readonly SetLine[])[],
  columns: readonly Column[],
  line: number,
  count: number,
): Strip => {
  const top = line === 0 ? padding : 0
  const isLast = line === count - 1
  const height = setting.styles.cell.leading + top + (isLast ? padding : 0)
  return {
    ...stripDefaults,
    column: 'full',
    height,
    drafts: [
      ...cells.flatMap(
        (lines, index) => lines[line]?.drafts.map((draft) => moved(draft, columns[index]?.x ?? 0, top)) ?? [],
      ),
      ...(isLast ? [ruleAcross('dividing', 0, height - 0.5, setting.sheet.full)] : []),
    ],
  }
}
