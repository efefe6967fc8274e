import type { RegisterBlock, RegisterEntry } from '#core/pack/document'
import { type Draft, moved } from '../draft/draft'
import type { Setting } from '../draft/setting'
import { linesAsStrips, setText, stacked } from '../text/setText'
import { type Strip, stripDefaults, withSpace } from '../draft/strip'
import { colours, inColour, styles } from '../style/typography'
import { factStrips } from './facts'
import { setPicture } from './picture'
import { plain, styled } from './runs'

/** Everybody at a glance: a row for each person with name and function, and beside it what one needs to address them. */
export const setRegister = (setting: Setting, block: RegisterBlock): readonly Strip[] =>
  block.entries.flatMap((entry, index) => {
    const row = rowOf(setting, entry)
    const strips = row.height > tallestRow ? longEntry(setting, entry) : [row]
    return withSpace(strips, index === 0 ? 16 : 0).map((strip, line) =>
      line > 0 || entry.anchor === null
        ? strip
        : { ...strip, anchors: [entry.anchor], listed: { title: entry.listName, level: 2 as const } },
    )
  })

/** Names and functions of a paragraph's length are set one below the other, where they can be divided. */
const tallestRow = 260

const longEntry = (setting: Setting, entry: RegisterEntry): readonly Strip[] => {
  const { main: width } = setting.sheet
  const { section, tags } = setting
  const name = setText(setting, styled(entry.name, styles.registerName), { width, tag: tags.add('H2', section) })
  const role = setText(setting, plain(entry.role, styles.partSubtitle), { width, tag: tags.add('P', section) })
  return [...linesAsStrips([...name, ...role]), ...factStrips(setting, entry.facts)]
}

const padding = 9
const pictureWidth = 44

const rowOf = (setting: Setting, entry: RegisterEntry): Strip => {
  const { sheet, tags, section } = setting
  const picture = setPicture(setting, entry.photo, pictureWidth, 56)
  const x = picture.width === 0 ? 0 : picture.width + 12
  const width = sheet.main - x
  const name = setText(setting, styled(entry.name, styles.registerName), { width, tag: tags.add('H2', section) })
  const role = setText(setting, plain(entry.role, styles.partSubtitle), { width, tag: tags.add('P', section) })
  const left = stacked([...name, ...role], x, padding)
  const right = factLines(setting, entry, sheet.main + sheet.gutter)
  const height = Math.max(left.height, picture.height, right.height) + 2 * padding
  return {
    ...stripDefaults,
    column: 'full',
    height,
    drafts: [
      { kind: 'rule', x1: 0, y1: 0.3, x2: sheet.full, y2: 0.3, weight: 0.5, color: colours.rule },
      ...picture.drafts.map((draft) => moved(draft, 0, padding)),
      ...left.drafts,
      ...right.drafts,
    ],
  }
}

/** Each fact a line that begins with its label in grey. */
const factLines = (
  setting: Setting,
  entry: RegisterEntry,
  x: number,
): { readonly drafts: readonly Draft[]; readonly height: number } => {
  const lines = entry.facts.flatMap((fact) =>
    setText(
      setting,
      [
        ...plain(`${fact.label}  `, inColour(styles.registerFact, colours.grey)),
        ...styled(fact.runs, styles.registerFact),
      ],
      { width: setting.sheet.side, tag: setting.tags.add('P', setting.section), direction: 'ltr' },
    ),
  )
  return stacked(lines, x, padding + 3)
}
