import { sha256 as hash } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * SHA-256 of the UTF-8 bytes of a text, in lower-case hexadecimal. Core asks nobody for it, so that the window, the pack
 * and the recipient's check see the same change of a source in the same way. Half a surrogate pair counts as the
 * replacement character, as it does everywhere else.
 */
export const sha256 = (text: string): string => bytesToHex(sha256Bytes(text))

/** The same as its 32 bytes. */
export const sha256Bytes = (text: string): Uint8Array => hash(utf8ToBytes(text))
