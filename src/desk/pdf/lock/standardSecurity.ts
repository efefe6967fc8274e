import { createCipheriv, createHash, randomBytes } from 'node:crypto'

/** What opens a file, and what the file says of it. Only whoever has the password gets the key out of the latter. */
export interface Lock {
  /** Of every stream and string. */
  readonly key: Uint8Array
  /** The encryption dictionary (ISO 32000-2, 7.6.4). */
  readonly dictionary: string
}

/**
 * AES-256 as PDF 2.0 has it: revision 6, whose password is not guessed at the speed of one hash like that of revision 5,
 * which is all that pdfkit can do. Everything is random but the password, so the same pack is never locked to the same bytes.
 * Nothing is forbidden to whoever opens it: what only asks a program to refuse is no protection.
 */
export const lockOf = (password: string): Lock => {
  const secret = preparedPassword(password)
  const key = randomBytes(32)
  const user = keyEntry(secret, key, nothing)
  const owner = keyEntry(secret, key, user.entry)
  const dictionary = [
    '/Filter /Standard /V 5 /R 6 /Length 256',
    '/CF << /StdCF << /AuthEvent /DocOpen /CFM /AESV3 /Length 32 >> >> /StmF /StdCF /StrF /StdCF /EncryptMetadata true',
    `/U ${hex(user.entry)} /UE ${hex(user.wrapped)}`,
    `/O ${hex(owner.entry)} /OE ${hex(owner.wrapped)}`,
    `/P ${allAllowed} /Perms ${hex(permissions(key))}`,
  ].join('\n')
  return { key, dictionary: `<< ${dictionary} >>` }
}

/** A vector of its own before the bytes of each stream (algorithm 1.A). */
export const locked = (bytes: Uint8Array, key: Uint8Array): Uint8Array => {
  const vector = randomBytes(16)
  const cipher = createCipheriv('aes-256-cbc', key, vector)
  return Buffer.concat([vector, cipher.update(bytes), cipher.final()])
}

const nothing = new Uint8Array(0)
const allAllowed = -4
const longest = 127

/** In the bytes in which programs for PDF ask for it (SASLprep for all that is typed on a keyboard; UTF-8). */
const preparedPassword = (password: string): Uint8Array =>
  Buffer.from(password.replaceAll(/\p{Zs}/gu, ' ').normalize('NFKC'), 'utf8').subarray(0, longest)

/** Algorithms 8 and 9: what proves the password, and the key as only that password unwraps it. */
const keyEntry = (
  password: Uint8Array,
  key: Uint8Array,
  of: Uint8Array,
): { readonly entry: Uint8Array; readonly wrapped: Uint8Array } => {
  const [proving, wrapping] = [randomBytes(8), randomBytes(8)]
  const entry = Buffer.concat([hardened(password, proving, of), proving, wrapping])
  return { entry, wrapped: raw('aes-256-cbc', hardened(password, wrapping, of), new Uint8Array(16), key) }
}

/** Algorithm 2.B: at least 64 rounds, each over 64 copies, of a hash that the round before chose. */
const hardened = (password: Uint8Array, salt: Uint8Array, of: Uint8Array): Uint8Array => {
  let current: Uint8Array = createHash('sha256').update(password).update(salt).update(of).digest()
  for (let round = 0; ; round += 1) {
    const once = Buffer.concat([password, current, of])
    const all = Buffer.alloc(once.length * 64)
    for (let copy = 0; copy < 64; copy += 1) once.copy(all, copy * once.length)
    const mixed = raw('aes-128-cbc', current.subarray(0, 16), current.subarray(16, 32), all)
    const choice = mixed.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3
    current = createHash(hashes[choice] ?? 'sha256')
      .update(mixed)
      .digest()
    if (round >= 63 && (mixed.at(-1) ?? 0) <= round - 31) return current.subarray(0, 32)
  }
}

const hashes = ['sha256', 'sha384', 'sha512'] as const

/** Algorithm 10: so that nobody changes the permissions without the key. */
const permissions = (key: Uint8Array): Uint8Array => {
  const block = Buffer.alloc(16, 0xff)
  block.writeInt32LE(allAllowed, 0)
  block.write('Tadb', 8, 'latin1')
  randomBytes(4).copy(block, 12)
  return raw('aes-256-ecb', key, null, block)
}

const raw = (name: string, key: Uint8Array, vector: Uint8Array | null, bytes: Uint8Array): Uint8Array => {
  const cipher = createCipheriv(name, key, vector).setAutoPadding(false)
  return Buffer.concat([cipher.update(bytes), cipher.final()])
}

const hex = (bytes: Uint8Array): string => `<${Buffer.from(bytes).toString('hex')}>`
