import { deserialize, serialize } from 'node:v8'
import { describe, expect, test } from 'vitest'
import type { Kit } from '#core/model'
import { fixtureKit, fixtureNow, fixturePack } from '#core/pack/testing/fixture'
import { diceOf } from '../testing/dice'
import { randomEdit } from '../testing/randomEdit'
import { kitReceiver, kitSender } from './kitLine'
import type { MakeRequest } from './messages'

const orderOf = (kit: Kit, media: MakeRequest['media'] = {}): MakeRequest => ({
  kind: 'preview',
  form: 'pdf',
  kit,
  packId: fixturePack.id,
  now: fixtureNow,
  fileName: 'pack.pdf',
  media,
})

/** Both ends of a line between two processes, and what went over it. */
const lineOf = () => {
  const [send, receive] = [kitSender(), kitReceiver()]
  return (order: MakeRequest) => {
    const bytes = serialize(send(order))
    return { got: receive(deserialize(bytes)), letters: bytes.length }
  }
}

describe('an order comes as it was given', () => {
  test.each([1, 2, 3, 4])('through edits by chance, number %i', (seed) => {
    const [dice, line] = [diceOf(seed), lineOf()]
    let kit: Kit = fixtureKit
    const before: Kit[] = []
    for (let edit = 0; edit < 12; edit += 1) {
      // As it comes from this process, and read anew.
      const order = orderOf(dice(2) === 0 ? kit : structuredClone(kit))
      expect(line(order).got).toEqual(order)
      before.push(kit)
      kit = dice(5) === 0 ? (before[dice(before.length)] ?? kit) : randomEdit(kit, dice)
    }
  })

  test('when something is taken out, moved, or another kit comes between', () => {
    const line = lineOf()
    const other = { ...fixtureKit, id: 'kit_another00001' as Kit['id'] }
    const kits: readonly Kit[] = [
      fixtureKit,
      { ...fixtureKit, quotes: fixtureKit.quotes.toReversed() },
      { ...fixtureKit, quotes: fixtureKit.quotes.slice(1), event: { ...fixtureKit.event, title: 'Anew' } },
      other,
      fixtureKit,
      { ...fixtureKit, people: [...fixtureKit.people, ...fixtureKit.people.slice(0, 1)] },
    ]
    for (const kit of kits) expect(line(orderOf(kit)).got).toEqual(orderOf(kit))
  })

  test('with its pictures, each of which is sent once', () => {
    const line = lineOf()
    const [one, two] = [new Uint8Array(4_000).fill(7), new Uint8Array(4_000).fill(9)]
    expect(line(orderOf(fixtureKit, { one })).letters).toBeGreaterThan(4_000)
    const again = orderOf(fixtureKit, { one, two })
    expect(line(again).got).toEqual(again)
    const third = line(orderOf(fixtureKit, { one, two }))
    expect(third.got).toEqual(again)
    expect(third.letters).toBeLessThan(1_000)
    expect(line(orderOf(fixtureKit)).got).toEqual(orderOf(fixtureKit))
    expect(line(again).got).toEqual(again)
  })
})

test('after one word little goes over the line', () => {
  const line = lineOf()
  const whole = line(orderOf(fixtureKit)).letters
  const [message, ...others] = structuredClone(fixtureKit.messages)
  if (message === undefined) throw new Error('There is a point')
  const edited = { ...structuredClone(fixtureKit), messages: [{ ...message, text: `${message.text} now` }, ...others] }
  expect(line(orderOf(edited)).letters).toBeLessThan(whole / 10)
})
