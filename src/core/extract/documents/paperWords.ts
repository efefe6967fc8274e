import type { Mentions } from '#core/extract/entities/mention'
import { mentionAt } from '#core/extract/entities/mention'
import type { AnnotatedDocument } from '#core/extract/text/document'
import { endOf, is, startOf } from '#core/extract/text/document'
import { Is } from '#core/extract/text/wordClasses'

/** Longest name of an instrument, in words. */
export const longest = 14

export function isPerson(mentions: Mentions, at: number, weight = 0): boolean {
  const mention = mentionAt(mentions, at)
  if (mention === undefined || mention.kind === 'body' || mention.weight < weight) return false
  if (mention.kind === 'person' && at >= mention.nameFirst && at < mention.nameLast) return true
  return mention.titles.some((title) => at >= title.first && at < title.last)
}

/** Ley de Bibliotecas Rurales: behind “of” two words with capitals are somebody only where a given name, an office or an honorific shows it. */
export function isOwner(doc: AnnotatedDocument, mentions: Mentions, at: number): boolean {
  const mention = mentionAt(mentions, at)
  if (mention === undefined || !isPerson(mentions, at)) return false
  return (
    mention.titles.length > 0 || mention.honorific !== null || is(doc, mention.nameFirst, Is.given) || mention.isSurname
  )
}

/** Words that say and report are documents only by a name of their own. */
export function isPlainPaper(doc: AnnotatedDocument, at: number): boolean {
  return is(doc, at, Is.utterance | Is.cue)
}

/** USMCA, JCPOA: listed among the documents and written in capitals. */
export function isShortName(doc: AnnotatedDocument, at: number): boolean {
  const length = endOf(doc, at) - startOf(doc, at)
  return length >= 3 && length <= 7
}
