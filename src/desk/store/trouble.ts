import { basename, dirname } from 'node:path'
import type { FailureCode } from '#contract/failures'
import { Refusal } from '../refusal'
import { type Disk, codeOf } from './disk'

/** What a disk's complaint means to a person. `ENOENT` while writing means that the folder was taken away. */
const meanings: Readonly<Record<string, FailureCode>> = {
  ENOSPC: 'disk.full',
  EDQUOT: 'disk.full',
  EROFS: 'disk.readOnly',
  EACCES: 'disk.readOnly',
  EPERM: 'disk.readOnly',
  ENOENT: 'kit.gone',
  // A link, a folder or a pipe where a file of ours belongs.
  ELOOP: 'kit.notAKit',
  EISDIR: 'kit.notAKit',
  ENXIO: 'kit.notAKit',
}

/** Gives a complaint of the disk its code. What is no complaint of the disk goes on as it is. */
export const troubleWith = (path: string, problem: unknown): unknown => {
  const code = codeOf(problem)
  if (problem instanceof Refusal || code === null) return problem
  return new Refusal(meanings[code] ?? 'disk.failed', { file: basename(path), reason: code })
}

/** Writes a file that somebody asked for, wherever it is; when it cannot be written, that is said of this file. */
export const writingTo = async <Written>(disk: Disk, path: string, write: () => Promise<Written>): Promise<Written> => {
  try {
    if ((await disk.stamp(dirname(path))) === null)
      throw new Refusal('export.notWritten', { path, reason: 'no such folder' })
    return await write()
  } catch (problem) {
    const code = codeOf(problem)
    if (problem instanceof Refusal || code === null) throw problem
    throw new Refusal('export.notWritten', { path, reason: meanings[code] ?? 'disk.failed' })
  }
}
