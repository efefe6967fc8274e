import type { Document, DocumentSection } from '#core/pack/document'
import type { Draft } from './draft'
import type { Setting } from './setting'
import { type SetLine, setText } from './setText'
import { moved } from './draft'
import { asDecoration } from './draft'
import { colours, styles } from './typography'
import { plain } from './blocks/runs'

/**
 * What stands at the edges of a page: the marking at top and bottom of every page, also of the cover; section and
 * running title in the head; number and reference in the foot. All of it is decoration to a screen reader.
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
    ...(section.kind === 'cover' ? coverFoot(setting, document) : edges(setting, document, section, page, pages)),
  ]
  return drafts.flatMap((draft) => asDecoration(draft) ?? [])
}

const markingDrafts = (setting: Setting, document: Document): readonly Draft[] => {
  const { sheet } = setting
  const { marking, handling } = document.frame
  const light = marking.startsWith('TLP:')
  const label = first(
    setText(setting, plain(marking, light ? styles.trafficLight : styles.marking), {
      width: sheet.full,
      tag: 0,
      align: 'centre',
      direction: 'ltr',
    }),
  )
  const terms = first(
    setText(setting, plain(handling, styles.handling), { width: sheet.full, tag: 0, align: 'centre' }),
  )
  const at = (line: SetLine | null, y: number): readonly Draft[] =>
    line?.drafts.map((draft) => moved(draft, sheet.margin, y)) ?? []
  return [...at(label, 24), ...at(terms, 37), ...at(label, sheet.height - 37), ...at(terms, sheet.height - 24)]
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
    ...outer(
      setting,
      [
        { text: String(page), style: styles.folio },
        { text: ` ${frame.of} ${pages}`, style: styles.running },
      ],
      foot,
      right,
    ),
    ...inside(setting, plain(inner, styles.running), foot, right),
  ]
}

const coverFoot = (setting: Setting, document: Document): readonly Draft[] =>
  document.frame.fictional === null
    ? []
    : inside(setting, plain(document.frame.fictional, styles.running), setting.sheet.bottom + 19, true)

const outer = (setting: Setting, runs: Parameters<typeof setText>[1], y: number, right: boolean): readonly Draft[] =>
  edgeLine(setting, runs, y, right ? 'end' : 'start', setting.sheet.side)

const inside = (setting: Setting, runs: Parameters<typeof setText>[1], y: number, right: boolean): readonly Draft[] =>
  edgeLine(setting, runs, y, right ? 'start' : 'end', setting.sheet.main)

/** One line at an edge; what is too long for it ends with three points. */
const edgeLine = (
  setting: Setting,
  runs: Parameters<typeof setText>[1],
  y: number,
  align: 'start' | 'end',
  width: number,
): readonly Draft[] => {
  const { sheet } = setting
  const lines = setText(setting, runs, { width, tag: 0, align: 'start', direction: 'ltr' })
  const line =
    lines.length > 1 && runs[0] !== undefined
      ? first(setText(setting, shortened(runs[0].text, lines[0]), { width, tag: 0, direction: 'ltr' }))
      : first(lines)
  if (line === null) return []
  const x = align === 'start' ? sheet.margin : sheet.margin + sheet.full - line.width
  return line.drafts.map((draft) => moved(draft, x, y))

  function shortened(text: string, fitting: SetLine | undefined): Parameters<typeof setText>[1] {
    const shown = fitting?.drafts.map((draft) => (draft.kind === 'text' ? draft.text : '')).join('') ?? text
    const style = runs[0]?.style ?? styles.running
    return plain(`${shown.slice(0, -3).trimEnd()}…`, style)
  }
}

const first = (lines: readonly SetLine[]): SetLine | null => lines[0] ?? null
