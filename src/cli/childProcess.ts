import { fork } from 'node:child_process'
import { dirname } from 'node:path'
import type { WorkerChannel } from '#desk/host'
import { packEngine } from '#desk/pack/job/engine'

/** Kept from the start: afterwards no process can be started here (`denyNetwork`). */
const startProcess = fork

/** Starts a program as a child process, so that it can be stopped whatever it is doing. */
const startChild = (program: string, execArgv: readonly string[], errors: 'inherit' | 'ignore'): WorkerChannel => {
  const child = startProcess(program, [], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', errors, 'ipc'],
    execArgv: [...execArgv],
  })
  let isDismissed = false
  const onEnd = (listener: () => void): void => {
    const tell = (): void => {
      if (!isDismissed) listener()
      isDismissed = true
    }
    child.once('exit', tell)
    child.once('error', tell)
  }
  return {
    post: (message) => void child.send(message as object),
    onMessage: (listener) => void child.on('message', listener),
    onExit: onEnd,
    kill: () => {
      isDismissed = true
      child.kill('SIGKILL')
    },
  }
}

/** The program that makes packs. */
export const startPackProcess = (program: string): WorkerChannel => startChild(program, packEngine, 'inherit')

/**
 * The program that reads foreign bytes, under the permission model of Node: it may read the folder it lies in, start the
 * thread that watches it, and nothing else. What it says comes over the line; a crash there is told in our words.
 */
export const startReadingProcess = (program: string): WorkerChannel =>
  startChild(program, [...permissions(dirname(program)), '--max-old-space-size=448'], 'ignore')

const permissions = (folder: string): readonly string[] => [
  process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission',
  `--allow-fs-read=${folder}/*`,
  '--allow-worker',
]
