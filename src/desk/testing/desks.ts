import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Failure } from '#contract/failures'
import { type Caller, callerOf } from '#contract/caller'
import { receive } from '#contract/transport'
import type { DeskEvent, SearchHit } from '#contract/views'
import type { Result } from '#core/model/result'
import { createDesk } from '../desk'
import type { Host, WorkerChannel } from '../host'
import { nodeHost } from '../nodeHost'
import type { Disk } from '../store/disk'
import { nodeDisk } from '../store/nodeDisk'
import { readerHere } from './readerHere'

/** A desk as the window sees it: through the contract, with whatever it told unasked. */
export interface TestDesk {
  readonly ask: Caller
  readonly told: readonly DeskEvent[]
  readonly close: () => Promise<unknown>
  readonly media: (kitId: string, sha256: string) => Promise<Uint8Array | null>
  readonly font: (file: string) => Promise<Uint8Array | null>
}

let place: string | null = null

/** What the save dialog of every desk answers from now on; null is Cancel. */
export const answerSaveDialog = (path: string | null): void => {
  place = path
}

const resourcesFolder = join(import.meta.dirname, '../../../resources')

const noPacks = (): WorkerChannel => {
  throw new Error('No pack is made here')
}

/** A desk on a folder. A handler that throws makes the test fail with what it threw. */
export const deskIn = (
  libraryFolder: string,
  startPackWorker = noPacks,
  answers: Partial<Host> = {},
  disk: Disk = nodeDisk,
): TestDesk => {
  const told: DeskEvent[] = []
  const host = nodeHost({
    libraryFolder,
    resourcesFolder,
    version: '0',
    startPackWorker,
    startReader: readerHere,
    emit: (event) => told.push(event),
  })
  const desk = createDesk({ ...host, chooseSavePath: async () => place, ...answers }, disk)
  const ask = callerOf((name, input) =>
    receive(desk, name, input, (fault) => {
      throw fault
    }),
  )
  return { ask, told, close: desk.close, media: desk.media, font: desk.font }
}

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'kit-desk-'))

export const withFolder = async (work: (folder: string) => Promise<void>): Promise<void> => {
  const folder = newFolder()
  try {
    await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export const valueOf = <Value>(reply: Result<Value, Failure>): Value => {
  if (!reply.ok) throw new Error(`${reply.failure.code} ${JSON.stringify(reply.failure.facts)}`)
  return reply.value
}

export const codeOf = (reply: Result<unknown, Failure>): string => (reply.ok ? 'no failure' : reply.failure.code)

/** Three words of a minister of a country that does not exist. */
export const release = `Bridge over the Olm reopens
“We built it in a year, and we built it for both banks of the river,” said Dana Ferrol, Minister of Roads of Olmland.`

/** Another one, told apart by its number. */
export const releaseNumber = (number: number): string =>
  `Toll number ${number} is dropped
“Crossing number ${number} is free from today for everybody who lives on either bank,” said Dana Ferrol, Minister of Roads of Olmland.`

/** All that a search finds once every kit has been read. */
export const hitsOf = async ({ ask }: Pick<TestDesk, 'ask'>, query: string): Promise<readonly SearchHit[]> => {
  for (;;) {
    const { hits, unread } = valueOf(await ask('library.search', { query }))
    if (unread === 0) return hits
  }
}
