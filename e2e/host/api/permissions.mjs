// A page's permissions are what the app's check handler says, asked once for each that Chromium knows.
import { complain } from '../strict.mjs'
import { originOf, toWire } from '../wire.mjs'
import { gateOf } from './session.mjs'

/** Chromium's name → Electron's name. */
const PERMISSIONS = {
  geolocation: 'geolocation',
  notifications: 'notifications',
  camera: 'media',
  microphone: 'media',
  'clipboard-read': 'clipboard-read',
  'clipboard-write': 'clipboard-sanitized-write',
  midi: 'midi',
  'idle-detection': 'idle-detection',
  'local-fonts': 'local-fonts',
  'persistent-storage': 'persistent-storage',
  'storage-access': 'storage-access',
  'window-management': 'window-management',
}

/** @param {import('../own-or-lent.mjs').Browser} browser @param {import('./web-contents.mjs').WebContents} contents @param {string} url */
export async function applyPermissions(browser, contents, url) {
  const { permissionCheck } = gateOf(contents.session)
  if (!permissionCheck) complain('the session has no permission check handler, so Electron would permit everything')
  const origin = originOf(url)
  const answers = Object.entries(PERMISSIONS).map(([name, electronName]) => {
    const granted = permissionCheck?.(contents, electronName, origin, { isMainFrame: true, requestingUrl: url }) ?? true
    return browser.session.ask('Browser.setPermission', {
      browserContextId: browser.context,
      permission: { name },
      setting: granted ? 'granted' : 'denied',
      origin: originOf(toWire(url)),
    })
  })
  for (const answer of await Promise.allSettled(answers)) {
    if (answer.status === 'rejected' && process.env['BRIEFING_HOST_LOG'])
      process.stderr.write(`${answer.reason.message}\n`)
  }
}
