import { expect, test } from 'vitest'
import { inOrder, spelledInOrder } from './inOrder'

const block = { kind: 'heading', anchor: 'a', text: 'Locks “now”\n', level: 2, rest: undefined }
const value = { z: [1, null, undefined, { b: true, a: block }], a: -0, m: { y: 'é', x: [] }, none: undefined }

test('written out in order it is what JSON makes of it, also a second time', () => {
  const isKept = (part: object): boolean => part === block
  for (let time = 0; time < 2; time += 1) expect(spelledInOrder(value, isKept)).toBe(JSON.stringify(inOrder(value)))
})
