import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, expect, type ElectronApplication, type Page } from 'playwright/test'
import { test as base } from './keeper'
import { runtime } from './runtime'

export { expect, runtime }

/** The running application, as a story needs it. Everything here is the same on Electron and on the stand-in. */
export interface App {
  readonly electron: ElectronApplication
  readonly page: Page
  /** A fresh folder for everything the application stores. */
  readonly userData: string
  /** Chooses a menu item: `menu('edit.undo')`. */
  readonly menu: (command: string) => Promise<void>
  /** Presses the keys that paste, with this on the clipboard. Nothing needs to have the focus. */
  readonly paste: (text: string, html?: string) => Promise<void>
  /** What the application put on the clipboard. */
  readonly clipboardText: () => Promise<string>
  /** Answers the save dialogs from now on; null is Cancel. */
  readonly answerSaveDialog: (path: string | null) => Promise<void>
  /** Answers the open dialogs from now on; null is Cancel. */
  readonly answerOpenDialog: (paths: readonly string[] | null) => Promise<void>
  /** Paths the application asked the system to show. */
  readonly shownFiles: () => Promise<readonly string[]>
  /** Quits, as a person would, and starts again on the same folder; at another moment (`2031-03-07T09:00:00Z`) if one is given. */
  readonly relaunch: (now?: string) => Promise<Page>
  /** A complaint that this story provokes on purpose. */
  readonly expectComplaint: (pattern: RegExp) => void
}

/**
 * `app` fails its test on anything that went wrong unseen: a complaint of the stand-in, a fault in the main process, an
 * uncaught error or an error message in the page.
 */
export const test = base.extend<{ programFolder: string; app: App }>({
  // Another folder here tests a packaged application that was unpacked again.
  programFolder: [process.env['BRIEFING_APP_FOLDER'] ?? '.', { option: true }],
  app: async ({ programFolder }, use, info) => {
    const userData = mkdtempSync(join(tmpdir(), 'briefing-story-'))
    const complaints: string[] = []
    const expected: RegExp[] = []
    const start = (now?: string) =>
      launch({
        programFolder,
        userData,
        now,
        tracesDir: info.outputPath('traces'),
        complain: (complaint) => complaints.push(complaint),
      }).catch((trouble) => {
        throw new Error([`The application did not start: ${String(trouble)}`, ...complaints].join('\n'), {
          cause: trouble,
        })
      })
    let { electron, page } = await start()

    const app: App = {
      userData,
      get electron() {
        return electron
      },
      get page() {
        return page
      },
      menu: (command) => chooseMenuItem(electron, `menu.${command}`),
      paste: (text, html) => paste(electron, page, text, html),
      clipboardText: () => electron.evaluate(({ clipboard }) => clipboard.readText()),
      answerSaveDialog: (path) =>
        electron.evaluate(({ dialog }, filePath) => {
          dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' })
        }, path),
      answerOpenDialog: (paths) =>
        electron.evaluate(({ dialog }, filePaths) => {
          dialog.showOpenDialog = () =>
            Promise.resolve({ canceled: filePaths === null, filePaths: [...(filePaths ?? [])] })
        }, paths),
      shownFiles: () => electron.evaluate(() => Reflect.get(globalThis, 'shownFiles') as readonly string[]),
      relaunch: async (now) => {
        await electron.close()
        ;({ electron, page } = await start(now))
        return page
      },
      expectComplaint: (pattern) => void expected.push(pattern),
    }

    await use(app)
    await electron.close()
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
    expect(complaints.filter((complaint) => !expected.some((pattern) => pattern.test(complaint)))).toEqual([])
  },
})

interface Launch {
  readonly programFolder: string
  readonly userData: string
  /** What the clock of the desk shows at the start; undefined is the system's. */
  readonly now: string | undefined
  readonly tracesDir: string
  readonly complain: (complaint: string) => void
}

const launch = async ({
  programFolder,
  userData,
  now,
  tracesDir,
  complain,
}: Launch): Promise<{ electron: ElectronApplication; page: Page }> => {
  const electron = await _electron.launch({
    args: [resolve(programFolder), `--user-data-dir=${userData}`],
    tracesDir,
    ...(now === undefined ? {} : { env: { ...environment(), BRIEFING_NOW: now } }),
  })
  listenToProcess(electron, complain)
  electron.on('window', (page) => listenToPage(page, complain))
  try {
    return { electron, page: await readyPage(electron, complain) }
  } catch (trouble) {
    await electron.close().catch(() => undefined)
    throw trouble
  }
}

const environment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )

const readyPage = async (electron: ElectronApplication, complain: (complaint: string) => void): Promise<Page> => {
  const page = await electron.firstWindow()
  listenToPage(page, complain)
  // No story opens a file manager on somebody's desktop.
  await electron.evaluate(({ shell }) => {
    const shown: string[] = []
    Object.assign(globalThis, { shownFiles: shown })
    shell.showItemInFolder = (path) => void shown.push(path)
  })
  await page.waitForFunction(() => 'desk' in window && document.readyState === 'complete')
  // A menu item that is chosen before the window listens would be lost: no person is that quick, a story is.
  await page.getByRole('banner').waitFor()
  return page
}

const listenToProcess = (electron: ElectronApplication, complain: (complaint: string) => void): void => {
  const isComplaint = /^(electron-host|fault): /
  electron.process().stderr?.on('data', (data: Buffer) => {
    const lines = data.toString().split('\n')
    for (const line of lines.filter((one) => isComplaint.test(one))) complain(line)
    if (process.env['E2E_LOG'] !== undefined) process.stderr.write(data)
  })
}

const heard = new WeakSet<Page>()

const listenToPage = (page: Page, complain: (complaint: string) => void): void => {
  if (heard.has(page)) return
  heard.add(page)
  page.on('pageerror', (error) => complain(`page: ${error.stack ?? error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') complain(`page: ${message.text()}`)
  })
}

const chooseMenuItem = (electron: ElectronApplication, id: string): Promise<void> =>
  electron.evaluate(({ Menu }, wanted) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(wanted)
    if (!item) throw new Error(`There is no menu item ${wanted}`)
    item.click()
  }, id)

const paste = async (
  electron: ElectronApplication,
  page: Page,
  text: string,
  html: string | undefined,
): Promise<void> => {
  await electron.evaluate(({ clipboard, ClipboardItem }, items) => clipboard.write([new ClipboardItem(items)]), {
    'text/plain': text,
    ...(html === undefined ? {} : { 'text/html': html }),
  })
  await page.keyboard.press('ControlOrMeta+V')
}
