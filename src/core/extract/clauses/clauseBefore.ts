import { isRelative, type Phrase, phrasesBetween, withArticle } from '#core/extract/clauses/phrases'
import { type ReportingClause, relayed, lookBack } from '#core/extract/clauses/reportingClause'
import { type Cue, findCues } from '#core/extract/clauses/cues'
import { type Context, isGoverned, isOtherGender, type Subject, subjectAt } from '#core/extract/clauses/subject'
import { isInverted, speakingPlace, subjectAfter, subjectBefore } from '#core/extract/clauses/positions'
import {
  type AnnotatedDocument,
  spanAt,
  type Sentence,
  wording,
  classesAt,
  is,
  lineBefore,
  smallWord,
} from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

export function clauseBefore(context: Context, from: number, mark: number, inner: boolean): ReportingClause | null {
  const { doc } = context
  const { tokens } = doc
  const open = lineBefore(doc, mark)
  const first = Math.max(from, open - lookBack)
  let tail = open - 1
  while (tail >= first && tokens.kind[tail] === Kind.dash) tail -= 1
  if (tail < first) return null
  const ending = tokens.kind[tail]
  const colon = ending === Kind.colon
  const comma = ending === Kind.comma
  const cues = outsideAside(doc, findCues(context, first, open), first, tail)
  const inBrackets = tokens.kind[open - 1] === Kind.open ? nameBeforeBracket(context, first, open - 1) : null
  if (inBrackets !== null) return { rule: 'colon-before', side: 'before', cue: null, subject: inBrackets, strength: 7 }
  const viewed = viewOfAntecedent(context, first, open)
  if (viewed !== null) return viewed
  const authored = ownerOfSaying(context, from, first, open) ?? authorOfNoun(context, first, open)
  if (authored !== null) return authored
  const cue = mainVerb(context, cues, from, open) ?? lastFitting(context, cues)
  const opensLarge = tokens.shape[mark + 1] !== Shape.lower
  if (cue === null) {
    const ofView = viewBefore(context, from, tail, comma, colon) ?? opinionBefore(context, first, open)
    if (ofView !== null) return ofView
    if (!colon) return null
    const start = behindLabel(doc, first, tail)
    const subject =
      ownerOfWords(context, start, open) ?? firstSubject(context, start, open) ?? onlyPerson(context, start, open)
    return { rule: 'colon-before', side: 'before', cue: null, subject, strength: subject === null ? 3 : 5 }
  }
  let distance = 0
  const relay = cues.find((other) => other.kind === 'relay' && other.first > cue.last)
  for (let at = cue.last; at <= (relay === undefined ? tail : relay.first - 1); at += 1) {
    const bits = classesAt(doc, at)
    if (tokens.kind[at] === Kind.word || tokens.kind[at] === Kind.han)
      distance += (bits & (Is.that | Is.definite | Is.indefinite | Is.auxiliary)) !== 0 ? 0 : 1
  }
  const subject = subjectOf(context, cue, first, open)
  if (cue.kind === 'relay') {
    const source = relayed(context, cue.last, open)
    return {
      rule: 'relay-before',
      side: 'before',
      cue,
      subject: source,
      strength: source === null ? 3 : colon ? 9.2 : 8.2,
    }
  }
  if (colon)
    return {
      rule: 'verb-colon-before',
      side: 'before',
      cue,
      subject,
      strength: distance <= 6 ? 9.6 : 8.9,
    }
  if (distance <= 1 && (cue.kind !== 'weak' || opensLarge)) {
    return { rule: 'verb-right-before', side: 'before', cue, subject, strength: inner || !comma ? 8.6 : 9 }
  }
  if (comma && opensLarge && distance <= 14)
    return { rule: 'verb-comma-before', side: 'before', cue, subject, strength: 8.2 }
  return {
    rule: 'verb-earlier',
    side: 'before',
    cue,
    subject,
    strength: distance <= 10 ? 5 : 4,
  }
}

/** «denunció que los dos, cuyos nombres no reveló, “…”»: a clause about somebody that closes right before the marks has a verb of its own. */
function outsideAside(doc: AnnotatedDocument, cues: readonly Cue[], first: number, tail: number): readonly Cue[] {
  if (doc.tokens.kind[tail] !== Kind.comma || doc.lexicon.source.writing !== 'cased') return cues
  let opening = tail - 1
  while (opening > first && doc.tokens.kind[opening] !== Kind.comma) opening -= 1
  if (opening <= first || !isRelative(doc, opening + 1)) return cues
  const outside = cues.filter(({ last }) => last <= opening)
  return outside.length > 0 ? outside : cues
}

/** „Lindenau: In ihrem Brief stand: „…““: behind the label of a turn, where one opens the line; else the same token. */
function behindLabel({ tokens, owner }: AnnotatedDocument, first: number, tail: number): number {
  if (first > 0 && tokens.kind[first - 1] !== Kind.breakLine) return first
  for (let at = first; at < tail && at - first < longestLabel; at += 1)
    if (tokens.kind[at] === Kind.colon && owner[at] === 0) return at + 1
  return first
}

const longestLabel = 10

/** Der Leiter der Behörde, Anton Weber („…“): in brackets right behind somebody stand his words. */
function nameBeforeBracket(context: Context, first: number, bracket: number): Subject | null {
  const last = phrasesBetween(context, first, bracket).at(-1)?.subject
  return last?.kind === 'mention' && last.last === bracket && last.mention.kind === 'person' ? last : null
}

/**
 * “pointed Fuad out that the papers show …”: where the verb comes first, one that opens the sentence before somebody named reports all
 * of it, unless a later one stands right before the words.
 */
function mainVerb(context: Context, cues: readonly Cue[], from: number, open: number): Cue | null {
  const { doc } = context
  const latest = lastFitting(context, cues)
  const [main] = cues
  if (doc.lexicon.source.verbFirst !== true || latest === null || main === undefined || latest === main) return null
  if (main.kind !== 'verb' || main.first - from > 1 || open - latest.last <= 2 || latest.kind === 'participle')
    return null
  const subject = subjectAfter(context, main.last, latest.first, 3)
  return subject?.kind === 'mention' && subject.mention.kind === 'person' ? main : null
}

/** « Pour Jean Morin, “…” »: a preposition of view, somebody, a comma, the words; “for Jean Morin, the change is welcome: “…””. */
function viewBefore(
  context: Context,
  first: number,
  tail: number,
  comma: boolean,
  colon: boolean,
): ReportingClause | null {
  const { text, tokens, lexicon } = context.doc
  const word = text.slice(tokens.start[first], tokens.end[first]).toLowerCase()
  if (!lexicon.view.has(word)) return null
  const start = is(context.doc, first + 1, Is.definite) ? first + 2 : first + 1
  const subject = subjectAt(context, start)
  if (
    subject === null ||
    (subject.kind === 'pronoun' && (subject.self || !closesView(context, subject.last, colon))) ||
    (subject.kind !== 'mention' && subject.kind !== 'pronoun') ||
    (subject.kind === 'mention' &&
      (comma && subject.last === tail
        ? false
        : subject.mention.kind === 'body' || !closesView(context, subject.last, colon)))
  )
    return null
  return {
    rule: 'view-before',
    side: 'before',
    cue: { first, last: first + 1, kind: 'source' },
    subject,
    strength: 8.4,
  }
}

/** «explicó Prieto, para quien el plan “…”»: behind a comma the preposition of view and a word that opens a clause about somebody. */
function viewOfAntecedent(context: Context, first: number, open: number): ReportingClause | null {
  const { doc } = context
  for (let at = open - 1; at > first + 1 && open - at < longestView; at -= 1) {
    if (doc.tokens.kind[at] !== Kind.word) return null
    if (!isRelative(doc, at) || !doc.lexicon.view.has(wording(doc, at - 1, at).toLowerCase())) continue
    if (doc.tokens.kind[at - 2] !== Kind.comma) return null
    const subject = phrasesBetween(context, first, at - 2).at(-1)?.subject
    if (subject?.kind !== 'mention' || subject.last !== at - 2) return null
    return {
      rule: 'view-before',
      side: 'before',
      cue: { first: at - 1, last: at + 1, kind: 'source' },
      subject,
      strength: 8.8,
    }
  }
  return null
}

/** Tokens of what somebody thinks of, before the marks. */
const longestView = 10

/** “In the minister’s view, the plan “…””: what somebody thinks, as a noun, with its owner and a preposition before. */
function opinionBefore(context: Context, first: number, open: number): ReportingClause | null {
  const { doc } = context
  if (doc.lexicon.opinions.size === 0) return null
  for (const { subject, isPossessor } of phrasesBetween(context, first, open)) {
    const noun = subject.last + 1
    if (!isPossessor || subject.kind !== 'mention' || !doc.lexicon.opinions.has(wording(doc, noun, noun + 1))) continue
    const before = withArticle(doc, subject.first, first) - 1
    if (before < 0 || !is(doc, before, Is.preposition)) continue
    return {
      rule: 'view-before',
      side: 'before',
      cue: { first: noun, last: noun + 1, kind: 'source' },
      subject,
      strength: 8.4,
    }
  }
  return null
}

/** « Pour Jean Morin, ce projet est “…” », „Für Jan Moll ist das „…““: a comma behind the name, or where the verb is the second the verb. */
function closesView({ doc }: Context, at: number, colon: boolean): boolean {
  return colon || doc.tokens.kind[at] === Kind.comma || is(doc, at, Is.auxiliary)
}

/** The last cue that governs the words; a source (“according to”) earlier in the clause counts only without a verb. */
function lastFitting(context: Context, cues: readonly Cue[]): Cue | null {
  const { doc } = context
  const told = cues.filter((cue) => cue.kind !== 'relay')
  // „Mertens hielt dagegen, die Bank habe …“: the mood of what is reported reports nothing where a verb of saying stands before
  const saying = told.filter((cue) => !doc.lexicon.reportedMood.has(wording(doc, cue.first, cue.last)))
  const plain = saying.length > 0 ? saying : told
  const verbs = plain.filter((cue) => cue.kind !== 'weak')
  const [main, near] = [verbs.at(-1), plain.at(-1)]
  // “reported that an official called the talks “…””: the verb of the clause that is reported stands nearer
  if (main !== undefined && near?.kind === 'weak' && opensReport(doc, main.last, near.first)) return near
  // “told Ms Das, who called it “…””: so does the verb of a clause about somebody
  if (
    main !== undefined &&
    near?.kind === 'weak' &&
    near.first > main.last &&
    (opensAbout(doc, main.last, near.first) || hasOwnSubject(context, main.last, near.first))
  )
    return near
  return verbs[verbs.length - 1] ?? plain[plain.length - 1] ?? cues[cues.length - 1] ?? null
}

/** “…,” he told the panel, whose chair, Ms Strand, had called it “…”: somebody else stands right before the verb, behind a comma. */
function hasOwnSubject(context: Context, from: number, verb: number): boolean {
  const { doc } = context
  const phrase = phrasesBetween(context, from, verb).at(-1)
  if (phrase?.subject.kind !== 'mention' || phrase.subject.mention.kind !== 'person') return false
  if (phrase.isGoverned || phrase.isOblique || phrase.isPossessor) return false
  for (let at = phrase.subject.last; at < verb; at += 1)
    if (doc.tokens.kind[at] !== Kind.comma && !is(doc, at, Is.auxiliary)) return false
  for (let at = from; at < phrase.subject.first; at += 1)
    if (doc.tokens.kind[at] === Kind.comma && doc.owner[at] === 0) return true
  return false
}

/** Behind a comma a word that opens a clause about whoever stands before it, and helping words at most before the verb. */
function opensAbout(doc: AnnotatedDocument, from: number, verb: number): boolean {
  let at = verb - 1
  while (at > from && verb - at < 5 && is(doc, at, Is.auxiliary | Is.pronoun) && !isRelative(doc, at)) at -= 1
  return at > from && isRelative(doc, at) && doc.tokens.kind[at - 1] === Kind.comma
}

/** A word that opens reported speech, and somebody behind it. */
function opensReport(doc: AnnotatedDocument, from: number, last: number): boolean {
  for (let at = from; at < last - 1 && at < from + 3; at += 1)
    if (doc.owner[at] === 0 && is(doc, at, Is.that) && !is(doc, at, Is.definite | Is.pronoun)) return true
  return false
}

function subjectOf(context: Context, cue: Cue, first: number, last: number): Subject | null {
  const { lexicon } = context.doc
  const quoted = quotedBetween(context, first, last)
  if (quoted !== null) return quoted
  if (lexicon.reportedMood.has(wording(context.doc, cue.first, cue.last)))
    return toldBySomeone(context, first, cue.first)
  if (cue.kind === 'source') return sourceOf(context, cue, first, last)
  if (cue.kind === 'participle' && context.doc.lexicon.source.verbFirst === true) return ofMainVerb(context, cue, first)
  const follows = subjectAfter(context, cue.last, last)
  if (
    follows !== null &&
    (context.doc.lexicon.source.verbFirst === true ||
      (isInverted(context, cue, follows, first) && prefersAfter(context)))
  )
    return context.doc.lexicon.source.writing === 'uncased' ? withAuthor(context, follows, last) : follows
  // según dijo su hermana, la diputada Inés Vega: whoever stands at the marks behind “according to what” and the verb
  const told = isToldAs(context, cue) ? phrasesBetween(context, cue.last, last).at(-1) : undefined
  if (told?.subject.kind === 'mention' && !told.isGoverned && context.doc.tokens.kind[told.subject.last] === Kind.colon)
    return told.subject
  const before = (cue.kind === 'participle' ? absolute(context, cue) : null) ?? subjectBefore(context, cue.first, first)
  // “Marsh, known for “The Lighthouse”, told the BBC: …”: who is told never speaks
  if (before === null && lexicon.hearing.has(wording(context.doc, cue.first, cue.last).toLowerCase())) return null
  if (before === null && follows !== null && isInverted(context, cue, follows, first)) return follows
  return before ?? speakingPlace(context, cue, first, last) ?? (cue.kind === 'participle' ? null : follows)
}

/** A word for “according to” right before the verb, over helping words. */
function isToldAs({ doc }: Context, cue: Cue): boolean {
  let at = cue.first - 1
  while (at > 0 && is(doc, at, Is.auxiliary | Is.pronoun) && !is(doc, at, Is.source)) at -= 1
  return cue.kind === 'verb' && !doc.lexicon.source.headFinal && is(doc, at, Is.source)
}

/**
 * „Die Werft ließ wissen, die Fähre sei …“: what stands in the mood of reported speech behind a clause of its own is what
 * that clause’s subject says, and not the running speaker’s, where that is a noun with its article.
 */
function toldBySomeone({ doc }: Context, first: number, mood: number): Subject | null {
  const { tokens } = doc
  if (!is(doc, first, Is.definite | Is.indefinite) || is(doc, first, Is.pronoun)) return null
  for (let at = first + 1; at < mood; at += 1) {
    if (tokens.kind[at] !== Kind.comma) continue
    const hasVerb =
      at - first > 3 && tokens.shape[first + 1] === Shape.capital && tokens.shape[first + 2] === Shape.lower
    return hasVerb ? { kind: 'someone', first, last: first + 2, many: false, definite: undefined } : null
  }
  return null
}

/** “rates stayed put, with Governor Ann Lee warning that”: right before a participle stands its own subject, though “with” governs it. */
function absolute(context: Context, cue: Cue): Subject | null {
  const subject = cue.first > 0 ? subjectAt(context, cue.first - 1) : null
  if (context.doc.lexicon.source.writing !== 'cased' || subject?.kind !== 'mention') return null
  return subject.mention.kind === 'person' && subject.last === cue.first ? subject : null
}

/** “quoted Envoy Paul Oren as saying:”, «a cité l’ambassadeur Paul Mercier :»: who is quoted speaks, not who quotes. */
function quotedBetween(context: Context, first: number, last: number): Subject | null {
  const { doc } = context
  if (doc.lexicon.quoting.size === 0) return null
  for (let at = last - 1; at >= first; at -= 1) {
    const kind = doc.tokens.kind[at]
    if (kind === Kind.stop || kind === Kind.semicolon) return null
    if ((kind !== Kind.word && kind !== Kind.han) || doc.owner[at] !== 0) continue
    if (!doc.lexicon.quoting.has(wording(doc, at, at + Math.max(1, spanAt(doc, at))).toLowerCase())) continue
    const quoted = phrasesBetween(context, at + 1, last).find(
      ({ subject }) => subject.kind === 'mention' || subject.kind === 'someone',
    )
    return quoted !== undefined && quoted.subject.first - at <= (kind === Kind.han ? 14 : 6) ? quoted.subject : null
  }
  return null
}

/** انتقد الوزير الحكومة، داعيا …: where the verb opens the clause, whoever stands behind it is also the subject of the participle. */
function ofMainVerb(context: Context, participle: Cue, first: number): Subject | null {
  let found: Subject | null = null
  let hasVerb = false
  for (const cue of findCues(context, first, participle.first)) {
    if (cue.kind === 'participle' || cue.kind === 'source' || cue.kind === 'relay') continue
    hasVerb ||= cue.first - first < 2
    const lead = firstSubject(context, first, cue.first)
    const subject = lead?.kind === 'mention' ? lead : subjectAfter(context, cue.last, participle.first)
    if (subject?.kind === 'mention' || subject?.kind === 'pronoun') found ??= subject
  }
  return found ?? (hasVerb ? null : firstSubject(context, first, participle.first))
}

/** Outside English and Kazakh a subject that follows the verb at once is its subject, whoever was named before. */
function prefersAfter(context: Context): boolean {
  const { headFinal, nounsCapitalised } = context.doc.lexicon.source
  return !headFinal || nounsCapitalised === true
}

/**
 * “according to a letter by Ms Okoro”: the letter’s author before the letter. Where the verb closes the sentence the source
 * stands before its word, in whatever case: Әшімовтің айтуынша.
 */
export function sourceOf(context: Context, cue: Cue, first: number, last: number): Subject | null {
  if (is(context.doc, cue.first, Is.pronoun)) return subjectAt(context, cue.first)
  if (context.doc.lexicon.source.verbFinal === true) {
    const before = phrasesBetween(context, first, cue.first).at(-1)
    if (before !== undefined && cue.first - before.subject.last <= 1) return before.subject
  }
  return sourceAfter(context, cue.last, last)
}

function sourceAfter(context: Context, from: number, last: number): Subject | null {
  return withAuthor(context, subjectAfter(context, from, last, 10, true), last)
}

/** جاء في بيان للوزارة, “according to a letter by Ms Okoro”: the author in the letter’s place. */
function withAuthor(context: Context, subject: Subject | null, last: number): Subject | null {
  if (subject === null || subject.kind !== 'utterance') return subject
  const { verbFirst } = context.doc.lexicon.source
  for (let at = subject.last; at < last && at < subject.last + 8; at += 1) {
    const author = subjectAt(context, at)
    if (
      author !== null &&
      author.kind === 'mention' &&
      (verbFirst === true ? isIssuer(context, author, subject) : isGoverned(context, author.first, subject.last))
    )
      return author
    if (context.doc.tokens.kind[at] === Kind.comma) break
  }
  return subject
}

/** بيان لوزارة, بيان الوزارة, بيان صادر عن الوزارة: close behind the paper, and not whom it was given to. */
function isIssuer(context: Context, author: Subject, paper: Subject): boolean {
  const before = author.first - 1
  const isFrom = context.doc.lexicon.shapes.from.test(wording(context.doc, before, author.first))
  return author.first - paper.last <= 3 && (isFrom || !isGoverned(context, author.first, paper.first))
}

/** The phrase that ends at the colon before the words, else the first that can be a subject. */
function firstSubject(context: Context, first: number, last: number): Subject | null {
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

/** “У заведующей Амары Вей было одно: …”: where nothing can be a subject, the one person of the sentence. */
function onlyPerson(context: Context, first: number, last: number): Subject | null {
  const named = phrasesBetween(context, first, last).filter(
    ({ subject }) => subject.kind === 'mention' && subject.mention.kind === 'person' && subject.mention.weight >= 2,
  )
  return named.length === 1 ? (named[0]?.subject ?? null) : null
}

/**
 * “His verdict: “…””, “Lord Penhallow’s answer was short: “…””: what is said, as a noun that opens the sentence, is its owner’s.
 */
function ownerOfWords(context: Context, first: number, last: number): Subject | null {
  const { doc } = context
  const { lexicon, tokens } = doc
  let noun = first + 1
  const opening = wording(doc, first, noun).toLowerCase()
  const isOwned = lexicon.owners.has(opening) || (is(doc, first, Is.pronoun) && is(doc, first, Is.definite))
  if (isOwned) {
    for (; noun < first + 4 && tokens.kind[noun] === Kind.word; noun += 1)
      if (is(doc, noun, Is.utterance)) {
        const feminine = is(doc, first, Is.feminine) && !lexicon.source.nounsCapitalised
        return {
          kind: 'pronoun',
          first,
          last: first + 1,
          feminine,
          anyGender: !is(doc, first, Is.pronoun),
          many: false,
          self: false,
          latter: false,
        }
      }
    return null
  }
  const [lead] = phrasesBetween(context, first, last)
  if (lead?.isPossessor !== true || !lead.opens || lead.subject.kind !== 'mention') return null
  noun = lead.subject.last + 1
  for (; noun < lead.subject.last + 4 && tokens.kind[noun] === Kind.word; noun += 1)
    if (is(doc, noun, Is.utterance)) return lead.subject
  return null
}

/**
 * “recalled the words of the late governor, Amos Tell: “…””, «привёл слова посла Лиля: «…»»: quoted is whoever the words belong to,
 * and not who recalls them. Nobody else stands between the noun and the marks.
 */
function ownerOfSaying(context: Context, from: number, first: number, open: number): ReportingClause | null {
  const { doc } = context
  const { sayings, source } = doc.lexicon
  if (sayings.size === 0) return null
  let end = open
  while (end > first && (is(doc, end - 1, Is.that) || isSign(doc, end - 1))) end -= 1
  for (let at = open - 1; at >= first && open - at <= longestOwner; at -= 1) {
    const { kind } = doc.tokens
    if (kind[at] === Kind.stop || kind[at] === Kind.semicolon || doc.owner[at] !== 0) return null
    // по словам …, in the words of …: part of a source phrase
    if (spanAt(doc, at) === 0 || is(doc, at, Is.source)) continue
    const isOpening =
      at - first <= 1 && first >= from && is(doc, at, Is.utterance) && doc.tokens.kind[open - 1] === Kind.colon
    if (!isOpening && !sayings.has(smallWord(doc, at))) continue
    // recalling the words of Judge Keyes that detention “…”: what is said begins before the marks
    const that = thatBehind(doc, at + 1, end)
    const between = phrasesBetween(context, at + 1, that)
    const isOwnerFirst = source.verbFinal === true || source.writing === 'signs'
    const owner = isOwnerFirst
      ? between.length === 0
        ? ownerBefore(context, first, at)
        : null
      : ownerBehind(context, at, isOpening ? (between[0]?.subject.last ?? that) : that, between)
    if (owner === null) continue
    return {
      rule: 'verb-colon-before',
      side: 'before',
      cue: { first: at, last: at + 1, kind: 'source' },
      subject: owner,
      strength: 9,
    }
  }
  return null
}

/** Where the word that opens what is said stands, if it does; else the end. */
function thatBehind(doc: AnnotatedDocument, from: number, end: number): number {
  if (doc.lexicon.source.writing !== 'cased' || doc.lexicon.source.verbFinal === true) return end
  for (let at = from; at < end; at += 1)
    if (is(doc, at, Is.that) && !is(doc, at, Is.preposition) && doc.owner[at] === 0) return at
  return end
}

/** Tokens between a noun for what was said and the marks. */
const longestOwner = 16

function isSign({ tokens }: AnnotatedDocument, at: number): boolean {
  return tokens.kind[at] === Kind.colon || tokens.kind[at] === Kind.comma
}

/** The one phrase that ends at the marks: behind “of”, in another case than the first, or right behind the noun. */
function ownerBehind({ doc }: Context, noun: number, end: number, between: readonly Phrase[]): Subject | null {
  const [owner, other] = between
  if (owner === undefined || other !== undefined || owner.subject.last !== end || owner.subject.kind !== 'mention')
    return null
  const start = withArticle(doc, owner.subject.first, noun)
  if (doc.lexicon.source.genitive === true)
    return start - noun <= 2 && (doc.lexicon.source.verbFirst === true || owner.isOblique) ? owner.subject : null
  const isOf = isTie(doc, noun + 1, Math.max(start, noun + 2))
  return isOf || (owner.isOblique && start - 1 === noun) ? owner.subject : null
}

/** „des verstorbenen Präsidenten“, « de feu le président », del gobernador: “of”, and at most what describes whoever follows. */
function isTie(doc: AnnotatedDocument, from: number, to: number): boolean {
  if (to - from > longestTie || !is(doc, from, Is.link)) return false
  const describing = Is.definite | Is.modifier | Is.country | Is.link
  for (let at = from + 1; at < to; at += 1) {
    if (doc.tokens.kind[at] !== Kind.word || doc.tokens.shape[at] !== Shape.lower) return false
    if (classesAt(doc, at) !== 0 && !is(doc, at, describing) && spanAt(doc, at) !== 0) return false
  }
  return true
}

/** Words between a noun for what was said and whoever said it. */
const longestTie = 4

/** Арман Восовтың сөзі: the owner right before the noun, in the second case. */
function ownerBefore(context: Context, first: number, noun: number): Subject | null {
  const owner = phrasesBetween(context, first, noun).at(-1)
  if (owner === undefined || owner.subject.kind !== 'mention' || noun - owner.subject.last > 1) return null
  return owner.isOblique || owner.isPossessor ? owner.subject : null
}

/** “a question about remarks by his counterpart, Vera Soto, that “…””: what is said, as a noun, by somebody named right before the words. */
function authorOfNoun(context: Context, first: number, open: number): ReportingClause | null {
  const { doc } = context
  const { agents, owners } = doc.lexicon
  if (agents.size === 0) return null
  let end = open
  while (end > first && (is(doc, end - 1, Is.that) || doc.tokens.kind[end - 1] === Kind.comma)) end -= 1
  const subject = phrasesBetween(context, first, open).at(-1)?.subject
  if (subject?.kind !== 'mention' || subject.last !== end || subject.mention.kind === 'office') return null
  let at = subject.first - 1
  const word = (token: number): string => wording(doc, token, token + 1).toLowerCase()
  while (
    at > first &&
    subject.first - at < 4 &&
    (is(doc, at, Is.definite | Is.country | Is.modifier) || owners.has(word(at)))
  )
    at -= 1
  if (at <= first || !agents.has(word(at)) || !is(doc, at - 1, Is.utterance)) return null
  return {
    rule: 'verb-right-before',
    side: 'before',
    cue: { first: at - 1, last: at, kind: 'source' },
    subject,
    strength: 8.4,
  }
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
