import { basename, dirname, join } from 'node:path'
import type { Adapter } from 'lowdb'
import type { Failure } from '#contract/failures'
import type { Result } from '#core/model/result'
import { Refusal } from '../refusal'
import { type Disk, codeOf, isMissing } from './disk'
import { sealed, unsealed } from './envelope'
import { troubleWith } from './trouble'
import { writeWhole } from './wholeFile'

/** How the content of a file is turned into what is stored and back. `decode` gets unchecked data of any version so far. */
export interface Codec<Content> {
  readonly schema: number
  readonly encode: (content: Content) => unknown
  readonly decode: (stored: unknown, schema: number) => Result<Content, Failure>
}

/** How many earlier generations of the file are kept beside it: `kit.1.json` is the newest of them. */
export const generationsKept = 3

/**
 * A lowdb adapter that keeps its word: what was written is on the disk when `write` comes back, a file is never half
 * written, and three earlier generations stand beside it. lowdb's own adapter promises none of the three
 * (docs/adr/0002). One writer at a time: the caller waits for a write before it starts the next.
 */
export class DurableFile<Content> implements Adapter<Content> {
  /** The newest generation was not whole and an older one was taken. */
  recovered = false
  private seq = 0
  private schemaFound: number
  /** How the file looked when we last touched it. */
  private lastStamp: string | null = null
  private damaged: readonly string[] = []

  constructor(
    private readonly disk: Disk,
    private readonly path: string,
    private readonly codec: Codec<Content>,
  ) {
    this.schemaFound = codec.schema
  }

  /** The newest whole generation, or null when there is no file at all. Refuses, and touches nothing, when none is whole. */
  async read(): Promise<Content | null> {
    const damaged: string[] = []
    let refusal: Refusal | null = null
    for (let generation = 0; generation <= generationsKept; generation += 1) {
      const path = this.generation(generation)
      try {
        const content = await this.readOne(path)
        if (content === null) continue
        this.recovered = generation > 0
        this.damaged = damaged
        this.lastStamp = await this.disk.stamp(this.path)
        return content
      } catch (problem) {
        if (!isDamage(problem)) throw troubleWith(path, problem)
        refusal ??= problem
        damaged.push(path)
      }
    }
    if (refusal !== null) throw refusal
    return null
  }

  async write(content: Content): Promise<void> {
    try {
      await this.refuseIfChangedOutside()
      await this.setAsideWhatCannotBeRead()
      await this.keepCopyOfOlderSchema()
      const bytes = sealed({ schema: this.codec.schema, seq: this.seq + 1, data: this.codec.encode(content) })
      await writeWhole(this.disk, this.path, bytes, () => this.rotate())
      this.seq += 1
      this.schemaFound = this.codec.schema
      this.lastStamp = await this.disk.stamp(this.path)
    } catch (problem) {
      throw troubleWith(this.path, problem)
    }
  }

  private async readOne(path: string): Promise<Content | null> {
    const bytes = await this.disk.read(path).catch((problem: unknown) => {
      if (isMissing(problem)) return null
      throw problem
    })
    if (bytes === null) return null
    const opened = unsealed(bytes)
    if (!opened.ok) throw new Refusal(`kit.${opened.failure}`, { file: basename(path) })
    const { schema, seq, data } = opened.value
    if (schema > this.codec.schema)
      throw new Refusal('kit.tooNew', { file: basename(path), found: schema, known: this.codec.schema })
    const decoded = this.codec.decode(data, schema)
    if (!decoded.ok) throw new Refusal(decoded.failure.code, { file: basename(path), ...decoded.failure.facts })
    this.seq = seq
    this.schemaFound = schema
    return decoded.value
  }

  private generation(number: number): string {
    return number === 0 ? this.path : this.path.replace(/\.json$/, `.${number}.json`)
  }

  /** Another program's work is not ours to overwrite. A file that is gone from a folder that stands is written anew. */
  private async refuseIfChangedOutside(): Promise<void> {
    const stamp = await this.disk.stamp(this.path)
    if (stamp !== null && stamp !== this.lastStamp)
      throw new Refusal('kit.changedOutside', { file: basename(this.path) })
  }

  /** A damaged file is evidence and perhaps the last copy of something: it is renamed, never rotated away. */
  private async setAsideWhatCannotBeRead(): Promise<void> {
    for (const path of this.damaged) await this.disk.rename(path, await this.freeName(path, 'damaged'))
    if (this.damaged.includes(this.path)) this.lastStamp = null
    this.damaged = []
  }

  /** Before the first write in a newer schema the file as it was gets a second name, for the program of before. */
  private async keepCopyOfOlderSchema(): Promise<void> {
    if (this.schemaFound === this.codec.schema || (await this.disk.stamp(this.path)) === null) return
    await this.disk.link(this.path, await this.freeName(this.path, `schema-${this.schemaFound}`))
  }

  private async freeName(path: string, word: string): Promise<string> {
    const taken = new Set(await this.disk.names(dirname(path)))
    for (let number = 1; ; number += 1) {
      const name = basename(path).replace(/\.json$/, `.${word}-${number}.json`)
      if (!taken.has(name)) return join(dirname(path), name)
    }
  }

  /** kit.2 → kit.3, kit.1 → kit.2, and kit.json gets the second name kit.1: at every moment all but the oldest exist. */
  private async rotate(): Promise<void> {
    if ((await this.disk.stamp(this.path)) === null) return
    for (let number = generationsKept; number > 1; number -= 1) {
      await this.disk.rename(this.generation(number - 1), this.generation(number)).catch((problem: unknown) => {
        if (!isMissing(problem)) throw problem
      })
    }
    await this.disk.remove(this.generation(1))
    await this.disk.link(this.path, this.generation(1)).catch(async (problem: unknown) => {
      if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(codeOf(problem) ?? '')) throw problem
      await this.disk.rename(this.path, this.generation(1))
    })
  }
}

const isDamage = (problem: unknown): problem is Refusal =>
  problem instanceof Refusal && (problem.failure.code === 'kit.damaged' || problem.failure.code === 'kit.notAKit')
