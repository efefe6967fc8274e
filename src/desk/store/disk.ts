/** A file that is being written. Nothing is safe before `sync` has come back. */
export interface OpenFile {
  /** Behind what is there; in a file that was there before, from the byte `at` on, over what is there. */
  readonly write: (bytes: Uint8Array, at?: number) => Promise<void>
  readonly sync: () => Promise<void>
  /** Lets go of all bytes but the first so many. */
  readonly shorten: (length: number) => Promise<void>
  /** Whether it is still this file that has the name: another can be written to, also one that has further names, and is lost all the same. */
  readonly isNamed: () => Promise<boolean>
  readonly close: () => Promise<void>
}

/**
 * What the store asks of a disk: the few steps a durable write is made of, one by one, so that a test can put a disk in
 * its place that forgets everything which was not synced, or that is full, or read-only. No step follows a link.
 */
export interface Disk {
  /** So many bytes at a time are set aside for a file that grows with every decision. */
  readonly room: number
  /**
   * Fails with ENOENT when there is nothing, and for what `isNoFile` knows when there is no file; it never waits for a pipe.
   * `onPiece` may be shown the bytes in their order, while those behind them are still being read.
   */
  readonly read: (path: string, onPiece?: (piece: Uint8Array) => void) => Promise<Uint8Array>
  /**
   * `new` fails with EEXIST when there is something already; the file is readable by its owner only, or by whom the file
   * `as` is readable, if that is there. `lead` and `trail` fail with ENOENT when there is nothing. What leads is synced after
   * every write; a `trail` is seldom synced, and its writes need not be on their way to the disk before that.
   */
  readonly open: (path: string, how: 'new' | 'lead' | 'trail', as?: string) => Promise<OpenFile>
  /** Tells a file from every other state of it: identity, size and time. null when there is nothing. */
  readonly stamp: (path: string) => Promise<string | null>
  /** When the bytes of a file were written, in milliseconds since 1970. null when there is nothing. */
  readonly written: (path: string) => Promise<number | null>
  /** The names in a folder, also in one that a link leads to; none when there is no folder. */
  readonly names: (folder: string) => Promise<readonly string[]>
  /** Whether a name only leads elsewhere. false when there is nothing. */
  readonly isLink: (path: string) => Promise<boolean>
  readonly makeFolder: (path: string) => Promise<void>
  readonly rename: (from: string, to: string) => Promise<void>
  /** A second name for the same file. Fails with EEXIST. */
  readonly link: (from: string, to: string) => Promise<void>
  /** No complaint when it is not there. Folders go with all they hold. */
  readonly remove: (path: string) => Promise<void>
  /** A folder that holds nothing. false: it holds something, perhaps since a moment ago, and stays. */
  readonly removeEmpty: (folder: string) => Promise<boolean>
  /** Makes new and changed names in a folder durable. */
  readonly syncFolder: (folder: string) => Promise<void>
}

export const codeOf = (problem: unknown): string | null =>
  problem instanceof Error && 'code' in problem && typeof problem.code === 'string' ? problem.code : null

export const isMissing = (problem: unknown): boolean => codeOf(problem) === 'ENOENT'

/** Something stands under that name which is no file: a folder, a link, a pipe. */
export const isNoFile = (problem: unknown): boolean => ['EISDIR', 'ELOOP', 'ENXIO'].includes(codeOf(problem) ?? '')

/** The bytes of a file; null when there is none. */
export const bytesAt = async (
  disk: Disk,
  path: string,
  onPiece?: (piece: Uint8Array) => void,
): Promise<Uint8Array | null> => {
  try {
    return await disk.read(path, onPiece)
  } catch (problem) {
    if (isMissing(problem)) return null
    throw problem
  }
}
