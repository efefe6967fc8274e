import type { RegisterBlock, RegisterEntry } from '#core/pack/document'
import { type Draft, moved } from '../draft'
import type { Setting } from '../setting'
import { setText, stacked } from '../setText'
import { type Strip, stripDefaults } from '../strip'
import { colours, inColour, styles } from '../typography'
import { setPicture } from './picture'
import { plain, styled } from './runs'

/** Everybody at a glance: a row for each person with name and function, and beside it what one needs to address them. */
export const setRegister = (setting: Setting, block: RegisterBlock): readonly Strip[] =>
  block.entries.map((entry, index) => ({
    ...rowOf(setting, entry),
    space: index === 0 ? 16 : 0,
    anchors: entry.anchor === null ? [] : [entry.anchor],
    ...(entry.anchor === null ? {} : { listed: { title: entry.listName, level: 2 as const } }),
  }))

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
