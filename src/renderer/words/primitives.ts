/**
 * Gives the primitives the few words that they say themselves (hints for a screen reader, the parts of a day). They are bundled
 * with English alone, and look for others where they would stand if a server had written the page.
 */
export const speakPrimitives = (locale: string, piece: object): void => {
  Object.assign(globalThis, {
    [Symbol.for('react-aria.i18n.locale')]: locale,
    [Symbol.for('react-aria.i18n.strings')]: Reflect.get(piece, 'default'),
  })
}
