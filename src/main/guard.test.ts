import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'

/** The session of the window, asked for everything that Electron says a page may ask for. */

type Handler = (...args: unknown[]) => unknown
const handlers = new Map<string, Handler | null>()
const session = new Proxy(
  { webRequest: { onBeforeRequest: (handler: Handler) => handlers.set('onBeforeRequest', handler) } } as Record<
    string,
    unknown
  >,
  {
    get: (known, name: string) => known[name] ?? ((first: unknown, second: unknown) => keep(name, first, second)),
  },
)
const keep = (name: string, first: unknown, second: unknown): void =>
  void handlers.set(typeof first === 'string' ? `${name} ${first}` : name, (second ?? first) as Handler)

vi.mock('electron', () => ({ app: {}, session: { fromPartition: () => session } }))

const refused: string[] = []

beforeAll(async () => {
  const { guardedSession } = await import('./guard')
  guardedSession((fault) => refused.push(fault.message))
})

const handler = (name: string): Handler => {
  const found = handlers.get(name)
  if (typeof found !== 'function') throw new Error(`Nothing was said about ${name}`)
  return found
}

/** The names in the type of the handler's argument, as Electron declares it. */
const declared = (setter: string): readonly string[] => {
  const types = readFileSync(join(import.meta.dirname, '../../node_modules/electron/electron.d.ts'), 'utf8')
  const start = types.indexOf(`${setter}(handler: (`)
  const union = /permission: ((?:'[\w-]+'(?: \| )?)+)/.exec(types.slice(start, start + 4_000))?.[1] ?? ''
  return [...union.matchAll(/'([\w-]+)'/g)].map(([, name]) => name ?? '')
}

test.each(declared('setPermissionRequestHandler'))('a page that asks for %s is refused', (permission) => {
  const answers: unknown[] = []
  handler('setPermissionRequestHandler')(null, permission, (answer: unknown) => answers.push(answer), {})
  expect(answers).toEqual([false])
})

test.each(declared('setPermissionCheckHandler'))('a page does not have %s', (permission) => {
  expect(handler('setPermissionCheckHandler')(null, permission, 'app://bundle', {})).toBe(false)
})

test('Electron declares as many permissions as were looked at', () => {
  expect(declared('setPermissionRequestHandler').length).toBeGreaterThanOrEqual(15)
  expect(declared('setPermissionCheckHandler').length).toBeGreaterThanOrEqual(15)
})

test('no device, no screen, no pairing, no protected class', () => {
  for (const deviceType of ['hid', 'serial', 'usb'])
    expect(handler('setDevicePermissionHandler')({ deviceType, origin: 'app://bundle', device: {} }), deviceType).toBe(
      false,
    )
  expect(handlers.get('setDisplayMediaRequestHandler')).toBeNull()
  expect(handlers.get('setBluetoothPairingHandler')).toBeNull()
  const protectedClasses = ['audio', 'hid', 'mass-storage', 'smart-card', 'video', 'wireless']
  expect(handler('setUSBProtectedClassesHandler')({ protectedClasses })).toEqual(protectedClasses)
})

test('every request but those to our own pages is cancelled, and said', () => {
  const answers = [
    'app://bundle/index.html',
    'blob:app://bundle/1',
    'https://outside.example/',
    'file:///etc/passwd',
  ].map((url) => {
    let answer: unknown = null
    handler('onBeforeRequest')({ url }, (given: unknown) => (answer = given))
    return answer
  })
  expect(answers).toEqual([{ cancel: false }, { cancel: false }, { cancel: true }, { cancel: true }])
  expect(refused).toHaveLength(2)
})

test('no certificate is good, and nothing is downloaded', () => {
  const answers: unknown[] = []
  handler('setCertificateVerifyProc')({}, (answer: unknown) => answers.push(answer))
  expect(answers).toEqual([-2])
  let isPrevented = false
  handler('on will-download')({ preventDefault: () => (isPrevented = true) })
  expect(isPrevented).toBe(true)
})
