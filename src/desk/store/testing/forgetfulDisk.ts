import { basename, dirname, join } from 'node:path'
import type { Disk, OpenFile } from '../disk'

/** The power went. Everything that the program does afterwards fails like this, too. */
export class PowerCut extends Error {}

interface Content {
  readonly identity: number
  now: Buffer
  /** What the disk itself holds. */
  synced: Buffer
  changes: number
  written: number
  /** A sync of it has failed. A system may take its bytes for written from then on: the next sync says yes, and does nothing. */
  isForsaken: boolean
}

type Names = Map<string, Content>

/** Names with their bytes, of one folder. */
export type Files = Readonly<Record<string, Buffer>>

export type Operation = 'open' | 'write' | 'sync' | 'rename' | 'link' | 'remove' | 'syncFolder' | 'makeFolder' | 'read'

const complaint = (code: string): Error => Object.assign(new Error(code), { code })

/**
 * A disk in memory that knows what a real one may forget: bytes that were not synced, and names whose folder was not.
 * `cutAt` is the operation, counted from 1, before which the power goes; `failing` names the operations that complain
 * and how. Folders need no making: they are part of the names.
 */
export class ForgetfulDisk implements Disk {
  operations = 0
  /** Little, so that a journal of a few lines comes to the end of it again and again. */
  readonly room = 600
  /** Told of every write before it is made; may spoil the bytes, as a failing disk would. */
  onWrite: (path: string, bytes: Uint8Array) => void = () => undefined
  /** The time of the files, in milliseconds. */
  clock: () => number = () => 0
  failing: (operation: Operation, path: string) => string | null = () => null
  private readonly current: Names = new Map()
  private readonly durable: Names
  private pending: { readonly folder: string; readonly change: (names: Names) => void }[] = []
  /** Folders that were made, and whether their own name is durable. */
  private readonly folders = new Map<string, boolean>()
  private identities = 0
  private readonly done: (readonly [Operation, string])[] = []

  constructor(
    files: Readonly<Record<string, Buffer>> = {},
    private readonly cutAt = Number.POSITIVE_INFINITY,
  ) {
    for (const [path, bytes] of Object.entries(files)) this.current.set(path, this.content(bytes, bytes))
    this.durable = new Map(this.current)
  }

  async read(path: string): Promise<Uint8Array> {
    this.mayFail('read', path)
    return Buffer.from(this.at(path).now)
  }

  async open(path: string, how: 'new' | 'lead' | 'trail'): Promise<OpenFile> {
    this.step('open', path)
    const known = this.current.get(path)
    if (known !== undefined && how === 'new') throw complaint('EEXIST')
    if (known === undefined && how !== 'new') throw complaint('ENOENT')
    const file = known ?? this.content(Buffer.alloc(0), Buffer.alloc(0))
    if (known === undefined) this.change(path, (names) => names.set(path, file))
    return {
      write: async (given, at = file.now.length) => {
        const bytes = Buffer.from(given)
        this.onWrite(path, bytes)
        const isLast = this.operations + 1 >= this.cutAt
        const done = bytes.subarray(0, isLast ? bytes.length >> 1 : bytes.length)
        file.now = Buffer.concat([file.now.subarray(0, at), done, file.now.subarray(at + done.length)])
        file.changes += 1
        file.written = this.clock()
        this.step('write', path)
      },
      shorten: async (length) => {
        this.step('write', path)
        file.now = file.now.subarray(0, length)
        file.changes += 1
      },
      sync: async () => {
        try {
          this.step('sync', path)
        } catch (problem) {
          file.isForsaken ||= !(problem instanceof PowerCut)
          throw problem
        }
        if (!file.isForsaken) file.synced = file.now
      },
      isNamed: async () => this.current.get(path) === file,
      close: async () => undefined,
    }
  }

  async written(path: string): Promise<number | null> {
    return this.current.get(path)?.written ?? null
  }

  async stamp(path: string): Promise<string | null> {
    this.mayFail('read', path)
    const file = this.current.get(path)
    if (file !== undefined) return `${file.identity}:${file.now.length}:${file.changes}`
    return [...this.current.keys()].some((name) => name.startsWith(`${path}/`)) ? 'folder' : null
  }

  async names(folder: string): Promise<readonly string[]> {
    return [
      ...new Set(
        [...this.current.keys()]
          .filter((path) => path.startsWith(`${folder}/`))
          .map((path) => path.slice(folder.length + 1).split('/')[0] ?? ''),
      ),
    ]
  }

  async isLink(): Promise<boolean> {
    return false
  }

  async makeFolder(path: string): Promise<void> {
    this.step('makeFolder', path)
    if (this.folders.has(path)) return
    this.folders.set(path, false)
    this.pending.push({ folder: dirname(path), change: () => this.folders.set(path, true) })
  }

  async rename(from: string, to: string): Promise<void> {
    this.step('rename', to)
    const file = this.at(from)
    this.change(to, (names) => {
      names.delete(from)
      names.set(to, file)
    })
  }

  async link(from: string, to: string): Promise<void> {
    this.step('link', to)
    if (this.current.has(to)) throw complaint('EEXIST')
    const file = this.at(from)
    this.change(to, (names) => names.set(to, file))
  }

  async remove(path: string): Promise<void> {
    this.step('remove', path)
    if (this.current.has(path)) this.change(path, (names) => names.delete(path))
  }

  async removeEmpty(folder: string): Promise<boolean> {
    this.step('remove', folder)
    return (await this.names(folder)).length === 0
  }

  async syncFolder(folder: string): Promise<void> {
    this.step('syncFolder', folder)
    for (const { folder: of, change } of this.pending) if (of === folder) change(this.durable)
    this.pending = this.pending.filter((other) => other.folder !== folder)
  }

  /** Puts bytes there as another program would, durable at once; null takes the file away. */
  meddle(path: string, bytes: Buffer | null): void {
    for (const names of [this.current, this.durable]) {
      if (bytes === null) names.delete(path)
      else names.set(path, this.content(bytes, bytes))
    }
  }

  /** What is in a folder now, as the running program sees it. */
  filesIn(folder: string): Files {
    return filesOf(folder, this.current, (file) => file.now)
  }

  /**
   * What may be in a folder when the power comes back. null is the strict disk, which holds nothing but what was synced; a
   * source of chance (0 to 1) gives one of the many mixtures: some names, some bytes, some torn or full of zeros.
   */
  afterPowerCut(folder: string, chance: (() => number) | null): Files {
    if (this.folders.get(folder) === false && (chance === null || chance() < 0.5)) return {}
    if (chance === null) return filesOf(folder, this.durable, (file) => file.synced)
    const names: Names = new Map(this.durable)
    const renamings = this.pending.filter((pending) => pending.folder === folder)
    const kept = Math.floor(chance() * (renamings.length + 1))
    for (const { change } of renamings.slice(0, kept)) change(names)
    return filesOf(folder, names, (file) => (file.now === file.synced ? file.now : halfForgotten(file, chance)))
  }

  /** How often a file whose path is like that was the aim of an operation. */
  count(operation: Operation, path: RegExp): number {
    return this.done.filter(([name, aim]) => name === operation && path.test(aim)).length
  }

  /**
   * The disk as the next start of the program finds it after this one was killed: all that was written is there to be read,
   * and what was not synced may still be forgotten. The lock is left out. `to` is the folder's name for that start.
   */
  inheritedBy(from: string, to: string, cutAt: number): ForgetfulDisk {
    const heir = new ForgetfulDisk({}, cutAt)
    const copies = new Map<Content, Content>()
    const copyOf = (file: Content): Content => {
      const copy = copies.get(file) ?? { ...file }
      copies.set(file, copy)
      return copy
    }
    const moved = (path: string): string => `${to}${path.slice(from.length)}`
    const inherit = (names: Names, into: Names): void => {
      for (const [path, file] of names)
        if (path.startsWith(`${from}/`) && !path.endsWith('.lock')) into.set(moved(path), copyOf(file))
    }
    inherit(this.current, heir.current)
    inherit(this.durable, heir.durable)
    // Names that were not synced become durable with the next sync of the folder, all at once.
    const now = new Map(heir.current)
    heir.pending.push({
      folder: to,
      change: (names) => {
        for (const path of this.current.keys()) names.delete(moved(path))
        for (const path of names.keys()) if (!now.has(path) && heir.wasThere(path)) names.delete(path)
        for (const [path, file] of now) if (!names.has(path)) names.set(path, file)
      },
    })
    heir.inherited = new Set(heir.durable.keys())
    return heir
  }

  private inherited: ReadonlySet<string> = new Set()
  private wasThere(path: string): boolean {
    return this.inherited.has(path)
  }

  private step(operation: Operation, path: string): void {
    this.operations += 1
    if (this.operations >= this.cutAt) throw new PowerCut()
    this.mayFail(operation, path)
    this.done.push([operation, path])
  }

  private mayFail(operation: Operation, path: string): void {
    const code = this.failing(operation, path)
    if (code !== null) throw complaint(code)
  }

  private change(path: string, change: (names: Names) => void): void {
    change(this.current)
    this.pending.push({ folder: dirname(path), change })
  }

  private at(path: string): Content {
    const file = this.current.get(path)
    if (file === undefined) throw complaint('ENOENT')
    return file
  }

  private content(now: Buffer, synced: Buffer): Content {
    this.identities += 1
    return { identity: this.identities, now, synced, changes: 0, written: this.clock(), isForsaken: false }
  }
}

/** A disk on which a folder holds these files. */
export const diskWith = (folder: string, files: Files, cutAt?: number): ForgetfulDisk =>
  new ForgetfulDisk(
    Object.fromEntries(Object.entries(files).map(([name, bytes]) => [join(folder, name), bytes])),
    cutAt,
  )

const filesOf = (folder: string, names: Names, bytes: (file: Content) => Buffer): Files =>
  Object.fromEntries(
    [...names].filter(([path]) => dirname(path) === folder).map(([path, file]) => [basename(path), bytes(file)]),
  )

/** The smallest piece that a disk writes as a whole; a real one is larger, and so are real lines. */
const sector = 32

/**
 * Of what was written since the last sync nothing may be there, or all, or a part, what follows as it was before or, where
 * there was nothing before, as zeros, or every piece of it or not, in whatever order a system thinks best.
 */
const halfForgotten = ({ now, synced }: Content, chance: () => number): Buffer => {
  const fate = chance()
  if (fate < 0.2) return synced
  if (fate < 0.4) return now
  const same = lengthInCommon(now, synced)
  const torn = same + Math.floor(chance() * (now.length - same))
  if (fate < 0.6) return Buffer.concat([now.subarray(0, torn), synced.subarray(torn)])
  const before = Buffer.concat([synced], Math.max(now.length, synced.length))
  if (fate < 0.8) return Buffer.concat([now.subarray(0, torn), before.subarray(torn)])
  const left = Buffer.concat([now, before.subarray(now.length)])
  for (let at = same, next = 0; at < left.length; at = next) {
    next = Math.min(left.length, at - (at % sector) + sector)
    if (chance() < 0.5) before.copy(left, at, at, next)
  }
  return left
}

const lengthInCommon = (one: Buffer, other: Buffer): number => {
  const shorter = Math.min(one.length, other.length)
  for (let at = 0; at < shorter; at += 1) if (one[at] !== other[at]) return at
  return shorter
}
