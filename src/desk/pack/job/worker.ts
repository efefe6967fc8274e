import { join } from 'node:path'
import { openFonts } from '#desk/fonts/library'
import { packMaker } from './maker'
import type { PackReply, PackRequest } from './messages'

/**
 * The process that makes packs, started by the main process as a utility process. Orders come and answers go over
 * `process.parentPort`. The folder of fonts stands beside the program, or is named by `--fonts=FOLDER`.
 */
interface ParentPort {
  postMessage(reply: PackReply): void
  on(event: 'message', listener: (event: { readonly data: PackRequest }) => void): void
}

const isParentPort = (value: unknown): value is ParentPort =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'postMessage') === 'function'

const fontsFolder = (): string => {
  const named = process.argv.find((argument) => argument.startsWith('--fonts='))
  return named === undefined
    ? join(import.meta.dirname, '..', '..', 'resources', 'fonts')
    : named.slice('--fonts='.length)
}

const port: unknown = Reflect.get(process, 'parentPort')
if (!isParentPort(port)) throw new Error('This program is started by Briefing Kit as a utility process')
const maker = packMaker(
  () => openFonts(fontsFolder()),
  (reply) => port.postMessage(reply),
)
port.on('message', ({ data }) => maker.take(data))
