import { join } from 'node:path'
import type { Disk } from './disk'
import { lockFolder } from './lock'
import { sweepShelves } from './media'
import { sweepUnfinished } from './unfinished'
import { isTemporary, sweepTemporaries } from './wholeFile'

/** Where removed kits wait. */
export const binIn = (library: string): string => join(library, 'trash')

/**
 * Clears away what killed programs have left half written in a library: files that never took their name, here
 * or where an export was going, and removed kits whose purge was cut short. A kit that somebody has open is left alone; its own program clears up.
 */
export const sweepLibrary = async (disk: Disk, library: string): Promise<void> => {
  await sweepTemporaries(disk, library)
  await sweepUnfinished(disk, library)
  await sweepTemporaries(disk, binIn(library))
  for (const name of await disk.names(library)) {
    const folder = join(library, name)
    const places = [folder, join(folder, 'media'), join(folder, 'originals')]
    const left = (await Promise.all(places.map((place) => disk.names(place).catch(() => [])))).flat()
    if (!name.startsWith('kit_') || !left.some(isTemporary)) continue
    const lock = await lockFolder(disk, folder).catch(() => null)
    if (lock === null) continue
    await sweepTemporaries(disk, folder)
    await sweepShelves(disk, folder)
    await lock.release()
  }
}
