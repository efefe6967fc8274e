import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from './fixtures'

/** The folders of the kits in the library of a story. */
export const kitsIn = (app: App): readonly string[] =>
  readdirSync(join(app.userData, 'library')).filter((name) => name.startsWith('kit_'))

/** A kit file with other content, sealed as another program would have written it (docs/kit-format.md). */
export const sealedWith = (file: string, change: (payload: string) => string, schema?: number): string => {
  const end = file.indexOf('\n')
  const payload = change(file.slice(end + 1))
  const { sha256: _old, ...known } = JSON.parse(file.slice(0, end)) as { sha256: string; schema: number }
  const header = { ...known, schema: schema ?? known.schema, length: Buffer.byteLength(payload) }
  const sha256 = createHash('sha256')
    .update(`${JSON.stringify(header)}\n${payload}`)
    .digest('hex')
  return `${JSON.stringify({ ...header, sha256 })}\n${payload}`
}
