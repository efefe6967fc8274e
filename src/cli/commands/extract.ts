import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { asGold } from '#core/extract/gold-shape'
import { readSource } from '#core/extract/readSource'
import { relocated } from '#core/extract/relocated'
import { ReadingMap } from '#core/text/mending/mend'
import { arrived } from '#desk/import/arrived'
import { readFileAsReceived } from '#desk/import/readFile'
import { answered } from '#desk/refusal'
import { codeOf } from '#desk/store/disk'
import { Complaint, orComplain } from '../complaint'
import { words } from '../words'

/** Who said what in each file, as JSON. Offsets are those of the text as decoded, in UTF-16 units. */
export const extractFiles = async (
  files: readonly string[],
  out: string | null,
  say: (words: string) => void,
): Promise<void> => {
  if (files.length === 0) throw new Complaint(words.noFiles({ command: 'extract' }))
  const [only] = files
  if (out === null && files.length === 1 && only !== undefined) {
    say(`${JSON.stringify(await findings(only), null, 1)}\n`)
    return
  }
  if (out === null) throw new Complaint(words.severalNeedFolder)
  const names = files.map((file) => `${basename(file, extname(file))}.json`)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new Complaint(words.sameName({ name: twice }))
  for (const [index, file] of files.entries()) {
    await write(join(out, names[index] ?? ''), `${JSON.stringify(await findings(file), null, 1)}\n`)
  }
}

const write = async (path: string, json: string): Promise<void> => {
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, json)
  } catch (problem) {
    throw new Complaint(words.cannotWrite({ path, code: codeOf(problem) ?? 'unknown' }))
  }
}

const findings = async (file: string): Promise<unknown> => {
  const reading = orComplain(await answered(() => readFileAsReceived(file)))
  const { text, arrival } = arrived(reading.text, reading)
  const map = new ReadingMap(arrival.mends)
  const found = relocated(readSource(text, arrival), ([start, end]) => {
    const received = map.received({ start, end })
    return [received.start, received.end]
  })
  return asGold(found)
}
