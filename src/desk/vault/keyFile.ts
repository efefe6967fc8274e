import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import * as v from 'valibot'
import { type Result, failure, success } from '#core/model/result'
import { keyFor, keyLength, nonceLength, tagLength } from './keys'
import { type Stretching, isWithinBounds } from './stretching'

const hex = (bytes: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`)))
const Natural = v.pipe(v.number(), v.integer(), v.minValue(1))
const Secret = v.picklist(['passphrase', 'code'])
/** What opens a library: words that a person remembers, or a code on paper. */
export type Secret = v.InferOutput<typeof Secret>

/** The data key, wrapped in a key that one secret gives. */
const Slot = v.strictObject({
  opens: Secret,
  salt: hex(16),
  cost: Natural,
  block: Natural,
  lanes: Natural,
  nonce: hex(nonceLength),
  wrapped: hex(keyLength + tagLength),
})
type Slot = v.InferOutput<typeof Slot>

/** `sealing`, `opening`: the files of the library are on their way from plain to sealed, or back; some are already there. */
const Stage = v.picklist(['sealing', 'sealed', 'opening'])
export type Stage = v.InferOutput<typeof Stage>

/** Without a touch, after which the library is locked; 0: never by itself. */
const Minutes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(240))
const firstMinutes = 10

/**
 * The file that says how a library is opened. `seal` is made with the data key, so that nobody without it can change a word;
 * `sum` is made with nothing, so that a damaged file is told from a wrong passphrase.
 */
const KeyFile = v.strictObject({
  format: v.literal('briefing-key'),
  version: Natural,
  stage: Stage,
  lockAfter: Minutes,
  slots: v.pipe(v.array(Slot), v.minLength(1), v.maxLength(8)),
  seal: hex(32),
  sum: hex(32),
})
export type KeyFile = v.InferOutput<typeof KeyFile>

const version = 1

/** Makes a file for a data key, with these secrets. */
export const keyFileFor = async (
  dataKey: Uint8Array,
  stage: Stage,
  secrets: Readonly<Record<Secret, string>>,
  stretching: Stretching,
): Promise<KeyFile> =>
  finished(dataKey, {
    stage,
    lockAfter: firstMinutes,
    slots: [
      await slotFor(dataKey, 'passphrase', secrets.passphrase, stretching),
      await slotFor(dataKey, 'code', secrets.code, stretching),
    ],
  })

/** The same file with something else in it. */
export const changedKeyFile = (
  file: KeyFile,
  dataKey: Uint8Array,
  change: Partial<Pick<KeyFile, 'stage' | 'lockAfter'>>,
): KeyFile => finished(dataKey, { ...file, ...change })

/** The same file with another secret in the place of one. */
export const withSecret = async (
  file: KeyFile,
  dataKey: Uint8Array,
  opens: Secret,
  secret: string,
  stretching: Stretching,
): Promise<KeyFile> => {
  const slot = await slotFor(dataKey, opens, secret, stretching)
  return finished(dataKey, { ...file, slots: [...file.slots.filter((other) => other.opens !== opens), slot] })
}

export const bytesOfKeyFile = (file: KeyFile): Uint8Array => Buffer.from(`${JSON.stringify(file)}\n`)

/** Reads a file, as far as that can be done without a secret. Settings that a stranger may have chosen are not followed. */
export const readKeyFile = (bytes: Uint8Array): Result<KeyFile, 'damaged' | 'tooNew'> => {
  const text = Buffer.from(bytes).toString('utf8')
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), KeyFile), text)
  if (!parsed.success) return failure('damaged')
  const file = parsed.output
  const isWhole = sumOf(file) === file.sum && text === Buffer.from(bytesOfKeyFile(file)).toString('utf8')
  if (!isWhole) return failure('damaged')
  if (file.version !== version) return failure('tooNew')
  return file.slots.every(isWithinBounds) ? success(file) : failure('damaged')
}

/** The data key; `wrong` when the secret is another one, `damaged` when the file was changed by who did not know it. */
export const dataKeyIn = async (
  file: KeyFile,
  opens: Secret,
  secret: string,
  { stretch }: Stretching,
): Promise<Result<Buffer, 'wrong' | 'damaged'>> => {
  for (const slot of file.slots.filter((each) => each.opens === opens)) {
    const key = await stretch(meant(secret), Buffer.from(slot.salt, 'hex'), slot)
    const dataKey = unwrapped(slot, key)
    if (dataKey === null) continue
    return isOfKey(file, dataKey) ? success(dataKey) : failure('damaged')
  }
  return failure('wrong')
}

/** Whether the file is of the library that this key opens, whatever else it says. */
export const isOfKey = (file: KeyFile, dataKey: Uint8Array): boolean =>
  timingSafeEqual(Buffer.from(file.seal, 'hex'), Buffer.from(sealOf(file, dataKey), 'hex'))

const slotFor = async (
  dataKey: Uint8Array,
  opens: Secret,
  secret: string,
  { settings, stretch }: Stretching,
): Promise<Slot> => {
  const salt = randomBytes(16)
  const { cost, block, lanes } = settings
  const fields = { opens, salt: salt.toString('hex'), cost, block, lanes }
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', await stretch(meant(secret), salt, settings), nonce)
  cipher.setAAD(aboutSlot(fields))
  const wrapped = Buffer.concat([cipher.update(dataKey), cipher.final(), cipher.getAuthTag()])
  return { ...fields, nonce: nonce.toString('hex'), wrapped: wrapped.toString('hex') }
}

const unwrapped = (slot: Slot, key: Uint8Array): Buffer | null => {
  const wrapped = Buffer.from(slot.wrapped, 'hex')
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(slot.nonce, 'hex'))
  decipher.setAAD(aboutSlot(slot))
  decipher.setAuthTag(wrapped.subarray(keyLength))
  try {
    return Buffer.concat([decipher.update(wrapped.subarray(0, keyLength)), decipher.final()])
  } catch {
    return null
  }
}

type SlotSettings = Omit<Slot, 'nonce' | 'wrapped'>

const aboutSlot = ({ opens, salt, cost, block, lanes }: SlotSettings): Uint8Array =>
  Buffer.from(JSON.stringify(['briefing-key', version, opens, salt, cost, block, lanes]))

/** The same words are written in more than one way of the same letters, by another keyboard or system. */
const meant = (secret: string): string => secret.normalize('NFKC')

type Said = Omit<KeyFile, 'seal' | 'sum'>

const finished = (dataKey: Uint8Array, { stage, lockAfter, slots }: Omit<Said, 'format' | 'version'>): KeyFile => {
  const said = { format: 'briefing-key', version, stage, lockAfter, slots } as const
  const signed = { ...said, seal: sealOf(said, dataKey) }
  return { ...signed, sum: sumOf(signed) }
}

const saidIn = ({ format, version, stage, lockAfter, slots }: Said): Said => ({
  format,
  version,
  stage,
  lockAfter,
  slots,
})

const sealOf = (file: Said, dataKey: Uint8Array): string =>
  createHmac('sha256', keyFor(dataKey, new Uint8Array(), 'briefing-kit 1 key file'))
    .update(JSON.stringify(saidIn(file)))
    .digest('hex')

/** Not secret: it tells damage from a wrong secret. */
export const sumOf = (file: Omit<KeyFile, 'sum'>): string =>
  createHash('sha256')
    .update(JSON.stringify({ ...saidIn(file), seal: file.seal }))
    .digest('hex')
