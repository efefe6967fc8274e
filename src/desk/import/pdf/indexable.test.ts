import { expect, test } from 'vitest'
import { isIndexable } from './indexable'

const file = (...parts: readonly string[]): Uint8Array => new Uint8Array(Buffer.from(parts.join('\n'), 'latin1'))
const often = (part: string): string => part.repeat(4_000)

test.each([
  ['objects that end', often('7 0 obj<</Kids[3 0 R]/A<</B[(]>)<00>]>>>>endobj\n')],
  ['objects that do not say where they end', often('7 0 obj<</Kids[3 0 R]>>\n')],
  ['marks of a dictionary in strings', often('7 0 obj<</Title(a << b [ \\( (c) d)>>endobj\n')],
  ['numbers, hexadecimal strings and comments', often('7 0 obj<</A 1/B<3E3E>/C[<5B>]/D true % << [\n>>endobj\n')],
  [
    'a key without value at the end of some',
    `9 0 obj<</Type/Page/MediaB>>endobj\n${often('7 0 obj<</Kids[3 0 R]>>endobj\n')}`,
  ],
  ['streams that look like anything', `7 0 obj<</Length 9>>stream\n${often('<<[(')}endstream endobj`],
  ['trailers, one for each time it was saved', often('trailer<</Size 5/Root 1 0 R>>startxref\n0\n%%EOF\n')],
  ['one dictionary that does not close', `${often('7 0 obj<</Kids[3 0 R]>>endobj\n')}8 0 obj<</Kids[3`],
])('%s', (_what, content) => {
  expect(isIndexable(file('%PDF-1.4', content))).toBe(true)
})

test.each([
  ['dictionaries, one in another', often('2 0 obj<</Type/Pages/Kids[3 0 R\n')],
  ['lists, one in another', often('2 0 obj[1 0 R \n')],
  ['lists that a dictionary closes', often('2 0 obj<</Kids[3 /JS(a)>>>>endobj\n')],
  ['dictionaries whose last key has no value', often('3 0 obj<</Type/Page/MediaB>>endobj\n')],
  [
    'a root that each trailer names',
    `1 0 obj<<${'/A<<'.repeat(20_000)}${'\ntrailer<</Root 1 0 R>>startxref\n0\n%%EOF'.repeat(1_000)}`,
  ],
  [
    'the depth of a root that each trailer names',
    `1 0 obj${'<</A'.repeat(20_000)} 1${'>>'.repeat(20_000)}endobj${'\ntrailer<</Root 1 0 R>>startxref\n0\n%%EOF'.repeat(1_000)}`,
  ],
  ['strings that do not end', often('2 0 obj<</Title(a\n')],
  ['trailers that do not close', often('trailer<</Size 5/Root 1 0 R \n')],
])('no end of %s', (_what, content) => {
  expect(isIndexable(file('%PDF-1.4', content))).toBe(false)
})
