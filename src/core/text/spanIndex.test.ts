import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SpanIndex } from './spanIndex'

const span = fc.tuple(fc.nat(400), fc.nat(60)).map(([start, length]) => ({ start, end: start + length }))
const thing = fc.array(span, { minLength: 1, maxLength: 3 })

test('what touches a stretch is found, in the order in which it was given', () => {
  fc.assert(
    fc.property(fc.array(thing, { maxLength: 300 }), span, (things, asked) => {
      const touches = (spans: readonly { start: number; end: number }[]): boolean =>
        spans.some(({ start, end }) => start <= asked.end && end >= asked.start)
      expect(new SpanIndex(things, (spans) => spans).touching(asked)).toEqual(things.filter(touches))
    }),
  )
})
