import type { Extraction, Span } from '#core/extract/extraction'

/** One extraction as the test data writes it: what the command line prints and the scorer reads. */
export interface GoldShape {
  readonly lang: string
  readonly quotes: readonly {
    readonly spans: readonly Span[]
    readonly text: string
    readonly speaker: string | null
    readonly speakers: readonly string[]
    readonly sure: boolean
    readonly speaker_mention: string | null
    readonly cue: string | null
    readonly kind: 'direct' | 'scare' | 'reported'
  }[]
  readonly people: readonly {
    readonly name: string
    readonly honorific: string | null
    readonly role: string | null
    readonly organisation: string | null
    readonly country: string | null
  }[]
  readonly documents: readonly string[]
  /** Reported speech, apart from quotations. */
  readonly reported: readonly {
    readonly spans: readonly Span[]
    readonly text: string
    readonly speaker: string | null
    readonly speaker_mention: string | null
    readonly cue: string
    readonly act: 'said' | 'asked' | 'denied'
  }[]
  readonly turns: readonly { readonly span: Span; readonly speaker: string | null }[]
}

/**
 * The gold knows two kinds: a fragment long enough to quote counts as direct. Organisations are no people there. Data in which
 * reported speech is content like any other has it among the quotations (`withReported`); everywhere else it would be counted
 * as words in marks, and stands apart.
 */
export function asGold(extraction: Extraction, { withReported = false } = {}): GoldShape {
  return {
    lang: extraction.language,
    quotes: [...directIn(extraction), ...(withReported ? reportedIn(extraction) : [])],
    people: extraction.people
      .filter((person) => person.kind === 'person')
      .map(({ name, honorific, role, organisation, country }) => ({ name, honorific, role, organisation, country })),
    documents: extraction.documents.map((document) => document.name),
    reported: extraction.statements.map(({ spans, text, speaker, speakerMention, cue, act }) => ({
      spans,
      text,
      speaker,
      speaker_mention: speakerMention,
      cue,
      act,
    })),
    turns: extraction.turns.map(({ span, speaker }) => ({ span, speaker })),
  }
}

const directIn = ({ quotations }: Extraction): GoldShape['quotes'] =>
  quotations.map((quotation) => ({
    spans: quotation.spans,
    text: quotation.text,
    speaker: quotation.speaker,
    speakers: quotation.speakers,
    sure: quotation.evidence.trust === 'sure',
    speaker_mention: quotation.speakerMention,
    cue: quotation.cue,
    kind: quotation.kind === 'scare' ? 'scare' : 'direct',
  }))

const reportedIn = ({ statements }: Extraction): GoldShape['quotes'] =>
  statements.map(({ spans, text, speaker, speakerMention, cue }) => ({
    spans,
    text,
    speaker,
    speakers: speaker === null ? [] : [speaker],
    sure: false,
    speaker_mention: speakerMention,
    cue,
    kind: 'reported',
  }))
