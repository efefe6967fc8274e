import { attribute, type Attributed, type Ranking } from '#core/extract/candidates/attribute'
import type { Candidate } from '#core/extract/candidates/candidate'
import { learned, type Model } from '#core/extract/choose/model'
import { rank } from '#core/extract/choose/rank'
import { attach } from '#core/extract/clauses/attachments'
import type { Context } from '#core/extract/clauses/subject'
import { findDocuments } from '#core/extract/documents/documents'
import type { Entities } from '#core/extract/entities/entities'
import { linkEntities } from '#core/extract/entities/linkEntities'
import { findMentions } from '#core/extract/entities/mentions'
import { composePeople } from '#core/extract/entities/people'
import type { Extraction, Language } from '#core/extract/extraction'
import { nearestLanguage } from '#core/extract/languages/nearest'
import { lexiconOf } from '#core/extract/languages/index'
import { occasionIn } from '#core/extract/occasion/occasion'
import { groupStretches } from '#core/extract/quotations/groups'
import { composeQuotations } from '#core/extract/quotations/quotations'
import { composeStatements } from '#core/extract/reported/statements'
import { composeTurns, findTurns, type Turn, turnFinder } from '#core/extract/quotations/turns'
import { annotate } from '#core/extract/text/document'

export type { Extraction, Language, Span } from '#core/extract/extraction'

/** Everything that was understood of a text, before it is put into words. */
export interface Analysis extends Attributed {
  readonly language: Language
  readonly context: Context
  readonly entities: Entities
  readonly turns: readonly Turn[]
}

export interface Options {
  /** What the text is written in, when somebody knows; else it is found out. */
  readonly language?: Language
  /** What chooses between candidates: what was learned, unless learning puts in its own. */
  readonly model?: Model
}

/** Reads a text and decides who said what. */
export function analyse(text: string, { language = nearestLanguage(text), model = learned }: Options = {}): Analysis {
  const doc = annotate(text, lexiconOf(language))
  const mentions = findMentions(doc)
  const entities = linkEntities(doc, mentions)
  const context: Context = { doc, mentions }
  const turns = findTurns(doc, mentions, entities)
  const groups = groupStretches(context, attach(context))
  const choose = (candidates: readonly Candidate[]): Ranking => rank(candidates, model.ranker)
  return { language, context, entities, turns, ...attribute(context, entities, groups, turnFinder(turns), choose) }
}

/** Proposals, never facts: who said what in this text, who is named, and on which words each proposal stands. */
export function extract(text: string, options: Options = {}): Extraction {
  const { language, context, entities, turns, decisions, reports, reported } = analyse(text, options)
  const { doc, mentions } = context
  const quotations = composeQuotations(context, decisions, options.model)
  return {
    language,
    quotations,
    people: composePeople(doc, mentions, entities, decisions, reports),
    documents: findDocuments(doc, mentions),
    turns: composeTurns(doc, turns),
    statements: composeStatements(doc, reported, quotations),
    occasion: occasionIn(doc, mentions),
  }
}
