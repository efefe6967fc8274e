import { readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Verification } from '#contract/views'
import { verified } from './calls/kits'
import { Refusal } from './refusal'
import { isMissing } from './store/disk'
import { unsealed } from './store/envelope'
import { kitCodec } from './store/kitCodec'

/**
 * Checks a kit file as it lies there, for somebody who has received it: no lock, no repair, no earlier generation. Refuses
 * one whose bytes are not as they were written, and names the quotation that shows it when one does.
 */
export const verifyFile = async (path: string): Promise<Verification> => {
  const file = await kitFileAt(path)
  const name = basename(file)
  const opened = unsealed(await bytesOf(file))
  if (!opened.ok) throw new Refusal(`kit.${opened.failure}`, { file: name })
  const { schema, data } = opened.value
  const content = kitCodec.decode(data, schema)
  if (!content.ok) throw new Refusal(content.failure.code, { file: name, ...content.failure.facts })
  return verified(content.value.history.present)
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
