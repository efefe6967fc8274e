import type { CoverBlock } from '#core/pack/document'
import { type Draft, moved } from '../draft'
import type { Setting } from '../setting'
import { setText, stacked } from '../setText'
import { type Strip, stripDefaults } from '../strip'
import { type TextStyle, colours, styles } from '../typography'
import { setFactGrid } from './facts'
import { plain } from './runs'

/** The cover: title in the upper part, facts at the foot. Only a title of many lines pushes the facts to a second page. */
export const setCover = (setting: Setting, block: CoverBlock): readonly Strip[] => {
  const { sheet } = setting
  const room = sheet.bottom - sheet.top
  const head = headOf(setting, block)
  const facts = setFactGrid(setting, block.facts, sheet.full, 2, styles.coverFact)
  const top = Math.max(0, Math.min(room * 0.16, room - facts.height - head.height - 24))
  const first: Strip = {
    ...stripDefaults,
    column: 'full',
    breakBefore: 'page',
    height: Math.max(top + head.height, room - facts.height),
    drafts: head.drafts.map((draft) => moved(draft, 0, top)),
  }
  return [first, { ...stripDefaults, column: 'full', height: facts.height, drafts: facts.drafts }]
}

const headOf = (
  setting: Setting,
  block: CoverBlock,
): { readonly drafts: readonly Draft[]; readonly height: number } => {
  const { sheet } = setting
  const drafts: Draft[] = [{ kind: 'rule', x1: 0, y1: 0, x2: 64, y2: 0, weight: 3, color: colours.blue }]
  let y = 20
  const add = (text: string, style: TextStyle, role: 'H1' | 'P', width: number, after: number): void => {
    if (text === '') return
    const set = stacked(
      setText(setting, plain(text, style), { width, tag: setting.tags.add(role, setting.section), balanced: true }),
      0,
      y,
    )
    drafts.push(...set.drafts)
    y += set.height + after
  }
  add(block.label, styles.coverLabel, 'P', sheet.full, 12)
  add(block.title, titleStyle(block.title), 'H1', sheet.full * 0.88, 14)
  add(block.lead, styles.coverLead, 'P', sheet.full * 0.8, 18)
  if (block.fictional !== null) add(block.fictional, styles.minor, 'P', sheet.main, 0)
  return { drafts, height: y }
}

/** Titles of events run from two words to a paragraph. */
const titleStyle = (title: string): TextStyle =>
  title.length > 220 ? styles.part : title.length > 100 ? styles.section : styles.title
