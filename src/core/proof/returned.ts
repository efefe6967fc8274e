import type { Kit } from '../model'
import { kitTexts } from './barred'

/** Rooms of the kit whose words are printed, the more telling first: a quotation before the source that it stands in. */
const rooms = [
  ['quotes', 'quote'],
  ['messages', 'message'],
  ['questions', 'question'],
  ['objectives', 'objective'],
  ['commitments', 'commitment'],
  ['approach', 'approach'],
  ['readout', 'readout'],
  ['front', 'front'],
  ['background', 'background'],
  ['documents', 'document'],
  ['programme', 'programme'],
  ['people', 'person'],
  ['sources', 'source'],
  ['event', 'event'],
] as const

/** The thing of a kit that words on a printed page are of; without an identifier, one that exists once. */
export interface PrintedPlace {
  readonly kind: (typeof rooms)[number][1]
  readonly id: string | null
}

/** Fewer letters may stand anywhere. */
const fewest = 8
/** So many letters are of one thing, also where another repeats them. */
const telling = 16

/**
 * Where the words that somebody marked on a returned page belong. Told by their letters alone: lines are broken and marks set
 * otherwise in print. null: nowhere in this kit, or, of a few letters, in more than one place.
 */
export const placedBy = (kit: Kit): ((words: string) => PrintedPlace | null) => {
  const texts = kitTexts(kit).flatMap(({ field, id, text }) => {
    const at = rooms.findIndex(([room]) => field.startsWith(`${room}.`))
    const found = rooms[at]
    return found === undefined ? [] : [{ at, kind: found[1], id, letters: lettersOf(text) }]
  })
  return (words) => {
    const wanted = lettersOf(words)
    if (wanted.length < fewest) return null
    const found = texts
      .filter(({ letters }) => letters.includes(wanted) || (letters.length >= telling && wanted.includes(letters)))
      .toSorted((one, other) => one.at - other.at)
    const [first] = found
    if (first === undefined) return null
    const isOne = found.every(({ kind, id }) => kind === first.kind && id === first.id)
    return isOne || wanted.length >= telling ? { kind: first.kind, id: first.id } : null
  }
}

const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
