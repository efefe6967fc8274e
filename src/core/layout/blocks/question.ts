import type { QuestionBlock } from '#core/pack/document'
import { moved } from '../draft/draft'
import type { Setting } from '../draft/setting'
import { linesAsStrips, setText } from '../text/setText'
import { type Strip, keptTogether, keptWithPrevious, withSpace, withoutWidows } from '../draft/strip'
import { colours, inColour, inStrong, styles } from '../style/typography'
import { paragraphsOfText } from './point'
import { plain } from './runs'

const indent = 34

/** A question that may come, the line to take, and what is said only when asked again. */
export const setQuestion = (setting: Setting, block: QuestionBlock): readonly Strip[] => {
  const width = setting.sheet.main - indent
  const number = setText(
    setting,
    plain(block.number, { ...styles.question, face: 'sans-semibold', size: 10, color: colours.blue }),
    {
      width: indent,
      tag: setting.tags.add('P', setting.section),
    },
  )
  const question = setText(setting, plain(block.question, styles.question), {
    width,
    tag: setting.tags.add('H2', setting.section),
  })
  const answer = paragraphsOfText(block.answer).flatMap((text) => body(setting, text, width))
  const pressed =
    block.ifPressed === null
      ? []
      : paragraphsOfText(block.ifPressed.text).flatMap((text, index) => {
          const label =
            index === 0
              ? plain(
                  `${block.ifPressed?.label ?? ''}  `,
                  inColour(inStrong({ ...styles.body, face: 'sans', size: 10 }), colours.marking),
                )
              : []
          const lines = setText(setting, [...label, ...plain(text, styles.body)], {
            width,
            tag: setting.tags.add('P', setting.section),
          })
          return withSpace(keptWithPrevious(withoutWidows(linesAsStrips(lines, indent))), 5)
        })
  const strips = [...keptTogether(linesAsStrips(question, indent)), ...keptWithPrevious(answer), ...pressed]
  return withSpace(strips, 20).map((strip, index) =>
    index > 0
      ? strip
      : {
          ...strip,
          belowNotes: true,
          drafts: [...(number[0]?.drafts.map((draft) => moved(draft, 0, 0)) ?? []), ...strip.drafts],
        },
  )
}

const body = (setting: Setting, text: string, width: number): readonly Strip[] => {
  const lines = setText(setting, plain(text, styles.body), { width, tag: setting.tags.add('P', setting.section) })
  return withSpace(withoutWidows(linesAsStrips(lines, indent)), 4)
}
