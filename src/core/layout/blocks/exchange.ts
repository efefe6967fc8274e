import type { ExchangeBlock, ExchangeRow } from '#core/pack/document'
import { moved } from '../draft/draft'
import type { Setting } from '../draft/setting'
import {
  type Strip,
  continuedWith,
  keptTogether,
  keptWithPrevious,
  stripDefaults,
  withSpace,
  withoutWidows,
} from '../draft/strip'
import type { TagId } from '../page'
import { type SetLine, linesAsStrips, setText } from '../text/setText'
import { paragraphsOfText } from './paragraphs'
import { dividing } from './point'
import { ruleAcross } from './rule'
import { plain, styled } from './runs'

/** Where the words begin beside their number. */
const indent = 22
const above = 8
/** Rows up to this many lines stay whole. */
const wholeUpTo = 14

/**
 * Their objectives in one half of the page, our answers in the other, a hairline between two of them; where theirs is read
 * stands under it. The labels of the halves stand again on every page.
 */
export const setExchange = (setting: Setting, block: ExchangeBlock): readonly Strip[] => {
  const isBeside = setting.sheet.notes === 'beside'
  const table = setting.tags.add('Table', setting.section)
  const head = isBeside ? [headStrip(setting, block, table)] : []
  const rows = block.rows.flatMap((row, index) => {
    const strips = (isBeside ? besideStrips : belowStrips)(setting, row, block.labels, table)
    if (index > 0) return [dividing(setting, above), ...keptWithPrevious(withSpace(strips, above))]
    return isBeside ? keptWithPrevious(withSpace(strips, above)) : strips
  })
  const caution = setText(setting, plain(block.caution, setting.styles.quietNote), {
    width: setting.sheet.full - indent,
    tag: setting.tags.add('P', setting.section),
  })
  return [
    ...continuedWith([...head, ...rows], head.map(asRepeated)),
    dividing(setting, above),
    ...keptWithPrevious(withSpace(keptTogether(linesAsStrips(caution, indent, 'full')), 5)),
  ]
}

const asRepeated = (strip: Strip): Strip => ({ ...strip, height: strip.height + above })

const headStrip = (setting: Setting, { labels }: ExchangeBlock, table: TagId): Strip => {
  const { sheet, styles, tags } = setting
  const row = tags.add('TR', table)
  const label = (text: string, x: number, width: number) =>
    setText(setting, plain(text, styles.label), { width, tag: tags.add('TH', row, { scope: 'Column' }), align: 'left' })
      .slice(0, 1)
      .flatMap(({ drafts }) => drafts.map((draft) => moved(draft, x, 0)))
  const height = styles.label.leading + 5
  tags.add('TH', row, { scope: 'Column' })
  return {
    ...stripDefaults,
    column: 'full',
    belowNotes: true,
    height,
    drafts: [
      ...label(labels.theirs, indent, sheet.halves.first - indent),
      ...label(labels.ours, sheet.halves.second, sheet.halves.width),
      ruleAcross('dividing', 0, height - 0.5, sheet.full),
    ],
  }
}

/** Both halves of a row, and its number. */
const cellsOf = (setting: Setting, row: ExchangeRow, table: TagId, widths: readonly [number, number]) => {
  const { styles, tags, words } = setting
  const element = tags.add('TR', table)
  const number = setText(setting, plain(words.figures(String(row.number)), styles.listNumber), {
    width: indent,
    tag: tags.add('TH', element, { scope: 'Row' }),
    align: 'left',
  })
  const [theirs, ours] = [tags.add('TD', element), tags.add('TD', element)]
  const said = (text: string, width: number, tag: TagId): readonly SetLine[] =>
    paragraphsOfText(text).flatMap((paragraph) =>
      setText(setting, plain(paragraph, styles.text), { width, tag: tags.add('P', tag) }),
    )
  const where = setText(setting, styled(row.where, styles.quietNote), {
    width: widths[0],
    tag: tags.add('P', theirs),
    align: 'left',
  })
  return {
    number,
    theirs: said(row.theirs, widths[0], theirs),
    where,
    ours: said(row.ours, widths[1], ours),
    answer: ours,
  }
}

const besideStrips = (
  setting: Setting,
  row: ExchangeRow,
  _labels: ExchangeBlock['labels'],
  table: TagId,
): readonly Strip[] => {
  const { halves } = setting.sheet
  const { number, theirs, where, ours } = cellsOf(setting, row, table, [halves.first - indent, halves.width])
  const left = [...theirs, ...where]
  const count = Math.max(1, left.length, ours.length)
  const strips = Array.from({ length: count }, (_, line): Strip => {
    const drawn = [
      { set: line === 0 ? number[0] : undefined, x: 0 },
      { set: left[line], x: indent },
      { set: ours[line], x: halves.second },
    ]
    return {
      ...stripDefaults,
      column: 'full',
      height: Math.max(...drawn.map(({ set }) => set?.height ?? 0)),
      drafts: drawn.flatMap(({ set, x }) => set?.drafts.map((draft) => moved(draft, x, 0)) ?? []),
    }
  })
  return count <= wholeUpTo ? keptTogether(strips) : withoutWidows(strips)
}

/** In large print a half is too narrow: the answer stands under what they want, each with its label. */
const belowStrips = (
  setting: Setting,
  row: ExchangeRow,
  labels: ExchangeBlock['labels'],
  table: TagId,
): readonly Strip[] => {
  const { sheet, styles, tags } = setting
  const width = sheet.main - indent
  const { number, theirs, where, ours, answer } = cellsOf(setting, row, table, [width, width])
  const asked = linesAsStrips([...theirs, ...where], indent).map((strip, index) =>
    index > 0 ? strip : { ...strip, drafts: [...(number[0]?.drafts ?? []), ...strip.drafts] },
  )
  const label =
    ours.length === 0
      ? []
      : setText(setting, plain(labels.ours, styles.label), { width, tag: tags.add('P', answer), align: 'left' })
  const answered = [...linesAsStrips(label, indent), ...linesAsStrips(ours, indent)]
  return [
    ...withoutWidows(asked),
    ...withSpace(keptWithPrevious(withoutWidows(answered, label.length + 2)), asked.length === 0 ? 0 : 6),
  ]
}
