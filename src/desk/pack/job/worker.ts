import { join } from 'node:path'
import { openFonts } from '#desk/fonts/library'
import { denyNetwork } from '../../denyNetwork'
import { packMaker } from './maker'
import type { PackReply, PackRequest } from './messages'

/**
 * The process that makes packs: a utility process of the application, or a child process of the command line. Orders
 * come and answers go over whichever line there is. The folder of fonts stands beside the program, or is named by
 * `--fonts=FOLDER`.
 */
interface Line {
  readonly tell: (reply: PackReply) => void
  readonly onRequest: (listener: (request: PackRequest) => void) => void
}

interface ParentPort {
  postMessage(reply: PackReply): void
  on(event: 'message', listener: (event: { readonly data: PackRequest }) => void): void
}

const isParentPort = (value: unknown): value is ParentPort =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'postMessage') === 'function'

const lineToParent = (): Line => {
  const port: unknown = Reflect.get(process, 'parentPort')
  if (isParentPort(port))
    return {
      tell: (reply) => port.postMessage(reply),
      onRequest: (listener) => port.on('message', ({ data }) => listener(data)),
    }
  if (process.send === undefined) throw new Error('This program is started by Briefing Kit')
  // A parent that is gone wants no packs.
  process.once('disconnect', () => process.exit())
  return {
    tell: (reply) => void process.send?.(reply),
    onRequest: (listener) => void process.on('message', (request) => listener(request as PackRequest)),
  }
}

const fontsFolder = (): string => {
  const named = process.argv.find((argument) => argument.startsWith('--fonts='))
  return named === undefined
    ? join(import.meta.dirname, '..', '..', 'resources', 'fonts')
    : named.slice('--fonts='.length)
}

denyNetwork()
const line = lineToParent()
const make = packMaker(() => openFonts(fontsFolder()), line.tell)
line.onRequest((request) => void make(request))
line.tell({ kind: 'ready' })
