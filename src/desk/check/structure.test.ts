import { expect, test } from 'vitest'
import { type Lacking, lackingIn } from './structure'

const metadata = [
  '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Rivers</rdf:li></rdf:Alt></dc:title>',
  '<pdfuaid:part>1</pdfuaid:part>',
  '<pdfaid:part>3</pdfaid:part>',
]

const file = (catalog: readonly string[], said: readonly string[] = metadata): Uint8Array => {
  const xmp = said.join('\n')
  return Buffer.from(
    [
      '%PDF-1.7',
      `1 0 obj\n<< /Type /Catalog /Metadata 2 0 R ${catalog.join(' ')} >>\nendobj`,
      `2 0 obj\n<< /Type /Metadata /Subtype /XML /Length ${xmp.length} >>\nstream\n${xmp}\nendstream\nendobj`,
      '3 0 obj\n<< /Type /StructTreeRoot >>\nendobj',
      'trailer\n<< /Root 1 0 R >>\n%%EOF',
    ].join('\n'),
    'latin1',
  )
}

const whole = [
  '/StructTreeRoot 3 0 R',
  '/MarkInfo << /Marked true >>',
  '/Lang (en)',
  '/ViewerPreferences << /DisplayDocTitle true >>',
]

test('a file that says all of it lacks nothing', () => expect(lackingIn(file(whole))).toEqual([]))

const without = <Item>(list: readonly Item[], index: number): readonly Item[] => list.filter((_, at) => at !== index)

test.each<readonly [number, Lacking]>([
  [0, 'tags'],
  [1, 'tags'],
  [2, 'language'],
  [3, 'title-shown'],
])('without part %i of its catalogue it lacks %s', (index, lacking) =>
  expect(lackingIn(file(without(whole, index)))).toEqual([lacking]),
)

test.each<readonly [number, Lacking]>([
  [0, 'title'],
  [1, 'accessible'],
  [2, 'archive'],
])('without part %i of its metadata it lacks %s', (index, lacking) =>
  expect(lackingIn(file(whole, without(metadata, index)))).toEqual([lacking]),
)

test('an untagged file says so itself, and what is no file lacks everything', () => {
  expect(lackingIn(file(whole.with(1, '/MarkInfo << /Marked false >>')))).toEqual(['tags'])
  expect(lackingIn(Buffer.from('no file'))).toHaveLength(6)
})
