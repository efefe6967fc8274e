import type { OpenFile } from '../store/disk'
import { type OpenedLines, sealedLine, withoutRoom } from './sealing'

/** What stands in a file of lines when somebody begins to write to it, and how long the file is with its room. */
interface Found {
  readonly found: OpenedLines | null
  readonly length: number
}

/**
 * A file of lines that grows. Whoever writes to it counts the bytes of what it says; each writing becomes one sealed line
 * behind the last. Room stays room: zeros, so that a line changes nothing of the file but the line.
 */
export class SealedLines implements OpenFile {
  private state: Promise<State> | null = null

  constructor(
    private readonly file: OpenFile,
    private readonly room: number,
    private readonly look: () => Promise<Found>,
  ) {}

  async write(bytes: Uint8Array, at?: number): Promise<void> {
    const state = await this.begun()
    const content = withoutRoom(bytes)
    if (content.length === 0) return this.makeRoom(state, bytes.length)
    if (at !== undefined && at !== state.said) throw new Error('A line of a sealed file is written behind the last')
    const line = sealedLine(state.key, state.next, content)
    const end = state.end + line.length
    const room = end > state.length && (state.hasRoom || bytes.length > content.length) ? this.room : 0
    await this.file.write(room === 0 ? line : Buffer.concat([line], line.length + room), state.end)
    state.end = end
    state.length = Math.max(state.length, end + room)
    state.said += content.length
    state.next += 1
  }

  async shorten(length: number): Promise<void> {
    const state = await this.begun()
    if (length < state.said) throw new Error('No line of a sealed file is taken back')
    await this.file.shorten(state.end)
    state.length = state.end
  }

  sync(): Promise<void> {
    return this.file.sync()
  }

  isNamed(): Promise<boolean> {
    return this.file.isNamed()
  }

  close(): Promise<void> {
    return this.file.close()
  }

  private async makeRoom(state: State, bytes: number): Promise<void> {
    if (state.length > state.end) return
    await this.file.write(new Uint8Array(bytes), state.end)
    state.length = state.end + bytes
  }

  /** Looked at when somebody writes: most are opened to be synced. */
  private begun(): Promise<State> {
    return (this.state ??= this.look().then(({ found, length }) => {
      if (found === null || !found.isWhole) throw new Error('A sealed file that does not open is not written to')
      const { key, content, end, next } = found
      return { key, end, next, length, said: content.length, hasRoom: length > end }
    }))
  }
}

interface State {
  readonly key: Uint8Array
  /** Where the last line ends on the disk. */
  end: number
  /** How long the file is, with its room. */
  length: number
  /** How many bytes the lines say. */
  said: number
  next: number
  readonly hasRoom: boolean
}
