import { denyNetwork } from '../../denyNetwork'
import { mostMemory } from './allowance'

/**
 * The thread beside the reading room. It runs also while a reader goes round and round, and ends the whole process when its
 * memory passes the limit, or when whoever started it is gone (where the system tells).
 */
denyNetwork()
const parent = process.ppid

const look = (): void => {
  if (process.memoryUsage.rss() > mostMemory || process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
}

setInterval(look, 20)
