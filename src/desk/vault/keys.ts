import { createHmac } from 'node:crypto'

/**
 * A key of 32 bytes for one purpose, by HKDF with SHA-256 (RFC 5869). Written out with HMAC, since the runtime of the window
 * is built on another library than Node, in which HKDF itself was not seen to work.
 */
export const keyFor = (key: Uint8Array, salt: Uint8Array, purpose: string): Buffer => {
  const extracted = createHmac('sha256', salt).update(key).digest()
  return createHmac('sha256', extracted).update(purpose).update(Uint8Array.of(1)).digest()
}

export const keyLength = 32
export const nonceLength = 12
export const tagLength = 16
