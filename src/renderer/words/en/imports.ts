import type { ImportNote } from '#contract/views'
import { count } from '../count'

type Facts = ImportNote['facts']

/** What became of a paste or of files. */
export const imports = {
  title: 'What came in',
  summary: (taken: number, all: number) =>
    taken === all ? `${count(all, 'source', 'sources')} added` : `${taken} of ${all} added`,
  arrived: (quotes: number, people: number) =>
    quotes === 0 && people === 0
      ? 'Source added. Nothing is proposed from it; select words and press Q to quote them.'
      : `${[...(quotes > 0 ? [count(quotes, 'quote', 'quotes')] : []), ...(people > 0 ? [count(people, 'person', 'people')] : [])].join(' and ')} proposed.`,
  proposed: (quotes: number, people: number) =>
    `${count(quotes, 'quote', 'quotes')} · ${count(people, 'person', 'people')}`,
  review: 'Review quotes',
  close: 'Close',
  working: (done: number, total: number) =>
    total > 1 ? `Reading ${Math.min(done + 1, total)} of ${total} files` : 'Reading the text',
  dropHere: 'Drop to add as sources',
  dropDetail: 'Text, Markdown, HTML or Word. Nothing leaves this computer.',
  pasted: 'Pasted text',
  notes: {
    hiddenText: () => 'Hidden text was left out.',
    controlCharacters: () => 'Control characters were taken out.',
    bidiControls: () => 'The text has invisible direction marks: check names and figures.',
    zeroWidth: () => 'The text has invisible characters.',
    loneSurrogates: () => 'Broken characters were replaced.',
    encodingGuessed: (facts) =>
      `The letters were read as ${String(facts['encoding'] ?? 'another encoding')}: check that names look right.`,
    linksDropped: () => 'Links were left out; their words stayed.',
    picturesDropped: () => 'Pictures were left out.',
    trackedChanges: () => 'The file holds tracked changes: it was read as if all were accepted.',
    sameTextInKit: () => 'The same text is already in this kit.',
    nothingProposed: () => 'No quotation was found.',
  } satisfies Record<ImportNote['code'], (facts: Facts) => string>,
}
