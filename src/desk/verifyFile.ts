import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Failure } from '#contract/failures'
import type { Verification } from '#contract/views'
import type { History } from '#core/edit/history'
import { type Kit, kitSchemaVersion } from '#core/model'
import { alteredQuotes } from './alteredQuotes'
import { verified } from './calls/kits'
import { Refusal } from './refusal'
import { type Disk, isMissing } from './store/disk'
import { payloadOf, schemaIn, unsealed } from './store/envelope'
import { kitFileIn } from './store/generations'
import { kitCodec } from './store/kitCodec'
import { nodeDisk } from './store/nodeDisk'
import { recover } from './store/recover'
import { libraryDisk } from './vault/libraryDisk'

/**
 * Checks a kit as it lies there, for somebody who has received it: no lock, no repair, no earlier generation. What the
 * journals beside a kit file say counts, for it is what the kit's owner sees; a file by itself is checked by itself.
 * Refuses one whose bytes are not as they were written, by the quotations that show it where some do. Of a protected library
 * the passphrase is asked for.
 */
export const verifyFile = async (path: string, passphrase?: () => Promise<string>): Promise<Verification> =>
  verified(await kitAt(path, passphrase))

/** The kit that lies there, read the same way. */
export const kitAt = async (path: string, passphrase = nobodyAsked): Promise<Kit> =>
  (await historyOfFile(path, passphrase)).present

/** The same with all that was decided about it. */
export const historyOfFile = async (path: string, passphrase = nobodyAsked): Promise<History> => {
  const file = await kitFileAt(path)
  const disk = await libraryDisk(dirname(dirname(resolve(file))), passphrase)
  const bytes = await bytesOf(disk, file)
  const opened = unsealed(bytes)
  if (!opened.ok) throw new Refusal(`kit.${opened.failure}`, { file: basename(file), ...(await tamperedQuotes(bytes)) })
  const { schema, data } = opened.value
  const content = await kitCodec.decode(data, schema)
  if (!content.ok) throw new Refusal(content.failure.code, { file: basename(file), ...content.failure.facts })
  if (basename(file) !== basename(kitFileIn(''))) return content.value
  const newest = await recover(disk, dirname(file), kitCodec)
  return newest?.history ?? content.value
}

const nobodyAsked = (): Promise<string> => Promise.reject(new Refusal('library.locked'))

/** In a file that was changed: the quotations that no longer stand in their sources, as far as they can still be read. */
const tamperedQuotes = async (bytes: Uint8Array): Promise<Failure['facts']> => {
  const payload = payloadOf(bytes)
  const content = await kitCodec.decode(payload, schemaIn(bytes) ?? kitSchemaVersion)
  const ids = content.ok ? verified(content.value.present).broken.map(({ quoteId }) => quoteId) : alteredQuotes(payload)
  const told = ids.length > 0 || content.ok ? ids : [content.failure.facts['id'] ?? ''].filter((id) => id !== '')
  if (told.length === 0) return {}
  const named = told.slice(0, mostNamed)
  return { id: named.join(', '), number: told.length, more: told.length - named.length }
}

/** As many as can be read in one sentence. */
const mostNamed = 12

export const kitFileAt = async (path: string): Promise<string> => {
  try {
    return (await stat(path)).isDirectory() ? join(path, 'kit.json') : path
  } catch (problem) {
    throw new Refusal(isMissing(problem) ? 'file.missing' : 'file.unreadable', { name: path })
  }
}

/** In a folder that is nobody's library a link is followed. */
const bytesOf = async (disk: Disk, file: string): Promise<Uint8Array> => {
  try {
    return await (disk === nodeDisk ? readFile(file) : disk.read(file))
  } catch (problem) {
    if (problem instanceof Refusal) throw problem
    throw new Refusal(isMissing(problem) ? 'kit.missing' : 'file.unreadable', { name: file })
  }
}
