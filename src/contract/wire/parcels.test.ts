import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { ParcelReceiver, ParcelSender, longestPiece } from './parcels'

/** A line between the two ends, with all that went over it. */
const line = (most?: number) => {
  const receiver = new ParcelReceiver(most)
  const sizes: number[] = []
  const sender = new ParcelSender(async (parcel, at, piece) => {
    sizes.push(piece?.length ?? 0)
    receiver.take(parcel, at, structuredClone(piece))
  })
  return { receiver, sender, sizes }
}

const long = (sign: string, by: number): string => sign.repeat(Math.ceil((longestPiece * by) / sign.length))

it('what is long goes in pieces and is whole again, texts and bytes, wherever it stands', async () => {
  const files = [
    { name: 'a', bytes: new Uint8Array(longestPiece * 3 + 5).map((_, at) => at % 251) },
    { name: 'b', bytes: Uint8Array.of(1, 2) },
  ]
  const input = { kitId: null, text: long('“é”𝄞', 2.3), html: '<p>', files }
  const { receiver, sender, sizes } = line()
  const sent = await sender.sent(input)
  expect(Math.max(...sizes)).toBe(longestPiece)
  expect(JSON.stringify(sent?.input).length).toBeLessThan(400)
  const whole = receiver.whole(sent?.input) as typeof input
  expect(whole.files.map(({ bytes }, at) => Buffer.from(bytes).equals(files[at]?.bytes ?? bytes))).toEqual([true, true])
  expect({ ...whole, files: [] }).toEqual({ ...input, files: [] })
})

it('what is short goes as it is', async () => {
  const { sender, sizes } = line()
  const input = { text: 'short', bytes: new Uint8Array(10) }
  expect((await sender.sent(input))?.input).toBe(input)
  expect(sizes).toEqual([])
})

it('stopped on the way: nothing is sent further, nothing waits, and no call is made', async () => {
  const stop = new AbortController()
  const receiver = new ParcelReceiver(longestPiece * 4)
  const sender = new ParcelSender(async (parcel, at, piece) => {
    receiver.take(parcel, at, piece)
    if (at > longestPiece) stop.abort()
  })
  expect(await sender.sent({ text: long('a', 50) }, stop.signal)).toBeNull()
  // There is room again for as much as may wait.
  const after = await new ParcelSender(async (parcel, at, piece) => receiver.take(parcel + 9, at, piece)).sent({
    text: long('b', 4),
  })
  expect(receiver.whole({ text: { parcel: 10 } })).toEqual({ text: long('b', 4) })
  expect(after?.input).toEqual({ text: { parcel: 1 } })
})

it('a parcel that is too much, has a gap, or is of two kinds is none', async () => {
  const { receiver } = line(longestPiece * 2)
  for (let at = 0; at < 3; at += 1) receiver.take(1, at * longestPiece, long('a', 1))
  receiver.take(2, 0, 'a')
  receiver.take(2, 5, 'b')
  receiver.take(3, 0, 'a')
  receiver.take(3, 1, Uint8Array.of(1))
  receiver.take(4, 0, 'a'.repeat(longestPiece + 1))
  for (const parcel of [1, 2, 3, 4, 5]) expect(receiver.whole({ text: { parcel } })).toEqual({ text: { parcel } })
})

it('a page that begins anew counts anew, and what the former left is not mixed in', () => {
  const { receiver } = line()
  receiver.take(1, 0, 'of the former page')
  receiver.take(1, 0, 'of this one')
  expect(receiver.whole([{ parcel: 1 }])).toEqual(['of this one'])
  expect(receiver.whole([{ parcel: 1 }])).toEqual([{ parcel: 1 }])
})

it('whatever is said to it, it stands', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.anything())), fc.anything(), (said, input) => {
      const receiver = new ParcelReceiver()
      for (const [parcel, at, piece] of said) receiver.take(parcel, at, piece)
      receiver.whole(input)
    }),
  )
})
