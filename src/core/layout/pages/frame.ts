import type { Document, DocumentSection } from '#core/pack/document'
import { plain } from '../blocks/runs'
import { type Draft, asDecoration, moved } from '../draft/draft'
import type { StyledRun } from '../text/token'
import type { Setting } from '../draft/setting'
import { type SetLine, setText } from '../text/setText'
import { colours } from '../style/typography'
import { line, originsOn } from '../style/sheet'

/** Distances from the edge of the paper. */
const markingAt = 24
const footMarkingAt = 33.89
const runningAt = 47
const headRuleAt = 62
const footRuleAt = 51.89
const footAt = 48.89

/**
 * What stands at the edges of a page: the marking at top and bottom and the number of every page, also of the cover;
 * section and running title in the head; reference in the foot. All of it is decoration to a screen reader.
 */
interface Frame {
  /** What no other page has: its number, and its section. */
  readonly own: () => readonly Draft[]
  /** What every page on its side has alike, of the cover and of all others. */
  readonly alike: () => readonly Draft[]
}

export const frameOf = (
  setting: Setting,
  document: Document,
  section: DocumentSection,
  page: number,
  pages: number,
): Frame => {
  const pushed = pushedBy(setting.sheet)
  const footTop = setting.sheet.height - footAt - pushed
  const isCover = section.kind === 'cover'
  return {
    own: () =>
      decorations([
        ...(isCover ? [] : outer(setting, plain(section.title, setting.styles.runningLabel), runningAt + pushed, page)),
        ...outer(setting, folio(setting, document, page, pages), footTop, page),
      ]),
    alike: () =>
      decorations([
        ...markingDrafts(setting, document, page),
        ...(isCover ? coverFoot(setting, document, footTop, page) : edges(setting, document, footTop, page)),
      ]),
  }
}

/** Names what `alike` gives among the pages of one document. */
export const frameKey = ({ sheet }: Setting, { kind }: DocumentSection, page: number): string =>
  `${kind === 'cover'} ${sheet.layout === 'bound' && page % 2 === 0}`

const decorations = (drafts: readonly Draft[]): readonly Draft[] => drafts.flatMap((draft) => asDecoration(draft) ?? [])

/** Lines that head and foot need beyond the first: they are taken from the text, which is never covered. */
export const edgeLinesOf = (setting: Setting, document: Document): number =>
  Math.max(0, Math.ceil(((markingLines(setting, document).length - 1) * markingPitch) / line))

/** How far long markings push head and foot from the edges of the paper: the sheet was made with their lines. */
const pushedBy = ({ edgeLines }: Setting['sheet']): number => line * edgeLines

const markingPitch = 12
/** As much as a kit can hold of either, in the larger letters too: a marking is never cut. */
const mostMarkingLines = 12
const mostHandlingLines = 6

/** The marking on one line, or on several small ones where a ministry's own is that long; the handling under it. */
const markingLines = (setting: Setting, document: Document): readonly SetLine[] => {
  const { styles, sheet } = setting
  const { marking, handling } = document.frame
  const place = { width: sheet.full, tag: 0, align: 'centre', direction: 'ltr' } as const
  const wanted = marking.startsWith('TLP:') ? styles.trafficLight : styles.marking
  const label = setText(setting, plain(marking, wanted), place)
  const whole = label.length > 1 ? setText(setting, plain(marking, styles.longMarking), place) : label
  return [
    ...whole.slice(0, mostMarkingLines),
    ...setText(setting, plain(handling, styles.handling), place).slice(0, mostHandlingLines),
  ]
}

const markingDrafts = (setting: Setting, document: Document, page: number): readonly Draft[] => {
  const { sheet } = setting
  const { frame } = originsOn(sheet, page)
  const lines = markingLines(setting, document)
  const place = (top: number): readonly Draft[] =>
    lines.flatMap((one, index) => one.drafts.map((draft) => moved(draft, frame, top + markingPitch * index)))
  return [...place(markingAt), ...place(sheet.height - footMarkingAt - markingPitch * (lines.length - 1))]
}

const edges = (setting: Setting, document: Document, footTop: number, page: number): readonly Draft[] => {
  const { sheet } = setting
  const pushed = pushedBy(sheet)
  const { frame: x } = originsOn(sheet, page)
  const rule = (y: number): Draft => ({
    kind: 'rule',
    x1: x,
    y1: y,
    x2: x + sheet.full,
    y2: y,
    weight: 0.5,
    color: colours.rule,
  })
  return [
    ...inner(setting, runningTitle(setting, document), runningAt + pushed, page),
    rule(headRuleAt + pushed),
    rule(sheet.height - footRuleAt - pushed),
    ...inner(setting, footWords(setting, document), footTop, page, sheet.full - folioRoom),
  ]
}

/** Whose copy it is stands on every page: where the line is too short for all of it, the rest gives way. */
const footWords = ({ styles, ...setting }: Setting, { frame }: Document): readonly StyledRun[] => {
  const { fictional, foot, copy } = frame
  const width = setting.sheet.full - folioRoom
  const told = [[fictional ?? '', foot, copy], [foot, copy], [copy]].map((parts) =>
    plain(parts.filter((part) => part !== '').join(' · '), styles.running),
  )
  const [whole = []] = told
  if (copy === '') return whole
  const fits = (runs: readonly StyledRun[]): boolean =>
    setText({ ...setting, styles }, runs, { width, tag: 0, align: 'left' }).length === 1
  return told.find(fits) ?? told.at(-1) ?? whole
}

/** What the file is and of which event; the event alone where its title is long. */
const runningTitle = ({ styles, ...setting }: Setting, { frame }: Document): readonly StyledRun[] => {
  const whole = plain(`${frame.runningKind} · ${frame.runningTitle}`, styles.running)
  const lines = setText({ ...setting, styles }, whole, { width: endsOf(setting).inner, tag: 0, align: 'left' })
  return lines.length === 1 ? whole : plain(frame.runningTitle, styles.running)
}

/** The cover counts: whoever has the last page in hand knows that nothing came before the first. */
const coverFoot = (setting: Setting, document: Document, footTop: number, page: number): readonly Draft[] => {
  const { fictional, copy } = document.frame
  const told = [fictional ?? '', copy].filter((part) => part !== '').join(' · ')
  return inner(setting, plain(told, setting.styles.running), footTop, page, setting.sheet.full - folioRoom)
}

/** `7 of 22`, the number of the page set apart. */
const folio = ({ words, styles }: Setting, { frame }: Document, page: number, pages: number): readonly StyledRun[] => {
  const own = words.figures(String(page))
  return frame.folio
    .replace('%n', words.figures(String(pages)))
    .split(/(%p)/)
    .filter((part) => part !== '')
    .map((part) => (part === '%p' ? { text: own, style: styles.folio } : { text: part, style: styles.running }))
}

const outer = (setting: Setting, runs: readonly StyledRun[], y: number, page: number): readonly Draft[] =>
  edgeLine(setting, runs, y, isTurned(setting, page) ? 'start' : 'end', endsOf(setting).outer, page)

/** What the number of the page needs at the other end of the foot. */
const folioRoom = 100

const inner = (
  setting: Setting,
  runs: readonly StyledRun[],
  y: number,
  page: number,
  width = endsOf(setting).inner,
): readonly Draft[] => edgeLine(setting, runs, y, isTurned(setting, page) ? 'end' : 'start', width, page)

/** What either end of a line at the edge may take: eight columns, and four. */
const endsOf = ({
  sheet: { unit, gap, full },
}: Pick<Setting, 'sheet'>): { readonly inner: number; readonly outer: number } => {
  const inner = 8 * unit + 6 * gap
  return { inner, outer: full - inner - 2 * gap }
}

const isTurned = ({ sheet }: Setting, page: number): boolean => sheet.layout === 'bound' && page % 2 === 0

const edgeLine = (
  setting: Setting,
  runs: readonly StyledRun[],
  y: number,
  align: 'start' | 'end',
  width: number,
  page: number,
): readonly Draft[] => {
  const { sheet } = setting
  const { frame } = originsOn(sheet, page)
  return oneLine(setting, runs, width).flatMap((one) => {
    const x = align === 'start' ? frame : frame + sheet.full - one.width
    return one.drafts.map((draft) => moved(draft, x, y))
  })
}

/** At most one line; what is too long for it ends with three points. */
const oneLine = (setting: Setting, runs: readonly StyledRun[], width: number): readonly SetLine[] => {
  const place = { width, tag: 0, align: 'left' } as const
  const [whole, ...more] = setText(setting, runs, place)
  const [run] = runs
  if (whole === undefined) return []
  if (more.length === 0 || run === undefined) return [whole]
  const fitting = whole.drafts.map((draft) => (draft.kind === 'text' ? draft.text : '')).join('')
  return setText(setting, plain(`${fitting.slice(0, -3).trimEnd()}…`, run.style), place).slice(0, 1)
}
