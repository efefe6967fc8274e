import { addAll } from '#core/text/addAll'
import type { ExtractedDocument } from '#core/extract/extraction'
import { type AnnotatedDocument, wording, classesAt, endOf, is, spanAt, startOf } from '#core/extract/text/document'
import { mentionAt, type Mentions } from '#core/extract/entities/mention'
import { inCapitalNouns } from '#core/extract/documents/capitalNouns'
import { type Found, foundAt, isLargeWord, isLoose, saysWhose } from '#core/extract/documents/found'
import { eachOnce } from '#core/extract/documents/once'
import { findSymbols } from '#core/extract/documents/symbols'
import { sameWord, wordsOf } from '#core/extract/names/comparison'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** Longest name of an instrument, in words. */
const longest = 14

/** Named instruments and commitments in the order of the text, each once, with every place it is named. */
export function findDocuments(doc: AnnotatedDocument, mentions: Mentions): ExtractedDocument[] {
  const { text } = doc
  const found: Found[] = findSymbols(text).map(({ symbol, start, end }) => ({ start, end, symbol: symbol.normal }))
  const byKeyword = doc.lexicon.source.nounsCapitalised === true ? inCapitalNouns(doc) : namedByKeyword(doc, mentions)
  const byOutcome = namedByOutcome(text)
  const outcomes = new Set(byOutcome)
  for (const named of [byKeyword, namedByMarks(doc), byOutcome]) addAll(found, named)
  found.sort((one, other) => one.start - other.start || other.end - one.end)
  const bodies = mentions.all.filter(({ kind }) => kind === 'body').map(({ first, last }) => foundAt(doc, first, last))
  return eachOnce(
    text,
    found.filter((one) => (outcomes.has(one) || !isOfBody(one, bodies)) && !isInCapitals(text, one)),
  )
}

/** The United Nations Development Programme: what a body is called by is no paper. */
function isOfBody({ start, end }: Found, bodies: readonly Found[]): boolean {
  let low = 0
  let high = bodies.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((bodies[middle]?.end ?? 0) < end) low = middle + 1
    else high = middle
  }
  const body = bodies[low]
  return body !== undefined && body.start <= start && end <= body.end
}

/** In a line of capitals a capital says nothing. */
function isInCapitals(text: string, { start, end, symbol }: Found): boolean {
  if (symbol !== null || text.slice(start, end) !== text.slice(start, end).toUpperCase()) return false
  const line = text.slice(
    text.lastIndexOf('\n', start) + 1,
    (text.indexOf('\n', end) + text.length + 1) % (text.length + 1),
  )
  return /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line) && line.length > end - start + 8
}

/** “the Harbour Summit outcome document”: papers that go by the name of the meeting they came from. */
function namedByOutcome(text: string): Found[] {
  const found: Found[] = []
  if (!text.includes(' outcome doc')) return found
  for (const { index } of text.matchAll(/ outcome documents?\b/g)) {
    const before = text.slice(Math.max(0, index - 80), index)
    const name = /\p{Lu}[\p{L}\p{N}’+-]*(?: (?:of|the|on|for|and|\p{Lu}[\p{L}\p{N}’+-]*)){0,8}$/u
      .exec(before)?.[0]
      .replace(/^The\b ?/, '')
    if (name !== undefined && name !== '') found.push({ start: index - name.length, end: index, symbol: null })
  }
  return found
}

function namedByKeyword(doc: AnnotatedDocument, mentions: Mentions): Found[] {
  const { tokens, lexicon } = doc
  const found: Found[] = []
  let free = 0
  for (let at = 0; at < tokens.count; at += 1) {
    const bits = classesAt(doc, at)
    if (at < free || (bits & Is.document) === 0 || isPerson(mentions, at)) continue
    const range =
      lexicon.source.writing === 'signs'
        ? inSigns(doc, at, free)
        : lexicon.source.headFinal
          ? headFinal(doc, at, free)
          : headFirst(doc, mentions, at)
    if (range === null) continue
    const [first, whole] = range
    const last = nextJoined(doc, first, whole)
    const { attachedConjunction: and } = lexicon.source
    const joined = and !== undefined && isJoinedPaper(doc, first, and) ? and.length : 0
    const head = found.at(-1)
    // “Article 7 of the Astrograd Treaty”: one paper
    if (head !== undefined && isHeadOf(doc, free, first))
      found[found.length - 1] = { ...head, end: endOf(doc, last - 1) }
    else found.push({ start: startOf(doc, first) + joined, end: endOf(doc, last - 1), symbol: null })
    free = last
  }
  return found
}

/** A number ends before `last`, and from there to `first` stand only a link and an article. */
function isHeadOf(doc: AnnotatedDocument, last: number, first: number): boolean {
  const { tokens, lexicon } = doc
  if (lexicon.source.writing !== 'cased' || last < 2 || first <= last || tokens.kind[last - 1] !== Kind.number)
    return false
  for (let at = last; at < first; at += 1)
    if (spanAt(doc, at) !== 0 && !is(doc, at, Is.link | Is.definite)) return false
  return is(doc, last, Is.link)
}

/** Where “and” is written onto the next word a further paper may begin inside the name: there it ends. */
function nextJoined(doc: AnnotatedDocument, first: number, last: number): number {
  const { attachedConjunction: and } = doc.lexicon.source
  if (and === undefined) return last
  for (let at = first + 1; at < last; at += 1) if (isJoinedPaper(doc, at, and)) return at
  return last
}

function isJoinedPaper(doc: AnnotatedDocument, at: number, and: string): boolean {
  const word = wording(doc, at, at + 1)
  return word.startsWith(and) && is(doc, at, Is.document) && !doc.lexicon.isListed(word)
}

function isPerson(mentions: Mentions, at: number, weight = 0): boolean {
  const mention = mentionAt(mentions, at)
  if (mention === undefined || mention.kind === 'body' || mention.weight < weight) return false
  if (mention.kind === 'person' && at >= mention.nameFirst && at < mention.nameLast) return true
  return mention.titles.some((title) => at >= title.first && at < title.last)
}

/** Words that say and report are documents only by a name of their own. */
function isPlainPaper(doc: AnnotatedDocument, at: number): boolean {
  return is(doc, at, Is.utterance | Is.cue)
}

/** English and the like: “Pact for the Future”, “Global Digital Compact”, “nuclear test ban treaty”. */
function headFinal(doc: AnnotatedDocument, at: number, free: number): [number, number] | null {
  const { tokens, reading } = doc
  const span = spanAt(doc, at)
  if (tokens.shape[at] === Shape.upper && span === 1 && isShortName(doc, at)) return [at, at + 1]
  const large = tokens.shape[at] === Shape.capital
  let first = at
  let words = 0
  let named = 0
  for (let before = at - 1; before >= free && at - before <= longest; before -= 1) {
    if (tokens.kind[before] === Kind.close && tokens.kind[before - 2] === Kind.open && before - 2 > free) {
      before -= 2
      continue
    }
    if (tokens.kind[before] !== Kind.word && tokens.kind[before] !== Kind.number) break
    if (reading.span[before] === 0) continue
    const bits = classesAt(doc, before)
    const isLarge = tokens.shape[before] === Shape.capital || tokens.shape[before] === Shape.upper
    if (tokens.kind[before] === Kind.number) {
      if (!large || !/^(19|20)\d\d$/.test(wording(doc, before, before + 1))) break
      first = before
      continue
    }
    if (isLarge) {
      if (
        (bits &
          (Is.definite |
            Is.indefinite |
            Is.pronoun |
            Is.conjunction |
            Is.preposition |
            Is.calendar |
            Is.honorific |
            Is.cue)) !==
        0
      )
        break
      first = before
      words += 1
      named += (bits & (Is.country | Is.organisation)) === 0 || (bits & Is.portfolio) !== 0 ? 1 : 0.5
      continue
    }
    if (large && (bits & Is.conjunction) !== 0 && isLargeWord(doc, before - 1)) continue
    if (large && (bits & Is.link) !== 0 && words > 0 && isLargeWord(doc, before - 1)) {
      // “Suspension of the Astrograd Treaty”: what is done with the paper
      if (isAction(doc, before - 1)) break
      continue
    }
    if (!large && named === 0 && ((bits & Is.portfolio) !== 0 || isFieldBetween(doc, before))) {
      first = before
      words += 0.5
      continue
    }
    break
  }
  if (large && tokens.kind[at + span] === Kind.number && /^executive order$/i.test(wording(doc, at, at + span))) {
    return [at, at + span + 1]
  }
  const last = complement(doc, at + span, large)
  const extra = last > at + span
  const plain = isPlainPaper(doc, at)
  if (large && isUnnamed(doc, first, at, last)) return null
  if (large && (extra || (named >= 0.5 && !plain))) return [first, last]
  if (large && named >= 1 && /^declaration$/i.test(wording(doc, at, at + 1))) return [first, last]
  if (
    tokens.kind[at + 1] === Kind.number &&
    tokens.spaced[at + 1] === 1 &&
    /^resolution$/i.test(wording(doc, at, at + 1))
  ) {
    return [first, yearAfter(doc, at + 2)]
  }
  if (!large && !plain && words >= 2 && (named >= 2 || isOfTwoStates(doc, first))) return [first, at + span]
  if (
    !large &&
    words >= 0.5 &&
    !plain &&
    /^(treaty|convention|pact|accord|accords|protocol|charter)$/i.test(wording(doc, at, at + 1))
  )
    return [first, at + span]
  if (
    large &&
    tokens.kind[at + span] === Kind.number &&
    span === 1 &&
    /^(Article|Resolution|Agenda|Protocol|Vision)$/.test(wording(doc, at, at + 1))
  )
    return [at, at + 2]
  if (large && span > 1 && !plain) return [at, at + span]
  return null
}

/** Suspension, Signing. */
function isAction(doc: AnnotatedDocument, at: number): boolean {
  const word = wording(doc, at, at + 1).toLowerCase()
  return !is(doc, at, Is.document | Is.portfolio) && doc.lexicon.actionEndings.some((ending) => word.endsWith(ending))
}

/** “Norlandian-Sudlandian maritime border agreement”: plain words between two states and the paper. */
function isFieldBetween(doc: AnnotatedDocument, at: number): boolean {
  const { tokens } = doc
  for (let before = at; before > at - 3 && tokens.kind[before] === Kind.word; before -= 1) {
    if (tokens.shape[before] !== Shape.lower) return wording(doc, before, before + 1).includes('-')
    if ((classesAt(doc, before) & ~(Is.portfolio | Is.modifier)) !== 0) return false
  }
  return false
}

/** Norlandian-Sudlandian. */
function isOfTwoStates(doc: AnnotatedDocument, at: number): boolean {
  return isLargeWord(doc, at) && /\p{Ll}-\p{Lu}/u.test(wording(doc, at, at + 1))
}

/** “a Memorandum of Understanding”, “the Partnership with Norland”: one of its kind, or only whose it is. */
function isUnnamed(doc: AnnotatedDocument, first: number, at: number, last: number): boolean {
  const { tokens } = doc
  if (first === at && tokens.kind[at - 1] === Kind.word && is(doc, at - 1, Is.indefinite)) return true
  if (!isLoose(doc, at, Math.max(1, spanAt(doc, at)))) return false
  for (let word = first; word < last; word += 1)
    if (word !== at && isLargeWord(doc, word) && !saysWhose(doc, word)) return false
  return doc.lexicon.parties.has(wording(doc, at + 1, at + 2).toLowerCase())
}

/** “resolution 2254 (2015)”: the year in brackets, or the second part of “44/12”, is part of the number. */
function yearAfter(doc: AnnotatedDocument, at: number): number {
  const { tokens } = doc
  if (tokens.kind[at] === Kind.open && tokens.kind[at + 1] === Kind.number && tokens.kind[at + 2] === Kind.close)
    return at + 3
  return tokens.kind[at] === Kind.other && tokens.spaced[at] === 0 && tokens.kind[at + 1] === Kind.number ? at + 2 : at
}

/** USMCA, JCPOA: listed among the documents and written in capitals. */
function isShortName(doc: AnnotatedDocument, at: number): boolean {
  const length = endOf(doc, at) - startOf(doc, at)
  return length >= 3 && length <= 7
}

/** “for the Future”, “on the Law of the Sea and …”: links and capitals after the keyword. */
function complement(doc: AnnotatedDocument, from: number, large: boolean): number {
  const { tokens } = doc
  let last = from
  let beforeLink = from
  if (!large) return from
  for (let at = from; at < from + longest && (tokens.kind[at] === Kind.word || isYear(doc, at));) {
    if (isYear(doc, at)) {
      // “of 2019”, “of 2019 on the Accession of …”
      if (!is(doc, at - 1, Is.link)) break
      at += 1
      last = at
      continue
    }
    const bits = classesAt(doc, at)
    const span = Math.max(1, spanAt(doc, at))
    if (isLargeWord(doc, at)) {
      // “the Compact with Norlandian Foreign Minister Ek”: the words after the link are the office’s
      if ((bits & Is.role) !== 0 && at === last) return beforeLink
      if (
        (bits & (Is.role | Is.honorific | Is.calendar)) !== 0 ||
        at === from ||
        ((bits & Is.cue) !== 0 && at === last)
      )
        break
      at += span
      last = at
      if (opensTriple(doc, at)) at += 1
      continue
    }
    if (isInstitution(doc, at)) {
      at += span
      last = at
      continue
    }
    if ((bits & (Is.link | Is.definite | Is.conjunction | Is.preposition)) === 0) break
    if (doc.lexicon.agents.has(wording(doc, at, at + 1).toLowerCase())) break
    if ((bits & Is.conjunction) !== 0 && !isLargeWord(doc, at + 1) && !isInstitution(doc, at + 1)) break
    if (at === last) beforeLink = last
    at += span
    if (at - last > 3) break
  }
  return last
}

function isYear(doc: AnnotatedDocument, at: number): boolean {
  return doc.tokens.kind[at] === Kind.number && /^(?:19|20)\d\d$/.test(wording(doc, at, at + 1))
}

/** “on Women, Peace and Security”: a comma between fields, with a third one after “and”. */
function opensTriple(doc: AnnotatedDocument, comma: number): boolean {
  const { tokens } = doc
  const isField = (at: number): boolean => isLargeWord(doc, at) && is(doc, at, Is.portfolio)
  return (
    tokens.kind[comma] === Kind.comma &&
    isField(comma - 1) &&
    isField(comma + 1) &&
    is(doc, comma + 2, Is.conjunction) &&
    isField(comma + 3)
  )
}

/** “the Government” of “between the Government of Norland and the Government of Sudland”. */
function isInstitution(doc: AnnotatedDocument, at: number): boolean {
  const span = spanAt(doc, at)
  return is(doc, at, Is.institution) && span > 1 && isLargeWord(doc, at + span - 1)
}

/** French, Spanish, Russian and the like: the keyword first, then what names it; a date can name it too. */
function headFirst(doc: AnnotatedDocument, mentions: Mentions, at: number): [number, number] | null {
  const { tokens, lexicon } = doc
  const span = spanAt(doc, at)
  if (tokens.shape[at] === Shape.upper && span === 1 && isShortName(doc, at)) return [at, at + 1]
  if (isPlainPaper(doc, at) && tokens.shape[at] === Shape.lower && tokens.kind[at + span] !== Kind.number) return null
  const uncased = lexicon.source.writing === 'uncased'
  const isVague = isLoose(doc, at, span)
  let next = at + span
  let last = next
  let names = 0
  /** Names that say more than whose it is. */
  let own = 0
  let words = 0
  while (next < at + longest) {
    const bits = classesAt(doc, next)
    const step = Math.max(1, spanAt(doc, next))
    if (tokens.kind[next] === Kind.number) {
      const after = classesAt(doc, next + 1)
      if ((after & Is.calendar) !== 0) {
        next += 2
        names += 1
        if (tokens.kind[next] === Kind.number) next += 1
      } else {
        next += 1
        names += words === 0 ? 1 : 0.5
        if (next === at + span + 1 && !isYearOnly(doc, at, span, next)) own += 1
      }
      last = next
      continue
    }
    if (tokens.kind[next] !== Kind.word) break
    // « le cadre du Partenariat oriental »: the paper is the second one
    if (isVague && names === 0 && next > at + span && (bits & Is.document) !== 0 && isLargeWord(doc, next)) return null
    if (uncased && isJoinedWord(doc, next)) break
    if (
      (bits & (Is.cue | Is.weakCue | Is.auxiliary | Is.pronoun | Is.that | Is.role | Is.calendar)) !== 0 &&
      (bits & (Is.link | Is.definite)) === 0
    )
      break
    if (isLargeWord(doc, next)) {
      if (isVague && isPerson(mentions, next)) break
      names += 1
      if (!saysWhose(doc, next) && !is(doc, next, Is.place)) own += 1
      next += step
      last = next
      continue
    }
    if ((bits & (Is.link | Is.preposition | Is.definite | Is.conjunction)) !== 0) {
      if ((bits & Is.conjunction) !== 0 && !isLargeWord(doc, next + step)) break
      const link = wording(doc, next, next + 1).toLowerCase()
      if (lexicon.directions.has(link) || isPerson(mentions, next + step, 3)) break
      if (lexicon.parties.has(link) && own === 0) break
      next += step
      if (next - last > 3) break
      continue
    }
    if (
      (bits & (Is.portfolio | Is.modifier | Is.organisation | Is.country | Is.place | Is.document)) !== 0 ||
      (bits === 0 && words < 2 && !uncased && !(isVague && names === 0 && tokens.shape[at] === Shape.lower))
    ) {
      words += 1
      if (uncased && (bits & (Is.country | Is.organisation | Is.place)) !== 0) names += 1
      if (uncased && (bits & (Is.country | Is.place)) !== 0) own += 1
      next += step
      last = next
      continue
    }
    break
  }
  if (isNamedPaper(doc, at, span)) return [at, at + span]
  const adjective = namingAdjective(doc, at)
  if (isVague && own === 0 && adjective === at && tokens.shape[at] !== Shape.capital && !uncased) return null
  if (isVague && uncased && own === 0 && words < 3) return null
  if (adjective < at && names === 0) return [adjective, at + span]
  if (adjective < at) return [adjective, lastName(doc, at, last)[1]]
  const large = tokens.shape[at] === Shape.capital && at > 0 && tokens.kind[at - 1] === Kind.word
  if (uncased && words >= 2 && !isPlainPaper(doc, at)) return [at, last]
  if (names >= 1 && (large || names >= 1)) return lastName(doc, at, last)
  return large && words >= 1 ? [at, last] : null
}

/** Минские соглашения: known by a name without a capital, in any case. */
function isNamedPaper(doc: AnnotatedDocument, at: number, span: number): boolean {
  const words = wordsOf(wording(doc, at, at + span))
  return doc.lexicon.namedPapers.some(
    (name) => name.length === words.length && name.every((word, index) => sameWord(word, words[index] ?? '')),
  )
}

/** A year says when, not which: соглашение 1855 года. */
function isYearOnly(doc: AnnotatedDocument, at: number, span: number, next: number): boolean {
  return (
    next === at + span + 1 &&
    /^(?:1[5-9]|20)\d\d$/.test(wording(doc, next - 1, next)) &&
    doc.lexicon.source.genitive === true
  )
}

/** Arabic: “and” is written onto a word that begins something else. */
function isJoinedWord(doc: AnnotatedDocument, at: number): boolean {
  const and = doc.lexicon.source.attachedConjunction
  if (and === undefined) return false
  const word = wording(doc, at, at + 1)
  return (
    word.length > 3 && word.startsWith(and) && !is(doc, at, Is.portfolio | Is.country) && !doc.lexicon.isListed(word)
  )
}

/** Саэльский речной договор, Парижское соглашение, Минские соглашения: an adjective with a capital inside the sentence names the instrument. */
function namingAdjective(doc: AnnotatedDocument, at: number): number {
  const { tokens, lexicon } = doc
  let before = at - 1
  while (
    before > at - 3 &&
    tokens.kind[before] === Kind.word &&
    tokens.shape[before] === Shape.lower &&
    lexicon.source.isNamingAdjective?.(wording(doc, before, before + 1)) === true
  )
    before -= 1
  if (
    lexicon.source.genitive !== true ||
    lexicon.source.writing !== 'cased' ||
    before < 1 ||
    tokens.kind[before] !== Kind.word
  )
    return at
  if (tokens.shape[before] !== Shape.capital || is(doc, before, Is.given | Is.honorific | Is.role | Is.organisation))
    return at
  const isInside = tokens.kind[before - 1] === Kind.word || tokens.kind[before - 1] === Kind.comma
  return lexicon.source.isNamingAdjective?.(wording(doc, before, before + 1)) === true && isInside ? before : at
}

/** Lower-case words after the last capital or number belong to the sentence, not to the name. */
function lastName(doc: AnnotatedDocument, first: number, last: number): [number, number] {
  const { tokens, lexicon } = doc
  if (lexicon.source.writing !== 'cased') return [first, last]
  let end = last
  const isDated = (at: number): boolean => tokens.kind[at] === Kind.number || is(doc, at, Is.calendar)
  while (end > first + 1 && !isLargeWord(doc, phraseStart(doc, end - 1)) && !isDated(end - 1)) end -= 1
  return [first, end]
}

/** The first word of the listed phrase this token stands in: Nations of “Nations unies”. */
function phraseStart(doc: AnnotatedDocument, at: number): number {
  let first = at
  while (first > 0 && doc.reading.span[first] === 0) first -= 1
  return first
}

/** 巴黎协定, 联合国宪章, 伊朗核问题全面协议: a place, body or country, and what may stand between it and the keyword. */
function inSigns(doc: AnnotatedDocument, at: number, free: number): [number, number] | null {
  const { tokens, reading } = doc
  let first = at
  let isNamed = false
  while (first > free && at - first < 12 && tokens.kind[first - 1] === Kind.han) {
    let before = first - 1
    while (before > free && reading.span[before] === 0) before -= 1
    const bits = classesAt(doc, before)
    const named = (bits & (Is.country | Is.place | Is.organisation)) !== 0
    if (named || (bits & Is.portfolio) !== 0) first = before
    else {
      const modifier = modifierBefore(doc, first)
      if (modifier === 0) break
      first -= modifier
    }
    isNamed ||= named
  }
  const span = spanAt(doc, at)
  const isEnough = isLoose(doc, at, span) ? isNamed && at - first >= fewestSigns : first < at
  return isEnough && first >= free ? [first, at + span] : null
}

/** Of a plan or a strategy so many signs stand before the keyword when they name it. */
const fewestSigns = 4

/** How many signs of a modifier end here: 全面, 核问题. */
function modifierBefore({ text, tokens, lexicon }: AnnotatedDocument, end: number): number {
  for (let length = 4; length > 0; length -= 1) {
    const start = end - length
    const isHan = start >= 0 && tokens.kind[start] === Kind.han
    if (isHan && lexicon.paperModifiers.has(text.slice(tokens.start[start], tokens.end[end - 1]))) return length
  }
  return 0
}

/** « Carrefour de la paix » after “projet”, «Жаңа Жібек Жолы» before “бастамасы”, 《…》 that ends in a keyword. */
function namedByMarks(doc: AnnotatedDocument): Found[] {
  const { tokens, reading, stretches, text, lexicon } = doc
  const found: Found[] = []
  for (const stretch of stretches) {
    if (!stretch.closed || stretch.close - stretch.open > 12) continue
    const after = tokens.kind[stretch.close + 1] === Kind.word ? classesAt(doc, stretch.close + 1) : 0
    if (lexicon.source.writing === 'cased' && tokens.shape[stretch.open + 1] === Shape.lower) continue
    if (isAnnounced(doc, stretch.open - 1) || (after & Is.document) !== 0) {
      found.push({ start: stretch.start, end: stretch.end, symbol: null })
    }
  }
  if (!text.includes('《')) return found
  for (const match of text.matchAll(/《([^《》\n]{2,40})》/g)) {
    const inside = (match[1] as string).trim()
    const start = match.index + 1 + (match[1] as string).search(/\S/)
    const first = tokenAt(doc, start + inside.length - 1)
    let word = first
    while (word > 0 && reading.span[word] === 0) word -= 1
    if (is(doc, word, Is.document | Is.utterance)) {
      found.push({ start, end: start + inside.length, symbol: null })
    }
  }
  return found
}

/** The word before the mark, past articles, is an instrument: treaty, initiative, project. */
function isAnnounced(doc: AnnotatedDocument, before: number): boolean {
  const { tokens, reading } = doc
  let at = before
  while (at > 0 && reading.span[at] === 0) at -= 1
  if (at < 0 || tokens.kind[at] !== Kind.word) return false
  const bits = classesAt(doc, at)
  return (bits & Is.document) !== 0 && (bits & (Is.utterance | Is.cue)) === 0
}

/** The token that holds this offset. */
function tokenAt(doc: AnnotatedDocument, offset: number): number {
  const { tokens } = doc
  let low = 0
  let high = tokens.count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (startOf(doc, middle) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
