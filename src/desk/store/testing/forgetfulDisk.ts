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
  failing: (operation: Operation, path: string) => string | null = () => null
  private readonly current: Names = new Map()
  private readonly durable: Names
  private pending: { readonly folder: string; readonly change: (names: Names) => void }[] = []
  private identities = 0

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

  async open(path: string, how: 'new' | 'replace'): Promise<OpenFile> {
    this.step('open', path)
    const known = this.current.get(path)
    if (known !== undefined && how === 'new') throw complaint('EEXIST')
    const file = known ?? this.content(Buffer.alloc(0), Buffer.alloc(0))
    if (known === undefined) this.change(path, (names) => names.set(path, file))
    file.now = Buffer.alloc(0)
    return {
      write: async (bytes) => {
        const isLast = this.operations + 1 >= this.cutAt
        file.now = Buffer.concat([file.now, bytes.subarray(0, isLast ? bytes.length >> 1 : bytes.length)])
        file.changes += 1
        this.step('write', path)
      },
      sync: async () => {
        this.step('sync', path)
        file.synced = file.now
      },
      close: async () => undefined,
    }
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

  async makeFolder(path: string): Promise<void> {
    this.step('makeFolder', path)
  }

  async rename(from: string, to: string): Promise<void> {
    this.step('rename', from)
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
    if (chance === null) return filesOf(folder, this.durable, (file) => file.synced)
    const names: Names = new Map(this.durable)
    const kept = Math.floor(chance() * (this.pending.length + 1))
    for (const { change } of this.pending.slice(0, kept)) change(names)
    return filesOf(folder, names, (file) => (file.now === file.synced ? file.now : halfForgotten(file, chance)))
  }

  private step(operation: Operation, path: string): void {
    this.operations += 1
    if (this.operations >= this.cutAt) throw new PowerCut()
    this.mayFail(operation, path)
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
    return { identity: this.identities, now, synced, changes: 0 }
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

const halfForgotten = ({ now, synced }: Content, chance: () => number): Buffer => {
  const fate = chance()
  if (fate < 0.25) return synced
  if (fate < 0.5) return now
  const torn = Math.floor(chance() * now.length)
  return fate < 0.75 ? now.subarray(0, torn) : Buffer.concat([now.subarray(0, torn), Buffer.alloc(now.length - torn)])
}
