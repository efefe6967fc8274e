import type { ExtractedPerson, ExtractedQuotation, ExtractedTurn, Extraction } from '#core/extract/extraction'
import type { SourceBlock, SourceKind } from '#core/model'
import { speechIn } from './speech'
import { voicesIn } from './turns'

/**
 * An extraction with what the layout of the text says of voices: the turns of a transcript by their labels, or the speech of
 * whom the heading names. Words between marks inside them are what that person quotes, and are not given to that
 * person.
 */
export const withVoices = (extraction: Extraction, text: string, blocks: readonly SourceBlock[]): Extraction => {
  const { turns, people } = voicesIn(text, extraction.people, { blocks })
  if (turns.length >= Math.max(1, extraction.turns.length)) return heard(extraction, turns, people)
  if (extraction.turns.length > 0) return extraction
  const speech = speechIn(text, extraction.people, extraction.quotations)
  return speech === null ? extraction : heard(extraction, [speech], [])
}

/** The same where a person has said what kind of text it is, though its layout says another or none. */
export const withVoicesOf = (
  kind: SourceKind,
  extraction: Extraction,
  { text, blocks }: { readonly text: string; readonly blocks: readonly SourceBlock[] },
): Extraction => {
  const silent: Extraction = { ...extraction, turns: [] }
  switch (kind) {
    case 'transcript':
    case 'interview': {
      const { turns, people } = voicesIn(text, extraction.people, { isSaid: true, blocks })
      return heard(silent, turns, people)
    }
    case 'speech':
    case 'statement': {
      const speech = speechIn(text, extraction.people, extraction.quotations, { isSaid: true })
      return speech === null ? silent : heard(silent, [speech], [])
    }
    default:
      return silent
  }
}

const heard = (
  extraction: Extraction,
  turns: readonly ExtractedTurn[],
  speaking: readonly ExtractedPerson[],
): Extraction => {
  const known = new Set(extraction.people.map(({ name }) => name))
  const voices = new Map(speaking.map((person) => [person.name, person]))
  const speakers = new Set(turns.map(({ speaker }) => speaker))
  return {
    ...extraction,
    turns,
    people: [
      ...extraction.people.map((person) => {
        return speakers.has(person.name)
          ? {
              ...person,
              presence: 'quoted' as const,
              country: person.country ?? voices.get(person.name)?.country ?? null,
            }
          : person
      }),
      ...speaking.filter(({ name }) => !known.has(name)),
    ],
    quotations: extraction.quotations.map((quotation) => withoutOwner(quotation, turns)),
  }
}

const withoutOwner = (quotation: ExtractedQuotation, turns: readonly ExtractedTurn[]): ExtractedQuotation => {
  const turn = turnAt(turns, quotation.spans[0]?.[0] ?? 0)
  if (turn === undefined || !quotation.speakers.includes(turn.speaker ?? '')) return quotation
  // What made the turn's speaker sure makes nobody else so.
  const evidence = { ...quotation.evidence, trust: 'check' as const }
  return { ...quotation, evidence, speaker: null, speakers: [], speakerMention: null, speakerMentionSpan: null }
}

/** Turns stand in the order of the text and never overlap. */
const turnAt = (turns: readonly ExtractedTurn[], offset: number): ExtractedTurn | undefined => {
  let [low, high] = [0, turns.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((turns[middle]?.span[1] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const found = turns[low]
  return found !== undefined && found.span[0] <= offset ? found : undefined
}
