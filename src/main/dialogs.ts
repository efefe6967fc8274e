import { join } from 'node:path'
import { BrowserWindow, app, dialog } from 'electron'
import type { FileChoice, SaveChoice } from '#desk/host'
import { words } from './words'

// Nothing chosen here enters the system's list of recent files, and the system's own memory of folders is not relied on.

/** Paths of the files chosen; null when the person changed their mind. */
export const chooseFiles = async ({ what, extensions }: FileChoice): Promise<readonly string[] | null> => {
  const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
    title: words.dialogs.open[what],
    defaultPath: app.getPath('documents'),
    filters: [{ name: words.dialogs.files[what], extensions: [...extensions] }],
    properties: ['openFile', ...(what === 'sources' ? (['multiSelections'] as const) : []), 'dontAddToRecent'],
  })
  return canceled || filePaths.length === 0 ? null : filePaths
}

/** A folder for the files of all readers; null when the person changed their mind. */
export const chooseFolder = async (): Promise<string | null> => {
  const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
    title: words.dialogs.folder,
    defaultPath: app.getPath('documents'),
    properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

/** The path to write to, with its ending; null when the person changed their mind. */
export const chooseSavePath = async ({ what, suggestedName, extension }: SaveChoice): Promise<string | null> => {
  const ending = `.${extension}`
  const name = suggestedName.endsWith(ending) ? suggestedName : `${suggestedName}${ending}`
  const { canceled, filePath } = await dialog.showSaveDialog(window(), {
    title: words.dialogs.save[what],
    defaultPath: join(app.getPath('documents'), name),
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  })
  if (canceled || filePath === '') return null
  return filePath.toLowerCase().endsWith(ending) ? filePath : `${filePath}${ending}`
}

const window = (): BrowserWindow => {
  const [first] = BrowserWindow.getAllWindows()
  if (first === undefined) throw new Error('A dialog was asked for without a window')
  return first
}
