import { startHistory } from '#core/edit/history'
import { sealed } from '../envelope'
import { kitCodec } from '../kitCodec'
import { KitStore } from '../kitStore'
import { cutEverywhere, restartEverywhere } from './crashes'
import { type DamageTally, damageEverywhere, smallKit } from './damage'
import { ForgetfulDisk } from './forgetfulDisk'
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
  /** A line that was half written on a failing disk is no obstacle to those after it. */
  withStore(async (disk, store) => {
    await store.decide(titled('a'), morning)
    let operations = 0
    disk.failing = (operation) => (operation === 'sync' && (operations += 1) === 2 ? 'EIO' : null)
    await store.decide(titled('b'), morning + 5_000)
    disk.failing = () => null
    await store.tryAgain()
    await store.decide(titled('c'), morning + 10_000)
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
