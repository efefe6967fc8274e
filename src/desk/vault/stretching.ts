import { scrypt } from 'node:crypto'
import { keyLength } from './keys'

/** What makes a guess dear (RFC 7914): the memory of one is 128 × `cost` × `block` bytes. */
export interface StretchSettings {
  readonly cost: number
  readonly block: number
  readonly lanes: number
}

/** How words that a person can remember become a key. */
export interface Stretching {
  readonly settings: StretchSettings
  readonly stretch: (secret: string, salt: Uint8Array, settings: StretchSettings) => Promise<Uint8Array>
}

/** The least that OWASP asks of scrypt: 128 MiB and some half a second for each guess. */
const usual: StretchSettings = { cost: 2 ** 17, block: 8, lanes: 1 }

/** Below, guessing is cheap; above, a file from a stranger could ask for all the memory there is, up to one GiB. */
export const isWithinBounds = ({ cost, block, lanes }: StretchSettings): boolean =>
  block === 8 && cost >= 2 ** 16 && cost <= 2 ** 20 && Math.log2(cost) % 1 === 0 && lanes >= 1 && lanes <= 4

/**
 * By scrypt, which both Node and the library of Electron have and neither Argon2 (Electron's Node has the name and refuses).
 * Where a runtime refuses scrypt as well, the same function written in JavaScript gives the same key.
 */
export const byScrypt: Stretching = {
  settings: usual,
  stretch: async (secret, salt, settings) => {
    const words = Buffer.from(secret, 'utf8')
    try {
      return await ofRuntime(words, salt, settings)
    } catch {
      return ofJavaScript(words, salt, settings)
    }
  },
}

const ofRuntime = (
  secret: Uint8Array,
  salt: Uint8Array,
  { cost, block, lanes }: StretchSettings,
): Promise<Uint8Array> =>
  new Promise((done, refused) => {
    const options = { N: cost, r: block, p: lanes, maxmem: 128 * block * (cost + lanes + 8) }
    scrypt(secret, salt, keyLength, options, (problem, key) => (problem === null ? done(key) : refused(problem)))
  })

export const ofJavaScript = async (
  secret: Uint8Array,
  salt: Uint8Array,
  { cost, block, lanes }: StretchSettings,
): Promise<Uint8Array> => {
  const { scryptAsync } = await import('@noble/hashes/scrypt.js')
  return scryptAsync(secret, salt, {
    N: cost,
    r: block,
    p: lanes,
    dkLen: keyLength,
    maxmem: 128 * block * (cost + lanes + 8),
  })
}
