import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Kit } from '#core/model'
import { fixtureKit, fixtureNow, fixturePack } from '#core/pack/testing/fixture'
import { openFonts } from '#desk/fonts/library'
import { FaultyPack, type PackInput, type PrintedPack, previewPack, printPack } from './makePack'
import { type PackMemory, newPackMemory } from './memory'
import { smallJpeg } from '../pictures/testing/smallJpeg'
import { diceOf } from './testing/dice'
import { randomEdit } from './testing/randomEdit'
import { randomKit } from './testing/randomKit'

const fonts = openFonts(join(import.meta.dirname, '..', '..', '..', 'resources', 'fonts'))
const orderOf = (kit: Kit): PackInput => ({
  kit,
  packId: fixturePack.id,
  now: fixtureNow,
  media: () => smallJpeg,
  fonts,
})
const seeds = Number(process.env['MEMORY_RUNS'] ?? 6)
const editsEach = 7

/** As it is made by a process that made many before it, and by one that made none. Sometimes the pages alone are asked for. */
const expectAlike = async (kit: Kit, memory: PackMemory, isPreview: boolean): Promise<void> => {
  const order = orderOf(kit)
  // What was made of the things of a kit is known by them: of their copies nothing is.
  const copied = orderOf(structuredClone(kit))
  if (isPreview) {
    const { pages } = previewPack(order, { memory })
    // Who looks at pages looks at some of them.
    expect(pages.slice(0, 2)).toEqual(previewPack(copied).pages.slice(0, 2))
    return
  }
  const [remembering, anew] = [await printed(order, memory), await printed(copied, newPackMemory())]
  // Chance makes kits that may not leave; then neither does.
  if (remembering instanceof FaultyPack || anew instanceof FaultyPack) return expect(remembering).toEqual(anew)
  expect(JSON.stringify(remembering.laid)).toBe(JSON.stringify(anew.laid))
  expect(remembering.version).toEqual(anew.version)
  expect(Buffer.compare(remembering.bytes, anew.bytes)).toBe(0)
}

const printed = (order: PackInput, memory: PackMemory): Promise<PrintedPack | FaultyPack> =>
  printPack(order, { memory }).catch((problem: unknown) => {
    if (problem instanceof FaultyPack) return problem
    throw problem
  })

describe('a pack made with a memory is the pack made without one, to the last byte', () => {
  test.each(Array.from({ length: seeds }, (_, index) => index + 1))(
    'kits and edits by chance, number %i',
    async (seed) => {
      const dice = diceOf(seed)
      const memory = newPackMemory()
      let kit: Kit = seed % 3 === 0 ? { ...fixtureKit, packs: [fixturePack] } : randomKit(seed).kit
      const before: Kit[] = []
      for (let edit = 0; edit < editsEach; edit += 1) {
        await expectAlike(kit, memory, dice(3) === 0)
        before.push(kit)
        // Now and then something is undone.
        kit = dice(6) === 0 ? (before[dice(before.length)] ?? kit) : randomEdit(kit, dice)
      }
    },
  )
})

test('after one word was changed nothing else is set or painted', () => {
  const memory = newPackMemory()
  const steps = (kit: Kit): readonly string[] => {
    const said: string[] = []
    previewPack(orderOf(kit), { memory, onStep: (words) => words !== '' && said.push(words) }).pages.map(
      ({ items }) => items,
    )
    return said
  }
  const kit: Kit = { ...fixtureKit, packs: [fixturePack] }
  expect(steps(kit).length).toBeGreaterThan(20)
  expect(steps(structuredClone(kit))).toEqual([])
  const [message, ...others] = kit.messages
  if (message === undefined) throw new Error('There is a point')
  // The point itself, and the front sheet, which shows it.
  expect(
    steps({ ...kit, messages: [{ ...message, support: `${message.support} Anew.` }, ...others] }).length,
  ).toBeLessThan(4)
})

test('the next version is new where its number stands, and nowhere else', async () => {
  const memory = newPackMemory()
  const shrunk = async (kit: Kit): Promise<ReadonlySet<string>> => {
    const streams = new Set<string>()
    const deflated = (bytes: Uint8Array): Uint8Array => {
      streams.add(Buffer.from(bytes).toString('latin1'))
      return memory.paint.deflated(bytes)
    }
    await printPack(orderOf(kit), { memory: { ...memory, paint: { ...memory.paint, deflated } } })
    return streams
  }
  const kit: Kit = { ...fixtureKit, packs: [fixturePack] }
  const { id: packId, audience } = fixturePack
  const earlier = {
    packId,
    version: 1,
    sha256: 'a'.repeat(64),
    at: fixtureNow,
    audience,
    copy: null,
    quotes: [],
    items: [],
  }
  const [before, next] = [await shrunk(kit), await shrunk({ ...kit, exports: [earlier] })]
  expect(next.size).toBeGreaterThan(20)
  // The cover, the foot of all other pages, and the table of where each object stands.
  expect([...next].filter((stream) => !before.has(stream)).length).toBeLessThanOrEqual(3)
})
