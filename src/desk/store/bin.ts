import { join } from 'node:path'
import * as v from 'valibot'
import type { BinnedKit } from '#contract/views'
import { Instant, KitId } from '#core/model'
import { Refusal } from '../refusal'
import { type Disk, bytesAt } from './disk'
import { kitCodec } from './kitCodec'
import { lockFolder } from './lock'
import { recover } from './recover'
import { binIn } from './sweep'
import { troubleWith } from './trouble'
import { temporaryFor, writeWhole } from './wholeFile'

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** What is written down beside a kit when it is removed, so that the bin is there at once. */
const Note = v.strictObject({ title: v.string(), removed: Instant, quotes: Count, people: Count })
type Note = v.InferOutput<typeof Note>

const noteIn = (folder: string): string => join(folder, 'kit.removed')

/** Removed kits, whole, in a folder of the library. Bringing one back is moving it again. */
export class Bin {
  private readonly folder: string

  constructor(
    private readonly disk: Disk,
    private readonly library: string,
  ) {
    this.folder = binIn(library)
  }

  /** The last removed first. */
  async list(): Promise<readonly BinnedKit[]> {
    const names = await this.disk.names(this.folder)
    const ids = names.flatMap((name) => {
      const parsed = v.safeParse(KitId, name)
      return parsed.success ? [parsed.output] : []
    })
    const kits = await Promise.all(ids.map(async (id) => ({ id, ...(await this.noteOf(id)) })))
    return kits.toSorted(
      (left, right) => (right.removed ?? '').localeCompare(left.removed ?? '') || left.id.localeCompare(right.id),
    )
  }

  /** `now` is in milliseconds since 1970. The kit must be closed. */
  async put(id: KitId, note: Omit<Note, 'removed'>, now: number): Promise<void> {
    const from = join(this.library, id)
    const removed = new Date(now).toISOString()
    await this.moved(id, from, join(this.folder, id), async () => {
      await writeWhole(this.disk, noteIn(from), Buffer.from(JSON.stringify({ ...note, removed })))
    })
  }

  async restore(id: KitId): Promise<void> {
    const to = join(this.library, id)
    await this.moved(id, join(this.folder, id), to, async () => undefined)
    await this.disk.remove(noteIn(to)).catch(() => undefined)
  }

  /**
   * Takes a removed kit away for good: first out of sight in one step, then file by file. What is left when the power goes
   * between is taken away at the next start.
   */
  async purge(id: KitId): Promise<void> {
    const path = join(this.folder, id)
    try {
      if ((await this.disk.stamp(path)) === null) throw new Refusal('kit.missing', { kit: id })
      const doomed = temporaryFor(path)
      await this.disk.rename(path, doomed)
      await this.disk.remove(doomed)
      await this.disk.syncFolder(this.folder)
    } catch (problem) {
      throw troubleWith(path, problem)
    }
  }

  private async moved(id: KitId, from: string, to: string, before: () => Promise<void>): Promise<void> {
    if ((await this.disk.stamp(from)) === null) throw new Refusal('kit.missing', { kit: id })
    const lock = await lockFolder(this.disk, from)
    try {
      await before()
      await lock.release()
      await this.disk.makeFolder(join(to, '..'))
      await this.disk.rename(from, to)
      await this.disk.syncFolder(join(to, '..'))
      await this.disk.syncFolder(join(from, '..'))
    } catch (problem) {
      await lock.release()
      throw troubleWith(from, problem)
    }
  }

  private async noteOf(id: KitId): Promise<Omit<BinnedKit, 'id'>> {
    const folder = join(this.folder, id)
    try {
      const bytes = await bytesAt(this.disk, noteIn(folder))
      if (bytes !== null) return v.parse(Note, JSON.parse(Buffer.from(bytes).toString('utf8')))
      const kit = (await recover(this.disk, folder, kitCodec, { olderWillDo: true }))?.history.present
      if (kit === undefined) return { title: '', removed: null, quotes: 0, people: 0 }
      return { title: kit.event.title, removed: null, quotes: kit.quotes.length, people: kit.people.length }
    } catch {
      return { title: '', removed: null, quotes: 0, people: 0 }
    }
  }
}
