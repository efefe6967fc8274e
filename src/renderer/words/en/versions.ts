import type { ChangedBecause } from '#core/quote/versions/versions'
import { count } from '../count'

const paragraphs = (numbers: readonly number[]): string => {
  const [first, last] = [numbers[0] ?? 1, numbers.at(-1) ?? 1]
  return first === last ? `¶${first}` : `¶${first}–${last}`
}

/** Newer versions of a release, and the same release in other languages. */
export const versions = {
  newer: {
    label: 'Newer version',
    chip: 'changed in the newer version',
    of: (title: string) => `“${title}” replaces the source of this quote.`,
    because: {
      'words-gone': 'These words do not stand there any more.',
      ambiguous: 'These words stand there more than once, and nothing tells which were meant.',
      rearranged: 'The parts stand there in another order, or with something else between them.',
      'attribution-changed': 'The words are there, but somebody else may be saying them.',
      'edits-lost': 'The words are there, but the declared edits do not fit them any more.',
    } satisfies Record<ChangedBecause, string>,
    still: 'It says the same words; this quote can go along.',
    nothing: 'Nothing there resembles them.',
    compared: 'Old words struck out, new words underlined',
    take: 'Take the new words',
    follow: 'Move to the newer version',
    show: 'Read it there',
    keepOld: 'Keep (K) leaves the old words, from the old source.',
    taken: 'The new words are quoted now. Check who says them.',
    superseded: (followed: number, waiting: number) =>
      [
        followed === 0 ? null : `${count(followed, 'quote goes', 'quotes go')} along word for word.`,
        waiting === 0
          ? null
          : `${count(waiting, 'quote was', 'quotes were')} changed and ${waiting === 1 ? 'waits' : 'wait'} for you under Quotes.`,
      ]
        .filter((part) => part !== null)
        .join(' ') || 'Newer version noted.',
  },
  language: {
    label: 'Other language',
    field: 'Language version of',
    none: 'No other source',
    proposal: (title: string) => `“${title}” looks like the same text in another language.`,
    link: 'Link them',
    linked: 'Linked as language versions.',
    at: (language: string, numbers: readonly number[]) => `${language} ${paragraphs(numbers)}`,
    aligned: 'paragraphs put side by side by figures, names and length: compare before you rely on it',
    missing: (title: string) => `Nothing in “${title}” answers to these words.`,
    differing: (here: readonly string[], there: readonly string[]) =>
      `Figures differ: ${here.length === 0 ? 'none' : here.join(', ')} here, ${there.length === 0 ? 'none' : there.join(', ')} there.`,
    open: (title: string) => `Open ${title}`,
  },
}
