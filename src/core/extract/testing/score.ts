import type { ExtractedQuotation, Span } from '#core/extract/extraction'
import { isSame, sameWord, wordsOf } from '#core/extract/names/comparison'

/** One quotation as a human marked it: `speakers` names several who said it jointly. */
export interface GoldQuotation {
  readonly spans: readonly Span[]
  readonly kind: 'direct' | 'scare'
  readonly speaker: string | null
  readonly speakers?: readonly string[]
  readonly doubtful?: boolean
}

/** A gold quotation and what was proposed for it, with the share of their words that both have. */
export interface Match<Found extends ExtractedQuotation> {
  readonly gold: GoldQuotation
  readonly found: Found
  readonly overlap: number
}

/** How well a name agrees with the gold: all of it, the surname, or not at all. */
export type Agreement = 'full' | 'partial' | 'no'

/** Words of a text; every sign of Chinese is a word of its own. */
export function wordsWithin(text: string, spans: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (const [start, end] of spans) {
    for (const match of text.slice(start, end).matchAll(/\p{Script=Han}|[\p{L}\p{N}\p{M}]+/gu))
      found.add(start + match.index)
  }
  return found
}

/** Pairs gold and proposals by the words they share, the best pairs first. */
export function matched<Found extends ExtractedQuotation>(
  text: string,
  gold: readonly GoldQuotation[],
  proposals: readonly Found[],
): readonly Match<Found>[] {
  const wanted = gold
    .filter(({ kind }) => kind === 'direct')
    .map((one) => ({ one, words: wordsWithin(text, one.spans) }))
  const pairs = proposals.flatMap((found) => {
    const words = wordsWithin(text, found.spans)
    return wanted.flatMap(({ one, words: theirs }) => {
      const both = [...words].filter((word) => theirs.has(word)).length
      return both === 0 ? [] : [{ gold: one, found, overlap: both / Math.max(words.size, theirs.size) }]
    })
  })
  const taken = new Set<unknown>()
  return pairs
    .sort((one, other) => other.overlap - one.overlap)
    .filter(({ gold: one, found }) => {
      if (taken.has(one) || taken.has(found)) return false
      taken.add(one).add(found)
      return true
    })
}

/** What is proposed as somebody’s words: so-called terms take no part. */
export function proposalsOf<Found extends ExtractedQuotation>(extraction: {
  readonly quotations: readonly Found[]
}): readonly Found[] {
  return extraction.quotations.filter(({ kind }) => kind !== 'scare')
}

/** Whether these speakers, none for nobody, are those of the gold. Several joint speakers agree wholly or not at all. */
export function agreement(gold: GoldQuotation, speakers: readonly string[]): Agreement {
  const wanted = gold.speakers ?? []
  if (wanted.length > 1 && speakers.length > 1) {
    const all = wanted.every((name) => speakers.some((other) => nameAgreement(name, other) === 'full'))
    return all && wanted.length === speakers.length ? 'full' : 'no'
  }
  if (speakers.length > 1) return gold.speaker === null ? 'full' : 'no'
  const [speaker = null] = speakers
  if (gold.speaker === null || speaker === null) return gold.speaker === speaker ? 'full' : 'no'
  return nameAgreement(gold.speaker, speaker)
}

/** Names agree fully when every word of each has its like in the other, forms of a case forgiven; partly by surname. */
export function nameAgreement(gold: string, name: string): Agreement {
  const one = wordsOf(gold)
  const other = wordsOf(name)
  const has = (words: readonly string[], word: string): boolean => words.some((like) => sameWord(word, like))
  if (one.every((word) => has(other, word)) && other.every((word) => has(one, word))) return 'full'
  const [last = ''] = one.slice(-1)
  const [lastOther = ''] = other.slice(-1)
  return has(other, last) || has(one, lastOther) || isSame(one, other) ? 'partial' : 'no'
}

/** Quotations found word for word by nine words of ten and given to the right speaker, as the harmonic mean of both shares. */
export interface Score {
  readonly gold: number
  readonly proposed: number
  /** The words are right. */
  readonly found: number
  /** The words and the speaker’s full name are right. */
  readonly right: number
  /** Called sure: kept without anybody reading it. */
  readonly sure: number
  /** Called sure, and by another person or no quotation. */
  readonly sureWrong: number
}

const enough = 0.9

export function scored(
  text: string,
  gold: readonly GoldQuotation[],
  extraction: { readonly quotations: readonly ExtractedQuotation[] },
): Score {
  const doubtful = gold.filter((one) => one.doubtful === true).map(({ spans }) => wordsWithin(text, spans))
  const live = gold.filter((one) => one.doubtful !== true)
  const proposals = proposalsOf(extraction).filter(({ spans }) => {
    const words = [...wordsWithin(text, spans)]
    return !doubtful.some((theirs) => words.filter((word) => theirs.has(word)).length >= words.length / 2)
  })
  const matches = matched(text, live, proposals)
  const found = matches.filter(({ overlap }) => overlap >= enough)
  const sure = proposals.filter((proposal) => proposal.evidence.trust === 'sure')
  const isWrong = (proposal: ExtractedQuotation): boolean => {
    const match = matches.find((one) => one.found === proposal)
    return match === undefined || match.overlap < 0.5 || agreement(match.gold, proposal.speakers) === 'no'
  }
  return {
    gold: live.filter(({ kind }) => kind === 'direct').length,
    proposed: proposals.length,
    found: found.length,
    right: found.filter(({ gold: one, found: proposal }) => agreement(one, proposal.speakers) === 'full').length,
    sure: sure.length,
    sureWrong: sure.filter(isWrong).length,
  }
}

/** In hundredths. */
export function f1(hits: number, { gold, proposed }: Pick<Score, 'gold' | 'proposed'>): number {
  return gold + proposed === 0 ? 0 : (200 * hits) / (gold + proposed)
}
