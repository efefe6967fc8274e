import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { asGold } from '#core/extract/gold-shape'
import type { Host } from '#desk/host'
import { codeOf } from '#desk/store/disk'
import { Complaint } from '../complaint'
import { words } from '../words'
import { withFileReader } from './fileReader'

interface ExtractWish {
  /** A folder for the findings; null to say those of a single file. */
  readonly out: string | null
  /** What opens those of the files that are locked. */
  readonly password: string | null
  /** Whether reported speech stands among the quotations, too. */
  readonly withReported: boolean
  readonly say: (words: string) => void
  readonly startReader: Host['startReader']
}

/** Who said what in each file, as JSON. Offsets are those of the text as decoded, in UTF-16 units. */
export const extractFiles = async (
  files: readonly string[],
  { out, password, withReported, say, startReader }: ExtractWish,
): Promise<void> => {
  if (files.length === 0) throw new Complaint(words.noFiles({ command: 'extract' }))
  if (out === null && files.length > 1) throw new Complaint(words.severalNeedFolder)
  const names = files.map((file) => `${basename(file, extname(file))}.json`)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new Complaint(words.sameName({ name: twice }))
  await withFileReader(startReader, password, async (reader) => {
    for (const [index, file] of files.entries()) {
      const found = `${JSON.stringify(asGold(await reader.findings(file), { withReported }), null, 1)}\n`
      if (out === null) say(found)
      else await write(join(out, names[index] ?? ''), found)
    }
  })
}

const write = async (path: string, json: string): Promise<void> => {
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, json)
  } catch (problem) {
    throw new Complaint(words.cannotWrite({ path, code: codeOf(problem) ?? 'unknown' }))
  }
}
