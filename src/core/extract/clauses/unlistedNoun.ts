import type { Cue } from '#core/extract/clauses/cues'
import type { Context } from '#core/extract/clauses/subject'
import { mentionAt } from '#core/extract/entities/mention'
import { type AnnotatedDocument, is, spanAt } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/**
 * “The presidential office dismissed it as”: an article and a word or a few nothing tells of, right before the verb. Where a verb
 * needs no subject, the article opens the clause: «La placa del monumento dice».
 */
export function isNounBefore(doc: AnnotatedDocument, verb: number): boolean {
  const { tokens, lexicon } = doc
  if (lexicon.source.writing !== 'cased') return false
  let at = verb - 1
  while (at > 0 && is(doc, at, Is.auxiliary)) at -= 1
  const noun = at
  for (; at >= 0 && noun - at < longestNoun; at -= 1) {
    if (tokens.kind[at] !== Kind.word || doc.owner[at] !== 0) return false
    if (is(doc, at, Is.definite | Is.indefinite) && !is(doc, at, Is.preposition | Is.that))
      return at < noun && (lexicon.source.dropsSubject !== true || at === 0 || tokens.kind[at - 1] !== Kind.word)
    if (is(doc, at, Is.cue | Is.weakCue | Is.pronoun | Is.that | Is.conjunction)) return false
  }
  return false
}

/** Words between an article and the verb. */
const longestNoun = 5

/**
 * « … », a estimé le jury: behind the words and their verb an article and a noun that names nobody, where the clause ends or goes on
 * with a preposition. Whoever spoke before does not say these words.
 */
export function isNounBehind({ doc, mentions }: Context, cue: Cue): boolean {
  const { tokens, lexicon } = doc
  if (lexicon.source.writing !== 'cased' || cue.kind === 'source' || cue.kind === 'relay') return false
  if (!is(doc, cue.last, Is.definite | Is.indefinite) || tokens.shape[cue.last] !== Shape.lower) return false
  const noun = cue.last + spanAt(doc, cue.last)
  if (tokens.kind[noun] !== Kind.word || spanAt(doc, noun) === 0 || mentionAt(mentions, noun) !== undefined)
    return false
  if (is(doc, noun, ~nouns)) return false
  const next = noun + spanAt(doc, noun)
  return tokens.kind[next] !== Kind.word || is(doc, next, Is.preposition | Is.conjunction)
}

/** What a noun may be that is nobody’s name; behind an article also the form of a verb: el jurado. */
const nouns =
  Is.common | Is.naming | Is.organisation | Is.institution | Is.portfolio | Is.cue | Is.weakCue | Is.participle
