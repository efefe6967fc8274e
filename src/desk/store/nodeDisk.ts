import { constants, lstatSync, writeSync } from 'node:fs'
import * as fs from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Disk, codeOf, isMissing } from './disk'
import { isNear } from './near'
import { Pace } from './pace'

const ownerOnly = 0o600

/** Not on Windows, where making a link is a privilege. */
const noLink = constants.O_NOFOLLOW ?? 0
/** A pipe in the place of a file would keep who opens it waiting for ever, and soon everybody who wants the disk. */
const noWait = constants.O_NONBLOCK ?? 0
/**
 * On Linux a write to such a file comes back when its bytes, and the length that finds them, are on the disk, as if
 * `fdatasync` had followed: one way to the disk for an entry in place of two. Elsewhere the flag promises less than a sync.
 */
const throughToDisk = process.platform === 'linux' ? constants.O_DSYNC : 0
const flags = {
  new: constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | noLink,
  lead: constants.O_WRONLY | noLink | noWait | throughToDisk,
  trail: constants.O_WRONLY | noLink | noWait,
  read: constants.O_RDONLY | noLink | noWait,
}

/** In bytes: of what leads, and of what trails. */
const longestOnTheSpot = 16 * 1024
const longestTrailing = 512 * 1024

/** The disk of this computer. */
export const nodeDisk: Disk = {
  room: 256 * 1024,
  read: async (path, onPiece) => {
    const handle = await fs.open(path, flags.read)
    try {
      return await allOf(handle, onPiece)
    } finally {
      await handle.close()
    }
  },
  open: async (path, how, as) => {
    const mode = as === undefined ? ownerOnly : await modeOf(as)
    const handle = await fs.open(path, flags[how], mode)
    if (how === 'new' && mode !== ownerOnly) await handle.chmod(mode).catch(() => undefined)
    const near = await isNear(dirname(path))
    const own = await handle.stat({ bigint: true })
    /** What others have left in the file may stand in the memory of the system only; what we have written since does not. */
    let isOursOnly = false
    const pace = new Pace()
    return {
      write: async (bytes, at) => {
        if (how === 'new') return inPieces(handle, bytes)
        for (let done = 0; done < bytes.length;) {
          const place = at === undefined ? null : at + done
          const rest = bytes.length - done
          // What trails goes into the memory of the system only: done before another thread had heard of it.
          const isTrailing = how === 'trail' && rest <= longestTrailing
          const onTheSpot = near && (isTrailing || (rest <= longestOnTheSpot && pace.isPrompt))
          if (onTheSpot && pace.isSpent) await new Promise((turn) => setImmediate(turn))
          const from = performance.now()
          done += onTheSpot
            ? writeSync(handle.fd, bytes, done, rest, place)
            : (await handle.write(bytes, done, rest, place)).bytesWritten
          if (how === 'lead') pace.took(performance.now() - from, onTheSpot)
        }
        isOursOnly = how === 'lead' && throughToDisk !== 0
      },
      sync: async () => {
        if (how === 'new') return handle.sync()
        if (!isOursOnly) await handle.datasync()
      },
      shorten: (length) => handle.truncate(length),
      isNamed: async () => {
        const there = await statOf(path)
        // A share may number its files anew each time it is asked.
        return near
          ? there?.ino === own.ino && there.dev === own.dev
          : there !== null && (await handle.stat()).nlink > 0
      },
      close: () => handle.close(),
    }
  },
  stamp: async (path) => {
    const found = await statOf(path)
    return found === null ? null : `${found.ino}:${found.size}:${found.mtimeNs}`
  },
  written: async (path) => {
    const found = await statOf(path)
    return found === null ? null : Number(found.mtimeNs / 1_000_000n)
  },
  names: async (folder) => {
    try {
      return await fs.readdir(folder)
    } catch (problem) {
      if (isMissing(problem)) return []
      throw problem
    }
  },
  isLink: async (path) => (await statOf(path))?.isSymbolicLink() ?? false,
  makeFolder: async (path) => {
    await fs.mkdir(path, { recursive: true, mode: 0o700 }).catch((problem: unknown) => {
      // Where a disk is read-only Node says that there is no folder above; asked for the last one alone, it says why.
      if (!isMissing(problem)) throw problem
      return fs.mkdir(path, { mode: 0o700 })
    })
  },
  rename: (from, to) => patiently(() => fs.rename(from, to)),
  link: (from, to) => fs.link(from, to),
  remove: (path) => fs.rm(path, { force: true, recursive: true, maxRetries: 5 }),
  removeEmpty: async (folder) => {
    try {
      await fs.rmdir(folder)
      return true
    } catch (problem) {
      if (isMissing(problem)) return true
      if (['ENOTEMPTY', 'EEXIST'].includes(codeOf(problem) ?? '')) return false
      throw problem
    }
  },
  /** Windows cannot sync a folder and some shared folders refuse it; there the rename itself is all there is. */
  syncFolder: async (folder) => {
    let handle: fs.FileHandle | null = null
    try {
      handle = await fs.open(folder, 'r')
      await handle.sync()
    } catch (problem) {
      if (!['EPERM', 'EISDIR', 'EINVAL', 'EACCES', 'ENOTSUP'].includes(codeOf(problem) ?? '')) throw problem
    } finally {
      await handle?.close()
    }
  },
}

/** So much of a large file at a time is on its way to the disk, or from it, where somebody looks on. */
const piece = 512 * 1024

/**
 * While a kit of ten megabytes is written anew somebody goes on typing, and a line of a journal waits until the disk has what
 * it was given before: so it is given a large file piece by piece.
 */
const inPieces = async (handle: fs.FileHandle, bytes: Uint8Array): Promise<void> => {
  for (let from = 0; from < bytes.length; from += piece) {
    if (from > 0) await handle.datasync()
    await handle.writeFile(bytes.subarray(from, from + piece))
  }
}

/** Into one piece of memory, in one go where nobody looks on: a large kit is not put together from twenty. */
const allOf = async (handle: fs.FileHandle, onPiece?: (piece: Uint8Array) => void): Promise<Uint8Array> => {
  const found = await handle.stat()
  if (!found.isFile() && !found.isDirectory()) throw Object.assign(new Error('This is no file'), { code: 'ENXIO' })
  let bytes = Buffer.allocUnsafeSlow(found.size + 1)
  let shown = 0
  for (let done = 0; ;) {
    const reading = handle.read(
      bytes,
      done,
      onPiece === undefined ? bytes.length - done : Math.min(piece, bytes.length - done),
    )
    if (shown < done) onPiece?.(bytes.subarray(shown, done))
    shown = done
    const { bytesRead } = await reading
    if (bytesRead === 0) return bytes.subarray(0, done)
    done += bytesRead
    if (done === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafeSlow(bytes.length)])
  }
}

const statOf = async (path: string) => {
  try {
    // Every decision asks three times whether its files are still there and ours: by way of another thread each costs as
    // much as half of the write.
    if (await isNear(dirname(path))) return lstatSync(path, { bigint: true })
    return await fs.lstat(path, { bigint: true })
  } catch (problem) {
    if (isMissing(problem)) return null
    throw problem
  }
}

/** Who may read a file, as its owner has set it. A link has no say. */
const modeOf = async (path: string): Promise<number> => {
  const found = await statOf(path)
  return found === null || !found.isFile() ? ownerOnly : Number(found.mode & 0o777n)
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
