#!/usr/bin/env node
// Writes api.check.ts beside this file: every member, event and option the stand-in offers, as types. It compiles only
// while Electron's own declarations have each of them, so nothing is offered that Electron does not have.
import { EventEmitter } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { OPTIONS, OTHER_PREFERENCES, SAFE_PREFERENCES } from './api/browser-window.mjs'
import { Session } from './api/session.mjs'
import { WebContents } from './api/web-contents.mjs'
import { electron } from './electron.mjs'
import { StrictEmitter } from './strict.mjs'

const MODULES = {
  app: 'Electron.App',
  clipboard: 'Electron.Clipboard',
  dialog: 'Electron.Dialog',
  ipcMain: 'Electron.IpcMain',
  nativeTheme: 'Electron.NativeTheme',
  powerMonitor: 'Electron.PowerMonitor',
  protocol: 'Electron.Protocol',
  screen: 'Electron.Screen',
  session: 'typeof Electron.Session',
  shell: 'Electron.Shell',
  utilityProcess: 'typeof Electron.UtilityProcess',
  webContents: 'typeof Electron.WebContents',
}
const CLASSES = {
  BrowserWindow: electron.BrowserWindow,
  ClipboardItem: electron.ClipboardItem,
  Menu: electron.Menu,
  MenuItem: electron.MenuItem,
  Session,
  WebContents,
}
/** Own fields of an instance are not on its prototype, so one of each is looked at where that is possible. */
const INSTANCES = {
  Session: new Session('example'),
  MenuItem: new electron.MenuItem({ label: 'example' }),
  Menu: new electron.Menu(),
}

/** The text of api.check.ts. */
function apiCheck() {
  const lines = [
    '// Written by write-api-check.mjs; conformance.spec.ts fails when it is out of date. What the stand-in offers, held',
    "// against Electron's declarations by the compiler.",
    '/// <reference types="electron" />',
    '',
  ]
  /** @param {string} name @param {string} type @param {readonly string[]} keys */
  const list = (name, type, keys) => {
    if (keys.length === 0) return
    const written = keys.map((key) => `'${key}'`).join(', ')
    lines.push(
      `export const ${name}: readonly (keyof ${type.startsWith('typeof') ? `(${type})` : type})[] = [${written}]`,
    )
  }
  for (const [name, type] of Object.entries(MODULES))
    list(`${name}Members`, type, membersOf(Reflect.get(electron, name)))
  for (const [name, made] of Object.entries(CLASSES)) {
    const instance = Reflect.get(INSTANCES, name) ?? made.prototype
    list(`${name}Members`, `Electron.${name}`, membersOf(instance))
    list(
      `${name}Statics`,
      `typeof Electron.${name}`,
      membersOf(made).filter((key) => !['events', 'silent', 'prototype', 'happenings', 'follow'].includes(key)),
    )
  }
  list('windowOptions', 'Electron.BrowserWindowConstructorOptions', OPTIONS)
  list('webPreferences', 'Electron.WebPreferences', [...Object.keys(SAFE_PREFERENCES), ...OTHER_PREFERENCES])
  for (const [name, made] of Object.entries({ App: electron.app.constructor, ...CLASSES }))
    lines.push(...eventsOf(name, made))
  return `${lines.join('\n')}\n`
}

const NOT_OURS = new Set([
  ...Object.getOwnPropertyNames(EventEmitter.prototype),
  ...Object.getOwnPropertyNames(EventEmitter),
  'constructor',
  'length',
  'name',
  '_events',
  '_eventsCount',
  '_maxListeners',
])

/** Members of an object and of all it inherits, short of what every emitter has. @param {any} object */
function membersOf(object) {
  const names = new Set()
  for (
    let one = object;
    one && one !== Object.prototype && one !== Function.prototype;
    one = Object.getPrototypeOf(one)
  ) {
    if (one === EventEmitter || one === StrictEmitter || one === StrictEmitter.prototype) break
    for (const name of Object.getOwnPropertyNames(one)) names.add(name)
  }
  return Array.from(names)
    .filter((name) => !NOT_OURS.has(name) || (object === electron.app && name === 'name'))
    .sort()
}

/** @param {string} name @param {any} made */
function eventsOf(name, made) {
  const events = [...(made.events ?? []), ...(made.silent ?? [])]
  if (events.length === 0) return []
  const listens = events.map((event) => `  it.on('${event}', () => undefined)`)
  return [`export const ${name}Events = (it: Electron.${name}): void => {`, ...listens, '}']
}

const file = fileURLToPath(new URL('./api.check.ts', import.meta.url))
if (process.argv.includes('--check')) process.exitCode = readFileSync(file, 'utf8') === apiCheck() ? 0 : 1
else writeFileSync(file, apiCheck())
