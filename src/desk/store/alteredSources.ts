import { createHash } from 'node:crypto'
import type { Kit, Sha256, SourceId } from '#core/model'

/** The fingerprint that a source carries: SHA-256 of the UTF-8 bytes of its clean text. */
export const textFingerprint = (text: string): Sha256 => createHash('sha256').update(text, 'utf8').digest('hex')

/** The sources whose text is not the one that came in. No edit can do that; another program can. */
export const alteredSources = (kit: Kit): ReadonlySet<SourceId> =>
  new Set(kit.sources.filter((source) => textFingerprint(source.text) !== source.sha256).map((source) => source.id))
