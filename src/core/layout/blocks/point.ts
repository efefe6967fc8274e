import type { PointBlock } from '#core/pack/document'
import type { Setting } from '../draft/setting'
import { linesAsStrips, setText } from '../text/setText'
import {
  type Strip,
  continuedWith,
  keptTogether,
  keptWithPrevious,
  stripDefaults,
  withSpace,
  withoutWidows,
} from '../draft/strip'
import { type Draft, moved } from '../draft/draft'
import type { TagId } from '../page'
import { plain } from './runs'
import { ruleAcross } from './rule'
import { labelledLines, notesFor, withNotes } from './side'
import { paragraphsOfText } from './paragraphs'

const above = 14

/**
 * A point to make: large enough to be read while speaking, its support in grey under it, to whom it may be said beside it;
 * a hairline divides it from the one before.
 */
export const setPoint = (setting: Setting, block: PointBlock): readonly Strip[] => {
  const { sheet, styles, tags, words } = setting
  const x = indentOf(setting)
  const isBelow = sheet.notes === 'below'
  const width = isBelow ? sheet.main - x : 7 * sheet.unit + 5 * sheet.gap
  const noteWidth = isBelow ? width : sheet.noteWidth
  /** The head of the column says it of the first. */
  const isNamed = (index: number): boolean => index === 0 && !isBelow
  const item = tags.add('LI', tags.add('L', setting.section))
  const number = setText(setting, plain(words.figures(String(block.number)), styles.numeral), {
    width: x,
    tag: tags.add('Lbl', item),
    align: 'left',
  })
  const body = tags.add('LBody', item)
  const said = paragraphsOfText(block.text).flatMap((text) =>
    setText(setting, plain(text, styles.pointAloud), { width, tag: tags.add('P', body) }),
  )
  const support = paragraphsOfText(block.support).flatMap((text) =>
    withSpace(
      keptWithPrevious(
        withoutWidows(
          linesAsStrips(setText(setting, plain(text, styles.office), { width, tag: tags.add('P', body) }), x),
        ),
      ),
      3,
    ),
  )
  const notes = notesFor(
    setting,
    styles.pointAloud,
    block.facts.map((fact, index) =>
      labelledLines(setting, isNamed(index) ? '' : fact.label, fact.runs, noteWidth, body),
    ),
    x,
  )
  const strips = [...keptTogether(linesAsStrips(said, x)), ...support]
  const point = withSpace(strips, block.number === 1 ? 0 : above).map((strip, index) =>
    index > 0 ? strip : { ...strip, anchors: [block.anchor], drafts: [...(number[0]?.drafts ?? []), ...strip.drafts] },
  )
  const noted = withNotes(point, notes)
  const whole =
    block.number === 1
      ? [columnHead(setting, body), ...keptWithPrevious(withSpace(noted, above / 2))]
      : [dividing(setting), ...keptWithPrevious(noted)]
  return continuedWith(whole, [columnHead(setting, 0)])
}

const indentOf = ({ sheet }: Setting): number => sheet.unit + sheet.gap

/** What stands in the columns, once on every page. */
const columnHead = (setting: Setting, tag: TagId): Strip => {
  const { sheet, styles, words, tags } = setting
  const label = (text: string, width: number, x: number): readonly Draft[] =>
    setText(setting, plain(text, styles.columnLabel), {
      width,
      tag: tag === 0 ? 0 : tags.add('P', tag),
      align: 'left',
    }).flatMap(({ drafts }) => drafts.map((draft) => moved(draft, x, 0)))
  const height = styles.columnLabel.leading + 4
  return {
    ...stripDefaults,
    column: 'full',
    height,
    drafts: [
      ...label(words.points.column, sheet.main - indentOf(setting), indentOf(setting)),
      ...(sheet.notes === 'below' ? [] : label(words.points.maySay, sheet.side, sheet.main + sheet.gutter)),
      ruleAcross('dividing', 0, height - 0.5, sheet.full),
    ],
  }
}

/** A hairline between two entries, left out where a page begins between them. */
export const dividing = (setting: Setting, space = above): Strip => ({
  ...stripDefaults,
  column: 'full',
  space,
  belowNotes: true,
  height: 0.5,
  drafts: [ruleAcross('dividing', 0, 0, setting.sheet.full)],
  atTop: { ...stripDefaults, column: 'full', height: 0, drafts: [] },
})
