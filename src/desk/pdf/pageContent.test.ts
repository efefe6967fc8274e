import { expect, test } from 'vitest'
import type { Item } from '#core/layout/page'
import { contentOf } from './pageContent'
import type { TextPainter } from './textOperators'

const words = (text: string, tag?: number): Item => ({
  kind: 'text',
  x: 10,
  y: 20,
  text,
  face: 'serif',
  size: 10,
  color: '#000000',
  width: 30,
  ...(tag === undefined ? {} : { tag }),
})

/** Each word is a string of its own. */
const painter: TextPainter = {
  operators: ({ text }) => `BT Tm [${text.replace(/\S+/g, '<$&>').replaceAll(' ', '')}] TJ ET\n`,
  faceOf: () => ({ id: 'F1' }) as ReturnType<TextPainter['faceOf']>,
}

const painted = (...items: readonly Item[]): string =>
  Buffer.from(contentOf({ items, height: 842, edges: null }, painter, () => null).bytes).toString('latin1')

test('strings behind each other are one string, and lines of one element one text', () => {
  expect(painted(words('01 02 03', 1), words('04', 1))).toBe(
    '/Span <</MCID 0>> BDC\nBT Tm [<010203>] TJ\nTm [<04>] TJ ET\nEMC\n',
  )
})

test('a text ends with its element', () => {
  expect(painted(words('01', 1), words('02', 2))).toBe(
    '/Span <</MCID 0>> BDC\nBT Tm [<01>] TJ ET\nEMC\n/Span <</MCID 1>> BDC\nBT Tm [<02>] TJ ET\nEMC\n',
  )
})
