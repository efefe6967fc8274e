import { lstat, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { nodeDisk } from '#desk/store/nodeDisk'
import { ProcessMark, lifeOf, surroundings } from '#desk/store/processMark'
import { sweepUnfinished } from '#desk/store/unfinished'

const prefix = 'briefing-kit-'

/** A library that is thrown away afterwards. Those that killed programs have left behind are taken away first. */
export const temporaryLibrary = async (): Promise<string> => {
  await sweep().catch(() => undefined)
  const folder = await mkdtemp(join(tmpdir(), prefix))
  await writeFile(markIn(folder), JSON.stringify(surroundings.me), { mode: 0o600 })
  return folder
}

const markIn = (folder: string): string => join(folder, 'process.json')

/** Only real folders of ours, of a process that certainly runs no more. */
const sweep = async (): Promise<void> => {
  for (const name of (await readdir(tmpdir())).filter((one) => one.startsWith(prefix))) {
    const folder = join(tmpdir(), name)
    const found = await lstat(folder)
    const isOurs = found.isDirectory() && (process.getuid === undefined || found.uid === process.getuid())
    if (!isOurs || !(await isLeft(folder))) continue
    await sweepUnfinished(nodeDisk, folder)
    await rm(folder, { recursive: true, force: true })
  }
}

const isLeft = async (folder: string): Promise<boolean> => {
  try {
    const mark = v.safeParse(ProcessMark, JSON.parse(await readFile(markIn(folder), 'utf8')))
    return mark.success && lifeOf(mark.output, surroundings) === 'gone'
  } catch {
    return false
  }
}
