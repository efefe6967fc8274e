import { masculineHonorifics } from '#core/extract/entities/data/titles'
import type { Entity } from '#core/extract/entities/entities'
import type { Mention } from '#core/extract/entities/mention'
import { type AnnotatedDocument, is, wording } from '#core/extract/text/document'
import { Kind } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

const ofMen = new RegExp(`^(?:${masculineHonorifics.join('|')})\\b\\.?`, 'iu')

/** A given name known as a man’s, or an honorific only men have. */
export function masculineBy(doc: AnnotatedDocument, mention: Mention): 'masculine' | null {
  const first = mention.name.split(' ')[0] as string
  if (mention.name.includes(' ') && doc.lexicon.isGiven(first)) return 'masculine'
  return mention.honorific !== null && ofMen.test(mention.honorific) ? 'masculine' : null
}

/** «сказала Бранина», قالت بنكيران: a verb of saying right before or behind the name, where its form tells its subject’s gender. */
export function genderOfVerbBeside(doc: AnnotatedDocument, { first, last }: Mention): Entity['gender'] {
  const { genderOfVerb } = doc.lexicon.source
  if (genderOfVerb === undefined) return null
  for (const at of [first - 1, last])
    if (doc.tokens.kind[at] === Kind.word && is(doc, at, Is.cue) && !is(doc, at, Is.source | Is.role | Is.given))
      return genderOfVerb(wording(doc, at, at + 1))
  return null
}
