import { expect, test } from 'vitest'
import { objectText } from './objectText'
import { newDocument } from './pdfkitInside'
import { string } from './structure'

const document = newDocument(
  { Title: '', Creator: '', Producer: '', CreationDate: new Date(0), ModDate: new Date(0) },
  'en',
)

/** As pdfkit itself writes it between the head and the end of an object. */
const writtenByPdfkit = (data: Record<string, unknown>): string => {
  const parts: unknown[] = []
  const write = document._write
  document._write = (part) => void parts.push(part)
  document.ref(data).finalize()
  document._write = write
  return String(parts[1])
}

test.each([
  { Type: 'StructElem', K: [1, 2.123_456_7, -0.5, 1e-9], Missing: undefined },
  { Alt: string('A line (with brackets), a \\ and\na new line'), Lang: string('kk') },
  { Alt: string('Қайық бекеті — 渡口'), Nested: { A: { B: [string('𝄞'), null] } } },
  { Pg: document.ref({}), K: [document.ref({}), { Type: 'OBJR', Obj: document.ref({}) }], Marked: true, Off: false },
  {},
])('an object is written as pdfkit writes it', (data) => {
  expect(objectText(data)).toBe(writtenByPdfkit(data))
})

test('what only pdfkit knows is left to it', () => {
  expect(objectText({ CreationDate: new Date(0) })).toBeNull()
  expect(objectText({ Box: [new Uint8Array(2)] })).toBeNull()
})
