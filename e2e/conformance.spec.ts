/**
 * One contract, two runtimes. The stand-in is believed because it passes this; a machine with the real binary runs the
 * same text with `BRIEFING_RUNTIME=electron npx playwright test conformance`.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, expect, type ElectronApplication, type Page } from 'playwright/test'
import { test as base } from './keeper'
import { runtime } from './runtime'

type Call = (...args: unknown[]) => unknown

/** What conformance/preload.cjs exposes. */
declare const bridge: {
  readonly tried: Record<string, boolean>
  readonly globals: Record<string, unknown>
  readonly versions: string[]
  readonly kinds: () => Record<string, unknown>
  readonly invoke: <Answer>(channel: string, ...args: unknown[]) => Promise<Answer>
  readonly on: (channel: string, call: Call) => void
} & Record<
  | 'add'
  | 'later'
  | 'reject'
  | 'throws'
  | 'callback'
  | 'keep'
  | 'fire'
  | 'same'
  | 'send'
  | 'again'
  | 'seesPage'
  | 'readsDocument',
  Call
>

/** What conformance/main.cjs keeps for us in the main process. */
declare const conformance: {
  readonly log: unknown[]
  readonly navigations: string[]
  readonly popups: string[]
  readonly refused: string[]
  holdClose: boolean
  stay: boolean
}

const test = base.extend<{ electron: ElectronApplication; page: Page }>({
  electron: async ({}, use) => {
    const userData = mkdtempSync(join(tmpdir(), 'conformance-'))
    const electron = await _electron.launch({
      args: [join(import.meta.dirname, 'conformance'), `--user-data-dir=${userData}`],
    })
    await use(electron)
    await electron.close()
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
  },
  page: async ({ electron }, use) => {
    const page = await electron.firstWindow()
    await page.waitForFunction(() => 'bridge' in window && document.readyState === 'complete')
    await use(page)
  },
})

/** Another start, in an environment that lacks these. */
const startAgain = async (without: readonly string[] = []): Promise<{ next: Page; close: () => Promise<void> }> => {
  const userData = mkdtempSync(join(tmpdir(), 'conformance-'))
  const electron = await _electron.launch({
    args: [join(import.meta.dirname, 'conformance'), `--user-data-dir=${userData}`],
    env: Object.fromEntries(
      Object.entries(process.env).flatMap(([name, value]) =>
        value === undefined || without.includes(name) ? [] : [[name, value]],
      ),
    ),
  })
  const next = await electron.firstWindow()
  await next.waitForFunction(() => 'bridge' in window && document.readyState === 'complete')
  return {
    next,
    close: async () => {
      await electron.close()
      rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

test('the preload has a world of its own, with few modules', async ({ page }) => {
  const seen = await page.evaluate(() => {
    Object.assign(window, { valueOfPage: 1 })
    const { tried, globals, versions } = bridge
    return {
      tried,
      globals,
      versions,
      other: Reflect.get(window, 'other'),
      frozen: Object.isFrozen(bridge) && Object.isFrozen(globals),
      secret: typeof Reflect.get(window, 'secretOfPreload'),
      leaks: ['require', 'process', 'module', 'Buffer', 'fromMain', 'briefingHostSpeak'].filter(
        (name) => name in window,
      ),
      seesPage: bridge.seesPage(),
      readsDocument: bridge.readsDocument(),
      again: bridge.again(),
    }
  })
  expect(seen).toEqual({
    tried: { fs: false, 'node:child_process': false, path: false, events: true, timers: true, url: true },
    globals: { type: 'renderer', sandboxed: true, isolated: true },
    versions: ['chrome', 'node'],
    other: 42,
    frozen: true,
    secret: 'undefined',
    leaks: [],
    seesPage: 'undefined',
    readsDocument: 'page',
    again: expect.stringContaining('existing property'),
  })
})

test('contextBridge copies values, wraps functions, keeps errors', async ({ page }) => {
  const seen = await page.evaluate(async () => {
    const kinds = bridge.kinds()
    const person = kinds['person'] as { name: string; greet?: unknown }
    const received: unknown[] = []
    bridge.keep((value: unknown) => received.push(value))
    bridge.fire({ a: 1 })
    const failure = async (call: () => unknown) => {
      try {
        return await call()
      } catch (error) {
        return error instanceof Error ? error.message : 'no error object'
      }
    }
    const same = () => 1
    return {
      add: bridge.add(2, 3),
      later: ((await bridge.later(new Map([[1, 2]]))) as { value: unknown }).value instanceof Map,
      reject: await failure(() => bridge.reject()),
      throws: await failure(() => bridge.throws()),
      date: kinds['date'] instanceof Date,
      map: (kinds['map'] as Map<number, string>).get(1),
      bytes: [...(kinds['bytes'] as Uint8Array)],
      nested: JSON.stringify(kinds['nested']),
      nothing: kinds['nothing'],
      missing: kinds['missing'] === undefined,
      symbol: 'symbol' in kinds,
      person: [person.name, typeof person.greet, Object.getPrototypeOf(person) === Object.prototype],
      big: kinds['big'] === BigInt(10),
      nan: Number.isNaN(kinds['nan']),
      callback: bridge.callback((number: unknown) => Number(number) + 1),
      received,
      same: bridge.same(same, same),
    }
  })
  expect(seen).toEqual({
    add: 5,
    later: true,
    reject: 'refused',
    throws: 'thrown',
    date: true,
    map: 'a',
    bytes: [7],
    nested: '[{"a":[1,{"b":2}]}]',
    nothing: null,
    missing: true,
    symbol: false,
    person: ['Ann', 'undefined', true],
    big: true,
    nan: true,
    callback: 30,
    received: [{ a: 1 }],
    same: true,
  })
})

test('ipc carries structured clones both ways and names its errors', async ({ page, electron }) => {
  const seen = await page.evaluate(async () => {
    const failure = async (promise: Promise<unknown>) =>
      promise.then(
        () => 'none',
        (error: Error) => error.message,
      )
    const sent = [
      new Date(7),
      new Map([['k', new Set([1])]]),
      'Қазақстан 全球 “”',
      new Uint8Array([1, 255]),
      undefined,
      -0,
    ]
    const [date, map, text, bytes, missing, minus] = await bridge.invoke<unknown[]>('echo', ...sent)
    const back = new Promise((resolve) => bridge.on('one-way-back', resolve))
    bridge.send('one-way', 41)
    const large = await bridge.invoke<Uint8Array[]>('echo', new Uint8Array(3_000_000))
    return {
      date: (date as Date).getTime(),
      map: (map as Map<string, Set<number>>).get('k')?.has(1),
      text,
      bytes: [...(bytes as Uint8Array)],
      missing: missing === undefined,
      minus: Object.is(minus, -0),
      back: await back,
      large: large[0]?.length,
      fail: await failure(bridge.invoke('fail')),
      nobody: await failure(bridge.invoke('nobody')),
      uncloneable: await failure(bridge.invoke('echo', () => 1)),
      sender: await bridge.invoke('sender'),
    }
  })
  expect(seen).toEqual({
    date: 7,
    map: true,
    text: 'Қазақстан 全球 “”',
    bytes: [1, 255],
    missing: true,
    minus: true,
    back: 42,
    large: 3_000_000,
    fail: "Error invoking remote method 'fail': TypeError: broken on purpose",
    nobody: expect.stringContaining("No handler registered for 'nobody'"),
    uncloneable: expect.stringContaining('could not be cloned'),
    sender: { url: 'app://bundle/index.html?x=1#h', origin: 'app://bundle', sameContents: true, sameFrame: true },
  })
  expect(await electron.evaluate(() => conformance.log)).toEqual([41])
})

test('the utility process gets its argument and messages sent before it listened', async ({ page }) => {
  expect(await page.evaluate(() => bridge.invoke<unknown>('utility'))).toEqual([
    { bytes: true, sum: 6, date: true },
    { argument: 'argument', type: 'utility' },
  ])
})

test('the custom scheme is a secure origin with its own answers and policy', async ({ page, electron }) => {
  const seen = await page.evaluate(async () => {
    const data = await fetch('/data')
    const blocked = new Promise((resolve) =>
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.violatedDirective)),
    )
    const script = document.createElement('script')
    script.textContent = 'window.inlineRan = 1'
    document.body.append(script)
    return {
      data: await data.json(),
      own: data.headers.get('x-own'),
      missing: (await fetch('/missing')).status,
      secure: isSecureContext,
      inFrame: typeof Reflect.get(document.querySelector('iframe')?.contentWindow ?? {}, 'bridge'),
      outside: await fetch('https://outside.example/').then(
        () => 'reached',
        () => 'refused',
      ),
      blocked: await blocked,
      inline: 'inlineRan' in window,
    }
  })
  expect(seen).toEqual({
    data: { answer: 42 },
    own: 'yes',
    missing: 404,
    secure: true,
    inFrame: 'undefined',
    outside: 'refused',
    blocked: expect.stringMatching(/script-src|connect-src/),
    inline: false,
  })
  const url = await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL())
  expect(url).toBe('app://bundle/index.html?x=1#h')
})

test('the page can neither leave nor open windows, and may nothing', async ({ page, electron }) => {
  const seen = await page.evaluate(async () => {
    const opened = window.open('https://outside.example/popup')
    location.href = 'https://outside.example/away'
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'] as PermissionName[]
    const states = await Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state))
    return { opened: opened === null || opened.closed, states: [...new Set(states)] }
  })
  expect(seen.states).toEqual(['denied'])
  await expect.poll(() => electron.evaluate(() => conformance.navigations)).toEqual(['https://outside.example/away'])
  await expect.poll(() => electron.evaluate(() => conformance.popups)).toEqual(['https://outside.example/popup'])
  await expect.poll(() => electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  expect(await page.locator('p').textContent()).toBe('page')
})

test('Ctrl+V pastes what the main process put on the clipboard, plain and rich', async ({ page, electron }) => {
  await page.evaluate(() => {
    document.addEventListener('paste', (event) => {
      const data = event.clipboardData
      Object.assign(window, { pasted: [data?.getData('text/plain'), data?.getData('text/html')] })
    })
  })
  await electron.evaluate(({ clipboard, ClipboardItem }) =>
    clipboard.write([new ClipboardItem({ 'text/plain': 'plain “words”', 'text/html': '<b>rich</b>' })]),
  )
  await page.keyboard.press('Control+V')
  await expect
    .poll(() => page.evaluate(() => Reflect.get(window, 'pasted')))
    .toEqual(['plain “words”', expect.stringContaining('<b>rich</b>')])

  await electron.evaluate(({ clipboard }) => clipboard.writeText('typed by nobody'))
  await page.locator('#field').focus()
  await electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('paste')?.click())
  await expect(page.locator('#field')).toHaveValue('typed by nobody')
})

test('menu items are found by id and clicked', async ({ page, electron }) => {
  await page.title()
  await electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('note')?.click())
  expect(await electron.evaluate(() => conformance.log)).toEqual(['note'])
})

test('a crashed page is reported and can be loaded again', async ({ page, electron }) => {
  await page.title()
  const text = await electron.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    if (!contents) return 'no window'
    const gone = new Promise<void>((resolve) => contents.once('render-process-gone', () => resolve()))
    contents.forcefullyCrashRenderer()
    await gone
    const loaded = new Promise<void>((resolve) => contents.once('did-finish-load', () => resolve()))
    contents.reload()
    await loaded
    return contents.executeJavaScript('bridge.readsDocument()') as Promise<string>
  })
  expect(text).toBe('page')
  expect(await electron.evaluate(() => conformance.log)).toEqual([expect.stringMatching(/crashed|killed/)])
})

test('colour scheme and zoom reach the page', async ({ page, electron }) => {
  const dark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  await electron.evaluate(({ nativeTheme }) => (nativeTheme.themeSource = 'dark'))
  await expect.poll(dark).toBe(true)
  await electron.evaluate(({ nativeTheme }) => (nativeTheme.themeSource = 'light'))
  await expect.poll(dark).toBe(false)
  const before = await page.evaluate(() => innerWidth)
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2))
  await expect.poll(() => page.evaluate(() => innerWidth / 10)).toBeCloseTo(before / 20, 0)
})

test('a second start greets the first and leaves', async ({ page, electron }) => {
  await page.title()
  const greeted = electron.evaluate(
    ({ app }) =>
      new Promise<boolean>((resolve) => {
        app.requestSingleInstanceLock()
        app.on('second-instance', (_event, argv) => resolve(argv.some((argument) => argument.includes('conformance'))))
      }),
  )
  const userData = await electron.evaluate(({ app }) => app.getPath('userData'))
  const args = [join(import.meta.dirname, 'conformance'), `--user-data-dir=${userData}`]
  const second = await _electron.launch({ args })
  const locked = await second.evaluate(({ app }) => app.requestSingleInstanceLock())
  await second.evaluate(({ app }) => app.quit()).catch(() => undefined)
  await second.close()
  expect(locked).toBe(false)
  expect(await greeted).toBe(true)
})

test('what one start leaves in its browser, the next does not find', async ({ page, electron }) => {
  expect(
    await page.evaluate(() => {
      localStorage.setItem('left', 'behind')
      return localStorage.getItem('left')
    }),
  ).toBe('behind')
  await electron.close()
  const { next, close } = await startAgain()
  expect(await next.evaluate(() => localStorage.getItem('left'))).toBeNull()
  await close()
})

test('closing can be held, and quits in order', async ({ page, electron }) => {
  await page.title()
  const told = await electron.evaluate(async ({ app, BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    const facts = { name: app.getName(), version: app.getVersion(), size: window?.getSize() }
    conformance.holdClose = true
    window?.close()
    await new Promise((resolve) => setTimeout(resolve, 300))
    const held = BrowserWindow.getAllWindows().length
    conformance.holdClose = false
    conformance.stay = true
    const closed = new Promise<void>((resolve) => window?.once('closed', () => resolve()))
    window?.close()
    await closed
    return { facts, held, left: BrowserWindow.getAllWindows().length, log: [...conformance.log] }
  })
  expect(told).toEqual({
    facts: { name: 'conformance', version: '1.2.3', size: [900, 700] },
    held: 1,
    left: 0,
    log: ['close', 'close', 'closed', 'window-all-closed'],
  })
})

test.describe('only the stand-in', () => {
  test('offers nothing that Electron does not have, by a list that the compiler checks', () => {
    const { status } = spawnSync(process.execPath, [
      join(import.meta.dirname, 'host', 'write-api-check.mjs'),
      '--check',
    ])
    expect(status, 'api.check.ts is out of date: node e2e/host/write-api-check.mjs').toBe(0)
  })

  test.skip(runtime === 'electron', 'Electron would allow these; the import law forbids them there')

  test('starts a Chromium of its own where none is lent', async () => {
    const { next, close } = await startAgain(['BRIEFING_HOST_KEEPER'])
    expect(await next.title()).toBe('conformance')
    await close()
  })

  test('refuses insecure windows and members it does not have', async ({ page, electron }) => {
    await page.title()
    const answers = await electron.evaluate((api) => {
      const attempt = (act: () => unknown) => {
        try {
          act()
          return 'allowed'
        } catch (error) {
          return String(error).includes('electron-host: ') ? 'refused' : String(error)
        }
      }
      const insecure = [
        { nodeIntegration: true },
        { contextIsolation: false },
        { sandbox: false },
        { webSecurity: false },
        { webviewTag: true },
      ]
      return [
        ...insecure.map((webPreferences) => attempt(() => new api.BrowserWindow({ webPreferences }))),
        attempt(() => Reflect.get(api, 'autoUpdater')),
        attempt(() => Reflect.get(api.app, 'relaunch')),
        attempt(() => api.app.on('browser-window-blur', () => undefined)),
      ]
    })
    expect(new Set(answers)).toEqual(new Set(['refused']))
  })
})
