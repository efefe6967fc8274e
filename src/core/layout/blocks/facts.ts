import type { Fact } from '#core/pack/document'
import { type Draft, moved } from '../draft/draft'
import type { TagId } from '../page'
import type { Setting } from '../draft/setting'
import { linesAsStrips, setText, stacked } from '../text/setText'
import { type Strip, keptTogether, keptWithPrevious, withSpace, withoutWidows } from '../draft/strip'
import { type TextStyle, colours, styles } from '../style/typography'
import { plain, styled } from './runs'

/** Facts that were set, and those for which there was no room: they are set as running text (`factStrips`). */
export interface SetFacts {
  readonly drafts: readonly Draft[]
  readonly height: number
  readonly rest: readonly Fact[]
}

/** A column of notes with more in it than this would not fit on a page. */
const tallest = 600

/** Facts one below the other, each a small label over its words with a hairline beneath; a blue rule opens the list. */
export const setFacts = (
  setting: Setting,
  facts: readonly Fact[],
  width: number,
  parent: TagId,
  room = tallest,
): SetFacts => {
  const drafts: Draft[] = [ruleAt(0, width, 0.6, true)]
  const list = setting.tags.add('L', parent)
  let y = 1
  for (const [index, fact] of facts.entries()) {
    const set = setFact(setting, fact, width, styles.fact, list)
    if (y + set.height > room) return { drafts, height: y, rest: facts.slice(index) }
    drafts.push(...set.drafts.map((draft) => moved(draft, 0, y)))
    y += set.height
    drafts.push(ruleAt(0, width, y, false))
  }
  return facts.length === 0 ? { drafts: [], height: 0, rest: [] } : { drafts, height: y, rest: [] }
}

/** Facts side by side in columns, each under a hairline; the first row under a blue one. */
export const setFactGrid = (
  setting: Setting,
  facts: readonly Fact[],
  columns: number,
  style: TextStyle = styles.fact,
  room = tallest,
): SetFacts => {
  const { full, gutter } = setting.sheet
  const width = (full - gutter * (columns - 1)) / columns
  const list = setting.tags.add('L', setting.section)
  const drafts: Draft[] = []
  let y = 0
  for (let at = 0; at < facts.length; at += columns) {
    const row = facts.slice(at, at + columns).map((fact) => setFact(setting, fact, width, style, list))
    const height = Math.max(...row.map((set) => set.height))
    if (y + height > room) return { drafts, height: y, rest: facts.slice(at) }
    row.forEach((set, column) => {
      const x = column * (width + gutter)
      drafts.push(ruleAt(x, width, y + 0.6, at === 0), ...set.drafts.map((draft) => moved(draft, x, y)))
    })
    y += height
  }
  return { drafts, height: y, rest: [] }
}

/** Facts as running text in the text column, for what is too long to stand beside something. */
export const factStrips = (setting: Setting, facts: readonly Fact[], x = 0): readonly Strip[] =>
  facts.flatMap((fact) => {
    const width = setting.sheet.main - x
    const label = setText(setting, plain(fact.label, styles.label), {
      width,
      tag: setting.tags.add('P', setting.section),
    })
    const words = setText(setting, styled(fact.runs, styles.fact), {
      width,
      tag: setting.tags.add('P', setting.section),
    })
    return [
      ...withSpace(keptTogether(linesAsStrips(label, x)), 10),
      ...keptWithPrevious(withoutWidows(linesAsStrips(words, x))),
    ]
  })

const above = 7
const below = 6

const setFact = (
  setting: Setting,
  fact: Fact,
  width: number,
  style: TextStyle,
  list: TagId,
): { readonly drafts: readonly Draft[]; readonly height: number } => {
  const item = setting.tags.add('LI', list)
  const label = setText(setting, plain(fact.label, styles.label), { width, tag: setting.tags.add('Lbl', item) })
  const words = setText(setting, styled(fact.runs, style), {
    width,
    tag: setting.tags.add('LBody', item),
    align: 'left',
  })
  const top = stacked(label, 0, above)
  const bottom = stacked(words, 0, above + top.height + 1)
  return { drafts: [...top.drafts, ...bottom.drafts], height: above + top.height + 1 + bottom.height + below }
}

const ruleAt = (x: number, width: number, y: number, first: boolean): Draft => ({
  kind: 'rule',
  x1: x,
  y1: y,
  x2: x + width,
  y2: y,
  weight: first ? 1.2 : 0.5,
  color: first ? colours.blue : colours.rule,
})
