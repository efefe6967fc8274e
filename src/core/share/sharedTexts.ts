import type { FoundText } from '#core/proof/foundText'
import { wordsOf } from '#core/view/words'
import type { ReaderView } from '#core/view/view'
import { withheldSign } from './sharedKit'

/** What the schema of a kit has its own words, numbers of identifiers and days for: nobody writes there. */
const unwritten: ReadonlySet<string> = new Set(
  [
    'id sourceId personId quoteId kitId packId supersedes versionOf follows sha256 speakerIds',
    'excludedQuoteIds created received date until startDay startTime endDay endTime lastReviewed kind',
    'standing presence origin basis how act audience recipe readers quoteOrder language paper houseStyle',
    'layout typeSize cards press biographyFor tacticsFor pressLineFor ifAskedFor noteTakerFor to scheme',
    'timeZone zone readBy',
  ].flatMap((names) => names.split(' ')),
)

/** Every text of a shared kit as it was read back from its file, with the place where it stands. */
const textsOf = (value: unknown, place: string, found: { place: string; text: string }[]): void => {
  if (typeof value === 'string') {
    if (value.trim() !== '') found.push({ place, text: value })
  } else if (Array.isArray(value)) for (const one of value) textsOf(one, place, found)
  else if (typeof value === 'object' && value !== null)
    for (const [name, one] of Object.entries(value))
      if (!unwritten.has(name)) textsOf(one, place === '' ? name : `${place}.${name}`, found)
}

/**
 * `file`: what was read back of it. The texts of a finished file that its readers have not been shown already: what is whole words of a text that they may see,
 * in one piece, tells them nothing more. The others are searched for all that is barred.
 */
export const doubtfulTexts = (file: unknown, view: ReaderView): readonly FoundText[] => {
  const all: { place: string; text: string }[] = []
  textsOf(file, '', all)
  const open = new Set(wordsOf(view))
  const long = [...open].filter((text) => text.length > 20)
  const isSeen = (text: string): boolean => open.has(text) || long.some((whole) => holdsWhole(whole, text))
  return all
    .filter(
      ({ text }) =>
        !text
          .split(withheldSign)
          .map((piece) => piece.trim())
          .every((piece) => piece === '' || isSeen(piece)),
    )
    .map(({ place, text }) => ({ where: { place }, text }))
}

const holdsWhole = (whole: string, words: string): boolean => {
  for (let at = whole.indexOf(words); at >= 0; at = whole.indexOf(words, at + 1))
    if (!isLetter(whole[at - 1]) && !isLetter(whole[at + words.length])) return true
  return false
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}\p{M}]/u.test(sign)
