import type { SourceParagraphBlock, SourceRecordBlock } from '#core/pack/document'
import type { Draft } from '../draft/draft'
import type { Setting } from '../draft/setting'
import { type SetLine, linesAsStrips, setText, stacked } from '../text/setText'
import { type Strip, keptTogether, stripDefaults, withSpace, withoutWidows } from '../draft/strip'
import { colours } from '../style/typography'
import { plain, styled } from './runs'
import { ruleAcross } from './rule'

const beforeRecord = 24
/** From the number of a paragraph to its words: room for "p. 123" under the number. */
/** Room for "p. 10" and the white before the bar. */
const indentOf = (setting: Setting): number => {
  const { styles, words } = setting
  const [widest] = setText(setting, plain(`${words.annex.pageShort}${setting.pageFigures}`, styles.hungNumber), {
    width: setting.sheet.column,
    tag: 0,
  })
  return Math.max(2.8 * styles.hungNumber.size, (widest?.width ?? 0) + 5)
}

const markBarWeight = 1.2

/** Where a source comes from, over its text; what the source does not say is said to be missing. */
export const setSourceRecord = (setting: Setting, block: SourceRecordBlock): readonly Strip[] => {
  const { sheet, styles, tags, section } = setting
  const label = setText(setting, plain(block.label, styles.label), { width: sheet.main, tag: tags.add('P', section) })
  const title = setText(setting, plain(block.title, styles.minorTitle), {
    width: sheet.main,
    tag: tags.add('H2', section),
    balanced: true,
    language: block.language,
  })
  const isBelow = sheet.notes === 'below'
  const facts = block.lines.flatMap((runs) =>
    setText(setting, styled(runs, styles.note), {
      width: isBelow ? sheet.main : sheet.side,
      tag: tags.add('P', section),
      align: 'left',
    }),
  )
  const over = stacked(label, 0, 0)
  const under = stacked(title, 0, over.height)
  const left = {
    drafts: [...over.drafts, ...under.drafts],
    height: over.height + under.height,
  }
  const right = isBelow ? stacked(facts, 0, left.height + belowTitle) : stacked(facts, sheet.main + sheet.gutter, 0)
  const tall = isBelow ? left.height + belowTitle + right.height : Math.max(left.height, right.height)
  const anchored = {
    belowNotes: true,
    anchors: [block.anchor],
    listed: { title: setting.words.labelled({ label: block.label, text: block.title }), level: 2 as const },
  }
  if (tall > tallestRecord)
    return withSpace(withoutWidows(linesAsStrips([...label, ...title, ...facts])), beforeRecord).map((strip, index) =>
      index === 0 ? { ...strip, ...anchored } : strip,
    )
  const height = tall + 7
  return keptTogether([
    {
      ...stripDefaults,
      column: 'full',
      space: beforeRecord,
      height,
      drafts: [...left.drafts, ...right.drafts, ruleAcross('dividing', 0, height - 0.5, sheet.full)],
      ...anchored,
    },
    { ...stripDefaults, column: 'full', height: 8, drafts: [] },
  ])
}

const belowTitle = 3

/** Records of this height and more are set as lines that can be divided. */
const tallestRecord = 300

/**
 * A numbered paragraph of a source, in one of two columns. Quoted words are shaded, and a bar stands beside their lines for
 * grey copies; under the number stands the page where they are quoted.
 */
export const setSourceParagraph = (setting: Setting, block: SourceParagraphBlock): readonly Strip[] => {
  const { sheet, styles, tags, section, words } = setting
  const indent = indentOf(setting)
  const paragraph = tags.add('P', section, { language: block.language })
  const lines = setText(setting, styled(block.runs, styles.source), {
    width: sheet.column - indent,
    tag: paragraph,
    language: block.language,
  })
  const told = block.number === null ? '' : words.figures(String(block.number))
  const number = setText(setting, plain(told, styles.hungNumber), {
    width: indent,
    tag: paragraph,
    align: 'left',
  })
  const back = backLinks(setting, block, lines.length)
  const strips = [...linesAsStrips(lines, indent), ...roomForLink(setting, back, lines.length)].map(
    (strip, index): Strip => {
      const isMarked = lines[index]?.drafts.some((draft) => draft.kind === 'box') === true
      const x = lines[index]?.direction === setting.direction ? indent - 5 : sheet.column + 3
      const bar: readonly Draft[] = isMarked
        ? [{ kind: 'rule', x1: x, y1: 0, x2: x, y2: strip.height, weight: markBarWeight, color: colours.markBar }]
        : []
      return {
        ...strip,
        column: 'half',
        drafts: [...bar, ...(index === 0 ? (number[0]?.drafts ?? []) : []), ...(back[index] ?? []), ...strip.drafts],
      }
    },
  )
  // Two columns may break a paragraph twice; broken between pairs of lines, no part of it is one line alone.
  return withSpace(withoutWidows(strips), 6).map((strip, index) =>
    index === 0 ? { ...strip, anchors: [block.anchor] } : index % 2 === 1 ? { ...strip, breakBefore: 'no' } : strip,
  )
}

/** A line left empty under a paragraph of one line, so that its link stands under its number as anywhere. */
const roomForLink = (setting: Setting, back: readonly (readonly Draft[])[], lines: number): readonly Strip[] =>
  back.length > lines ? [{ ...stripDefaults, height: setting.styles.hungNumber.leading, drafts: [] }] : []

/** "p. 6" under the number, one a line; as many as the paragraph has lines for, and one where it has a single line. */
const backLinks = (setting: Setting, block: SourceParagraphBlock, lines: number): readonly (readonly Draft[])[] => {
  const { styles, tags, section, words } = setting
  const indent = indentOf(setting)
  const style = { ...styles.hungNumber, color: colours.blue }
  const places = block.quotedAt.filter((anchor) => setting.anchors.has(anchor))
  const perLine = places.slice(0, Math.max(1, lines - 1)).map((anchor): readonly Draft[] => {
    const target = { anchor }
    const set: readonly SetLine[] = setText(
      setting,
      [
        { text: words.annex.pageShort, style, target, label: words.annex.quotedOn },
        { text: '00', style, target, pageOf: anchor },
      ],
      { width: indent * 3, tag: tags.add('P', section), align: 'left' },
    )
    return set[0]?.drafts ?? []
  })
  return perLine.length === 0 ? [] : [[], ...perLine]
}
