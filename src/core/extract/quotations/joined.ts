import type { Attachment } from '#core/extract/clauses/attachments'
import type { Cue } from '#core/extract/clauses/cues'
import type { Context } from '#core/extract/clauses/subject'
import type { Stretch } from '#core/extract/marks/stretches'
import type { QuotationKind } from '#core/extract/quotations/quotationGroup'
import { beginsLabel } from '#core/extract/quotations/labels'
import { is, spanAt, wording } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** “The port,” she said, “is open.” “At last.” — a few words are an utterance when they go on after the reporting clause. */
export function goesOn(
  context: Context,
  attachments: readonly Attachment[],
  last: number | undefined,
  number: number,
  kind: QuotationKind,
): boolean {
  const { stretches, tokens } = context.doc
  const before = last === undefined ? undefined : attachments[last]
  const here = attachments[number]
  const stretch = stretches[number]
  if (before === undefined || here === undefined || stretch === undefined || kind !== 'direct' || here.isOwn)
    return false
  if (!isBareGap(context, before.clauseLast, stretch.open)) return false
  if (before.sentence !== here.sentence) return here.isUtterance
  const mark = tokens.kind[stretch.open - 1]
  return before.isOwn && (mark === Kind.comma || mark === Kind.dash || mark === Kind.colon)
}

export function isJoined(
  context: Context,
  attachments: readonly Attachment[],
  group: readonly number[],
  number: number,
  kind: QuotationKind,
  own: QuotationKind,
): boolean {
  const { stretches } = context.doc
  const last = group[group.length - 1] as number
  const before = attachments[last]
  const here = attachments[number]
  const stretch = stretches[number]
  const former = stretches[last]
  if (before === undefined || here === undefined || stretch === undefined || former === undefined) return false
  const hasOwn = group.some((member) => attachments[member]?.isOwn === true)
  if (beginsLabel(context.doc, stretch.open + 1)) return false
  if (stretch.continues) return !(here.isOwn && hasOwn && isBound(here))
  if (hasOwn && !here.isOwn && reportedAtItsEnd(context, attachments, number)) return false
  if (!here.isOwn && before.sentence === here.sentence && sharesCue(before, here) && isLinked(context, former, stretch))
    return true
  if (goesOnBehindDash(context, before, here, former, stretch)) return true
  if (here.isOwn && hasOwn) return sharesCue(before, here)
  if (goesOn(context, attachments, last, number, kind)) return true
  if (kind === 'fragment' && own === 'fragment') {
    return before.sentence === here.sentence && sharesCue(before, here)
  }
  if (kind === 'fragment' || own === 'fragment') {
    return (
      before.sentence === here.sentence &&
      isBareGap(context, before.clauseLast, stretch.open) &&
      !here.isOwn &&
      kind !== 'fragment'
    )
  }
  if (here.isOwn && before.clause === null && !before.isUtterance) return false
  return isBareGap(context, before.clauseLast, stretch.open)
}

/** “A,” insisted Ms Okoro when asked about the delay — “b”: left open, and taken up again in small letters behind a dash. */
function goesOnBehindDash(
  { doc }: Context,
  before: Attachment,
  here: Attachment,
  former: Stretch,
  stretch: Stretch,
): boolean {
  const { kind, shape } = doc.tokens
  return (
    before.sentence === here.sentence &&
    before.isOwn &&
    before.clause?.side === 'after' &&
    kind[former.close - 1] === Kind.comma &&
    kind[stretch.open - 1] === Kind.dash &&
    shape[stretch.open + 1] === Shape.lower
  )
}

/** “A,” she said. / “B. / “C,” she said. — paragraphs that go on are reported together, by the clause behind the last of them. */
function reportedAtItsEnd(context: Context, attachments: readonly Attachment[], number: number): boolean {
  const { stretches } = context.doc
  for (let next = number + 1; stretches[next]?.continues === true; next += 1) {
    const attachment = attachments[next]
    if (attachment?.isOwn === true && isBound(attachment)) return true
  }
  return false
}

/** “A” and that “B”: one clause reports both. */
function isLinked(context: Context, former: Stretch, stretch: Stretch): boolean {
  const { tokens } = context.doc
  for (let at = former.close + 1; at < stretch.open; at += 1) {
    if (tokens.kind[at] === Kind.comma) continue
    if (!is(context.doc, at, Is.conjunction | Is.that) && spanAt(context.doc, at) !== 0) return false
  }
  return former.closed
}

function isBound(attachment: Attachment): boolean {
  return cueOf(attachment) !== null
}

/** Nothing but paragraph ends, punctuation and dashes. */
function isBareGap(context: Context, first: number, last: number): boolean {
  const { tokens } = context.doc
  for (let at = first; at < last; at += 1) {
    const kind = tokens.kind[at]
    if (kind === Kind.word || kind === Kind.han || kind === Kind.number) return false
  }
  return true
}

/** The two words behind the marks; a mark or a sign counts as none. */
export function tokens(doc: Context['doc'], at: number): readonly [string, string] {
  const word = (token: number): string => (doc.tokens.kind[token] === Kind.word ? wording(doc, token, token + 1) : '')
  return [doc.tokens.kind[at] === Kind.mark ? '«' : word(at), word(at + 1)]
}

export function cueOf(attachment: Attachment): Cue | null {
  return attachment.clause?.cue ?? null
}

function sharesCue(one: Attachment, other: Attachment): boolean {
  const cue = cueOf(one)
  // “Holt spoke of “a day”, Brandt of “a start””: one verb, and two who speak
  const isAnothers = one.isOwn && other.isOwn && one.subject?.first !== other.subject?.first
  return cue !== null && cue.first === cueOf(other)?.first && !isAnothers
}
