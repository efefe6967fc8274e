import { createHash } from 'node:crypto'
import type { Instant, Kit, NumberedCopy, PackId } from '#core/model'
import type { Laid } from '#core/layout/page'
import { type OnStep, layOut } from '#core/layout/layOut'
import { blocksOfOpening, openingOf } from '#core/layout/opening'
import { type Numbered, composeNumbered } from '#core/pack/compose'
import type { Selection } from '#core/pack/selected'
import { openingSelection, selectionFor } from '#core/pack/selection'
import type { PackNote } from '#core/pack/note'
import type { PackVersion } from '#core/pack/version'
import { vocabularyOf } from '#core/pack/vocabulary'
import { isLookedAt, looked } from '#core/quote/verbatim/altered'
import { wordsOf } from '#core/view/words'
import type { FontLibrary } from '#desk/fonts/library'
import { readJpeg } from '../pictures/jpeg'
import { mostPages } from '../pdf/memory'
import { paint } from '../pdf/paint'
import { type FileFault, type SetWords, fileProver, wordsSet } from '../proof/proveFile'
import { fileReader } from '../proof/reading'
import { type PackMemory, newPackMemory } from './memory'

/** Everything a pack is made from. Nothing else is asked of the machine: no clock, no network, no other file. */
export interface PackInput {
  readonly kit: Kit
  readonly packId: PackId
  readonly now: Instant
  /** The bytes of a picture that is kept beside the kit under its hash; null when it is not there. */
  readonly media: (sha256: string) => Uint8Array | null
  readonly fonts: FontLibrary
  /** The name that the file will have; it is searched like the file itself. */
  readonly fileName?: string
  /** Whose copy it is; left out: it has no number. */
  readonly copy?: NumberedCopy | null
}

interface Progress {
  /** Pages painted so far and in all. */
  readonly done: number
  readonly total: number
}

export interface PreviewOptions {
  readonly onStep?: OnStep
  /** What was made before; what is made is the same without it. */
  readonly memory?: PackMemory
}

export interface ExportOptions extends PreviewOptions {
  readonly onProgress?: (progress: Progress) => void
}

/** The kit has no pack of that name. */
export class UnknownPack extends Error {
  constructor(readonly packId: PackId) {
    super(`The kit has no pack ${packId}`)
  }
}

/** The finished file says what it must not, or a page has no marking: no file may be written. */
export class FaultyPack extends Error {
  constructor(readonly fault: FileFault) {
    super(`The finished file did not pass its proof: ${fault.fault}`)
  }
}

/** No section of the pack says anything to its readers: a file without a page is none. */
export class EmptyPack extends Error {
  constructor() {
    super('The pack holds nothing for its readers')
  }
}

/** A quotation or a name has letters that no face can show: printed without them it would be another. */
export class UnprintablePack extends Error {
  constructor(
    readonly words: string,
    readonly letters: readonly string[],
  ) {
    super(`No face has ${letters.join(' ')} of these words: ${words}`)
  }
}

/** The pages of a pack, as the window shows them and as they will be printed. Throws `UnknownPack` or `Unsettable`. */
export const previewPack = (
  input: PackInput,
  { onStep = quietly, memory = newPackMemory() }: PreviewOptions = {},
): Laid => laidFrom(input, onStep, memory).laid

/** The first pages alone, without saying how many there will be; null where all of them are set as soon. */
export const previewOpening = (
  input: PackInput,
  { onStep = quietly, memory = newPackMemory() }: PreviewOptions = {},
): Laid | null => {
  const opening = openingOf(composedFrom(input, onStep, blocksOfOpening).document)
  return opening === null ? null : layOut(opening, input.fonts.measure, onStep, memory.layout)
}

const quietly: OnStep = () => undefined

/** A pack as a PDF file. Rejects with `UnknownPack`, `EmptyPack`, `UnprintablePack`, `FaultyPack` or `Unsettable`. */
export const exportPack = async (input: PackInput, options: ExportOptions = {}): Promise<Uint8Array> =>
  (await printFile(input, options)).bytes

export interface PrintedFile {
  readonly bytes: Uint8Array
  /** As it stands on the pages. */
  readonly version: PackVersion
  /** How many there are. */
  readonly pages: number
  readonly notes: readonly PackNote[]
}

export interface PrintedPack extends Pick<PrintedFile, 'bytes' | 'version'> {
  readonly laid: Laid
}

/** The same with what is told of the file. */
export const printFile = (input: PackInput, options: ExportOptions = {}): Promise<PrintedFile> =>
  printed(input, options, () => undefined)

/** The same with the pages that were painted. */
export const printPack = async (input: PackInput, options: ExportOptions = {}): Promise<PrintedPack> => {
  const laid: Laid[] = []
  const { bytes, version } = await printed(input, options, (own) => void laid.push(own))
  const [own] = laid
  if (own === undefined) throw new Error('A file without pages')
  return { bytes, version, laid: own }
}

/** `keep` is given the pages; where nobody keeps them they are gone before the proof, which needs as much room again. */
const printed = async (input: PackInput, options: ExportOptions, keep: (laid: Laid) => void): Promise<PrintedFile> => {
  const { onStep = quietly } = options
  const { selection, set, ...file } = await painted(input, options, keep)
  onStep('')
  const fault = provedBytes(file.bytes, set, selection, input, () => onStep(''))
  if (fault !== null) throw new FaultyPack(fault)
  return file
}

interface PaintedFile extends PrintedFile {
  readonly selection: Selection
  readonly set: SetWords
}

/** By itself, so that nothing but what it gives is held while the file is proved. */
const painted = async (input: PackInput, options: ExportOptions, keep: (laid: Laid) => void): Promise<PaintedFile> => {
  const { onStep = quietly, memory = newPackMemory() } = options
  const { laid, version, selection } = laidFrom(input, onStep, memory)
  const { pages, notes } = laid
  if (pages.length === 0) throw new EmptyPack()
  const unprintable = notes.find((note) => note.code === 'letters.unprintable')
  if (unprintable !== undefined) throw new UnprintablePack(unprintable.words, unprintable.letters)
  onStep('')
  // Nothing of a longer pack is remembered: it is made whole each time.
  const isLong = pages.length > mostPages
  if (isLong) memory.layout.blocks.forget()
  const bytes = await paintLaid(laid, input, isLong ? newPackMemory() : memory, options)
  if (isLong) input.fonts.forget()
  keep(laid)
  return { bytes, version, pages: pages.length, notes, selection, set: wordsSet(laid) }
}

const readFile = fileReader()
const faultIn = fileProver()

/** The file as it will lie on the disk is read back and searched, by a reader that knows nothing of how it was painted. */
const provedBytes = (
  bytes: Uint8Array,
  set: SetWords,
  selection: Selection,
  input: PackInput,
  onStep: () => void,
): FileFault | null =>
  faultIn(
    {
      reading: readFile(bytes, onStep),
      fileName: input.fileName ?? '',
      set,
      marking: selection.marking.label.trim(),
      kit: input.kit,
      allowed: [...wordsOf(selection), ...vocabularyOf(selection.pack.language)],
    },
    onStep,
  )

const paintLaid = (
  laid: Laid,
  input: Pick<PackInput, 'fonts' | 'media' | 'now'>,
  { paint: memory }: PackMemory,
  options: ExportOptions = {},
): Promise<Uint8Array> =>
  paint(laid, {
    memory,
    fonts: input.fonts,
    media: input.media,
    now: input.now,
    onPage: (done, total) => options.onProgress?.({ done, total }),
  })

interface LaidPack extends Omit<PrintedPack, 'bytes'> {
  readonly selection: Selection
}

const laidFrom = (input: PackInput, onStep: OnStep, memory: PackMemory): LaidPack => {
  const { document, version, selection, notes } = composedFrom(input, onStep)
  const laid = layOut(document, input.fonts.measure, onStep, memory.layout)
  return { laid: { ...laid, notes: [...laid.notes, ...notes] }, version, selection }
}

interface ComposedPack extends Numbered {
  readonly selection: Selection
  /** On pictures; what else is worth saying stands in the document. */
  readonly notes: readonly PackNote[]
}

/** A pack as meaning, before it is known which form it will have; of its blocks the first where fewer are `enough`. Throws `UnknownPack`. */
export const composedFrom = (input: Omit<PackInput, 'fonts'>, onStep: OnStep, enough?: number): ComposedPack => {
  const pack = input.kit.packs.find((one) => one.id === input.packId)
  if (pack === undefined) throw new UnknownPack(input.packId)
  lookAtTexts(input.kit)
  const selected = enough === undefined ? selectionFor : openingSelection
  const { selection, notes } = withUsablePhotos(selected(input.kit, pack, input.now, input.copy), input.media)
  onStep('')
  const numbered = composeNumbered(selection, input.kit.exports, input.now, enough)
  onStep('')
  return { ...numbered, selection, notes }
}

/** Whether a text is the one that came in: the hash of the machine is found ten times as fast as that of the core. */
const lookAtTexts = ({ sources }: Kit): void => {
  for (const source of sources)
    if (!isLookedAt(source)) looked(source, createHash('sha256').update(source.text).digest('hex'))
}

/** A picture that is missing or damaged is left out and noted; its page is made without it. */
const withUsablePhotos = (
  selection: Selection,
  media: PackInput['media'],
): { readonly selection: Selection; readonly notes: readonly PackNote[] } => {
  const notes: PackNote[] = []
  const people = selection.people.map((person) => {
    if (person.photo === null) return person
    const bytes = media(person.photo.sha256)
    const jpeg = bytes === null ? null : readJpeg(bytes)
    if (jpeg !== null && jpeg.ok) {
      const { width, height } = jpeg.value
      return { ...person, photo: { ...person.photo, width, height } }
    }
    notes.push({ code: 'photo.unusable', sha256: person.photo.sha256 })
    return { ...person, photo: null }
  })
  return { selection: { ...selection, people }, notes }
}
