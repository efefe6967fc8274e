import { Refusal } from '../refusal'

interface LockedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** More is not kept for passwords that may never come: the oldest go first. */
const mostBytes = 200_000_000

/** Files that were refused because they are locked, kept in memory until somebody says what opens them. */
export class LockedFiles {
  private readonly files = new Map<string, LockedFile>()

  constructor(private readonly unique: () => string) {}

  /** Under which name it waits. */
  keep(file: LockedFile): string {
    const waits = this.unique()
    this.files.set(waits, file)
    for (const [oldest] of this.files) {
      const held = [...this.files.values()].reduce((sum, { bytes }) => sum + bytes.length, 0)
      if (held <= mostBytes || oldest === waits) break
      this.files.delete(oldest)
    }
    return waits
  }

  /** It waits no more: what does not open is kept again, under another name. */
  take(waits: string): LockedFile {
    const file = this.files.get(waits)
    if (file === undefined) throw new Refusal('file.missing', {})
    this.files.delete(waits)
    return file
  }
}
