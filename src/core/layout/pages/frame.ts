import type { Document, DocumentSection } from '#core/pack/document'
import { plain } from '../blocks/runs'
import { type Draft, asDecoration, moved } from '../draft/draft'
import type { StyledRun } from '../text/itemise'
import type { Setting } from '../draft/setting'
import { type SetLine, setText, stacked } from '../text/setText'
import { type TextStyle, colours, styles } from '../style/typography'

/**
 * What stands at the edges of a page: the marking at top and bottom and the number of every page, also of the cover;
 * section and running title in the head; reference in the foot. All of it is decoration to a screen reader.
 */
export const frameOf = (
  setting: Setting,
  document: Document,
  section: DocumentSection,
  page: number,
  pages: number,
): readonly Draft[] => {
  const drafts = [
    ...markingDrafts(setting, document),
    ...(section.kind === 'cover'
      ? coverFoot(setting, document, page, pages)
      : edges(setting, document, section, page, pages)),
  ]
  return drafts.flatMap((draft) => asDecoration(draft) ?? [])
}

/** The marking on one line, or on several small ones where a ministry's own is that long; the handling under it on one. */
const markingDrafts = (setting: Setting, document: Document): readonly Draft[] => {
  const { sheet } = setting
  const { marking, handling } = document.frame
  const wanted = marking.startsWith('TLP:') ? styles.trafficLight : styles.marking
  const set = (style: TextStyle): readonly SetLine[] =>
    setText(setting, plain(marking, style), { width: sheet.full, tag: 0, align: 'centre', direction: 'ltr' })
  const label = set(wanted).length > 1 ? set(styles.longMarking) : set(wanted)
  const terms = label.length > 1 ? [] : oneLine(setting, plain(handling, styles.handling), sheet.full)
  const place = (top: number): readonly Draft[] => [
    ...stacked(label, sheet.margin, label.length > 1 ? top - 8 : top).drafts,
    ...terms.flatMap((line) =>
      line.drafts.map((draft) => moved(draft, sheet.margin + (sheet.full - line.width) / 2, top + 13)),
    ),
  ]
  return [...place(24), ...place(sheet.height - 37)]
}

const edges = (
  setting: Setting,
  document: Document,
  section: DocumentSection,
  page: number,
  pages: number,
): readonly Draft[] => {
  const { sheet } = setting
  const right = page % 2 === 1
  const { frame } = document
  const head = sheet.top - 31
  const foot = sheet.bottom + 19
  const inner =
    frame.fictional === null ? frame.foot : [frame.fictional, frame.foot].filter((part) => part !== '').join(' · ')
  return [
    ...outer(setting, plain(section.title, styles.runningLabel), head, right),
    ...inside(setting, plain(frame.runningTitle, styles.running), head, right),
    {
      kind: 'rule',
      x1: sheet.margin,
      y1: sheet.top - 15,
      x2: sheet.margin + sheet.full,
      y2: sheet.top - 15,
      weight: 0.5,
      color: colours.rule,
    },
    {
      kind: 'rule',
      x1: sheet.margin,
      y1: sheet.bottom + 13,
      x2: sheet.margin + sheet.full,
      y2: sheet.bottom + 13,
      weight: 0.5,
      color: colours.rule,
    },
    ...outer(setting, folio(document, page, pages), foot, right),
    ...inside(setting, plain(inner, styles.running), foot, right),
  ]
}

/** The cover counts: whoever has the last page in hand knows that nothing came before the first. */
const coverFoot = (setting: Setting, document: Document, page: number, pages: number): readonly Draft[] => {
  const foot = setting.sheet.bottom + 19
  const { fictional } = document.frame
  return [
    ...outer(setting, folio(document, page, pages), foot, true),
    ...(fictional === null ? [] : inside(setting, plain(fictional, styles.running), foot, true)),
  ]
}

/** `7 of 22`. */
const folio = ({ frame }: Document, page: number, pages: number): readonly StyledRun[] => [
  { text: String(page), style: styles.folio },
  { text: ` ${frame.of} ${pages}`, style: styles.running },
]

const outer = (setting: Setting, runs: readonly StyledRun[], y: number, right: boolean): readonly Draft[] =>
  edgeLine(setting, runs, y, right ? 'end' : 'start', setting.sheet.side)

const inside = (setting: Setting, runs: readonly StyledRun[], y: number, right: boolean): readonly Draft[] =>
  edgeLine(setting, runs, y, right ? 'start' : 'end', setting.sheet.main)

const edgeLine = (
  setting: Setting,
  runs: readonly StyledRun[],
  y: number,
  align: 'start' | 'end',
  width: number,
): readonly Draft[] => {
  const { sheet } = setting
  return oneLine(setting, runs, width).flatMap((line) => {
    const x = align === 'start' ? sheet.margin : sheet.margin + sheet.full - line.width
    return line.drafts.map((draft) => moved(draft, x, y))
  })
}

/** At most one line; what is too long for it ends with three points. */
const oneLine = (setting: Setting, runs: readonly StyledRun[], width: number): readonly SetLine[] => {
  const place = { width, tag: 0, align: 'left', direction: 'ltr' } as const
  const [line, ...more] = setText(setting, runs, place)
  const [run] = runs
  if (line === undefined) return []
  if (more.length === 0 || run === undefined) return [line]
  const fitting = line.drafts.map((draft) => (draft.kind === 'text' ? draft.text : '')).join('')
  return setText(setting, plain(`${fitting.slice(0, -3).trimEnd()}…`, run.style), place).slice(0, 1)
}
