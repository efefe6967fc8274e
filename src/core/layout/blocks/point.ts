import type { PointBlock } from '#core/pack/document'
import { moved } from '../draft/draft'
import type { Setting } from '../draft/setting'
import { linesAsStrips, setText } from '../text/setText'
import { type Strip, keptTogether, keptWithPrevious, withSpace, withoutWidows } from '../draft/strip'
import { styles } from '../style/typography'
import { factStrips, setFacts } from './facts'
import { plain } from './runs'

const indent = 34

/** A point to make: large enough to be read while speaking, its support under it, to whom it may be said beside it. */
export const setPoint = (setting: Setting, block: PointBlock): readonly Strip[] => {
  const width = setting.sheet.main - indent
  const item = setting.tags.add('LI', setting.tags.add('L', setting.section))
  const number = setText(setting, plain(String(block.number), styles.pointNumber), {
    width: indent,
    tag: setting.tags.add('Lbl', item),
  })
  const body = setting.tags.add('LBody', item)
  const words = paragraphsOfText(block.text).flatMap((text) =>
    setText(setting, plain(text, styles.point), { width, tag: setting.tags.add('P', body) }),
  )
  const support = paragraphsOfText(block.support).flatMap((text, index) =>
    withSpace(
      keptWithPrevious(
        withoutWidows(
          linesAsStrips(
            setText(setting, plain(text, styles.body), { width, tag: setting.tags.add('P', body) }),
            indent,
          ),
        ),
      ),
      index === 0 ? 5 : 4,
    ),
  )
  const side = setFacts(setting, block.facts, setting.sheet.side, body)
  const strips = [...keptTogether(linesAsStrips(words, indent)), ...support, ...factStrips(setting, side.rest, indent)]
  return withSpace(strips, 22).map((strip, index) =>
    index > 0
      ? strip
      : {
          ...strip,
          anchors: [block.anchor],
          belowNotes: true,
          drafts: [...(number[0]?.drafts.map((draft) => moved(draft, 0, 2)) ?? []), ...strip.drafts],
          ...(side.height === 0 ? {} : { side }),
        },
  )
}

/** Typed text has one paragraph per line. */
export const paragraphsOfText = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line.trim() !== '')
