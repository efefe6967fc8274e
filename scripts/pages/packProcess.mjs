// The process that makes packs, as the command line starts it.
import { fork } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../out/main/pack-worker.cjs', import.meta.url))
const fonts = join(fileURLToPath(new URL('../..', import.meta.url)), 'resources', 'fonts')

/** A channel to a new one. @param {readonly string[]} engine what the engine is told of its memory */
export function startPackProcess(engine) {
  const child = fork(program, [`--fonts=${fonts}`], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [...engine],
  })
  return {
    post: (/** @type {object} */ message) => void child.send(message),
    onMessage: (/** @type {(message: unknown) => void} */ listener) => void child.on('message', listener),
    onExit: (/** @type {() => void} */ listener) => void child.once('exit', listener),
    kill: () => void child.kill('SIGKILL'),
  }
}
