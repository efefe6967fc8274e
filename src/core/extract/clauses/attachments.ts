import { type Context, type Subject } from '#core/extract/clauses/subject'
import { leadBefore } from '#core/extract/clauses/firstSubject'
import type { ReportingClause } from '#core/extract/clauses/reportingClause'
import { reportingClausesOf, sharedClause } from '#core/extract/clauses/reportingClauses'
import { isFromText, isImpersonal, paperOf } from '#core/extract/clauses/papers'
import { phrasesBetween, withArticle } from '#core/extract/clauses/phrases'
import { isUtterance } from '#core/extract/clauses/utterances'
import { type AnnotatedDocument, is, type Sentence, wording } from '#core/extract/text/document'
import { Kind } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** How a marked stretch stands in the narrator’s sentence. Who speaks is not asked yet. */
export interface Attachment {
  /** The reporting clause stands by this stretch; false where a neighbour shares its own, and where there is none. */
  readonly isOwn: boolean
  readonly clause: ReportingClause | null
  /** Whoever stands where the speaker stands. */
  readonly subject: Subject | null
  /** The narrator says that a text holds these words: nobody says them. */
  readonly isFromText: boolean
  /** The words are an utterance of their own, not built into the narrator’s sentence. */
  readonly isUtterance: boolean
  /** The reporting clause after the stretch runs to this token; the stretch’s own end when there is none. */
  readonly clauseLast: number
  readonly sentence: number
}

/** One for each stretch. */
export function attach(context: Context): Attachment[] {
  const found: Attachment[] = []
  context.doc.sentences.forEach((sentence, index) => {
    if (sentence.to > sentence.from) attachSentence(context, sentence, index, found)
  })
  return found
}

function attachSentence(context: Context, sentence: Sentence, index: number, found: Attachment[]): void {
  const clauses = reportingClausesOf(context, sentence, index)
  for (let step = 0; step < sentence.to - sentence.from; step += 1) {
    const number = sentence.from + step
    const own = clauses[step] ?? null
    const stretch = context.doc.stretches[number]
    const clause = own ?? sharedClause(clauses, step)
    const start = leadBefore(context, sentence, number)
    const subject = subjectOf(context, sentence, clause, start)
    found[number] = {
      isOwn: own !== null,
      clause,
      subject:
        (subject?.kind === 'utterance'
          ? ((isAside(context.doc, clause) ? null : authorBefore(start, subject)) ??
            authorBehind(context, subject, clause?.cue?.first ?? subject.last))
          : null) ??
        subject ??
        null,
      isFromText: stretch !== undefined && isFromText(context, stretch, sentence),
      isUtterance: isUtterance(context, sentence, number, clause),
      clauseLast: clauseEnd(context, sentence, index, number, clause),
      sentence: index,
    }
  }
}

function subjectOf(
  context: Context,
  sentence: Sentence,
  clause: ReportingClause | null,
  start: Subject | null,
): Subject | null {
  if (clause === null) return null
  if (clause.cue !== null && isImpersonal(context.doc, clause.cue)) return paperOf(context, sentence, clause.cue)
  if (isOwnWords(context, clause)) return start?.kind === 'mention' ? start : null
  if (clause.subject !== null || clause.cue?.kind === 'relay') return clause.subject
  return isReportedIn(context, clause, start) ? null : start
}

/** «Ayer matizó sus palabras: «…»»: where a verb needs no subject, somebody’s own words behind it are what it is about. */
function isOwnWords({ doc }: Context, { cue, subject }: ReportingClause): boolean {
  const { owners, source } = doc.lexicon
  if (source.dropsSubject !== true || cue === null || subject?.kind !== 'utterance' || subject.first < cue.last)
    return false
  return owners.has(wording(doc, subject.first, subject.first + 1).toLowerCase())
}

/** “Pointed out that the government …”, „die Bank habe …“: whoever stands in the clause that is reported does not report. */
function isReportedIn({ doc }: Context, { cue, side }: ReportingClause, start: Subject | null): boolean {
  if (cue === null || start === null || side !== 'before') return false
  if (doc.lexicon.reportedMood.has(wording(doc, cue.first, cue.last))) return true
  for (let at = cue.last; at < start.first; at += 1) if (is(doc, at, Is.that)) return true
  return false
}

/** „Holm habe, heißt es in der Begründung, „…““: an impersonal verb behind a comma says who the words are about, and not whose. */
function isAside(doc: AnnotatedDocument, clause: ReportingClause | null): boolean {
  const cue = clause?.cue ?? null
  return cue !== null && cue.first > 0 && doc.tokens.kind[cue.first - 1] === Kind.comma && isImpersonal(doc, cue)
}

/** “Ms Okoro in a statement said”: whoever opens the sentence before the paper speaks. */
function authorBefore(lead: Subject | null, paper: Subject): Subject | null {
  const isBefore = lead !== null && lead.first < paper.first && lead.kind !== 'utterance'
  return isBefore && !(lead.first >= paper.first && lead.last <= paper.last) ? lead : null
}

/** “A study published last month by the institute found”: between the paper and its verb stands who published it. */
function authorBehind(context: Context, paper: Subject, verb: number): Subject | null {
  const { agents } = context.doc.lexicon
  if (agents.size === 0) return null
  for (const { subject } of phrasesBetween(context, paper.last, verb)) {
    if (subject.kind !== 'mention' || subject.mention.kind === 'office') continue
    const start = withArticle(context.doc, subject.first, paper.last)
    // “a report by the council” is a report still
    const isPublished = start - 1 > paper.last || !is(context.doc, paper.first, Is.document)
    if (isPublished && agents.has(wording(context.doc, start - 1, start).toLowerCase())) return subject
  }
  return null
}

/** Where the words of the narrator that follow the stretch as its reporting clause end. */
function clauseEnd(
  context: Context,
  sentence: Sentence,
  index: number,
  number: number,
  clause: ReportingClause | null,
): number {
  const { stretches, sentences } = context.doc
  const stretch = stretches[number]
  if (stretch === undefined) return sentence.last
  const after = stretch.closed ? stretch.close + 1 : stretch.close
  if (clause === null || clause.side === 'before') return after
  if (number + 1 < sentence.to) return stretches[number + 1]?.open ?? after
  if (clause.rule === 'sentence-after') return sentences[index + 1]?.last ?? sentence.last
  return sentence.last
}
