import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Sha256 } from '#core/model'
import { type Disk, isMissing } from './disk'
import { troubleWith } from './trouble'
import { writeWhole } from './wholeFile'

/** What stands beside a kit: its pictures, and the files that its texts came in, as they came. */
export type Shelved = 'media' | 'originals'

/** Files beside a kit, each under the SHA-256 of its bytes: what is read is what was put in, or nothing. */
export class Media {
  private readonly folder: string

  constructor(
    private readonly disk: Disk,
    kitFolder: string,
    private readonly shelved: Shelved = 'media',
  ) {
    this.folder = join(kitFolder, shelved)
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

const fingerprint = (bytes: Uint8Array): Sha256 => createHash('sha256').update(bytes).digest('hex')
