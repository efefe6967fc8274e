import type { EvidenceBlock } from '#core/pack/document'
import type { Setting } from '../draft/setting'
import { linesAsStrips, setText } from '../text/setText'
import { type Strip, keptTogether, keptWithPrevious, withSpace, withoutWidows } from '../draft/strip'
import { plain, styled } from './runs'
import { labelledLines, notesFor, withNotes } from './side'

const indent = 22

/** One quotation in evidence: its words, its state, and beside it the place where anybody can check it. */
export const setEvidence = (setting: Setting, block: EvidenceBlock): readonly Strip[] => {
  const { sheet, styles, tags, section, words: said } = setting
  const width = sheet.main - indent
  const paragraph = () => tags.add('P', section)
  const number = setText(setting, plain(said.figures(String(block.number)), styles.hungNumber), {
    width: indent,
    tag: paragraph(),
    align: 'left',
  })
  const state = setText(setting, plain(block.state, styles.label), { width, tag: paragraph() })
  const words = setText(setting, plain(block.words, styles.source), {
    width,
    tag: tags.add('BlockQuote', section, { language: block.language }),
    language: block.language,
  })
  const where = block.lines.flatMap((runs) =>
    keptTogether(linesAsStrips(setText(setting, styled(runs, styles.note), { width, tag: paragraph() }), indent)),
  )
  const notes = notesFor(
    setting,
    styles.note,
    block.facts.map((fact) => labelledLines(setting, fact.label, fact.runs, Math.min(width, sheet.noteWidth), section)),
    indent,
  )
  const strips = [
    ...linesAsStrips(state, indent),
    ...keptWithPrevious(withoutWidows(linesAsStrips(words, indent))),
    ...keptWithPrevious(where),
  ]
  const entry = withSpace(strips, 14).map((strip, index) =>
    index > 0
      ? strip
      : {
          ...strip,
          anchors: [block.anchor],
          belowNotes: true,
          drafts: [...(number[0]?.drafts ?? []), ...strip.drafts],
        },
  )
  return withNotes(entry, notes)
}
