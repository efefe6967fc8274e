import { describe, expect, test } from 'vitest'
import { checkVerbatim } from './spoken'

const ortega = {
  stretches: [
    'We’ve agreed to open the UN’s river office, and we will pay for it. The ferry must run again by spring.',
  ],
}
const lindqvist = { stretches: ['No harbour is closed for ever, and this one will not be.'] }
const interrupted = { stretches: ['The valley has waited long enough,', 'and we shall not ask it to wait again.'] }

const check = (printed: string, ...recorded: { text: string; replaces: string }[]): string => {
  const verdict = checkVerbatim(printed, [ortega, lindqvist, interrupted], recorded)
  return verdict.verbatim ? 'passes' : verdict.because
}

describe('what passes as word for word, and what does not', () => {
  test.each([
    ['exact', 'We’ve agreed to open the UN’s river office', 'passes'],
    ['a word processor made the apostrophe straight', "We've agreed to open the UN's river office", 'passes'],
    ['a paste with wrapped lines', 'We’ve agreed\nto open   the UN’s\nriver office', 'passes'],
    ['a soft hyphen from a web page', 'We’ve agreed to open the UN’s ri\u00adver office', 'passes'],
    ['decomposed letters', 'No harbour is closed for ever'.normalize('NFD'), 'passes'],
    ['the final punctuation left off', 'we will pay for it', 'passes'],
    ['one word swapped', 'We’ve agreed to open the UN’s mountain office', 'other-words'],
    ['the opposite word', 'We’ve agreed to close the UN’s river office', 'other-words'],
    ['a word less', 'We’ve agreed to open the river office', 'other-words'],
    ['a comma added', 'We’ve agreed, to open the UN’s river office', 'other-words'],
    ['a comma taken away', 'the UN’s river office and we will pay for it', 'other-words'],
    ['small letters for capitals', 'We’ve agreed to open the un’s river office', 'other-words'],
    ['half a word', 'We’ve agree', 'other-words'],
    ['parts in order', 'We’ve agreed to open the UN’s river office … The ferry must run again', 'passes'],
    ['a capital lowered after the points', 'We’ve agreed to open ... the ferry', 'other-words'],
    ['parts in order, stops in brackets', 'We’ve agreed [...] we will pay for it. . . . The ferry must run', 'passes'],
    ['halves in the other order', 'The ferry must run again … We’ve agreed', 'order'],
    ['two speakers joined by points', 'We’ve agreed to open the UN’s river office … this one will not be', 'spliced'],
    ['the same two in the other order', 'No harbour is closed for ever … we will pay for it', 'spliced'],
    ['one part twice', 'We’ve agreed … We’ve agreed', 'order'],
    ['over a reporting clause, with points', 'has waited long enough, … and we shall not ask', 'passes'],
    [
      'over a reporting clause, as if nothing stood there',
      'has waited long enough, and we shall not ask',
      'other-words',
    ],
    ['nothing but points', '… [...]', 'nothing-quoted'],
  ])('%s', (_what, printed, expected) => {
    expect(check(printed)).toBe(expected)
  })

  test.each([
    ['an insertion nobody recorded', 'The ferry [to Sandholm] must run again', [], 'bracket-not-recorded'],
    [
      'a recorded insertion',
      'The ferry [to Sandholm] must run again',
      [{ text: 'to Sandholm', replaces: '' }],
      'passes',
    ],
    ['a recorded correction', 'No [port] is closed for ever', [{ text: 'port', replaces: 'harbour' }], 'passes'],
    ['a recorded capital', '[A]nd we will pay for it', [{ text: 'A', replaces: 'a' }], 'passes'],
    [
      'a correction recorded for other words',
      'No [port] is closed',
      [{ text: 'port', replaces: 'bridge' }],
      'other-words',
    ],
  ])('%s', (_what, printed, recorded, expected) => {
    expect(check(printed, ...recorded)).toBe(expected)
  })
})
