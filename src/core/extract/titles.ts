import { type Manuscript, wording } from '#core/extract/manuscript'
import { isSurnameAfterHonorific } from '#core/extract/names'
import { rightOf } from '#core/extract/officeAfter'
import { leftOf } from '#core/extract/officeBefore'
import { isCapital, partsOf } from '#core/extract/officeParts'
import { Kind, Shape } from '#core/extract/tokens'
import { Is } from '#core/extract/wordClasses'
import { normal } from '#core/extract/wordForms'

/** An office as written: “the First Deputy Foreign Minister of Kazakhstan”. Token numbers, end exclusive. */
export interface Title {
  /** With what belongs to it, without the article. */
  readonly first: number
  readonly last: number
  readonly head: number
  readonly headLast: number
  readonly article: 'definite' | 'indefinite' | null
  /** The article or possessor before it; equal to `first` when there is none. */
  readonly phraseFirst: number
  readonly many: boolean
  readonly feminine: boolean
  readonly role: string
  readonly organisation: string | null
  readonly country: string | null
  /** “the President’s car” speaks of no speaker. */
  readonly isPossessor: boolean
}

/** Every office in the text, whether a name follows or not. Offices do not overlap. */
export function findTitles(manuscript: Manuscript): Title[] {
  const { tokens, reading } = manuscript
  const found: Title[] = []
  let free = 0
  for (let at = 0; at < tokens.count; at += 1) {
    if (((reading.bits[at] as number) & Is.role) === 0 || at < free) continue
    if (!isOffice(manuscript, at) || isPlainName(manuscript, at, free)) continue
    const title = readTitle(manuscript, at, free)
    if (title === null) continue
    found.push(title)
    free = title.last
    at = Math.max(at, title.headLast - 1)
  }
  return found
}

/** Without capitals: عمر القاضي and, right after an office, أمير رحال are names though the words are offices. */
function isPlainName(manuscript: Manuscript, at: number, free: number): boolean {
  const { tokens, reading, lexicon } = manuscript
  if (lexicon.source.writing !== 'uncased' || reading.span[at] !== 1 || at === 0) return false
  const isBare = !wording(manuscript, at, at + 1).startsWith('ال')
  if (at === free && free > 0 && isBare && ((reading.bits[at] as number) & Is.given) !== 0)
    return tokens.kind[at + 1] === Kind.word
  const before = reading.bits[at - 1] as number
  // الدكتور رائد شحرور: behind an honorific a bare office word is a name
  if (isBare && (before & (Is.honorific | Is.role)) === Is.honorific && bareNext(manuscript, at + 1)) return true
  if (tokens.kind[at - 1] !== Kind.word || (before & Is.given) === 0 || (before & (Is.role | Is.honorific)) !== 0)
    return false
  if (at > 1 && ((reading.bits[at - 2] as number) & (Is.given | Is.particle)) !== 0) return false
  return (
    tokens.kind[at + 1] !== Kind.word ||
    ((reading.bits[at + 1] as number) &
      (Is.preposition | Is.that | Is.cue | Is.conjunction | Is.auxiliary | Is.common)) !==
      0
  )
}

function bareNext(manuscript: Manuscript, at: number): boolean {
  return manuscript.tokens.kind[at] === Kind.word && manuscript.reading.bits[at] === 0
}

/** “chief”, “major”, “general”, “head” are offices and everyday adjectives: the next word decides. */
function isOffice(manuscript: Manuscript, at: number): boolean {
  const { tokens, reading } = manuscript
  const bits = reading.bits[at] as number
  const next = at + (reading.span[at] as number)
  if (isSurname(manuscript, at, next) || isSurnameAfterHonorific(manuscript, at)) return false
  const following = (tokens.kind[next] === Kind.word ? reading.bits[next] : 0) as number
  // “Berg chairs the panel”: a verb
  if (
    (bits & Is.many) !== 0 &&
    tokens.shape[at] === Shape.lower &&
    (following & (Is.definite | Is.institution)) !== 0 &&
    manuscript.lexicon.source.code === 'en'
  )
    return false
  if ((bits & Is.modifier) === 0) return true
  if ((following & Is.role) !== 0) return false
  if (tokens.shape[at] === Shape.lower && manuscript.lexicon.source.headFinal) {
    const before = at > 0 ? (reading.bits[at - 1] as number) : 0
    const ofBody =
      at > 0 &&
      tokens.kind[at - 1] === Kind.word &&
      ((before & (Is.organisation | Is.country)) !== 0 || tokens.shape[at - 1] === Shape.upper)
    return ofBody || (following & (Is.link | Is.preposition)) !== 0 || tokens.shape[next] === Shape.capital
  }
  return true
}

/** “Julie Bishop”, “Stephen King”: the word right after a given name is the family name. */
function isSurname(manuscript: Manuscript, at: number, next: number): boolean {
  const { tokens, reading, lexicon } = manuscript
  if (lexicon.source.writing !== 'cased' || tokens.shape[at] !== Shape.capital || at === 0 || next !== at + 1)
    return false
  if (tokens.kind[at - 1] !== Kind.word || tokens.shape[at - 1] !== Shape.capital) return false
  const before = reading.bits[at - 1] as number
  if ((before & Is.given) === 0 || (before & (Is.role | Is.country | Is.modifier | Is.portfolio)) !== 0) return false
  const after = tokens.kind[next] === Kind.word ? (reading.bits[next] as number) : Is.common
  return (after & Is.link) === 0 && !(after === 0 && tokens.shape[next] === Shape.capital)
}

function readTitle(manuscript: Manuscript, head: number, free: number): Title | null {
  const { reading, lexicon } = manuscript
  let headLast = head + (reading.span[head] as number)
  const bits = reading.bits[head] as number
  const left = leftOf(manuscript, head, free)
  const right = rightOf(manuscript, headLast)
  headLast = Math.max(headLast, right.headLast)
  const { first } = left
  let last = right.last
  // “minister president”: an office that follows directly is its own head.
  while (last > headLast && ((reading.bits[last - 1] as number) & Is.conjunction) !== 0) last -= 1
  if (last <= head) last = headLast
  const article = articleBefore(manuscript, first)
  const entry = lexicon.entries[reading.entry[head] as number]
  const parts = partsOf(manuscript, first, head, headLast, last)
  return {
    first,
    last,
    head,
    headLast,
    article:
      article === Is.definite || left.possessor < first || left.isOwned
        ? 'definite'
        : article === 0
          ? null
          : 'indefinite',
    phraseFirst: Math.min(article === 0 ? first : first - 1, left.possessor),
    many: (bits & Is.many) !== 0,
    feminine: (bits & Is.feminine) !== 0,
    role: singular(
      parts.role,
      wording(manuscript, head, head + (reading.span[head] as number)),
      entry?.singular ?? lexicon.lemmaOf(reading.entry[head] as number),
    ),
    organisation: parts.organisation,
    country: parts.country,
    isPossessor: right.isPossessor,
  }
}

/** “Presidents” of two names is “President” of each. */
function singular(role: string, head: string, one: string | null): string {
  if (one === null || normal(head) === normal(one)) return role
  const shown = one.startsWith('us-')
    ? `US-${one.charAt(3).toUpperCase()}${one.slice(4)}`
    : isCapital(head)
      ? one.charAt(0).toUpperCase() + one.slice(1)
      : one
  const at = role.indexOf(head)
  if (at < 0) return role
  return role.slice(0, at).split(' ').map(firstCase).join(' ') + shown + role.slice(at + head.length)
}

/** The first case of an adjective that agrees with an office: первого is первый, российским is российский. */
function firstCase(adjective: string): string {
  const match = /^(.{3,})(?:его|ему|им|ем|ого|ому|ым|ом)$/u.exec(adjective)
  if (match === null || !/[а-я]/u.test(adjective)) return adjective
  const stem = match[1] as string
  return stem + (/[гкхжчшщ]$/u.test(stem) || /(?:его|ему|им|ем)$/u.test(adjective) ? 'ий' : 'ый')
}

function articleBefore(manuscript: Manuscript, first: number): number {
  const { reading } = manuscript
  if (first === 0) return 0
  const bits = reading.bits[first - 1] as number
  if (isAdjective(manuscript, first - 1) && first > 1 && ((reading.bits[first - 2] as number) & Is.indefinite) !== 0)
    return Is.indefinite
  return (bits & Is.definite) !== 0 ? Is.definite : (bits & Is.indefinite) !== 0 ? Is.indefinite : 0
}

/** “one seasoned negotiator”: a number or an unknown small word between the article and the office. */
function isAdjective(manuscript: Manuscript, at: number): boolean {
  const { tokens, reading, lexicon } = manuscript
  if (!lexicon.source.headFinal || lexicon.source.writing !== 'cased' || reading.bits[at] !== 0) return false
  return tokens.kind[at] === Kind.number || (tokens.kind[at] === Kind.word && tokens.shape[at] === Shape.lower)
}
