import { copiedSeconds } from '#contract/copiedSeconds'

/** As much of a clipboard as is needed to take back what was put on it. */
interface Board {
  readonly put: (text: string, html: string | null) => Promise<void>
  /** Its plain text; empty where there is none. */
  readonly text: () => Promise<string>
  readonly clear: () => void
}

/** Runs something after that many milliseconds; what it gives back calls that off. */
type Later = (run: () => void, milliseconds: number) => () => void

/**
 * Words that were copied here are taken off the clipboard after a while, and when the program is left: every program can
 * read them there. What somebody copied elsewhere since is not ours, and stays.
 */
export class Copied {
  private ours: string | null = null
  private callOff = (): void => undefined

  constructor(
    private readonly board: Board,
    private readonly later: Later,
    private readonly log: (fault: unknown) => void,
  ) {}

  async put(text: string, html: string | null): Promise<void> {
    const before = this.ours
    this.callOff()
    this.ours = text
    this.callOff = this.later(() => void this.takeBack(), copiedSeconds * 1_000)
    try {
      await this.board.put(text, html)
    } catch (fault) {
      this.ours = before
      throw fault
    }
  }

  /** Never fails: a clipboard that cannot be read is logged and left alone. */
  async takeBack(): Promise<void> {
    const { ours } = this
    if (ours === null) return
    this.callOff()
    this.ours = null
    try {
      const there = await this.board.text()
      // Another copy may have been made while this one was looked for.
      if (this.ours === null && isSame(there, ours)) this.board.clear()
    } catch (fault) {
      this.log(fault)
    }
  }
}

/** Windows gives back its own line ends. */
const isSame = (there: string, ours: string): boolean => withPlainLines(there) === withPlainLines(ours)

const withPlainLines = (text: string): string => text.replaceAll('\r\n', '\n')
