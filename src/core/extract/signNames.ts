import { type Manuscript, wording } from '#core/extract/manuscript'
import type { Name } from '#core/extract/names'
import { isDot, signNameEnd } from '#core/extract/signNameEnd'
import type { Title } from '#core/extract/titles'
import { Kind } from '#core/extract/tokens'
import { Is } from '#core/extract/wordClasses'
import { normal } from '#core/extract/wordForms'

/** How far from a name at the head of a clause its verb of saying may stand. */
const longestClause = 24

/**
 * Names in writing without spaces and capitals. A run of signs is a name when an office or an honorific touches it,
 * when it opens a clause with a verb of saying, or when a middle dot divides it; then the same signs are that name
 * everywhere.
 */
export function findSignNames(manuscript: Manuscript, titles: readonly Title[], taken: Uint8Array): Name[] {
  const { tokens } = manuscript
  const afterTitle = new Uint8Array(tokens.count + 1)
  for (const title of titles) afterTitle[title.last] = 1
  const found = new Map<number, Name>()
  for (let at = 0; at < tokens.count;) {
    if (taken[at] === 1 || tokens.kind[at] !== Kind.han) {
      at += 1
      continue
    }
    const held = afterTitle[at] === 1
    const end = signNameEnd(manuscript, at, taken, held)
    if (end !== null && (held || isAnchored(manuscript, at, end.last))) {
      found.set(at, nameOf(manuscript, at, end.last))
      at = end.last
    } else at += 1
  }
  return repeated(manuscript, found, taken)
}

/** The names found, wherever else they stand; a longer reading of doubtful signs gives way to a name found in full. */
function repeated(manuscript: Manuscript, found: Map<number, Name>, taken: Uint8Array): Name[] {
  const { text, tokens } = manuscript
  const byFirst = new Map<string, Set<string>>()
  for (const name of found.values()) {
    const whole = wording(manuscript, name.first, name.last)
    for (const form of [whole, whole.split(/[·‧・•-]/u).at(-1) as string]) {
      if (form.length < 2) continue
      const forms = byFirst.get(form.charAt(0)) ?? new Set()
      if (forms.size < 16) forms.add(form)
      byFirst.set(form.charAt(0), forms)
    }
  }
  const names: Name[] = []
  for (let at = 0; at < tokens.count;) {
    const name = found.get(at)
    const start = tokens.start[at] as number
    const forms =
      tokens.kind[at] === Kind.han && (taken[at] !== 1 || name !== undefined)
        ? byFirst.get(text.charAt(start))
        : undefined
    const form = name === undefined ? longestAt(text, start, forms) : null
    const last = name?.last ?? (form === null ? at : at + form.length)
    if (last > at) names.push(name ?? nameOf(manuscript, at, last))
    at = Math.max(at + 1, last)
  }
  return names
}

function longestAt(text: string, start: number, forms: ReadonlySet<string> | undefined): string | null {
  let longest: string | null = null
  for (const form of forms ?? []) {
    if (form.length > (longest?.length ?? 0) && text.startsWith(form, start)) longest = form
  }
  return longest
}

function isAnchored(manuscript: Manuscript, first: number, last: number): boolean {
  const { tokens, reading } = manuscript
  for (let at = first; at < last; at += 1) if (isDot(manuscript, at)) return true
  const before = first === 0 ? Kind.breakLine : tokens.kind[first - 1]
  const opens = before !== Kind.han && before !== Kind.word && before !== Kind.number
  const called = isAfterSomeone(manuscript, first)
  if (isAged(manuscript, first, last)) return true
  const next = tokens.kind[last] === Kind.han ? (reading.bits[last] as number) : 0
  if ((next & (Is.honorific | Is.role)) !== 0) return opens || isAfterWord(manuscript, first)
  if (!opens && !called) return false
  if (called && !manuscript.lexicon.surnames.has(manuscript.text.charAt(tokens.start[first] as number))) return false
  if (isAddressed(manuscript, first, last)) return true
  return tokens.kind[last] === Kind.colon || hasVerb(manuscript, last)
}

/** 居民陳太, 市民吴女士: a word for anybody stands before the name. */
function isAfterSomeone(manuscript: Manuscript, first: number): boolean {
  let before = first - 1
  while (before > 0 && manuscript.reading.span[before] === 0) before -= 1
  return before >= 0 && ((manuscript.reading.bits[before] as number) & Is.someone) !== 0
}

/** 三十歲的葉好 and 溫子良（29歲）: an age stands beside the name. */
function isAged(manuscript: Manuscript, first: number, last: number): boolean {
  const { text, tokens, lexicon } = manuscript
  if (!lexicon.surnames.has(text.charAt(tokens.start[first] as number))) return false
  const start = tokens.start[first] as number
  if (/[歲岁]的$/u.test(text.slice(Math.max(0, start - 2), start))) return true
  return (
    tokens.kind[last] === Kind.open &&
    /^[（(]\d{1,3}[歲岁]/u.test(text.slice(tokens.start[last], (tokens.start[last] as number) + 5))
  )
}

/** 吴女士: the name ends with the word its holder is addressed by. */
function isAddressed(manuscript: Manuscript, first: number, last: number): boolean {
  return last - first > 2 && ((manuscript.reading.bits[first + 1] as number) & Is.honorific) !== 0
}

/** 与王毅外长: a preposition, a country, an organisation or a verb stands before the name. */
function isAfterWord(manuscript: Manuscript, first: number): boolean {
  let before = first - 1
  while (before > 0 && manuscript.reading.span[before] === 0) before -= 1
  return (
    ((manuscript.reading.bits[before] as number) &
      (Is.preposition | Is.conjunction | Is.country | Is.organisation | Is.cue | Is.weakCue | Is.common)) !==
    0
  )
}

/** A verb of saying follows in the same clause; only an adverb, a day or a place stands between. */
function hasVerb(manuscript: Manuscript, from: number): boolean {
  const { tokens, reading } = manuscript
  const opening = reading.bits[from] as number
  if (
    tokens.kind[from] === Kind.han &&
    (opening & (Is.cue | Is.weakCue | Is.auxiliary | Is.calendar | Is.preposition)) === 0 &&
    ((opening & Is.common) === 0 || reading.span[from] === 1)
  )
    return false
  for (let at = from; at < from + longestClause && tokens.kind[at] === Kind.han; at += 1) {
    if (((reading.bits[at] as number) & (Is.cue | Is.weakCue)) !== 0) return true
  }
  return false
}

function nameOf(manuscript: Manuscript, first: number, last: number): Name {
  const { tokens, reading } = manuscript
  const after = tokens.kind[last] === Kind.han && ((reading.bits[last] as number) & Is.honorific) !== 0
  const honorific = after ? wording(manuscript, last, last + (reading.span[last] as number)) : null
  return {
    first,
    last,
    honorificFirst: first,
    honorific,
    feminine: after && ((reading.bits[last] as number) & Is.feminine) !== 0,
    hasGiven: normal(wording(manuscript, first, last)).length >= 3,
    hasInitial: false,
    isUpper: false,
  }
}
