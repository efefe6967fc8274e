import type { DeskEvent } from './views'
import type { SendPiece } from './wire/parcels'
import type { AskPiece } from './wire/wire'

/**
 * What the preload puts into the window as `window.desk`, and all the window ever sees of the outside: a name and an
 * input go out, a reply comes back, events come in.
 */
export interface DeskBridge {
  /**
   * With a third argument, the number of the kit that the window holds or null, the reply comes as `Wired`: what differs
   * from that kit. Without one it comes as it is.
   */
  readonly call: (name: string, input: unknown, held?: number | null) => Promise<unknown>
  /** A piece of something long that a call will hold as a parcel (`wire/parcels`). */
  readonly bring: SendPiece
  /** The next piece of a kit that is too long for a reply (`wire/pieces`), by its number; null when it has all come. */
  readonly fetch: AskPiece
  /** Gives back how to stop listening. */
  readonly onEvent: (listener: (event: DeskEvent) => void) => () => void
}

/** The channels between window and main process. */
export const channels = { call: 'desk:call', piece: 'desk:piece', fetch: 'desk:fetch', event: 'desk:event' } as const

/** Where the window's own files, fonts and pictures are served from. */
export const bundleOrigin = 'app://bundle'
export const photoAddress = (kitId: string, sha256: string): string => `/media/${kitId}/${sha256}.jpg`
