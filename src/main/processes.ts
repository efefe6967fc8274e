import { join } from 'node:path'
import { app, utilityProcess } from 'electron'
import type { WorkerChannel } from '#desk/host'

/** Starts one of the programs in `out/main` in a process of its own: a fault there ends only that process. */
export const startProcess = (program: string, serviceName: string): WorkerChannel => {
  const worker = utilityProcess.fork(join(app.getAppPath(), 'out', 'main', `${program}.cjs`), [], { serviceName })
  let isDismissed = false
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => void worker.on('message', listener),
    onExit: (listener) =>
      void worker.on('exit', () => {
        if (!isDismissed) listener()
      }),
    kill: () => {
      isDismissed = true
      endNow(worker)
    },
  }
}

/** A process that stands still may not hear a request to end: it is not asked. */
const endNow = (worker: Electron.UtilityProcess): void => {
  try {
    if (worker.pid !== undefined) process.kill(worker.pid, 'SIGKILL')
  } catch {
    // It has gone already.
  }
  worker.kill()
}
