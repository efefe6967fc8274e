import type { QuestionBlock } from '#core/pack/document'
import type { Setting } from '../draft/setting'
import { linesAsStrips, setText } from '../text/setText'
import { type Strip, asHead, keptTogether, keptWithPrevious, withSpace, withoutWidows } from '../draft/strip'
import { plain } from './runs'
import { labelledLines, notesFor, withNotes } from './side'
import { paragraphsOfText } from './paragraphs'

/** A question that may come, the line to take, and what is said only when asked again; beside it to whom. */
export const setQuestion = (setting: Setting, block: QuestionBlock): readonly Strip[] => {
  const { sheet, styles, tags, section } = setting
  const width = sheet.main
  const question = setText(setting, plain(block.question, styles.strongText), { width, tag: tags.add('H2', section) })
  const body = (text: string, space: number): readonly Strip[] =>
    withSpace(
      withoutWidows(linesAsStrips(setText(setting, plain(text, styles.text), { width, tag: tags.add('P', section) }))),
      space,
    )
  const answer = paragraphsOfText(block.answer).flatMap((text, index) => body(text, index === 0 ? 0 : 3))
  const pressed =
    block.ifPressed === null
      ? []
      : [
          ...withSpace(
            linesAsStrips(
              setText(setting, plain(block.ifPressed.label, styles.label), { width, tag: tags.add('P', section) }),
            ),
            5,
          ),
          ...paragraphsOfText(block.ifPressed.text).flatMap((text, index) =>
            index === 0 ? keptWithPrevious(body(text, 0)) : body(text, 3),
          ),
        ]
  const notes = notesFor(
    setting,
    styles.text,
    block.facts.map((fact) => labelledLines(setting, fact.label, fact.runs, sheet.noteWidth, section)),
  )
  const strips = [...keptTogether(asHead(linesAsStrips(question))), ...keptWithPrevious(answer), ...pressed]
  const entry = withSpace(strips, 12).map((strip, index) => (index > 0 ? strip : { ...strip, belowNotes: true }))
  return withNotes(entry, notes)
}
