// better-sqlite3 beside the store: fetched and built only for the benchmark, outside the packages of the program.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const place = join(root, 'node_modules', '.cache', 'rivals')

/** @returns {{ open: (file: string) => any, name: string } | string} how to open a database, or why that cannot be had here */
export function betterSqlite() {
  mkdirSync(place, { recursive: true })
  cpSync(join(root, 'scripts', 'store', 'rivals', 'package.json'), join(place, 'package.json'))
  const require = createRequire(join(place, 'package.json'))
  const known = loaded(require)
  if (known !== null) return known
  // The headers lie beside Node itself, where it was installed whole; then nothing but the package is fetched.
  const prefix = dirname(dirname(process.execPath))
  const headers = existsSync(join(prefix, 'include', 'node', 'node.h')) ? { npm_config_nodedir: prefix } : {}
  const { status } = spawnSync(
    'npm',
    ['install', '--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts=false'],
    {
      cwd: place,
      env: { ...process.env, ...headers },
      shell: process.platform === 'win32',
      stdio: 'ignore',
    },
  )
  return loaded(require) ?? (status === 0 ? 'it was fetched and does not load' : 'it cannot be fetched or built here')
}

/** @param {NodeJS.Require} require */
function loaded(require) {
  try {
    const Database = require('better-sqlite3')
    new Database(':memory:').close()
    return {
      open: (/** @type {string} */ file) => new Database(file),
      name: `better-sqlite3 ${require('better-sqlite3/package.json').version}`,
    }
  } catch {
    return null
  }
}

/**
 * A kit as rows: every source, person and quotation one of JSON, the event another. An edit writes its row in a transaction
 * of its own, through a write-ahead log that is synced before the answer.
 * @param {any} database @param {any} kit @param {(kit: any, number: number) => any} editNumber
 */
export function asRows(database, kit, editNumber) {
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.exec('CREATE TABLE things (id TEXT PRIMARY KEY, json TEXT NOT NULL)')
  const put = database.prepare('INSERT INTO things VALUES (?, ?)')
  const change = database.prepare('UPDATE things SET json = ? WHERE id = ?')
  const things = new Map([...kit.sources, ...kit.people, ...kit.quotes].map((thing) => [thing.id, thing]))
  things.set('event', kit.event)
  database.transaction(() => {
    for (const [id, thing] of things) put.run(id, JSON.stringify(thing))
  })()
  return {
    edit: async (/** @type {number} */ number) => {
      const { id = 'event', patch } = editNumber(kit, number)
      const thing = { ...things.get(id), ...patch }
      things.set(id, thing)
      change.run(JSON.stringify(thing), id)
    },
    close: async () => void database.close(),
  }
}
