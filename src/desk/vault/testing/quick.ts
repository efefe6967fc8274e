import { createHash } from 'node:crypto'
import type { Disk } from '../../store/disk'
import { sealedDisk } from '../sealedDisk'
import { type Stretching, byScrypt } from '../stretching'

/** Says of itself what the real one says, and takes no time: what a guess costs is tested elsewhere. */
export const quickly: Stretching = {
  settings: byScrypt.settings,
  stretch: async (secret, salt) => createHash('sha256').update(secret).update(salt).digest(),
}

export const someKey = createHash('sha256').update('a key for tests').digest()

/** Each folder is a library of its own, so that a kit may be looked at in another place. */
export const sealedIn = (disk: Disk, folder: string): Disk => sealedDisk(disk, folder, someKey)
