import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { stop } from './say.mjs'

/**
 * Ubuntu since 23.10 forbids the user namespaces that an Electron from npm builds its sandbox with, and Electron then
 * aborts without a word of help. Say it before.
 * @param {string} electron its executable
 */
export function requireSandbox(electron) {
  if (process.platform !== 'linux' || process.getuid?.() === 0) return
  if (!userNamespacesAreRestricted() || helperIsSetUid(join(dirname(electron), 'chrome-sandbox'))) return
  const helper = join(dirname(electron), 'chrome-sandbox')
  stop(`This Ubuntu does not let Electron build its sandbox (AppArmor restricts user namespaces). One of these helps:
  · sudo chown root:root ${helper} && sudo chmod 4755 ${helper}
  · an AppArmor profile for ${electron} with the rule "userns,"
  · BRIEFING_RUNTIME=chromium npm start, which shows the app in the installed Chromium
Briefing Kit does not start without a sandbox.`)
}

function userNamespacesAreRestricted() {
  try {
    return readFileSync('/proc/sys/kernel/apparmor_restrict_unprivileged_userns', 'utf8').trim() === '1'
  } catch {
    return false
  }
}

/** @param {string} helper */
function helperIsSetUid(helper) {
  try {
    const { mode, uid } = statSync(helper)
    return uid === 0 && (mode & 0o4000) !== 0
  } catch {
    return false
  }
}
