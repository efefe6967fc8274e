import type { ApproachBlock, Labelled } from '#core/pack/document'
import { type Draft, moved } from '../draft/draft'
import type { Setting } from '../draft/setting'
import {
  type Strip,
  asHead,
  keptTogether,
  keptWithPrevious,
  stripDefaults,
  withSpace,
  withoutWidows,
} from '../draft/strip'
import type { TextStyle } from '../style/typography'
import { linesAsStrips, setText } from '../text/setText'
import { paragraphsOfText } from './paragraphs'
import { setProse } from './prose'
import { ruleAcross } from './rule'
import { plain } from './runs'
import { factStrips, setFacts } from './side'

const before = 24
const belowRule = 6.5

/** What we do at the table and what we avoid, in the text column; what is said of it afterwards beside it. */
export const setApproach = (setting: Setting, block: ApproachBlock): readonly Strip[] => {
  const { sheet, section, styles } = setting
  const tactics =
    block.tactics.items.length === 0
      ? []
      : [
          ...opened(setting, 'opening', block.tactics.label, styles.label),
          ...keptWithPrevious(
            withSpace(
              setProse(
                setting,
                [
                  {
                    kind: 'list',
                    ordered: false,
                    items: block.tactics.items.map((text) => [{ text: text.trim(), style: 'plain' as const }]),
                  },
                ],
                { width: sheet.main, parent: section },
              ),
              2,
            ),
          ),
        ]
  const avoid = block.avoid === null ? [] : avoidStrips(setting, block.avoid, tactics.length > 0)
  const main = [...tactics, ...avoid]
  if (sheet.notes === 'below') return begun([...main, ...withSpace(factStrips(setting, block.facts), 10)])
  const beside = setFacts(setting, block.facts, sheet.side, section)
  if (block.facts.length === 0) return begun(main)
  const rule: readonly Draft[] = [ruleAcross('opening', 0, 0, sheet.side)]
  const side = {
    height: beside.height + belowRule,
    drafts: [...rule, ...beside.drafts.map((draft) => moved(draft, 0, belowRule))],
  }
  const [first, ...rest] = main.length === 0 ? [{ ...stripDefaults, height: 0, drafts: [] }] : main
  return begun([{ ...first, side } as Strip, ...rest, ...factStrips(setting, beside.rest)])
}

const begun = (strips: readonly Strip[]): readonly Strip[] =>
  withSpace(strips, before).map((strip, index) => (index > 0 ? strip : { ...strip, belowNotes: true }))

/** A label under a rule of the width of the text. */
const opened = (setting: Setting, rule: 'opening' | 'warning', label: string, style: TextStyle): readonly Strip[] => {
  const { sheet, tags, section } = setting
  const lines = setText(setting, plain(label, style), {
    width: sheet.main,
    tag: tags.add('H2', section),
    align: 'left',
  })
  return keptTogether(asHead(linesAsStrips(lines))).map((strip, index) =>
    index > 0
      ? strip
      : {
          ...strip,
          height: strip.height + belowRule,
          drafts: [ruleAcross(rule, 0, 0, sheet.main), ...strip.drafts.map((draft) => moved(draft, 0, belowRule))],
        },
  )
}

const avoidStrips = (setting: Setting, { label, text }: Labelled, isBelow: boolean): readonly Strip[] => {
  const { sheet, styles, tags, section } = setting
  const words = paragraphsOfText(text).flatMap((paragraph) =>
    withoutWidows(
      linesAsStrips(
        setText(setting, plain(paragraph, styles.text), { width: sheet.main, tag: tags.add('P', section) }),
      ),
    ),
  )
  return [...withSpace(opened(setting, 'warning', label, styles.warning), isBelow ? 18 : 0), ...keptWithPrevious(words)]
}
