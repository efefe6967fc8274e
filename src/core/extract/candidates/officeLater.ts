import type { Question } from '#core/extract/candidates/question'
import { phrasesBetween } from '#core/extract/clauses/phrases'
import { longestLook } from '#core/extract/clauses/reportingClause'
import type { Subject } from '#core/extract/clauses/subject'
import type { Entity } from '#core/extract/entities/entities'

/**
 * « Le maire assure que “…”. Bastien Laval promet … »: an office nobody holds so far, and the next sentence opens with
 * somebody who was not named before, without an office and without words of their own. Null where it does not.
 */
export function namedLater({ context, entities, attachment }: Question, office: Subject): Entity | null {
  const { doc } = context
  const { headFinal, writing } = doc.lexicon.source
  if (headFinal || writing !== 'cased' || office.kind !== 'mention') return null
  const here = doc.sentences[attachment.sentence]
  const next = doc.sentences[attachment.sentence + 1]
  if (here === undefined || next === undefined || next.from !== next.to || next.paragraph !== here.paragraph)
    return null
  const [lead] = phrasesBetween(context, next.first, Math.min(next.last, next.first + longestLook))
  if (lead === undefined || lead.subject.kind !== 'mention' || !lead.opens || lead.isGoverned) return null
  const { mention, number } = lead.subject
  const entity = entities.all[entities.entityOf[number] ?? -1]
  const isNew =
    mention.kind === 'person' &&
    mention.titles.length === 0 &&
    entity?.mentions[0] === number &&
    entity.words.length > 1 &&
    !entity.hasOffice
  return isNew && !(office.mention.feminine && entity.gender === 'masculine') ? entity : null
}
