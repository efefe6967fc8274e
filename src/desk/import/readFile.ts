import * as fs from 'node:fs/promises'
import { basename } from 'node:path'
import { Refusal } from '../refusal'
import { isMissing } from '../store/disk'
import { largestArchive } from './limits'

/** The bytes of a file on the disk. The size is looked at first: a film must not be read to be refused. Refuses what is not there, is no file, or is larger than anything that is read. */
export const fileBytes = async (path: string): Promise<Uint8Array<ArrayBuffer>> => {
  const name = basename(path)
  try {
    const found = await fs.stat(path)
    if (!found.isFile()) throw new Refusal('file.unreadable', { name })
    if (found.size > largestArchive) throw new Refusal('source.tooLong', { name, limit: largestArchive })
    return new Uint8Array(await fs.readFile(path))
  } catch (problem) {
    if (problem instanceof Refusal) throw problem
    throw new Refusal(isMissing(problem) ? 'file.missing' : 'file.unreadable', { name })
  }
}
