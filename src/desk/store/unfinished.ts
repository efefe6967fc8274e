import { randomUUID } from 'node:crypto'
import { basename, join } from 'node:path'
import * as v from 'valibot'
import { type Disk, bytesAt } from './disk'
import { ProcessMark, type Surroundings, lifeOf, surroundings } from './processMark'
import { isByChance, temporaryFor, writeNew } from './wholeFile'

/** A file outside the library on its way to its name, and who writes it. */
const Note = v.object({ file: v.string(), ...ProcessMark.entries })

export const isNote = (name: string): boolean => /^unfinished-[0-9a-f]{32}\.json$/.test(name)

/**
 * Writes something outside the library, where nobody sweeps: while it lasts the library has a note of the temporary file, so
 * that the next start can take away what a kill has left. On a library that takes no note the file is written all the same.
 */
export const notingIt = async (
  disk: Disk,
  library: string,
  path: string,
  write: (temporary: string) => Promise<unknown>,
): Promise<void> => {
  const temporary = temporaryFor(path)
  const note = join(library, `unfinished-${randomUUID().replaceAll('-', '')}.json`)
  const words = Buffer.from(JSON.stringify({ file: temporary, ...surroundings.me }))
  await writeNew(disk, note, words).catch(() => undefined)
  try {
    await write(temporary)
  } finally {
    await disk.remove(note).catch(() => undefined)
  }
}

/** Takes away what processes that certainly run no more have left half written outside the library. */
export const sweepUnfinished = async (
  disk: Disk,
  library: string,
  around: Surroundings = surroundings,
): Promise<void> => {
  for (const name of (await disk.names(library)).filter(isNote)) {
    const path = join(library, name)
    const note = noteIn(await bytesAt(disk, path))
    // A note without an end was begun before its file was.
    if (note !== null && lifeOf(note, around) !== 'gone') continue
    if (note !== null && isByChance(basename(note.file))) await disk.remove(note.file)
    await disk.remove(path)
  }
}

const noteIn = (bytes: Uint8Array | null): v.InferOutput<typeof Note> | null => {
  try {
    const parsed = v.safeParse(Note, JSON.parse(Buffer.from(bytes ?? []).toString('utf8')))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}
