import { expect, it } from 'vitest'
import { saysNothing } from './skim'

const telling = new Set(['Page', 'JS'])

it.each([
  [
    'an element of the structure',
    '<<\n/Type /StructElem\n/S /P\n/P 12 0 R\n/K [0 -1.5 <</Type /MCR /MCID 3>>]\n>>',
    true,
  ],
  ['a string', '<< /Type /StructElem /Alt (Anna) >>', false],
  ['a string in digits', '<< /Type /StructElem /Alt <416E6E61> >>', false],
  ['a string inside', '<< /K [<< /E (Anna) >>] >>', false],
  ['a page', '<< /Type /Page >>', false],
  ['a script', '<< /S /P /JS 5 0 R >>', false],
  ['a key that may be words', '<< /MinisterAnnaSays 1 >>', false],
  ['letters by their number', '<< /S /A#6ena >>', false],
  ['words instead of values', '<< /S true >>', false],
  ['a kind that stands elsewhere', '<< /Type 5 0 R >>', false],
  ['a comment', '<< /S /P % Anna\n >>', false],
  ['no end', '<< /S /P', false],
  ['no dictionary', '(Anna)', false],
  ['nothing behind its end', '<< /S /P >> (Anna)', true],
])('%s', (_, text, expected) => expect(saysNothing({ text, at: 0 }, telling)).toBe(expected))
