import { attribute } from '#core/extract/candidates/attribution'
import { linkEntities } from '#core/extract/entities/entities'
import { detectLanguage } from '#core/extract/languages/detect'
import { findDocuments } from '#core/extract/documents/documents'
import type { Extraction, Language } from '#core/extract/extraction'
import { lexiconOf } from '#core/extract/languages/index'
import { annotate } from '#core/extract/text/document'
import { findMentions } from '#core/extract/entities/mentions'
import { composePeople } from '#core/extract/entities/people'
import { composeQuotations } from '#core/extract/quotations/quotations'
import { composeStatements } from '#core/extract/quotations/statements'
import { composeTurns, findTurns, turnFinder } from '#core/extract/quotations/turns'

export { detectLanguage } from '#core/extract/languages/detect'
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
  const doc = annotate(text, lexiconOf(language))
  const mentions = findMentions(doc)
  const entities = linkEntities(doc, mentions)
  const context = { doc, mentions }
  const turns = findTurns(doc, mentions, entities)
  const { attributions, reports } = attribute(context, entities, turnFinder(turns))
  const quotations = composeQuotations(context, attributions)
  return {
    language,
    quotations,
    people: composePeople(doc, mentions, entities, attributions),
    documents: findDocuments(doc, mentions),
    turns: composeTurns(doc, turns),
    statements: composeStatements(doc, reports, quotations),
  }
}
