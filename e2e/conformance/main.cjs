// The smallest app that uses what Briefing Kit uses of Electron. conformance.spec.ts asks it the same questions on
// Electron and on the stand-in.
const { app, BrowserWindow, ipcMain, Menu, protocol, session, utilityProcess } = require('electron')
const path = require('node:path')

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
])

/** What happened, in order; the spec reads it. */
const log = []
globalThis.conformance = { log, holdClose: false, stay: false, navigations: [], popups: [], refused: [] }

ipcMain.handle('echo', (_event, ...args) => args)
ipcMain.handle('fail', () => {
  throw new TypeError('broken on purpose')
})
ipcMain.handle('sender', (event) => {
  const { url, origin } = event.senderFrame
  const { webContents } = globalThis.conformance.window
  return {
    url,
    origin,
    sameContents: event.sender === webContents,
    sameFrame: event.senderFrame === webContents.mainFrame,
  }
})
ipcMain.on('one-way', (event, number) => {
  log.push(number)
  event.sender.send('one-way-back', number + 1)
})
ipcMain.handle('utility', () => {
  const child = utilityProcess.fork(path.join(__dirname, 'utility.cjs'), ['argument'], { serviceName: 'conformance' })
  return new Promise((resolve) => {
    const messages = []
    child.on('message', (message) => {
      messages.push(message)
      if (messages.length === 2) child.kill()
    })
    child.on('exit', () => resolve(messages))
    child.postMessage({ bytes: new Uint8Array([1, 2, 3]), when: new Date(0) })
  })
})

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'"
const PAGE =
  '<!doctype html><title>conformance</title><iframe id="frame" srcdoc="<p>frame"></iframe><p>page</p><input id="field">'

function answer(request) {
  const { pathname } = new URL(request.url)
  if (pathname === '/missing') return new Response('no', { status: 404 })
  if (pathname === '/data')
    return new Response('{"answer":42}', { headers: { 'content-type': 'application/json', 'x-own': 'yes' } })
  return new Response(PAGE, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY },
  })
}

app.on('window-all-closed', () => {
  log.push('window-all-closed')
  if (!globalThis.conformance.stay) app.quit()
})
app.on('before-quit', () => log.push('before-quit'))

app.whenReady().then(async () => {
  const partition = session.fromPartition('conformance', { cache: false })
  partition.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  partition.setPermissionCheckHandler(() => false)
  partition.webRequest.onBeforeRequest(({ url }, decide) => {
    const cancel = !/^(app|blob|data|devtools):/.test(url)
    if (cancel) globalThis.conformance.refused.push(url)
    decide({ cancel })
  })
  partition.protocol.handle('app', answer)
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      {
        label: 'Edit',
        submenu: [
          { id: 'note', label: 'Note', accelerator: 'CmdOrCtrl+N', click: () => log.push('note') },
          { id: 'paste', role: 'paste' },
        ],
      },
    ]),
  )
  const window = new BrowserWindow({
    width: 900,
    height: 700,
    webPreferences: {
      session: partition,
      preload: path.join(__dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
    },
  })
  globalThis.conformance.window = window
  window.webContents.setWindowOpenHandler(({ url }) => {
    globalThis.conformance.popups.push(url)
    return { action: 'deny' }
  })
  window.webContents.on('will-navigate', (event, url) => {
    globalThis.conformance.navigations.push(url)
    event.preventDefault()
  })
  window.webContents.on('render-process-gone', (_event, { reason }) => log.push(reason))
  window.on('close', (event) => {
    log.push('close')
    if (globalThis.conformance.holdClose) event.preventDefault()
  })
  window.on('closed', () => log.push('closed'))
  await window.loadURL('app://bundle/index.html?x=1#h')
})
