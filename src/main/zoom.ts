import type { BrowserWindow } from 'electron'
import type { Desk } from '#contract/transport'

/**
 * The desk as the window calls it, with the page at the size that its preferences name. Real page zoom, not a scaled
 * picture: everything in the page is laid out for the room that is left.
 */
export const withZoom = (desk: Desk, window: BrowserWindow): Desk => ({
  ...desk,
  'preferences.read': async (input) => {
    const reply = await desk['preferences.read'](input)
    if (reply.ok) zoomTo(window, reply.value.zoom)
    return reply
  },
  'preferences.change': async (input) => {
    const reply = await desk['preferences.change'](input)
    if (reply.ok) zoomTo(window, reply.value.zoom)
    return reply
  },
})

const zoomTo = (window: BrowserWindow, factor: number): void => {
  if (!window.isDestroyed() && window.webContents.getZoomFactor() !== factor) window.webContents.setZoomFactor(factor)
}
