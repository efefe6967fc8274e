import type { ExtractedDocument, Span } from '#core/extract/extraction'
import { type Manuscript, wording } from '#core/extract/manuscript'
import type { Mentions } from '#core/extract/mention'
import { findSymbols, symbolOfResolution } from '#core/extract/symbols'
import { Kind, Shape } from '#core/extract/tokens'
import { Is } from '#core/extract/wordClasses'
import { normal } from '#core/extract/wordForms'

interface Found {
  readonly start: number
  readonly end: number
  readonly symbol: string | null
}

/** Longest name of an instrument, in words. */
const longest = 14

/** Named instruments and commitments in the order of the text, each once, with every place it is named. */
export function findDocuments(manuscript: Manuscript, mentions: Mentions): ExtractedDocument[] {
  const { text } = manuscript
  const found: Found[] = findSymbols(text).map(({ symbol, start, end }) => ({ start, end, symbol: symbol.normal }))
  found.push(...namedByKeyword(manuscript, mentions), ...namedByMarks(manuscript), ...namedByOutcome(text))
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

function namedByKeyword(manuscript: Manuscript, mentions: Mentions): Found[] {
  const { tokens, reading, lexicon } = manuscript
  const found: Found[] = []
  let free = 0
  for (let at = 0; at < tokens.count; at += 1) {
    const bits = reading.bits[at] as number
    if (at < free || (bits & Is.document) === 0 || isPerson(mentions, at)) continue
    const range =
      lexicon.source.writing === 'signs'
        ? inSigns(manuscript, at, free)
        : lexicon.source.headFinal
          ? headFinal(manuscript, at, free)
          : headFirst(manuscript, mentions, at)
    if (range === null) continue
    const [first, last] = range
    found.push({ start: tokens.start[first] as number, end: tokens.end[last - 1] as number, symbol: null })
    free = last
  }
  return found
}

function isPerson(mentions: Mentions, at: number, weight = 0): boolean {
  const mention = mentions.all[(mentions.at[at] as number) - 1]
  if (mention === undefined || mention.kind === 'body' || mention.weight < weight) return false
  if (mention.kind === 'person' && at >= mention.nameFirst && at < mention.nameLast) return true
  return mention.titles.some((title) => at >= title.first && at < title.last)
}

/** Words that say and report are documents only by a name of their own. */
function isPlainPaper(manuscript: Manuscript, at: number): boolean {
  return ((manuscript.reading.bits[at] as number) & (Is.utterance | Is.cue)) !== 0
}

/** English and the like: “Pact for the Future”, “Global Digital Compact”, “nuclear test ban treaty”. */
function headFinal(manuscript: Manuscript, at: number, free: number): [number, number] | null {
  const { tokens, reading } = manuscript
  const span = reading.span[at] as number
  if (tokens.shape[at] === Shape.upper && span === 1 && isShortName(manuscript, at)) return [at, at + 1]
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
    const bits = reading.bits[before] as number
    const isLarge = tokens.shape[before] === Shape.capital || tokens.shape[before] === Shape.upper
    if (tokens.kind[before] === Kind.number) {
      if (!large || !/^(19|20)\d\d$/.test(wording(manuscript, before, before + 1))) break
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
    if (large && (bits & Is.conjunction) !== 0 && isLargeWord(manuscript, before - 1)) continue
    if (large && (bits & Is.link) !== 0 && words > 0 && isLargeWord(manuscript, before - 1)) continue
    if (!large && named === 0 && (bits & Is.portfolio) !== 0) {
      first = before
      words += 0.5
      continue
    }
    break
  }
  if (
    large &&
    tokens.kind[at + span] === Kind.number &&
    /^executive order$/i.test(wording(manuscript, at, at + span))
  ) {
    return [at, at + span + 1]
  }
  const last = complement(manuscript, at + span, large)
  const extra = last > at + span
  const plain = isPlainPaper(manuscript, at)
  if (large && (extra || (named >= 0.5 && !plain))) return [first, last]
  if (large && named >= 1 && /^declaration$/i.test(wording(manuscript, at, at + 1))) return [first, last]
  if (
    tokens.kind[at + 1] === Kind.number &&
    tokens.spaced[at + 1] === 1 &&
    /^resolution$/i.test(wording(manuscript, at, at + 1))
  ) {
    return [first, yearAfter(manuscript, at + 2)]
  }
  if (!large && !plain && words >= 2 && named >= 2) return [first, at + span]
  if (
    !large &&
    words >= 0.5 &&
    !plain &&
    /^(treaty|convention|pact|accord|accords|protocol|charter)$/i.test(wording(manuscript, at, at + 1))
  )
    return [first, at + span]
  if (
    large &&
    tokens.kind[at + span] === Kind.number &&
    span === 1 &&
    /^(Article|Resolution|Agenda|Protocol|Vision)$/.test(wording(manuscript, at, at + 1))
  )
    return [at, at + 2]
  if (large && span > 1 && !plain) return [at, at + span]
  return null
}

/** “resolution 2254 (2015)”: the year in brackets, or the second part of “44/12”, is part of the number. */
function yearAfter(manuscript: Manuscript, at: number): number {
  const { tokens } = manuscript
  if (tokens.kind[at] === Kind.open && tokens.kind[at + 1] === Kind.number && tokens.kind[at + 2] === Kind.close)
    return at + 3
  return tokens.kind[at] === Kind.other && tokens.spaced[at] === 0 && tokens.kind[at + 1] === Kind.number ? at + 2 : at
}

/** USMCA, JCPOA: listed among the documents and written in capitals. */
function isShortName(manuscript: Manuscript, at: number): boolean {
  const { tokens } = manuscript
  const length = (tokens.end[at] as number) - (tokens.start[at] as number)
  return length >= 3 && length <= 7
}

/** “for the Future”, “on the Law of the Sea and …”: links and capitals after the keyword. */
function complement(manuscript: Manuscript, from: number, large: boolean): number {
  const { tokens, reading } = manuscript
  let last = from
  let beforeLink = from
  if (!large) return from
  for (let at = from; at < from + longest && tokens.kind[at] === Kind.word;) {
    const bits = reading.bits[at] as number
    const span = Math.max(1, reading.span[at] as number)
    if (isLargeWord(manuscript, at)) {
      // “the Compact with Norlandian Foreign Minister Ek”: the words after the link are the office’s
      if ((bits & Is.role) !== 0 && at === last) return beforeLink
      if ((bits & (Is.role | Is.honorific)) !== 0 || at === from || ((bits & Is.cue) !== 0 && at === last)) break
      at += span
      last = at
      if (opensTriple(manuscript, at)) at += 1
      continue
    }
    if (isInstitution(manuscript, at)) {
      at += span
      last = at
      continue
    }
    if ((bits & (Is.link | Is.definite | Is.conjunction | Is.preposition)) === 0) break
    if ((bits & Is.conjunction) !== 0 && !isLargeWord(manuscript, at + 1) && !isInstitution(manuscript, at + 1)) break
    if (at === last) beforeLink = last
    at += span
    if (at - last > 3) break
  }
  return last
}

/** “on Women, Peace and Security”: a comma between fields, with a third one after “and”. */
function opensTriple(manuscript: Manuscript, comma: number): boolean {
  const { tokens, reading } = manuscript
  const isField = (at: number): boolean =>
    isLargeWord(manuscript, at) && ((reading.bits[at] as number) & Is.portfolio) !== 0
  return (
    tokens.kind[comma] === Kind.comma &&
    isField(comma - 1) &&
    isField(comma + 1) &&
    ((reading.bits[comma + 2] as number) & Is.conjunction) !== 0 &&
    isField(comma + 3)
  )
}

/** “the Government” of “between the Government of Norland and the Government of Sudland”. */
function isInstitution(manuscript: Manuscript, at: number): boolean {
  const { reading } = manuscript
  const span = reading.span[at] as number
  return ((reading.bits[at] as number) & Is.institution) !== 0 && span > 1 && isLargeWord(manuscript, at + span - 1)
}

function isLargeWord(manuscript: Manuscript, at: number): boolean {
  const { tokens } = manuscript
  return tokens.kind[at] === Kind.word && (tokens.shape[at] === Shape.capital || tokens.shape[at] === Shape.upper)
}

/** French, Spanish, Russian and the like: the keyword first, then what names it; a date can name it too. */
function headFirst(manuscript: Manuscript, mentions: Mentions, at: number): [number, number] | null {
  const { tokens, reading, lexicon } = manuscript
  const span = reading.span[at] as number
  if (tokens.shape[at] === Shape.upper && span === 1 && isShortName(manuscript, at)) return [at, at + 1]
  if (isPlainPaper(manuscript, at) && tokens.shape[at] === Shape.lower && tokens.kind[at + span] !== Kind.number)
    return null
  const uncased = lexicon.source.writing === 'uncased'
  let next = at + span
  let last = next
  let names = 0
  let words = 0
  while (next < at + longest) {
    const bits = reading.bits[next] as number
    const step = Math.max(1, reading.span[next] as number)
    if (tokens.kind[next] === Kind.number) {
      const after = reading.bits[next + 1] as number
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
    if (isLargeWord(manuscript, next)) {
      names += 1
      next += step
      last = next
      continue
    }
    if ((bits & (Is.link | Is.preposition | Is.definite | Is.conjunction)) !== 0) {
      if ((bits & Is.conjunction) !== 0 && !isLargeWord(manuscript, next + step)) break
      if (
        lexicon.directions.has(wording(manuscript, next, next + 1).toLowerCase()) ||
        isPerson(mentions, next + step, 3)
      )
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
  const adjective = namingAdjective(manuscript, at)
  if (adjective < at && names === 0) return [adjective, at + span]
  if (adjective < at) return [adjective, lastName(manuscript, at, last)[1]]
  const large = tokens.shape[at] === Shape.capital && at > 0 && tokens.kind[at - 1] === Kind.word
  if (uncased && words >= 2 && !isPlainPaper(manuscript, at)) return [at, last]
  if (names >= 1 && (large || names >= 1)) return lastName(manuscript, at, last)
  return large && words >= 1 ? [at, last] : null
}

const adjective = /(?:ая|ое|ые|ие|ий|ый|ой|ого|его|ую|ым|ом|ых|их|ыми|ими)$/u

/** Саэльский речной договор, Парижское соглашение, Минские соглашения: an adjective with a capital inside the sentence names the instrument. */
function namingAdjective(manuscript: Manuscript, at: number): number {
  const { tokens, reading, lexicon } = manuscript
  let before = at - 1
  while (
    before > at - 3 &&
    tokens.kind[before] === Kind.word &&
    tokens.shape[before] === Shape.lower &&
    adjective.test(wording(manuscript, before, before + 1))
  )
    before -= 1
  if (
    lexicon.source.genitive !== true ||
    lexicon.source.writing !== 'cased' ||
    before < 1 ||
    tokens.kind[before] !== Kind.word
  )
    return at
  if (
    tokens.shape[before] !== Shape.capital ||
    ((reading.bits[before] as number) & (Is.given | Is.honorific | Is.role | Is.organisation)) !== 0
  )
    return at
  return adjective.test(wording(manuscript, before, before + 1)) && tokens.kind[before - 1] === Kind.word ? before : at
}

/** Lower-case words after the last capital or number belong to the sentence, not to the name. */
function lastName(manuscript: Manuscript, first: number, last: number): [number, number] {
  const { tokens, lexicon } = manuscript
  if (lexicon.source.writing !== 'cased') return [first, last]
  let end = last
  const isDated = (at: number): boolean =>
    tokens.kind[at] === Kind.number || ((manuscript.reading.bits[at] as number) & Is.calendar) !== 0
  while (end > first + 1 && !isLargeWord(manuscript, phraseStart(manuscript, end - 1)) && !isDated(end - 1)) end -= 1
  return [first, end]
}

/** The first word of the listed phrase this token stands in: Nations of “Nations unies”. */
function phraseStart(manuscript: Manuscript, at: number): number {
  let first = at
  while (first > 0 && manuscript.reading.span[first] === 0) first -= 1
  return first
}

/** 巴黎协定, 联合国宪章: places, bodies and countries right before the keyword. */
function inSigns(manuscript: Manuscript, at: number, free: number): [number, number] | null {
  const { tokens, reading } = manuscript
  let first = at
  for (let before = at - 1; before >= free && at - before <= 12 && tokens.kind[before] === Kind.han; before -= 1) {
    if (reading.span[before] === 0) continue
    const bits = reading.bits[before] as number
    if ((bits & (Is.country | Is.place | Is.organisation | Is.portfolio)) === 0) break
    first = before
  }
  const last = at + (reading.span[at] as number)
  return first < at ? [first, last] : null
}

/** « Carrefour de la paix » after “projet”, «Жаңа Жібек Жолы» before “бастамасы”, 《…》 that ends in a keyword. */
function namedByMarks(manuscript: Manuscript): Found[] {
  const { tokens, reading, stretches, text, lexicon } = manuscript
  const found: Found[] = []
  for (const stretch of stretches) {
    if (!stretch.closed || stretch.close - stretch.open > 12) continue
    const after = tokens.kind[stretch.close + 1] === Kind.word ? (reading.bits[stretch.close + 1] as number) : 0
    if (lexicon.source.writing === 'cased' && tokens.shape[stretch.open + 1] === Shape.lower) continue
    if (isAnnounced(manuscript, stretch.open - 1) || (after & Is.document) !== 0) {
      found.push({ start: stretch.start, end: stretch.end, symbol: null })
    }
  }
  for (const match of text.matchAll(/《([^《》\n]{2,40})》/g)) {
    const inside = match[1] as string
    const first = tokenAt(manuscript, match.index + 1 + inside.length - 1)
    let word = first
    while (word > 0 && reading.span[word] === 0) word -= 1
    if (((reading.bits[word] as number) & Is.document) !== 0) {
      found.push({ start: match.index + 1, end: match.index + 1 + inside.length, symbol: null })
    }
  }
  return found
}

/** The word before the mark, past articles, is an instrument: treaty, initiative, project. */
function isAnnounced(manuscript: Manuscript, before: number): boolean {
  const { tokens, reading } = manuscript
  let at = before
  while (at > 0 && reading.span[at] === 0) at -= 1
  if (at < 0 || tokens.kind[at] !== Kind.word) return false
  const bits = reading.bits[at] as number
  return (bits & Is.document) !== 0 && (bits & (Is.utterance | Is.cue)) === 0
}

/** The token that holds this offset. */
function tokenAt(manuscript: Manuscript, offset: number): number {
  const { tokens } = manuscript
  let low = 0
  let high = tokens.count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((tokens.start[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
