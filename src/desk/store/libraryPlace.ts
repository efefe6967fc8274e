import { join } from 'node:path'
import * as v from 'valibot'
import type { LibraryMoved } from '#contract/views'
import { type Disk, bytesAt } from './disk'
import { clearCopied } from './moveLibrary'
import { troubleWith } from './trouble'
import { writeWhole } from './wholeFile'

/** `former`: where the library stood before, until that has been cleared away. */
const Note = v.strictObject({ folder: v.string(), former: v.nullable(v.string()) })
type Note = v.InferOutput<typeof Note>

/** What a person says when the library is not where it should be. */
type Answer = 'again' | 'quit' | { readonly folder: string }

/** Where the library stands: beside the program's other files, or where a note there says. */
export class LibraryPlace {
  private readonly note: string
  private readonly usual: string

  constructor(
    private readonly disk: Disk,
    userData: string,
  ) {
    this.note = join(userData, 'library-place.json')
    this.usual = join(userData, 'library')
  }

  /**
   * The folder of the library. One that was moved and is not there now is asked for until it is, for a new one in its place
   * would look as if everything were lost. null: the person quits.
   */
  async inReach(ask: (folder: string) => Promise<Answer>): Promise<string | null> {
    for (;;) {
      const note = await this.read()
      if (note === null) {
        await this.disk.makeFolder(this.usual)
        return this.usual
      }
      if ((await this.disk.stamp(note.folder)) !== null) {
        if (note.former !== null) await this.clear(note.folder, note.former)
        return note.folder
      }
      const answer = await ask(note.folder)
      if (answer === 'quit') return null
      if (answer !== 'again' && (await this.isLibrary(answer.folder)))
        await this.write({ folder: answer.folder, former: null })
    }
  }

  /**
   * Goes on in `folder`, which holds a copy of everything in `former`, and clears that away once it was let go of. Where this
   * cannot be noted durably everything is as it was before, and there is no copy.
   */
  async moveTo(folder: string, former: string, letGo: () => Promise<unknown>): Promise<LibraryMoved> {
    const before = await bytesAt(this.disk, this.note)
    try {
      await this.write({ folder, former })
    } catch (problem) {
      // The note may have its name all the same: a copy that is gone is asked about, one that is there would be opened.
      await this.disk.remove(folder).catch(() => undefined)
      await (before === null ? this.disk.remove(this.note) : writeWhole(this.disk, this.note, before)).catch(
        () => undefined,
      )
      throw troubleWith(this.note, problem)
    }
    await letGo()
    return { folder, left: (await this.clear(folder, former)) ? null : former }
  }

  /** What cannot be noted is only done again at the next start. */
  private async clear(folder: string, former: string): Promise<boolean> {
    const isGone = await clearCopied(this.disk, former, folder).catch(() => false)
    await this.write({ folder, former: null }).catch(() => undefined)
    return isGone
  }

  private async isLibrary(folder: string): Promise<boolean> {
    return (await this.disk.names(folder)).some((name) => name.startsWith('kit_') || name === 'preferences.json')
  }

  private write(note: Note): Promise<void> {
    return writeWhole(this.disk, this.note, Buffer.from(JSON.stringify(note)))
  }

  /** null: the library was never moved. A note that cannot be read names no folder, and is asked about. */
  private async read(): Promise<Note | null> {
    const bytes = await bytesAt(this.disk, this.note)
    if (bytes === null) return null
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Note), Buffer.from(bytes).toString('utf8'))
    return parsed.success ? parsed.output : { folder: '', former: null }
  }
}
