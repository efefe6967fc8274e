import { randomUUID } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import type { Disk } from './disk'

/**
 * Writes a file so that after any crash or power cut either the old or the new one is there, whole: a temporary file
 * beside it, synced, then renamed, then the folder synced. `beforeRename` is given the temporary file; it may look at it,
 * and put the old file somewhere else. Who may read the old file may read the new one.
 */
export const writeWhole = async (
  disk: Disk,
  path: string,
  bytes: Uint8Array,
  beforeRename: (temporary: string) => Promise<void> = async () => undefined,
  temporary: string = temporaryFor(path),
): Promise<void> => {
  try {
    await writeNew(disk, temporary, bytes, path)
    await beforeRename(temporary)
    await disk.rename(temporary, path)
  } catch (problem) {
    await disk.remove(temporary).catch(() => undefined)
    throw problem
  }
  await disk.syncFolder(dirname(path))
}

/**
 * Where a file is written before it takes its name. By chance, so that nobody can put a link there beforehand. Left behind
 * only by a program that was killed.
 */
export const temporaryFor = (path: string): string =>
  join(dirname(path), `.${basename(path)}.${randomUUID().replaceAll('-', '')}.tmp`)

/** Clears away what a killed program has left half written in a folder. */
export const sweepTemporaries = async (disk: Disk, folder: string): Promise<void> => {
  for (const name of await disk.names(folder)) if (isTemporary(name)) await disk.remove(join(folder, name))
}

/**
 * Also the names that earlier versions gave. What others call temporary is theirs: a program that carries a library to
 * another computer has files of its own on their way in it (`.syncthing.kit.json.tmp`).
 */
export const isTemporary = (name: string): boolean =>
  isByChance(name) || /^\.(kit(\.\w+)*\.(json|journal|lock)|library\.json|[0-9a-f]{64}\.jpg)\.tmp$/.test(name)

/** A name that `temporaryFor` gives, which nobody else would. */
export const isByChance = (name: string): boolean => /^\.[^.].*\.[0-9a-f]{32}\.tmp$/.test(name)

/** A file that must not be there yet, durable but for its name. */
export const writeNew = async (disk: Disk, path: string, bytes: Uint8Array, as?: string): Promise<void> => {
  const file = await disk.open(path, 'new', as)
  try {
    await file.write(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}
