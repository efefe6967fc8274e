// The desktop around the app. In a test there is none; in preview the system's file manager is asked.
import { spawn } from 'node:child_process'
import { dirname } from 'node:path'
import { isPreview } from '../arguments.mjs'
import { strictModule } from '../strict.mjs'

export const shell = strictModule('shell', {
  /** @param {string} path */
  showItemInFolder(path) {
    if (!isPreview) return
    const [program, ...args] = process.platform === 'darwin' ? ['open', '-R', path] : ['xdg-open', dirname(path)]
    spawn(program, args, { stdio: 'ignore', detached: true })
      .on('error', () => undefined)
      .unref()
  },
  beep() {},
})
