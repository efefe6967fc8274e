// utilityProcess: a Node child process that speaks through process.parentPort.
import { fork } from 'node:child_process'
import { preventable, refusal, StrictEmitter, strictModule } from '../strict.mjs'
import { app } from './app.mjs'

// Kept from the start: the app may close every way out of its process, and Electron's own processes would not notice.
const startProcess = fork
const CHILD = new URL('./utility-child.mjs', import.meta.url).href
const OPTIONS = ['serviceName', 'stdio', 'env', 'cwd', 'execArgv']

class UtilityProcess extends StrictEmitter {
  static events = ['spawn', 'message', 'exit', 'error']
  #child

  /** @param {string} module @param {string[]} args @param {{ serviceName?: string, stdio?: 'inherit' | 'ignore' | 'pipe', env?: NodeJS.ProcessEnv, cwd?: string, execArgv?: string[] }} options */
  constructor(module, args, options) {
    super()
    for (const name of Object.keys(options))
      if (!OPTIONS.includes(name)) throw refusal(`utilityProcess option ${name} is not there`)
    const out = options.stdio ?? 'inherit'
    this.#child = startProcess(module, args, {
      serialization: 'advanced',
      execArgv: ['--import', CHILD, ...(options.execArgv ?? [])],
      env: options.env ?? process.env,
      stdio: ['ignore', out, out, 'ipc'],
      ...(options.cwd ? { cwd: options.cwd } : {}),
    })
    this.#child.on('spawn', () => this.emit('spawn'))
    this.#child.on('message', (/** @type {any} */ message) => this.emit('message', message.data))
    this.#child.on('error', (error) => this.emit('error', 'FatalError', '', String(error)))
    this.#child.on('exit', (code, signal) => {
      this.emit('exit', code ?? (signal === 'SIGTERM' ? 15 : 9))
      if (!code) return
      const details = {
        type: 'Utility',
        reason: 'abnormal-exit',
        exitCode: code,
        serviceName: options.serviceName ?? '',
      }
      app.emit('child-process-gone', preventable(), details)
    })
  }

  get pid() {
    return this.#child.pid
  }
  get stdout() {
    return this.#child.stdout
  }
  get stderr() {
    return this.#child.stderr
  }
  /** @param {unknown} data @param {unknown[]} [ports] */
  postMessage(data, ports = []) {
    if (ports.length > 0) throw refusal('utilityProcess.postMessage with ports is not there')
    if (this.#child.connected) this.#child.send(/** @type {any} */ ({ data }))
  }
  kill() {
    return this.#child.kill()
  }
}

export const utilityProcess = strictModule('utilityProcess', {
  /** @param {string} module @param {string[]} [args] @param {object} [options] */
  fork: (module, args = [], options = {}) => new UtilityProcess(module, args, options),
})
