import type { Fact } from '#core/pack/document'
import { type Draft, moved } from '../draft/draft'
import type { TagId } from '../page'
import type { Setting } from '../draft/setting'
import { type SetLine, linesAsStrips, setText, stacked } from '../text/setText'
import { type Beside, type Strip, keptTogether, keptWithPrevious, withSpace, withoutWidows } from '../draft/strip'
import { type TextStyle, loweredBeside } from '../style/typography'
import { plain, styled } from './runs'
import { ruleAcross } from './rule'

/** A column of notes with more in it than this would not fit on a page. */
const tallest = 600
const betweenParts = 6

/** Notes beside words, or, where they are too tall for that, the same lines below them. */
export interface Notes {
  readonly side: Beside | null
  readonly below: readonly Strip[]
}

/** `x`: where notes below the words begin. */
export const notesFor = (setting: Setting, words: TextStyle, parts: readonly (readonly SetLine[])[], x = 0): Notes => {
  const side = sideBeside(setting, words, parts)
  if (side === null || (side.height <= tallest && setting.sheet.notes === 'beside')) return { side, below: [] }
  const below = parts.flatMap((part) => withSpace(withoutWidows(linesAsStrips(part, x)), betweenParts))
  return { side: null, below: keptWithPrevious(below) }
}

/** The strips with notes beside the first of them. */
export const withNotes = (strips: readonly Strip[], { side, below }: Notes): readonly Strip[] => [
  ...strips.map((strip, index) => (index > 0 || side === null ? strip : { ...strip, side })),
  ...below,
]

/** Lines and labelled notes one below the other, the first level with the first line of the words beside them. */
export const sideBeside = (
  setting: Setting,
  words: TextStyle,
  parts: readonly (readonly SetLine[])[],
): Beside | null => {
  const drafts: Draft[] = []
  const lowered = loweredBeside(words, setting.styles.note)
  let y = lowered
  for (const part of parts) {
    if (part.length === 0) continue
    if (y > lowered) y += betweenParts
    const set = stacked(part, 0, y)
    drafts.push(...set.drafts)
    y += set.height
  }
  return drafts.length === 0 ? null : { drafts, height: y }
}

/** A label over its words. */
export const labelledLines = (
  setting: Setting,
  label: string,
  runs: Fact['runs'],
  width: number,
  parent: TagId,
): readonly SetLine[] => {
  const { styles } = setting
  const tag = setting.tags.add('P', parent)
  if (setting.sheet.notes === 'below')
    return setText(setting, onOneLine(setting, label, runs), { width, tag, align: 'left' })
  return [
    ...setText(setting, plain(label, styles.label), { width, tag: setting.tags.add('P', parent), align: 'left' }),
    ...setText(setting, styled(runs, styles.note), { width, tag, align: 'left' }),
  ]
}

/** Below the words a label has the room of a line before it: it begins the line. */
const onOneLine = ({ styles }: Setting, label: string, runs: Fact['runs']) => [
  ...plain(label === '' ? '' : `${label}\u2002`, styles.label),
  ...styled(runs, styles.note),
]

/** Facts that were set, and those for which there was no room: they are set as running text (`factStrips`). */
export interface SetFacts extends Beside {
  readonly rest: readonly Fact[]
}

const above = 5
const below = 5

/** Facts one below the other, divided by hairlines. */
export const setFacts = (
  setting: Setting,
  facts: readonly Fact[],
  width: number,
  parent: TagId,
  room = tallest,
): SetFacts => {
  const drafts: Draft[] = []
  if (facts.length === 0) return { drafts, height: 0, rest: [] }
  const list = setting.tags.add('L', parent)
  let y = 0
  for (const [index, fact] of facts.entries()) {
    const item = setting.tags.add('LI', list)
    const set = stacked(labelledLines(setting, fact.label, fact.runs, width, setting.tags.add('LBody', item)), 0, 0)
    const top = index === 0 ? 0 : above
    if (y + top + set.height > room) return { drafts, height: y, rest: facts.slice(index) }
    if (index > 0) drafts.push(ruleAcross('dividing', 0, y, width))
    drafts.push(...set.drafts.map((draft) => moved(draft, 0, y + top)))
    y += top + set.height + below
  }
  return { drafts, height: y - below, rest: [] }
}

/** Facts side by side in columns, each under a hairline; the first row under a blue one. */
export const setFactGrid = (setting: Setting, facts: readonly Fact[], columns: number, room = tallest): SetFacts => {
  const { full, gutter } = setting.sheet
  const width = (full - gutter * (columns - 1)) / columns
  const list = setting.tags.add('L', setting.section)
  const drafts: Draft[] = []
  let y = 0
  for (let at = 0; at < facts.length; at += columns) {
    const row = facts
      .slice(at, at + columns)
      .map((fact) =>
        stacked(
          labelledLines(setting, fact.label, fact.runs, width, setting.tags.add('LBody', setting.tags.add('LI', list))),
          0,
          0,
        ),
      )
    const height = Math.max(...row.map((set) => set.height)) + 2 * above + 2
    if (y + height > room) return { drafts, height: y, rest: facts.slice(at) }
    row.forEach((set, column) => {
      const x = column * (width + gutter)
      drafts.push(
        ruleAcross(at === 0 ? 'opening' : 'dividing', x, y, width),
        ...set.drafts.map((draft) => moved(draft, x, y + above + 2)),
      )
    })
    y += height
  }
  return { drafts, height: y, rest: [] }
}

/** Facts as running text in the text column, for what is too long to stand beside something. */
export const factStrips = (setting: Setting, facts: readonly Fact[], x = 0): readonly Strip[] =>
  facts.flatMap((fact) => {
    const { styles } = setting
    const width = setting.sheet.main - x
    const set = (runs: ReturnType<typeof plain>) =>
      setText(setting, runs, { width, tag: setting.tags.add('P', setting.section), align: 'left' })
    if (setting.sheet.notes === 'below')
      return withSpace(withoutWidows(linesAsStrips(set(onOneLine(setting, fact.label, fact.runs)), x)), 4)
    return [
      ...withSpace(keptTogether(linesAsStrips(set(plain(fact.label, styles.label)), x)), 8),
      ...keptWithPrevious(withoutWidows(linesAsStrips(set(styled(fact.runs, styles.note)), x))),
    ]
  })
