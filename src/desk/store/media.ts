import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { History } from '#core/edit/history'
import type { Sha256 } from '#core/model'
import { measurePhoto } from '../pictures/photo'
import { type Disk, isMissing } from './disk'
import { picturesOf } from './pictures'
import { troubleWith } from './trouble'
import { writeWhole } from './wholeFile'

/** What stands beside a kit: its pictures, and the files that its texts came in, as they came. */
export type Shelved = 'media' | 'originals'

/** Files beside a kit, each under the SHA-256 of its bytes: what is read is what was put in, or nothing. */
export class Media {
  private readonly folder: string

  constructor(
    private readonly disk: Disk,
    besideKit: string,
    private readonly shelved: Shelved = 'media',
    name: string = shelved,
  ) {
    this.folder = join(besideKit, name)
  }

  /** Durable when the promise is kept, so that an edit may name it. */
  async put(bytes: Uint8Array): Promise<Sha256> {
    const sha256 = fingerprint(bytes)
    try {
      await this.disk.makeFolder(this.folder)
      if ((await this.get(sha256)) === null) await writeWhole(this.disk, this.path(sha256), bytes)
      await this.disk.syncFolder(join(this.folder, '..'))
    } catch (problem) {
      throw troubleWith(this.path(sha256), problem)
    }
    return sha256
  }

  /** null when it is not there, or is no longer what its name says. */
  async get(sha256: string): Promise<Uint8Array | null> {
    try {
      const bytes = await this.disk.read(this.path(sha256))
      return fingerprint(bytes) === sha256 ? bytes : null
    } catch (problem) {
      if (isMissing(problem)) return null
      throw troubleWith(this.path(sha256), problem)
    }
  }

  async keepOnly(named: ReadonlySet<Sha256>): Promise<void> {
    for (const name of await this.disk.names(this.folder)) {
      if (!named.has(name.replace(/\.[a-z]+$/, ''))) await this.disk.remove(join(this.folder, name))
    }
  }

  private path(sha256: string): string {
    return join(this.folder, `${sha256}${this.shelved === 'media' ? '.jpg' : '.original'}`)
  }
}

/** The pictures that any step of the history names, as far as they are there and are pictures and nothing else. */
export const copyPictures = async (history: History, from: Media, to: Media): Promise<void> => {
  for (const sha256 of picturesOf(history)) {
    const bytes = await from.get(sha256)
    if (bytes !== null && isPicture(bytes)) await to.put(bytes)
  }
}

/** Files of those names, as far as they are there. */
export const copyNamed = async (names: ReadonlySet<Sha256>, from: Media, to: Media): Promise<void> => {
  for (const sha256 of names) {
    const bytes = await from.get(sha256)
    if (bytes !== null) await to.put(bytes)
  }
}

const isPicture = (bytes: Uint8Array): boolean => {
  try {
    return measurePhoto(bytes).width > 0
  } catch {
    return false
  }
}

const fingerprint = (bytes: Uint8Array): Sha256 => createHash('sha256').update(bytes).digest('hex')
