import { type Event, type Session, type WebContents, app, session } from 'electron'
import { scheme } from './scheme'

const ownAddress = new RegExp(`^(${scheme}|blob|data|devtools):`)

/** No page leaves, opens a window, embeds another page or talks peer to peer. */
export const guardEveryPage = (): void => {
  app.on('web-contents-created', (_event, contents) => guardPage(contents))
  app.on('login', prevent)
  app.on('select-client-certificate', (event, _contents, _url, _list, answer) => {
    event.preventDefault()
    answer()
  })
}

const guardPage = (contents: WebContents): void => {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  contents.on('will-navigate', prevent)
  contents.on('will-frame-navigate', prevent)
  contents.on('will-redirect', prevent)
  contents.on('will-attach-webview', prevent)
}

const prevent = (event: Pick<Event, 'preventDefault'>): void => event.preventDefault()

/**
 * The session of the window. It lives in memory, so that nothing typed reaches the browser profile; it permits nothing,
 * fetches nothing, and downloads no dictionaries. Nothing of ours asks for anything outside, so a refusal is a fault.
 */
export const guardedSession = (onRefused: (fault: Error) => void): Session => {
  const guarded = session.fromPartition('briefing-kit', { cache: false })
  guarded.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  guarded.setPermissionCheckHandler(() => false)
  guarded.setDevicePermissionHandler(() => false)
  guarded.setDisplayMediaRequestHandler(null)
  guarded.setUSBProtectedClassesHandler(({ protectedClasses }) => protectedClasses)
  guarded.setBluetoothPairingHandler(null)
  guarded.setSpellCheckerEnabled(false)
  guarded.setCertificateVerifyProc((_request, answer) => answer(certificateRefused))
  guarded.enableNetworkEmulation({ offline: true })
  guarded.on('will-download', prevent)
  guarded.webRequest.onBeforeRequest(({ url }, answer) => {
    const isOwn = ownAddress.test(url)
    if (!isOwn) onRefused(new Error(`A request to ${new URL(url).origin} was refused`))
    answer({ cancel: !isOwn })
  })
  return guarded
}

/** Chromium's net::ERR_FAILED. */
const certificateRefused = -2
