// The same words on every Node: each file of some folders is read by the reading room as it is shipped under several Nodes, and
// what each says of it (the text, who says what, or why it is refused) is compared by its hash.
// `npm run fuzz -- nodes NODE,NODE… FOLDER…`: paths of the programs, in one word; the Node that runs this is among them.
import { fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { bundledRoom } from '../readingRoom/bundled.mjs'

const [named = '', ...folders] = process.argv.slice(2)
if (named === '' || folders.length === 0) throw new Error('Name the Nodes, parted by commas, and the folders to read.')
const nodes = [process.execPath, ...named.split(',').map((path) => resolve(path))]
const files = folders.flatMap((folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => ({ name, path: join(folder, name) })),
)
const program = await bundledRoom()

/** @typedef {{ how: string, hash: string }} Said how it ended, and the hash of what was said */

/** @param {Said | undefined} one @param {Said | undefined} other */
const isSame = (one, other) => one?.how === other?.how && one?.hash === other?.hash

/** What one Node says of every file, as hashes. @param {string} execPath @returns {Promise<readonly Said[]>} */
async function saidBy(execPath) {
  /** @type {Said[]} */
  const said = []
  let room = await started(execPath)
  for (const { name, path } of files) {
    const bytes = new Uint8Array(readFileSync(path))
    const { isOver, ...found } = await answerOf(room, {
      kind: 'file',
      id: 'src_everynode01',
      now: 0,
      name,
      bytes,
      encoding: null,
    })
    said.push(found)
    if (isOver) {
      room.kill('SIGKILL')
      room = await started(execPath)
    }
  }
  room.kill('SIGKILL')
  return said
}

/** @param {string} execPath @returns {Promise<import('node:child_process').ChildProcess>} */
function started(execPath) {
  const child = fork(program, [], {
    execPath,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  return new Promise((found) => void child.once('message', () => found(child)))
}

const askedToGo = /\[\\"field\\",\\"isLast\\"\],\[\\"is\\",(?:true|false)\]/g

/** @param {import('node:child_process').ChildProcess} room @param {object} order @returns {Promise<Said & { isOver: boolean }>} */
function answerOf(room, order) {
  const hash = createHash('sha256')
  return new Promise((found) => {
    /** @param {string} how @param {boolean} isOver */
    const end = (how, isOver) => {
      room.removeAllListeners('message').removeAllListeners('exit')
      found({ how, hash: hash.digest('hex'), isOver })
    }
    room.on('message', (/** @type {any} */ said) => {
      if (said.kind === 'finding' || said.kind === 'beginning') return
      // Whether a process wants to be replaced is its own affair.
      const words = JSON.stringify({ ...said, isLast: null, bytes: null, trace: null })
      hash.update(words.replaceAll(askedToGo, ''))
      if (said.kind !== 'part') end(said.kind, said.isLast === true || said.kind === 'fault')
    })
    room.on('exit', () => {
      end('ended', true)
    })
    room.send(order)
  })
}

const [first = [], ...others] = await Promise.all(nodes.map(saidBy))
let different = 0
for (const [at, { path }] of files.entries()) {
  const unlike = others.flatMap((said, index) =>
    isSame(said[at], first[at]) ? [] : [`${nodes[index + 1]} (${said[at]?.how})`],
  )
  if (unlike.length === 0) continue
  different += 1
  console.log(`${path}: ${first[at]?.how}, and otherwise on ${unlike.join(', ')}`)
}
console.log(`${files.length} files on ${nodes.length} Nodes, ${different} read otherwise`)
process.exitCode = different === 0 ? 0 : 1
