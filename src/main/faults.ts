import { appendFileSync, mkdirSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import { faultRecord } from '#desk/faultRecord'

const largestLog = 256 * 1024

/** Keeps what the window does not show: where in our code something broke. It holds no text of any kit. */
export const logFault = (fault: unknown): void => {
  const what = faultRecord(fault)
  console.error(`fault: ${what}`)
  try {
    const folder = join(app.getPath('userData'), 'logs')
    const file = join(folder, 'faults.log')
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    appendFileSync(file, `${new Date().toISOString()} ${what}\n`, { mode: 0o600 })
    if (statSync(file).size > largestLog) truncateSync(file)
  } catch {
    // A log that cannot be written must not become a second fault.
  }
}
