import type { Block, Document } from '#core/pack/document'
import type { Draft } from '../draft/draft'
import type { Setting } from '../draft/setting'
import { setText, stacked } from '../text/setText'
import { type Strip, stripDefaults } from '../draft/strip'
import { baselineOf, colours, styles } from '../style/typography'
import { plain } from './runs'

/** A place that the contents name. */
export interface Entry {
  readonly title: string
  readonly level: 1 | 2
  readonly anchor: string
}

/** Everything that the contents list: the sections, and what is listed inside them. */
export const entriesOf = (document: Document): readonly Entry[] =>
  document.sections.flatMap((section) =>
    section.kind === 'cover' || section.kind === 'contents'
      ? []
      : [{ title: section.title, level: 1 as const, anchor: section.anchor }, ...section.blocks.flatMap(entryOf)],
  )

const entryOf = (block: Block): readonly Entry[] => {
  if (block.kind === 'person') return [{ title: block.listName, level: 2, anchor: block.anchor }]
  if (block.kind === 'source-record')
    return [{ title: `${block.label}: ${block.title}`, level: 2, anchor: block.anchor }]
  if (block.kind === 'heading' && block.listed && block.level === 2 && block.anchor !== null) {
    return [{ title: block.runs.map((run) => run.text).join(''), level: 2, anchor: block.anchor }]
  }
  return []
}

const numberWidth = 40
const indent = 16

/** The contents: each line leads to its place; the numbers are put in when the pages are known. */
export const setContents = (setting: Setting, entries: readonly Entry[]): readonly Strip[] => {
  const list = setting.tags.add('TOC', setting.section)
  return entries.map((entry, index) => {
    const first = entry.level === 1
    const words = first ? styles.contentsEntry : styles.contentsPart
    const number = first ? styles.contentsPage : styles.contentsPartPage
    const x = first ? 0 : indent
    const item = setting.tags.add('TOCI', list)
    const link = setting.tags.add('Link', setting.tags.add('Reference', item))
    const lines = setText(setting, plain(entry.title, words), {
      width: setting.sheet.full - numberWidth - x,
      tag: link,
    })
    const pad = first ? 7 : 0
    const set = stacked(lines, x, pad)
    const height = pad + set.height + (first ? 2 : 1)
    const baseline = pad + set.height - words.leading + baselineOf(words)
    const drafts: Draft[] = [
      ...(first && index > 0
        ? [{ kind: 'rule' as const, x1: 0, y1: 0.3, x2: setting.sheet.full, y2: 0.3, weight: 0.5, color: colours.rule }]
        : []),
      ...set.drafts,
      {
        kind: 'page-number',
        x: setting.sheet.full,
        y: baseline,
        align: 'right',
        of: entry.anchor,
        style: number,
        tag: link,
      },
      {
        kind: 'link-to',
        x: 0,
        y: pad,
        width: setting.sheet.full,
        height: set.height,
        target: { anchor: entry.anchor },
        label: entry.title,
        tag: link,
      },
    ]
    return {
      ...stripDefaults,
      column: 'full' as const,
      breakBefore: index === 0 ? ('no' as const) : ('may' as const),
      space: index === 0 ? 18 : first ? 5 : 0,
      height,
      drafts,
    }
  })
}
