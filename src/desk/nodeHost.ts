import { randomUUID } from 'node:crypto'
import type { DeskEvent } from '#contract/views'
import type { Host, WorkerChannel } from './host'

export interface NodeHostOptions {
  readonly libraryFolder: string
  readonly resourcesFolder: string
  readonly version: string
  readonly startPackWorker: () => WorkerChannel
  readonly startReader: () => WorkerChannel
  readonly now?: () => number
  readonly emit?: (event: DeskEvent) => void
  readonly log?: (fault: unknown) => void
}

/** Plain Node as the surroundings of a desk: the command line and the tests. Nobody is there to answer a dialog. */
export const nodeHost = (options: NodeHostOptions): Host => ({
  info: {
    version: options.version,
    previewRuntime: 'Node',
    libraryFolder: options.libraryFolder,
    platform: process.platform,
  },
  libraryFolder: options.libraryFolder,
  resourcesFolder: options.resourcesFolder,
  now: options.now ?? Date.now,
  unique: uniqueRun,
  chooseFiles: async () => null,
  chooseFolder: async () => null,
  move: null,
  chooseSavePath: async () => null,
  fillScreen: () => false,
  revealFile: () => undefined,
  openFile: async () => false,
  copy: async () => undefined,
  emit: options.emit ?? (() => undefined),
  startPackWorker: options.startPackWorker,
  startReader: options.startReader,
  foldJournals: null,
  log: options.log ?? (() => undefined),
})

/** 32 lower-case letters and digits by chance. */
export const uniqueRun = (): string => randomUUID().replaceAll('-', '')
