// Every request of a page comes here, in the order Electron asks: may the page go there, does the app's filter let it
// pass, who answers for the scheme. Nothing is ever fetched from a network.
import { gateOf } from '../api/session.mjs'
import { complain, preventable } from '../strict.mjs'
import { customSchemes, fromWire, headerToWire } from '../wire.mjs'

/**
 * Answers one held request.
 * @param {import('../api/web-contents.mjs').WebContents} contents
 * @param {import('./page.mjs').Page} page
 * @param {{ requestId: string, frameId: string, resourceType: string, request: { url: string, method: string, headers: Record<string, string> } }} held
 */
export async function answerRequest(contents, page, held) {
  const { requestId, resourceType, request } = held
  const url = fromWire(request.url)
  /** @param {'Aborted' | 'BlockedByClient' | 'InternetDisconnected' | 'Failed'} errorReason */
  const fail = (errorReason) => page.session.tell('Fetch.failRequest', { requestId, errorReason })
  /** @param {{ status: number, headers: { name: string, value: string }[], body: Buffer }} response */
  const fulfil = ({ status, headers, body }) =>
    page.session.tell('Fetch.fulfillRequest', {
      requestId,
      responseCode: status,
      responseHeaders: headers,
      body: body.toString('base64'),
    })

  // A browser tab wants an icon; Electron does not ask for one.
  if (url.endsWith('/favicon.ico')) return fulfil({ status: 204, headers: [], body: Buffer.alloc(0) })
  const isMainFrame = held.frameId === page.frameId
  if (resourceType === 'Document' && !mayNavigate(contents, page, url, isMainFrame)) return fail('Aborted')
  if (!(await passesFilter(contents, url, request.method, isMainFrame ? 'mainFrame' : resourceType.toLowerCase()))) {
    return fail('BlockedByClient')
  }
  const scheme = url.slice(0, url.indexOf(':'))
  const handler = customSchemes.has(scheme) ? gateOf(contents.session).handlers.get(scheme) : undefined
  if (!handler) return fail('InternetDisconnected')
  try {
    const response = await handler(new Request(url, { method: request.method, headers: request.headers }))
    const headers = Array.from(response.headers, ([name, value]) => ({ name, value: headerToWire(name, value) }))
    return await fulfil({ status: response.status, headers, body: Buffer.from(await response.arrayBuffer()) })
  } catch (error) {
    complain(`the handler of ${scheme}: failed for ${url}: ${error instanceof Error ? error.message : String(error)}`)
    return fail('Failed')
  }
}

/**
 * A document that neither loadURL asked for nor shows the same address again is the page's own wish: the app may refuse.
 * @param {import('../api/web-contents.mjs').WebContents} contents
 * @param {import('./page.mjs').Page} page
 * @param {string} url
 * @param {boolean} isMainFrame
 */
function mayNavigate(contents, page, url, isMainFrame) {
  const address = withoutFragment(url)
  if (isMainFrame && (address === page.loading || address === withoutFragment(page.url))) return true
  if (address === 'about:blank' || address === 'about:srcdoc') return true
  const details = { url, isMainFrame, isSameDocument: false, frame: contents.mainFrame, initiator: contents.mainFrame }
  const anyFrame = preventable(details)
  contents.emit('will-frame-navigate', anyFrame)
  if (anyFrame.defaultPrevented) return false
  if (!isMainFrame) return true
  const mainFrame = preventable(details)
  contents.emit('will-navigate', mainFrame, url)
  return !mainFrame.defaultPrevented
}

/** @param {string} url */
const withoutFragment = (url) => url.split('#')[0]

/**
 * @param {import('../api/web-contents.mjs').WebContents} contents
 * @param {string} url
 * @param {string} method
 * @param {string} resourceType
 */
async function passesFilter(contents, url, method, resourceType) {
  const { filter } = gateOf(contents.session)
  if (!filter) return true
  const details = {
    id: 0,
    url,
    method,
    resourceType,
    webContents: contents,
    webContentsId: contents.id,
    referrer: '',
    timestamp: Date.now(),
  }
  const answer = await new Promise((resolve) => filter(details, resolve))
  if (answer.redirectURL) complain('webRequest redirects are not there')
  return !answer.cancel
}
