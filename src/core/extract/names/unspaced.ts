import { type AnnotatedDocument, wording, classesAt, is, signAt, spanAt, startOf } from '#core/extract/text/document'
import type { Name } from '#core/extract/names/names'
import { shapedName } from '#core/extract/names/signShape'
import { isDot, longestPart, signNameEnd, soft } from '#core/extract/names/unspacedEnd'
import type { Title } from '#core/extract/offices/titles'
import { Kind } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'
import { normal } from '#core/extract/text/wordForms'

/** How far from a name at the head of a clause its verb of saying may stand. */
const longestClause = 24

/**
 * Names in writing without spaces and capitals. A run of signs is a name when an office or an honorific touches it,
 * when it opens a clause with a verb of saying, or when a middle dot divides it; then the same signs are that name
 * everywhere.
 */
export function findSignNames(doc: AnnotatedDocument, titles: readonly Title[], taken: Uint8Array): Name[] {
  const { tokens } = doc
  const afterTitle = new Uint8Array(tokens.count + 1)
  for (const title of titles) afterTitle[title.last + lengthOfOneOf(doc, title.last)] = 1
  for (let at = 0; at < tokens.count; at += 1)
    // 部长拿督斯里陈志坚: an honorific between the office and its holder
    if (is(doc, at, Is.honorific) && (afterTitle[at] === 1 || opensClause(doc, at)))
      afterTitle[at + spanAt(doc, at)] = 1
  const found = new Map<number, Name>()
  let before = -1
  for (let at = 0; at < tokens.count;) {
    if (taken[at] === 1 || tokens.kind[at] !== Kind.han) {
      at += 1
      continue
    }
    const held = afterTitle[at] === 1
    const end = isDotted(doc, at) && !opensForeign(doc, at, held) ? null : signNameEnd(doc, at, taken, held)
    const isJoined = before === at - 1 && is(doc, before, Is.conjunction)
    if (end !== null && (held || isAnchored(doc, at, end.last) || (isJoined && speaksNext(doc, end.last)))) {
      found.set(at, nameOf(doc, at, end.last))
      at = end.last
      before = at
    } else at += 1
  }
  addShaped(doc, found, taken)
  return repeated(doc, found, taken)
}

/** Where no name was found, those that have the shape of one. */
function addShaped(doc: AnnotatedDocument, found: Map<number, Name>, taken: Uint8Array): void {
  if (doc.lexicon.source.nameShape === undefined) return
  const inName = new Uint8Array(taken)
  for (const { first, last } of found.values()) inName.fill(1, first, last)
  for (let at = 0; at < doc.tokens.count; at += 1) {
    if (inName[at] === 1 || doc.tokens.kind[at] !== Kind.han || doc.owner[at] !== 0) continue
    const shaped = shapedName(doc, at, inName)
    if (shaped === null) continue
    found.set(at, nameOf(doc, at, shaped.last))
    at = shaped.last - 1
  }
}

/** 组织者之一王立: “one of” stands between an office and its holder. */
function lengthOfOneOf(doc: AnnotatedDocument, at: number): number {
  const { oneOf } = doc.lexicon.source
  return oneOf !== undefined && doc.text.startsWith(oneOf, startOf(doc, at)) ? oneOf.length : 0
}

/** 王立和李明说: behind a name and the sign that joins, whoever stands right before the verb of saying. */
function speaksNext(doc: AnnotatedDocument, at: number): boolean {
  return is(doc, at, Is.cue | Is.weakCue | Is.auxiliary)
}

/** The names found, wherever else they stand; a longer reading of doubtful signs gives way to a name found in full. */
function repeated(doc: AnnotatedDocument, found: Map<number, Name>, taken: Uint8Array): Name[] {
  const { text, tokens } = doc
  const byFirst = new Map<string, Set<string>>()
  for (const name of found.values()) {
    const whole = wording(doc, name.first, name.last)
    for (const form of [whole, whole.split(/[·‧・•-]/u).at(-1) as string]) {
      if (form.length < 2) continue
      const forms = byFirst.get(form.charAt(0)) ?? new Set()
      if (forms.size < 16) forms.add(form)
      byFirst.set(form.charAt(0), forms)
    }
  }
  const surnames = new Set([...found.values()].map(({ first }) => signAt(doc, first)))
  const names: Name[] = []
  for (let at = 0; at < tokens.count;) {
    const name =
      found.get(at) ?? (taken[at] !== 1 && isLoneSurname(doc, at, surnames) ? nameOf(doc, at, at + 1) : undefined)
    const start = startOf(doc, at)
    const forms =
      tokens.kind[at] === Kind.han && (taken[at] !== 1 || name !== undefined)
        ? byFirst.get(text.charAt(start))
        : undefined
    const form = name === undefined ? longestAt(text, start, forms) : null
    const last = name?.last ?? (form === null ? at : at + form.length)
    if (last > at) names.push(name ?? nameOf(doc, at, last))
    at = Math.max(at + 1, last)
  }
  return names
}

/** 梁回應稱: the family name alone of somebody named in full opens its clause, and a verb of saying follows. */
function isLoneSurname(doc: AnnotatedDocument, at: number, surnames: ReadonlySet<string>): boolean {
  const { tokens, reading, lexicon } = doc
  const sign = signAt(doc, at)
  if (tokens.kind[at] !== Kind.han || reading.span[at] !== 1 || !surnames.has(sign) || !lexicon.surnames.has(sign))
    return false
  let verb = at + 1
  while (is(doc, verb, Is.auxiliary | Is.calendar) && !is(doc, verb, Is.cue) && verb < at + 6)
    verb += Math.max(1, spanAt(doc, verb))
  return opensClause(doc, at) && is(doc, verb, Is.cue)
}

function opensClause(doc: AnnotatedDocument, at: number): boolean {
  const before = at === 0 ? Kind.breakLine : doc.tokens.kind[at - 1]
  return before !== Kind.han && before !== Kind.word && before !== Kind.number
}

function longestAt(text: string, start: number, forms: ReadonlySet<string> | undefined): string | null {
  let longest: string | null = null
  for (const form of forms ?? []) {
    if (form.length > (longest?.length ?? 0) && text.startsWith(form, start)) longest = form
  }
  return longest
}

function isAnchored(doc: AnnotatedDocument, first: number, last: number): boolean {
  const { tokens } = doc
  for (let at = first; at < last; at += 1) if (isDot(doc, at)) return true
  const opens = opensClause(doc, first)
  const called = isAfterSomeone(doc, first)
  // a long run of signs for sounds behind a word that takes a noun
  if (last - first >= 5 && isAfterWord(doc, first) && isAllSounds(doc, first, last)) return true
  if (isAged(doc, first, last) || isDescribed(doc, first, last) || isBehindCalling(doc, first, last)) return true
  // 获救的邓婆婆坐在…
  if (isAddressed(doc, first, last) && doc.lexicon.possessives.has(wording(doc, first - 1, first))) return true
  const next = tokens.kind[last] === Kind.han ? classesAt(doc, last) : 0
  // 据王立介绍
  if ((next & (Is.cue | Is.auxiliary)) !== 0 && isAfter(doc, first, Is.source)) return true
  if (opens && isCalled(doc, last)) return true
  if ((next & (Is.honorific | Is.role)) !== 0) return opens || isAfterWord(doc, first)
  if (!opens && !called) return false
  if (called && !doc.lexicon.surnames.has(signAt(doc, first))) return false
  if (isAddressed(doc, first, last)) return true
  return tokens.kind[last] === Kind.colon || hasVerb(doc, last)
}

/** 卡兰和尤素福·贝尔卡迪: a sign that joins opens no foreign name. */
function isDotted(doc: AnnotatedDocument, first: number): boolean {
  for (let at = first + 1; at < first + longestPart && doc.tokens.kind[at] !== Kind.comma; at += 1)
    if (isDot(doc, at)) return true
  return false
}

/** 他的奥兰国同行塞法·杜兰: the name begins behind the last sign before the dot that is not used for sounds, where two are left. */
function opensForeign(doc: AnnotatedDocument, first: number, held: boolean): boolean {
  const { lexicon } = doc
  if (is(doc, first, Is.conjunction)) return false
  // 在马丁·霍尔看来: a sign that governs what follows opens none, but behind an office and as a family name
  if (is(doc, first, Is.preposition) && !held && !lexicon.surnames.has(signAt(doc, first))) return false
  let other = -1
  let dot = first
  for (; !isDot(doc, dot); dot += 1) if (!lexicon.nameSigns.has(signAt(doc, dot))) other = dot
  if (other < first || dot - other <= 2) return true
  // a sign no list has may open a name behind a known word
  let before = first - 1
  while (before > 0 && spanAt(doc, before) === 0) before -= 1
  return other === first && (first === 0 || doc.tokens.kind[before] !== Kind.han || classesAt(doc, before) !== 0)
}

/** 卖了三十年鱼的韩素琴说: behind what describes somebody, and right before a verb of saying, stands the name in three signs. */
function isDescribed(doc: AnnotatedDocument, first: number, last: number): boolean {
  const { lexicon } = doc
  return (
    first > 0 &&
    last - first === 3 &&
    lexicon.possessives.has(wording(doc, first - 1, first)) &&
    lexicon.surnames.has(signAt(doc, first)) &&
    is(doc, last, Is.cue)
  )
}

/**
 * 修鞋匠韩素琴说: a family name and two signs, none of them a word, right before a verb of saying, behind signs no list has or a word for a
 * thing: a calling nobody listed, and who has it.
 */
function isBehindCalling(doc: AnnotatedDocument, first: number, last: number): boolean {
  const { lexicon, reading, tokens } = doc
  if (last - first !== 3 || first === 0 || tokens.kind[first - 1] !== Kind.han) return false
  if (!lexicon.surnames.has(signAt(doc, first)) || !speaksSoon(doc, last)) return false
  for (let at = first; at < last; at += 1)
    if (reading.span[at] !== 1 || (at > first && reading.bits[at] !== 0)) return false
  let before = first - 1
  while (before > 0 && reading.span[before] === 0) before -= 1
  return (classesAt(doc, before) & ~soft) === 0 && !lexicon.neverNamed.has(signAt(doc, before))
}

/** A verb of saying stands here, or behind helping words. */
function speaksSoon(doc: AnnotatedDocument, from: number): boolean {
  let at = from
  while (is(doc, at, Is.auxiliary) && !is(doc, at, Is.cue) && at < from + longestHelp)
    at += Math.max(1, spanAt(doc, at))
  return is(doc, at, Is.cue)
}

/** Signs of helping words before a verb. */
const longestHelp = 8

function isAllSounds(doc: AnnotatedDocument, first: number, last: number): boolean {
  const { lexicon } = doc
  for (let at = first; at < last; at += 1) if (!lexicon.nameSigns.has(signAt(doc, at))) return false
  return true
}

/** 居民陳太, 市民吴女士: a word for anybody stands before the name. */
function isAfterSomeone(doc: AnnotatedDocument, first: number): boolean {
  let before = first - 1
  while (before > 0 && doc.reading.span[before] === 0) before -= 1
  return before >= 0 && is(doc, before, Is.someone)
}

/** 三十歲的葉好 and 溫子良（29歲）: an age stands beside the name. */
function isAged(doc: AnnotatedDocument, first: number, last: number): boolean {
  const { text, tokens, lexicon } = doc
  if (!lexicon.surnames.has(signAt(doc, first))) return false
  const start = startOf(doc, first)
  if (lexicon.source.ageBefore?.test(text.slice(Math.max(0, start - 2), start)) === true) return true
  return (
    tokens.kind[last] === Kind.open &&
    lexicon.source.ageBehind?.test(text.slice(tokens.start[last], startOf(doc, last) + 5)) === true
  )
}

/** 吴女士: the name ends with the word its holder is addressed by. */
function isAddressed(doc: AnnotatedDocument, first: number, last: number): boolean {
  return last - first > 2 && is(doc, first + 1, Is.honorific)
}

/** 与王毅外长: a preposition, a country, an organisation or a verb stands before the name. */
function isAfterWord(doc: AnnotatedDocument, first: number): boolean {
  return isAfter(
    doc,
    first,
    Is.preposition | Is.conjunction | Is.country | Is.organisation | Is.cue | Is.weakCue | Is.common | Is.source,
  )
}

function isAfter(doc: AnnotatedDocument, first: number, classes: number): boolean {
  let before = first - 1
  while (before > 0 && doc.reading.span[before] === 0) before -= 1
  return before >= 0 && is(doc, before, classes)
}

/** 王立是联合国秘书长: an office closes the clause that “is” opens. */
function isCalled(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, lexicon } = doc
  if (!lexicon.copula.has(signAt(doc, at))) return false
  let end = at + 1
  while (end < at + longestClause && tokens.kind[end] === Kind.han) end += 1
  let office = end - 1
  while (office > at && spanAt(doc, office) === 0) office -= 1
  return tokens.kind[end] !== Kind.han && is(doc, office, Is.role)
}

/** A verb of saying follows in the same clause; only an adverb, a day or a place stands between. */
function hasVerb(doc: AnnotatedDocument, from: number): boolean {
  const { tokens, reading } = doc
  const opening = classesAt(doc, from)
  if (
    tokens.kind[from] === Kind.han &&
    (opening & (Is.cue | Is.weakCue | Is.auxiliary | Is.calendar | Is.preposition)) === 0 &&
    ((opening & Is.common) === 0 || reading.span[from] === 1)
  )
    return false
  for (let at = from; at < from + longestClause; at += 1) {
    // 金哲秀7日在滨海表示
    if (tokens.kind[at] !== Kind.han && tokens.kind[at] !== Kind.number) return false
    if (is(doc, at, Is.cue | Is.weakCue)) return true
  }
  return false
}

function nameOf(doc: AnnotatedDocument, first: number, last: number): Name {
  const { tokens } = doc
  const after = tokens.kind[last] === Kind.han && is(doc, last, Is.honorific)
  const honorific = after ? wording(doc, last, last + spanAt(doc, last)) : null
  return {
    first,
    last,
    honorificFirst: first,
    honorific,
    feminine: after && is(doc, last, Is.feminine),
    hasGiven: normal(wording(doc, first, last)).length >= 3,
    hasInitial: false,
    isUpper: false,
  }
}
