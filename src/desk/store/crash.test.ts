import { expect, test } from 'vitest'
import type { Disk } from './disk'
import { KitStore } from './kitStore'
import { type Files, type ForgetfulDisk, PowerCut, diskWith } from './testing/forgetfulDisk'
import { emptyKit, morning } from './testing/kits'

/** Nothing that was acknowledged may be missing after any power cut, and nothing may be half there. */

let runs = 0
/** A folder of its own for each start of the program: what another start left locked is not locked for this one. */
const nextFolder = (): string => `/library/kit-${(runs += 1)}`

/** Nothing has been acknowledged, not even that there is a kit. */
const nothing = -1

/** Decides in pairs, so that some decisions wait for each other's write. Gives the highest number that was acknowledged. */
const work = async (disk: Disk, folder: string, from: number, count: number): Promise<number> => {
  let acknowledged = from
  try {
    const store = from === nothing ? await KitStore.create(disk, folder, emptyKit()) : await KitStore.open(disk, folder)
    acknowledged = Math.max(0, from)
    for (let number = acknowledged + 1, last = number + count; number < last; number += 2) {
      await Promise.all(
        [number, number + 1].map(async (each) => {
          await store.decide(
            { kind: 'event.change', patch: { title: `title ${each}`, place: `place ${each}` } },
            morning + each * 5_000,
          )
          acknowledged = Math.max(acknowledged, each)
        }),
      )
    }
    await store.close()
  } catch (problem) {
    if (!(problem instanceof PowerCut)) throw problem
  }
  return acknowledged
}

/** null when the kit opens with at least everything acknowledged, and whole; else what is wrong. */
const fault = async (files: Files, acknowledged: number): Promise<string | null> => {
  const folder = nextFolder()
  const { 'kit.lock': _stale, ...left } = files
  try {
    const store = await KitStore.open(diskWith(folder, left), folder)
    const { title, place } = store.view.kit.event
    await store.close()
    const number = title === '' ? 0 : Number(title.slice(6))
    if (number < acknowledged) return `lost: ${number} of ${acknowledged}`
    return place === (number === 0 ? '' : `place ${number}`) ? null : `torn at ${number}`
  } catch (problem) {
    return acknowledged === nothing ? null : `does not open: ${String(problem)}`
  }
}

const chances = (seed: number) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) >>> 0
  return seed / 2 ** 32
}

interface Tally {
  points: number
  states: number
  readonly faults: string[]
}

/** Cuts the power before every single operation and looks at several disks that may be left. */
const cutEverywhere = async (
  edits: number,
  mixtures: number,
  spoilt: (disk: ForgetfulDisk) => Disk = (disk) => disk,
): Promise<Tally> => {
  const tally: Tally = { points: 0, states: 0, faults: [] }
  const chance = chances(7)
  for (let cutAt = 1; ; cutAt += 1) {
    const folder = nextFolder()
    const disk = diskWith(folder, {}, cutAt)
    const acknowledged = await work(spoilt(disk), folder, nothing, edits)
    const left = [
      disk.afterPowerCut(folder, null),
      ...Array.from({ length: mixtures }, () => disk.afterPowerCut(folder, chance)),
      disk.filesIn(folder),
    ]
    for (const files of left) {
      tally.states += 1
      const found = await fault(files, acknowledged)
      if (found !== null) tally.faults.push(`cut ${cutAt}: ${found}`)
    }
    if (disk.operations < cutAt) return tally
    tally.points += 1
  }
}

test('no acknowledged edit is lost, whenever the power goes', async () => {
  const { points, states, faults } = await cutEverywhere(24, 10)
  expect(faults).toEqual([])
  expect(points).toBeGreaterThan(100)
  expect(states).toBeGreaterThan(1_200)
})

test('a program that was killed starts again, goes on, and the power goes then', async () => {
  const chance = chances(11)
  const faults: string[] = []
  for (const killedAt of [20, 33, 47, 60]) {
    const first = nextFolder()
    const killed = diskWith(first, {}, killedAt)
    const acknowledged = await work(killed, first, nothing, 12)
    for (let cutAt = 1; cutAt <= 40; cutAt += 3) {
      const second = nextFolder()
      const { 'kit.lock': _stale, ...left } = killed.filesIn(first)
      const disk = diskWith(second, left, cutAt)
      const then = await work(disk, second, acknowledged, 6)
      const found = await fault(disk.afterPowerCut(second, chance), then)
      if (found !== null) faults.push(`killed ${killedAt}, cut ${cutAt}: ${found}`)
    }
  }
  expect(faults).toEqual([])
})

test('the two tests above would notice a file that is not synced, and a folder that is not', async () => {
  const without =
    (part: 'sync' | 'syncFolder') =>
    (disk: ForgetfulDisk): Disk => ({
      ...methodsOf(disk),
      ...(part === 'syncFolder'
        ? { syncFolder: async () => undefined }
        : { open: async (path, how) => ({ ...(await disk.open(path, how)), sync: async () => undefined }) }),
    })
  for (const part of ['sync', 'syncFolder'] as const) {
    const { faults } = await cutEverywhere(6, 2, without(part))
    expect(faults.length).toBeGreaterThan(10)
  }
})

const methodsOf = (disk: ForgetfulDisk): Disk => ({
  read: (path) => disk.read(path),
  open: (path, how) => disk.open(path, how),
  stamp: (path) => disk.stamp(path),
  names: (folder) => disk.names(folder),
  makeFolder: (path) => disk.makeFolder(path),
  rename: (from, to) => disk.rename(from, to),
  link: (from, to) => disk.link(from, to),
  remove: (path) => disk.remove(path),
  syncFolder: (folder) => disk.syncFolder(folder),
})
