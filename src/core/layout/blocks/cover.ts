import type { CoverBlock } from '#core/pack/document'
import { type Draft, moved } from '../draft'
import type { Setting } from '../setting'
import { setText, stacked } from '../setText'
import { type Strip, stripDefaults } from '../strip'
import { type TextStyle, colours, styles } from '../typography'
import { plain, styled } from './runs'

/** The cover: title in the upper part, facts at the foot. Only a title of many lines pushes the facts to a second page. */
export const setCover = (setting: Setting, block: CoverBlock): readonly Strip[] => {
  const { sheet } = setting
  const room = sheet.bottom - sheet.top
  const head = headOf(setting, block)
  const facts = factGrid(setting, block)
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

const headOf = (setting: Setting, block: CoverBlock): { readonly drafts: readonly Draft[]; readonly height: number } => {
  const { sheet } = setting
  const drafts: Draft[] = [{ kind: 'rule', x1: 0, y1: 0, x2: 64, y2: 0, weight: 3, color: colours.blue }]
  let y = 20
  const add = (text: string, style: TextStyle, role: 'H1' | 'P', width: number, after: number): void => {
    if (text === '') return
    const set = stacked(setText(setting, plain(text, style), { width, tag: setting.tags.add(role, setting.section) }), 0, y)
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

/** Two columns of facts, each under a hairline. */
const factGrid = (setting: Setting, block: CoverBlock): { readonly drafts: readonly Draft[]; readonly height: number } => {
  const { sheet } = setting
  const gap = sheet.gutter * 2
  const width = (sheet.full - gap) / 2
  const list = setting.tags.add('L', setting.section)
  const drafts: Draft[] = []
  let y = 0
  for (let at = 0; at < block.facts.length; at += 2) {
    const heights = block.facts.slice(at, at + 2).map((fact, column) => {
      const x = column * (width + gap)
      const item = setting.tags.add('LI', list)
      const label = stacked(setText(setting, plain(fact.label, styles.label), { width, tag: setting.tags.add('Lbl', item) }), x, y + 8)
      const words = stacked(setText(setting, styled(fact.runs, { ...styles.body, leading: 15 }), { width, tag: setting.tags.add('LBody', item) }), x, y + 9 + label.height)
      const color = at === 0 ? colours.blue : colours.rule
      drafts.push({ kind: 'rule', x1: x, y1: y, x2: x + width, y2: y, weight: at === 0 ? 1.2 : 0.5, color }, ...label.drafts, ...words.drafts)
      return 9 + label.height + words.height + 10
    })
    y += Math.max(...heights)
  }
  return { drafts, height: y }
}
