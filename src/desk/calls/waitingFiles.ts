import { Refusal } from '../refusal'

interface WaitingFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** More is not kept for what may never come: the oldest go first. */
const mostBytes = 200_000_000

/** Files that were not taken in yet, kept in memory until somebody says what opens them, or what stands on their pages. */
export class WaitingFiles {
  private readonly files = new Map<string, WaitingFile>()

  constructor(private readonly unique: () => string) {}

  /** Under which name it waits. */
  keep(file: WaitingFile): string {
    const waits = this.unique()
    this.files.set(waits, file)
    for (const [oldest] of this.files) {
      const held = [...this.files.values()].reduce((sum, { bytes }) => sum + bytes.length, 0)
      if (held <= mostBytes || oldest === waits) break
      this.files.delete(oldest)
    }
    return waits
  }

  /** It goes on waiting. */
  look(waits: string): WaitingFile {
    const file = this.files.get(waits)
    if (file === undefined) throw new Refusal('file.missing', {})
    return file
  }

  /** It waits no more: what does not open is kept again, under another name. */
  take(waits: string): WaitingFile {
    const file = this.look(waits)
    this.files.delete(waits)
    return file
  }
}
