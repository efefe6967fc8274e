import { areTheSame } from '#core/model'
import { sentences } from '#core/text/sentences'
import type { Composing } from '../composing'
import type { FrontSheetBlock } from '../document'
import type { SelectedPerson } from '#core/view/people'
import type { SelectedQuote } from '#core/view/view'
import { run } from '../text'
import { whereOf, whoOf } from './quotation'
import { spokenBy } from './spokenBy'

const fewest = 6
const most = 32
const ideal = 16

/**
 * The words of a person that can stand out on the front sheet: one whole sentence of a quotation, never a part of one, so that
 * nothing needs to be left out or changed. Quotations that the author has given a headline come first, then the sentence
 * whose length is nearest to what can be read at a glance. Null where no sentence can stand alone.
 */
const bestQuotation = (composing: Composing, person: SelectedPerson): Best | null => {
  const candidates = spokenBy(composing.selection.quotes, person.id)
    .filter(
      (quote) =>
        quote.speaker.by === 'name' &&
        areTheSame(quote.speaker.personIds, [person.id]) &&
        quote.kind === 'direct' &&
        quote.labels.length === 0,
    )
    .flatMap((quote) => wholeSentences(quote).map((sentence) => ({ quote, sentence, cost: costOf(quote, sentence) })))
    .sort((one, other) => one.cost - other.cost)
  return candidates[0] ?? null
}

interface Best {
  readonly quote: SelectedQuote
  readonly sentence: string
}

/** Of the first of these people who has one. */
export const bestOf = (composing: Composing, people: readonly SelectedPerson[]): Best | null => {
  for (const person of people) {
    const found = bestQuotation(composing, person)
    if (found !== null) return found
  }
  return null
}

/** As it stands on the front sheet. */
export const composeBest = (composing: Composing, best: Best | null): FrontSheetBlock['best'] => {
  if (best === null || best.quote.content.show !== 'words') return null
  const { open, close } = best.quote.content
  return {
    words: [run(`${open === '' ? '“' : open}${best.sentence}${close === '' ? '”' : close}`)],
    language: best.quote.language,
    attribution: [...whoOf(composing, best.quote), ...whereOf(composing, best.quote)],
  }
}

const wholeSentences = (quote: SelectedQuote): readonly string[] => {
  if (quote.content.show !== 'words') return []
  return quote.content.pieces
    .filter((piece) => piece.kind === 'words')
    .flatMap((piece) => sentences(piece.text).map(([start, end]) => piece.text.slice(start, end)))
    .filter((sentence) => {
      const count = wordsIn(sentence)
      return count >= fewest && count <= most && standsAlone.test(sentence) && !leansOn.test(sentence)
    })
}

/** Words; of Han characters, which stand without spaces, two make about one. */
const wordsIn = (text: string): number => {
  const han = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  return (
    (han > 0 ? Math.ceil(han / 2) : 0) +
    (text.match(/(?!\p{Script=Han})[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0) * (han > 0 ? 0 : 1)
  )
}

/** Begins like a sentence and ends like one. */
const standsAlone = /^[\p{Lu}\p{Lo}\p{N}].*[.!?。！？؟]$/u
/** Begins with a word that leans on the sentence before it. */
const leansOn =
  /^(?:This|That|These|Those|It|He|She|They|But|And|Or|So|However|Therefore|Moreover|Such|In these|Against this)\b/u

const costOf = (quote: SelectedQuote, sentence: string): number =>
  Math.abs(wordsIn(sentence) - ideal) + (quote.headline === '' ? 20 : 0) + (quote.edits > 0 ? 10 : 0)
