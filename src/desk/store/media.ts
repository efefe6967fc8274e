import { createHash } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import type { History } from '#core/edit/history'
import type { Sha256 } from '#core/model'
import { measurePhoto } from '../pictures/photo'
import { Refusal } from '../refusal'
import { type Disk, isMissing } from './disk'
import { picturesOf } from './pictures'
import { troubleWith } from './trouble'
import { sweepTemporaries, writeWhole } from './wholeFile'

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
      if (await this.disk.isLink(this.folder)) throw new Refusal('kit.notAKit', { file: basename(this.folder) })
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

  /** Takes away what nobody names any more. What we did not put there is not ours to take, nor is anything behind a link. */
  async keepOnly(named: ReadonlySet<Sha256>): Promise<void> {
    if (await this.disk.isLink(this.folder)) return
    for (const name of await this.disk.names(this.folder)) {
      const [, sha256] = /^([0-9a-f]{64})\.(jpg|original)$/.exec(name) ?? []
      if (sha256 !== undefined && !named.has(sha256)) await this.disk.remove(join(this.folder, name))
    }
  }

  private path(sha256: string): string {
    return join(this.folder, `${sha256}${this.shelved === 'media' ? '.jpg' : '.original'}`)
  }
}

/** Clears away what a killed program has left half written beside a kit. */
export const sweepShelves = async (disk: Disk, folder: string): Promise<void> => {
  for (const place of (['media', 'originals'] satisfies Shelved[]).map((name) => join(folder, name)))
    if (!(await disk.isLink(place))) await sweepTemporaries(disk, place)
}

/** The pictures that any step of the history names, as far as they are there and are pictures and nothing else. */
/** Beside a kit file that lies in no library, in a folder of its name. */
export const shelvedBeside = (disk: Disk, path: string, shelved: Shelved): Media =>
  new Media(disk, dirname(path), shelved, `${basename(path).replace(/\.json$/i, '')}.${shelved}`)

export const copyPictures = async (history: History, from: Media, to: Media): Promise<void> => {
  for (const sha256 of picturesOf(history)) await copyPhoto(sha256, from, to)
}

/** false: it is not there, or is no picture. */
export const copyPhoto = async (sha256: Sha256, from: Media, to: Media): Promise<boolean> => {
  const bytes = await from.get(sha256)
  if (bytes === null || !isPicture(bytes)) return false
  await to.put(bytes)
  return true
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
