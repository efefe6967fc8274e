// Which page of Chromium belongs to which window. Every new page is held by Chromium until it has been claimed or closed.
import { isPreview } from '../arguments.mjs'
import { complain } from '../strict.mjs'
import { fromWire } from '../wire.mjs'

/** @type {Map<string, import('./page.mjs').Page>} */
const pages = new Map()
/** @type {import('./page.mjs').Page[]} */
const unclaimed = []
/** @type {import('../own-or-lent.mjs').Browser} */
let browser
/** In preview the browser opens its first window itself; it waits here for the app's first window. @type {any} */
let firstWindow
let opening = Promise.resolve()

/**
 * @param {import('../own-or-lent.mjs').Browser} ours
 * @param {(opener: import('./page.mjs').Page | undefined, url: string, name: string) => void} onPopup
 */
export async function watchTargets(ours, onPopup) {
  browser = ours
  const { session } = browser
  session.on('Target.attachedToTarget', (event) => void claim(event, onPopup))
  session.on('Target.detachedFromTarget', ({ targetId }) => lose(targetId))
  session.on('Target.targetDestroyed', ({ targetId }) => lose(targetId))
  await session.ask('Target.setDiscoverTargets', { discover: true })
  await session.ask('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true })
}

/** Gives a window its page. @param {import('./page.mjs').Page} page @param {{ width: number, height: number }} size */
export function openPage(page, { width, height }) {
  if (firstWindow) {
    const { session, targetId } = firstWindow
    firstWindow = undefined
    adopt(page, session, targetId)
    return
  }
  // One at a time: the next page to appear without an opener is the one asked for.
  opening = opening.then(async () => {
    unclaimed.push(page)
    if (isPreview && pages.size === 0) return
    const wanted = { url: 'about:blank', width, height, newWindow: true, browserContextId: browser.context }
    await browser.session.tell('Target.createTarget', wanted)
  })
}

/** @param {string} targetId */
export const pageOfTarget = (targetId) => pages.get(targetId)

/** Closes without asking anybody. @param {string | undefined} targetId */
export async function closeTarget(targetId) {
  if (targetId !== undefined) await browser.session.tell('Target.closeTarget', { targetId })
}

/** @param {any} event @param {(opener: import('./page.mjs').Page | undefined, url: string, name: string) => void} onPopup */
async function claim({ sessionId, targetInfo }, onPopup) {
  const session = browser.connection.session(sessionId)
  const { targetId, type, openerId, url } = targetInfo
  if (type !== 'page') {
    await session.tell('Runtime.runIfWaitingForDebugger')
    return
  }
  if (!openerId) {
    const page = unclaimed.shift()
    if (page) adopt(page, session, targetId)
    else if (isPreview && !firstWindow) firstWindow = { session, targetId }
    return
  }
  const opener = pages.get(openerId)
  onPopup(opener, opener?.lastOpened.url || fromWire(url), opener?.lastOpened.name ?? '')
  // Let it run before closing it, without network: a held popup shares its opener's thread and would freeze it.
  await session.tell('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
  await session.tell('Runtime.runIfWaitingForDebugger')
  await closeTarget(targetId)
}

/** @param {import('./page.mjs').Page} page @param {import('../devtools.mjs').DevToolsSession} session @param {string} targetId */
function adopt(page, session, targetId) {
  pages.set(targetId, page)
  page.attach(session, targetId).catch((error) => {
    if (pages.has(targetId)) complain(`a window could not be attached: ${error.message}`)
  })
}

/** The browser has gone, and every page with it. */
export function loseAllPages() {
  pages.forEach((_page, targetId) => lose(targetId))
}

/** @param {string} targetId */
function lose(targetId) {
  const page = pages.get(targetId)
  pages.delete(targetId)
  page?.markGone()
}
