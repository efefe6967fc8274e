import { expect, it } from 'vitest'
import { besideIn } from './beside'
import { Syntax } from './syntax'

const read = (written: string) =>
  besideIn(
    {
      key: null,
      objects: [
        {
          id: 1,
          value: () => new Syntax(Buffer.from(written, 'latin1')).next() ?? { is: 'word', word: '' },
          stream: null,
          packed: null,
        },
      ],
    },
    new Set(),
  )
const saidIn = (written: string): readonly string[] => read(written).said.map(({ bytes }) => bytes)

it('the hash by which a file is known is no word, though its bytes look like one', () =>
  expect(
    saidIn('<< /Type /XRef /ID [<002058510020ff0102030405060708aa> <002058510020ff0102030405060708aa>] >>'),
  ).toEqual([]))

it.each([
  ['letters in its place', '<< /Type /XRef /ID [(Ida Holm is here)] >>', 'Ida Holm is here'],
  ['more bytes than a hash has', '<< /ID [(Ida Holm \\377 and more)] >>', 'Ida Holm \u00ff and more'],
  ['a name that no format has', '<< /S /Ida#20Holm >>', 'Ida Holm'],
  ['a key', '<< /IdaHolmOfNorland 1 >>', 'IdaHolmOfNorland'],
  ['what stands twice', '<< /Alt (first) /Alt (second) >>', 'second'],
] as const)('says %s', (_, written, words) => expect(saidIn(written)).toContain(words))

it.each([
  ['in an array', '<< /Annots [<< /A << /S /JavaScript /JS (x) >> >>] >>', 'script'],
  ['a type that stands elsewhere', '<< /Type 7 0 R >>', 'unreadable-text'],
] as const)('calls odd %s', (_, written, oddity) => expect(read(written).oddities).toContain(oddity))
