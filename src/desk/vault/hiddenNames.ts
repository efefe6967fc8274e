import { createCipheriv, createDecipheriv } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { keyFor } from './keys'

/**
 * Pictures and files as received are named after the hash of what they hold: who has the same press release could tell from a
 * name that it is there. On a sealed disk they have another name of the same length, which only the key can turn back.
 */
export class HiddenNames {
  private readonly key: Buffer

  constructor(dataKey: Uint8Array) {
    this.key = keyFor(dataKey, new Uint8Array(), 'briefing-kit 1 names')
  }

  hidden(path: string): string {
    const name = basename(path)
    const hidden = name.replace(
      /^(\.?)([0-9a-f]{64})\.(jpg|original)(\.[0-9a-f]{32}\.tmp)?$/,
      (_all, dot: string, hash: string, kind: string, rest = '') =>
        `${dot}${this.turned(hash, createCipheriv)}.${kind}.sealed${rest}`,
    )
    return hidden === name ? path : join(dirname(path), hidden)
  }

  /** The name that a hidden one stands for; any other as it is. */
  shown(name: string): string {
    return name.replace(
      /^(\.?)([0-9a-f]{64})\.(jpg|original)\.sealed(\.[0-9a-f]{32}\.tmp)?$/,
      (_all, dot: string, hash: string, kind: string, rest = '') =>
        `${dot}${this.turned(hash, createDecipheriv)}.${kind}${rest}`,
    )
  }

  /** A hash is two blocks that look like chance, and no two begin alike: the same beginning for each gives nothing away. */
  private turned(hash: string, direction: typeof createCipheriv | typeof createDecipheriv): string {
    const turning = direction('aes-256-cbc', this.key, new Uint8Array(16)).setAutoPadding(false)
    return Buffer.concat([turning.update(Buffer.from(hash, 'hex')), turning.final()]).toString('hex')
  }
}
