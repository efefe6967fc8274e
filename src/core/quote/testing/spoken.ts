import type { Quote, Source } from '#core/model'
import { placesOf } from '#core/text/locate'
import { comparable } from '#core/text/typography'
import { sameWords } from '#core/text/verbatim'
import type { Piece } from '../printing/piece'

/**
 * The guard a second time, for tests: it knows nothing of how a quotation is printed, only what was said and what stands
 * on the page.
 */

/** One utterance of one speaker: its stretches in the order of the source. */
export interface Utterance {
  readonly stretches: readonly string[]
}

/** A bracket that is declared: what it says, and the speaker's words it stands for (none: an insertion). */
export interface RecordedBracket {
  readonly text: string
  readonly replaces: string
}

export type Verdict =
  | { readonly verbatim: true; readonly utterance: number }
  | {
      readonly verbatim: false
      /** `order`: the parts are there but not so; `spliced`: they are the words of two utterances. */
      readonly because: 'other-words' | 'order' | 'spliced' | 'bracket-not-recorded' | 'nothing-quoted'
      /** The first part that fails, as it was given. */
      readonly part: string
    }

/**
 * Whether a printed quotation is word for word what somebody said. Points for words left out divide it into parts;
 * all of them must stand in this order in one utterance of one speaker, as whole words. Text in brackets must be
 * recorded, and the records are given in the order of print. Two speakers joined by points never pass.
 */
export const checkVerbatim = (
  printed: string,
  utterances: readonly Utterance[],
  recorded: readonly RecordedBracket[] = [],
): Verdict => {
  const parts = partsOf(printed, recorded)
  if (parts.length === 0) return { verbatim: false, because: 'nothing-quoted', part: printed }
  const forms = utterances.map(({ stretches }) => stretches.map(comparable).join(stretchEnd))
  const utterance = forms.findIndex((form) => missingPart(form, parts) === null)
  if (utterance >= 0) return { verbatim: true, utterance }
  return { verbatim: false, ...reason(forms, parts) }
}

/** Between two stretches stands what the speaker did not say: no part may run across. */
const stretchEnd = '\n'

/** Points, or marks that close and open again (over a reporting clause, or at a new paragraph). */
const joints = (printed: string): readonly string[] =>
  printed.split(points).flatMap((part) => part.split(reopenedMarks))

const reopenedMarks = /[”’»“‘]\s*[“‘«„‚]|\n\s*[“‘«„‚]/u

/**
 * Three points in any dress: one sign, three stops with or without spaces, in brackets or not; four where a sentence
 * ends.
 */
const points = /\[\s*(?:…|\.(?:\s?\.){2,3})\s*\]|…|\.(?:\s?\.){2,3}/u

const partsOf = (printed: string, recorded: readonly RecordedBracket[]): readonly string[] => {
  const unused = [...recorded]
  return joints(printed)
    .map((part) => comparable(withoutBrackets(part, unused)))
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
}

/**
 * A recorded bracket gives way to the words it stands for, each record once and in order; any other bracket stays and
 * has to be in the source.
 */
const withoutBrackets = (part: string, unused: RecordedBracket[]): string =>
  part.replace(/\s*\[([^[\]]*)\](\p{L}*)/gu, (whole, inside: string, rest: string) => {
    const index = unused.findIndex(({ text }) => sameWords(text, inside))
    const [bracket] = index < 0 ? [] : unused.splice(index, 1)
    if (bracket === undefined) return whole
    const space = /^\s/u.test(whole) && bracket.replaces !== '' ? ' ' : ''
    return `${space}${bracket.replaces}${rest}`
  })

/** The first part that does not follow the one before it in an utterance; null when all of them do. */
const missingPart = (form: string, parts: readonly string[]): string | null => {
  let from = 0
  for (const part of parts) {
    const place = placesOf(form, part).find((at) => at >= from)
    if (place === undefined) return part
    from = place + part.length
  }
  return null
}

const reason = (
  forms: readonly string[],
  parts: readonly string[],
): { because: 'other-words' | 'order' | 'spliced' | 'bracket-not-recorded'; part: string } => {
  const stranger = parts.find((part) => forms.every((form) => placesOf(form, part, 1).length === 0))
  if (stranger !== undefined) {
    return { because: /\[[^\]]*\]/.test(stranger) ? 'bracket-not-recorded' : 'other-words', part: stranger }
  }
  const isOneVoice = forms.some((form) => parts.every((part) => placesOf(form, part, 1).length > 0))
  return { because: isOneVoice ? 'order' : 'spliced', part: parts.at(-1) ?? '' }
}

/**
 * The brackets in a printed quotation, in order, each with the words of the source it stands for: see
 * `checkVerbatim`.
 */
export const recordedBracketsOf = (pieces: readonly Piece[], source: Source): readonly RecordedBracket[] =>
  pieces.flatMap(({ text, kind, span }) => {
    const inside = kind === 'editorial' ? /^\s*\[([^.…[\]][^[\]]*)\]\s*$/u.exec(text)?.[1] : undefined
    if (inside === undefined) return []
    return [{ text: inside, replaces: span === null ? '' : source.text.slice(span.start, span.end) }]
  })

/** What was said in one breath by one speaker, as far as a quotation knows: its own stretches. */
export const utteranceOf = (quote: Quote): Utterance => ({ stretches: quote.anchors.map(({ exact }) => exact) })
