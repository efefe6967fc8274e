import { session } from './session'

/**
 * A sheet gives the focus back to what opened it. What the palette opened would give it back to the palette, which is
 * gone: then it goes to what had it before either came up.
 */
export const keepFocusUnderSheets = (): void => {
  let { overlay } = session.read()
  let before: Element | null = null
  const giveBack = (): void => {
    const isNowhere = document.activeElement === null || document.activeElement === document.body
    if (overlay === null && isNowhere && before instanceof HTMLElement && before.isConnected) before.focus()
  }
  session.listen(() => {
    const was = overlay
    overlay = session.read().overlay
    const holder = document.activeElement
    if (was === null && overlay !== null && holder?.closest('[role=dialog]') === null) before = holder
    // The sheet itself gives the focus back a frame after it has gone.
    if (was !== null && overlay === null) requestAnimationFrame(() => requestAnimationFrame(giveBack))
  })
}
