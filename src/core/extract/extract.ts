import { detectLanguage } from '#core/extract/detect'
import type { ExtractedQuotation, Extraction, Language } from '#core/extract/extraction'
import { lexiconOf } from '#core/extract/languages/index'
import { findStretches } from '#core/extract/marks'
import { tokenise } from '#core/extract/tokens'

export { detectLanguage } from '#core/extract/detect'
export type {
  Evidence, ExtractedDocument, ExtractedPerson, ExtractedQuotation, ExtractedStatement, ExtractedTurn, Extraction, Language, Span,
} from '#core/extract/extraction'

/** Proposals, never facts: who said what in this text, who is named, and on which words each proposal stands. */
export function extract(text: string, options: { readonly language?: Language } = {}): Extraction {
  const language = options.language ?? detectLanguage(text)
  const lexicon = lexiconOf(language)
  const tokens = tokenise(text, lexicon.elisions)
  const stretches = findStretches(tokens)
  const quotations = stretches.map((stretch): ExtractedQuotation => ({
    spans: [[stretch.start, stretch.end]],
    text: text.slice(stretch.start, stretch.end),
    speaker: null,
    speakerMention: null,
    speakerMentionSpan: null,
    cue: null,
    cueSpan: null,
    kind: text.slice(stretch.start, stretch.end).split(/\s+/).length >= 5 ? 'direct' : 'scare',
    evidence: { rule: 'marks', spans: [], confidence: 0.5 },
  }))
  return { language, quotations, people: [], documents: [], turns: [], statements: [] }
}
