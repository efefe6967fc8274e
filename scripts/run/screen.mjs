import { existsSync } from 'node:fs'

/** Whether a window could be shown here. */
export function hasScreen() {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** Real Electron needs a display even when nobody looks; a virtual one will do. @param {'electron' | 'chromium'} kind @returns {string[]} what to put before a command */
export function virtualScreen(kind) {
  return kind === 'electron' && !hasScreen() && existsSync('/usr/bin/xvfb-run') ? ['/usr/bin/xvfb-run', '-a'] : []
}
