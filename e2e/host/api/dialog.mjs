// Dialogs. A test answers them (`dialog.showSaveDialog = async () => …`); one that nobody answers is an error. In preview
// a person is there: the question is drawn in the window, out of the page's reach.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isPreview } from '../arguments.mjs'
import { askInPage } from '../page/questions.mjs'
import { complain, refusal, strictModule } from '../strict.mjs'
import { app } from './app.mjs'
import { BrowserWindow } from './browser-window.mjs'
import { pageOf } from './web-contents.mjs'

/** @typedef {{ title?: string, message?: string, detail?: string, buttons?: string[], buttonLabel?: string, cancelId?: number, defaultPath?: string, properties?: string[], filters?: { extensions: string[] }[] }} Options */

/** @param {string} name @returns {(...args: any[]) => Promise<any>} */
const unanswered =
  (name) =>
  async (...args) => {
    throw refusal(`dialog.${name} was opened and nothing answered it: ${JSON.stringify(optionsOf(args))}`)
  }

/** The window comes first and may be left out. @param {any[]} args @returns {Options} */
const optionsOf = (args) => args.find((one) => !(one instanceof BrowserWindow)) ?? {}

/** @param {Partial<import('../page/questions.mjs').Question>} question */
async function ask(question) {
  const [window] = BrowserWindow.getAllWindows()
  if (!window) throw refusal('a dialog was opened without a window to show it in')
  const page = pageOf(window.webContents)
  const whole = {
    kind: 'message',
    title: '',
    detail: '',
    buttons: ['OK'],
    path: '',
    accept: '',
    many: false,
    ...question,
  }
  return { page, pressed: await page.callInWorld(askInPage, whole) }
}

const inWindow = {
  /** @param {any[]} args */
  async showMessageBox(...args) {
    const { message = '', detail = '', buttons = ['OK'], cancelId = 0 } = optionsOf(args)
    const { pressed } = await ask({ kind: 'message', title: message, detail, buttons })
    return { response: pressed ?? cancelId, checkboxChecked: false }
  },
  /** @param {any[]} args */
  async showSaveDialog(...args) {
    const { title, defaultPath = 'document', buttonLabel = 'Save' } = optionsOf(args)
    const path = defaultPath.startsWith('/') ? defaultPath : join(app.getPath('downloads'), defaultPath)
    const { page, pressed } = await ask({
      kind: 'save',
      title: title || 'Save as',
      path,
      buttons: [buttonLabel, 'Cancel'],
    })
    const filePath = pressed === 0 ? await page.callInWorld(() => Reflect.get(globalThis, 'answerOfDialog')) : ''
    if (filePath && existsSync(filePath)) {
      const again = await ask({
        title: 'This file exists already. Replace it?',
        detail: filePath,
        buttons: ['Replace', 'Cancel'],
      })
      if (again.pressed !== 0) return { canceled: true, filePath: '' }
    }
    return { canceled: !filePath, filePath }
  },
  /** @param {any[]} args */
  async showOpenDialog(...args) {
    const { title, properties = [], filters = [], buttonLabel = 'Open' } = optionsOf(args)
    const endings = filters.flatMap(({ extensions }) => extensions).filter((ending) => ending !== '*')
    const accept = endings.map((ending) => `.${ending}`).join(',')
    const many = properties.includes('multiSelections')
    const { page, pressed } = await ask({
      kind: 'open',
      title: title || 'Open',
      accept,
      many,
      buttons: [buttonLabel, 'Cancel'],
    })
    const filePaths = pressed === 0 ? await page.pathsOfChosenFiles() : []
    return { canceled: filePaths.length === 0, filePaths }
  },
}

const inTests = {
  showMessageBox: unanswered('showMessageBox'),
  showSaveDialog: unanswered('showSaveDialog'),
  showOpenDialog: unanswered('showOpenDialog'),
}

export const dialog = strictModule('dialog', {
  ...(isPreview ? inWindow : inTests),
  /** @param {string} title @param {string} content */
  showErrorBox(title, content) {
    complain(`error box: ${title}: ${content}`)
  },
})
