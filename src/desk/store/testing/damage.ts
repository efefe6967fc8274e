import { KitStore } from '../kitStore'
import type { Over } from './crashes'
import { type Files, diskWith } from './forgetfulDisk'
import { emptyKit, morning } from './kits'

export interface DamageTally {
  cases: number
  /** Opened at what was answered last. */
  recovered: number
  /** Refused, with every byte as it was. */
  refused: number
  readonly faults: string[]
}

const folder = '/library/damaged'

/** What is to be hurt: the files, and the kit that is in them. */
export interface Whole {
  readonly files: Files
  readonly kit: string
}

/**
 * A kit of so many edits whose last fold lies `after` edits back, with a journal for each of the last two: closed, or as a
 * killed program leaves it.
 */
export const smallKit = async (
  edits: number,
  after: number,
  isClosed: boolean,
  over: Over = (disk) => disk,
): Promise<Whole> => {
  const disk = diskWith(folder, {})
  const store = await KitStore.create(over(disk, folder), folder, emptyKit(), { later: () => () => undefined })
  for (let number = 1; number <= edits; number += 1) {
    if (number === edits) disk.failing = (operation) => (operation === 'write' ? 'ENOSPC' : null)
    await store.decide({ kind: 'event.change', patch: { title: `title ${number}` } }, morning + number * 5_000)
    disk.failing = () => null
    await store.tryAgain()
    if (number === edits - after) await store.fold()
  }
  const kit = JSON.stringify(store.view.kit)
  const { 'kit.lock': _held, ...files } = disk.filesIn(folder)
  await store.close()
  const { 'kit.lock': _none, ...closed } = disk.filesIn(folder)
  return { files: isClosed ? closed : files, kit }
}

/** Every byte of every file is flipped, in turn, in two ways, and every file is cut before every byte, and taken away. */
export const damageEverywhere = async (
  { files, kit }: Whole,
  step = 1,
  isWanted: (name: string) => boolean = () => true,
  over: Over = (disk) => disk,
): Promise<DamageTally> => {
  const tally: DamageTally = { cases: 0, recovered: 0, refused: 0, faults: [] }
  for (const [name, bytes] of Object.entries(files).filter(([name]) => isWanted(name))) {
    await look(tally, files, { [name]: null }, kit, `${name} taken away`, over)
    for (let at = 0; at < bytes.length; at += step) {
      for (const mask of [1, 0x80])
        await look(tally, files, { [name]: flipped(bytes, at, mask) }, kit, `${name} flipped at ${at}`, over)
      await look(tally, files, { [name]: bytes.subarray(0, at) }, kit, `${name} cut at ${at}`, over)
    }
  }
  return tally
}

const look = async (
  tally: DamageTally,
  files: Files,
  damage: Readonly<Record<string, Buffer | null>>,
  kit: string,
  what: string,
  over: Over,
): Promise<void> => {
  const damaged = Object.fromEntries(
    Object.entries({ ...files, ...damage }).filter((entry): entry is [string, Buffer] => entry[1] !== null),
  )
  const disk = diskWith(folder, damaged)
  tally.cases += 1
  try {
    const store = await KitStore.open(over(disk, folder), folder)
    const found = JSON.stringify(store.view.kit)
    await store.close()
    if (found === kit) tally.recovered += 1
    else tally.faults.push(`${what}: opens as another kit`)
  } catch {
    const isUntouched = Object.entries(damaged).every(([name, bytes]) => disk.filesIn(folder)[name]?.equals(bytes))
    if (isUntouched) tally.refused += 1
    else tally.faults.push(`${what}: refused, and files were changed`)
  }
}

const flipped = (bytes: Buffer, at: number, mask: number): Buffer => {
  const copy = Buffer.from(bytes)
  copy[at] = (copy[at] ?? 0) ^ mask
  return copy
}
