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

const [firstSource] = fixtureKit.sources
if (firstSource === undefined) throw new Error('The kit has a text')

/** Both ends of a line between two processes, and what went over it. */
const lineOf = () => {
  const messages: Buffer[] = []
  const send = kitSender((sent) => void messages.push(serialize(sent)))
  const receive = kitReceiver()
  return (order: MakeRequest) => {
    messages.length = 0
    let turns = 0
    for (const sending = send(order); sending.next().done !== true;) turns += 1
    const got = messages.map((message) => receive(deserialize(message)))
    const sizes = messages.map(({ length }) => length)
    return { got: got.at(-1), before: got.slice(0, -1), sizes, turns, letters: sizes.reduce((sum, size) => sum + size) }
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
    const kit = wearing('one', 'two')
    expect(line(orderOf(kit, { one })).letters).toBeGreaterThan(4_000)
    const again = orderOf(kit, { one, two })
    expect(line(again).got).toEqual(again)
    const third = line(orderOf(kit, { one, two }))
    expect(third.got).toEqual(again)
    expect(third.letters).toBeLessThan(1_000)
    expect(line(orderOf(kit)).got).toEqual(orderOf(kit))
    expect(line(again).letters).toBeLessThan(1_000)
    expect(line(again).got).toEqual(again)
  })

  test('with a picture that somebody has again who had none for a while', () => {
    const line = lineOf()
    const one = new Uint8Array(4_000).fill(7)
    const order = orderOf(wearing('one'), { one })
    line(order)
    line(orderOf(fixtureKit))
    const again = line(order)
    expect(again.got).toEqual(order)
    // Both ends had forgotten it.
    expect(again.letters).toBeGreaterThan(4_000)
  })
})

/** The first people of the kit have these pictures. */
const wearing = (...hashes: readonly string[]): Kit => ({
  ...fixtureKit,
  people: fixtureKit.people.map((person, at) => {
    const sha256 = hashes[at]
    return { ...person, photo: sha256 === undefined ? null : { sha256, alt: '', width: 3, height: 4 } }
  }),
})

describe('a long kit', () => {
  const long: Kit = {
    ...fixtureKit,
    sources: Array.from({ length: 40 }, (_, at) => ({
      ...firstSource,
      id: `source_long${String(at).padStart(4, '0')}` as Kit['sources'][number]['id'],
      text: `Words of text ${at}. `.repeat(2_000),
    })),
  }

  test('goes in parts, one in each turn, and comes whole', () => {
    const line = lineOf()
    const order = orderOf(long)
    const { got, before, sizes, turns, letters } = line(order)
    expect(got).toEqual(order)
    expect(before.length).toBeGreaterThan(3)
    expect(before.every((part) => part === null)).toBe(true)
    expect(turns).toBe(before.length)
    expect(Math.max(...sizes)).toBeLessThan(letters / 3)
  })

  test('goes in parts when much of it is new', () => {
    const line = lineOf()
    const few: Kit = { ...long, sources: long.sources.slice(0, 2).toReversed() }
    line(orderOf(few))
    const { got, sizes, letters } = line(orderOf(long))
    expect(got).toEqual(orderOf(long))
    expect(sizes.length).toBeGreaterThan(2)
    expect(Math.max(...sizes)).toBeLessThan(letters / 3)
    const back = line(orderOf(few))
    expect(back.got).toEqual(orderOf(few))
    expect(back.letters).toBeLessThan(1_000)
  })

  test('goes as what is new of it when it was changed', () => {
    const line = lineOf()
    line(orderOf(long))
    const changed = orderOf({ ...structuredClone(long), sources: structuredClone(long.sources.slice(1)) })
    const { got, sizes } = line(changed)
    expect(got).toEqual(changed)
    expect(sizes).toHaveLength(1)
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
