import type { Fact } from '#core/pack/document'
import type { Draft } from '../draft'
import type { TagId } from '../page'
import type { Setting } from '../setting'
import { setText, stacked } from '../setText'
import { type TextStyle, colours, styles } from '../typography'
import { plain, styled } from './runs'

/** Facts one below the other, each a small label over its words with a hairline beneath; a blue rule opens the list. */
export const setFacts = (
  setting: Setting,
  facts: readonly Fact[],
  width: number,
  parent: TagId,
): { readonly drafts: readonly Draft[]; readonly height: number } => {
  if (facts.length === 0) return { drafts: [], height: 0 }
  const drafts: Draft[] = [{ kind: 'rule', x1: 0, y1: 0.6, x2: width, y2: 0.6, weight: 1.2, color: colours.blue }]
  const list = setting.tags.add('L', parent)
  let y = 8
  for (const fact of facts) {
    const item = setting.tags.add('LI', list)
    const label = stacked(
      setText(setting, plain(fact.label, styles.label), { width, tag: setting.tags.add('Lbl', item) }),
      0,
      y,
    )
    const words = stacked(
      setText(setting, styled(fact.runs, styles.fact), { width, tag: setting.tags.add('LBody', item), align: 'left' }),
      0,
      y + label.height + 1,
    )
    y += label.height + 1 + words.height + 5
    drafts.push(...label.drafts, ...words.drafts)
    drafts.push({ kind: 'rule', x1: 0, y1: y, x2: width, y2: y, weight: 0.5, color: colours.rule })
    y += 7
  }
  return { drafts, height: y - 7 }
}

/** Facts side by side in columns, each under a hairline; the first row under a blue one. */
export const setFactGrid = (
  setting: Setting,
  facts: readonly Fact[],
  width: number,
  columns: number,
  style: TextStyle = styles.fact,
): { readonly drafts: readonly Draft[]; readonly height: number } => {
  const gap = setting.sheet.gutter
  const each = (width - gap * (columns - 1)) / columns
  const list = setting.tags.add('L', setting.section)
  const drafts: Draft[] = []
  let y = 0
  for (let at = 0; at < facts.length; at += columns) {
    const heights = facts.slice(at, at + columns).map((fact, column) => {
      const x = column * (each + gap)
      const item = setting.tags.add('LI', list)
      const label = stacked(
        setText(setting, plain(fact.label, styles.label), { width: each, tag: setting.tags.add('Lbl', item) }),
        x,
        y + 7,
      )
      const words = stacked(
        setText(setting, styled(fact.runs, style), {
          width: each,
          tag: setting.tags.add('LBody', item),
          align: 'left',
        }),
        x,
        y + 8 + label.height,
      )
      drafts.push(
        {
          kind: 'rule',
          x1: x,
          y1: y + 0.6,
          x2: x + each,
          y2: y + 0.6,
          weight: at === 0 ? 1.2 : 0.5,
          color: at === 0 ? colours.blue : colours.rule,
        },
        ...label.drafts,
        ...words.drafts,
      )
      return 8 + label.height + words.height + 7
    })
    y += Math.max(...heights)
  }
  return { drafts, height: y }
}
