import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { BrowserWindow, app, shell } from 'electron'
import type { DeskEvent } from '#contract/views'
import type { Host } from '#desk/host'
import type { Cutter } from '#desk/store/kitFile'
import { clock } from './clock'
import { chooseFiles, chooseFolder, chooseSavePath } from './dialogs'
import { logFault } from './faults'
import { startProcess } from './processes'
import { words } from './words'

/** Electron's answers to what a desk on that library asks of its surroundings. */
export const electronHost = (
  libraryFolder: string,
  move: NonNullable<Host['move']>,
  emit: (event: DeskEvent) => void,
  foldJournals: Cutter,
  copy: Host['copy'],
): Host => ({
  info: {
    version: app.getVersion(),
    // A runtime that is not Electron names itself in this variable, for title and About; a desk is made before it can.
    get previewRuntime() {
      return process.env['BRIEFING_RUNTIME_LABEL'] ?? null
    },
    libraryFolder,
    platform: process.platform,
  },
  libraryFolder,
  resourcesFolder: join(app.getAppPath(), 'resources'),
  now: clock(),
  unique: () => randomUUID().replaceAll('-', ''),
  chooseFiles,
  chooseFolder,
  move,
  chooseSavePath,
  fillScreen,
  revealFile: (path) => shell.showItemInFolder(path),
  openFile: async (path) => (await shell.openPath(path)) === '',
  copy,
  emit,
  startPackWorker: () => startProcess('pack-worker', words().packProcess),
  startReader: () => startProcess('reading-room', words().readingProcess),
  foldJournals,
  log: logFault,
})

const fillScreen: Host['fillScreen'] = (on) => {
  const [window] = BrowserWindow.getAllWindows()
  const before = window?.isFullScreen() ?? false
  if (before !== on) window?.setFullScreen(on)
  return before
}
