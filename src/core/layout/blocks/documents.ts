import type { DocumentsBlock } from '#core/pack/document'
import { moved } from '../draft/draft'
import type { Setting } from '../draft/setting'
import { type SetLine, linesAsStrips, setText, stacked } from '../text/setText'
import { type Strip, keptTogether, keptWithPrevious, stripDefaults, withSpace, withoutWidows } from '../draft/strip'
import type { Sheet } from '../style/sheet'
import { dividing } from './point'
import { plain, styled } from './runs'
import { ruleAcross } from './rule'
import { notesFor, withNotes } from './side'
import { paragraphsOfText } from './paragraphs'

type NamedDocument = DocumentsBlock['documents'][number]

/**
 * Treaties, resolutions and commitments. Where each says little, three stand beside each other; else one below the other,
 * title and words in the text column, beside them the symbol and where they are named.
 */
export const setDocuments = (setting: Setting, block: DocumentsBlock): readonly Strip[] => {
  const list = setting.tags.add('L', setting.section)
  if (saysLittle(setting, block)) return setInThirds(setting, block, list)
  return block.documents.flatMap((one, index) => {
    const entry = setEntry(setting, one, list)
    return index === 0 ? withSpace(entry, 0) : [dividing(setting, 8), ...keptWithPrevious(withSpace(entry, 8))]
  })
}

/** The three columns; the last is that of the notes. */
const thirdsOf = ({ main, gutter, side }: Sheet): readonly { readonly x: number; readonly width: number }[] => {
  const width = (main - gutter) / 2
  return [
    { x: 0, width },
    { x: width + gutter, width },
    { x: main + gutter, width: side },
  ]
}

const mostTitleLines = 2
const mostNoteLines = 2

const saysLittle = (setting: Setting, { documents }: DocumentsBlock): boolean => {
  const { sheet, styles } = setting
  const [third] = thirdsOf(sheet)
  if (sheet.notes !== 'beside' || third === undefined || documents.length < 2) return false
  // Nothing is said of a letter that no face shows while it is only measured.
  const linesOf = (text: string, style: keyof typeof styles): number =>
    setText({ ...setting, onMissing: () => {} }, plain(text, styles[style]), { width: third.width, tag: measured })
      .length
  return documents.every(
    ({ title, text }) =>
      linesOf(title, 'minorTitle') <= mostTitleLines &&
      paragraphsOfText(text).length <= 1 &&
      linesOf(text, 'note') <= mostNoteLines,
  )
}

/** Of what is measured and never drawn. */
const measured = 0

const above = 7
const betweenRows = 14

const setInThirds = (setting: Setting, { documents }: DocumentsBlock, list: number): readonly Strip[] => {
  const thirds = thirdsOf(setting.sheet)
  const rows = Array.from({ length: Math.ceil(documents.length / thirds.length) }, (_, row) =>
    documents.slice(row * thirds.length, (row + 1) * thirds.length),
  )
  return rows.map((row, index): Strip => {
    const set = row.map((one, at) => {
      const { x, width } = thirds[at] ?? { x: 0, width: 0 }
      return { x, width, ...stacked(thirdLines(setting, one, list, width), 0, above) }
    })
    return {
      ...stripDefaults,
      column: 'full',
      belowNotes: true,
      space: index === 0 ? 0 : betweenRows,
      height: above + Math.max(...set.map(({ height }) => height)),
      drafts: set.flatMap(({ x, width, drafts }) => [
        ruleAcross('opening', x, 0, width),
        ...drafts.map((draft) => moved(draft, x, 0)),
      ]),
    }
  })
}

const thirdLines = (setting: Setting, one: NamedDocument, list: number, width: number): readonly SetLine[] => {
  const { styles, tags } = setting
  const body = tags.add('LBody', tags.add('LI', list))
  const set = (runs: ReturnType<typeof plain>) =>
    runs.length === 0 ? [] : setText(setting, runs, { width, tag: tags.add('P', body), align: 'left' })
  return [
    ...set(plain(one.title, styles.minorTitle)),
    ...set(plain(one.symbol, styles.strongNote)),
    ...paragraphsOfText(one.text).flatMap((text) => set(plain(text, styles.note))),
    ...set(styled(one.links, styles.quietNote)),
  ]
}

const setEntry = (setting: Setting, one: NamedDocument, list: number): readonly Strip[] => {
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
