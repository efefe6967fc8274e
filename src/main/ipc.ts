import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import { bundleOrigin, channels } from '#contract/bridge'
import { hasBytes, kitPlaceOf } from '#contract/calls'
import { failed } from '#contract/failures'
import { type Desk, receive } from '#contract/transport'
import { ParcelReceiver } from '#contract/wire/parcels'
import { WireSender, packed } from '#contract/wire/wire'
import type { Underway } from './closing'

/**
 * The one way from the window to the desk. Only the main frame of our own window, showing our own page, is answered;
 * what it says is then parsed by the contract before anything runs.
 */
export const answerWindow = (
  window: BrowserWindow,
  desk: Desk,
  underway: Underway,
  onFault: (fault: unknown) => void,
): void => {
  let sender = new WireSender()
  let parcels = new ParcelReceiver()
  ipcMain.handle(channels.piece, (event, parcel: unknown, at: unknown, piece: unknown) => {
    if (isOurPage(event, window)) parcels.take(parcel, at, piece)
  })
  ipcMain.handle(channels.fetch, (event, number: unknown) => (isOurPage(event, window) ? sender.piece(number) : null))
  ipcMain.handle(channels.call, async (event, name: unknown, input: unknown, held: unknown) => {
    const isOurs = isOurPage(event, window)
    const reply = isOurs
      ? await underway.during(() => receive(desk, name, parcels.whole(input), onFault))
      : failed('call.malformed', { call: 'elsewhere' })
    // What the window was given last, and what came from it in pieces, is of the library that was locked.
    if (name === 'vault.lock' && reply.ok) {
      sender = new WireSender()
      parcels = new ParcelReceiver()
    }
    return isOurs && held !== undefined ? packed(sender.wired(reply, kitPlaceOf(name), held), hasBytes(name)) : reply
  })
  window.once('closed', () => {
    for (const channel of [channels.call, channels.piece, channels.fetch]) ipcMain.removeHandler(channel)
  })
}

const isOurPage = ({ senderFrame }: IpcMainInvokeEvent, window: BrowserWindow): boolean =>
  senderFrame !== null && senderFrame === window.webContents.mainFrame && senderFrame.origin === bundleOrigin
