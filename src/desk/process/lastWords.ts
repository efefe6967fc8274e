import { faultRecord } from '../faultRecord'

/**
 * A process of ours that breaks says where, and nothing else: the runtime would print what the fault says, and whatever
 * stands there may be somebody's words, on their way into a log of the machine.
 */
export const breakQuietly = (): void => {
  process.on('uncaughtException', (fault) => {
    process.stderr.write(`${faultRecord(fault)}\n`)
    process.exit(1)
  })
}
