import { join } from 'node:path'
import { openFonts } from '#desk/fonts/library'
import { denyNetwork } from '../../denyNetwork'
import { breakQuietly } from '../../process/lastWords'
import { lineToParent } from '../../process/line'
import { spareRoomFor } from './engine'
import { type SentRequest, kitReceiver } from './kitLine'
import { packMaker } from './maker'
import { setNothing } from './setNothing'
import type { PackReply } from './messages'

/** The process that makes packs. The folder of fonts stands beside the program, or is named by `--fonts=FOLDER`. */
const fontsFolder = (): string => {
  const named = process.argv.find((argument) => argument.startsWith('--fonts='))
  return named === undefined
    ? join(import.meta.dirname, '..', '..', 'resources', 'fonts')
    : named.slice('--fonts='.length)
}

breakQuietly()
denyNetwork()
const line = lineToParent<SentRequest, PackReply>()
const fonts = openFonts(fontsFolder())
const make = packMaker(() => fonts, line.tell)
// The runtime of the window's own processes is left to itself: what it makes of such a wish could not be tried.
const isOfNode = process.versions['electron'] === undefined
const received = kitReceiver()
line.onRequest((sent) => {
  const request = received(sent)
  if (request === null) return
  if (isOfNode && 'kit' in request) spareRoomFor(request.kit)
  void make(request)
})
line.tell({ kind: 'ready' })
// Nobody waits yet: what the first pages of every pack need is ready when somebody does.
setImmediate(() => void setNothing(fonts))
