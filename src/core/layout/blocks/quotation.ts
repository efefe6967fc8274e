import type { QuotationBlock } from '#core/pack/document'
import { type Draft, moved } from '../draft/draft'
import type { Setting } from '../draft/setting'
import { linesAsStrips, setText, stacked } from '../text/setText'
import type { StyledRun } from '../text/itemise'
import { type Strip, keptTogether, keptWithPrevious, stripDefaults, withSpace, withoutWidows } from '../draft/strip'
import { colours, inColour, styles } from '../style/typography'
import { plain, styled } from './runs'

/** From the blue bar to the words. */
const indent = 14
/** Quotations up to this many lines are never divided. */
const wholeUpTo = 7

/**
 * A quotation with a bar at its side, the attribution under it and notes beside it. The attribution never stands on a
 * page without the last two lines of the words. Lines are ragged and never hyphenated.
 */
export const setQuotation = (setting: Setting, block: QuotationBlock): readonly Strip[] => {
  const element = setting.tags.add('BlockQuote', setting.section, { language: block.language })
  const width = setting.sheet.main - indent
  const lines = setText(setting, quotedRuns(block), {
    width,
    tag: setting.tags.add('P', element),
    language: block.language,
  })
  const words = linesAsStrips(lines, indent)
  const after = [...translationStrips(setting, block, width), ...attributionStrips(setting, block, width)]
  const notes = sideNotes(setting, block)
  const whole = words.length <= wholeUpTo ? keptTogether(words) : withoutWidows(words)
  const fromRight = lines[0]?.direction === 'rtl'
  const placed = fromRight ? [...whole.map((strip) => shifted(strip, -indent)), ...after] : [...whole, ...after]
  const barred = placed.map((strip) => withBar(strip, fromRight ? setting.sheet.main - 1 : 1))
  const strips = [...barred, ...notes.below]
  return withSpace(strips, 20).map((strip, index) =>
    index > 0
      ? strip
      : {
          ...strip,
          anchors: block.anchor === null ? [] : [block.anchor],
          ...(notes.beside === null ? {} : { side: notes.beside }),
        },
  )
}

/** The one quotation that stands out on a person's page: large, slanted, its opening mark hung before the line. */
export const setPullQuotation = (setting: Setting, block: QuotationBlock): readonly Strip[] => {
  const { main } = setting.sheet
  const element = setting.tags.add('BlockQuote', setting.section, { language: block.language })
  const runs = styled(block.words, styles.pull)
  const hang = (setting.measure.width('serif-italic', runs[0]?.text.charAt(0) ?? '', 'ltr') * styles.pull.size) / 1000
  const lines = setText(setting, runs, {
    width: main - indent - 20,
    tag: setting.tags.add('P', element),
    language: block.language,
    balanced: true,
  })
  const words = linesAsStrips(lines, indent).map((strip, index) =>
    index === 0 && lines[0]?.direction === 'ltr'
      ? { ...strip, drafts: strip.drafts.map((draft) => moved(draft, -hang, 0)) }
      : strip,
  )
  const attribution = attributionStrips(setting, block, main - indent)
  return keptTogether([
    rule(main, 1.2, colours.blue, 22, 10),
    ...words,
    ...attribution,
    rule(main, 0.5, colours.rule, 9, 4),
  ])
}

const rule = (width: number, weight: number, color: string, space: number, height: number): Strip => ({
  ...stripDefaults,
  space,
  height,
  drafts: [{ kind: 'rule', x1: 0, y1: 0.6, x2: width, y2: 0.6, weight, color }],
})

const quotedRuns = (block: QuotationBlock): readonly StyledRun[] => [
  ...(block.headline === '' ? [] : plain(`${block.headline.replace(/[.:\s]+$/u, '')}. `, styles.runIn)),
  ...styled(block.words, styles.quotation),
]

/** Who and where, then how near the words are to what was said; the terms of use stand in red on a line of their own. */
const attributionStrips = (setting: Setting, block: QuotationBlock, width: number): readonly Strip[] => {
  const facts = block.labels
    .filter((label) => label.tone === 'fact')
    .flatMap((label) => plain(` · ${label.text}`, inColour(styles.attribution, colours.grey)))
  const terms = block.labels.filter((label) => label.tone === 'terms').map((label) => label.text)
  const set = (runs: readonly StyledRun[]) =>
    setText(setting, runs, { width, tag: setting.tags.add('P', setting.section) })
  const strips = linesAsStrips(
    [
      ...set([...styled(block.attribution, styles.attribution), ...facts]),
      ...set(plain(terms.join(' · '), styles.terms)),
    ],
    indent,
  )
  return keptWithPrevious(strips).map((strip, index) =>
    index === 0 ? lowered(strip, 4) : { ...strip, breakBefore: 'no' },
  )
}

const translationStrips = (setting: Setting, block: QuotationBlock, width: number): readonly Strip[] => {
  if (block.translation === null) return []
  const { label, text, language } = block.translation
  const element = setting.tags.add('P', setting.section, { language })
  const head = setText(setting, plain(label, styles.label), { width, tag: setting.tags.add('P', setting.section) })
  const lines = setText(setting, plain(text, styles.translation), { width, tag: element, language })
  return [
    ...keptWithPrevious(linesAsStrips(head, indent)).map((strip, index) => (index === 0 ? lowered(strip, 6) : strip)),
    ...keptWithPrevious(withoutWidows(linesAsStrips(lines, indent))),
  ]
}

/** Moved down within itself, so that the bar at its side has no gap. */
const lowered = (strip: Strip, by: number): Strip => ({
  ...strip,
  height: strip.height + by,
  drafts: strip.drafts.map((draft) => moved(draft, 0, by)),
})

const shifted = (strip: Strip, by: number): Strip => ({
  ...strip,
  drafts: strip.drafts.map((draft) => moved(draft, by, 0)),
})

/** The bar stands where reading begins. */
const withBar = (strip: Strip, x: number): Strip => ({
  ...strip,
  drafts: [{ kind: 'rule', x1: x, y1: 0, x2: x, y2: strip.height, weight: 2, color: colours.blue }, ...strip.drafts],
})

/** Notes stand beside the words; very long ones below them. */
const sideNotes = (
  setting: Setting,
  block: QuotationBlock,
): {
  readonly beside: { readonly height: number; readonly drafts: readonly Draft[] } | null
  readonly below: readonly Strip[]
} => {
  if (block.sideNotes.length === 0) return { beside: null, below: [] }
  const beside = noteColumn(setting, block)
  if (beside.height <= longestBeside) return { beside, below: [] }
  const below = block.sideNotes.flatMap(({ label, text }) => {
    const tag = setting.tags.add('Note', setting.section)
    const width = setting.sheet.main - indent
    const head = linesAsStrips(setText(setting, plain(label, styles.label), { width, tag }), indent)
    const lines = linesAsStrips(setText(setting, plain(text, styles.note), { width, tag }), indent)
    return [...withSpace(keptWithPrevious(head), 8), ...keptWithPrevious(withoutWidows(lines))]
  })
  return { beside: null, below }
}

const longestBeside = 360
const noteIndent = 10

const noteColumn = (
  setting: Setting,
  block: QuotationBlock,
): { readonly height: number; readonly drafts: readonly Draft[] } => {
  const width = setting.sheet.side - noteIndent
  const drafts: Draft[] = []
  let y = 1
  for (const note of block.sideNotes) {
    const tag = setting.tags.add('Note', setting.section)
    const label = stacked(setText(setting, plain(note.label, styles.label), { width, tag }), noteIndent, y)
    const words = stacked(
      setText(setting, plain(note.text, styles.note), { width, tag }),
      noteIndent,
      y + label.height + 1,
    )
    drafts.push(...label.drafts, ...words.drafts)
    y += label.height + 1 + words.height + 8
  }
  const height = y - 8
  return {
    height,
    drafts: [{ kind: 'rule', x1: 0.3, y1: 0, x2: 0.3, y2: height + 2, weight: 0.6, color: colours.rule }, ...drafts],
  }
}
