import { attribute } from '#core/extract/attribution'
import { assemble } from '#core/extract/cast'
import { detectLanguage } from '#core/extract/detect'
import { findDocuments } from '#core/extract/documents'
import type { Extraction, Language } from '#core/extract/extraction'
import { lexiconOf } from '#core/extract/languages/index'
import { prepare } from '#core/extract/manuscript'
import { findMentions } from '#core/extract/mentions'
import { composePeople } from '#core/extract/people'
import { composeQuotations } from '#core/extract/quotations'
import { composeStatements } from '#core/extract/statements'
import { composeTurns, findTurns, turnFinder } from '#core/extract/turns'

export { detectLanguage } from '#core/extract/detect'
export type {
  Evidence,
  ExtractedDocument,
  ExtractedPerson,
  ExtractedQuotation,
  ExtractedStatement,
  ExtractedTurn,
  Extraction,
  Language,
  Span,
} from '#core/extract/extraction'

/** Proposals, never facts: who said what in this text, who is named, and on which words each proposal stands. */
export function extract(text: string, options: { readonly language?: Language } = {}): Extraction {
  const language = options.language ?? detectLanguage(text)
  const manuscript = prepare(text, lexiconOf(language))
  const mentions = findMentions(manuscript)
  const cast = assemble(manuscript, mentions)
  const ground = { manuscript, mentions }
  const turns = findTurns(manuscript, mentions, cast)
  const { attributions, reports } = attribute(ground, cast, turnFinder(turns))
  const quotations = composeQuotations(ground, attributions)
  return {
    language,
    quotations,
    people: composePeople(manuscript, mentions, cast, attributions),
    documents: findDocuments(manuscript, mentions),
    turns: composeTurns(manuscript, turns),
    statements: composeStatements(manuscript, reports, quotations),
  }
}
