import { type Context, type Subject, subjectAt } from '#core/extract/clauses/subject'
import { type Cue } from '#core/extract/clauses/cues'
import { withArticle } from '#core/extract/clauses/phrases'
import { narratorAround } from '#core/extract/clauses/narrator'
import type { Stretch } from '#core/extract/marks/stretches'
import {
  type AnnotatedDocument,
  is,
  type Sentence,
  spanAt,
  startOf,
  wording,
  smallWording,
} from '#core/extract/text/document'
import { Kind } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** How far from the word for a paper its author stands. */
const nearby = 4

/** Letters of what stands at least between a paper and who published it: a noun and a participle. */
const leastApart = 14

/** “В заявлении говорится”, “heißt es”, “se afirma”: a verb nobody is the subject of. */
export function isImpersonal(doc: AnnotatedDocument, cue: Cue): boolean {
  const { impersonal } = doc.lexicon
  if (impersonal.size === 0) return false
  const alone = smallWording(doc, cue.first, cue.last)
  return (
    impersonal.has(alone) ||
    (cue.first > 0 && impersonal.has(`${smallWording(doc, cue.first - 1, cue.first)} ${alone}`))
  )
}

/** What speaks where the verb has no subject: the body whose paper it is, else the paper. */
export function paperOf(context: Context, sentence: Sentence, cue: Cue): Subject {
  const { doc } = context
  for (let at = sentence.first; at < sentence.last; at += 1) {
    if (doc.owner[at] !== 0 || !is(doc, at, Is.utterance | Is.document) || (at >= cue.first && at < cue.last)) continue
    const last = at + Math.max(1, spanAt(doc, at))
    return authorOf(context, at, last) ?? { kind: 'utterance', first: at, last }
  }
  return { kind: 'utterance', first: cue.first, last: cue.last }
}

/** The statement of the ministry, министрліктің мәлімдемесі: the body or the person beside the word for the paper. */
function authorOf(context: Context, first: number, last: number): Subject | null {
  const { doc } = context
  const isBefore = doc.lexicon.source.verbFinal === true
  for (let step = 0; step < nearby; step += 1) {
    const at = isBefore ? first - 1 - step : last + step
    const kind = doc.tokens.kind[at]
    if (kind === undefined || kind === Kind.comma || kind === Kind.stop || doc.owner[at] !== 0) return null
    const subject = subjectAt(context, at)
    if (subject?.kind === 'mention') return subject
    if (is(doc, at, Is.cue)) return null
  }
  return null
}

/**
 * Whether the narrator says that a text holds these words: a law, a treaty, a report. Nobody says them then, whoever was named
 * before. Whoever stands in that phrase says them after all: “in her report the minister states: “…””.
 */
export function isFromText({ doc, mentions }: Context, stretch: Stretch, sentence: Sentence): boolean {
  const { textThatStates: tells } = doc.lexicon.source
  if (tells === undefined) return false
  const around = narratorAround(doc, stretch, sentence)
  const offset = tells(around)
  if (offset < 0) return false
  const from = startOf(doc, around.first) + offset
  for (let at = stretch.open - 1; at >= around.first && startOf(doc, at) >= from; at -= 1) {
    const mention = mentions.all[(mentions.at[at] as number) - 1]
    // “a study published last week by the institute”: whoever published it says it
    const start = withArticle(doc, mention?.first ?? 0, around.first)
    const isAgents = doc.lexicon.agents.has(wording(doc, start - 1, start).toLowerCase())
    if (mention?.kind === 'body' && isAgents && startOf(doc, start) > from + leastApart) return false
    // „Paragraf 4 des Gesetzes bestimmt“: the noun itself may look like a name
    if (mention !== undefined && mention.kind !== 'body' && startOf(doc, mention.first) > from + 1) return false
  }
  return true
}
