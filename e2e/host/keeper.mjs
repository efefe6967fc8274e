// Keeps Chromiums running between the stories of one worker: a start costs more than most stories do. Whoever asks gets
// one with exactly the command line that is asked for, never one that somebody else has, and in it a browser context of
// its own, which shares no storage, cache, cookie or permission with others and goes, pages and all, when its app goes.
// Argument: the socket to listen on. Ends when its standard input does.
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { PassThrough } from 'node:stream'
import { startChromium } from './browser.mjs'
import { DevToolsConnection } from './devtools.mjs'
import { onFrame, writeFrame } from './frames.mjs'

/** Longer than this no healthy Chromium takes to be lent or taken back, on a busy machine either. In milliseconds. */
const PATIENCE = 20_000
/** Far from the numbers that an app gives its questions. */
const FIRST_ID = 1_000_000_000

class KeptChromium {
  /** @type {import('node:net').Socket | undefined} the app that has it */
  #borrower
  #outgoing
  #connection
  #address
  #kill
  gone
  isFree = true

  /** @param {readonly string[]} args */
  constructor(args) {
    /** @type {(line: string) => void} */
    let takeAddress = () => {}
    /** @type {Promise<string>} */
    this.#address = new Promise((resolve) => {
      takeAddress = resolve
    })
    const { outgoing, incoming, gone, kill } = startChromium(args, takeAddress)
    const own = new PassThrough()
    onFrame(incoming, (frame) => writeFrame(this.#borrower ?? own, frame))
    this.#outgoing = outgoing
    this.#kill = kill
    this.#connection = new DevToolsConnection({ outgoing, incoming: own }, FIRST_ID)
    this.gone = gone.then(() => {
      own.destroy()
      this.#borrower?.destroy()
    })
  }

  /** Gives it to an app: what that must know of it, and how it is taken back. @param {import('node:net').Socket} line */
  async lend(line) {
    const { browser } = this.#connection
    const { sessionId } = await browser.ask('Target.attachToBrowserTarget')
    const { browserContextId } = await browser.ask('Target.createBrowserContext')
    const door = await openDoor(await this.#address)
    this.#borrower = line
    return {
      terms: { address: door.address, session: sessionId, context: browserContextId },
      takeBack: async () => {
        this.#borrower = undefined
        door.close()
        await browser.ask('Target.disposeBrowserContext', { browserContextId })
        await browser.ask('Target.detachFromTarget', { sessionId })
      },
    }
  }

  /** Ends it: one that failed once is not lent again, and must not go on running beside its successor. */
  end() {
    this.isFree = false
    // Whoever asked for it is being given another one.
    this.#borrower = undefined
    this.#kill()
  }

  /** What its app says to it. @param {Buffer} frame */
  tell(frame) {
    writeFrame(this.#outgoing, frame)
  }
}

/** Playwright comes through a door of its own, which is shut when the app goes: Chromium's stays open. @param {string} line that names Chromium's DevTools address */
async function openDoor(line) {
  const port = Number(/:(\d+)\//.exec(line)?.[1])
  /** @type {Set<import('node:net').Socket>} */
  const open = new Set()
  const server = createServer((outer) => {
    const inner = connect(port, '127.0.0.1')
    for (const [from, to] of [
      [outer, inner],
      [inner, outer],
    ]) {
      open.add(from)
      from.pipe(to)
      from.on('error', () => to.destroy())
      from.on('close', () => to.destroy())
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port: ours } = /** @type {import('node:net').AddressInfo} */ (server.address())
  return {
    address: line.replace(`:${port}/`, `:${ours}/`),
    close() {
      server.close()
      for (const socket of open) socket.destroy()
    },
  }
}

/** By command line. @type {Map<string, Set<KeptChromium>>} */
const kept = new Map()

/** @param {string} commandLine */
function freeChromium(commandLine) {
  const alike = kept.get(commandLine) ?? new Set()
  kept.set(commandLine, alike)
  const known = [...alike].find(({ isFree }) => isFree)
  if (known) return known
  const chromium = new KeptChromium(JSON.parse(commandLine))
  alike.add(chromium)
  void chromium.gone.then(() => alike.delete(chromium))
  return chromium
}

/** The first message of an app asks for a Chromium; all others are for that. @param {import('node:net').Socket} line */
function serve(line) {
  /** @type {Promise<KeptChromium> | undefined} */
  let lent
  onFrame(line, (frame) => {
    if (lent) return void lent.then((chromium) => chromium.tell(frame)).catch(() => line.destroy())
    const { id, params } = JSON.parse(frame.toString('utf8'))
    lent = lend(JSON.stringify(params.args), line, id)
    lent.catch(() => line.destroy())
  })
  line.on('error', () => line.destroy())
}

/**
 * A Chromium that has just died, or dies while it is asked, is not lent: there is another.
 *
 * @param {string} commandLine
 * @param {import('node:net').Socket} line
 * @param {number} id of the question
 */
async function lend(commandLine, line, id, attempts = 3) {
  const chromium = freeChromium(commandLine)
  chromium.isFree = false
  const hungUp = Promise.race([once(line, 'end'), once(line, 'close')]).catch(() => undefined)
  try {
    const { terms, takeBack } = await inTime(chromium.lend(line))
    writeFrame(line, JSON.stringify({ id, result: terms }))
    void hungUp
      .then(() => inTime(takeBack()))
      .then(
        () => {
          chromium.isFree = true
        },
        () => forget(commandLine, chromium),
      )
      .then(() => line.destroy())
    return chromium
  } catch (failure) {
    forget(commandLine, chromium)
    if (attempts === 1) throw failure
    return lend(commandLine, line, id, attempts - 1)
  }
}

/** @param {string} commandLine @param {KeptChromium} chromium */
function forget(commandLine, chromium) {
  kept.get(commandLine)?.delete(chromium)
  chromium.end()
}

/** @template T @param {Promise<T>} answer @returns {Promise<T>} */
function inTime(answer) {
  /** @type {NodeJS.Timeout | undefined} */
  let waiting
  const late = new Promise((_resolve, reject) => {
    waiting = setTimeout(() => reject(new Error('Chromium does not answer')), PATIENCE)
  })
  return Promise.race([answer, /** @type {Promise<never>} */ (late)]).finally(() => clearTimeout(waiting))
}

createServer({ allowHalfOpen: true }, serve).listen(process.argv[2], () => process.stdout.write('ready\n'))
process.stdin.resume().on('end', () => process.exit())
