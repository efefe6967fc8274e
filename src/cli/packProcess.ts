import { fork } from 'node:child_process'
import type { WorkerChannel } from '#desk/host'

/** Kept from the start: afterwards no process can be started here (`denyNetwork`). */
const startProcess = fork

/** Starts the program that makes packs as a child process, so that it can be stopped whatever it is doing. */
export const startPackProcess = (program: string): WorkerChannel => {
  const child = startProcess(program, [], { serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
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
