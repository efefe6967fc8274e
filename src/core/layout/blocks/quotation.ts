import type { QuotationBlock } from '#core/pack/document'
import { moved } from '../draft/draft'
import type { Setting } from '../draft/setting'
import { type SetLine, linesAsStrips, setText, stacked } from '../text/setText'
import {
  type Beside,
  type Strip,
  continuedWith,
  keptTogether,
  keptWithPrevious,
  stripDefaults,
  withSpace,
  withoutWidows,
} from '../draft/strip'
import { type TextStyle, colours } from '../style/typography'
import { plain, styled } from './runs'
import { type Notes, labelledLines, notesFor, sideBeside } from './side'

/** The bar stands a gutter before the edge of the text. */
const barAt = -10.6
const barWeight = 1.5
const between = 14
/** Quotations up to this many lines are never divided; longer ones keep three lines on either page. */
const wholeUpTo = 14
const leastLines = 3

/**
 * A quotation: words in the text column, a bar beside them because they are verbatim, the opening mark hung before the
 * line. Where they stand, what was done to them and our notes are in the column of notes. `continued` stands again over
 * words that run on to another page.
 */
export const setQuotation = (
  setting: Setting,
  block: QuotationBlock,
  continued: readonly Strip[],
): readonly Strip[] => {
  const { sheet, styles, tags, section } = setting
  const element = tags.add('BlockQuote', section, { language: block.language })
  const headline = setText(setting, plain(block.headline, styles.minor), {
    width: sheet.main,
    tag: tags.add('P', section),
  })
  const other = translation(setting, block)
  const isBilingual = other !== null && other.height <= tallestBeside && sheet.notes === 'beside'
  const width = isBilingual ? sheet.halves.first : sheet.main
  const lines = hung(
    setting,
    block,
    setText(setting, styled(block.words, styles.text), {
      width,
      tag: tags.add('P', element),
      language: block.language,
    }),
    styles.text,
  )
  const words = linesAsStrips(lines, 0, isBilingual ? 'full' : 'main').map((strip, index) =>
    barred(strip, block, lines[index]?.direction === setting.direction ? barAt : width - barAt),
  )
  const whole = words.length <= wholeUpTo ? keptTogether(words) : withoutWidows(words, leastLines)
  const notes = isBilingual ? underBilingual(setting, block, other) : notesBeside(setting, block)
  const again = [
    ...continued,
    ...(continued.length === 0 || notes.where === null
      ? []
      : [{ ...stripDefaults, height: 0, drafts: [], side: notes.where }]),
  ]
  const told = whole.map((strip, index) => (index > 0 || notes.side === null ? strip : { ...strip, side: notes.side }))
  const label = isBilingual ? languageLabels(setting, block) : []
  const strips = [
    ...keptTogether([...linesAsStrips(headline), ...label]),
    ...(headline.length + label.length > 0 ? keptWithPrevious(told) : told),
    ...notes.below,
    ...(isBilingual ? [] : translationBelow(setting, block)),
  ]
  return continuedWith(withSpace(strips, between), again).map((strip, index) =>
    index > 0
      ? strip
      : { ...strip, repeats: continued, belowNotes: true, anchors: block.anchor === null ? [] : [block.anchor] },
  )
}

/** The square of a Han mark in the largest of its sizes. */
const farthest = 16.5

/**
 * The opening mark hangs before the edge, so that the words themselves stand on it. Between Han characters, which stand in
 * columns of their own, it takes its place in the line.
 */
export const hung = (
  setting: Setting,
  block: Pick<QuotationBlock, 'words'>,
  lines: readonly SetLine[],
  style: TextStyle,
): readonly SetLine[] => {
  const [first, ...rest] = lines
  const opening = /^["“„«‘‚「]\u00a0?/.exec(block.words[0]?.text ?? '')?.[0]
  const drawn = first?.drafts.find((draft) => draft.kind === 'text')
  if (first === undefined || opening === undefined || drawn?.kind !== 'text') return lines
  if (first.direction !== setting.direction || style.base === 'han') return lines
  const width = [...opening].reduce(
    (sum, letter) => sum + setting.measure.width(drawn.face, letter, first.direction),
    0,
  )
  // A Han mark has left its white half out already.
  const by = Math.min((width * style.size) / 1_000, farthest) + Math.min(0, drawn.x)
  return [{ ...first, drafts: first.drafts.map((draft) => moved(draft, -by, 0)) }, ...rest]
}

const barred = (strip: Strip, block: QuotationBlock, x: number): Strip =>
  block.isVerbatim
    ? {
        ...strip,
        drafts: [
          { kind: 'rule', x1: x, y1: 0, x2: x, y2: strip.height, weight: barWeight, color: colours.blue },
          ...strip.drafts,
        ],
      }
    : strip

interface QuotationNotes extends Notes {
  /** Only where the words stand, for a page on which they go on. */
  readonly where: Beside | null
}

/** Taller translations stand under the words, where they can be divided. */
const tallestBeside = 420

const notesBeside = (setting: Setting, block: QuotationBlock): QuotationNotes => {
  const { sheet, styles, tags, section } = setting
  const note = (runs: ReturnType<typeof plain>) =>
    setText(setting, runs, { width: sheet.noteWidth, tag: tags.add('P', section), align: 'left' })
  const who = styled(block.who, styles.note)
  const place = styled(block.where, styles.quietNote)
  const parts = [
    sheet.notes === 'below' ? note([...who, ...place]) : [...note(who), ...note(place)],
    note(plain(block.terms.join(' · '), styles.terms)),
    note(plain(block.facts.join(' · '), styles.quietNote)),
    ...block.sideNotes.map(({ label, text }) =>
      labelledLines(setting, label, [{ text, style: 'plain' }], sheet.noteWidth, tags.add('Note', section)),
    ),
  ]
  // Notes below the words stand on the page where the words end.
  const where =
    sheet.notes === 'below' ? null : sideBeside(setting, styles.text, [note(styled(block.where, styles.quietNote))])
  return { ...notesFor(setting, styles.text, parts), where }
}

/** The translation in the other half, without a bar: only the original is verbatim. */
const translation = (setting: Setting, block: QuotationBlock): Beside | null => {
  const { sheet, styles } = setting
  if (block.translation === null) return null
  const { halves } = sheet
  return {
    ...stacked(translated(setting, block.translation, halves.width, styles.text), halves.second, 0),
    inFrame: true,
  }
}

const translated = (
  setting: Setting,
  { text, language }: NonNullable<QuotationBlock['translation']>,
  width: number,
  style: TextStyle,
): readonly SetLine[] =>
  setText(setting, plain(text, style), {
    width,
    tag: setting.tags.add('P', setting.tags.add('Sect', setting.section, { language })),
    language,
  })

const translationBelow = (setting: Setting, block: QuotationBlock): readonly Strip[] => {
  const { sheet, styles, tags, section } = setting
  if (block.translation === null) return []
  const label = setText(setting, plain(block.translation.label, styles.label), {
    width: sheet.main,
    tag: tags.add('P', section),
  })
  return [
    ...withSpace(keptWithPrevious(linesAsStrips(label)), 6),
    ...keptWithPrevious(withoutWidows(linesAsStrips(translated(setting, block.translation, sheet.main, styles.text)))),
  ]
}

const languageLabels = (setting: Setting, block: QuotationBlock): readonly Strip[] => {
  const { sheet, styles, tags, section } = setting
  const set = (text: string, width: number) =>
    setText(setting, plain(text, styles.label), { width, tag: tags.add('P', section), align: 'left' })
  const left = stacked(set(block.translation?.originalLabel ?? '', sheet.halves.first), 0, 0)
  const right = stacked(set(block.translation?.label ?? '', sheet.halves.width), sheet.halves.second, 0)
  return [
    {
      ...stripDefaults,
      column: 'full',
      height: Math.max(left.height, right.height) + 2,
      drafts: [...left.drafts, ...right.drafts],
    },
  ]
}

/** A label and two lines of its note. */
const labelAndLines = 3

/** Under both halves: who and where, and that only one of them is what was said. */
const underBilingual = (setting: Setting, block: QuotationBlock, side: Beside): QuotationNotes => {
  const { sheet, styles, tags, section } = setting
  const set = (runs: ReturnType<typeof plain>) =>
    keptTogether(linesAsStrips(setText(setting, runs, { width: sheet.main, tag: tags.add('P', section) })))
  const strips = [
    ...set([...styled(block.who, styles.note), ...styled(block.where, styles.quietNote)]),
    ...set(plain(block.terms.join(' · '), styles.terms)),
    ...set(
      plain(
        [...block.facts, block.translation?.caution ?? ''].filter((part) => part !== '').join(' · '),
        styles.quietNote,
      ),
    ),
    ...block.sideNotes.flatMap(({ label, text }) =>
      withoutWidows(
        linesAsStrips(labelledLines(setting, label, [{ text, style: 'plain' }], sheet.main, tags.add('Note', section))),
        labelAndLines,
      ),
    ),
  ]
  const below = keptWithPrevious(strips).map((strip, index) =>
    index === 0 ? { ...strip, space: 3, belowNotes: true } : strip,
  )
  return { side, below, where: null }
}
