import type { EvidenceBlock } from '#core/pack/document'
import { moved } from '../draft/draft'
import type { Setting } from '../draft/setting'
import { linesAsStrips, setText } from '../text/setText'
import { type Strip, keptWithPrevious, withSpace, withoutWidows } from '../draft/strip'
import { styles } from '../style/typography'
import { factStrips, setFacts } from './facts'
import { plain, styled } from './runs'

const indent = 24

/** One quotation in evidence: its words, its state, and beside it the place where anybody can check it. */
export const setEvidence = (setting: Setting, block: EvidenceBlock): readonly Strip[] => {
  const width = setting.sheet.main - indent
  const paragraph = () => setting.tags.add('P', setting.section)
  const number = setText(setting, plain(String(block.number), styles.figure), { width: indent, tag: paragraph() })
  const state = setText(setting, plain(block.state, styles.label), { width, tag: paragraph() })
  const words = setText(setting, plain(block.words, styles.reference), {
    width,
    tag: setting.tags.add('BlockQuote', setting.section, { language: block.language }),
    language: block.language,
  })
  const where = block.lines.flatMap((runs) => setText(setting, styled(runs, styles.small), { width, tag: paragraph() }))
  const side = setFacts(setting, block.facts, setting.sheet.side, setting.section)
  const strips = [
    ...linesAsStrips(state, indent),
    ...keptWithPrevious(withoutWidows(linesAsStrips(words, indent))),
    ...keptWithPrevious(linesAsStrips(where, indent)),
    ...factStrips(setting, side.rest, indent),
  ]
  return withSpace(strips, 20).map((strip, index) =>
    index > 0
      ? strip
      : {
          ...strip,
          anchors: [block.anchor],
          belowNotes: true,
          side,
          drafts: [...(number[0]?.drafts.map((draft) => moved(draft, 0, -1.5)) ?? []), ...strip.drafts],
        },
  )
}
