import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SourceWithFindings } from './import/sourceFrom'
import type { Workroom } from './workroom'

/** A bundled text, read where every text is read, and then as if it had been pasted: nothing is kept of its file. */
export const sampleText = async ({ host, reading, makeId }: Workroom, file: string): Promise<SourceWithFindings> => {
  const bytes = await readFile(join(host.resourcesFolder, 'sample', file))
  const read = await reading.read({
    kind: 'file',
    id: makeId('src'),
    now: host.now(),
    name: file,
    bytes,
    encoding: null,
  })
  const { source } = read
  return { ...read, source: { ...source, fileName: null, arrival: { ...source.arrival, original: null } } }
}
