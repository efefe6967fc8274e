import type { ExtractedDocument, Span } from '#core/extract/extraction'
import { type AnnotatedDocument, wording, classesAt, endOf, is, spanAt, startOf } from '#core/extract/text/document'
import type { Mentions } from '#core/extract/entities/mention'
import { findSymbols, symbolOfResolution } from '#core/extract/documents/symbols'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'
import { normal } from '#core/extract/text/wordForms'

interface Found {
  readonly start: number
  readonly end: number
  readonly symbol: string | null
}

/** Longest name of an instrument, in words. */
const longest = 14

/** Named instruments and commitments in the order of the text, each once, with every place it is named. */
export function findDocuments(doc: AnnotatedDocument, mentions: Mentions): ExtractedDocument[] {
  const { text } = doc
  const found: Found[] = findSymbols(text).map(({ symbol, start, end }) => ({ start, end, symbol: symbol.normal }))
  found.push(...namedByKeyword(doc, mentions), ...namedByMarks(doc), ...namedByOutcome(text))
  found.sort((one, other) => one.start - other.start || other.end - one.end)
  const documents = new Map<string, { name: string; symbol: string | null; mentions: Span[] }>()
  let free = 0
  for (const { start, end, symbol } of found) {
    if (start < free) continue
    free = end
    const name = text.slice(start, end).replace(/\s+/g, ' ')
    const key = normal(name)
    const known = documents.get(key)
    if (known === undefined)
      documents.set(key, { name, symbol: symbol ?? symbolOfResolution(name), mentions: [[start, end]] })
    else known.mentions.push([start, end])
  }
  return [...documents.values()]
}

/** “the Harbour Summit outcome document”: papers that go by the name of the meeting they came from. */
function namedByOutcome(text: string): Found[] {
  const found: Found[] = []
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
  const mention = mentions.all[(mentions.at[at] as number) - 1]
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
    if (large && (bits & Is.link) !== 0 && words > 0 && isLargeWord(doc, before - 1)) continue
    if (!large && named === 0 && (bits & Is.portfolio) !== 0) {
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
  if (large && (extra || (named >= 0.5 && !plain))) return [first, last]
  if (large && named >= 1 && /^declaration$/i.test(wording(doc, at, at + 1))) return [first, last]
  if (
    tokens.kind[at + 1] === Kind.number &&
    tokens.spaced[at + 1] === 1 &&
    /^resolution$/i.test(wording(doc, at, at + 1))
  ) {
    return [first, yearAfter(doc, at + 2)]
  }
  if (!large && !plain && words >= 2 && named >= 2) return [first, at + span]
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
  for (let at = from; at < from + longest && tokens.kind[at] === Kind.word;) {
    const bits = classesAt(doc, at)
    const span = Math.max(1, spanAt(doc, at))
    if (isLargeWord(doc, at)) {
      // “the Compact with Norlandian Foreign Minister Ek”: the words after the link are the office’s
      if ((bits & Is.role) !== 0 && at === last) return beforeLink
      if ((bits & (Is.role | Is.honorific)) !== 0 || at === from || ((bits & Is.cue) !== 0 && at === last)) break
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
    if ((bits & Is.conjunction) !== 0 && !isLargeWord(doc, at + 1) && !isInstitution(doc, at + 1)) break
    if (at === last) beforeLink = last
    at += span
    if (at - last > 3) break
  }
  return last
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

function isLargeWord(doc: AnnotatedDocument, at: number): boolean {
  const { tokens } = doc
  return tokens.kind[at] === Kind.word && (tokens.shape[at] === Shape.capital || tokens.shape[at] === Shape.upper)
}

/** French, Spanish, Russian and the like: the keyword first, then what names it; a date can name it too. */
function headFirst(doc: AnnotatedDocument, mentions: Mentions, at: number): [number, number] | null {
  const { tokens, lexicon } = doc
  const span = spanAt(doc, at)
  if (tokens.shape[at] === Shape.upper && span === 1 && isShortName(doc, at)) return [at, at + 1]
  if (isPlainPaper(doc, at) && tokens.shape[at] === Shape.lower && tokens.kind[at + span] !== Kind.number) return null
  const uncased = lexicon.source.writing === 'uncased'
  let next = at + span
  let last = next
  let names = 0
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
      }
      last = next
      continue
    }
    if (tokens.kind[next] !== Kind.word) break
    if (
      (bits & (Is.cue | Is.weakCue | Is.auxiliary | Is.pronoun | Is.that | Is.role | Is.calendar)) !== 0 &&
      (bits & (Is.link | Is.definite)) === 0
    )
      break
    if (isLargeWord(doc, next)) {
      names += 1
      next += step
      last = next
      continue
    }
    if ((bits & (Is.link | Is.preposition | Is.definite | Is.conjunction)) !== 0) {
      if ((bits & Is.conjunction) !== 0 && !isLargeWord(doc, next + step)) break
      if (lexicon.directions.has(wording(doc, next, next + 1).toLowerCase()) || isPerson(mentions, next + step, 3))
        break
      next += step
      if (next - last > 3) break
      continue
    }
    if (
      (bits & (Is.portfolio | Is.modifier | Is.organisation | Is.country | Is.place | Is.document)) !== 0 ||
      (bits === 0 && words < 2 && !uncased)
    ) {
      words += 1
      if (uncased && (bits & (Is.country | Is.organisation | Is.place)) !== 0) names += 1
      next += step
      last = next
      continue
    }
    break
  }
  const adjective = namingAdjective(doc, at)
  if (adjective < at && names === 0) return [adjective, at + span]
  if (adjective < at) return [adjective, lastName(doc, at, last)[1]]
  const large = tokens.shape[at] === Shape.capital && at > 0 && tokens.kind[at - 1] === Kind.word
  if (uncased && words >= 2 && !isPlainPaper(doc, at)) return [at, last]
  if (names >= 1 && (large || names >= 1)) return lastName(doc, at, last)
  return large && words >= 1 ? [at, last] : null
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
  return lexicon.source.isNamingAdjective?.(wording(doc, before, before + 1)) === true &&
    tokens.kind[before - 1] === Kind.word
    ? before
    : at
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

/** 巴黎协定, 联合国宪章: places, bodies and countries right before the keyword. */
function inSigns(doc: AnnotatedDocument, at: number, free: number): [number, number] | null {
  const { tokens, reading } = doc
  let first = at
  for (let before = at - 1; before >= free && at - before <= 12 && tokens.kind[before] === Kind.han; before -= 1) {
    if (reading.span[before] === 0) continue
    const bits = classesAt(doc, before)
    if ((bits & (Is.country | Is.place | Is.organisation | Is.portfolio)) === 0) break
    first = before
  }
  const last = at + spanAt(doc, at)
  return first < at ? [first, last] : null
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
  for (const match of text.matchAll(/《([^《》\n]{2,40})》/g)) {
    const inside = match[1] as string
    const first = tokenAt(doc, match.index + 1 + inside.length - 1)
    let word = first
    while (word > 0 && reading.span[word] === 0) word -= 1
    if (is(doc, word, Is.document)) {
      found.push({ start: match.index + 1, end: match.index + 1 + inside.length, symbol: null })
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
