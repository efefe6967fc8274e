import { join } from 'node:path'
import { Refusal } from '../refusal'
import { type Disk, bytesAt, isNoFile } from '../store/disk'
import { writeWhole } from '../store/wholeFile'
import { type KeyFile, bytesOfKeyFile, readKeyFile } from './keyFile'
import { keyFileName, spareKeyFileName } from './standing'

/** The file with the key of a library, and its copy: without both, nobody opens the library again. */
export class KeyFiles {
  private readonly paths: readonly string[]

  constructor(
    private readonly disk: Disk,
    private readonly library: string,
  ) {
    this.paths = [keyFileName, spareKeyFileName].map((name) => join(library, name))
  }

  async areThere(): Promise<boolean> {
    for (const path of this.paths) if ((await this.disk.stamp(path)) !== null) return true
    return false
  }

  /**
   * Those that are whole, the copy last and only where it says something else; none: there are no such files. That a file is
   * whole does not say who wrote it: whoever can write there can make one. Refuses with `vault.damaged` and `vault.tooNew`.
   */
  async read(): Promise<readonly KeyFile[]> {
    const found = []
    for (const path of this.paths) {
      const bytes = await bytesAt(this.disk, path).catch(ifNoFile)
      if (bytes !== null) found.push(readKeyFile(bytes))
    }
    const whole = found.flatMap((one) => (one.ok ? [one.value] : []))
    const [refused] = found.flatMap((one) => (one.ok ? [] : [one.failure]))
    if (whole.length === 0 && refused !== undefined) throw new Refusal(`vault.${refused}`)
    return whole.filter((file, at) => at === 0 || file.sum !== whole[0]?.sum)
  }

  /** Both are new, and on the disk, when the promise is kept; before that either the old or the new one counts. */
  async write(file: KeyFile): Promise<void> {
    for (const path of this.paths) await writeWhole(this.disk, path, bytesOfKeyFile(file))
  }

  /** Writes the one that is not as it should be. */
  async mend(file: KeyFile): Promise<void> {
    const bytes = bytesOfKeyFile(file)
    for (const path of this.paths) {
      const there = await bytesAt(this.disk, path).catch(ifNoFile)
      if (there === null || Buffer.compare(there, bytes) !== 0) await writeWhole(this.disk, path, bytes)
    }
  }

  async remove(): Promise<void> {
    for (const path of this.paths.toReversed()) await this.disk.remove(path)
    await this.disk.syncFolder(this.library)
  }
}

/** What stands there is no file of ours. */
const ifNoFile = (problem: unknown): Uint8Array => {
  if (!isNoFile(problem)) throw problem
  return new Uint8Array()
}
