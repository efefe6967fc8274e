import type { Block, Document } from '#core/pack/document'
import type { Setting } from '../draft/setting'
import { setText, stacked } from '../text/setText'
import { type Strip, keptTogether, stripDefaults, withoutWidows } from '../draft/strip'
import { baselineOf } from '../style/typography'
import { plain } from './runs'

/** A place that the contents name. */
interface Entry {
  readonly title: string
  readonly level: 1 | 2
  readonly anchor: string
}

/** Everything that the contents list: the sections, and what is listed inside them. */
export const entriesOf = (document: Document, words: Setting['words']): readonly Entry[] =>
  document.sections.flatMap((section) =>
    section.kind === 'cover' || section.kind === 'contents'
      ? []
      : [
          ...(section.rank === 'behind' ? [] : [{ title: section.title, level: 1 as const, anchor: section.anchor }]),
          ...section.blocks.flatMap((block) => entryOf(block, words)),
        ],
  )

const entryOf = (block: Block, words: Setting['words']): readonly Entry[] => {
  if (block.kind === 'person') return [{ title: block.listName, level: 2, anchor: block.anchor }]
  if (block.kind === 'source-record')
    return [{ title: words.labelled({ label: block.label, text: block.title }), level: 2, anchor: block.anchor }]
  if (block.kind === 'heading' && block.listed && block.level === 2 && block.anchor !== null) {
    return [{ title: block.runs.map((run) => run.text).join(''), level: 2, anchor: block.anchor }]
  }
  return []
}

/** Of the size of its figures. */
const numberShare = 24 / 9
const indent = 12

/** The contents in two columns: each line leads to its place; the numbers are put in when the pages are known. */
export const setContents = (setting: Setting, entries: readonly Entry[]): readonly Strip[] => {
  const list = setting.tags.add('TOC', setting.section)
  return groupsOf(entries).flatMap((group) => {
    const strips = group.map((entry) => setEntry(setting, entry, list))
    return strips.length <= wholeUpTo ? keptTogether(strips) : withoutWidows(strips, leastEntries)
  })
}

/** A section with its parts stands in one column, where they are no more than this; else so many of them in either. */
const wholeUpTo = 16
const leastEntries = 3

const groupsOf = (entries: readonly Entry[]): readonly (readonly Entry[])[] => {
  const groups: Entry[][] = []
  for (const entry of entries) {
    const last = groups.at(-1)
    if (entry.level === 1 || last === undefined) groups.push([entry])
    else last.push(entry)
  }
  return groups
}

const setEntry = (setting: Setting, entry: Entry, list: number): Strip => {
  const { styles, sheet, tags } = setting
  const first = entry.level === 1
  const words = first ? styles.entry : styles.part
  const x = first ? 0 : indent
  const item = tags.add('TOCI', list)
  const link = tags.add('Link', tags.add('Reference', item))
  const lines = setText(setting, plain(entry.title, words), {
    width: sheet.column - numberShare * styles.partPage.size - x,
    tag: link,
    align: 'left',
  })
  const set = stacked(lines, x, 0)
  const baseline = set.height - words.leading + baselineOf(words)
  return {
    ...stripDefaults,
    column: 'half',
    space: first ? 5 : 0,
    height: set.height,
    drafts: [
      ...set.drafts,
      {
        kind: 'page-number',
        x: sheet.column,
        y: baseline,
        align: 'right',
        of: entry.anchor,
        style: first ? styles.entryPage : styles.partPage,
        tag: link,
      },
      {
        kind: 'link-to',
        x: 0,
        y: 0,
        width: sheet.column,
        height: set.height,
        target: { anchor: entry.anchor },
        label: entry.title,
        tag: link,
      },
    ],
  }
}
