import { join } from 'node:path'
import { BrowserWindow, app, dialog } from 'electron'
import type { FileChoice, SaveChoice } from '#desk/host'
import { words } from './words'

// Nothing chosen here enters the system's list of recent files, and the system's own memory of folders is not relied on.

/** Paths of the files chosen; null when the person changed their mind. */
export const chooseFiles = async ({ what, extensions }: FileChoice): Promise<readonly string[] | null> => {
  const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
    title: words().dialogs.open[what],
    defaultPath: app.getPath('documents'),
    filters: [{ name: words().dialogs.files[what], extensions: [...extensions] }],
    properties: ['openFile', ...(what === 'sources' ? (['multiSelections'] as const) : []), 'dontAddToRecent'],
  })
  return canceled || filePaths.length === 0 ? null : filePaths
}

/** A folder for the files of all readers, or for the library; null when the person changed their mind. */
export const chooseFolder = async (what: 'packs' | 'library'): Promise<string | null> => {
  const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
    title: words().dialogs.folder[what],
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
    title: words().dialogs.save[what],
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

/** The library is not where it was: what now? A folder: it stands there. */
export const askForLibrary = async (folder: string): Promise<'again' | 'quit' | { readonly folder: string }> => {
  const { message, detail, somewhere, again, choose, quit } = words().dialogs.away
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    message,
    detail: detail({ folder: folder || somewhere }),
    buttons: [again, choose, quit],
    defaultId: 0,
    cancelId: 2,
  })
  if (response !== 1) return response === 0 ? 'again' : 'quit'
  const { canceled, filePaths } = await dialog.showOpenDialog({
    title: words().dialogs.folder.library,
    properties: ['openDirectory', 'dontAddToRecent'],
  })
  const [chosen] = canceled ? [] : filePaths
  return chosen === undefined ? 'again' : { folder: chosen }
}
