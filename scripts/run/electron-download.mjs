// Fetching Electron's binary, once. A machine that cannot reach it is not asked again the same day.
import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './programs.mjs'
import { say } from './say.mjs'

/** A download that brings nothing new for this long has failed. */
const PATIENCE_SECONDS = 45
const cache = join(root, 'node_modules', '.cache', 'briefing-kit')
const failureNote = join(cache, 'electron-not-fetched')
const downloads = join(cache, 'electron-download')

/** Whether the binary was fetched. */
export async function fetchElectron() {
  const today = `${new Date().toISOString().slice(0, 10)} ${process.env.ELECTRON_MIRROR ?? ''}`
  if (process.env.BRIEFING_OFFLINE || read(failureNote) === today) return false
  say('fetching the Electron runtime, once (about 110 MB) …')
  rmSync(downloads, { recursive: true, force: true })
  mkdirSync(downloads, { recursive: true })
  const reason = await download()
  rmSync(downloads, { recursive: true, force: true })
  if (reason === undefined) return true
  writeFileSync(failureNote, today)
  say(`Electron could not be fetched: ${reason}. Behind a mirror, set ELECTRON_MIRROR. Not tried again today.`)
  return false
}

/** Runs Electron's own installer; undefined when it succeeded, else why not. @returns {Promise<string | undefined>} */
function download() {
  const installer = join(root, 'node_modules', 'electron', 'install.js')
  const env = { ...process.env, TMPDIR: downloads, TEMP: downloads, TMP: downloads }
  const child = spawn(process.execPath, [installer], { stdio: ['ignore', 'ignore', 'pipe'], env })
  let trouble = ''
  child.stderr.on('data', (data) => {
    trouble += data
  })
  let size = 0
  let quietSince = Date.now()
  let gaveUp = false
  const watch = setInterval(() => {
    const now = sizeOf(downloads) + sizeOf(join(root, 'node_modules', 'electron', 'dist'))
    if (now !== size) quietSince = Date.now()
    size = now
    if (Date.now() - quietSince < PATIENCE_SECONDS * 1000) return
    gaveUp = true
    child.kill()
  }, 1000)
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearInterval(watch)
      if (code === 0) resolve(undefined)
      else if (gaveUp) resolve(`nothing arrived for ${PATIENCE_SECONDS} seconds`)
      else resolve(trouble.trim().split('\n')[0] || `the installer ended with ${code}`)
    })
  })
}

/** Bytes in a folder and all below; 0 when it is not there. @param {string} folder @returns {number} */
function sizeOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .map((entry) =>
        entry.isDirectory() ? sizeOf(join(folder, entry.name)) : statSync(join(folder, entry.name)).size,
      )
      .reduce((sum, size) => sum + size, 0)
  } catch {
    return 0
  }
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
