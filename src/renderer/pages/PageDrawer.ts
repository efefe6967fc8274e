import type { DrawReply, DrawRequest } from './worker/messages'

/** Milliseconds for one page; a file that takes longer is not drawn. */
const longestDrawing = 20_000

/** Draws the pages of one file, one at a time, in a worker of its own; whatever the file does there, it is ended by the clock. */
export class PageDrawer {
  private readonly worker = new Worker(new URL('./worker/worker.ts', import.meta.url), {
    type: 'module',
    name: 'draw-pages',
  })
  private before: Promise<unknown> = Promise.resolve()

  /** How many pages it has; null: it cannot be drawn. */
  async open(bytes: Uint8Array): Promise<number | null> {
    const reply = await this.asked({ kind: 'open', bytes }, [bytes.buffer as ArrayBuffer])
    return reply.kind === 'open' ? reply.pages : null
  }

  /** null: this page cannot be drawn. `width` in pixels of the screen. */
  async draw(page: number, width: number): Promise<ImageBitmap | null> {
    const reply = await this.asked({ kind: 'draw', page, width })
    return reply.kind === 'drawn' ? reply.picture : null
  }

  close(): void {
    this.worker.terminate()
  }

  private asked(request: DrawRequest, transfer: Transferable[] = []): Promise<DrawReply> {
    const answer = this.before.then(() => this.ask(request, transfer))
    this.before = answer
    return answer
  }

  private ask(request: DrawRequest, transfer: Transferable[]): Promise<DrawReply> {
    return new Promise((resolve) => {
      const answered = new AbortController()
      const { signal } = answered
      const end = (reply: DrawReply): void => {
        clearTimeout(alarm)
        answered.abort()
        resolve(reply)
      }
      const alarm = setTimeout(() => {
        this.worker.terminate()
        end({ kind: 'failed' })
      }, longestDrawing)
      this.worker.addEventListener('message', ({ data }: MessageEvent<DrawReply>) => end(data), { signal })
      this.worker.addEventListener('error', () => end({ kind: 'failed' }), { signal })
      this.worker.postMessage(request, transfer)
    })
  }
}
