// contextBridge: the page's world and the preload's world share no object. Values cross as CustomEvent.detail, which
// Chromium copies between worlds at once and by structured clone; functions and promises cross as numbers.
// makeBridge is sent to the page as text and may use nothing from outside itself.

/**
 * One half of the bridge.
 * @param {string} here name of this world
 * @param {string} there name of the other
 * @param {string} secret prefix of event names that no page can guess
 */
export function makeBridge(here, there, secret) {
  const target = document
  const NewEvent = CustomEvent
  const { dispatchEvent, addEventListener } = EventTarget.prototype
  /** @type {Map<number, Function>} */
  const functions = new Map()
  /** @type {WeakMap<Function, number>} positive: ours; negative: a stand-in for theirs */
  const numbers = new WeakMap()
  /** @type {Map<number, Function>} */
  const foreign = new Map()
  /** @type {Map<number, { resolve: (value: any) => void, reject: (reason: Error) => void }>} */
  const promises = new Map()
  let last = 0
  /** @type {any} */
  let answer

  /** @param {string} kind @param {any} detail */
  const post = (kind, detail) => dispatchEvent.call(target, new NewEvent(secret + there + kind, { detail }))
  /** @param {string} kind @param {(detail: any) => void} take */
  const on = (kind, take) => {
    const listener = (/** @type {any} */ event) => {
      event.stopImmediatePropagation()
      take(event.detail)
    }
    addEventListener.call(target, secret + here + kind, listener, true)
  }

  /** @param {any} error */
  const packError = (error) =>
    error instanceof Error ? { message: error.message, stack: error.stack } : { message: String(error) }
  /** @param {{ message: string, stack?: string }} packed */
  function unpackError({ message, stack }) {
    const error = new Error(message)
    if (stack) error.stack = stack
    return error
  }

  /** @param {any} value */
  const isPlain = (value) =>
    ![Map, Set, Date, RegExp, ArrayBuffer, Blob].some((kind) => value instanceof kind) && !ArrayBuffer.isView(value)

  /** @param {any} value @param {number} [depth] @returns {any} */
  function pack(value, depth = 0) {
    if (depth > 1000) throw new TypeError('Electron contextBridge recursion depth exceeded.')
    if (typeof value === 'symbol') return undefined
    if (typeof value === 'function') {
      if (!numbers.has(value)) {
        numbers.set(value, ++last)
        functions.set(last, value)
      }
      return { function: numbers.get(value) }
    }
    if (value === null || typeof value !== 'object') return { value }
    if (value instanceof Promise) {
      const number = ++last
      value.then(
        (result) => post('settled', { number, ...attempt(() => pack(result)) }),
        (error) => post('settled', { number, error: packError(error) }),
      )
      return { promise: number }
    }
    if (value instanceof Error) return { error: packError(value) }
    if (Array.isArray(value)) return { array: value.map((item) => pack(item, depth + 1)) }
    if (isPlain(value)) {
      const entries = Object.keys(value).map((key) => [key, pack(value[key], depth + 1)])
      return { object: entries.filter(([, item]) => item !== undefined) }
    }
    try {
      structuredClone(value)
    } catch {
      throw new Error('An object could not be cloned.')
    }
    return { value }
  }

  /** @param {any} packed @param {boolean} [frozen] @returns {any} */
  function unpack(packed, frozen = false) {
    if (!packed) return undefined
    if ('function' in packed) return foreignFunction(packed.function)
    if ('promise' in packed) return new Promise((resolve, reject) => promises.set(packed.promise, { resolve, reject }))
    if ('error' in packed) return unpackError(packed.error)
    if ('array' in packed) {
      const array = packed.array.map((/** @type {any} */ item) => unpack(item, frozen))
      return frozen ? Object.freeze(array) : array
    }
    if ('object' in packed) {
      const object = {}
      for (const [key, item] of packed.object) {
        const property = { value: unpack(item, frozen), enumerable: true, writable: true, configurable: true }
        Object.defineProperty(object, key, property)
      }
      return frozen ? Object.freeze(object) : object
    }
    return packed.value
  }

  /** @param {() => any} compute */
  function attempt(compute) {
    try {
      return { result: compute() }
    } catch (error) {
      return { error: packError(error) }
    }
  }

  /** @param {number} number */
  function foreignFunction(number) {
    const known = foreign.get(number)
    if (known) return known
    const made = (/** @type {any[]} */ ...args) => {
      const packed = args.map((value) => pack(value))
      answer = undefined
      post('call', { number, args: packed })
      const received = answer
      answer = undefined
      if (!received) throw new Error('contextBridge: the other world did not answer')
      if (received.error) throw unpackError(received.error)
      return unpack(received.result)
    }
    foreign.set(number, made)
    numbers.set(made, -number)
    return made
  }

  on('call', ({ number, args }) => {
    const call = /** @type {Function} */ (functions.get(number))
    post(
      'answer',
      attempt(() => pack(call(...args.map((/** @type {any} */ value) => unpack(value))))),
    )
  })
  on('answer', (received) => {
    answer = received
  })
  on('settled', ({ number, result, error }) => {
    const promise = promises.get(number)
    promises.delete(number)
    if (error) promise?.reject(unpackError(error))
    else promise?.resolve(unpack(result))
  })
  return { pack, unpack, post, on }
}
