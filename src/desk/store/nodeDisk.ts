import * as fs from 'node:fs/promises'
import { type Disk, codeOf, isMissing } from './disk'

const ownerOnly = 0o600

/** Windows cannot sync a folder and some shared folders refuse it; there the rename itself is all there is. */
const syncFolder = async (folder: string): Promise<void> => {
  let handle: fs.FileHandle | null = null
  try {
    handle = await fs.open(folder, 'r')
    await handle.sync()
  } catch (problem) {
    if (!['EPERM', 'EISDIR', 'EINVAL', 'EACCES', 'ENOTSUP'].includes(codeOf(problem) ?? '')) throw problem
  } finally {
    await handle?.close()
  }
}

/** The disk of this computer. */
export const nodeDisk: Disk = {
  read: (path) => fs.readFile(path),
  open: async (path, how) => {
    const handle = await fs.open(path, how === 'new' ? 'wx' : 'w', ownerOnly)
    return {
      write: (bytes) => handle.writeFile(bytes),
      sync: () => handle.sync(),
      close: () => handle.close(),
    }
  },
  stamp: async (path) => {
    try {
      const found = await fs.stat(path, { bigint: true })
      return `${found.ino}:${found.size}:${found.mtimeNs}`
    } catch (problem) {
      if (isMissing(problem)) return null
      throw problem
    }
  },
  names: async (folder) => {
    try {
      return await fs.readdir(folder)
    } catch (problem) {
      if (isMissing(problem)) return []
      throw problem
    }
  },
  makeFolder: async (path) => {
    await fs.mkdir(path, { recursive: true, mode: 0o700 })
  },
  rename: (from, to) => patiently(() => fs.rename(from, to)),
  link: (from, to) => fs.link(from, to),
  remove: (path) => fs.rm(path, { force: true, recursive: true, maxRetries: 5 }),
  syncFolder,
}

/** On Windows a virus scanner or indexer may hold a file for a moment; nowhere else does waiting help. */
const patiently = async (step: () => Promise<void>): Promise<void> => {
  for (let pause = 20; ; pause *= 2) {
    try {
      return await step()
    } catch (problem) {
      const isHeld = ['EPERM', 'EBUSY', 'EACCES'].includes(codeOf(problem) ?? '')
      if (process.platform !== 'win32' || !isHeld || pause > 1_000) throw problem
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
}
