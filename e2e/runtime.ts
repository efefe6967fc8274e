import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

/**
 * Which runtime the stories run on: Electron where its binary is installed, else the stand-in beside this file.
 * `BRIEFING_RUNTIME=electron` or `=chromium` decides by force.
 */
export const runtime: 'electron' | 'chromium' = chosenRuntime()

// The electron package itself honours this variable, so Playwright starts the stand-in exactly as it starts Electron.
if (runtime === 'chromium') process.env['ELECTRON_OVERRIDE_DIST_PATH'] = resolve(import.meta.dirname, 'host')

function chosenRuntime(): 'electron' | 'chromium' {
  const forced = process.env['BRIEFING_RUNTIME']
  if (forced === 'chromium') return 'chromium'
  if (electronBinary()) return 'electron'
  if (forced === 'electron')
    throw new Error('BRIEFING_RUNTIME=electron, but the Electron binary is not installed: npx install-electron')
  return 'chromium'
}

/** The installed binary. Never ask `require('electron')`: since Electron 42 that starts a download. */
function electronBinary(): string | undefined {
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
  try {
    const binary = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'))
    return existsSync(binary) ? binary : undefined
  } catch {
    return undefined
  }
}
