import type { LanguageTag } from '#core/model'
import { type Draft, moved } from '../draft/draft'
import { isSpaced, itemise } from './itemise'
import type { StyledRun, Token } from './token'
import { type Line, balancedLines, breakLines } from './lines'
import { filled } from './squeeze'
import type { TagId, TextItem } from '../page'
import type { Setting } from '../draft/setting'
import { type Strip, stripDefaults } from '../draft/strip'
import { visualOrder } from './visualOrder'
import { baselineOf } from '../style/typography'

export interface TextPlace {
  readonly width: number
  readonly tag: TagId
  /** `left`: where the page begins, also where the words run against it. */
  readonly align?: 'start' | 'centre' | 'end' | 'left'
  /** Lines of nearly the same length: for heads, where a last line of one word looks like a mistake. */
  readonly balanced?: true
  readonly direction?: 'ltr' | 'rtl'
  /** Language of the paragraph, where it is not that of the pack. */
  readonly language?: LanguageTag
}

/** One line, ready to be put into a strip: drafts relative to its left end and top. */
export interface SetLine {
  readonly height: number
  readonly width: number
  readonly drafts: readonly Draft[]
  readonly direction: 'ltr' | 'rtl'
}

/** Sets words in lines of a width. Empty words give no line. */
export const setText = (setting: Setting, runs: readonly StyledRun[], place: TextPlace): readonly SetLine[] => {
  const known = runs.map((run) => (run.pageOf === undefined ? run : { ...run, text: setting.pageFigures }))
  const kept = place.balanced === true ? known.map((run) => ({ ...run, wholeWords: true as const })) : known
  const { tokens, direction } = itemise(kept, {
    measure: setting.measure,
    onMissing: setting.onMissing,
    direction: place.direction,
    language: place.language ?? setting.language,
    neutral: setting.direction,
  })
  const lines = place.balanced === true ? balancedLines(tokens, place.width) : breakLines(tokens, place.width)
  // Of several lines that run against the page, the side where they begin is one straight edge.
  const edge = Math.max(0, ...lines.map((line) => line.width))
  const isFilled = place.align === undefined && place.balanced !== true
  return lines.map((line) => setLine(setting, isFilled ? filledLine(line, place.width) : line, direction, place, edge))
}

const filledLine = (line: Line, width: number): Line => {
  const tokens = line.goesOn ? filled(line.tokens, width - line.width) : null
  return tokens === null ? line : { ...line, tokens, width }
}

/** The lines as strips that begin at `x`, within a paragraph that may be divided anywhere. */
export const linesAsStrips = (lines: readonly SetLine[], x = 0, column: Strip['column'] = 'main'): readonly Strip[] =>
  lines.map((line) => ({
    ...stripDefaults,
    column,
    height: line.height,
    drafts: x === 0 ? line.drafts : line.drafts.map((draft) => moved(draft, x, 0)),
  }))

/** The lines one below the other, relative to the first. */
export const stacked = (
  lines: readonly SetLine[],
  x: number,
  y: number,
): { readonly drafts: readonly Draft[]; readonly height: number } => {
  let top = y
  const drafts = lines.flatMap((line) => {
    const placed = line.drafts.map((draft) => moved(draft, x, top))
    top += line.height
    return placed
  })
  return { drafts, height: top - y }
}

const setLine = (setting: Setting, line: Line, direction: 'ltr' | 'rtl', place: TextPlace, edge: number): SetLine => {
  let leading = Math.max(...line.styles.map((style) => style.leading))
  for (const token of line.tokens) leading = Math.max(leading, leadingNeeded(token))
  const baseline = Math.max(...line.styles.map(({ size }) => baselineOf({ size, leading })))
  const placed: { readonly at: number; readonly drafts: readonly Draft[] }[] = []
  let x = startOf(line.width, direction === setting.direction, place, edge)
  for (const group of groupsOf(fromStart(visualOrder(line.tokens), setting.direction), setting.direction)) {
    const said = inReadingOrder(group, setting.direction)
    const lead = said[0]?.lead ?? 0
    const tail = said.at(-1)?.tail ?? 0
    const drawn = { ...group, width: group.width - lead + tail }
    const start = isTurned(said[0], setting.direction) ? x - tail : x + lead
    placed.push({
      at: said[0] === undefined ? 0 : line.tokens.indexOf(said[0]),
      drafts: groupDrafts(setting, drawn, start, baseline, leading, place),
    })
    x += group.width
  }
  // Programs that copy words take them in the order of the file: as they are said, wherever they stand.
  const drafts = placed.toSorted((one, other) => one.at - other.at).flatMap((group) => group.drafts)
  return { height: leading, width: line.width, drafts, direction }
}

/** Arabic and its neighbours reach further up and down than Latin: a line with them in another script’s text is higher. */
const leadingNeeded = ({ face, size, run }: Token): number =>
  run.style.base !== 'arabic' && tall.has(face) ? Math.min(size * 1.36, run.style.leading * 1.3) : 0

const tall = new Set<Token['face']>(['arabic', 'arabic-bold', 'devanagari', 'devanagari-bold', 'thai', 'thai-bold'])

/** Words that run against the page begin at its far side. */
const startOf = (width: number, isWithPage: boolean, place: TextPlace, edge: number): number => {
  if (place.align === 'left') return isWithPage ? 0 : edge - width
  if (place.align === 'centre') return (place.width - width) / 2
  const isFar = isWithPage ? place.align === 'end' : place.align !== 'end'
  return isFar ? place.width - width : 0
}

/** Pieces from left to right, counted from the side where the page begins. */
const fromStart = (pieces: readonly Token[], direction: Setting['direction']): readonly Token[] =>
  direction === 'ltr' ? pieces : [...pieces].reverse()

/** Neighbouring pieces that become one item: same run, face and level. */
interface Group {
  readonly tokens: readonly Token[]
  readonly width: number
}

const groupsOf = (tokens: readonly Token[], pageDirection: Setting['direction']): readonly Group[] => {
  const groups: { tokens: Token[]; width: number }[] = []
  for (const token of tokens) {
    const last = groups.at(-1)
    const before = last?.tokens.at(-1)
    if (last !== undefined && before !== undefined && joins(before, token, pageDirection)) {
      last.tokens.push(token)
      last.width += token.width
    } else groups.push({ tokens: [token], width: token.width })
  }
  return groups
}

const joins = (one: Token, other: Token, pageDirection: Setting['direction']): boolean =>
  one.run === other.run &&
  one.face === other.face &&
  one.level === other.level &&
  one.spread === other.spread &&
  one.run.pageOf === undefined &&
  (isTurned(one, pageDirection) ? touches(other, one) : touches(one, other))

/** No white is set or left out between the two, as they are said. */
const touches = (before: Token, after: Token): boolean => before.tail === undefined && (after.lead ?? 0) === 0

/** Its words run against the page: what is said first stands farther from where lines begin. */
const isTurned = (token: Token | undefined, pageDirection: Setting['direction']): boolean =>
  ((token?.level ?? 0) % 2 === 1) === (pageDirection === 'ltr')

const groupDrafts = (
  setting: Setting,
  group: Group,
  x: number,
  baseline: number,
  leading: number,
  place: TextPlace,
): Draft[] => {
  const first = group.tokens[0]
  if (first === undefined) return []
  const { run } = first
  const drafts: Draft[] = []
  if (run.tint !== undefined) {
    drafts.push({
      kind: 'box',
      x,
      y: baseline - run.style.size * 0.98,
      width: group.width,
      height: run.style.size * 1.32,
      fill: run.tint,
    })
  }
  const target = run.target !== undefined && leadsSomewhere(setting, run) ? run.target : null
  const tag = tagOf(setting, run, target !== null, place)
  if (run.pageOf !== undefined) {
    drafts.push({ kind: 'page-number', x, y: baseline, align: 'left', of: run.pageOf, style: run.style, tag })
  } else drafts.push(textOf(group, x, baseline, tag, setting.direction))
  if (target !== null) {
    const label =
      run.label ??
      (run.pageOf === undefined
        ? inReadingOrder(group, setting.direction)
            .map((token) => token.text)
            .join('')
        : null)
    drafts.push({
      kind: 'link-to',
      x,
      y: baseline - run.style.size,
      width: group.width,
      height: Math.min(leading, run.style.size * 1.3),
      target,
      label,
      tag,
    })
  }
  return drafts
}

/** Pieces of one level as they are said, whichever way they were laid down. */
const inReadingOrder = ({ tokens }: Group, pageDirection: Setting['direction']): readonly Token[] =>
  isTurned(tokens[0], pageDirection) ? [...tokens].reverse() : tokens

const leadsSomewhere = (setting: Setting, run: StyledRun): boolean =>
  run.target !== undefined && ('address' in run.target || setting.anchors.has(run.target.anchor))

const tagOf = (setting: Setting, run: StyledRun, linked: boolean, place: TextPlace): TagId => {
  if (linked) return setting.tags.add('Link', place.tag)
  if (run.language !== undefined && run.language !== place.language)
    return setting.tags.add('Span', place.tag, { language: run.language })
  return place.tag
}

const textOf = (
  group: Group,
  x: number,
  baseline: number,
  tag: TagId,
  pageDirection: Setting['direction'],
): TextItem => {
  const first = group.tokens[0]
  if (first === undefined) throw new Error('A group of words without words')
  const { style } = first.run
  const rightToLeft = first.level % 2 === 1
  return {
    kind: 'text',
    x,
    y: baseline,
    text: inReadingOrder(group, pageDirection)
      .map((token) => token.text)
      .join(''),
    face: first.face,
    size: first.size,
    color: style.color,
    width: group.width,
    ...(first.spread !== undefined
      ? { letterSpacing: first.spread }
      : style.letterSpacing === undefined || !isSpaced(first.face)
        ? {}
        : { letterSpacing: style.letterSpacing }),
    ...(rightToLeft ? { direction: 'rtl' as const } : {}),
    ...(style.features === undefined ? {} : { features: style.features }),
    tag,
  }
}
