import { classesAt, endOf, is, spanAt, startOf } from '#core/extract/text/document'
import type { Attribution } from '#core/extract/candidates/attribution'
import type { Context, Subject } from '#core/extract/clauses/clauses'
import type { ExtractedQuotation, Span } from '#core/extract/extraction'
import type { Stretch } from '#core/extract/marks/stretches'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** A fragment is long enough to quote from five words, or ten Chinese signs. */
const enoughWords = 5
const enoughSigns = 10

type QuotationKind = ExtractedQuotation['kind']

/** The quotations: stretches with their kind and speaker, joined where only a reporting clause stands between. */
export function composeQuotations(context: Context, attributions: readonly Attribution[]): ExtractedQuotation[] {
  const { stretches } = context.doc
  const found: ExtractedQuotation[] = []
  let group: number[] = []
  let kind: QuotationKind = 'scare'
  const close = (): void => {
    if (group.length > 0) found.push(quotationOf(context, attributions, group, kind))
    group = []
  }
  stretches.forEach((stretch, number) => {
    const attribution = attributions[number]
    if (attribution === undefined) return
    const last = group[group.length - 1]
    const own = goesOn(context, attributions, last, number, kind) ? 'direct' : kindOf(context, stretch, attribution)
    if (own === 'scare') {
      found.push(quotationOf(context, attributions, [number], 'scare'))
      if (last !== undefined && !staysOpen(context, attributions, last, number)) close()
      return
    }
    if (last === undefined || !isJoined(context, attributions, group, number, kind, own)) close()
    if (group.length === 0) kind = own
    group.push(number)
  })
  close()
  return found.sort((one, other) => (one.spans[0]?.[0] ?? 0) - (other.spans[0]?.[0] ?? 0))
}

/** “The port,” she said, “is open.” “At last.” — a few words are an utterance when they go on after the reporting clause. */
function goesOn(
  context: Context,
  attributions: readonly Attribution[],
  last: number | undefined,
  number: number,
  kind: QuotationKind,
): boolean {
  const { stretches, tokens } = context.doc
  const before = last === undefined ? undefined : attributions[last]
  const here = attributions[number]
  const stretch = stretches[number]
  if (before === undefined || here === undefined || stretch === undefined || kind !== 'direct' || here.isOwn)
    return false
  if (!isBareGap(context, before.clauseLast, stretch.open)) return false
  if (before.sentence !== here.sentence) return here.isUtterance
  const mark = tokens.kind[stretch.open - 1]
  return before.isOwn && (mark === Kind.comma || mark === Kind.dash || mark === Kind.colon)
}

/** A scare quote within the same sentence does not end the fragments around it. */
function staysOpen(context: Context, attributions: readonly Attribution[], last: number, number: number): boolean {
  void context
  return attributions[last]?.sentence === attributions[number]?.sentence
}

function isJoined(
  context: Context,
  attributions: readonly Attribution[],
  group: readonly number[],
  number: number,
  kind: QuotationKind,
  own: QuotationKind,
): boolean {
  const { stretches } = context.doc
  const last = group[group.length - 1] as number
  const before = attributions[last]
  const here = attributions[number]
  const stretch = stretches[number]
  const former = stretches[last]
  if (before === undefined || here === undefined || stretch === undefined || former === undefined) return false
  const hasOwn = group.some((member) => attributions[member]?.isOwn === true)
  if (stretch.continues) return !(here.isOwn && hasOwn && isBound(here))
  if (here.isOwn && hasOwn) return before.cue !== null && before.cue.first === here.cue?.first
  if (goesOn(context, attributions, last, number, kind)) return true
  if (kind === 'fragment' && own === 'fragment') {
    return before.sentence === here.sentence && before.cue !== null && before.cue.first === here.cue?.first
  }
  if (kind === 'fragment' || own === 'fragment') {
    return (
      before.sentence === here.sentence &&
      isBareGap(context, before.clauseLast, stretch.open) &&
      !here.isOwn &&
      kind !== 'fragment'
    )
  }
  if (here.isOwn && before.rule === 'no reporting words') return false
  return isBareGap(context, before.clauseLast, stretch.open)
}

function isBound(attribution: Attribution): boolean {
  return attribution.cue !== null
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

function kindOf(context: Context, stretch: Stretch, attribution: Attribution): QuotationKind {
  // a body’s or an office’s name runs through the marks: компания «Росток»
  if (context.mentions.at[stretch.open] !== 0) return 'scare'
  if (isNamedBehind(context, stretch)) return 'scare'
  const long = isLong(context, stretch)
  if (!long && isDateline(context, stretch)) return 'scare'
  if (attribution.cue === null && isNamed(context, stretch)) return 'scare'
  if (!long && stretch.closed && isSoCalled(context, stretch)) return 'scare'
  if (attribution.isUtterance && (long || attribution.isOwn || stretch.continues || !stretch.closed)) return 'direct'
  if (isNamed(context, stretch)) return 'scare'
  if (!long)
    return attribution.isOwn && attribution.cue !== null && isWholeClause(context, stretch) ? 'direct' : 'scare'
  if (isTitleCase(context, stretch) && (attribution.cue === null || attribution.confidence < 0.8)) return 'scare'
  return 'fragment'
}

/** أكد أن «الحل سياسي»., قال إنه «لن يستقيل»: behind “that” alone, or opened by its own negation, short words are a whole clause. */
function isWholeClause(context: Context, stretch: Stretch): boolean {
  const { tokens, lexicon, text } = context.doc
  const first = stretch.open + 1
  if (lexicon.source.writing !== 'uncased' || !stretch.closed || stretch.close - first < 2) return false
  const word = (at: number): string => text.slice(tokens.start[at], tokens.end[at])
  if (tokens.kind[stretch.close + 1] === Kind.word || tokens.kind[stretch.close + 1] === Kind.mark) return false
  return /^(?:ب?[أإ]نّ?)$/u.test(word(stretch.open - 1)) || /^(?:لن|لم|سوف)$/u.test(word(first))
}

/** دبي: «الشروق»: the newspaper opens its report. */
function isDateline(context: Context, stretch: Stretch): boolean {
  const { tokens, lexicon } = context.doc
  if (lexicon.source.writing !== 'uncased' || !stretch.closed || tokens.kind[stretch.close + 1] !== Kind.colon)
    return false
  const before = tokens.kind[stretch.open - 1]
  return (
    before === undefined ||
    before === Kind.colon ||
    before === Kind.dash ||
    before === Kind.breakLine ||
    before === Kind.comma
  )
}

function isLong(context: Context, stretch: Stretch): boolean {
  const { tokens } = context.doc
  let words = 0
  let signs = 0
  for (let at = stretch.open + 1; at < stretch.close; at += 1) {
    const kind = tokens.kind[at]
    if (kind === Kind.han) signs += 1
    else if (kind === Kind.word || kind === Kind.number)
      words += tokens.spaced[at] === 0 && at > stretch.open + 1 && tokens.kind[at - 1] === Kind.word ? 0 : 1
  }
  return words + signs / (enoughSigns / enoughWords) >= enoughWords
}

/** A slogan, a project, a film: the word beside the marks says that they hold a name. */
function isNamed(context: Context, stretch: Stretch): boolean {
  const { tokens, reading, lexicon, owner } = context.doc
  const opensLarge =
    lexicon.source.writing === 'cased' ? tokens.shape[stretch.open + 1] !== Shape.lower : !isLong(context, stretch)
  let adjacent = true
  let at = stretch.open - 1
  for (let step = 0; step < 4 && at >= 0 && owner[at] === 0; step += 1, at -= 1) {
    const kind = tokens.kind[at]
    if (kind === Kind.colon || kind === Kind.dash || kind === Kind.comma) {
      adjacent = false
      continue
    }
    if (kind !== Kind.word && kind !== Kind.han) break
    while (at > 0 && reading.span[at] === 0) at -= 1
    const bits = classesAt(context.doc, at)
    if ((bits & Is.naming) !== 0 && (bits & (Is.cue | Is.utterance)) === 0 && !isSubjectOfWords(context, at))
      return true
    if ((bits & (Is.definite | Is.indefinite | Is.link)) !== 0) continue
    if (!adjacent || !opensLarge) break
    if ((bits & (Is.place | Is.organisation | Is.document)) !== 0 && (bits & (Is.cue | Is.utterance)) === 0) return true
    break
  }
  if (!stretch.closed) return false
  const next = stretch.close + 1
  const isWord = tokens.kind[next] === Kind.word || tokens.kind[next] === Kind.han
  const after = owner[next] === 0 && isWord ? classesAt(context.doc, next) : 0
  // 以“…”为主题
  if (
    lexicon.source.writing === 'signs' &&
    (after & Is.preposition) !== 0 &&
    is(context.doc, next + spanAt(context.doc, next), Is.naming)
  )
    return true
  const follows = lexicon.source.headFinal || lexicon.source.writing === 'signs'
  return follows && opensLarge && (after & (Is.naming | Is.document | Is.organisation)) !== 0 && (after & Is.cue) === 0
}

/** Said the so-called “Quiet Streets” law was unfair: a few words that stand for the noun behind them. */
function isSoCalled(context: Context, stretch: Stretch): boolean {
  const { tokens, reading, lexicon } = context.doc
  const before = stretch.open - 1
  if (lexicon.source.writing !== 'cased' || before < 0 || tokens.kind[before] !== Kind.word) return false
  let word = before
  while (word > 0 && reading.span[word] === 0) word -= 1
  const bits = classesAt(context.doc, word)
  return (bits & Is.naming) !== 0 && (bits & (Is.cue | Is.utterance)) === 0
}

/** Kazakh: «Егемен» газеті, «Жаңа жол» бағдарламасы — the noun right behind the marks, in the possessive, is what they name. */
function isNamedBehind(context: Context, stretch: Stretch): boolean {
  const { lexicon, tokens, owner } = context.doc
  const next = stretch.close + 1
  if (lexicon.source.verbFinal !== true || !stretch.closed || tokens.kind[next] !== Kind.word || owner[next] !== 0)
    return false
  const bits = classesAt(context.doc, next)
  return (bits & Is.naming) !== 0 && (bits & (Is.cue | Is.participle)) === 0
}

/** Arabic: a noun with the article names nothing that follows it (المهرجان «نافذة …»), only one without (مهرجان «…»). */
function isSubjectOfWords(context: Context, at: number): boolean {
  const { lexicon, text } = context.doc
  return (
    lexicon.source.writing === 'uncased' &&
    text.startsWith('ال', startOf(context.doc, at)) &&
    !text.startsWith('المسم', startOf(context.doc, at))
  )
}

/** Most words of four letters or more begin with a capital. */
function isTitleCase(context: Context, stretch: Stretch): boolean {
  const { tokens } = context.doc
  let large = 0
  let small = 0
  for (let at = stretch.open + 1; at < stretch.close; at += 1) {
    if (tokens.kind[at] !== Kind.word || endOf(context.doc, at) - startOf(context.doc, at) < 4) continue
    if (tokens.shape[at] === Shape.lower) small += 1
    else large += 1
  }
  return large > 0 && large >= small * 2
}

function quotationOf(
  context: Context,
  attributions: readonly Attribution[],
  group: readonly number[],
  kind: QuotationKind,
): ExtractedQuotation {
  const { text, stretches } = context.doc
  const members = group.map((number) => attributions[number] as Attribution)
  const chief =
    members.find((member) => member.isOwn) ??
    members.find((member) => member.cue !== null) ??
    (members[0] as Attribution)
  const spans = group.map((number): Span => [stretches[number]?.start ?? 0, stretches[number]?.end ?? 0])
  const spanOf = (part: { readonly first: number; readonly last: number } | null): Span | null =>
    part === null ? null : [startOf(context.doc, part.first), endOf(context.doc, part.last - 1)]
  const subject = chief.cue === null && kind === 'scare' ? null : chief.subject
  const mentionSpan = spanOf(trimmedSubject(context, subject))
  const cueSpan = spanOf(chief.cue)
  const textOf = (span: Span | null): string | null => (span === null ? null : text.slice(span[0], span[1]))
  return {
    spans,
    text: spans.map(([start, end]) => text.slice(start, end)).join(' '),
    speaker: kind === 'scare' && chief.cue === null && chief.subject === null ? null : (chief.speaker?.name ?? null),
    speakerMention: textOf(mentionSpan),
    speakerMentionSpan: mentionSpan,
    cue: textOf(cueSpan),
    cueSpan,
    kind,
    evidence: {
      rule: chief.rule,
      spans: [cueSpan, mentionSpan].filter((span) => span !== null).sort((one, other) => one[0] - other[0]),
      confidence: Math.round(chief.confidence * 100) / 100,
    },
  }
}

/** The phrase that points to the speaker, with its article, without stray punctuation. */
function trimmedSubject(context: Context, subject: Subject | null): { first: number; last: number } | null {
  if (subject === null) return null
  const { tokens } = context.doc
  let { first, last } = subject
  while (
    last > first + 1 &&
    tokens.kind[last - 1] !== Kind.word &&
    tokens.kind[last - 1] !== Kind.han &&
    tokens.kind[last - 1] !== Kind.close
  )
    last -= 1
  if (
    subject.kind === 'mention' &&
    first > 0 &&
    tokens.kind[first - 1] === Kind.word &&
    is(context.doc, first - 1, Is.definite)
  )
    first -= 1
  return { first, last }
}
