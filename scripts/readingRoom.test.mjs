// The reading room as it is shipped: one bundle, a real process.
import { spawnSync } from 'node:child_process'
import { fork } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, it } from 'vitest'
import { bundledRoom } from './readingRoom/bundled.mjs'

const folder = fileURLToPath(new URL('../node_modules/.cache/reading-room/', import.meta.url))
let room = ''

beforeAll(async () => {
  room = await bundledRoom()
  mkdirSync(folder, { recursive: true })
}, 120_000)

/** What a program says that loads the room into its own process and then tries something. @param {string} attempt */
function tried(attempt) {
  const program = join(folder, 'attempt.cjs')
  writeFileSync(
    program,
    `process.send = () => {}
    const asked = require
    require(${JSON.stringify(room)})
    Promise.resolve().then(() => { ${attempt} }).then(() => console.log('done'), ({ code }) => console.log(code)).then(() => process.exit())`,
  )
  return spawnSync(process.execPath, [program], { encoding: 'utf8' }).stdout.trim()
}

it.each([
  ['a file', "return asked('fs').readFileSync('package.json')", 'ERR_NO_DISK'],
  ['a file, with a promise', "return asked('fs').promises.readFile('package.json')", 'ERR_NO_DISK'],
  ['writing', "return asked('node:fs').writeFileSync('x', 'x')", 'ERR_NO_DISK'],
  ['another process', "return asked('child_process')", 'ERR_NO_DISK'],
  ['a data base', "return asked('node:sqlite')", 'ERR_NO_DISK'],
  ['native code', "return process.dlopen({ exports: {} }, 'x')", 'ERR_NO_DISK'],
  ['a part of Node by the other way', "return process.getBuiltinModule?.('fs') ?? asked('wasi')", 'ERR_NO_DISK'],
  ['ending others', 'return process.kill(process.ppid, 0)', 'ERR_NO_DISK'],
  ['the network', "return fetch('http://192.0.2.1/')", 'ERR_NO_NETWORK'],
  ['what it is for', "return asked('node:string_decoder')", 'done'],
])('%s', (_what, attempt, outcome) => expect(tried(attempt)).toBe(outcome))

/** @param {string} program @param {readonly string[]} execArgv @param {object | null} request @returns {Promise<any>} last message, or how it ended */
function answerOf(program, execArgv, request) {
  return new Promise((resolve) => {
    const child = fork(program, [], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [...execArgv],
    })
    child.on('message', (/** @type {any} */ message) => {
      if (message.kind === 'ready' && request !== null) child.send(request)
      if (message.kind !== 'ready' && message.kind !== 'finding') {
        resolve(message)
        child.kill('SIGKILL')
      }
    })
    child.on('exit', (code, signal) => resolve({ code, signal }))
  })
}

const request = {
  kind: 'file',
  id: 'src_reading0001',
  now: 0,
  name: 'crossing.txt',
  encoding: null,
  bytes: new TextEncoder().encode('“The crossing opens in May,” said Dana Ferrol, Minister of Roads of Olmland.'),
}

it('reads under the permission model of Node as it does without', async () => {
  const permission = process.allowedNodeEnvironmentFlags.has('--permission')
    ? '--permission'
    : '--experimental-permission'
  const guarded = [permission, `--allow-fs-read=${join(room, '..')}/*`, '--allow-worker']
  const [free, walled] = [await answerOf(room, [], request), await answerOf(room, guarded, request)]
  expect(free.source?.extraction.quotations[0].speaker).toBe('Dana Ferrol')
  expect(walled.source).toEqual(free.source)
})

it('a process that takes more memory than a text needs is ended from beside, also while it goes round and round', async () => {
  const glutton = join(room, '..', 'glutton.cjs')
  writeFileSync(
    glutton,
    `const { Worker } = require('node:worker_threads')
    new Worker(${JSON.stringify(join(room, '..', 'reading-watch.cjs'))}).on('online', () => {
      const eaten = []
      for (;;) eaten.push(Buffer.alloc(1_000_000, 1))
    })`,
  )
  expect(await answerOf(glutton, [], null)).toEqual({ code: null, signal: 'SIGKILL' })
})
