import type { Disk } from '../store/disk'
import { nodeDisk } from '../store/nodeDisk'
import { Vault } from './vault'

/** The disk through which a library is read by who has no desk on it; the passphrase is asked for where it needs one. */
export const libraryDisk = async (library: string, passphrase: () => Promise<string>): Promise<Disk> => {
  const vault = new Vault(nodeDisk, library)
  if ((await vault.state()) === 'locked') await vault.unlock('passphrase', await passphrase())
  return vault.through()
}
