import { dirname, join, relative } from 'node:path'
import { Refusal } from '../refusal'
import { type Disk, bytesAt } from '../store/disk'
import { type Lock, lockFolder } from '../store/lock'
import { binIn, sweepLibrary } from '../store/sweep'
import { writeWhole } from '../store/wholeFile'
import { openingOf } from './sealedDisk'
import { isSealed, withoutRoom } from './sealing'
import { standingOf } from './standing'

type OnProgress = (done: number, total: number) => void

/** The two sides of a library that is on its way: its bytes as they lie there, and what they say to who has the key. */
export interface Sides {
  readonly library: string
  readonly bare: Disk
  readonly sealed: Disk
  readonly dataKey: Uint8Array
  /** Told how many files of how many are done. */
  readonly onProgress: OnProgress
  /** Asked to stop: what is under way is refused with `vault.stopped`, between two files. */
  readonly stop: AbortSignal
}

/**
 * Seals every file of a library that is not sealed yet. Each takes the place of the plain one in one step, and was read back
 * before: whatever happens in between, every file is there, as one or the other. Going on after that is doing it again. `begin`
 * notes durably that it was begun, once nobody can open a kit; refuses with `kit.inUse` before.
 */
export const sealAll = async (sides: Sides, begin: () => Promise<void>): Promise<void> => {
  const { bare, sealed, library } = sides
  // What a killed program has left half written has no name of ours, and would stay as it is.
  await sweepLibrary(bare, library)
  await withFiles(sides, async (files) => {
    await begin()
    await each(files, sides, async (path) => {
      const bytes = await bytesAt(bare, path)
      if (bytes === null || isSealed(bytes)) return
      await written(sealed, path, bytes)
      // Under the name by which its content could be told; the sealed one has another.
      if (hasTellingName(path)) await removed(bare, path)
    })
  })
}

/** The way back. Refuses with `vault.illegible`, before it is begun, where a file does not open: with the key it would be lost. */
export const openAll = async (sides: Sides, begin: () => Promise<void>): Promise<void> => {
  const { bare, sealed, dataKey, library } = sides
  const opening = openingOf(library, dataKey)
  await sweepLibrary(sealed, library)
  await withFiles(sides, async (files) => {
    await each(files, { ...sides, onProgress: () => undefined }, async (path) => {
      const bytes = await bytesAt(bare, path)
      if (bytes !== null && isSealed(bytes) && opening.contentOf(path, bytes) === null)
        throw new Refusal('vault.illegible', { file: relative(library, path) })
    })
    await begin()
    await each(files, sides, async (path) => {
      const bytes = await bytesAt(bare, path)
      if (bytes === null || !isSealed(bytes)) return
      const shown = opening.shown(path)
      await written(bare, shown, await sealed.read(shown))
      if (shown !== path) await removed(bare, path)
    })
  })
}

/** A power cut does not bring it back. */
const removed = async (disk: Disk, path: string): Promise<void> => {
  await disk.remove(path)
  await disk.syncFolder(dirname(path))
}

const written = (disk: Disk, path: string, bytes: Uint8Array): Promise<void> =>
  writeWhole(disk, path, bytes, async (temporary) => {
    const there = await disk.read(temporary)
    if (Buffer.compare(withoutRoom(there), withoutRoom(bytes)) !== 0)
      throw new Refusal('disk.failed', { file: path, reason: 'readBack' })
  })

/** With every kit locked, so that nobody opens one meanwhile. */
const withFiles = async (
  { library, bare }: Sides,
  work: (files: readonly string[]) => Promise<void>,
): Promise<void> => {
  const kits = await kitFoldersIn(bare, library)
  const locks: Lock[] = []
  try {
    for (const kit of kits) locks.push(await lockFolder(bare, kit))
    await work(await filesOf(bare, library, kits))
  } finally {
    await Promise.allSettled(locks.map((lock) => lock.release()))
  }
}

const each = async (
  files: readonly string[],
  { onProgress, stop }: Sides,
  work: (path: string) => Promise<void>,
): Promise<void> => {
  for (const [done, path] of files.entries()) {
    if (stop.aborted) throw new Refusal('vault.stopped')
    onProgress(done, files.length)
    await work(path)
  }
  onProgress(files.length, files.length)
}

const kitFoldersIn = async (disk: Disk, library: string): Promise<readonly string[]> => {
  const kits: string[] = []
  for (const folder of [library, binIn(library)])
    for (const name of await disk.names(folder)) {
      const path = join(folder, name)
      if (name.startsWith('kit_') && !(await disk.isLink(path))) kits.push(path)
    }
  return kits
}

/** Ours alone, by their names. What somebody else has put there is theirs, and behind a link nothing is ours. */
const filesOf = async (disk: Disk, library: string, kits: readonly string[]): Promise<readonly string[]> => {
  const files: string[] = []
  const add = async (folder: string, isOurs: RegExp): Promise<void> => {
    if (await disk.isLink(folder)) return
    for (const name of await disk.names(folder)) {
      const path = join(folder, name)
      if (isOurs.test(name) && standingOf(library, path).form !== 'open' && !(await disk.isLink(path))) files.push(path)
    }
  }
  await add(library, /^(library|preferences|views(\.last|\.damaged-\d+)?|unfinished-[0-9a-f]{32})\.json$/)
  for (const kit of kits) {
    await add(kit, /^kit\./)
    for (const shelf of ['media', 'originals']) await add(join(kit, shelf), shelved)
  }
  return files
}

const shelved = /^[0-9a-f]{64}\.(jpg|original)(\.sealed)?$/

const hasTellingName = (path: string): boolean => /[\\/][0-9a-f]{64}\.(jpg|original)$/.test(path)
