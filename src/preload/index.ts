import { contextBridge, ipcRenderer } from 'electron'
import { type DeskBridge, channels } from '#contract/bridge'
import type { DeskEvent } from '#contract/views'

/** All that the window is given: one call out, the pieces of what is too long for it there and back, one kind of event in. The channel itself stays here. */
const bridge: DeskBridge = {
  call: (name, input, held) => ipcRenderer.invoke(channels.call, name, input, held),
  bring: (parcel, at, piece) => ipcRenderer.invoke(channels.piece, parcel, at, piece),
  fetch: (number) => ipcRenderer.invoke(channels.fetch, number),
  onEvent: (listener) => {
    const forward = (_event: unknown, told: DeskEvent): void => listener(told)
    ipcRenderer.on(channels.event, forward)
    return () => void ipcRenderer.off(channels.event, forward)
  },
}

contextBridge.exposeInMainWorld('desk', bridge)
