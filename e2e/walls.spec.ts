/** What the window may not do, shown on the running application (docs: the promises of the safety design). */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { _electron } from 'playwright/test'
import { type App, expect, runtime, test } from './fixtures'

/** A question to the desk, as the page would put it. */
const call = (app: App, name: unknown, input: unknown): Promise<unknown> =>
  app.page.evaluate(([asked, given]) => window.desk.call(asked as string, given), [name, input] as const)

declare global {
  interface Window {
    readonly desk: { readonly call: (name: string, input: unknown) => Promise<unknown> }
  }
}

const refusedByPolicy = /Content Security Policy|violates the (following|document)|Trusted ?Type|requires 'Trusted/

test('the page has one bridge, frozen, and nothing of Node', async ({ app }) => {
  app.expectComplaint(refusedByPolicy)
  const seen = await app.page.evaluate(async () => {
    const failure = (act: () => unknown): string => {
      try {
        act()
        return 'no error'
      } catch (error) {
        return error instanceof Error ? error.message : String(error)
      }
    }
    const script = document.createElement('script')
    return {
      leaks: ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter((name) => name in window),
      bridge: Object.keys(window.desk).toSorted(),
      frozen: Object.isFrozen(window.desk),
      overwrite: failure(() => Object.assign(window, { desk: 1 })),
      // Later, when the test's own permission to run text has ended.
      evaluated: await new Promise<string>((resolve) => {
        setTimeout(
          () =>
            resolve(failure(() => Reflect.apply(Reflect.get(window, 'eval') as () => unknown, undefined, ['1 + 1']))),
          50,
        )
      }),
      markup: failure(() => Object.assign(document.createElement('p'), { innerHTML: '<b>x</b>' })),
      inline: failure(() => {
        Object.assign(script, { textContent: 'window.inlineRan = 1' })
        document.body.append(script)
      }),
      inlineRan: 'inlineRan' in window,
    }
  })
  expect(seen).toMatchObject({
    leaks: [],
    bridge: ['bring', 'call', 'fetch', 'onEvent'],
    frozen: true,
    inlineRan: false,
  })
  expect(seen.overwrite).toMatch(/read only|Cannot assign/)
  expect(seen.evaluated).toMatch(/Content Security Policy|Trusted|unsafe-eval/)
  expect(seen.markup).toMatch(/TrustedHTML/)
})

test('the page reaches nothing outside, goes nowhere, opens nothing, may nothing', async ({ app }) => {
  app.expectComplaint(refusedByPolicy)
  app.expectComplaint(/Failed to load resource|net::ERR|WebSocket|Fetch API/)
  const seen = await app.page.evaluate(async () => {
    const image = new Image()
    const loaded = new Promise((resolve) => {
      image.addEventListener('load', () => resolve('loaded'))
      image.addEventListener('error', () => resolve('refused'))
    })
    image.src = 'https://outside.example/picture.png'
    const asked = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'clipboard-read',
      'midi',
      'persistent-storage',
    ] as PermissionName[]
    const states = await Promise.all(asked.map(async (name) => (await navigator.permissions.query({ name })).state))
    const opened = window.open('https://outside.example/popup')
    location.href = 'https://outside.example/away'
    return {
      image: await loaded,
      fetched: await fetch('https://outside.example/').then(
        () => 'reached',
        () => 'refused',
      ),
      own: await fetch('/index.html').then(
        () => 'reached',
        () => 'refused',
      ),
      states: [...new Set(states)],
      opened: opened === null || opened.closed ? 'nothing' : 'a window that is closed at once',
    }
  })
  expect(seen).toMatchObject({ image: 'refused', fetched: 'refused', own: 'refused', states: ['denied'] })
  if (runtime === 'electron') expect(seen.opened).toBe('nothing')
  const windows = () =>
    app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getURL()),
    )
  await expect.poll(windows).toEqual(['app://bundle/index.html'])
  await expect(app.page.locator('#root')).not.toBeEmpty()
})

test('the main process itself has no way out', async ({ app }) => {
  const answers = await app.electron.evaluate(async () => {
    const builtin = (name: string): Record<string, (...args: unknown[]) => unknown> =>
      process.getBuiltinModule(name) as never
    const ways: (() => unknown)[] = [
      () => fetch('https://outside.example/'),
      () => builtin('node:net')['connect']?.(80, '192.0.2.1'),
      () => builtin('node:tls')['connect']?.(443, '192.0.2.1'),
      () => builtin('node:http')['get']?.('http://192.0.2.1/'),
      () => builtin('node:https')['request']?.('https://192.0.2.1/'),
      () => builtin('node:dns')['lookup']?.('outside.example', () => undefined),
      () => builtin('node:dgram')['createSocket']?.('udp4'),
    ]
    return Promise.all(
      ways.map(async (way) =>
        Promise.resolve()
          .then(way)
          .then(
            () => 'open',
            (error: { code?: string }) => error.code,
          ),
      ),
    )
  })
  expect(new Set(answers)).toEqual(new Set(['ERR_NO_NETWORK']))
})

test('a thousand malformed calls are answered by code and break nothing', async ({ app }) => {
  const codes = await app.page.evaluate(async () => {
    const names = [
      'kit.edit',
      'kit.open',
      'source.paste',
      'pack.export',
      '__proto__',
      'constructor',
      'toString',
      '',
      'kit.nothing',
      'person.photo',
    ]
    const inputs: unknown[] = [
      undefined,
      null,
      0,
      -1,
      Number.NaN,
      '',
      'x',
      [],
      [[]],
      {},
      { kitId: 1 },
      { kitId: 'kit_' },
      new Date(0),
      new Map(),
    ]
    const deep: unknown[] = []
    for (let level = 0, at = deep; level < 200; level++) at.push((at = []))
    inputs.push(
      deep,
      { kitId: 'kit_00000000', edit: { kind: '__proto__' } },
      { kitId: '../../etc', personId: 'x', bytes: new Uint8Array(3), alt: '' },
    )
    const codes = new Set<string>()
    for (let index = 0; index < 1_000; index++) {
      const reply = (await window.desk.call(
        names[index % names.length] ?? '',
        inputs[(index * 7) % inputs.length],
      )) as {
        ok: boolean
        failure?: { code: string }
      }
      codes.add(reply.ok ? 'answered' : (reply.failure?.code ?? 'no code'))
    }
    return [...codes]
  })
  expect(codes).toContain('call.malformed')
  expect(codes).not.toContain('answered')
  expect(codes).not.toContain('call.unexpected')
  expect(await call(app, 'library.list', {})).toEqual({ ok: true, value: [] })
})

test('addresses never meet the disk', async ({ app }) => {
  app.expectComplaint(/404|Failed to load resource|MIME type/)
  const outcomes = await app.page.evaluate(async () => {
    const load = (src: string) =>
      new Promise<string>((resolve) => {
        const link = document.createElement('link')
        link.addEventListener('load', () => resolve('there'))
        link.addEventListener('error', () => resolve('not there'))
        Object.assign(link, { rel: 'stylesheet', href: src })
        document.head.append(link)
      })
    const ways = [
      '/../../package.json',
      '/..%2f..%2fpackage.json',
      '/fonts/..%2f..%2fpackage.json',
      '/media/kit_00000000/../../x.jpg',
      '/src/main/index.ts',
      '/nothing.css',
    ]
    return Promise.all(ways.map(load))
  })
  expect(new Set(outcomes)).toEqual(new Set(['not there']))
})

test('a page that dies comes back with everything that was decided', async ({ app }) => {
  await call(app, 'kit.create', {})
  const kits = await app.electron.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    if (contents === undefined) return 'no window'
    const back = new Promise<void>((resolve) => contents.once('did-finish-load', () => resolve()))
    contents.forcefullyCrashRenderer()
    await back
    return contents.executeJavaScript(
      "desk.call('library.list', {}).then((reply) => reply.value.length)",
    ) as Promise<number>
  })
  expect(kits).toBe(1)
})

test('quitting waits for what was asked last, and the window comes back at its size', async ({ app }) => {
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1200, 800))
  await expect
    .poll(async () => JSON.stringify(await call(app, 'preferences.read', {})))
    .toContain('"window-width":1200')
  await app.page.evaluate(() => void window.desk.call('kit.create', {}))
  await app.relaunch()
  expect(await call(app, 'library.list', {})).toMatchObject({ ok: true, value: [{}] })
  const stored = readdirSync(join(app.userData, 'library'), { recursive: true }).map(String)
  expect(stored.filter((file) => file.endsWith('kit.json'))).toHaveLength(1)
  expect(stored.filter((file) => file.endsWith('.lock'))).toEqual([])
  expect(await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getSize())).toEqual([
    1200, 800,
  ])
})

test('a second start leaves at once and shows the first window', async ({ app }) => {
  // Listened for before the second one is started: it may be gone before an answer has come back.
  await app.electron.evaluate(({ app: running }) => {
    const greeted = new Promise((resolve) => running.once('second-instance', () => resolve('greeted')))
    Object.assign(globalThis, { greeted })
  })
  const args = [process.env['BRIEFING_APP_FOLDER'] ?? '.', `--user-data-dir=${app.userData}`]
  const second = await _electron.launch({ args }).catch(() => null)
  await second?.close().catch(() => undefined)
  expect(await app.electron.evaluate(() => Reflect.get(globalThis, 'greeted') as Promise<string>)).toBe('greeted')
  expect(await call(app, 'library.list', {})).toMatchObject({ ok: true })
})

test('every menu item that names a command has a name of its own', async ({ app }) => {
  const commands = await app.electron.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? []) ?? []
    return items.filter((item) => item.id && !item.role).map((item) => item.id)
  })
  expect(commands.length).toBeGreaterThan(15)
  expect(new Set(commands).size).toBe(commands.length)
})

test('the title says what the window runs in', async ({ app }) => {
  const title = await app.page.title()
  if (runtime === 'chromium') expect(title).toMatch(/Chromium \d+, not Electron/)
  else expect(title).not.toContain('Chromium')
})

test('the library of this story lies in the folder of this story', async ({ app }) => {
  const { value } = (await call(app, 'app.info', {})) as { value: { libraryFolder: string } }
  expect(value.libraryFolder).toBe(join(app.userData, 'library'))
})
