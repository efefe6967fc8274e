import { basename, dirname, join } from 'node:path'
import { Refusal } from '../refusal'
import type { Disk } from './disk'
import { headOf, numberIn, sealedJson } from './envelope'
import { generationIn, kitFileIn, moveOn } from './generations'
import { twins, journalIn, journalsIn } from './journals'
import type { KitCodec } from './kitCodec'
import { type Recovered, recover } from './recover'
import { writeWhole } from './wholeFile'
import type { History } from '#core/edit/history'

/** What a new kit file is asked for: of which folder, up to which number, and how the present one looks to who asks. */
export interface CutOrder {
  readonly folder: string
  readonly upTo: number
  readonly stamp: string | null
  /** The files that could not be read at opening keep another name, so that nothing of them is lost. */
  readonly olderWillDo: boolean
  /** For who is given no disk but the bare one: the library, and the key that it is sealed with. */
  readonly seal?: { readonly library: string; readonly dataKey: Uint8Array; readonly isOnItsWay: boolean }
}

export interface Cut {
  /** How the new kit file looks; asked before it takes its name, after which it might be another's. */
  readonly stamp: string | null
  /** Its first line. */
  readonly head: string
}

/**
 * Folds the journals into a new kit file. Everything is read from the disk, where every answered decision is, and nothing
 * is asked of the program that has the kit open: this may run in another thread. The new file is read back and must give
 * the same kit before it takes its name; only then do journals go that no kept copy needs.
 */
export const cutKitFile = async (
  disk: Disk,
  { folder, upTo, stamp, olderWillDo }: CutOrder,
  codec: KitCodec,
): Promise<Cut> => {
  const path = kitFileIn(folder)
  const found = await recover(disk, folder, codec, { upTo, olderWillDo })
  if (found === null) throw new Refusal('kit.gone')
  // Journals that were taken away must not become a kit file that knows nothing of them.
  if (found.seq !== upTo) throw new Refusal('kit.damaged', { what: 'gap', after: found.seq })
  await setAsideDamaged(disk, found)
  await keepCopyOfOlderSchema(disk, folder, found.schema, codec.schema)
  const cut = await writeKitFile(disk, path, found.history, found.seq, codec, async () => {
    const now = await disk.stamp(path)
    const isOurs = now === stamp || now === null
    if (!isOurs) throw new Refusal('kit.changedOutside', { file: basename(path) })
    await moveOn(disk, folder)
  })
  await dropJournals(disk, folder, found)
  return cut
}

/** A kit file that counts: written, synced, read back and compared before it takes its name. */
export const writeKitFile = async (
  disk: Disk,
  path: string,
  history: History,
  seq: number,
  codec: KitCodec,
  beforeRename: () => Promise<void> = async () => undefined,
  temporary?: string,
): Promise<Cut> => {
  let stamp: string | null = null
  const json = JSON.stringify(codec.encode(history))
  const bytes = sealedJson({ schema: codec.schema, seq, json })
  const readBack = async (written: string): Promise<void> => {
    // Bytes that are the same say the same: what they say need not be made of them once more.
    const isThere = Buffer.compare(await disk.read(written), bytes) === 0
    const again = isThere ? await codec.decode(JSON.parse(json), codec.schema) : null
    if (again === null || !again.ok || JSON.stringify(codec.encode(again.value)) !== json)
      throw new Refusal('disk.failed', { reason: 'what was written cannot be read back' })
    stamp = await disk.stamp(written)
    await beforeRename()
  }
  await writeWhole(disk, path, bytes, readBack, temporary)
  return { stamp, head: headOf(bytes) }
}

/** A damaged file is evidence and perhaps the last copy of something: it is renamed, never written over. */
const setAsideDamaged = async (disk: Disk, { damaged }: Recovered): Promise<void> => {
  for (const path of damaged) await disk.rename(path, await freeName(disk, path, 'damaged'))
}

/** Before the first write in a newer schema the file as it was gets a second name, for the program of before. */
const keepCopyOfOlderSchema = async (disk: Disk, folder: string, found: number, current: number): Promise<void> => {
  const path = kitFileIn(folder)
  if (found === current || (await disk.stamp(path)) === null) return
  await disk.link(path, await freeName(disk, path, `schema-${found}`))
}

/** `kit.json` → `kit.damaged-1.json`: the first number that is free. */
export const freeName = async (disk: Disk, path: string, word: string): Promise<string> => {
  const taken = new Set(await disk.names(dirname(path)))
  for (let number = 1; ; number += 1) {
    const name = basename(path).replace(/(\.\w+)$/, `.${word}-${number}$1`)
    if (!taken.has(name)) return join(dirname(path), name)
  }
}

/**
 * Journals go once the kit file and the copy before it contain them, so that damage to any one file is made good from the
 * others. The last journal stays in any case.
 */
const dropJournals = async (disk: Disk, folder: string, { from, folded }: Recovered): Promise<void> => {
  // The new kit file was read back, and holds more. What it was made of is the copy before it, and was whole when it was read.
  const oldest = from === null ? folded : numberIn(await disk.read(generationIn(folder, 'last')))
  if (oldest === null) return
  const firsts = await journalsIn(disk, folder)
  for (const [at, first] of firsts.entries()) {
    const next = firsts[at + 1]
    if (next === undefined || next > oldest + 1) return
    for (const twin of twins) await disk.remove(journalIn(folder, first, twin))
  }
}
