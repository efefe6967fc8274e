import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Kit, blankKit, makeIdsFrom } from '#core/model'
import { type KitPlace, calls, hasBytes, kitPlaceOf } from '../calls'
import type { KitView } from '../views'
import { deltaOf, withDelta } from './delta'
import { WireReceiver, WireSender, packed, unpacked } from './wire'

const overTheWire = <Value>(value: Value): Value => structuredClone(value)

const thing = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), words: fc.string({ maxLength: 3 }) })
const { value } = fc.letrec<{ readonly value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.constantFrom(null, 1, 'x', true),
    fc.array(thing, { maxLength: 5 }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('k', 'l', 'm', '__proto__', 'at', 'set'), tie('value'), { maxKeys: 3 }),
  ),
}))

describe('what differs between two values', () => {
  it('makes the newer out of the older, whatever they are', () => {
    fc.assert(
      fc.property(value, value, (older, newer) => {
        expect(withDelta(older, overTheWire(deltaOf(older, newer)))).toEqual(newer)
      }),
      { numRuns: 2_000 },
    )
  })

  it('is one item for one changed item of a long list, and leaves the others the objects that they were', () => {
    const older = Array.from({ length: 5_000 }, (_, at) => ({ id: `q${at}`, words: 'said' }))
    const newer = older.map((item, at) => (at === 1_234 ? { ...item, words: 'written' } : item))
    const delta = overTheWire(deltaOf(older, newer))
    expect(delta).toEqual({
      from: 1_234,
      drop: 1,
      put: [{ at: 1_234, delta: { fields: { words: { set: 'written' } }, gone: [] } }],
    })
    const made = withDelta(older, delta) as typeof older
    expect(made.filter((item, at) => item !== older[at])).toEqual([{ id: 'q1234', words: 'written' }])
  })

  it('moves a thing of a list without sending it again', () => {
    const [one, two, three] = ['one', 'two', 'three'].map((id) => ({ id, words: id.repeat(9) }))
    expect(JSON.stringify(deltaOf([one, two, three], [three, one, two]))).not.toContain('threethree')
  })
})

describe('a kit on the wire', () => {
  const kit = blankKit(
    makeIdsFrom(() => '00000000-0000-4000-8000-000000000001'),
    '2031-05-06T08:00:00.000Z',
  )
  const viewOf = (shown: Kit): KitView => ({
    kit: shown,
    undo: null,
    redo: null,
    savedAt: '2031-05-06T08:00:00.000Z',
    recovered: null,
    waiting: null,
    readOnly: false,
  })
  const hosted = (host: string): Kit => ({ ...kit, event: { ...kit.event, host } })

  const ends = () => {
    const sender = new WireSender()
    let asked = 0
    const receiver = new WireReceiver(async (number) => {
      asked += 1
      return sender.piece(number)
    })
    return {
      receiver,
      asked: () => asked,
      send: (shown: unknown, held: unknown = receiver.held, place: KitPlace | null = 'reply') =>
        unpacked(overTheWire(packed(sender.wired({ ok: true, value: shown }, place, held), false))),
    }
  }

  it('comes whole at first, and then as what was decided', async () => {
    const { send, receiver } = ends()
    expect(await receiver.reply(send(viewOf(kit)))).toEqual({ ok: true, value: viewOf(kit) })
    const second = send(viewOf(hosted('Ruvana')))
    expect(second.kit?.delta).toEqual({
      fields: { event: { fields: { host: { set: 'Ruvana' } }, gone: [] } },
      gone: [],
    })
    expect(await receiver.reply(second)).toEqual({ ok: true, value: viewOf(hosted('Ruvana')) })
  })

  it('comes whole again to a window that holds none, another, or an older one', async () => {
    const { send, receiver } = ends()
    await receiver.reply(send(viewOf(kit)))
    const before = receiver.held
    await receiver.reply(send(viewOf(hosted('Ruvana'))))
    for (const held of [null, before, 'all of it', 99])
      expect(send(viewOf(hosted('Alveria')), held).kit?.base).toBeNull()
    const other: Kit = { ...kit, id: makeIdsFrom(() => '00000000-0000-4000-8000-000000000002')('kit') }
    expect(await receiver.reply(send(viewOf(other)))).toEqual({ ok: true, value: viewOf(other) })
  })

  it('is where the contract says that a reply holds it, and replies without one come as they are', async () => {
    const { send, receiver } = ends()
    await receiver.reply(send(viewOf(kit)))
    const pasted = { view: viewOf(hosted('Ruvana')), outcomes: [] }
    const wired = send(pasted, receiver.held, kitPlaceOf('source.paste'))
    expect(JSON.stringify(wired).length).toBeLessThan(500)
    expect(await receiver.reply(wired)).toEqual({ ok: true, value: pasted })
    for (const [name, plain] of [
      ['source.choose', null],
      ['source.import', { view: null, outcomes: [] }],
      ['app.info', { kit: 'a word', undo: null }],
      ['library.list', [1, 2]],
      ['no.such', { view: viewOf(kit) }],
      [{}, 'words'],
    ])
      expect(await receiver.reply(send(plain, receiver.held, kitPlaceOf(name)))).toEqual({ ok: true, value: plain })
    expect(await receiver.reply(send(viewOf(kit)))).toEqual({ ok: true, value: viewOf(kit) })
  })

  it('travels as one text, but for bytes, which come as bytes', () => {
    const sender = new WireSender()
    const carried = (value: unknown, name: string) =>
      overTheWire(packed(sender.wired({ ok: true, value }, kitPlaceOf(name), null), hasBytes(name)))
    expect(typeof carried(viewOf(kit), 'kit.open')).toBe('string')
    const piece = { piece: new Uint8Array([1, 2, 250]), size: 3 }
    expect(unpacked(carried(piece, 'source.piece')).reply).toEqual({ ok: true, value: piece })
    expect(Object.keys(calls).filter(hasBytes)).toEqual(['source.piece'])
    for (const wrong of ['no.such', 'toString', null, {}]) expect(hasBytes(wrong)).toBe(false)
  })

  it('is not put together from a kit that is not held', async () => {
    const { send, receiver } = ends()
    await receiver.reply(send(viewOf(kit)))
    const missed = send(viewOf(hosted('Ruvana')))
    await receiver.reply(missed)
    await expect(receiver.reply(missed)).rejects.toThrow('starts from kit 1')
  })

  describe('that is long', () => {
    const told = (count: number): Kit => ({
      ...kit,
      event: { ...kit.event, host: 'Ruvana' },
      front: { ...kit.front, purpose: 'It rained. '.repeat(count) },
    })

    it('comes in pieces, whole and as what was decided, and a line comes at once', async () => {
      const { send, receiver, asked } = ends()
      const first = send(viewOf(told(200_000)))
      expect(JSON.stringify(first).length).toBeLessThan(1_000)
      expect(await receiver.reply(first)).toEqual({ ok: true, value: viewOf(told(200_000)) })
      const often = asked()
      expect(often).toBeGreaterThan(5)
      expect(await receiver.reply(send(viewOf(told(300_000))))).toEqual({ ok: true, value: viewOf(told(300_000)) })
      expect(asked()).toBeGreaterThan(often)
      const before = asked()
      const line = { ...told(300_000), event: { ...kit.event, host: 'Olm' } }
      expect(await receiver.reply(send(viewOf(line)))).toEqual({ ok: true, value: viewOf(line) })
      expect(asked()).toBe(before)
    })

    it('is taken before what was sent after it', async () => {
      const { send, receiver } = ends()
      const replies = [send(viewOf(told(200_000)), null), send(viewOf(kit), null)].map((one) => receiver.reply(one))
      const first = await Promise.race(replies)
      expect(first.ok && first.value).toEqual(viewOf(told(200_000)))
      await replies[1]
      expect(receiver.held).toBe(2)
    })

    it('of which nobody asks the pieces is let go, and there is no piece of anything else', () => {
      const sender = new WireSender()
      const wiredNow = () => sender.wired({ ok: true, value: viewOf(told(20_000)) }, 'reply', null).kit?.number ?? 0
      const numbers = Array.from({ length: 20 }, wiredNow)
      expect(numbers.map((number) => sender.piece(number) !== null).lastIndexOf(false)).toBe(3)
      for (const wrong of [0, -1, 99, '5', null, {}]) expect(sender.piece(wrong)).toBeNull()
    })

    it('comes no further when a piece is missing, and the next reply is not held up', async () => {
      const sender = new WireSender()
      const receiver = new WireReceiver(async () => null)
      const wire = () => overTheWire(sender.wired({ ok: true, value: viewOf(told(200_000)) }, 'reply', receiver.held))
      await expect(receiver.reply(wire())).rejects.toThrow('missing')
      expect(receiver.held).toBeNull()
      await expect(receiver.reply({ reply: { ok: true, value: 1 }, kit: null })).resolves.toEqual({
        ok: true,
        value: 1,
      })
    })
  })
})
