// The desktop around the app. In a test there is none; in preview the system's file manager is asked.
import { spawn } from 'node:child_process'
import { dirname } from 'node:path'
import { isPreview } from '../arguments.mjs'
import { strictModule } from '../strict.mjs'

// Kept from the start: the app may close every way out of its process.
const startProcess = spawn

export const shell = strictModule('shell', {
  /** @param {string} path */
  showItemInFolder(path) {
    if (!isPreview) return
    const [program, ...args] = process.platform === 'darwin' ? ['open', '-R', path] : ['xdg-open', dirname(path)]
    startProcess(program, args, { stdio: 'ignore', detached: true })
      .on('error', () => undefined)
      .unref()
  },
  /** @param {string} path */
  async openPath(path) {
    if (isPreview)
      startProcess(process.platform === 'darwin' ? 'open' : 'xdg-open', [path], { stdio: 'ignore', detached: true })
        .on('error', () => undefined)
        .unref()
    return ''
  },
  beep() {},
})
