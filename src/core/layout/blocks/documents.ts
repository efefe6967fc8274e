import type { DocumentsBlock } from '#core/pack/document'
import type { Setting } from '../draft/setting'
import { linesAsStrips, setText } from '../text/setText'
import { type Strip, keptTogether, keptWithPrevious, withSpace, withoutWidows } from '../draft/strip'
import { dividing } from './point'
import { plain, styled } from './runs'
import { notesFor, withNotes } from './side'
import { paragraphsOfText } from './paragraphs'

/** Treaties, resolutions and commitments: title and words, beside them the symbol and where they are named. */
export const setDocuments = (setting: Setting, block: DocumentsBlock): readonly Strip[] => {
  const list = setting.tags.add('L', setting.section)
  return block.documents.flatMap((one, index) => {
    const entry = setEntry(setting, one, list)
    return index === 0 ? withSpace(entry, 0) : [dividing(setting, 8), ...keptWithPrevious(withSpace(entry, 8))]
  })
}

const setEntry = (setting: Setting, one: DocumentsBlock['documents'][number], list: number): readonly Strip[] => {
  const { sheet, styles, tags } = setting
  const body = tags.add('LBody', tags.add('LI', list))
  const paragraph = () => tags.add('P', body)
  // A title in Latin letters begins where the page does, also where that is read from the right.
  const title = setText(setting, plain(one.title, styles.minorTitle), {
    width: sheet.main,
    tag: paragraph(),
    align: 'left',
  })
  const words = paragraphsOfText(one.text).flatMap((text) =>
    withSpace(
      withoutWidows(linesAsStrips(setText(setting, plain(text, styles.text), { width: sheet.main, tag: paragraph() }))),
      2,
    ),
  )
  const notes = notesFor(setting, styles.minorTitle, [
    setText(setting, plain(one.symbol, styles.strongNote), { width: sheet.noteWidth, tag: paragraph(), align: 'left' }),
    setText(setting, styled(one.links, styles.quietNote), { width: sheet.noteWidth, tag: paragraph(), align: 'left' }),
  ])
  return withNotes([...keptTogether(linesAsStrips(title)), ...keptWithPrevious(words)], notes)
}
