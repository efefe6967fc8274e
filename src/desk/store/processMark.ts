import { readFileSync } from 'node:fs'
import { hostname, uptime } from 'node:os'
import * as v from 'valibot'
import { codeOf } from './disk'

/**
 * Tells one process from every other that ever ran, on this computer or another: its number alone comes back after a
 * while, and the name of a computer may be changed. `boot` names the start of the computer, `started` that of the process.
 */
export const ProcessMark = v.object({
  host: v.string(),
  pid: v.pipe(v.number(), v.integer(), v.minValue(1)),
  boot: v.optional(v.string(), ''),
  started: v.optional(v.string(), ''),
})
export type ProcessMark = v.InferOutput<typeof ProcessMark>

/** `gone`: it certainly runs no more. `elsewhere`: on a computer, or in a start of one, of which nobody here can tell. */
export type Life = 'here' | 'gone' | 'elsewhere'

export interface Surroundings {
  readonly me: ProcessMark
  readonly isRunning: (pid: number) => boolean
  /** When the process of that number began, as far as the system says. */
  readonly startOf: (pid: number) => string
}

export const lifeOf = (mark: ProcessMark, { me, isRunning, startOf }: Surroundings): Life => {
  const isThisStart = mark.boot !== '' && mark.boot === me.boot
  if (!isThisStart && mark.host !== me.host) return 'elsewhere'
  // A minute is only as good as the clock, which may have been set since: there the process itself must be gone.
  if (!isThisStart && mark.boot !== '' && !mark.boot.startsWith(byMinute)) return 'gone'
  if (mark.pid === me.pid) return mark.started === me.started && (isThisStart || mark.boot === '') ? 'here' : 'gone'
  if (!isRunning(mark.pid)) return 'gone'
  return mark.started !== '' && mark.started !== startOf(mark.pid) ? 'gone' : 'here'
}

/** The text of a file of the system's; empty where there is none. */
const told = (path: string): string => {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return ''
  }
}

const byMinute = 'minute '

/** Linux names each start by chance. Elsewhere it is the minute in which the computer was started. */
const thisBoot = (): string =>
  told('/proc/sys/kernel/random/boot_id') || `${byMinute}${Math.round((Date.now() / 1_000 - uptime()) / 60)}`

/** In Linux's table of processes the 22nd field; the second, a name, may hold spaces and is in brackets. */
const startOf = (pid: number): string => {
  const fields = told(`/proc/${pid}/stat`)
  return fields.slice(fields.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (problem) {
    return codeOf(problem) === 'EPERM'
  }
}

export const surroundings: Surroundings = {
  me: { host: hostname(), pid: process.pid, boot: thisBoot(), started: startOf(process.pid) },
  isRunning,
  startOf,
}
