import { statfs } from 'node:fs/promises'

/**
 * File systems of this computer's own disks and memory, by the number that Linux gives them (statfs(2)). What lies on a
 * share is not here: a server that does not answer must keep nobody but the asker waiting.
 */
const ownDisks: ReadonlySet<number> = new Set([
  // ext2, ext3, ext4
  0xef53,
  // xfs
  0x58465342,
  // btrfs
  0x9123683e,
  // f2fs
  0xf2f52010,
  // bcachefs
  0xca451a4e,
  // zfs
  0x2fc12fc1,
  // tmpfs
  0x01021994,
])

const known = new Map<string, boolean>()
/** A library has a few hundred folders; a program that walks more of them begins anew. */
const mostKnown = 2_000

/**
 * Whether a look into this folder comes back at once, so that it may be asked without another thread. Elsewhere than on
 * Linux nobody knows, and so it does not.
 */
export const isNear = async (folder: string): Promise<boolean> => {
  const before = known.get(folder)
  if (before !== undefined) return before
  if (process.platform !== 'linux') return false
  const found = await statfs(folder).catch(() => null)
  // A folder that is not there yet is asked about again.
  if (found === null) return false
  const near = ownDisks.has(found.type)
  if (known.size >= mostKnown) known.clear()
  known.set(folder, near)
  return near
}
