/**
 * What the library looks for while it is loaded. It would take a native module for painting where one is found, and needs
 * the names of a browser's shapes; nothing is painted here. Undone by ./after, which is loaded behind it.
 */
class Shape {
  readonly isDrawn = false
}

export const restoring: (() => void)[] = []

for (const name of ['DOMMatrix', 'Path2D', 'ImageData'])
  if (!(name in globalThis))
    Object.defineProperty(globalThis, name, { value: Shape, configurable: true, writable: true })

const found = Object.getOwnPropertyDescriptor(process, 'getBuiltinModule')
const nothing = (): unknown => ({ createRequire: () => () => ({}) })
Object.defineProperty(process, 'getBuiltinModule', { value: nothing, configurable: true, writable: true })
restoring.push(() => {
  if (found === undefined) Reflect.deleteProperty(process, 'getBuiltinModule')
  else Object.defineProperty(process, 'getBuiltinModule', found)
})
