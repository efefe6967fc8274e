import * as v from 'valibot'
import type { Desk, VaultCall } from '#contract/transport'
import type { WaitingChanges } from '#contract/views'
import { KitId, Sha256 } from '#core/model'
import { readyingTerms } from '#core/terms/restrictions'
import { forgetWords } from '#core/text/remembered'
import { appCalls } from './calls/app'
import { kitCalls } from './calls/kits'
import { libraryCalls } from './calls/library'
import { LibrarySearch } from './calls/librarySearch'
import { mergeCalls } from './calls/merges'
import { packCalls } from './calls/packs'
import { photoCalls } from './calls/photos'
import { rereadingCalls } from './calls/rereading'
import { secondKitCalls } from './calls/secondKits'
import { shareCalls } from './calls/shares'
import { sourceCalls } from './calls/sources'
import { cloneCalls } from './calls/clones'
import { whosWhoCalls } from './calls/whosWho'
import type { Host } from './host'
import { PackJobClient } from './pack/job/client'
import { unhurried } from './process/unhurried'
import { Refusal, answered } from './refusal'
import type { Disk } from './store/disk'
import { Media } from './store/media'
import { Workroom } from './workroom'

/** Every call that is answered from an open library, and what the main process serves to the window from it. */
export interface OpenLibrary extends Omit<Desk, VaultCall> {
  /**
   * Writes what is still to be written, closes all kits and gives their locks back. Kits with changes that the disk refuses
   * stay open, and are given back: closing is done when there is none.
   */
  readonly close: () => Promise<readonly { readonly kitId: KitId; readonly waiting: WaitingChanges }[]>
  /** Starts what the first text and the first search will need, so that nobody waits for it then; settles once the kits can be searched. */
  readonly prepare: () => Promise<void>
  /** The picture of a kit under its hash; null when it is not there. */
  readonly media: (kitId: string, sha256: string) => Promise<Uint8Array | null>
}

/** A library that can be read: it is plain, or its key was given. `bare` is the disk on which its files are as they lie there. */
export const openLibrary = (host: Host, disk: Disk, bare: Disk): OpenLibrary => {
  const room = new Workroom(host, disk, bare)
  const search = new LibrarySearch(room)
  const packJobs = new PackJobClient(host.startPackWorker)
  const prepare = async (): Promise<void> => {
    room.reading.prepare()
    packJobs.prepare()
    await search.prepare()
    await unhurried(readyingTerms())
  }
  return {
    ...appCalls(room),
    'app.drawn': () =>
      answered(() => {
        void prepare().catch(host.log)
        return null
      }),
    ...libraryCalls(room, search),
    ...kitCalls(room),
    ...secondKitCalls(room),
    ...sourceCalls(room),
    ...rereadingCalls(room),
    ...photoCalls(room),
    ...whosWhoCalls(room),
    ...cloneCalls(room),
    ...shareCalls(room),
    ...mergeCalls(room),
    ...packCalls(room, packJobs),
    close: async () => {
      room.isLeft = true
      // That changes wait is no fault: whoever closes is told which.
      await room.closeAll().catch((problem: unknown) => {
        if (!(problem instanceof Refusal)) host.log(problem)
      })
      const waiting = await room.waiting()
      room.isLeft = waiting.length === 0
      if (waiting.length > 0) return waiting
      await search.close()
      packJobs.close()
      room.reading.close()
      await room.catalogue.cards()
      forgetWords()
      return []
    },
    prepare,
    media: async (kitId, sha256) => {
      const asked = v.safeParse(v.strictObject({ kitId: KitId, sha256: Sha256 }), { kitId, sha256 })
      return asked.success ? new Media(disk, room.shelf.folderOf(asked.output.kitId)).get(asked.output.sha256) : null
    },
  }
}
