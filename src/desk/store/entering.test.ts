import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { apply } from '#core/edit/apply'
import type { Edit } from '#core/edit/edit'
import type { Happening } from '#core/edit/happening'
import type { Kit } from '#core/model'
import { atOnce } from '#core/model/turns'
import { unsealed } from './envelope'
import { filesThatMayHold } from './generations'
import { kitCodec } from './kitCodec'
import { KitStore } from './kitStore'
import { readingAgain } from './readableAgain'
import { recover } from './recover'
import { ForgetfulDisk } from './testing/forgetfulDisk'
import { emptyKit, morning, refusalOf } from './testing/kits'

/** What enters a kit is whole: what the disk could not give back never gets in, by whichever door it comes. */

const folder = '/library/kit'

/** Edits no compiler of ours lets pass, as a window or another program gone wrong would send them. */
const hostile = (kit: Kit, number: number): Edit => {
  const pack = kit.packs[0]
  const edits: readonly object[] = [
    { kind: 'event.change', patch: { host: undefined } },
    { kind: 'event.change', patch: { title: 'kept?', marking: { level: undefined } } },
    { kind: 'pack.change', id: pack?.id, patch: { sections: undefined } },
    { kind: 'front.change', patch: { objectives: ['one', undefined] } },
    { kind: 'several', edits: [{ kind: 'event.change', patch: { place: 'x', reference: undefined } }] },
    { kind: 'message.add', item: undefined, before: null },
    { kind: 'background.change', patch: { mayUse: undefined, notDisclosed: undefined } },
    { kind: 'event.change', patch: { startDay: Number.NaN } },
    { kind: 'event.change', patch: { title: new Date(0) } },
    { kind: 'person.change', id: 'per_00000001', patch: { photo: undefined } },
  ]
  return edits[number % edits.length] as Edit
}

test('core refuses what is not there, whoever asks', () => {
  const kit = emptyKit()
  for (let number = 0; number < 10; number += 1)
    expect(apply(kit, hostile(kit, number)), String(number)).toMatchObject({
      ok: false,
      failure: { code: 'edit.unreadable' },
    })
})

test('300 edits with holes among 300 sound ones leave every copy of the kit readable', async () => {
  const disk = new ForgetfulDisk()
  const store = await KitStore.create(disk, folder, emptyKit())
  for (let number = 0; number < 300; number += 1) {
    expect(await refusalOf(store.decide(hostile(store.view.kit, number), morning + number * 5_000))).toBe(
      'edit.unreadable',
    )
    await store.decide({ kind: 'event.change', patch: { place: `quay ${number}` } }, morning + number * 5_000)
    if (number % 60 === 59) await store.fold()
  }
  await store.close()
  const copies = []
  for (const path of filesThatMayHold(folder)) {
    const bytes = await disk.read(path).catch(() => null)
    if (bytes === null) continue
    const opened = unsealed(bytes)
    copies.push(opened.ok && (await kitCodec.decode(opened.value.data, opened.value.schema)).ok)
  }
  expect(copies.length).toBeGreaterThanOrEqual(2)
  expect(new Set(copies)).toEqual(new Set([true]))
  const found = await recover(disk, folder, kitCodec)
  expect(found?.history.present.event.place).toBe('quay 299')
  expect(found?.history.past).toHaveLength(300)
})

test('a decision that its own schema would not take back is refused before it is in memory', async () => {
  const disk = new ForgetfulDisk()
  const store = await KitStore.create(disk, folder, emptyKit())
  const unknown = { kind: 'event.change', patch: { motto: 'a field of tomorrow' } } as unknown as Edit
  expect(await refusalOf(store.decide(unknown, morning))).toBe('edit.unreadable')
  expect(store.view.kit).not.toHaveProperty('event.motto')
  await store.close()
})

test('what reads differently from how it was written is refused', () => {
  const edit: Edit = { kind: 'event.change', patch: { title: 'as typed' } }
  const forgets = {
    ...kitCodec,
    takes: function* () {
      yield
      return false
    },
    happeningsIn: () => ({ ok: true, value: [{ did: 'undo', at: 1 }] }),
  } as typeof kitCodec
  const happening = { did: 'edit', edit, at: 1 } as const
  expect(() => atOnce(readingAgain(happening, forgets))).toThrow('edit.unreadable')
  expect(atOnce(readingAgain(happening, kitCodec))).toBeUndefined()
})

test('of a list of thousands each thing is held against what JSON gives back', () => {
  const ids = Array.from({ length: 1_000 }, (_, at) => `quo_${String(at).padStart(8, '0')}`)
  const happening = (some: readonly unknown[]) =>
    ({ did: 'edit', edit: { kind: 'quote.stand', ids: some, standing: 'kept' }, at: 1 }) as unknown as Happening
  expect(atOnce(readingAgain(happening(ids), kitCodec))).toBeUndefined()
  const hole = [...ids]
  Reflect.deleteProperty(hole, 700)
  const named = Object.assign([...ids], { more: 1 })
  for (const some of [ids.with(999, 7 as never), ids.with(500, Object('quo_00000500')), hole, named])
    expect(() => atOnce(readingAgain(happening(some), kitCodec))).toThrow('edit.unreadable')
})

test('what is written as it is, JSON gives back, whatever it is', () => {
  const { takes } = kitCodec
  const anyway = {
    ...kitCodec,
    takes: function* (happening: unknown) {
      yield* takes(happening)
      return true
    },
  }
  const strange = fc.oneof(
    fc.anything({ withDate: true, withSparseArray: true, withMap: true, withNullPrototype: true, withBigInt: true }),
    fc.jsonValue(),
    fc.constantFrom(-0, Object('x'), Object.assign([1], { more: 1 }), JSON.parse('{"__proto__":1}')),
    fc.array(fc.jsonValue({ maxDepth: 1 }), { minLength: 60, maxLength: 140 }),
  )
  fc.assert(
    fc.property(strange, (title) => {
      const happening = { did: 'edit', edit: { kind: 'event.change', patch: { title } }, at: 1 } as unknown as Happening
      let isTaken = true
      try {
        atOnce(readingAgain(happening, anyway))
      } catch {
        isTaken = false
      }
      // What is refused might have been given back; what is taken is.
      if (isTaken) expect(isDeepStrictEqual(JSON.parse(JSON.stringify(happening)), happening)).toBe(true)
      else expect(typeof title).not.toBe('string')
    }),
    { numRuns: 2_000 },
  )
})
