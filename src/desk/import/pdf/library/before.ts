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

/**
 * It brings what an older engine lacks, and also replaces what this one has, for the whole process: with its own JSON and
 * its own `push` a text of megabytes takes twice as long. What it adds stays; what was there is put back.
 */
const standard: readonly object[] = [
  JSON,
  Math,
  Object,
  Promise,
  Reflect,
  Array.prototype,
  Function.prototype,
  Map.prototype,
  Object.prototype,
  Promise.prototype,
  RegExp.prototype,
  Set.prototype,
  String.prototype,
  Uint8Array.prototype,
]
const before = standard.map((holder) => Object.entries(Object.getOwnPropertyDescriptors(holder)))
restoring.push(() => {
  for (const [at, holder] of standard.entries())
    for (const [name, was] of (before[at] ?? []) as readonly (readonly [string, PropertyDescriptor])[])
      if ('value' in was && was.configurable === true && !Object.is(Reflect.get(holder, name), was.value))
        Object.defineProperty(holder, name, was)
})
