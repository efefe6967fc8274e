import type { Question } from '#core/extract/candidates/question'
import { phrasesBetween } from '#core/extract/clauses/phrases'
import { longestLook } from '#core/extract/clauses/reportingClause'
import type { Entity } from '#core/extract/entities/entities'
import { mentionAt, mentionNumberAt } from '#core/extract/entities/mention'
import { Kind } from '#core/extract/text/tokens'

/**
 * Whose words stand before anybody is named: “We are drawing lines on water.” Noor Haddad did not hide her frustration. Who opens
 * the next sentence of the paragraph; over a text, as its heading, the first one whom the text names in full. Null for nobody.
 */
export function namedBelow(question: Question): Entity | null {
  const { context, attachment } = question
  const { sentences } = context.doc
  const here = sentences[attachment.sentence]
  const next = sentences[attachment.sentence + 1]
  if (here === undefined || next === undefined) return null
  const isLast = context.doc.tokens.kind[next.first - 1] === Kind.breakLine
  if (!isLast) return opening(question, next.first, next.last)
  return here.first <= 1 ? firstNamed(question, here.last) : null
}

/** A full name that opens a sentence. */
function opening({ context, entities }: Question, first: number, last: number): Entity | null {
  const [lead] = phrasesBetween(context, first, Math.min(last, first + longestLook))
  if (lead?.subject.kind !== 'mention' || !lead.opens || lead.isGoverned || lead.isPossessor) return null
  const { mention, number } = lead.subject
  if (mention.kind !== 'person' || !mention.name.includes(' ')) return null
  return entities.all[entities.entityOf[number] ?? -1] ?? null
}

/** The first person outside marks with a full name, who does not write the text. */
function firstNamed({ context, entities }: Question, from: number): Entity | null {
  const { doc, mentions } = context
  for (let at = from; at < doc.tokens.count && at < from + farthest; at += 1) {
    const mention = mentionAt(mentions, at)
    if (mention?.kind !== 'person' || mention.weight < 2 || doc.owner[at] !== 0) continue
    const entity = entities.all[entities.entityOf[mentionNumberAt(mentions, at)] ?? -1]
    if (entity !== undefined && !entity.isReporter && entity.words.length > 1) return entity
    at = mention.last - 1
  }
  return null
}

/** Tokens between a heading and the name it waits for: a lead and the sentence behind it. */
const farthest = 150
