import { Refusal } from '../refusal'

interface WaitingFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** More is not kept for what may never come: the oldest go first. */
const mostBytes = 200_000_000

/**
 * Files that were not taken in yet, kept in memory and nowhere else until somebody says what opens them, what stands on their
 * pages, or as what they are to be read; nobody can once their sheet is closed, and then they are forgotten.
 */
export class WaitingFiles {
  private readonly files = new Map<string, WaitingFile>()

  constructor(private readonly unique: () => string) {}

  /** Under which name it waits. @param before under which it has waited until now, where it has. */
  keep(file: WaitingFile, before: string | null = null): string {
    const waits = this.unique()
    if (before !== null) this.files.delete(before)
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

  /** It waits no more. */
  forget(waits: string): void {
    this.files.delete(waits)
  }
}
