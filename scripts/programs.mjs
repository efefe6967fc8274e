// How the programs that run on Node are put together, for the application and for measuring it alike: what the engine has
// built in takes the place of the same in JavaScript, and their files are written in ASCII alone.

/**
 * Libraries whose work `node:zlib` does. The tables of letters that come packed twice are opened at every start, and the
 * dictionary of Brotli is half a megabyte of numbers that no file of ours asks for.
 *
 * @type {Readonly<Record<string, string>>}
 */
const byNode = {
  'tiny-inflate': `
    const { inflateRawSync } = require('node:zlib')
    module.exports = (packed, room) => {
      const bytes = inflateRawSync(packed)
      room.set(bytes)
      return bytes.length < room.length ? room.slice(0, bytes.length) : room
    }`,
  'brotli/decompress.js': `
    const { brotliDecompressSync } = require('node:zlib')
    module.exports = (packed) => new Uint8Array(brotliDecompressSync(packed))`,
}

export const workOfNode = {
  name: 'work-of-node',
  enforce: /** @type {const} */ ('pre'),
  resolveId: (/** @type {string} */ id) => (Object.hasOwn(byNode, id) ? `\0by-node:${id}` : null),
  load: (/** @type {string} */ id) => (id.startsWith('\0by-node:') ? byNode[id.slice('\0by-node:'.length)] : null),
}

/** A letter that means what it is only as it stands: its file stays as it is. */
const asItStands = /String\.raw`[^`]*[^\0-\x7f`]|\\[\u2028\u2029]/

/** A backslash that stands before a letter of its own accord is the one that its number begins with. */
const written = (/** @type {string} */ found, /** @type {string} */ slashes) =>
  `${slashes.slice(slashes.length % 2)}\\u${found.charCodeAt(slashes.length).toString(16).padStart(4, '0')}`

/** Code that says the same in ASCII alone. @param {string} code */
export const asciiOf = (code) => code.replace(/(\\*)[^\0-\x7f]/g, written)

/** The engine keeps a file in two bytes a letter where one letter needs them: of three megabytes that is three more. */
export const inAscii = {
  name: 'in-ascii',
  generateBundle: (/** @type {unknown} */ _, /** @type {Record<string, { type: string, code?: string }>} */ files) => {
    for (const file of Object.values(files))
      if (file.type === 'chunk' && file.code !== undefined && !asItStands.test(file.code))
        file.code = asciiOf(file.code)
  },
}
