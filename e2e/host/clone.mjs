// Structured clone as text, for messages between the main process and a page. The same source runs on both sides, so
// makeClone may use nothing from outside itself. It throws where structured clone throws: functions, symbols, promises, nodes.

export function makeClone() {
  /** @type {Record<string, any>} */
  const VIEWS = {
    Int8Array,
    Uint8Array,
    Uint8ClampedArray,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
  }
  /** @type {Record<string, any>} */
  const ERRORS = { Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError }
  const UNCLONABLE = /^(Promise|Window|WeakMap|WeakSet|WeakRef|MessagePort|HTML.*|Text|Generator)$/

  /** @param {any} value */
  const kindOf = (value) => Object.prototype.toString.call(value).slice(8, -1)

  /** @param {Uint8Array} bytes */
  function base64(bytes) {
    let text = ''
    for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000))
    return btoa(text)
  }

  /** @param {string} text */
  function bytesOf(text) {
    const characters = atob(text)
    const bytes = new Uint8Array(characters.length)
    for (let i = 0; i < characters.length; i++) bytes[i] = characters.charCodeAt(i)
    return bytes
  }

  /** Plain JSON stands for itself; everything else is an object with a `kind`. @param {any} root */
  function write(root) {
    const seen = new Map()
    /** @param {any} value @returns {any} */
    function step(value) {
      if (value === null || typeof value === 'boolean' || typeof value === 'string') return value
      if (value === undefined) return { kind: 'undefined' }
      if (typeof value === 'number') {
        if (Object.is(value, -0)) return { kind: 'number', data: '-0' }
        return Number.isFinite(value) ? value : { kind: 'number', data: String(value) }
      }
      if (typeof value === 'bigint') return { kind: 'bigint', data: String(value) }
      const kind = kindOf(value)
      if (typeof value !== 'object' || UNCLONABLE.test(kind)) throw new Error('An object could not be cloned.')
      if (seen.has(value)) return { kind: 'seen', data: seen.get(value) }
      seen.set(value, seen.size)
      if (Array.isArray(value)) return { kind: 'array', data: Array.from(value, step) }
      if (kind in VIEWS) return { kind, data: base64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) }
      if (kind === 'ArrayBuffer') return { kind, data: base64(new Uint8Array(value)) }
      if (kind === 'Date') return { kind, data: value.getTime() }
      if (kind === 'RegExp') return { kind, data: [value.source, value.flags] }
      if (kind === 'Map') return { kind, data: Array.from(value, ([key, item]) => [step(key), step(item)]) }
      if (kind === 'Set') return { kind, data: Array.from(value, step) }
      if (kind === 'Error')
        return { kind, data: [value.name in ERRORS ? value.name : 'Error', value.message, String(value.stack)] }
      return { kind: 'object', data: Object.keys(value).map((key) => [key, step(value[key])]) }
    }
    return step(root)
  }

  /** @param {any} root */
  function read(root) {
    /** @type {any[]} */
    const seen = []
    /** @param {any} value @returns {any} */
    function step(value) {
      if (value === null || typeof value !== 'object') return value
      const { kind, data } = value
      if (kind === 'undefined') return undefined
      if (kind === 'number') return Number(data)
      if (kind === 'bigint') return BigInt(data)
      if (kind === 'seen') return seen[data]
      const place = seen.push(undefined) - 1
      /** @template T @param {T} made @returns {T} */
      const keep = (made) => (seen[place] = made)
      if (kind === 'array') {
        const items = keep(/** @type {any[]} */ ([]))
        for (const item of data) items.push(step(item))
        return items
      }
      if (kind === 'object') {
        const object = keep({})
        for (const [key, item] of data) {
          Object.defineProperty(object, key, {
            value: step(item),
            writable: true,
            enumerable: true,
            configurable: true,
          })
        }
        return object
      }
      if (kind === 'ArrayBuffer') return keep(bytesOf(data).buffer)
      if (kind === 'Date') return keep(new Date(data))
      if (kind === 'RegExp') return keep(new RegExp(data[0], data[1]))
      if (kind === 'Map') {
        const map = keep(new Map())
        for (const [key, item] of data) map.set(step(key), step(item))
        return map
      }
      if (kind === 'Set') {
        const set = keep(new Set())
        for (const item of data) set.add(step(item))
        return set
      }
      if (kind === 'Error') return keep(Object.assign(new ERRORS[data[0]](data[1]), { stack: data[2] }))
      return keep(new VIEWS[kind](bytesOf(data).buffer))
    }
    return step(root)
  }

  return {
    /** @param {any} value */
    toText: (value) => JSON.stringify(write(value)),
    /** @param {string} text @returns {any} */
    fromText: (text) => read(JSON.parse(text)),
  }
}

export const clone = makeClone()
