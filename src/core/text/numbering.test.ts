import { expect, it } from 'vitest'
import { paragraphAt, paragraphsOf } from './numbering'

const numbered = (text: string): readonly string[] =>
  paragraphsOf(text).map(({ number, start, end }) => `${number} ${text.slice(start, end)}`)

const body = ['The ferry sails again.', 'It carries both banks.']

it.each([
  ['a title', ['Ferry sails']],
  ['a title that asks', ['Who sails?']],
  ['letterhead, title, place and date', ['PRESS RELEASE', 'No. 12/2031', 'Ferry sails', 'Port Alver, 7 March 2031']],
  ['nothing', []],
])('what stands over a text has no number: %s', (_, heads) => {
  expect(numbered([...heads, ...body].join('\n\n'))).toEqual([
    ...heads.map((line) => `0 ${line}`),
    '1 The ferry sails again.',
    '2 It carries both banks.',
  ])
})

it.each([
  ['a line that lets somebody speak', '“We sail”', 1],
  ['a line that opens a list', 'They agreed:', 1],
  ['a line that is longer than a title', `The ferry ${'sails and '.repeat(30)}sails`, 1],
  ['Chinese with its full stop', '渡船重新开航。', 1],
  ['a Chinese title', '渡船重新开航', 0],
  ['an Arabic title with its question mark', 'هل تبحر العبّارة؟', 0],
])('%s as the first line has the number %#', (_, line, number) => {
  expect(paragraphsOf([line, ...body].join('\n')).map((paragraph) => paragraph.number)[0]).toBe(number)
})

it('where no line ends as a sentence does only the first stands over the others, and a text of one line has a paragraph', () => {
  expect(numbered('List\none\ntwo\nthree')).toEqual(['0 List', '1 one', '2 two', '3 three'])
  expect(numbered('Nine lines\na\nb\nc\nd\ne\nf\ng\nThe end.')[1]).toBe('1 a')
  expect(numbered('Only this')).toEqual(['1 Only this'])
})

it('an offset belongs to the line before it, and before the first to the first', () => {
  const paragraphs = paragraphsOf(`\nFerry sails\n${body.join('\n')}`)
  expect([0, 5, 14, 200].map((offset) => paragraphAt(paragraphs, offset)?.number)).toEqual([0, 0, 1, 2])
})
