import { basename } from 'node:path'
import type { Extraction } from '#core/extract/extraction'
import { type Source, makeIdsFrom } from '#core/model'
import type { Host } from '#desk/host'
import { fileBytes } from '#desk/import/readFile'
import { ReadingRoom } from '#desk/import/room/readingRoom'
import { answered } from '#desk/refusal'
import { orComplain } from '../complaint'

interface FileReader {
  /** What is found in a file, by the offsets of its text as decoded. */
  readonly findings: (path: string) => Promise<Extraction>
  /** The source that an import would make of it. */
  readonly source: (path: string) => Promise<Source>
}

/** Reads files in the reading room and keeps nothing of them. */
export const withFileReader = async <Value>(
  startReader: Host['startReader'],
  password: string | null,
  work: (reader: FileReader) => Promise<Value>,
): Promise<Value> => {
  const room = new ReadingRoom(startReader, () => undefined)
  const id = makeIdsFrom(() => 'notkept0')('src')
  const complaining = async <Answer>(path: string, read: (name: string, bytes: Uint8Array) => Promise<Answer>) =>
    orComplain(await answered(async () => read(basename(path), await fileBytes(path))))
  try {
    return await work({
      findings: (path) => complaining(path, (name, bytes) => room.find(name, bytes, password)),
      source: (path) =>
        complaining(
          path,
          async (name, bytes) =>
            (await room.read({ kind: 'file', id, now: 0, name, bytes, encoding: null, password })).source,
        ),
    })
  } finally {
    room.close()
  }
}
