import { findCues } from '#core/extract/clauses/cues'
import type { Phrase } from '#core/extract/clauses/phrases'
import { phrasesBetween, withArticle } from '#core/extract/clauses/phrases'
import { lookBack } from '#core/extract/clauses/reportingClause'
import type { Context, Subject } from '#core/extract/clauses/subject'
import { isOtherGender } from '#core/extract/clauses/governed'
import type { Sentence } from '#core/extract/text/document'
import { lineBefore, wording } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'

/** The phrase that ends at the colon before the words, else the first that can be a subject. */
export function firstSubject(context: Context, first: number, last: number): Subject | null {
  const { tokens } = context.doc
  const all = phrasesBetween(context, first, last)
  const free = all.filter(
    ({ subject, isGoverned: governed, isOblique, isPossessor, isRelative }) =>
      !governed &&
      !isOblique &&
      !isPossessor &&
      !isRelative &&
      !isOtherGender(context, subject, subject.first) &&
      !isOpeningWord(context, subject, first, all),
  )
  const atColon = free.findLast(
    ({ subject }) =>
      subject.last === last - 1 && tokens.kind[last - 1] === Kind.colon && !isWhere(context, subject, free[0]?.subject),
  )
  return (atColon ?? agentAtColon(context, first, last) ?? whomTitleDescribes(free) ?? free[0])?.subject ?? null
}

/** «Duras críticas de Carlos Osorio: …»: one word nothing tells of, large because it opens the sentence, where somebody with a full name stands in it. */
function isOpeningWord({ doc }: Context, subject: Subject, first: number, all: readonly Phrase[]): boolean {
  if (doc.lexicon.source.writing !== 'cased' || subject.kind !== 'mention' || subject.first > first) return false
  const { mention } = subject
  const isLone = mention.kind === 'person' && mention.weight <= 0 && !mention.isSurname && !mention.name.includes(' ')
  if (!isLone || doc.tokens.shape[subject.last] !== Shape.lower) return false
  return all.some(
    ({ subject: other }) => other.kind === 'mention' && other.mention.kind === 'person' && other.mention.weight >= 2,
  )
}

/** Әкім мәлімдемеде: «…»: where the verb closes the sentence, a paper between whoever opens it and the colon says where. */
function isWhere({ doc }: Context, paper: Subject, lead: Subject | undefined): boolean {
  const isOpen = lead?.kind === 'mention' && lead.mention.kind !== 'body'
  return doc.lexicon.source.verbFinal === true && paper.kind === 'utterance' && isOpen
}

/** « Cheffe du service, la docteure Amara Vey n’a … »: an office that opens the sentence describes whoever stands behind its comma. */
function whomTitleDescribes([office, holder]: readonly Phrase[]): Phrase | null {
  if (office?.subject.kind !== 'mention' || office.subject.mention.kind !== 'office' || !office.opens) return null
  const isHolder = holder?.subject.kind === 'mention' && holder.subject.mention.kind === 'person' && holder.hasVerb
  const isBare = office.subject.mention.titles[0]?.article === null
  return isHolder && isBare && !office.hasVerb ? holder : null
}

/** “was welcomed by Minister Lee: …”: who acts in a passive speaks where only the colon stands between. */
function agentAtColon({ doc, mentions }: Context, first: number, last: number): Phrase | null {
  if (doc.tokens.kind[last - 1] !== Kind.colon) return null
  const phrase = phrasesBetween({ doc, mentions }, first, last).findLast(({ subject }) => subject.last === last - 1)
  if (phrase === undefined || phrase.subject.kind !== 'mention') return null
  const before = withArticle(doc, phrase.subject.first, first) - 1
  return doc.lexicon.agents.has(wording(doc, before, before + 1).toLowerCase()) ? phrase : null
}

/** The subject a sentence opens with: it also speaks where the verb comes after the marks. */
export function leadSubject(context: Context, sentence: Sentence): Subject | null {
  const { stretches } = context.doc
  const open = lineBefore(context.doc, stretches[sentence.from]?.open ?? sentence.last)
  return firstSubject(context, Math.max(sentence.first, open - lookBack), open)
}

function behindComma({ doc }: Context, from: number, before: number): number {
  for (let at = before - 1; at >= from; at -= 1) if (doc.tokens.kind[at] === Kind.comma) return at + 1
  return from
}

/** Whoever stands right before these marks and behind the ones before: “A: “…”, B: “…””; else whom the sentence opens with. */
export function leadBefore(context: Context, sentence: Sentence, number: number): Subject | null {
  const { stretches } = context.doc
  const before = number > sentence.from ? stretches[number - 1] : undefined
  const open = stretches[number]?.open ?? sentence.last
  const from = before === undefined ? open : Math.max(before.close + 1, open - lookBack)
  const own = firstSubject(context, from, open)
  // … not whom the verb between them is told to
  return own?.kind === 'mention' && findCues(context, behindComma(context, from, own.first), own.first).length === 0
    ? own
    : leadSubject(context, sentence)
}
