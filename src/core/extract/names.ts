import { type Manuscript, wording } from '#core/extract/manuscript'
import { plainNameEnd } from '#core/extract/plainNames'
import { isPlainNoun } from '#core/extract/plainOffice'
import { findSignNames } from '#core/extract/signNames'
import type { Title } from '#core/extract/titles'
import { Kind, Shape } from '#core/extract/tokens'
import { Is } from '#core/extract/wordClasses'
import { normal } from '#core/extract/wordForms'

/** Words that may be somebody’s name. Whether they are, their neighbours decide. */
export interface Name {
  readonly first: number
  readonly last: number
  /** The first token of the honorifics before it; equal to `first` when there are none. */
  readonly honorificFirst: number
  readonly honorific: string | null
  readonly feminine: boolean
  readonly hasGiven: boolean
  readonly hasInitial: boolean
  /** All letters large, as in a letterhead or a transcript. */
  readonly isUpper: boolean
}

/** Words of these classes are no part of a name, unless a given name stands right before. */
const blocked =
  Is.organisation |
  Is.place |
  Is.calendar |
  Is.document |
  Is.common |
  Is.portfolio |
  Is.modifier |
  Is.role |
  Is.honorific |
  Is.cue |
  Is.weakCue |
  Is.participle |
  Is.preposition |
  Is.conjunction |
  Is.that |
  Is.auxiliary |
  Is.definite |
  Is.indefinite |
  Is.pronoun |
  Is.institution |
  Is.utterance |
  Is.naming |
  Is.someone |
  Is.country |
  Is.source

/** Longest name in words. */
const longest = 7

/** Runs of words written as names, cut at everything that is no name. */
export function findNames(manuscript: Manuscript, titles: readonly Title[], taken: Uint8Array): Name[] {
  const { writing, nounsCapitalised } = manuscript.lexicon.source
  if (writing === 'signs') return findSignNames(manuscript, titles, taken)
  const found = findSpelledNames(manuscript, titles, taken)
  return writing === 'cased' && nounsCapitalised !== true ? found : withRepeats(manuscript, found, taken)
}

function findSpelledNames(manuscript: Manuscript, titles: readonly Title[], taken: Uint8Array): Name[] {
  const { tokens } = manuscript
  const anchored = anchors(manuscript, titles)
  const found: Name[] = []
  for (let at = 0; at < tokens.count;) {
    if (taken[at] === 1 || !beginsName(manuscript, at, anchored)) {
      at += 1
      continue
    }
    const last = nameEnd(manuscript, at, taken)
    const rank = isRank(manuscript, at, last) ? at : -1
    if (rank >= 0 || hasCallingBefore(manuscript, at, last)) at += 1
    const name = readName(manuscript, at, last)
    if (name !== null)
      found.push(rank < 0 ? name : { ...name, honorificFirst: rank, honorific: wording(manuscript, rank, rank + 1) })
    at = Math.max(at + 1, last)
  }
  return found
}

/** العماد ميشال حداد: a given name with the article before another one is a rank. */
function isRank(manuscript: Manuscript, first: number, last: number): boolean {
  const { reading, tokens, lexicon, text } = manuscript
  if (lexicon.source.writing !== 'uncased' || last - first < 3 || !text.startsWith('ال', tokens.start[first] as number))
    return false
  return ((reading.bits[first + 1] as number) & Is.given) !== 0
}

/** “Биатлонистка Вера Зимина” opens a sentence: an unknown word before given and family name is a calling, no name. */
function hasCallingBefore(manuscript: Manuscript, first: number, last: number): boolean {
  const { reading, tokens, lexicon } = manuscript
  if (
    last - first < 3 ||
    lexicon.surnameEndings.length === 0 ||
    reading.bits[first] !== 0 ||
    tokens.shape[first] !== Shape.capital
  )
    return false
  if (((reading.bits[first + 1] as number) & Is.given) === 0) return false
  return !/(?:вич|вна|чна|ұлы|қызы|uly|qyzy)/u.test(wording(manuscript, first + 2, first + 3).toLowerCase())
}

/** Where capitals do not tell, a family name found once is that name everywhere, with the genitive’s s too. */
function withRepeats(manuscript: Manuscript, found: readonly Name[], taken: Uint8Array): Name[] {
  const { tokens, reading } = manuscript
  const surnames = new Set<string>()
  const inName = new Uint8Array(tokens.count)
  for (const name of found) {
    inName.fill(1, name.first, name.last)
    if (name.last - name.first < 2 && name.honorific === null) continue
    surnames.add(normal(wording(manuscript, name.last - 1, name.last)))
  }
  const all = [...found]
  for (let at = 0; at < tokens.count; at += 1) {
    if (tokens.kind[at] !== Kind.word || inName[at] === 1 || taken[at] === 1) continue
    if (
      (reading.bits[at] as number) !== 0 ||
      (manuscript.lexicon.source.writing === 'cased' && tokens.shape[at] === Shape.lower)
    )
      continue
    const word = normal(wording(manuscript, at, at + 1))
    const isKnown = surnames.has(word) || (word.endsWith('s') && surnames.has(word.slice(0, -1)))
    const name = isKnown ? readName(manuscript, at, at + 1) : null
    if (name !== null) all.push(name)
  }
  return all.sort((one, other) => one.first - other.first)
}

/** Where a name may begin when capitals do not tell: after an office, an honorific or a verb of saying. */
function anchors(manuscript: Manuscript, titles: readonly Title[]): Uint8Array | null {
  const { tokens, reading, lexicon } = manuscript
  if (lexicon.source.writing === 'cased' && lexicon.source.nounsCapitalised !== true) return null
  const anchored = new Uint8Array(tokens.count + 1)
  for (const title of titles) anchored[title.last] = 1
  for (let at = 0; at < tokens.count; at += 1) {
    const bits = reading.bits[at] as number
    const verbs = lexicon.source.writing === 'cased' ? 0 : Is.cue | Is.source
    if ((bits & (Is.honorific | verbs)) !== 0) anchored[at + (reading.span[at] as number)] = 1
  }
  return lexicon.source.writing === 'uncased' ? withoutArticles(manuscript, anchored) : anchored
}

/** قال الناجي الوحيد, قال الحارس منير: a word with the article before a further one begins no Arabic name. */
function withoutArticles(manuscript: Manuscript, anchored: Uint8Array): Uint8Array {
  const { tokens, reading } = manuscript
  for (let at = 0; at < tokens.count; at += 1) {
    if (anchored[at] !== 1 || !isDefinite(manuscript, at) || ((reading.bits[at] as number) & Is.given) !== 0) continue
    const next = at + Math.max(1, reading.span[at] as number)
    if (isDefinite(manuscript, next) || ((reading.bits[next] as number) & Is.given) !== 0) anchored[at] = 0
  }
  return anchored
}

function isDefinite(manuscript: Manuscript, at: number): boolean {
  const { tokens, text } = manuscript
  return (
    tokens.kind[at] === Kind.word &&
    text.startsWith('ال', tokens.start[at] as number) &&
    (tokens.end[at] as number) - (tokens.start[at] as number) > 4
  )
}

function beginsName(manuscript: Manuscript, at: number, anchored: Uint8Array | null): boolean {
  const { tokens, reading } = manuscript
  const kind = tokens.kind[at]
  if (kind !== Kind.word && kind !== Kind.han) return false
  const bits = reading.bits[at] as number
  if (anchored !== null) {
    if (reading.span[at] === 0) return false
    // العماد before a name is a rank, عماد a name
    if ((bits & Is.honorific) !== 0 && manuscript.text.startsWith('ال', tokens.start[at] as number)) return false
    if ((bits & Is.given) !== 0 || isBefore(manuscript, at + 1, 'بن')) return isNameWord(manuscript, at, -1)
    if (wording(manuscript, at, at + 1) === 'عبد' && isDefinite(manuscript, at + 1)) return true
    return anchored[at] === 1 && isNameWord(manuscript, at, -1)
  }
  if (reading.span[at] === 0) return false
  if ((bits & Is.particle) !== 0 && (bits & Is.given) === 0) {
    const next = pastParticles(manuscript, at + 1)
    return (
      tokens.shape[at] === Shape.capital &&
      isNameWord(manuscript, next, -1) &&
      tokens.kind[next] === Kind.word &&
      tokens.shape[next] !== Shape.lower
    )
  }
  if (tokens.shape[at] === Shape.initial && (bits & Is.honorific) !== 0) return false
  if (tokens.shape[at] === Shape.initial)
    return tokens.kind[at + 1] === Kind.word && tokens.shape[at + 1] !== Shape.lower
  if (isNamingAdjective(manuscript, at)) return false
  return isNameWord(manuscript, at, -1) || isSurnameAfterHonorific(manuscript, at)
}

/** Саэльского речного договора: an adjective that agrees with the small one after it is nobody’s name. */
function isNamingAdjective(manuscript: Manuscript, at: number): boolean {
  const { tokens, reading, lexicon } = manuscript
  if (
    lexicon.source.genitive !== true ||
    reading.bits[at] !== 0 ||
    tokens.kind[at + 1] !== Kind.word ||
    tokens.shape[at + 1] !== Shape.lower
  )
    return false
  const ending = agreeing.exec(wording(manuscript, at, at + 1))?.[1]
  const next = wording(manuscript, at + 1, at + 2)
  return (
    ending !== undefined &&
    agreeing.exec(next)?.[1] === ending &&
    next.length > ending.length + 2 &&
    tokens.kind[at + 2] === Kind.word &&
    tokens.shape[at + 2] === Shape.lower
  )
}

const agreeing = /^\p{L}{2,}(ого|его|ому|ему|ым|им|ая|ую|ое|ые|ых|ыми|ий|ый)$/u

/** “Mr Duke”, “Ms Price”: after an honorific a common word is a family name, unless it is an address (“Mr President”). */
export function isSurnameAfterHonorific(manuscript: Manuscript, at: number): boolean {
  const { tokens, reading, lexicon } = manuscript
  if (at === 0 || lexicon.addressed.size === 0 || tokens.shape[at] === Shape.lower || tokens.kind[at] !== Kind.word)
    return false
  const before = reading.bits[at - 1] as number
  if (
    (before & Is.honorific) === 0 ||
    (before & (Is.role | Is.definite)) !== 0 ||
    reading.span[at - 1] !== 1 ||
    reading.span[at] !== 1
  )
    return false
  const bits = reading.bits[at] as number
  if (
    bits === 0 ||
    (bits & (Is.honorific | Is.country)) !== 0 ||
    lexicon.addressed.has(normal(wording(manuscript, at, at + 1)))
  )
    return false
  const next = at + 1
  return tokens.kind[next] !== Kind.word || tokens.shape[next] === Shape.lower
}

/** A word that can stand in a name; `before` is the name’s first token, or −1 for its first word. */
function isNameWord(manuscript: Manuscript, at: number, before: number): boolean {
  const { tokens, reading, lexicon } = manuscript
  if (tokens.kind[at] !== Kind.word && tokens.kind[at] !== Kind.han) return false
  const bits = reading.bits[at] as number
  if (lexicon.source.writing === 'signs') return bits === 0 || (bits & (Is.given | Is.particle)) !== 0
  if (lexicon.source.writing === 'uncased') {
    const word = wording(manuscript, at, at + 1)
    if (isBefore(manuscript, at + 1, 'بن', 'بنت')) return true
    if (bits === 0) return !isPlainNoun(word, at === before || before < 0)
    if ((bits & (Is.country | Is.calendar)) !== 0) return isGivenHere(manuscript, at)
    return (bits & (Is.given | Is.particle)) !== 0
  }
  if (lexicon.nameStops.length > 0 && hasNameStop(manuscript, at)) return false
  if (before >= 0 && at > before + 1 && isElsewhere(manuscript, at)) return false
  const shape = tokens.shape[at]
  if (shape === Shape.lower || shape === Shape.none) return false
  if (bits === 0) return true
  if ((bits & Is.given) !== 0) {
    if ((bits & blocked) === 0) return true
    return before >= 0 || nextIsPlainName(manuscript, at + 1)
  }
  if (before >= 0 && (bits & Is.particle) !== 0) return true
  return (bits & blocked) === 0 && (bits & Is.particle) === 0
}

/** تركي العتيبي, خميس بن راشد are people, مسؤول تركي and الخميس are not. */
export function isGivenHere(manuscript: Manuscript, at: number): boolean {
  const word = wording(manuscript, at, at + 1)
  if (word.startsWith('ال')) return false
  const isRanked = at > 0 && ((manuscript.reading.bits[at - 1] as number) & Is.honorific) !== 0
  if (!manuscript.lexicon.isGiven(word))
    return isRanked && isDefinite(manuscript, at + 1) && manuscript.reading.bits[at + 1] === 0
  return (
    !word.endsWith('ي') ||
    isBefore(manuscript, at + 1, 'بن') ||
    (manuscript.tokens.kind[at + 1] === Kind.word &&
      (manuscript.reading.bits[at + 1] === 0 || isDefinite(manuscript, at + 1)))
  )
}

function isBefore(manuscript: Manuscript, at: number, ...words: readonly string[]): boolean {
  return manuscript.tokens.kind[at] === Kind.word && words.includes(wording(manuscript, at, at + 1))
}

/** “to Paris”, “in New York” after given name and family name. */
function isElsewhere(manuscript: Manuscript, at: number): boolean {
  const word = wording(manuscript, at, at + 1)
  return (
    manuscript.lexicon.lateStops.some((ending) => word.length > ending.length + 3 && word.endsWith(ending)) &&
    !manuscript.lexicon.isGiven(word)
  )
}

function hasNameStop(manuscript: Manuscript, at: number): boolean {
  const word = wording(manuscript, at, at + 1)
  return manuscript.lexicon.nameStops.some((ending) => word.length > ending.length + 2 && word.endsWith(ending))
}

function nextIsPlainName(manuscript: Manuscript, at: number): boolean {
  const { tokens, reading } = manuscript
  if (tokens.kind[at] !== Kind.word) return false
  const shape = tokens.shape[at]
  return (shape === Shape.capital || shape === Shape.upper) && ((reading.bits[at] as number) & blocked) === 0
}

function nameEnd(manuscript: Manuscript, first: number, taken: Uint8Array): number {
  const { tokens, reading, owner } = manuscript
  if (manuscript.lexicon.source.writing === 'uncased')
    return plainNameEnd(manuscript, first, taken, (at) => isNameWord(manuscript, at, first))
  let at = first
  let last = first
  while (at < tokens.count && at - first < longest + 3 && owner[at] === owner[first]) {
    if (taken[at] === 1 && at > first && !isSurnameDespiteTitle(manuscript, first, at)) break
    if (at > first && tokens.spaced[at] === 0) {
      if (tokens.shape[at - 1] !== Shape.initial) break
    }
    if (tokens.kind[at] === Kind.breakLine) break
    if (tokens.shape[at] === Shape.initial) {
      at += 1
      last = at
      continue
    }
    const bits = reading.bits[at] as number
    if (tokens.kind[at] === Kind.word && (bits & Is.particle) !== 0 && at > first && tokens.shape[at] === Shape.lower) {
      const next = pastParticles(manuscript, at)
      const joins =
        ((bits & Is.conjunction) !== 0 && ((reading.bits[next] as number) & Is.given) !== 0) ||
        !isNameWord(manuscript, next, first)
      if (joins || tokens.spaced[next] === 0) break
      at = next
      continue
    }
    if (tokens.kind[at] === Kind.word && (bits & Is.particle) !== 0 && at === first) {
      at += 1
      continue
    }
    if (
      !isNameWord(manuscript, at, first) &&
      !isSurnameDespiteMeaning(manuscript, first, at) &&
      !(at === first && isSurnameAfterHonorific(manuscript, at))
    )
      break
    at += 1
    last = at
  }
  return withSuffix(manuscript, Math.min(last, first + longest))
}

/** María de la Paz: up to three small particles in a row. */
function pastParticles(manuscript: Manuscript, from: number): number {
  let at = from
  while (
    at < from + 3 &&
    ((manuscript.reading.bits[at] as number) & Is.particle) !== 0 &&
    manuscript.tokens.shape[at] === Shape.lower
  ) {
    at += Math.max(1, manuscript.reading.span[at] as number)
  }
  return at
}

/** “Joseph R. Biden, Jr.” */
function withSuffix(manuscript: Manuscript, last: number): number {
  const { tokens } = manuscript
  const at = tokens.kind[last] === Kind.comma ? last + 1 : last
  if (tokens.kind[at] !== Kind.word) return last
  return /^(jr|sr)\.?$|^(ii|iii|iv|vi|vii|viii|xi|xii|xiii|xiv|xv|xvi)$/i.test(wording(manuscript, at, at + 1)) &&
    tokens.shape[at] !== Shape.lower
    ? at + 1
    : last
}

/** “Julie Bishop”, “Theresa May”, “Samantha Power”: after one given name and before nothing else that is a name. */
function isSurnameDespiteMeaning(manuscript: Manuscript, first: number, at: number): boolean {
  const { tokens, reading, lexicon } = manuscript
  if (lexicon.source.writing !== 'cased' || at !== first + 1) return false
  if (((reading.bits[first] as number) & Is.given) === 0) return false
  if (tokens.shape[at] !== tokens.shape[first] || reading.span[at] !== 1) return false
  const bits = reading.bits[at] as number
  const isCity = lexicon.cities.has(normal(wording(manuscript, at, at + 1)))
  if (
    (bits & (Is.organisation | Is.cue | Is.honorific | Is.document)) !== 0 ||
    ((bits & Is.place) !== 0 && !isCity && lexicon.source.genitive !== true)
  )
    return false
  const next = at + 1
  const after = reading.bits[next] as number
  if (tokens.kind[next] !== Kind.word) return true
  return (
    (after & Is.link) === 0 &&
    (tokens.shape[next] === Shape.lower || tokens.shape[next] === Shape.upper || (after & Is.role) !== 0)
  )
}

function isSurnameDespiteTitle(manuscript: Manuscript, first: number, at: number): boolean {
  return isSurnameDespiteMeaning(manuscript, first, at)
}

function readName(manuscript: Manuscript, first: number, last: number): Name | null {
  const { tokens, reading } = manuscript
  if (last <= first) return null
  let hasGiven = false
  let hasInitial = false
  let upper = 0
  let words = 0
  for (let at = first; at < last; at += 1) {
    if (((reading.bits[at] as number) & Is.given) !== 0)
      hasGiven ||= at === first || at < last - 1 || last - first === 1
    if (tokens.shape[at] === Shape.initial) hasInitial = true
    else words += 1
    if (tokens.shape[at] === Shape.upper) upper += 1
  }
  if (words === 0) return null
  const honorific = honorificsBefore(manuscript, first)
  return { first, last, ...honorific, hasGiven, hasInitial, isUpper: upper === words }
}

/** “His Majesty King”, “Mr”, “the Hon.”: as written, divided by semicolons. */
export function honorificsBefore(
  manuscript: Manuscript,
  first: number,
): { honorificFirst: number; honorific: string | null; feminine: boolean } {
  const { tokens, reading, owner } = manuscript
  const found: string[] = []
  let feminine = false
  let at = first
  while (at > 0) {
    let before = at - 1
    while (before > 0 && reading.span[before] === 0) before -= 1
    const bits = reading.bits[before] as number
    if ((bits & Is.honorific) === 0 || owner[before] !== owner[first] || !isWord(tokens.kind[before] as number)) break
    if (tokens.shape[before] === Shape.lower && (bits & (Is.role | Is.modifier)) !== 0) break
    found.unshift(wording(manuscript, before, before + (reading.span[before] as number)))
    feminine ||= (bits & Is.feminine) !== 0
    at = before
  }
  return { honorificFirst: at, honorific: found.length === 0 ? null : found.join('; '), feminine }
}

function isWord(kind: number): boolean {
  return kind === Kind.word || kind === Kind.han
}
