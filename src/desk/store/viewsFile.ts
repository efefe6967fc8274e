import { join } from 'node:path'
import * as v from 'valibot'
import { type SavedView, SavedViews, mostViews } from '#core/facets/quoteFilter'
import { Refusal } from '../refusal'
import { type Disk, bytesAt } from './disk'
import { troubleWith } from './trouble'
import { writeWhole } from './wholeFile'

const Stored = v.strictObject({ format: v.literal('briefing-views'), schema: v.literal(1), views: SavedViews })

/**
 * The filters that people keep under a name, and the file before the last change beside them. What cannot be read any more
 * is set aside under another name, and nothing is written in its place.
 */
export class ViewsFile {
  private readonly path: string
  private readonly former: string
  private current: readonly SavedView[] | null = null
  private writing: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly disk: Disk,
    private readonly library: string,
  ) {
    this.path = join(library, 'views.json')
    this.former = join(library, 'views.last.json')
  }

  async read(): Promise<readonly SavedView[]> {
    return (this.current ??= (await this.stored(this.path)) ?? (await this.stored(this.former)) ?? [])
  }

  /** In the place of the one of its identifier, or as a new one before the `at`th; null: behind all. Refuses one too many. */
  keep(view: SavedView, at: number | null): Promise<readonly SavedView[]> {
    return this.changed((views) => {
      if (views.some(({ id }) => id === view.id)) return views.map((other) => (other.id === view.id ? view : other))
      if (views.length >= mostViews) throw new Refusal('view.tooMany')
      return views.toSpliced(at ?? views.length, 0, view)
    })
  }

  drop(id: SavedView['id']): Promise<readonly SavedView[]> {
    return this.changed((views) => views.filter((view) => view.id !== id))
  }

  /** Settles once what was changed so far is on the disk, or was refused by it. */
  written(): Promise<unknown> {
    return this.writing.catch(() => undefined)
  }

  private changed(next: (views: readonly SavedView[]) => readonly SavedView[]): Promise<readonly SavedView[]> {
    const change = this.written().then(async () => {
      const views = next(await this.read())
      await this.write(views)
      return (this.current = views)
    })
    this.writing = change
    // Whoever asked for it is told.
    change.catch(() => undefined)
    return change
  }

  /** null: there is no such file, or nobody can read it. */
  private async stored(path: string): Promise<readonly SavedView[] | null> {
    const bytes = await this.bytes(path)
    return bytes === null || bytes === 'illegible' ? null : viewsIn(bytes)
  }

  /** null: there is none. Illegible is what does not open on a sealed disk. */
  private async bytes(path: string): Promise<Uint8Array | 'illegible' | null> {
    try {
      return await bytesAt(this.disk, path)
    } catch (problem) {
      if (problem instanceof Refusal) return 'illegible'
      throw troubleWith(path, problem)
    }
  }

  private async write(views: readonly SavedView[]): Promise<void> {
    try {
      const before = await this.bytes(this.path)
      if (before !== null) {
        if (before !== 'illegible' && viewsIn(before) !== null) await writeWhole(this.disk, this.former, before)
        else await this.disk.rename(this.path, join(this.library, await this.freeName()))
      }
      await writeWhole(
        this.disk,
        this.path,
        Buffer.from(JSON.stringify({ format: 'briefing-views', schema: 1, views })),
      )
    } catch (problem) {
      throw troubleWith(this.path, problem)
    }
  }

  private async freeName(): Promise<string> {
    const names = await this.disk.names(this.library)
    for (let number = 1; ; number += 1) {
      const name = `views.damaged-${number}.json`
      if (!names.includes(name)) return name
    }
  }
}

const viewsIn = (bytes: Uint8Array): readonly SavedView[] | null => {
  try {
    const parsed = v.safeParse(Stored, JSON.parse(Buffer.from(bytes).toString('utf8')))
    return parsed.success ? parsed.output.views : null
  } catch {
    return null
  }
}
