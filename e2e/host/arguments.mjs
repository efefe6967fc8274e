// The command line, read as Electron's own start-up reads it.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const given = process.argv.slice(2)

/** @type {string[]} modules to load first: Playwright brings its loader this way */
export const preloads = []
/** @type {string[]} what is left for the app's own process.argv */
export const appArguments = []
/** @type {Map<string, string>} `--name=value`, names in lower case: what app.commandLine starts with */
export const switches = new Map()
/** @type {string | undefined} */
let place
for (let i = 0; i < given.length; i++) {
  const argument = given[i]
  if (argument === '-r' || argument === '--require') {
    preloads.push(resolve(given[++i]))
    continue
  }
  appArguments.push(argument)
  const named = /^--([^=]+)(?:=(.*))?$/s.exec(argument)
  if (named) switches.set(named[1].toLowerCase(), named[2] ?? '')
  else if (!argument.startsWith('-') && place === undefined) place = argument
}

const target = resolve(place ?? '.')
const isFolder = existsSync(target) && statSync(target).isDirectory()
const description = isFolder ? JSON.parse(readFileSync(join(target, 'package.json'), 'utf8')) : {}

/** The app to run: where it lies, its first module, and what its package.json calls it. */
export const application = {
  /** @type {string} */ path: isFolder ? target : dirname(target),
  /** @type {string} */ entry: isFolder ? resolve(target, description.main ?? 'index.js') : target,
  /** @type {string} */ name: description.productName ?? description.name ?? 'Electron',
  /** @type {string} */ version: description.version ?? '0.0.0',
}

/** True when a person sits in front (`npm start` without Electron's binary): a real window, dialogs that can be answered. */
export const isPreview = process.env['BRIEFING_HOST'] === 'preview'

/** Where a Chromium can be had that is running already; otherwise this app starts one of its own. */
export const keeperSocket = isPreview ? undefined : process.env['BRIEFING_HOST_KEEPER']
