import { expect, it } from 'vitest'
import { skimmer } from './skim'

const skimOf = skimmer(['JS', 'GoToR'])

const strings = (text: string): readonly string[] | null =>
  skimOf({ text, at: 0 })?.strings.map(({ key, bytes }) => `${key}: ${bytes}`) ?? null

it.each([
  [
    'an element of the structure',
    '<<\n/Type /StructElem\n/S /P\n/P 12 0 R\n/K [0 -1.5 <</Type /MCR /MCID 3>>]\n>>',
    [],
  ],
  ['a string', '<< /Type /StructElem /Alt (Anna) >>', ['Alt: Anna']],
  ['two strings', '<< /Lang (en) /Alt (Anna) >>', ['Lang: en', 'Alt: Anna']],
  ['no value', '<< /Dest [3 0 R /XYZ 0 12.5 null] /Title (Anna) /Open true >>', ['Title: Anna']],
  ['what looks like a key in a string', '<< /Alt (see /Type /Page) /E (Holm) >>', ['Alt: see /Type /Page', 'E: Holm']],
  ['nothing behind its end', '<< /S /P >> (Anna)', []],
] as const)('%s is told', (_, text, said) => expect(strings(text)).toEqual(said))

it.each([
  ['a string in digits', '<< /Type /StructElem /Alt <416E6E61> >>'],
  ['a string with a bracket', '<< /Alt (Anna (Holm)) >>'],
  ['a string with letters by their number', '<< /Alt (A\\156na) >>'],
  ['a string without an end', '<< /Alt (Anna >>'],
  ['a string in a list', '<< /Alt [(Anna)] >>'],
  ['a string behind another', '<< /Alt (Anna) (Holm) >>'],
  ['a string in a dictionary inside', '<< /K [<< /E (Anna) >>] >>'],
  ['a string behind a name that is a value', '<< /S /P (Anna) >>'],
  ['a string behind a number', '<< /K 1 (Anna) /Alt (Holm) >>'],
  ['a page that says so behind something else', '<< /Parent 3 0 R /Type /Page >>'],
  ['a page with a string', '<< /Type /Page /Alt (Anna) >>'],
  ['a name that is a kind, and none', '<< /S /Type /Type /Page >>'],
  ['an action', '<< /A << /S /GoToR >> >>'],
  ['a script', '<< /S /P /JS 5 0 R >>'],
  ['a key that may be words', '<< /MinisterAnnaSays 1 >>'],
  ['letters by their number', '<< /S /A#6ena >>'],
  ['words instead of values', '<< /S Anna >>'],
  ['a kind that stands elsewhere', '<< /Type 5 0 R >>'],
  ['a comment', '<< /S /P % Anna\n >>'],
  ['no end', '<< /S /P'],
  ['no dictionary', '(Anna)'],
])('%s must be read', (_, text) => expect(strings(text)).toBeNull())

it('says of what kind it is', () =>
  expect(
    skimOf({ text: '<</Rect [1 2 3 4] /Type /Annot /Subtype/Link /Parent 3 0 R /Contents (Holm)>>', at: 0 }),
  ).toMatchObject({ type: 'Annot', subtype: 'Link', hasParent: true }))

it('knows a page', () =>
  expect(skimOf({ text: '<</Type /Page /Annots [4 0 R] /StructParents 3 >>', at: 0 })?.type).toBe('Page'))

it('comes to an end with a long dictionary that does not fit', () =>
  expect(skimOf({ text: `<<${' /K [1 2 3] << /S /P >>'.repeat(20_000)} /Alt <41> >>`, at: 0 })).toBeNull())
