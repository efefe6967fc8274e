import { beginsLabel } from '#core/extract/quotations/labels'
import { isDenied } from '#core/extract/quotations/denials'
import { isLong, isTitleCase } from '#core/extract/quotations/shape'
import { classesAt, is, spanAt, wording, hasArticle } from '#core/extract/text/document'
import type { Attachment } from '#core/extract/clauses/attachments'
import type { Context } from '#core/extract/clauses/subject'
import type { Cue } from '#core/extract/clauses/cues'
import { mentionAt } from '#core/extract/entities/mention'
import type { ExtractedQuotation } from '#core/extract/extraction'
import type { Stretch } from '#core/extract/marks/stretches'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

type QuotationKind = ExtractedQuotation['kind']

/** Stretches that are one quotation, and what they are. */
export interface QuotationGroup {
  readonly kind: QuotationKind
  /** Numbers of the stretches, in order. */
  readonly stretches: readonly number[]
  /** The attachment that tells who speaks: the one with reporting words of its own, else the first. */
  readonly chief: Attachment
}

/** The quotations of a text in order: stretches joined where only a reporting clause stands between. */
export function groupStretches(context: Context, attachments: readonly Attachment[]): QuotationGroup[] {
  const { stretches } = context.doc
  const found: QuotationGroup[] = []
  let group: number[] = []
  let kind: QuotationKind = 'scare'
  const close = (): void => {
    if (group.length > 0) found.push(groupOf(attachments, group, kind))
    group = []
  }
  stretches.forEach((stretch, number) => {
    const attachment = attachments[number]
    if (attachment === undefined) return
    const last = group[group.length - 1]
    const own = goesOn(context, attachments, last, number, kind) ? 'direct' : kindOf(context, stretch, attachment)
    if (own === 'scare') {
      found.push(groupOf(attachments, [number], 'scare'))
      if (last !== undefined && !staysOpen(attachments, last, number)) close()
      return
    }
    if (last === undefined || !isJoined(context, attachments, group, number, kind, own)) {
      const opened = stretch.continues ? openedBefore(context, attachments, group) : []
      group = group.slice(0, group.length - opened.length)
      close()
      group = opened
    }
    if (group.length === 0) kind = own
    group.push(number)
  })
  close()
  return found.sort((one, other) => (one.stretches[0] ?? 0) - (other.stretches[0] ?? 0))
}

/** “A,” she said. ¶ “B ¶ “C,” she said: the paragraph that was left open belongs to what follows, not to what came before. */
function openedBefore(context: Context, attachments: readonly Attachment[], group: readonly number[]): number[] {
  const { stretches } = context.doc
  let from = group.length
  while (from > 1) {
    const number = group[from - 1] as number
    if (stretches[number]?.closed !== false || attachments[number]?.isOwn === true) break
    from -= 1
  }
  return group.slice(from)
}

/** “The port,” she said, “is open.” “At last.” — a few words are an utterance when they go on after the reporting clause. */
function goesOn(
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

/** A scare quote within the same sentence does not end the fragments around it. */
function staysOpen(attachments: readonly Attachment[], last: number, number: number): boolean {
  return attachments[last]?.sentence === attachments[number]?.sentence
}

function isJoined(
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

function kindOf(context: Context, stretch: Stretch, attachment: Attachment): QuotationKind {
  // a body’s or an office’s name runs through the marks: компания «Росток»
  if (context.mentions.at[stretch.open] !== 0) return 'scare'
  if (isNamedBehind(context, stretch)) return 'scare'
  const sentence = context.doc.sentences[attachment.sentence]
  if (sentence !== undefined && isDenied(context, stretch, sentence)) return 'scare'
  if (isOnBanner(context, stretch, attachment)) return 'scare'
  const long = isLong(context.doc, stretch)
  if (long && attachment.isFromText) return 'direct'
  if (!long && isBuiltIntoSigns(context, stretch, attachment)) return 'scare'
  if (!long && isSourceName(context, stretch)) return 'scare'
  if (!long && (isDateline(context, stretch) || isTold(context, stretch))) return 'scare'
  if (cueOf(attachment) === null && isNamed(context, stretch)) return 'scare'
  if (!long && stretch.closed && isSoCalled(context, stretch)) return 'scare'
  if (!long && isNounInMarks(context, stretch)) return 'scare'
  if (attachment.isUtterance && (long || attachment.isOwn || stretch.continues || !stretch.closed)) return 'direct'
  if (isAnswer(context, stretch, attachment)) return 'direct'
  if (isNamed(context, stretch) && !isCalledSo(context, stretch, attachment) && !isPredicate(context, stretch))
    return 'scare'
  if (!long)
    return attachment.isOwn && cueOf(attachment) !== null && isWholeClause(context, stretch) ? 'direct' : 'scare'
  if (isTitleCase(context.doc, stretch) && (cueOf(attachment) === null || (attachment.clause?.strength ?? 0) < 7.5))
    return 'scare'
  return 'fragment'
}

/** “…”, read a banner; «…», se leía en una pancarta: what stands on cloth or card is nobody’s, where nobody is named beside it. */
function isOnBanner(context: Context, { open, close }: Stretch, { sentence }: Attachment): boolean {
  const { doc, mentions } = context
  const here = doc.sentences[sentence]
  if (doc.lexicon.banners.size === 0 || here === undefined) return false
  const first = Math.max(here.first, open - farthestBanner)
  const last = Math.min(here.last, close + farthestBanner)
  let found = false
  for (let at = first; at < last; at += 1) {
    if (doc.owner[at] !== 0 || (at >= open && at <= close)) continue
    if (mentions.all[(mentions.at[at] ?? 0) - 1]?.kind === 'person') return false
    found ||= doc.lexicon.banners.has(wording(doc, at, at + Math.max(1, spanAt(doc, at))).toLowerCase())
  }
  return found
}

const farthestBanner = 8

/** Der Name lautet „Quastenflosser“: where nouns have capitals a few words are no sentence for theirs, right behind a word and without a stop. */
function isNounInMarks({ doc }: Context, { open, close, closed }: Stretch): boolean {
  const { kind } = doc.tokens
  return (
    doc.lexicon.source.nounsCapitalised === true &&
    closed &&
    kind[open - 1] === Kind.word &&
    kind[close - 1] !== Kind.stop
  )
}

/** Asked what he had meant. “Exactly what I said.”: a sentence of a few words between marks, behind one that reports. */
function isAnswer({ doc }: Context, stretch: Stretch, { isUtterance, sentence }: Attachment): boolean {
  const before = doc.sentences[sentence - 1]
  const here = doc.sentences[sentence]
  if (!isUtterance || before === undefined || here === undefined || before.paragraph !== here.paragraph) return false
  const isSentence =
    stretch.closed && doc.tokens.kind[stretch.close - 1] === Kind.stop && stretch.close - stretch.open > 3
  if (!isSentence || here.first !== stretch.open) return false
  for (let at = before.first; at < before.last; at += 1) if (doc.owner[at] === 0 && is(doc, at, Is.cue)) return true
  return false
}

/** 林文海表示，“邪恶的邻居”称他为…: a few signs that the narrator’s clause goes on behind are part of it. */
function isBuiltIntoSigns({ doc }: Context, stretch: Stretch, { clause }: Attachment): boolean {
  return (
    doc.lexicon.source.writing === 'signs' &&
    stretch.closed &&
    clause?.side === 'before' &&
    doc.tokens.kind[stretch.close + 1] === Kind.han &&
    doc.owner[stretch.close + 1] === 0 &&
    doc.tokens.kind[stretch.close - 1] !== Kind.stop
  )
}

/** Laut „BBC News“: right behind a word that names a source a few words with a capital are its name. */
function isSourceName({ doc }: Context, stretch: Stretch): boolean {
  let before = stretch.open - 1
  while (before > 0 && spanAt(doc, before) === 0) before -= 1
  return (
    doc.lexicon.source.writing === 'cased' &&
    doc.tokens.shape[stretch.open + 1] !== Shape.lower &&
    is(doc, before, Is.source) &&
    stretch.closed
  )
}

/** “affirmed that «the solution is political»”: whether fewer than five words are a whole clause. */
function isWholeClause(context: Context, stretch: Stretch): boolean {
  const { doc } = context
  const { wholeClause } = doc.lexicon.source
  const first = stretch.open + 1
  if (wholeClause === undefined || !stretch.closed || stretch.close - first < 2) return false
  const word = (at: number): string => wording(doc, at, at + 1)
  return wholeClause({
    before: word(stretch.open - 1),
    first: word(first),
    last: word(doc.tokens.kind[stretch.close - 1] === Kind.word ? stretch.close - 1 : stretch.close - 2),
    behind: tokens(doc, stretch.close + 1),
  })
}

/** The two words behind the marks; a mark or a sign counts as none. */
function tokens(doc: Context['doc'], at: number): readonly [string, string] {
  const word = (token: number): string => (doc.tokens.kind[token] === Kind.word ? wording(doc, token, token + 1) : '')
  return [doc.tokens.kind[at] === Kind.mark ? '«' : word(at), word(at + 1)]
}

/** Told “the Herald”: “…” — a name between marks, then a colon and the words. */
function isTold(
  {
    doc: {
      tokens: { kind },
    },
  }: Context,
  { close, closed }: Stretch,
): boolean {
  return closed && kind[close + 1] === Kind.colon && kind[close + 2] === Kind.mark
}

/** Called the novel “the best that …”: the noun before the marks is what the verb judges, and a long run of small words is no name. */
function isCalledSo({ doc }: Context, stretch: Stretch, attachment: Attachment): boolean {
  const { writing } = doc.lexicon.source
  return (
    writing === 'cased' &&
    cueOf(attachment)?.kind === 'weak' &&
    attachment.isOwn &&
    isLong(doc, stretch) &&
    doc.tokens.shape[stretch.open + 1] === Shape.lower
  )
}

/** Said that the operation “was carried out …”: a long run of small words behind the subject of what is said is what is said of it. */
function isPredicate({ doc }: Context, stretch: Stretch): boolean {
  if (doc.lexicon.source.writing !== 'cased' || doc.tokens.shape[stretch.open + 1] !== Shape.lower) return false
  if (!isLong(doc, stretch)) return false
  let at = stretch.open - 1
  for (; at > stretch.open - longestSubject && doc.tokens.kind[at] === Kind.word; at -= 1)
    if (at < stretch.open - 1 && is(doc, at, Is.that) && !is(doc, at, Is.preposition)) return true
  // «Как считает эксперт, проект “упрется в деньги”»: the clause of the one who says so ends at a comma before the subject
  if (doc.tokens.kind[at] !== Kind.comma || at === stretch.open - 1) return false
  for (let before = at - 1; before > at - longestSubject && doc.tokens.kind[before] === Kind.word; before -= 1)
    if (is(doc, before, Is.cue | Is.source)) return true
  return false
}

/** Words of a subject behind the word that opens reported speech. */
const longestSubject = 6

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

/** A slogan, a project, a film: the word beside the marks says that they hold a name. */
function isNamed(context: Context, stretch: Stretch): boolean {
  const { tokens, reading, lexicon, owner } = context.doc
  const opensLarge =
    lexicon.source.writing === 'cased' ? tokens.shape[stretch.open + 1] !== Shape.lower : !isLong(context.doc, stretch)
  let adjacent = true
  let linked = false
  let at = stretch.open - 1
  for (let step = 0; step < 4 && at >= 0 && owner[at] === 0; step += 1, at -= 1) {
    const kind = tokens.kind[at]
    if (kind === Kind.colon || kind === Kind.dash || kind === Kind.comma) {
      adjacent = false
      continue
    }
    if (kind !== Kind.word && kind !== Kind.han) break
    while (at > 0 && reading.span[at] === 0) at -= 1
    // Ana Lema: «Abrimos el viernes»: somebody’s family name names nothing else
    if (mentionAt(context.mentions, at)?.kind === 'person') break
    const bits = classesAt(context.doc, at)
    // calls the project “a waste …”: a long run of small words behind a preposition is no name
    const isCalled =
      (linked || (bits & Is.organisation) !== 0 || lexicon.source.verbFinal === true) &&
      !opensLarge &&
      isLong(context.doc, stretch)
    if (
      (bits & Is.naming) !== 0 &&
      (bits & (Is.cue | Is.utterance)) === 0 &&
      !isCalled &&
      !isSubjectOfWords(context, at)
    )
      return true
    linked ||= (bits & Is.link) !== 0
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
  const { lexicon } = context.doc
  return (
    lexicon.source.writing === 'uncased' &&
    hasArticle(context.doc, at) &&
    !lexicon.shapes.called.test(wording(context.doc, at, at + 1))
  )
}

function groupOf(
  attachments: readonly Attachment[],
  stretches: readonly number[],
  kind: QuotationKind,
): QuotationGroup {
  const members = stretches.map((number) => attachments[number] as Attachment)
  const chief =
    members.find((member) => member.isOwn) ??
    members.find((member) => cueOf(member) !== null) ??
    (members[0] as Attachment)
  return { kind, stretches, chief }
}

function cueOf(attachment: Attachment): Cue | null {
  return attachment.clause?.cue ?? null
}

function sharesCue(one: Attachment, other: Attachment): boolean {
  const cue = cueOf(one)
  // “Holt spoke of “a day”, Brandt of “a start””: one verb, and two who speak
  const isAnothers = one.isOwn && other.isOwn && one.subject?.first !== other.subject?.first
  return cue !== null && cue.first === cueOf(other)?.first && !isAnothers
}
