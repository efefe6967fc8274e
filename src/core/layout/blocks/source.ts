import type { SourceParagraphBlock, SourceRecordBlock } from '#core/pack/document'
import type { Draft } from '../draft/draft'
import type { Setting } from '../draft/setting'
import { linesAsStrips, setText, stacked } from '../text/setText'
import { type Strip, keptTogether, stripDefaults, withSpace, withoutWidows } from '../draft/strip'
import { colours, inColour, styles } from '../style/typography'
import { factStrips, setFactGrid } from './facts'
import { plain, styled } from './runs'

const indent = 24

/** Where a source comes from, over its text; what the source does not say is said to be missing. */
export const setSourceRecord = (setting: Setting, block: SourceRecordBlock): readonly Strip[] => {
  const { full } = setting.sheet
  const label = setText(setting, plain(block.label, styles.label), {
    width: full,
    tag: setting.tags.add('P', setting.section),
  })
  const title = setText(setting, plain(block.title, styles.part), {
    width: full,
    tag: setting.tags.add('H2', setting.section),
    balanced: true,
  })
  const facts = setFactGrid(setting, block.facts, recordColumns)
  const record: Strip = { ...stripDefaults, column: 'full', space: 10, height: facts.height + 6, drafts: facts.drafts }
  const strips = [
    ...keptTogether([...linesAsStrips([...label, ...title], 0, 'full'), record]),
    ...factStrips(setting, facts.rest),
  ]
  return withSpace(strips, 34).map((strip, index) =>
    index > 0
      ? strip
      : {
          ...strip,
          belowNotes: true,
          anchors: [block.anchor],
          listed: { title: `${block.label}: ${block.title}`, level: 2 },
        },
  )
}

const recordColumns = 3

/** A numbered paragraph of a source. Quoted words are shaded; beside them stands where they are quoted. */
export const setSourceParagraph = (
  setting: Setting,
  block: SourceParagraphBlock,
  quotedOn: string,
): readonly Strip[] => {
  const paragraph = setting.tags.add('P', setting.section, { language: block.language })
  const number = setText(setting, plain(String(block.number), styles.figure), {
    width: indent,
    tag: paragraph,
    direction: 'ltr',
  })
  const lines = setText(setting, styled(block.runs, styles.reference), {
    width: setting.sheet.main - indent,
    tag: paragraph,
    language: block.language,
  })
  const strips = withSpace(withoutWidows(linesAsStrips(lines, indent)), 6)
  const side = backLinks(setting, block, quotedOn)
  return strips.map((strip, index) =>
    index > 0
      ? strip
      : {
          ...strip,
          anchors: [block.anchor],
          drafts: [...(number[0]?.drafts ?? []), ...strip.drafts],
          ...(side === null ? {} : { side }),
        },
  )
}

const backLinks = (
  setting: Setting,
  block: SourceParagraphBlock,
  quotedOn: string,
): { readonly height: number; readonly drafts: readonly Draft[] } | null => {
  const places = block.quotedAt.filter((anchor) => setting.anchors.has(anchor))
  if (places.length === 0) return null
  const lines = places.flatMap((anchor) => {
    const target = { anchor }
    const style = inColour(styles.small, colours.blue)
    const tag = setting.tags.add('P', setting.section)
    return setText(
      setting,
      [
        { text: `${quotedOn} `, style, target },
        { text: '00', style, target, pageOf: anchor },
      ],
      { width: setting.sheet.side, tag },
    )
  })
  const { drafts, height } = stacked(lines, 0, 0.5)
  return { height, drafts }
}
