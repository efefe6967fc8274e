import { join } from 'node:path'
import { denyNetwork } from '#desk/denyNetwork'
import { startPackProcess, startReadingProcess } from './childProcess'
import { atTerminal } from './passphrase'
import { run } from './run'

denyNetwork()

const stop = new AbortController()
// Once: whoever presses twice wants the program gone, whatever it leaves behind.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())

// Whoever reads along (`head`) may have enough before everything is said: that is no fault, and nobody is left to tell.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (problem: NodeJS.ErrnoException) => {
    if (problem.code !== 'EPIPE') throw problem
    process.exit()
  })

void run(process.argv.slice(2), {
  say: (words) => void process.stdout.write(words),
  complain: (sentence) => void process.stderr.write(sentence),
  startPackWorker: () => startPackProcess(join(import.meta.dirname, 'pack-worker.cjs')),
  startReader: () => startReadingProcess(join(import.meta.dirname, 'reading-room.cjs')),
  askSecret: atTerminal,
  stop: stop.signal,
}).then((code) => {
  process.exitCode = code
})
