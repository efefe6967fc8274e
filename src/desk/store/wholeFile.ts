import { dirname, join, basename } from 'node:path'
import type { Disk } from './disk'

/**
 * Writes a file so that after any crash or power cut either the old or the new one is there, whole: a temporary file
 * beside it, synced, then renamed, then the folder synced. `beforeRename` may put the old file somewhere else.
 */
export const writeWhole = async (
  disk: Disk,
  path: string,
  bytes: Uint8Array,
  beforeRename: () => Promise<void> = async () => undefined,
): Promise<void> => {
  const temporary = temporaryFor(path)
  try {
    await writeSynced(disk, temporary, 'replace', bytes)
    await beforeRename()
    await disk.rename(temporary, path)
  } catch (problem) {
    await disk.remove(temporary).catch(() => undefined)
    throw problem
  }
  await disk.syncFolder(dirname(path))
}

/** Where a file is written before it takes its name. Left behind only by a program that was killed. */
export const temporaryFor = (path: string): string => join(dirname(path), `.${basename(path)}.tmp`)

export const writeSynced = async (
  disk: Disk,
  path: string,
  how: 'new' | 'replace',
  bytes: Uint8Array,
): Promise<void> => {
  const file = await disk.open(path, how)
  try {
    await file.write(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}
