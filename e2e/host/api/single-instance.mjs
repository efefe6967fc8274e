// One running app per user-data folder. A second one hands its command line to the first and leaves.
import { createHash, randomBytes } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, Server, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// Kept from the start: the app may close every way out of its process, and Electron's own lock would not notice.
const connect = Socket.prototype.connect
const listen = Server.prototype.listen

/** @typedef {{ argv: string[], cwd: string, data: unknown }} Greeting */

/**
 * Takes the lock, or greets the process that has it.
 * @param {string} userData
 * @param {Greeting} greeting
 * @param {(greeting: Greeting) => void} onGreeted
 * @returns {{ taken: true, release: () => void } | { taken: false, delivered: Promise<void> }}
 */
export function takeLock(userData, greeting, onGreeted) {
  const key = createHash('sha256').update(userData).digest('hex').slice(0, 16)
  const lockFile = join(tmpdir(), `briefing-host-${key}.lock`)
  const socket = join(tmpdir(), `briefing-host-${key}-${randomBytes(4).toString('hex')}.sock`)
  const holder = holderOf(lockFile)
  if (holder) return { taken: false, delivered: greet(holder, greeting) }
  rmSync(lockFile, { force: true })
  writeFileSync(lockFile, JSON.stringify({ pid: process.pid, socket }), { flag: 'wx', mode: 0o600 })
  const server = createServer((connection) => {
    let text = ''
    connection.on('data', (data) => {
      text += data
    })
    connection.on('end', () => onGreeted(JSON.parse(text)))
  })
  Reflect.apply(listen, server, [socket]).unref()
  const release = () => {
    server.close()
    rmSync(lockFile, { force: true })
    rmSync(socket, { force: true })
  }
  process.on('exit', release)
  return { taken: true, release }
}

/** The socket of a process that holds the lock and is alive. @param {string} lockFile @returns {string | undefined} */
function holderOf(lockFile) {
  try {
    const { pid, socket } = JSON.parse(readFileSync(lockFile, 'utf8'))
    process.kill(pid, 0)
    return socket
  } catch {
    return undefined
  }
}

/** @param {string} socket @param {Greeting} greeting @returns {Promise<void>} */
function greet(socket, greeting) {
  return new Promise((resolve) => {
    const connection = new Socket()
    Reflect.apply(connect, connection, [socket])
    connection.on('error', () => resolve())
    connection.on('close', () => resolve())
    connection.end(JSON.stringify(greeting))
  })
}
