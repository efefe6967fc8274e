import { ascii } from '#core/forms/cable/ascii'
import type { FlowingForm } from '#core/forms/form'
import { formOf } from '#core/forms/form'
import type { Kit } from '#core/model'
import { type Leak, prover } from '#core/proof/prove'
import type { FileFault } from '../proveFile'
import type { FormReading } from './reading'
import { readers } from './readers'

interface FinishedForm {
  readonly form: FlowingForm
  readonly bytes: Uint8Array
  readonly fileName: string
  /** What the file should say, as often as it should. */
  readonly said: readonly string[]
  /** Addresses that what is said leads to, each as often as it does. */
  readonly addresses: readonly string[]
  /** Empty: the pack is not marked. */
  readonly marking: string
  readonly kit: Kit
  /** Every text that the reader may see, and every word that a pack prints by itself. */
  readonly allowed: readonly string[]
  readonly onStep?: () => void
}

/** What is wrong with a finished file of one of the forms without pages; null when it may be handed over. */
export const formProver = (): ((file: FinishedForm) => FileFault | null) => {
  const leakIn = prover()
  return (file) => faultIn(file, leakIn)
}

const faultIn = (file: FinishedForm, leakIn: ReturnType<typeof prover>): FileFault | null => {
  const reading = readBack(file)
  if (reading === null) return { fault: 'odd', oddity: 'unreadable' }
  const leak = leakOf(file, reading, leakIn)
  if (leak !== null) return { fault: 'leak', leak }
  const [oddity] = reading.oddities
  if (oddity !== undefined) return { fault: 'odd', oddity }
  if (reading.addresses.some((address) => !file.addresses.includes(address)))
    return { fault: 'odd', oddity: 'unknown-address' }
  if (hasOtherWords(file, reading)) return { fault: 'odd', oddity: 'unknown-words' }
  const spell = spelledIn(file)
  const marking = solid(spell(file.marking))
  if (marking !== '' && reading.edges.some((edge) => !solid(edge).includes(marking)))
    return { fault: 'odd', oddity: 'marking-missing' }
  return lettersRead(reading) < 0.9 * lettersIn(spell(file.said.join(' ')))
    ? { fault: 'odd', oddity: 'words-missing' }
    : null
}

const readBack = ({ form, bytes }: FinishedForm): FormReading | null => {
  try {
    return readers[form](bytes)
  } catch {
    return null
  }
}

/** How the form writes a text. */
const spelledIn = ({ form }: FinishedForm): ((text: string) => string) =>
  formOf(form).letters === 'ascii' ? ascii : (text) => text

/**
 * The words of the file against those that are barred. Where the form spells words otherwise, barred words are searched as it
 * would spell them; and because a name can be told more surely in its own letters, what was to be said is searched in those
 * before, and the file may have no word beside.
 */
const leakOf = (file: FinishedForm, reading: FormReading, leakIn: ReturnType<typeof prover>): Leak | null => {
  const { kit, said, addresses, fileName, onStep } = file
  const named = { where: { place: 'file-name' }, text: fileName }
  const found = [...reading.found.map(({ place, ...rest }) => ({ where: { place }, ...rest })), named]
  const steps = onStep === undefined ? {} : { onStep }
  if (formOf(file.form).letters === 'all')
    return leakIn({ kit, allowed: file.allowed, expected: () => [...said, ...addresses, fileName], found, ...steps })
  const before = [...said.map((text) => ({ where: { place: 'text' }, text })), named]
  const allowed = file.allowed.map(ascii)
  return (
    leakIn({ kit, allowed: file.allowed, expected: () => [...said, fileName], found: before, ...steps }) ??
    leakIn({ kit, allowed, expected: () => [...said.map(ascii), fileName], found, spelling: ascii, ...steps })
  )
}

/** In letters that are not its own a word could hide; so the file may hold no word that was not to be said. */
const hasOtherWords = ({ form, said }: FinishedForm, { found }: FormReading): boolean => {
  if (formOf(form).letters === 'all') return false
  const known = solid(said.map(ascii).join(' ')).toLowerCase()
  return found.some(({ text }) => wordsIn(text).some((word) => !known.includes(word)))
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[a-z]{2,}/g) ?? []

/** Readings of the same words count once. */
const lettersRead = ({ found }: FormReading): number => {
  const most = new Map<number, number>()
  let count = 0
  for (const { text, string } of found)
    if (string === undefined) count += lettersIn(text)
    else most.set(string, Math.max(most.get(string) ?? 0, lettersIn(text)))
  return count + [...most.values()].reduce((sum, letters) => sum + letters, 0)
}

const solid = (text: string): string => text.replaceAll(/\s+/g, '')

const lettersIn = (text: string): number => solid(text).length
