import { Refusal } from '../refusal'
import type { Disk, OpenFile } from './disk'
import { type Entry, lineOf, noSeal } from './journalLine'
import { journalIn, twins } from './journals'
import { temporaryFor, writeNew } from './wholeFile'

interface Pair {
  readonly files: readonly OpenFile[]
  seal: string
  bytes: number
}

/**
 * Writes what happens into a pair of journals; an entry costs what it is long. A pair that a disk has once refused is never
 * written to again: nobody knows what a disk holds after that. The same entries then go into a new pair.
 */
export class JournalWriter {
  private pair: Pair | null = null

  constructor(
    private readonly disk: Disk,
    private readonly folder: string,
    private readonly schema: number,
  ) {}

  /** The bytes written to each file of the present pair. */
  get bytes(): number {
    return this.pair?.bytes ?? 0
  }

  /** Durable in both files when the promise is kept. When it is not, none of the entries counts. */
  async append(entries: readonly [Entry, ...Entry[]]): Promise<void> {
    const pair = (this.pair ??= await this.begun(entries[0].seq))
    let seal = pair.seal
    const lines = entries.map((entry) => {
      const sealed = lineOf(entry, seal)
      seal = sealed.seal
      return sealed.line
    })
    const bytes = Buffer.from(lines.join(''))
    try {
      await all(
        pair.files.map(async (file) => {
          await file.write(bytes)
          await file.sync()
          if (!(await file.isNamed())) throw new Refusal('kit.gone')
        }),
      )
      pair.seal = seal
      pair.bytes += bytes.length
    } catch (problem) {
      await this.end()
      throw problem
    }
  }

  /** The next entry begins a new pair. */
  async end(): Promise<void> {
    const { pair } = this
    this.pair = null
    for (const file of pair?.files ?? []) await file.close().catch(() => undefined)
  }

  private async begun(first: number): Promise<Pair> {
    const { line, seal } = lineOf({ format: 'briefing-journal', schema: this.schema, first }, noSeal)
    const bytes = Buffer.from(line)
    const files: OpenFile[] = []
    try {
      for (const twin of twins) {
        const path = journalIn(this.folder, first, twin)
        const temporary = temporaryFor(path)
        try {
          await writeNew(this.disk, temporary, bytes)
          // A journal of that name has no entry that counts, else this one would have a higher number.
          await this.disk.rename(temporary, path)
        } catch (problem) {
          await this.disk.remove(temporary).catch(() => undefined)
          throw problem
        }
        files.push(await this.disk.open(path, 'append'))
      }
      await this.disk.syncFolder(this.folder)
      return { files, seal, bytes: bytes.length }
    } catch (problem) {
      for (const file of files) await file.close().catch(() => undefined)
      throw problem
    }
  }
}

/** Waits for all, also when one fails: nothing may still be under way when the failure is dealt with. */
const all = async (work: readonly Promise<void>[]): Promise<void> => {
  const failed = (await Promise.allSettled(work)).find((outcome) => outcome.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}
