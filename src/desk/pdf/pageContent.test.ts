import { expect, test } from 'vitest'
import type { Item } from '#core/layout/page'
import { contentOf } from './pageContent'
import type { TextPainter } from './textOperators'
import { words } from './testing/taggedWords'

const painter: TextPainter = {
  operators: ({ text }) => `BT Tm [<${text}>] TJ ET\n`,
  faceOf: () => ({ id: 'F1' }) as ReturnType<TextPainter['faceOf']>,
}

const painted = (...items: readonly Item[]): string =>
  Buffer.from(contentOf({ items, height: 842, edges: null }, painter, () => null).bytes).toString('latin1')

test('lines of one element are one text', () => {
  expect(painted(words('01', 1), words('02', 1), words('03', 1))).toBe(
    '/Span <</MCID 0>> BDC\nBT Tm [<01>] TJ\nTm [<02>] TJ\nTm [<03>] TJ ET\nEMC\n',
  )
})

test('a text ends with its element', () => {
  expect(painted(words('01', 1), words('02', 2))).toBe(
    '/Span <</MCID 0>> BDC\nBT Tm [<01>] TJ ET\nEMC\n/Span <</MCID 1>> BDC\nBT Tm [<02>] TJ ET\nEMC\n',
  )
})
