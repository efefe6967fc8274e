import { type FlowingForm, formOf } from '#core/forms/form'
import { addressOf } from '#core/forms/flow/places'
import type { Written } from '#core/forms/written'
import { writers } from '#core/forms/writers'
import type { OnStep } from '#core/layout/layOut'
import type { Document, Target } from '#core/pack/document'
import type { PackNote } from '#core/pack/note'
import type { PackVersion } from '#core/pack/version'
import { vocabularyOf } from '#core/pack/vocabulary'
import { wordsOf } from '#core/view/words'
import { bytesOf } from '../forms/bytesOf'
import { readQdpx } from '../forms/readQdpx'
import { isPictureOnly, pictureOnly, readJpeg } from '../pictures/jpeg'
import { formProver } from '../proof/forms/proveForm'
import { EmptyPack, FaultyPack, type PackInput, composedFrom } from './makePack'

export interface WrittenPack {
  readonly bytes: Uint8Array
  /** The same in every form of the same content. */
  readonly version: PackVersion
  readonly notes: readonly PackNote[]
}

/** A pack as a file of a form without pages, proved like the PDF. Throws `UnknownPack`, `EmptyPack` or `FaultyPack`. */
export const writePack = (input: Omit<PackInput, 'fonts'>, form: FlowingForm, onStep: OnStep): WrittenPack => {
  const { document, selection, version, notes } = composedFrom(input, onStep)
  if (formOf(form).madeFrom !== 'quotations' && document.sections.length === 0) throw new EmptyPack()
  const written = writers[form]({ document, selection, now: input.now, picture: pictureFrom(input.media) })
  onStep('')
  const bytes = bytesOf(written)
  onStep('')
  if (!returns(written, bytes)) throw new FaultyPack({ fault: 'odd', oddity: 'unreadable' })
  const fault = faultIn({
    form,
    bytes,
    fileName: input.fileName ?? '',
    said: written.said,
    addresses: addressesIn(document),
    marking: selection.marking.label.trim(),
    kit: input.kit,
    allowed: [...wordsOf(selection), ...vocabularyOf(selection.pack.language)],
    onStep: () => onStep(''),
  })
  if (fault !== null) throw new FaultyPack(fault)
  // What is made of the quotations alone holds all of them, whatever sections the pack has.
  const used = formOf(form).madeFrom === 'quotations' ? { quoteIds: selection.quotes.map(({ id }) => id) } : {}
  return { bytes, version: { ...version, ...used }, notes: [...document.notes, ...notes] }
}

const faultIn = formProver()

/** What is data must come back as it went: a table that loses a letter of a quotation is worth nothing. */
const returns = ({ file, readsBack, givesBack }: Written, bytes: Uint8Array): boolean => {
  try {
    if (givesBack !== undefined) return JSON.stringify(readQdpx(bytes)) === JSON.stringify(givesBack)
    return file.kind !== 'text' || readsBack === undefined || readsBack(file.text)
  } catch {
    return false
  }
}

/** Nothing but the picture leaves, whatever stands in the file that is kept. */
const pictureFrom =
  (media: PackInput['media']) =>
  (sha256: string): Uint8Array | null => {
    const bytes = media(sha256)
    const jpeg = bytes === null ? null : readJpeg(bytes)
    if (bytes === null || jpeg === null || !jpeg.ok) return null
    return isPictureOnly(jpeg.value) ? pictureOnly(jpeg.value) : null
  }

/** Every address that the document leads to, as often as it does. */
const addressesIn = (document: Document): readonly string[] => {
  const found: string[] = []
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return
    const address = addressOf(part as Partial<Target> as Target)
    if (address !== null) found.push(address)
    for (const inner of Object.values(part)) walk(inner)
  }
  walk(document)
  return found
}
