import { basename } from 'node:path'
import { startHistory } from '#core/edit/history'
import { sealed } from '../envelope'
import { kitCodec } from '../kitCodec'
import { longestTrail } from '../journalWriter'
import { type Twin, journalIn, leader, trailer } from '../journals'
import { KitStore } from '../kitStore'
import { cutEverywhere, restartEverywhere } from './crashes'
import { type DamageTally, damageEverywhere, smallKit } from './damage'
import { type Files, ForgetfulDisk, diskWith } from './forgetfulDisk'
import { emptyKit, morning } from './kits'

/** One fault each that shows that a safeguard of the store is missing: what `npm run mutants` runs. */
type Proof = () => Promise<readonly string[]>

const folder = '/library/proof'

const titled = (title: string) => ({ kind: 'event.change', patch: { title } }) as const

const reopened = async (disk: ForgetfulDisk): Promise<string> => {
  disk.meddle(`${folder}/kit.lock`, null)
  const { 'kit.lock': _none, ...files } = disk.filesIn(folder)
  const other = new ForgetfulDisk(
    Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`${folder}-2/${name}`, bytes])),
  )
  const store = await KitStore.open(other, `${folder}-2`)
  const { title } = store.view.kit.event
  await store.close()
  return title
}

/** Takes the journal that leads away, or nothing, and says what is wrong when less than that comes back. */
const behindWith = async (files: Files, least: number, without: Twin | null = leader): Promise<string | null> => {
  const { 'kit.lock': _lock, [without === null ? '' : basename(journalIn(folder, 1, without))]: _gone, ...left } = files
  const store = await KitStore.open(diskWith(`${folder}-3`, left), `${folder}-3`)
  const { title } = store.view.kit.event
  await store.close()
  return Number(title.slice(6)) >= least
    ? null
    : `only “${title}” of ${least}${without === null ? '' : ' without the journal that leads'}`
}

/** Each proof gets a store of its own in a disk of its own; what it says is wrong. */
const withStore =
  (work: (disk: ForgetfulDisk, store: KitStore, seen: string[]) => Promise<string | null>): Proof =>
  async () => {
    const disk = new ForgetfulDisk()
    const seen: string[] = []
    const store = await KitStore.create(disk, folder, emptyKit(), {
      onChangedOutside: (name) => seen.push(name),
      later: () => () => undefined,
    })
    try {
      const fault = await work(disk, store, seen)
      return fault === null ? [] : [fault]
    } finally {
      disk.failing = () => null
      store.letGo()
      await store.close().catch(() => undefined)
    }
  }

const proofs: readonly Proof[] = [
  /** What a full disk refuses is written when there is room again. */
  withStore(async (disk, store) => {
    disk.failing = (operation) => (operation === 'write' ? 'ENOSPC' : null)
    await store.decide(titled('refused'), morning)
    disk.failing = () => null
    await store.decide(titled('after'), morning + 5_000)
    await store.tryAgain()
    await store.undo(morning + 9_000)
    const title = await reopened(disk)
    return title === 'refused' ? null : `a refused decision is gone: “${title}”`
  }),
  /** A line that one journal has, and that the other had no room for, is no obstacle to those after it. */
  withStore(async (disk, store) => {
    await store.decide(titled('a'), morning)
    disk.failing = (operation, path) =>
      operation === 'write' && path === journalIn(folder, 1, trailer) ? 'ENOSPC' : null
    await store.decide(titled('b'), morning + 5_000)
    disk.failing = () => null
    await store.tryAgain()
    await store.decide(titled('c'), morning + 10_000)
    // Nor for who has the second journals only.
    for (const first of [1, 2]) disk.meddle(journalIn(folder, first, leader), null)
    const title = await reopened(disk)
    return title === 'c' ? null : `a line stands behind half a line: “${title}”`
  }),
  /** A kit file that the disk has spoilt does not count. */
  withStore(async (disk, store) => {
    await store.decide(titled('a'), morning)
    disk.onWrite = (path, bytes) => void (path.includes('kit.json') && bytes.set([0], bytes.length - 9))
    const before = disk.filesIn(folder)['kit.json']
    await store.fold()
    disk.onWrite = () => undefined
    const after = disk.filesIn(folder)['kit.json']
    return before !== undefined && after?.equals(before) === true ? null : 'a spoilt kit file took the name'
  }),
  /** Who has lost the lock is not told that its words are saved. */
  withStore(async (disk, store) => {
    await store.decide(titled('a'), morning)
    disk.meddle(`${folder}/kit.lock`, Buffer.from('{"host":"desk-2","pid":5,"boot":"x"}'))
    const { waiting } = await store.decide(titled('b'), morning + 5_000)
    return waiting?.failure.code === 'kit.takenOver' ? null : 'written beside another program'
  }),
  /** What another program wrote is kept. */
  withStore(async (disk, store, seen) => {
    const data = kitCodec.encode(startHistory({ ...emptyKit(), created: '2026-01-01T00:00:00.000Z' }))
    disk.meddle(`${folder}/kit.json`, Buffer.from(sealed({ schema: kitCodec.schema, seq: 7, data })))
    await store.decide(titled('a'), morning)
    return seen.length === 1 ? null : 'a foreign file was not noticed'
  }),
  /** The journal that trails is on the disk, too, but for its newest entries; then the one that leads is not the only one. */
  withStore(async (disk, store) => {
    for (let number = 1; number <= longestTrail + 3; number += 1)
      await store.decide(titled(`title ${number}`), morning + number * 5_000)
    return behindWith(disk.afterPowerCut(folder, null), longestTrail)
  }),
  /** All of it is, when a journal was ended. */
  withStore(async (disk, store) => {
    for (const number of [1, 2, 3]) await store.decide(titled(`title ${number}`), morning + number * 5_000)
    const { 'kit.json': before, 'kit.last.json': last } = disk.filesIn(folder)
    await store.fold()
    if (before === undefined || last === undefined) return 'there was no kit file'
    return behindWith({ ...disk.afterPowerCut(folder, null), 'kit.json': before, 'kit.last.json': last }, 3)
  }),
  /** A line that is written while its journal ends is not cut off with the room behind it. */
  withStore(async (disk, store) => {
    let meanwhile: () => Promise<unknown> = async () => undefined
    let left: Files = {}
    const open = disk.open.bind(disk)
    disk.open = async (path, how) => {
      const file = await open(path, how)
      const shorten = async (length: number): Promise<void> => {
        const decide = meanwhile
        meanwhile = async () => undefined
        await decide()
        await file.shorten(length)
        await file.sync()
        if (how === 'lead') left = disk.afterPowerCut(folder, null)
      }
      return { ...file, shorten }
    }
    await store.decide(titled('title 1'), morning)
    meanwhile = () => store.decide(titled('title 2'), morning + 5_000)
    await store.fold()
    return behindWith(left, 2, null)
  }),
  /** What a disk could not sync is written to another file: of the first it may say that all is there. */
  withStore(async (disk, store) => {
    await store.decide(titled('title 1'), morning)
    disk.failing = (operation, path) => (operation === 'sync' && path === journalIn(folder, 1, leader) ? 'EIO' : null)
    await store.decide(titled('title 2'), morning + 5_000)
    disk.failing = () => null
    await store.tryAgain()
    return behindWith(disk.afterPowerCut(folder, null), 2, null)
  }),
  async () => (await cutEverywhere({ edits: 14, mixtures: 4, seed: 7 })).faults,
  async () => (await restartEverywhere({ edits: 8, mixtures: 2, seed: 11, every: 5 })).faults,
  async () => unmended(await damageEverywhere(await smallKit(4, 2, false), 13)),
  async () => unmended(await damageEverywhere(await smallKit(4, 2, true), 29)),
  async () => unmended(await damageEverywhere(await smallKit(4, 2, true), 3, (name) => name === 'kit.json')),
]

/** The faults of the first proof that finds any; none when all is in order. */
export const firstFaults: Proof = async () => {
  for (const proof of proofs) {
    const faults = await proof().catch((problem: unknown) => [`broke: ${String(problem)}`])
    if (faults.length > 0) return faults
  }
  return []
}

/** Damage to one file is made good: a refusal, too, is a fault here. */
const unmended = ({ faults, refused }: DamageTally): readonly string[] =>
  refused === 0 ? faults : [...faults, `${refused} times refused`]
