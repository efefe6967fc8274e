import { addAll } from '#core/text/addAll'
import type { Candidate, Ranked } from '#core/extract/candidates/candidate'
import { candidatesFor } from '#core/extract/candidates/candidates'
import { withRepeated } from '#core/extract/candidates/repeated'
import type { Question } from '#core/extract/candidates/question'
import type { Context } from '#core/extract/clauses/subject'
import { longestLook } from '#core/extract/clauses/reportingClause'
import { type Report, reportIn } from '#core/extract/clauses/reports'
import { type DiscourseState, emptyState, resolve } from '#core/extract/discourse/resolution'
import { contentsIn } from '#core/extract/reported/contents'
import type { ReportedWords } from '#core/extract/reported/statements'
import { unnamedSpeaker, updateState } from '#core/extract/discourse/update'
import type { Entities, Entity } from '#core/extract/entities/entities'
import type { QuotationGroup } from '#core/extract/quotations/quotationGroup'
import { is, type Sentence } from '#core/extract/text/document'
import { Is } from '#core/extract/text/wordClasses'

/** The candidates of one quotation, the best first; never empty. */
export type Ranking = readonly [Ranked, ...Ranked[]]

/** Ranks the candidates of one quotation. */
export type Choose = (candidates: readonly Candidate[], question: Question) => Ranking

/** A quotation with its candidates in their order. */
export interface Decision {
  readonly group: QuotationGroup
  readonly ranked: Ranking
}

export interface Attributed {
  /** One for each quotation, in the order of the text. */
  readonly decisions: readonly Decision[]
  /** One for each sentence: the indirect speech in it. */
  readonly reports: readonly (Report | null)[]
  /** What the narrator reports of what was said, in the order of the text. */
  readonly reported: readonly ReportedWords[]
}

/** Finds who said each quotation. Sentences are read once, first to last, and what is chosen is known to the next. */
export function attribute(
  context: Context,
  entities: Entities,
  groups: readonly QuotationGroup[],
  turnAt: (token: number) => Entity | null,
  choose: Choose,
): Attributed {
  const { sentences } = context.doc
  const decisions: Decision[] = []
  const state = emptyState()
  const reported: ReportedWords[] = []
  let next = 0
  const reports = sentences.map((sentence, index) => {
    state.turn = turnAt(sentence.first)
    const here: Decision[] = []
    for (; groups[next] !== undefined && (groups[next] as QuotationGroup).chief.sentence <= index; next += 1) {
      const group = groups[next] as QuotationGroup
      const attachment = group.chief
      const reporting =
        attachment.clause?.rule === 'sentence-after' ? (sentences[attachment.sentence + 1] ?? sentence) : sentence
      const question: Question = { context, entities, state, group, attachment, sentence, reporting }
      const decision: Decision = { group, ranked: choose(candidatesFor(question), question) }
      here.push(decision)
      keepSpeaker(context, state, sentence, decision)
    }
    addAll(decisions, here)
    const report = reportIn(context, entities, state, sentence)
    for (const content of contentsIn(context, sentence)) {
      const { entity, rule } = resolve(context.doc, entities, state, content.subject)
      reported.push({ content, speaker: entity, reference: rule })
    }
    updateState(context, entities, state, sentence, index, report, here)
    return report
  })
  return { decisions: withRepeated(context, decisions), reports, reported }
}

function keepSpeaker(context: Context, state: DiscourseState, sentence: Sentence, { group, ranked }: Decision): void {
  const [speaker] = ranked[0].candidate.speaker
  const { chief } = group
  // 一名官员说：“…。”他还说：“…”: whoever the text does not name goes on within the sentence, too
  if (speaker === undefined) state.unnamed = unnamedSpeaker({ group, ranked }) ?? state.unnamed
  if (speaker === undefined || (chief.clause === null && !chief.isUtterance)) return
  state.speaker = speaker
  state.speakerAt = chief.sentence
  if (speaker.kind !== 'body') return
  state.body = speaker
  if (namesUtterance(context, sentence)) state.issuer = speaker
}

/** “said the ministry in a statement” */
function namesUtterance({ doc }: Context, sentence: Sentence): boolean {
  const last = Math.min(sentence.last, sentence.first + longestLook)
  for (let at = sentence.first; at < last; at += 1) {
    if (doc.owner[at] === 0 && is(doc, at, Is.utterance)) return true
  }
  return false
}
