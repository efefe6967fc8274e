/** What the first bytes of a file say that it is, whatever its name says. */

export const startsWith = (bytes: Uint8Array, signature: string): boolean =>
  Buffer.from(bytes.subarray(0, signature.length)).toString('latin1') === signature

/** A ZIP archive, as the newer documents of office programs are. */
export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 'PK\x03\x04')

/** A compound file, as a saved mail of Outlook is, an older document, and one that is locked. */
export const isCompound = (bytes: Uint8Array): boolean => startsWith(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')

/** What has no words to read: a picture, a film, a packed file, a program; null where the bytes say nothing of that. */
export const foreignKind = (bytes: Uint8Array): string | null =>
  signatures.find(([signature]) => startsWith(bytes, signature))?.[1] ?? null

const signatures: readonly (readonly [signature: string, type: string])[] = [
  ['\x89PNG', 'png'],
  ['\xff\xd8\xff', 'jpg'],
  ['GIF8', 'gif'],
  ['RIFF', 'riff'],
  ['\x1f\x8b', 'gz'],
  ['\x7fELF', 'program'],
  ['MZ\x90', 'program'],
]
