import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type BrowserWindow, Menu, app } from 'electron'
import { channels } from '#contract/bridge'
import type { Desk } from '#contract/transport'
import type { DeskEvent } from '#contract/views'
import { createDesk } from '#desk/desk'
import { logFault } from './faults'
import { guardedSession } from './guard'
import { electronHost } from './host'
import { answerWindow } from './ipc'
import { buildMenu } from './menu'
import { serve } from './serve'
import { Underway, finishBeforeClosing } from './closing'
import { type Size, createWindow, windowAddress } from './window'
import { withZoom } from './zoom'

/** Puts the parts together once Electron is ready: desk, session, window, menu. */
export const open = async (): Promise<void> => {
  let window: BrowserWindow | null = null
  const tell = (event: DeskEvent): void => {
    if (window !== null && !window.isDestroyed()) window.webContents.send(channels.event, event)
  }
  const host = electronHost(tell)
  await mkdir(host.libraryFolder, { recursive: true, mode: 0o700 })
  const desk = createDesk(host)
  const underway = new Underway(host.now)

  const session = guardedSession(logFault)
  await serve(session, join(app.getAppPath(), 'out', 'renderer'), desk)

  window = createWindow(session, await rememberedSize(desk))
  let isHeld = false
  const leaving = {
    ...desk,
    // The person was asked at closing, and has saved a copy: now the window may go.
    'kit.leave': async (input: Parameters<(typeof desk)['kit.leave']>[0]) => {
      const reply = await desk['kit.leave'](input)
      if (reply.ok && isHeld) setTimeout(() => window?.close(), 0)
      return reply
    },
  }
  answerWindow(window, withZoom(leaving, window), underway, logFault)
  rememberSize(window, desk)
  finishBeforeClosing(window, async () => {
    await underway.quiet()
    const waiting = await desk.close()
    for (const held of waiting) tell({ event: 'closing.held', ...held })
    isHeld = waiting.length > 0
    return isHeld ? 'stay' : 'close'
  })
  Menu.setApplicationMenu(buildMenu((command) => tell({ event: 'command', command })))
  await window.loadURL(windowAddress)
  void desk.prepare()
}

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
