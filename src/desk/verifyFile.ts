import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Verification } from '#contract/views'
import { type Kit, kitSchemaVersion } from '#core/model'
import { verified } from './calls/kits'
import { Refusal } from './refusal'
import { isMissing } from './store/disk'
import { payloadOf, schemaIn, unsealed } from './store/envelope'
import { kitFileIn } from './store/generations'
import { kitCodec } from './store/kitCodec'
import { nodeDisk } from './store/nodeDisk'
import { recover } from './store/recover'

/**
 * Checks a kit as it lies there, for somebody who has received it: no lock, no repair, no earlier generation. What the
 * journals beside a kit file say counts, for it is what the kit's owner sees; a file by itself is checked by itself.
 * Refuses one whose bytes are not as they were written, by the quotation that shows it when one does.
 */
export const verifyFile = async (path: string): Promise<Verification> => verified(await kitAt(path))

/** The kit that lies there, read the same way. */
export const kitAt = async (path: string): Promise<Kit> => {
  const file = await kitFileAt(path)
  const bytes = await bytesOf(file)
  const opened = unsealed(bytes)
  if (!opened.ok) throw new Refusal(`kit.${opened.failure}`, { file: basename(file), ...(await tamperedQuote(bytes)) })
  const { schema, data } = opened.value
  const content = await kitCodec.decode(data, schema)
  if (!content.ok) throw new Refusal(content.failure.code, { file: basename(file), ...content.failure.facts })
  if (basename(file) !== basename(kitFileIn(''))) return content.value.present
  const newest = await recover(nodeDisk, dirname(file), kitCodec)
  return (newest?.history ?? content.value).present
}

/** In a file that was changed: the first quotation that no longer stands in its source, if the rest can still be read. */
const tamperedQuote = async (bytes: Uint8Array): Promise<{ readonly id?: string }> => {
  const content = await kitCodec.decode(payloadOf(bytes), schemaIn(bytes) ?? kitSchemaVersion)
  if (!content.ok) return typeof content.failure.facts['id'] === 'string' ? { id: content.failure.facts['id'] } : {}
  const [first] = verified(content.value.present).broken
  return first === undefined ? {} : { id: first.quoteId }
}

const kitFileAt = async (path: string): Promise<string> => {
  try {
    return (await stat(path)).isDirectory() ? join(path, 'kit.json') : path
  } catch (problem) {
    throw new Refusal(isMissing(problem) ? 'file.missing' : 'file.unreadable', { name: path })
  }
}

const bytesOf = async (file: string): Promise<Uint8Array> => {
  try {
    return await readFile(file)
  } catch (problem) {
    throw new Refusal(isMissing(problem) ? 'kit.missing' : 'file.unreadable', { name: file })
  }
}
