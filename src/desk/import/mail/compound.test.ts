import { expect, test } from 'vitest'
import { outlookMail } from '../testing/mails'
import { isWalkable } from './compound'

const mail = (): Uint8Array =>
  new Uint8Array(
    outlookMail(
      { '0037': 'Crossing', '1000': 'We open. '.repeat(900) },
      { name: 'plan.txt', bytes: Buffer.from('May.') },
    ),
  )

const sector = 512
const numberAt = (bytes: Uint8Array, at: number): number => Buffer.from(bytes.buffer).readInt32LE(at)
const withNumber = (at: number, number: number): Uint8Array => {
  const bytes = mail()
  Buffer.from(bytes.buffer).writeInt32LE(number, at)
  return bytes
}
/** Where a field of an entry of the directory stands. */
const fieldAt = (entry: number, field: number): number => (numberAt(mail(), 0x30) + 1) * sector + entry * 128 + field
/** Where the table says which sector follows one. */
const nextAt = (of: number): number => (numberAt(mail(), 0x4c) + 1) * sector + 4 * of
const directory = numberAt(mail(), 0x30)
const [child, before, length] = [0x4c, 0x44, 0x78]
/** The one that holds the file. */
const storage = [1, 2, 3, 4, 5, 6, 7].find((entry) => mail()[fieldAt(entry, 0x42)] === 1) ?? 0

test('a mail as Outlook saves it can be walked', () => {
  expect(isWalkable(mail())).toBe(true)
  expect(isWalkable(new Uint8Array(Buffer.concat([Buffer.alloc(3), mail()]).subarray(3)))).toBe(true)
})

test.each([
  ['a directory that follows itself', withNumber(nextAt(directory), directory)],
  ['an entry beside itself', withNumber(fieldAt(1, before), 1)],
  ['a storage of what is not there', withNumber(fieldAt(0, child), 0x7fffffff)],
  ['a storage in itself', withNumber(fieldAt(storage, child), storage)],
  ['a stream longer than the file', withNumber(fieldAt(2, length), 0x7ffffff0)],
  ['streams that are together longer than the file', withNumber(fieldAt(2, length), mail().length)],
  ['a stream of less than nothing', withNumber(fieldAt(2, length), -2)],
  ['a name longer than any', withNumber(fieldAt(1, 0x40), 0x00027ffe)],
  ['more sectors in its table than it has', withNumber(0x2c, 0x7fffffff)],
  ['further tables without an end', withNumber(0x48, 0x7fffffff)],
  ['a table of small sectors without an end', withNumber(0x40, 0x7fffffff)],
  ['a directory outside the file', withNumber(0x30, 0x00ffffff)],
  ['nothing', new Uint8Array(0)],
  ['half of it', mail().slice(0, 700)],
])('%s cannot', (_what, bytes) => {
  expect(isWalkable(bytes)).toBe(false)
})
