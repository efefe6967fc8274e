import { type Audience, type Instant, type Kit, fullPack, makeIdsFrom, markingSchemes } from '#core/model'
import { selectionFor } from '#core/pack/selection'
import { vocabularyOf } from '#core/pack/vocabulary'
import { printedLanguages } from '#core/pack/words'
import { type Leak, leakIn } from '#core/proof/prove'
import { wordsOf } from '#core/view/words'
import type { Oddity } from '../proof/beside'
import { ownWords } from '../pdf/ownWords'
import { foundIn } from '../proof/proveFile'
import { type FileReading, fileReader } from '../proof/reading'
import { type Lacking, lackingIn } from './structure'

/** What somebody finds who looks a finished PDF through, wherever it was made. */
export interface CheckedPdf {
  readonly pages: number
  /** What stands at least twice on the first page of what was asked for, or of the known labels; null: nothing does. */
  readonly marking: string | null
  /** Pages on which it does not stand twice, from 1. */
  readonly unmarked: readonly number[]
  readonly lacking: readonly Lacking[]
  /** What no pack has: scripts, attachments, words that cannot be read back. */
  readonly oddities: readonly Oddity[]
  /** The first words of the kit that these readers may not see; null where there are none, or no kit was given. */
  readonly leak: Leak | null
}

export interface Against {
  readonly kit: Kit
  readonly audience: Audience
  readonly now: Instant
}

/** `fileName` is searched like the file. Words that these readers may see somewhere may stand in it as often as they do. */
export const checkPdf = (
  bytes: Uint8Array,
  fileName: string,
  wanted: string | null,
  against: Against | null,
): CheckedPdf => {
  const reading = fileReader()(bytes)
  const marking = wanted ?? markingOn(reading.pages[0] ?? '')
  return {
    pages: reading.pages.length,
    marking,
    unmarked:
      marking === null ? [] : reading.pages.flatMap((text, index) => (timesIn(text, marking) < 2 ? [index + 1] : [])),
    lacking: lackingIn(bytes),
    oddities: reading.oddities,
    leak: against === null ? null : leakOf(reading, fileName, against),
  }
}

/** The longest label, so that TOP SECRET is not taken for SECRET. */
const markingOn = (text: string): string | null =>
  markingSchemes
    .flatMap(({ labels }) => labels)
    .toSorted((one, other) => other.length - one.length)
    .find((label) => timesIn(text, label) >= 2) ?? null

const timesIn = (text: string, words: string): number => withoutSpace(text).split(withoutSpace(words)).length - 1

const withoutSpace = (text: string): string => text.replace(/\s+/g, '')

const leakOf = (reading: FileReading, fileName: string, { kit, audience, now }: Against): Leak | null => {
  const found = foundIn({ reading, fileName })
  // The house may set marks and brackets otherwise in a pack of its own.
  const packs = [fullPack(checkId, '', audience), ...kit.packs.filter((pack) => pack.audience === audience)]
  return leakIn({
    kit,
    allowed: [
      ...packs.flatMap((pack) => wordsOf(selectionFor(kit, { ...pack, excludedQuoteIds: [] }, now))),
      ...printedLanguages.flatMap(vocabularyOf),
    ],
    ofItself: printedLanguages.flatMap((language) => ownWords(language, 1)),
    expected: () => found.map(({ text }) => text),
    found,
  })
}

const checkId = makeIdsFrom(() => 'checked000')('pck')
