import { afterTyping } from './callOrder'
import { refreshLibrary } from './kits'
import { isKitScreen } from './place'
import { session } from './session'

/**
 * Whoever comes from a kit to the library finds on its card what they decided in it: the cards are asked for again, once
 * everything that was typed and decided has arrived.
 */
export const keepCardsTrue = (): void => {
  let before = session.read().place.screen
  session.listen(() => {
    const { isLocked, place } = session.read()
    const { screen } = place
    const isBack = isKitScreen(before) && !isKitScreen(screen)
    before = screen
    if (isBack && !isLocked) void afterTyping(refreshLibrary)
  })
}
