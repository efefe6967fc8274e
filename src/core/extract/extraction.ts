import type { LanguageTag } from '#core/model'

/** The languages whose rules are at hand. A further language is one further file in `languages/`. */
export type Language = 'en' | 'fr' | 'es' | 'ru' | 'ar' | 'zh' | 'kk' | 'de' | 'pt'

/** UTF-16 offsets in the text as read, end exclusive. Never trimmed, never shifted. */
export type Span = readonly [start: number, end: number]

/** Why something is proposed: the rule by its id, the words it stands on, and how likely it is to be right (0 to 1). */
interface Evidence {
  readonly rule: string
  readonly spans: readonly Span[]
  readonly confidence: number
}

/** … and how far it may be trusted. */
export interface ProposalEvidence extends Evidence {
  /** `sure`: may be kept without anybody reading it. `unproven`: nothing in this language is sure yet. */
  readonly trust: 'sure' | 'check' | 'unproven'
}

/** … and why this speaker and no other. */
export interface QuotationEvidence extends ProposalEvidence {
  /** The features that decided, the weightiest first. */
  readonly reasons: readonly string[]
  /** The next best speaker and what spoke for it; an empty name is nobody. Null where there was no other. */
  readonly rival: { readonly name: string; readonly reasons: readonly string[] } | null
}

/**
 * Words inside quotation marks. Several spans when the writer interrupted the speaker by one reporting clause.
 * `direct` is an utterance, `fragment` words built into the narrator's sentence (five words or more, ten signs in
 * Chinese), `scare` everything else between marks: titles, slogans, so-called terms, shorter fragments.
 */
export interface ExtractedQuotation {
  readonly spans: readonly Span[]
  /** The source's words of all spans, joined by one space. */
  readonly text: string
  /** The fullest name in the text, or null when the text names nobody. */
  readonly speaker: string | null
  /** The same, or everybody of a group that speaks jointly, in the order of the text; none when the text names nobody. */
  readonly speakers: readonly string[]
  /** The words that point to the speaker beside the quotation: “the Minister”, “he”. */
  readonly speakerMention: string | null
  readonly speakerMentionSpan: Span | null
  readonly cue: string | null
  readonly cueSpan: Span | null
  readonly kind: 'direct' | 'fragment' | 'scare'
  readonly evidence: QuotationEvidence
}

export interface ExtractedPerson {
  readonly name: string
  readonly kind: 'person' | 'organisation'
  readonly honorific: string | null
  readonly role: string | null
  readonly organisation: string | null
  readonly country: string | null
  /** Quoted; listed among those present, with honorific or office; or only mentioned. */
  readonly presence: 'quoted' | 'listed' | 'mentioned'
  readonly mentions: readonly Span[]
  /** For each mention the words that give their title there, as they stand; null where none do. */
  readonly titles: readonly (Span | null)[]
  readonly evidence: ProposalEvidence
}

/** A named instrument or commitment; `symbol` is the normalised United Nations symbol when it is one. */
export interface ExtractedDocument {
  readonly name: string
  readonly symbol: string | null
  readonly mentions: readonly Span[]
}

/** One labelled turn of a transcript, without its label, or a speech without its heading. Turns are not quotations. */
export interface ExtractedTurn {
  readonly span: Span
  readonly speaker: string | null
  /** One person speaks from beginning to end. */
  readonly isSpeech?: boolean
}

/**
 * Reported speech: words of the narrator that give what somebody said, asked or denied; several stretches where the clause
 * that reports stands between. Never to be printed in quotation marks, and never sure.
 */
export interface ExtractedStatement {
  readonly spans: readonly Span[]
  /** The source's words of all spans, joined by one space. */
  readonly text: string
  readonly speaker: string | null
  readonly speakerMention: string | null
  readonly speakerMentionSpan: Span | null
  readonly cue: string
  readonly cueSpan: Span
  readonly act: 'said' | 'asked' | 'denied'
  readonly evidence: Evidence
}

/** What a text says of the occasion: the words of its dateline that name a place, and whoever organised it. Null where it is silent. */
export interface Occasion {
  readonly place: Span | null
  readonly host: Span | null
}

export interface Extraction {
  /** What the text is written in: a language whose rules are at hand, or another one, in which nothing is sure. */
  readonly language: LanguageTag
  readonly quotations: readonly ExtractedQuotation[]
  readonly people: readonly ExtractedPerson[]
  readonly documents: readonly ExtractedDocument[]
  readonly turns: readonly ExtractedTurn[]
  readonly statements: readonly ExtractedStatement[]
  readonly occasion: Occasion
}
