import { Is, normal } from '#core/extract/lexicon'
import { wording, type Manuscript } from '#core/extract/manuscript'
import type { Name } from '#core/extract/names'
import type { Title } from '#core/extract/titles'
import { Kind } from '#core/extract/tokens'

/** A foreign name in signs is at most this long; a native one has two or three signs, four with a double family name. */
const longestForeign = 8

/**
 * Names in writing without spaces and capitals. A run of signs that are no known word is a name when an office or an
 * honorific touches it, when it opens a clause before a verb of saying, or when a middle dot divides it; then the same
 * signs are that name everywhere.
 */
export function findSignNames(manuscript: Manuscript, titles: readonly Title[], taken: Uint8Array): Name[] {
  const { tokens } = manuscript
  const afterTitle = new Uint8Array(tokens.count + 1)
  for (const title of titles) afterTitle[title.last] = 1
  const found = new Map<number, Name>()
  for (let at = 0; at < tokens.count; ) {
    if (taken[at] === 1 || !isNameSign(manuscript, at)) {
      at += 1
      continue
    }
    const last = nameEnd(manuscript, at, taken)
    if (last - at >= 2 && isAnchored(manuscript, at, last, afterTitle)) {
      found.set(at, nameOf(manuscript, at, last))
      at = last
    } else at += 1
  }
  repeat(manuscript, found, taken)
  return [...found.values()].sort((one, other) => one.first - other.first)
}

/** The names found, wherever else they stand. */
function repeat(manuscript: Manuscript, found: Map<number, Name>, taken: Uint8Array): void {
  const { text, tokens } = manuscript
  const byFirst = new Map<string, string[]>()
  for (const name of found.values()) {
    const whole = wording(manuscript, name.first, name.last)
    for (const form of new Set([whole, whole.split(/[·‧・•]/).at(-1) as string])) {
      if (form.length < 2) continue
      const list = byFirst.get(form.charAt(0)) ?? []
      if (!list.includes(form) && list.length < 16) list.push(form)
      byFirst.set(form.charAt(0), list)
    }
  }
  const inName = new Uint8Array(tokens.count)
  for (const name of found.values()) inName.fill(1, name.first, name.last)
  for (let at = 0; at < tokens.count; at += 1) {
    if (tokens.kind[at] !== Kind.han || inName[at] === 1 || taken[at] === 1) continue
    const start = tokens.start[at] as number
    const form = byFirst.get(text.charAt(start))?.find((name) => text.startsWith(name, start))
    if (form === undefined) continue
    found.set(at, nameOf(manuscript, at, at + form.length))
    at += form.length - 1
  }
}

/** A sign that no known word claims; the short forms of countries (美, 德) may also be letters of a name. */
function isNameSign(manuscript: Manuscript, at: number): boolean {
  const { tokens, reading } = manuscript
  if (tokens.kind[at] !== Kind.han || reading.span[at] !== 1) return false
  const bits = reading.bits[at] as number
  return bits === 0 || (bits & Is.given) !== 0 || (bits & ~(Is.country | Is.place | Is.common)) === 0
}

function isForeignSign(manuscript: Manuscript, at: number): boolean {
  const { text, tokens, lexicon } = manuscript
  return isNameSign(manuscript, at) && lexicon.nameSigns.has(text.charAt(tokens.start[at] as number))
}

function nameEnd(manuscript: Manuscript, first: number, taken: Uint8Array): number {
  const { text, tokens, lexicon, reading } = manuscript
  let foreign = first
  while (foreign - first < longestForeign * 2 && taken[foreign] !== 1 && tokens.spaced[foreign] === 0 || foreign === first) {
    if (isForeignSign(manuscript, foreign)) foreign += 1
    else if (isDot(manuscript, foreign) && foreign > first && isNameSign(manuscript, foreign + 1)) foreign += 2
    else break
  }
  const sign = text.charAt(tokens.start[first] as number)
  if (!lexicon.surnames.has(sign) || foreign - first >= 4) return foreign
  let own = first + 1
  while (own < first + 3 && taken[own] !== 1 && isNameSign(manuscript, own) && (reading.bits[own] as number) === 0) own += 1
  return Math.max(own, Math.min(foreign, first + 3))
}

function isDot(manuscript: Manuscript, at: number): boolean {
  return '·‧・•'.includes(manuscript.text.charAt(manuscript.tokens.start[at] as number)) && manuscript.tokens.kind[at] === Kind.other
}

function isAnchored(manuscript: Manuscript, first: number, last: number, afterTitle: Uint8Array): boolean {
  const { tokens, reading, text, lexicon } = manuscript
  if (afterTitle[first] === 1) return true
  const next = reading.bits[last] as number
  if (tokens.kind[last] === Kind.han && (next & Is.honorific) !== 0) return true
  for (let at = first; at < last; at += 1) if (isDot(manuscript, at)) return true
  const looksLikeName = lexicon.surnames.has(text.charAt(tokens.start[first] as number)) || last - first >= 2
  const before = first === 0 ? Kind.breakLine : tokens.kind[first - 1]
  const opens = before !== Kind.han && before !== Kind.word && before !== Kind.number
  if (tokens.kind[last] === Kind.han && (next & Is.role) !== 0) return looksLikeName && (opens || isAfterWord(manuscript, first))
  if (!opens || !looksLikeName) return false
  if (tokens.kind[last] === Kind.colon) return true
  let verb = last
  for (let step = 0; step < 4 && tokens.kind[verb] === Kind.han; step += 1) {
    const bits = reading.bits[verb] as number
    if ((bits & (Is.cue | Is.weakCue)) !== 0) return true
    if ((bits & (Is.auxiliary | Is.calendar)) === 0) return false
    verb += Math.max(1, reading.span[verb] as number)
  }
  return false
}

/** 与王毅外长: a preposition, a country or an organisation stands before the name. */
function isAfterWord(manuscript: Manuscript, first: number): boolean {
  let before = first - 1
  while (before > 0 && manuscript.reading.span[before] === 0) before -= 1
  return ((manuscript.reading.bits[before] as number) & (Is.preposition | Is.conjunction | Is.country | Is.organisation | Is.cue)) !== 0
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
