import { expect, it } from 'vitest'
import { skimOf, tellingFrom } from './skim'

const telling = tellingFrom(new Set(['Page', 'JS', 'URI']))

const strings = (text: string): readonly string[] | null =>
  skimOf({ text, at: 0 }, telling)?.strings.map(({ key, bytes }) => `${key}: ${bytes}`) ?? null

it.each([
  [
    'an element of the structure',
    '<<\n/Type /StructElem\n/S /P\n/P 12 0 R\n/K [0 -1.5 <</Type /MCR /MCID 3>>]\n>>',
    [],
  ],
  ['a string', '<< /Type /StructElem /Alt (Anna) >>', ['Alt: Anna']],
  ['two strings', '<< /Lang (en) /Alt (Anna) >>', ['Lang: en', 'Alt: Anna']],
  ['a string inside', '<< /K [<< /E (Anna) >>] >>', ['E: Anna']],
  ['nothing behind its end', '<< /S /P >> (Anna)', []],
] as const)('%s is told', (_, text, said) => expect(strings(text)).toEqual(said))

it.each([
  ['a string in digits', '<< /Type /StructElem /Alt <416E6E61> >>'],
  ['a string with a bracket', '<< /Alt (Anna (Holm)) >>'],
  ['a string with letters by their number', '<< /Alt (A\\156na) >>'],
  ['a string without an end', '<< /Alt (Anna >>'],
  ['a string in a list', '<< /Alt [(Anna)] >>'],
  ['a string behind another', '<< /Alt (Anna) (Holm) >>'],
  ['an address', '<< /URI (Anna) >>'],
  ['a page', '<< /Type /Page >>'],
  ['a script', '<< /S /P /JS 5 0 R >>'],
  ['a key that may be words', '<< /MinisterAnnaSays 1 >>'],
  ['letters by their number', '<< /S /A#6ena >>'],
  ['words instead of values', '<< /S true >>'],
  ['a kind that stands elsewhere', '<< /Type 5 0 R >>'],
  ['a comment', '<< /S /P % Anna\n >>'],
  ['no end', '<< /S /P'],
  ['no dictionary', '(Anna)'],
])('%s must be read', (_, text) => expect(strings(text)).toBeNull())

it('says of what kind it is, and of nothing inside it', () =>
  expect(
    skimOf({ text: '<</K <</Type /MCR>> /Type /Annot /Subtype/Link /Parent 3 0 R>>', at: 0 }, telling),
  ).toMatchObject({ type: 'Annot', subtype: 'Link', hasParent: true }))
