import type { Host } from '../host'
import { Refusal } from '../refusal'
import type { Disk } from '../store/disk'

/** So long is waited for what is under way: as long as when the window is closed. */
const patienceMilliseconds = 4_000

/**
 * The time in which a library is open under one key, or under none. What the window has asked is waited for, so that nothing
 * is half done; what takes longer (a dialog that nobody answers, a long import) is refused with `library.locked` at its next
 * step. Else it would write plain words into a library that has been sealed meanwhile, or seal them under a key that is gone.
 */
export class Sitting {
  private isOver = false
  private readonly underWay = new Set<Promise<unknown>>()

  /** The same calls, and the end waits for them. */
  counted<Calls extends object>(calls: Calls): Calls {
    const counted = Object.entries(calls).map(([name, ask]) => [
      name,
      (...given: unknown[]) => this.during(() => (ask as (...given: unknown[]) => unknown)(...given)),
    ])
    return Object.fromEntries(counted) as Calls
  }

  disk(disk: Disk): Disk {
    return {
      room: disk.room,
      read: this.meanwhile((path, onPiece) => disk.read(path, onPiece)),
      open: this.meanwhile((path, how, as) => disk.open(path, how, as)),
      stamp: this.meanwhile((path) => disk.stamp(path)),
      written: this.meanwhile((path) => disk.written(path)),
      names: this.meanwhile((folder) => disk.names(folder)),
      isLink: this.meanwhile((path) => disk.isLink(path)),
      makeFolder: this.meanwhile((path) => disk.makeFolder(path)),
      rename: this.meanwhile((from, to) => disk.rename(from, to)),
      link: this.meanwhile((from, to) => disk.link(from, to)),
      remove: this.meanwhile((path) => disk.remove(path)),
      removeEmpty: this.meanwhile((folder) => disk.removeEmpty(folder)),
      syncFolder: this.meanwhile((folder) => disk.syncFolder(folder)),
    }
  }

  /** A dialog that is answered when the library is locked leads nowhere. */
  host(host: Host): Host {
    return {
      ...host,
      chooseFiles: this.until(host.chooseFiles),
      chooseFolder: this.until(host.chooseFolder),
      chooseSavePath: this.until(host.chooseSavePath),
    }
  }

  /** Settles once everything that was asked is answered, and sooner where that takes long. */
  async quiet(): Promise<void> {
    let timer: NodeJS.Timeout | undefined
    const patience = new Promise<void>((done) => {
      timer = setTimeout(done, patienceMilliseconds)
    })
    await Promise.race([Promise.allSettled(this.underWay), patience])
    clearTimeout(timer)
  }

  end(): void {
    this.isOver = true
  }

  private async during(work: () => unknown): Promise<unknown> {
    const answer = (async () => work())()
    this.underWay.add(answer)
    try {
      return await answer
    } finally {
      this.underWay.delete(answer)
    }
  }

  private meanwhile<Given extends unknown[], Value>(step: (...given: Given) => Promise<Value>) {
    return async (...given: Given): Promise<Value> => {
      this.refuseIfOver()
      return step(...given)
    }
  }

  private until<Given extends unknown[], Value>(ask: (...given: Given) => Promise<Value>) {
    return async (...given: Given): Promise<Value> => {
      const answer = await ask(...given)
      this.refuseIfOver()
      return answer
    }
  }

  private refuseIfOver(): void {
    if (this.isOver) throw new Refusal('library.locked')
  }
}
