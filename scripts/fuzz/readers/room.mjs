// The reading room under the eyes of a test: one process, replaced when it asks for it or after a fault.
import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Milliseconds of processor time: other work on this computer makes no reader slow. By the clock it may take ten times as long. */
const usualPatience = 10_000
const byTheClock = 10
const startPatience = 600_000

/** @typedef {{ outcome: 'read' | 'refused' | 'broke' | 'ended' | 'hangs', took: number, spent: number, detail: string }} Result took and spent: milliseconds by the clock, and of the processor */

/** Milliseconds of processor time that a process has taken, where the system tells; else by the clock. @param {import('node:child_process').ChildProcess} child */
function timeOf(child) {
  try {
    const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return performance.now()
  }
}

/** Whether the process would go on and other work does not let it: then the clock says nothing of it. @param {import('node:child_process').ChildProcess} child */
function isWaiting(child) {
  try {
    return readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ').at(-1)?.startsWith('R') === true
  } catch {
    return false
  }
}

export class Room {
  /** @type {import('node:child_process').ChildProcess | null} */
  #child = null
  #program
  #patience
  mostMemory = 0

  /** @param {string} program @param {number} [patience] milliseconds */
  constructor(program, patience = usualPatience) {
    this.#program = program
    this.#patience = patience
  }

  /** @param {object} order @returns {Promise<Result>} */
  async read(order) {
    const child = (this.#child ??= await this.#started())
    const start = performance.now()
    const first = timeOf(child)
    return new Promise((resolve) => {
      /** @param {Result['outcome']} outcome @param {string} detail @param {boolean} isOver */
      const end = (outcome, detail, isOver) => {
        clearTimeout(alarm)
        const used = timeOf(child) - first
        child.removeAllListeners('message').removeAllListeners('exit').removeAllListeners('error')
        this.#look(child)
        if (isOver) this.close()
        resolve({ outcome, detail, took: performance.now() - start, spent: Math.max(0, used) })
      }
      let [began, spent] = [performance.now(), timeOf(child)]
      const look = () => {
        if (isWaiting(child)) began = performance.now()
        const isLate = performance.now() - began > this.#patience * byTheClock
        if (isLate || timeOf(child) - spent >= this.#patience) end('hangs', '', true)
        else alarm = setTimeout(look, this.#patience / 10)
      }
      let alarm = setTimeout(look, this.#patience)
      child.on('message', (/** @type {any} */ said) => {
        if (said.kind === 'finding') {
          clearTimeout(alarm)
          began = performance.now()
          spent = timeOf(child)
          alarm = setTimeout(look, this.#patience)
        } else if (said.kind === 'read' || said.kind === 'whole') end('read', '', said.isLast)
        else if (said.kind === 'part' || said.kind === 'beginning') return
        else if (said.kind === 'failed') end('refused', said.failure.code, false)
        else end('broke', said.trace ?? JSON.stringify(said).slice(0, 200), true)
      })
      child.on('exit', (code, signal) => {
        this.#child = null
        end('ended', `${signal ?? code}`, true)
      })
      // It may be gone while it is sent something: why, its exit says.
      child.on('error', () => undefined)
      child.send(order, () => undefined)
    })
  }

  close() {
    this.#child?.kill('SIGKILL')
    this.#child = null
  }

  /** What the process has taken at most, where the system tells. @param {import('node:child_process').ChildProcess} child */
  #look(child) {
    try {
      const kilobytes = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]
      this.mostMemory = Math.max(this.mostMemory, Number(kilobytes ?? 0) * 1024)
    } catch {
      // It is gone, or the system does not tell.
    }
  }

  /** @returns {Promise<import('node:child_process').ChildProcess>} */
  #started() {
    return new Promise((resolve, reject) => {
      const child = fork(this.#program, [], {
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      })
      const alarm = setTimeout(() => reject(new Error('The reading room does not start')), startPatience)
      child.once('message', () => {
        clearTimeout(alarm)
        resolve(child)
      })
    })
  }
}
