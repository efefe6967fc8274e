import type { AppInfo, DeskEvent, LibraryMoved } from '#contract/views'
import type { Cutter } from './store/kitFile'

export interface FileChoice {
  /** What is asked for: the host has the words. */
  readonly what: 'sources' | 'kit' | 'returned'
  readonly extensions: readonly string[]
}

export interface SaveChoice {
  readonly what: 'pack' | 'kit'
  readonly suggestedName: string
  readonly extension: string
}

/** The line to a process of its own: a fault there cannot take the application down. */
export interface WorkerChannel {
  readonly post: (message: unknown) => void
  readonly onMessage: (listener: (message: unknown) => void) => void
  /** The worker went away without being told to. */
  readonly onExit: (listener: () => void) => void
  readonly kill: () => void
}

/**
 * What the desk asks of its surroundings. Electron's main process answers in the application, plain Node on the command
 * line and in tests. Clock and chance come from here, so that a test can hold them still.
 */
export interface Host {
  readonly info: AppInfo
  readonly libraryFolder: string
  readonly resourcesFolder: string
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** A new run of 8 to 40 lower-case letters and digits each time. */
  readonly unique: () => string
  readonly chooseFiles: (choice: FileChoice) => Promise<readonly string[] | null>
  /** A folder for the files of all readers, or for the library; null when the person changed their mind. */
  readonly chooseFolder: (what: 'packs' | 'library') => Promise<string | null>
  /**
   * Goes on with the library in the folder that `carry` gives, and takes the former one away. Nothing is asked of the desk
   * meanwhile. null: its place is not the program's to choose.
   */
  readonly move: ((carry: () => Promise<string>) => Promise<LibraryMoved>) | null
  readonly chooseSavePath: (choice: SaveChoice) => Promise<string | null>
  /** Fills the screen with the window, or no longer; whether it did before. */
  readonly fillScreen: (on: boolean) => boolean
  readonly revealFile: (path: string) => void
  /** false: the system has no program for it, or did not start it. */
  readonly openFile: (path: string) => Promise<boolean>
  readonly copy: (text: string, html: string | null) => Promise<void>
  readonly emit: (event: DeskEvent) => void
  /** Starts the process that sets and paints packs. */
  readonly startPackWorker: () => WorkerChannel
  /** Starts the process in which foreign bytes become words (desk/import/room). */
  readonly startReader: () => WorkerChannel
  /** Who folds the journals of a kit where it holds nobody up; null: this thread. */
  readonly foldJournals: Cutter | null
  readonly log: (fault: unknown) => void
}
