import { type AnnotatedDocument, classesAt, is, signAt, spanAt, startOf, wording } from '#core/extract/text/document'
import { Kind } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** A foreign name in signs is at most this long; a native one has two or three signs, four with a double family name. */
const longestForeign = 9
const longestNative = 4

/** Words that speak, join or rule: no sign of a name, whatever else it may mean. */
const hard =
  Is.cue |
  Is.weakCue |
  Is.participle |
  Is.source |
  Is.relay |
  Is.that |
  Is.auxiliary |
  Is.pronoun |
  Is.role |
  Is.honorific |
  Is.preposition |
  Is.conjunction |
  Is.definite |
  Is.indefinite |
  Is.someone

/**
 * Where the name that begins here ends; null when no name can begin here. A native name is a family name and one or two
 * signs more, up to something that is no part of a name; a foreign one is written in the signs used for sounds.
 */
export function signNameEnd(
  doc: AnnotatedDocument,
  first: number,
  taken: Uint8Array,
  held: boolean,
): { readonly last: number } | null {
  const { lexicon } = doc
  const foreign = foreignEnd(doc, first, taken)
  if (hasDot(doc, first, foreign)) return { last: foreign + lengthOfTail(doc, foreign, taken) }
  const isSurname = lexicon.surnames.has(signAt(doc, first))
  const across = held && isSurname ? endAcrossWords(doc, first, taken) : null
  if (across !== null) return { last: across }
  const run = softRun(doc, first, taken, held && isSurname)
  const closed = isBoundary(doc, run, taken)
  const length = run - first
  const fits = isSurname
    ? length < longestNative || isLongNative(doc, first, foreign)
    : held && soundsForeign(doc, first, run)
  if (closed && length >= 2 && length <= longestNative && fits) return { last: Math.max(run, foreign) }
  if (closed && held && !isSurname && length > longestNative && fits) return { last: Math.max(run, foreign) }
  if (foreign - first >= 2 && (!isSurname || foreign - first >= 4 || isBoundary(doc, foreign, taken))) {
    const tail = run - foreign
    return {
      last: closed && tail > 0 && tail <= 2 && length <= longestForeign && isUnknown(doc, foreign, run) ? run : foreign,
    }
  }
  if (!isSurname) return null
  if (length === 1 && isHonorific(doc, run)) return { last: run + spanAt(doc, run) }
  for (const size of [3, 2]) {
    if (length >= size && (isBoundary(doc, first + size, taken) || isAdverb(doc, first + size)))
      return { last: first + size }
  }
  return length >= 3 ? { last: first + 3 } : null
}

/**
 * 沈从容表示: behind an office the name of three signs that holds a known word of two, where a verb, a day, an office, a mark stands right
 * behind it. Null where no such word is in the way, or the third sign opens one: 计划下周.
 */
function endAcrossWords(doc: AnnotatedDocument, first: number, taken: Uint8Array): number | null {
  const { reading, tokens, lexicon } = doc
  const last = first + 3
  const word = [first, first + 1].find((at) => (reading.span[at] ?? 0) > 1)
  if (word === undefined || (reading.span[first + 2] ?? 0) > 1) return null
  for (let at = first; at < last; at += 1)
    if (tokens.kind[at] !== Kind.han || taken[at] === 1 || lexicon.neverNamed.has(signAt(doc, at))) return null
  if ((classesAt(doc, word) & ~soft) !== 0 || is(doc, first + 1, hard) || is(doc, first + 2, hard)) return null
  const isTurn = tokens.kind[last] !== Kind.han || (lexicon.classesFrom(reading, last) & (turning | Is.honorific)) !== 0
  return isTurn ? last : null
}

/** What a word may be that a name is cut out of. */
export const soft = Is.common | Is.place | Is.organisation | Is.institution | Is.portfolio | Is.modifier | Is.naming

export function isDot(doc: AnnotatedDocument, at: number): boolean {
  const { tokens } = doc
  if (tokens.kind[at] === Kind.dash) return isHyphen(doc, at)
  return isMiddleDot(doc, at)
}

/**
 * 奧康-韋拉: a hyphen divides a name when nothing but signs for sounds stands close on both sides, two at least behind it, and two
 * before it or one that a middle dot further on shows to be no word: 让-吕克·莫兰.
 */
function isHyphen(doc: AnnotatedDocument, at: number): boolean {
  const { tokens } = doc
  if (signAt(doc, at) !== '-' || tokens.spaced[at] === 1 || tokens.spaced[at + 1] === 1) return false
  if (at < 1 || !isForeign(doc, at + 1) || !isForeign(doc, at + 2)) return false
  if (at > 1 && isForeign(doc, at - 1) && isForeign(doc, at - 2)) return true
  let dot = at + 3
  while (dot < at + longestPart && isForeign(doc, dot)) dot += 1
  return isSound(doc, at - 1) && isMiddleDot(doc, dot)
}

const isMiddleDot = (doc: AnnotatedDocument, at: number): boolean =>
  doc.tokens.kind[at] === Kind.other && middleDots.includes(signAt(doc, at))

const middleDots = '·‧・•'

/** Signs of one part of a foreign name. */
export const longestPart = 7

/**
 * 霍尔高当场说: one sign that no list has, or a family name, does not stand alone between a foreign name with a dot and a verb, a day or a
 * mark. 奎因: a sign that may open the next word is the name’s last where it follows that name again nearby, and nothing else does.
 */
function lengthOfTail(doc: AnnotatedDocument, at: number, taken: Uint8Array): number {
  const { reading, tokens, lexicon } = doc
  if (tokens.kind[at] !== Kind.han || taken[at] === 1 || reading.span[at] !== 1) return 0
  const sign = signAt(doc, at)
  if (lexicon.neverNamed.has(sign) || isBeforeParticle(doc, at)) return 0
  if (lexicon.source.endsOfForeignNames?.includes(sign) === true)
    return lexicon.nameSigns.has(sign) && recurs(doc, at) ? 1 : 0
  const turns = tokens.kind[at + 1] !== Kind.han || is(doc, at + 1, turning)
  if (!turns && spanAt(doc, at + 1) < 2) return 0
  const bits = classesAt(doc, at)
  // 霍尔持保留态度: one before a word that is no verb may itself be the verb
  return lexicon.surnames.has(sign) ? ((bits & ~Is.common) === 0 ? 1 : 0) : bits === 0 && turns ? 1 : 0
}

/** Whether the last part of the name before a sign stands nearby again, and each time with that sign. */
function recurs(doc: AnnotatedDocument, at: number): boolean {
  let first = at
  while (first > 0 && at - first < longestPart && !isDot(doc, first - 1)) first -= 1
  const part = wording(doc, first, at)
  const whole = part + signAt(doc, at)
  const start = startOf(doc, at)
  const near = doc.text.slice(Math.max(0, start - nearby), start + nearby)
  const count = near.split(part).length - 1
  return count > 1 && near.split(whole).length - 1 === count
}

/** Signs of the text on either side that are looked at. */
const nearby = 2000

/** What no noun follows that a sign before it could govern. */
const turning = Is.cue | Is.weakCue | Is.calendar | Is.role | Is.auxiliary | Is.preposition

/** 迎了上来: a sign before the particle of a finished verb is that verb. */
function isBeforeParticle(doc: AnnotatedDocument, at: number): boolean {
  const next = at + 1
  if (doc.tokens.kind[next] !== Kind.han || doc.reading.span[next] !== 1) return false
  const sign = signAt(doc, next)
  return doc.lexicon.neverNamed.has(sign) && doc.lexicon.source.verbParticles?.includes(sign) === true
}

function hasDot(doc: AnnotatedDocument, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (isDot(doc, at)) return true
  return false
}

/** 林鄭月娥, 河村一夫, 尼古拉斯: four signs are one name with two family names, in the Japanese manner, or all signs for sounds. */
function isLongNative(doc: AnnotatedDocument, first: number, foreign: number): boolean {
  const { text, lexicon } = doc
  const start = startOf(doc, first)
  if (doc.lexicon.doubleSurnames.has(text.slice(start, start + 2))) return true
  return (
    foreign >= first + longestNative ||
    lexicon.surnames.has(signAt(doc, first + 1)) ||
    doc.lexicon.nameEnds.has(signAt(doc, first + 3))
  )
}

/** After an office: more than half of the signs are signs for sounds, or the first is and nothing is known of the others. */
function soundsForeign(doc: AnnotatedDocument, first: number, last: number): boolean {
  const { text, lexicon } = doc
  let sounds = 0
  for (let at = first; at < last; at += 1) {
    if (lexicon.nameSigns.has(signAt(doc, at))) sounds += 1
  }
  const start = startOf(doc, first)
  if (last - first <= longestNative && doc.lexicon.doubleSurnames.has(text.slice(start, start + 2))) return true
  if (last - first === longestNative && doc.lexicon.nameEnds.has(signAt(doc, last - 1))) return true
  if (sounds * 2 > last - first) return true
  return isUnknown(doc, first, last) && (sounds > 0 || (last - first < longestNative && speaks(doc, last)))
}

function speaks(doc: AnnotatedDocument, at: number): boolean {
  return is(doc, at, Is.cue | Is.weakCue | Is.auxiliary)
}

/** 吴女士: a family name alone, and how its holder is addressed. */
function isHonorific(doc: AnnotatedDocument, at: number): boolean {
  return is(doc, at, Is.honorific) && spanAt(doc, at) > 1
}

/** Signs used for sounds; on both sides of a middle dot other signs too, as long as no known word claims them. */
function foreignEnd(doc: AnnotatedDocument, first: number, taken: Uint8Array): number {
  const { tokens } = doc
  const dotted = dotAhead(doc, first, taken)
  let at = first
  while (at - first < longestForeign * 3 && (at === first || tokens.spaced[at] === 0) && taken[at] !== 1) {
    if (isDot(doc, at) && at > first && isBehindDot(doc, at + 1)) at += 3
    else if (isDot(doc, at) && at > first && opensPart(doc, at + 1)) at += 2
    else if (isForeign(doc, at) || (at < dotted && (isSoft(doc, at) || isSound(doc, at)))) at += 1
    else break
  }
  // 卡里姆拉住他: a verb with its particle behind the last sign
  const isVerb =
    dotted > first && at - dotted > 3 && doc.lexicon.source.verbParticles?.includes(signAt(doc, at)) === true
  return isVerb ? at - 1 : at
}

/** 查瓦立·因他拉帕: behind the dot the name goes on with two signs whatever they mean, where signs for sounds follow. */
function isBehindDot(doc: AnnotatedDocument, at: number): boolean {
  return (
    doc.tokens.kind[at] === Kind.han && [at, at + 2, at + 3].every((sign) => isSound(doc, sign) || isForeign(doc, sign))
  )
}

/** 安娜·于: right behind a middle dot a sign opens a part of the name, whatever it means elsewhere; behind a hyphen only a soft one. */
function opensPart(doc: AnnotatedDocument, at: number): boolean {
  if (isSoft(doc, at)) return true
  if (doc.tokens.kind[at] !== Kind.han || doc.reading.span[at] !== 1 || !isMiddleDot(doc, at - 1)) return false
  return !doc.lexicon.neverNamed.has(signAt(doc, at))
}

/** The middle dot that divides the name beginning here, or its first token when there is none. */
function dotAhead(doc: AnnotatedDocument, first: number, taken: Uint8Array): number {
  for (let at = first + 1; at <= first + 6; at += 1) {
    if (isDot(doc, at)) return at
    if (taken[at] === 1 || (!isSoft(doc, at) && !isSound(doc, at))) break
  }
  return first
}

/** A sign for sounds that is a word too: 因 in 侯赛因·法赫米, where the dot tells. */
function isSound(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, reading, lexicon } = doc
  const isSign = tokens.kind[at] === Kind.han && reading.span[at] === 1 && lexicon.nameSigns.has(signAt(doc, at))
  return isSign && !is(doc, at, Is.cue | Is.pronoun)
}

function isForeign(doc: AnnotatedDocument, at: number): boolean {
  const { lexicon } = doc
  return isSoft(doc, at) && lexicon.nameSigns.has(signAt(doc, at))
}

/** A sign that may stand in a name: alone, or in a known word of no duty in the sentence. */
function isSoft(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, reading } = doc
  if (tokens.kind[at] !== Kind.han || reading.span[at] !== 1) return false
  if (doc.lexicon.neverNamed.has(signAt(doc, at))) return false
  const bits = classesAt(doc, at)
  const mayName =
    (bits & Is.given) !== 0 ||
    (bits & hard) === 0 ||
    (doc.lexicon.givenSigns.has(signAt(doc, at)) && (bits & Is.cue) === 0)
  return mayName && !isBeforeParticle(doc, at)
}

/** After an office a family name may also be a word of duty: 曾浩. */
function softRun(doc: AnnotatedDocument, first: number, taken: Uint8Array, opensSoft: boolean): number {
  let at = opensSoft && doc.reading.span[first] === 1 ? first + 1 : first
  while (at - first < longestForeign && taken[at] !== 1 && !joinsNext(doc, first, at)) {
    if (!isSoft(doc, at) && !(opensSoft && isMiddle(doc, first, at, taken))) break
    at += 1
  }
  // a sign that also joins clauses is part of a name only inside it
  while (at - first > 2 && is(doc, at - 1, hard) && !(at - first === 3 && nothingToJoin(doc, at))) at -= 1
  return at
}

/** 尤道衡17日: the middle one of three signs may be a verb of saying, where the third is none and something else begins behind it. */
function isMiddle(doc: AnnotatedDocument, first: number, at: number, taken: Uint8Array): boolean {
  const { lexicon, reading } = doc
  if (at !== first + 1 || reading.span[at] !== 1 || !lexicon.surnames.has(signAt(doc, first))) return false
  if (!isSoft(doc, at + 1) || !isBoundary(doc, at + 2, taken)) return false
  return lexicon.source.givenVerbs?.includes(signAt(doc, at)) === true || isHelpAsName(doc, at)
}

/** 王亦凡说: a helping sign before a sign that is no word, and a verb of saying right behind that. */
function isHelpAsName(doc: AnnotatedDocument, at: number): boolean {
  return is(doc, at, Is.auxiliary) && doc.reading.bits[at + 1] === 0 && is(doc, at + 2, Is.cue)
}

/** 布兰特和雷姆: a sign that joins, with two or more signs for sounds on both sides, stands between two names. */
function joinsNext(doc: AnnotatedDocument, first: number, at: number): boolean {
  return (
    at - first >= 2 &&
    is(doc, at, Is.conjunction) &&
    [at - 2, at - 1, at + 1, at + 2].every((sign) => isForeign(doc, sign))
  )
}

/** 羅紹和今天說: behind the sign comes a day, a verb or a helping word, and nobody whom it could join. */
function nothingToJoin(doc: AnnotatedDocument, at: number): boolean {
  if (doc.tokens.kind[at] === Kind.number) return true
  return is(doc, at, Is.calendar | Is.auxiliary | Is.cue | Is.weakCue | Is.preposition) && !is(doc, at, Is.given)
}

/** Something else begins: punctuation, an office, a known word of two signs or more, or a word of duty. */
function isBoundary(doc: AnnotatedDocument, at: number, taken: Uint8Array): boolean {
  const { tokens, reading } = doc
  if (tokens.kind[at] !== Kind.han || taken[at] === 1) return true
  if (reading.span[at] !== 1 || doc.lexicon.neverNamed.has(signAt(doc, at))) return true
  return is(doc, at, hard | Is.calendar)
}

/** 激动地说: two signs and 地 before the verb. */
function isAdverb(doc: AnnotatedDocument, at: number): boolean {
  return signAt(doc, at + 2) === doc.lexicon.source.adverbSign && is(doc, at + 3, Is.cue)
}

function isUnknown(doc: AnnotatedDocument, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (doc.reading.bits[at] !== 0) return false
  return true
}
