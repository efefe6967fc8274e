import { createHash } from 'node:crypto'
import { Refusal } from '../../refusal'
import type { Disk } from '../disk'
import type { Cutter } from '../kitFile'
import { KitStore } from '../kitStore'
import { type Files, type ForgetfulDisk, PowerCut, diskWith } from './forgetfulDisk'
import { emptyKit, morning } from './kits'

/** What to enumerate: so many edits, so many mixed disks for each moment, and where chance begins. */
export interface Enumeration {
  readonly edits: number
  readonly mixtures: number
  readonly seed: number
  /** What stands between the store and the disk of a folder. */
  readonly over?: Over
}

export type Over = (disk: Disk, folder: string) => Disk

const nothingBetween: Over = (disk) => disk

export interface Tally {
  /** Moments at which the power was cut: before every single operation. */
  points: number
  /** Disks that were opened afterwards. */
  states: number
  /** Those that differ from each other: the others were opened once for all of them. */
  distinct: number
  /** Kit files that were written in one run to its end. */
  snapshots: number
  readonly faults: string[]
}

const newTally = (): Tally => ({ points: 0, states: 0, distinct: 0, snapshots: 0, faults: [] })

let runs = 0
/** A folder of its own for each start of the program: what another start left locked is not locked for this one. */
const nextFolder = (): string => `/library/kit-${(runs += 1)}`

/** Nothing has been answered, not even that there is a kit. */
const nothing = -1

/** After this many edits the journals are folded into a kit file. */
const foldEvery = 6

const titleFor = (number: number) =>
  ({ kind: 'event.change', patch: { title: `title ${number}`, place: `place ${number}` } }) as const

/** Decides in pairs, so that some decisions wait for each other's write. Gives the highest number that was answered. */
const work = async (bare: Disk, folder: string, from: number, count: number, over: Over): Promise<number> => {
  const disk = over(bare, folder)
  let answered = from
  try {
    const store = from === nothing ? await KitStore.create(disk, folder, emptyKit()) : await KitStore.open(disk, folder)
    answered = Math.max(0, from)
    let folding: Promise<void> | null = null
    for (let number = answered + 1, last = number + count; number < last; number += 2) {
      await Promise.all(
        [number, number + 1].map(async (each) => {
          const { waiting } = await store.decide(titleFor(each), morning + each * 5_000)
          if (waiting === null) answered = Math.max(answered, each)
        }),
      )
      // Every other time decisions go on while the journals are folded.
      await folding
      folding = number % foldEvery === 1 && number > 1 ? store.fold() : null
      if (number % (2 * foldEvery) === 1) await folding
    }
    await folding
    await store.close()
  } catch (problem) {
    if (!(problem instanceof PowerCut)) throw problem
  }
  return answered
}

/** What is thin after a power cut is written anew while the work goes on; what is read before that is asked here. */
const laterThanThis: Cutter = () => Promise.reject(noRoomNow)
const noRoomNow = new Refusal('disk.full')

/** null when the kit opens with at least everything answered, and whole; else what is wrong. */
const fault = async (files: Files, answered: number, over: Over): Promise<string | null> => {
  const folder = nextFolder()
  const { 'kit.lock': _stale, ...left } = files
  try {
    const disk = over(diskWith(folder, left), folder)
    const store = await KitStore.open(disk, folder, { cutter: laterThanThis })
    const { view } = store
    const { title, place } = view.kit.event
    const number = title === '' ? 0 : Number(title.slice(6))
    if (number < answered) return `lost: ${number} of ${answered}`
    // A power cut is no damage: the kit file itself is whole after it, and nothing is to be said of copies.
    if (answered !== nothing && view.recovered !== null) return `had to take ${view.recovered.from} at ${number}`
    return place === (number === 0 ? '' : `place ${number}`) ? null : `torn at ${number}`
  } catch (problem) {
    if (answered === nothing && problem instanceof Refusal) return null
    return `does not open: ${String(problem)} ${problem instanceof Refusal ? JSON.stringify(problem.failure.facts) : ''}`
  }
}

const chances = (seed: number) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) >>> 0
  return seed / 2 ** 32
}

/** What was found on disks that were opened, by what was on them and what had been answered. */
export type Seen = Map<string, string | null>

/** Looks at a disk; one that was seen before with the same promises is not opened again. */
const lookerFor = (tally: Tally, over: Over, seen: Seen = new Map()) => {
  return async (files: Files, answered: number, when: string): Promise<void> => {
    tally.states += 1
    const key = fingerprint(files, answered)
    if (!seen.has(key)) {
      tally.distinct += 1
      seen.set(key, await fault(files, answered, over))
    }
    const found = seen.get(key)
    if (found !== null && found !== undefined) tally.faults.push(`${when}: ${found}`)
  }
}

const fingerprint = (files: Files, answered: number): string => {
  const names = Object.keys(files).filter((name) => !name.endsWith('.tmp') && name !== 'kit.lock')
  const each = names.toSorted().map((name) => `${name}:${digestOf(files[name] ?? nothingThere)}`)
  return `${answered} ${each.join(' ')}`
}

const nothingThere = Buffer.alloc(0)

/** Most mixtures hold most files as they were: those are the same bytes in memory, and were asked before. */
const digestOf = (bytes: Buffer): string => {
  const known = digests.get(bytes)
  if (known !== undefined) return known
  const digest = createHash('sha1').update(bytes).digest('base64')
  digests.set(bytes, digest)
  return digest
}
const digests = new WeakMap<Buffer, string>()

/** Disks that may be left: the strict one, mixtures, and everything. */
const left = (disk: ForgetfulDisk, folder: string, mixtures: number, chance: () => number): readonly Files[] => [
  disk.afterPowerCut(folder, null),
  ...Array.from({ length: mixtures }, () => disk.afterPowerCut(folder, chance)),
  disk.filesIn(folder),
]

/** Cuts the power before every single operation and looks at several disks that may be left. */
export const cutEverywhere = async (
  { edits, mixtures, seed, over = nothingBetween }: Enumeration,
  seen?: Seen,
): Promise<Tally> => {
  const tally = newTally()
  const look = lookerFor(tally, over, seen)
  const chance = chances(seed)
  for (let cutAt = 1; ; cutAt += 1) {
    const folder = nextFolder()
    const disk = diskWith(folder, {}, cutAt)
    const answered = await work(disk, folder, nothing, edits, over)
    for (const files of left(disk, folder, mixtures, chance)) await look(files, answered, `cut ${cutAt}`)
    if (disk.operations < cutAt) {
      tally.snapshots = disk.count('rename', /\/kit\.json$/)
      return tally
    }
    tally.points += 1
  }
}

/** Kills the program at moments apart by `every`; another goes on from there, and the power is cut under that one, everywhere. */
export const restartEverywhere = async (
  plan: Enumeration & { readonly every: number },
  seen?: Seen,
): Promise<Tally> => {
  const tally = newTally()
  const { over = nothingBetween } = plan
  const look = lookerFor(tally, over, seen)
  const chance = chances(plan.seed)
  for (let killedAt = plan.every; ; killedAt += plan.every) {
    const first = nextFolder()
    const killed = diskWith(first, {}, killedAt)
    const answered = await work(killed, first, nothing, plan.edits, over)
    if (killed.operations < killedAt) return tally
    if (answered === nothing) continue
    for (let cutAt = 1; cutAt <= 60; cutAt += 2) {
      const second = nextFolder()
      // What the killed program wrote stands in the memory of the system, and not all of it on the disk.
      const disk = killed.inheritedBy(first, second, cutAt)
      const then = await work(disk, second, answered, 6, over)
      tally.points += 1
      for (const files of left(disk, second, plan.mixtures, chance))
        await look(files, then, `killed ${killedAt}, cut ${cutAt}`)
      if (disk.operations < cutAt) break
    }
  }
}
