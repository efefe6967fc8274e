import { join } from 'node:path'
import { type BrowserWindow, ClipboardItem, Menu, app, clipboard, powerMonitor } from 'electron'
import { channels } from '#contract/bridge'
import { type Desk, deskOf } from '#contract/transport'
import type { DeskEvent } from '#contract/views'
import { createDesk } from '#desk/desk'
import type { Host } from '#desk/host'
import type { Cutter } from '#desk/store/kitFile'
import { nodeDisk } from '#desk/store/nodeDisk'
import { askForLibrary } from './dialogs'
import { clock } from './clock'
import { Copied } from './copied'
import { LibraryPlace } from '#desk/store/libraryPlace'
import { logFault } from './faults'
import { guardedSession } from './guard'
import { electronHost } from './host'
import { answerWindow } from './ipc'
import { Language, choiceKept, withLanguage } from './language'
import { buildMenu } from './menu'
import { filesOfWindow, serve } from './serve'
import { Underway, finishBeforeClosing } from './closing'
import { type Size, createWindow, windowAddress } from './window'
import { withZoom } from './zoom'

/**
 * Puts the parts together: the desk, what the window is served and how large it was, all while Electron gets ready; then
 * session, window and menu.
 */
export const openWindow = async (foldJournals: Cutter): Promise<void> => {
  let window: BrowserWindow | null = null
  const tell = (event: DeskEvent): void => {
    if (window !== null && !window.isDestroyed()) window.webContents.send(channels.event, event)
  }
  const language = await Language.remembered(app.getPath('userData'), logFault)
  const place = new LibraryPlace(nodeDisk, app.getPath('userData'))
  const folder = await place.inReach(async (away) => {
    await app.whenReady()
    return askForLibrary(away)
  })
  if (folder === null) return app.quit()
  const copied = clipboardCopies()
  const copy: Host['copy'] = (text, html) => copied.put(text, html)
  let library = folder
  let moving: Promise<unknown> = Promise.resolve()
  const move: NonNullable<Host['move']> = (carry) => {
    const moved = carry().then((next) =>
      place.moveTo(next, library, () => {
        const former = inUse
        library = next
        inUse = former.carriedTo(electronHost(next, move, tell, foldJournals, copy))
        return former.close().catch(logFault)
      }),
    )
    moving = moved.catch(() => undefined)
    return moved
  }
  let inUse = createDesk(electronHost(library, move, tell, foldJournals, copy))
  const desk = deskOf(async () => {
    await moving
    return inUse
  })
  const underway = new Underway(clock())
  // What the window asks first is looked up while Chromium starts: the answer to it then costs a glance.
  void desk['library.list']({})

  const [files, size, choice] = await Promise.all([
    filesOfWindow(join(app.getAppPath(), 'out', 'renderer')),
    rememberedSize(desk),
    choiceKept(desk),
    app.whenReady(),
  ])
  if (choice !== null) await language.take(choice)
  const session = guardedSession(logFault)
  const keeper = {
    font: (file: string) => inUse.font(file),
    media: (kitId: string, sha256: string) => inUse.media(kitId, sha256),
  }
  serve(session, files, keeper, () => language.spoken())

  window = createWindow(session, size)
  let isHeld = false
  const leaving = {
    ...desk,
    // The person was asked at closing, and has saved a copy: now the window may go.
    'kit.leave': async (input: Parameters<(typeof desk)['kit.leave']>[0]) => {
      const reply = await desk['kit.leave'](input)
      if (reply.ok && isHeld) setTimeout(() => window?.close(), 0)
      return reply
    },
    ...lockable(desk, () => window, tell, copied),
  }
  const showMenu = (): void => Menu.setApplicationMenu(buildMenu((command) => tell({ event: 'command', command })))
  const speakAnew = (): void => {
    showMenu()
    setTimeout(() => window?.webContents.reload(), 0)
  }
  answerWindow(window, withZoom(withLanguage(leaving, language, speakAnew), window), underway, logFault)
  rememberSize(window, desk)
  finishBeforeClosing(window, async () => {
    await underway.quiet()
    const waiting = await inUse.close()
    for (const held of waiting) tell({ event: 'closing.held', ...held })
    isHeld = waiting.length > 0
    if (!isHeld) await copied.takeBack()
    return isHeld ? 'stay' : 'close'
  })
  showMenu()
  await window.loadURL(windowAddress)
}

/**
 * A library that was locked leaves nothing in the page, which is loaded anew, and nothing on the clipboard; and one that was unlocked is locked when the
 * person locks the screen, or the computer sleeps. The window does that itself: what was typed last must be kept before.
 */
const lockable = (
  desk: Desk,
  windowNow: () => BrowserWindow | null,
  tell: (event: DeskEvent) => void,
  copied: Copied,
): Pick<Desk, 'vault.lock' | 'vault.unlock' | 'vault.turnOn'> => {
  let isWatched = false
  const watch = (): void => {
    if (isWatched) return
    isWatched = true
    const lock = (): void => tell({ event: 'command', command: 'vault.lock' })
    powerMonitor.on('lock-screen', lock)
    powerMonitor.on('suspend', lock)
  }
  return {
    'vault.lock': async (input) => {
      const reply = await desk['vault.lock'](input)
      if (reply.ok) setTimeout(() => windowNow()?.webContents.reload(), 0)
      if (reply.ok) await copied.takeBack()
      return reply
    },
    'vault.unlock': async (input) => {
      const reply = await desk['vault.unlock'](input)
      if (reply.ok) watch()
      return reply
    },
    'vault.turnOn': async (input) => {
      const reply = await desk['vault.turnOn'](input)
      if (reply.ok) watch()
      return reply
    },
  }
}

/** The system's clipboard, and the timer by which our words go from it again. */
const clipboardCopies = (): Copied =>
  new Copied(
    {
      put: (text, html) =>
        html === null
          ? clipboard.writeText(text)
          : clipboard.write([new ClipboardItem({ 'text/plain': text, 'text/html': html })]),
      text: () => clipboard.readText(),
      clear: () => clipboard.clear(),
    },
    (run, milliseconds) => {
      const timer = setTimeout(run, milliseconds)
      return () => clearTimeout(timer)
    },
    logFault,
  )

/** The size of the window is kept among the widths of its panels. */
const rememberedSize = async (desk: Desk): Promise<Size | null> => {
  const reply = await desk['preferences.read']({})
  const { 'window-width': width, 'window-height': height } = reply.ok ? reply.value.panels : {}
  return width === undefined || height === undefined ? null : { width, height }
}

const rememberSize = (window: BrowserWindow, desk: Desk): void => {
  let waiting: NodeJS.Timeout | undefined
  window.on('resize', () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      if (window.isDestroyed() || window.isMaximized() || window.isFullScreen()) return
      const { width, height } = window.getNormalBounds()
      void desk['preferences.change']({ patch: { panels: { 'window-width': width, 'window-height': height } } })
    }, 400)
  })
}
