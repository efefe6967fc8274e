import type { FaceName, Laid, Page, TextItem } from '#core/layout/page'
import type { Kit, LanguageTag } from '#core/model'
import type { FoundText } from '#core/proof/foundText'
import { type Leak, prover } from '#core/proof/prove'
import { ownWords } from '../pdf/ownWords'
import { isToldInWords } from '../pdf/textOperators'
import type { Oddity } from './beside'
import type { FormOddity } from './forms/reading'
import { gaps } from './pen'
import type { FileReading } from './reading'

/** Why a finished file may not leave the house. */
export type FileFault =
  | { readonly fault: 'leak'; readonly leak: Leak }
  | {
      readonly fault: 'odd'
      readonly oddity:
        | Oddity
        | FormOddity
        | 'unknown-address'
        | 'pages-missing'
        | 'words-missing'
        | 'unknown-words'
        | 'marking-missing'
    }
  | { readonly fault: 'unmarked'; readonly page: number }

interface FinishedFile {
  readonly reading: FileReading
  /** The name it will have, without its folder. */
  readonly fileName: string
  /** The words that it was painted from. */
  readonly set: SetWords
  /** Empty: the pack is not marked. */
  readonly marking: string
  readonly kit: Kit
  /** Every text that the reader may see, and every word that a pack prints by itself. */
  readonly allowed: readonly string[]
}

/** Says what is wrong with a finished file that was read back; null when it may be handed over. */
type FaultIn = (file: FinishedFile, onStep?: () => void) => FileFault | null

/** Proves files one after another. */
export const fileProver = (): FaultIn => {
  const leakIn = prover()
  return (file, onStep = () => undefined) => faultIn(file, leakIn, onStep)
}

const faultIn = (file: FinishedFile, leakIn: ReturnType<typeof prover>, onStep: () => void): FileFault | null => {
  const { reading, set, kit, allowed } = file
  const leak = leakIn({
    kit,
    allowed,
    ofItself: ownWords(set.language, set.faces),
    expected: () => expectedFrom(file),
    found: foundIn(file),
    onStep,
  })
  if (leak !== null) return { fault: 'leak', leak }
  const [oddity] = reading.oddities
  if (oddity !== undefined) return { fault: 'odd', oddity }
  const known = new Set(set.pages.flatMap(({ addresses }) => addresses))
  if (reading.addresses.some((address) => !known.has(address))) return { fault: 'odd', oddity: 'unknown-address' }
  if (reading.pages.length !== set.pages.length || isBlind(reading, set))
    return { fault: 'odd', oddity: 'pages-missing' }
  return unmarkedPage(reading, file.marking)
}

/** Every text of a file, and where it stands; its name is one of them. */
export const foundIn = ({ reading, fileName }: Pick<FinishedFile, 'reading' | 'fileName'>): readonly FoundText[] => [
  ...reading.pages.map((text, index) => ({ where: { page: index + 1 }, text })),
  ...reading.beside.map(({ place, text, string }) => ({ where: { place }, text, string })),
  { where: { place: 'file-name' }, text: fileName },
]

/** As often as words were set, so often may they stand in the file: on pages, in the outline, as titles and labels. */
const expectedFrom = ({ set, fileName }: FinishedFile): readonly string[] => [
  ...set.pages.flatMap(({ text, beside }) => [text, ...beside]),
  ...set.beside,
  fileName,
]

/** Every word of a pack as it was laid out. The pages themselves take much room, and the proof does without them. */
export interface SetWords {
  readonly pages: readonly PageWords[]
  /** In the outline, as titles and for those who hear the file; and in which languages it is to be heard. */
  readonly beside: readonly string[]
  readonly language: LanguageTag
  /** How many are used. */
  readonly faces: number
}

export const wordsSet = ({ pages, outline, structure, title, language }: Laid): SetWords => ({
  pages: pages.map(wordsOf),
  language,
  faces: new Set(pages.flatMap((page) => wordsOf(page).faces)).size,
  beside: [
    ...outline.map((entry) => entry.title),
    ...structure.flatMap(({ alt, language: own }) => [alt ?? [], own ?? []].flat()),
    // In the metadata a second time.
    title,
    title,
  ],
})

/** The words of a laid page as the file's are read, and those that it has beside them: labels, addresses, words for signs. */
interface PageWords {
  readonly text: string
  readonly beside: readonly string[]
  readonly addresses: readonly string[]
  readonly faces: readonly FaceName[]
}

const wordsOf = (page: Page): PageWords => {
  const known = words.get(page)
  if (known !== undefined) return known
  const own = pageWords(page)
  words.set(page, own)
  return own
}

const words = new WeakMap<Page, PageWords>()

/** What stands close together on one line is one word. */
const pageWords = ({ items }: Page): PageWords => {
  const [beside, addresses]: [string[], string[]] = [[], []]
  const faces = new Set<FaceName>()
  let text = ''
  let last: TextItem | null = null
  for (const item of items) {
    if (item.kind === 'link') {
      beside.push(item.label)
      if ('address' in item.target) addresses.push(item.target.address)
    }
    if (item.kind !== 'text') continue
    faces.add(item.face)
    if (isToldInWords(item)) beside.push(item.text)
    if (last !== null) {
      const gap = item.x - last.x - last.width
      if (Math.abs(item.y - last.y) > 0.3 * item.size || gap < -0.6 * item.size) text += '\n'
      else if (gap > gaps.word * item.size) text += gap > gaps.cell * item.size ? '\t' : ' '
    }
    text += item.direction === 'rtl' ? blanksTurned(item.text) : item.text
    last = item
  }
  return { text, beside: [...beside, ...addresses], addresses, faces: [...faces] }
}

/** A blank at the end of words that run to the left is seen before them. */
const blanksTurned = (text: string): string => text.replace(/^( *)(.*?)( *)$/su, '$3$2$1')

/** A page on which far fewer letters are read than were set: the reading is worth nothing. */
const isBlind = (reading: FileReading, set: SetWords): boolean =>
  set.pages.some(({ text }, index) => {
    const read = reading.pages[index] ?? ''
    return read !== text && lettersIn(read) < 0.9 * lettersIn(text)
  })

const lettersIn = (text: string): number => {
  let count = 0
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x20) count += 1
  return count
}

/** At the head and at the foot: the words of the marking stand at least twice on every page. */
const unmarkedPage = (reading: FileReading, marking: string): FileFault | null => {
  const wanted = marking.replace(/\s+/g, '')
  if (wanted === '') return null
  const isMarked = (text: string): boolean =>
    standsTwice(text, marking) || standsTwice(text.replace(/\s+/g, ''), wanted)
  const page = reading.pages.findIndex((text) => !isMarked(text))
  return page < 0 ? null : { fault: 'unmarked', page: page + 1 }
}

const standsTwice = (text: string, words: string): boolean => {
  const first = text.indexOf(words)
  return first >= 0 && text.includes(words, first + words.length)
}
