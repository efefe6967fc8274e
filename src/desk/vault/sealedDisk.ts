import { basename, dirname, join } from 'node:path'
import { Refusal } from '../refusal'
import { type Disk, type OpenFile, isMissing } from '../store/disk'
import { HiddenNames } from './hiddenNames'
import { SealedLines } from './sealedLines'
import {
  WholeSealing,
  illegible,
  isSealed,
  newHead,
  openedLines,
  openedWhole,
  sealedLine,
  withoutRoom,
} from './sealing'
import { type Standing, standingOf } from './standing'

/** What a file says that does not open: whoever reads it finds it damaged, as it would find a file of zeros. */
const unreadable = Buffer.from(illegible)

/**
 * A disk on which everything in a library is ciphertext. It stands between the store and the real disk, so that every file
 * that the store writes, today or one day, passes it; the store knows nothing of it. What does not open reads as damaged, in
 * whole or in the lines concerned, and is made good from what the store keeps twice (docs/adr/0016). `isOnItsWay`: of a library
 * that is not sealed as a whole yet, or no longer, what lies there plain is read as well.
 */
export const sealedDisk = (disk: Disk, library: string, dataKey: Uint8Array, isOnItsWay = false): Disk => {
  const names = new HiddenNames(dataKey)
  const at = (path: string): string => names.hidden(path)
  const bytesOf = (path: string): Promise<Uint8Array> =>
    disk.read(at(path)).catch((problem: unknown) => {
      if (isOnItsWay && isMissing(problem)) return disk.read(path)
      throw problem
    })
  return {
    ...unsealedSteps(disk),
    read: async (path, onPiece) => {
      const standing = standingOf(library, path)
      if (standing.form === 'open') return disk.read(path, onPiece)
      const bytes = await bytesOf(path)
      const isPlain = isOnItsWay && !isSealed(bytes)
      const content = isPlain ? bytes : (contentIn(bytes, dataKey, standing) ?? unreadable)
      onPiece?.(content)
      return content
    },
    open: async (path, how, as) => {
      const { form, place } = standingOf(library, path)
      const file = await (as === undefined ? disk.open(at(path), how) : disk.open(at(path), how, at(as)))
      if (form === 'open') return file
      if (form === 'whole') return whole(file, new WholeSealing(dataKey, place))
      if (how === 'new') return begun(file, dataKey, place)
      const lines = async () => {
        const bytes = await disk.read(path)
        return { found: openedLines(bytes, dataKey, place), length: bytes.length }
      }
      return new SealedLines(file, disk.room, lines)
    },
    stamp: (path) => disk.stamp(at(path)),
    written: (path) => disk.written(at(path)),
    names: async (folder) => (await disk.names(folder)).map((name) => names.shown(name)),
    isLink: (path) => disk.isLink(at(path)),
    rename: (from, to) => disk.rename(at(from), at(to)),
    link: (from, to) => disk.link(at(from), at(to)),
    remove: async (path) => {
      await disk.remove(at(path))
      if (isOnItsWay) await disk.remove(path)
    },
  }
}

/** What files of a library say to who has the key, by their bytes. */
export const openingOf = (library: string, dataKey: Uint8Array) => {
  const names = new HiddenNames(dataKey)
  return {
    /** null when any of it does not open; a last line that was never finished is no part of it. */
    contentOf: (path: string, bytes: Uint8Array): Uint8Array | null => {
      const { form, place } = standingOf(library, join(dirname(path), names.shown(basename(path))))
      if (form !== 'lines') return openedWhole(bytes, dataKey, place)
      const lines = openedLines(bytes, dataKey, place)
      return lines?.isWhole === true ? lines.content : null
    },
    /** The path that the store knows the file by. */
    shown: (path: string): string => join(dirname(path), names.shown(basename(path))),
  }
}

/** Steps that are of folders, or the same for every file. A disk may be an object of a class. */
const unsealedSteps = (disk: Disk): Pick<Disk, 'room' | 'makeFolder' | 'removeEmpty' | 'syncFolder'> => ({
  room: disk.room,
  makeFolder: (path) => disk.makeFolder(path),
  removeEmpty: (folder) => disk.removeEmpty(folder),
  syncFolder: (folder) => disk.syncFolder(folder),
})

/** null when it does not open. Refuses a kit that lies there as it would lie in a library without a key: anybody can have written it. */
const contentIn = (bytes: Uint8Array, dataKey: Uint8Array, { form, place }: Standing): Uint8Array | null => {
  if (!isSealed(bytes) && isPlainKit(bytes)) throw new Refusal('kit.unsealed')
  return form === 'lines' ? (openedLines(bytes, dataKey, place)?.content ?? null) : openedWhole(bytes, dataKey, place)
}

const isPlainKit = (bytes: Uint8Array): boolean =>
  /^(\{"format":"briefing-kit"|[0-9a-f]{16} \{)/.test(Buffer.from(bytes.subarray(0, 40)).toString('latin1'))

/** What comes last is held back, so that the tag goes to the disk in one step with it. */
const whole = (file: OpenFile, sealing: WholeSealing): OpenFile => {
  let last: Uint8Array | null = null
  let isOver = false
  const end = async (): Promise<void> => {
    if (isOver) return
    isOver = true
    await file.write(Buffer.concat([last ?? new Uint8Array(), sealing.end()]))
  }
  return {
    write: async (bytes) => {
      if (isOver) throw new Error('A whole file is written once')
      const before = last
      last = sealing.piece(bytes)
      if (before !== null) await file.write(before)
    },
    sync: async () => {
      await end()
      await file.sync()
    },
    shorten: () => Promise.reject(new Error('A whole file is not shortened')),
    isNamed: () => file.isNamed(),
    close: async () => {
      try {
        await end()
      } finally {
        await file.close()
      }
    },
  }
}

/** A file of lines as it begins: what it says so far, and the room behind that. */
const begun = (file: OpenFile, dataKey: Uint8Array, place: string): OpenFile => {
  const { head, key } = newHead(dataKey, place)
  let next = 0
  return {
    write: async (bytes) => {
      const content = withoutRoom(bytes)
      const line = content.length === 0 ? new Uint8Array() : sealedLine(key, next, content)
      const room = new Uint8Array(bytes.length - content.length)
      await file.write(Buffer.concat([next === 0 ? head : new Uint8Array(), line, room]))
      next += 1
    },
    sync: () => file.sync(),
    shorten: () => Promise.reject(new Error('A file of lines that begins is not shortened')),
    isNamed: () => file.isNamed(),
    close: () => file.close(),
  }
}
