import type { Desk } from '#contract/transport'
import { bundledFont } from './bundledFont'
import type { Host } from './host'
import type { OpenLibrary } from './openLibrary'
import type { Disk } from './store/disk'
import { nodeDisk } from './store/nodeDisk'
import { VaultDesk } from './vault/vaultDesk'

/** Every call of the contract, and what the main process serves to the window beside it. */
export interface OpenDesk extends Desk, Pick<OpenLibrary, 'close' | 'prepare' | 'media'> {
  /** A bundled face for the window by its file name; null when there is none of that name. */
  readonly font: (file: string) => Promise<Uint8Array | null>
  /** The same desk on the same library at another place, with the key if it was given. */
  readonly carriedTo: (host: Host) => OpenDesk
}

/** The part of the program that owns the kits. Everything it needs of the outside it asks of its host. */
export const createDesk = (host: Host, disk: Disk = nodeDisk): OpenDesk => deskWith(new VaultDesk(host, disk))

const deskWith = (vault: VaultDesk): OpenDesk => ({
  ...vault.calls,
  close: () => vault.close(),
  prepare: () => vault.during((library) => library.prepare()),
  media: (kitId, sha256) => vault.during((library) => library.media(kitId, sha256)).catch(() => null),
  font: (file) => bundledFont(vault.host.resourcesFolder, file),
  carriedTo: (host) => deskWith(vault.carriedTo(host)),
})
