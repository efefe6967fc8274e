import type { NameShape, SignValues } from '#core/extract/languages/nameShape'
import { type AnnotatedDocument, classesAt, is, signAt, spanAt, startOf } from '#core/extract/text/document'
import { Kind } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** A run of signs that may be the name of who speaks, with what speaks for and against it. Token numbers, end exclusive. */
export interface ShapedSpan {
  readonly first: number
  readonly last: number
  readonly features: readonly (readonly [name: string, value: number])[]
}

/** How far the score of a name must stand above that of “no name”, in thousandths. */
const distance = 1500

/** The likeliest name that begins here, where that is likelier than none; null where none does. */
export function shapedName(doc: AnnotatedDocument, first: number, taken: Uint8Array): ShapedSpan | null {
  const { nameShape } = doc.lexicon.source
  if (nameShape === undefined) return null
  let best: ShapedSpan | null = null
  let most = distance
  for (const span of shapedSpans(doc, first, taken)) {
    let score = 0
    for (const [name, value] of span.features) score += (nameShape.weights[name] ?? 0) * value
    if (score > most) {
      most = score
      best = span
    }
  }
  return best
}

/** Every run of signs from here on that has the length of a name, and in which nothing else was found. */
export function shapedSpans(doc: AnnotatedDocument, first: number, taken: Uint8Array): ShapedSpan[] {
  const spans: ShapedSpan[] = []
  if (!mayOpen(doc, first)) return spans
  for (let last = first + 1; last <= first + longestSounds; last += 1) {
    const at = last - 1
    if (doc.tokens.kind[at] !== Kind.han || taken[at] === 1 || doc.owner[at] !== 0) break
    if (doc.lexicon.neverNamed.has(signAt(doc, at)) || (at > first && doc.tokens.spaced[at] === 1)) break
    if (spanAt(doc, at) > 1 && is(doc, at, Is.country | Is.place | Is.organisation | Is.institution)) break
    if (last - first < 2) continue
    const native = nativeFeatures(doc, first, last)
    const sounds = soundFeatures(doc, first, last)
    if (native === null && sounds === null) continue
    const beside = around(doc, first, last, taken)
    if (beside === null) continue
    for (const features of [native, sounds])
      if (features !== null) spans.push({ first, last, features: [...features, ...beside] })
  }
  return spans
}

type Feature = readonly [name: string, value: number]

const longestSounds = 7

/** A family name, or a sign for sounds that no other one stands before. */
function mayOpen(doc: AnnotatedDocument, first: number): boolean {
  const sign = signAt(doc, first)
  if (doc.lexicon.surnames.has(sign)) return true
  return (valuesOf(doc).sound.get(sign) ?? unknown) > 0
}

function nativeFeatures(doc: AnnotatedDocument, first: number, last: number): Feature[] | null {
  const values = valuesOf(doc)
  const size = last - first
  if (size > 4) return null
  const isDouble = doc.lexicon.doubleSurnames.has(doc.text.slice(startOf(doc, first), startOf(doc, first) + 2))
  if (size === 4 ? !isDouble : !doc.lexicon.surnames.has(signAt(doc, first))) return null
  const end = values.last.get(signAt(doc, last - 1)) ?? unknown
  if (size === 2)
    return [
      ['native2', 1],
      ['native2 surname', values.surname.get(signAt(doc, first)) ?? 0],
      ['native2 last', end],
    ]
  const middle = values.middle.get(signAt(doc, last - 2)) ?? unknown
  if (size === 4)
    return [
      ['native4', 1],
      ['native middle', middle],
      ['native last', end],
    ]
  return [
    ['native3', 1],
    ['native surname', values.surname.get(signAt(doc, first)) ?? 0],
    ['native middle', middle],
    ['native last', end],
  ]
}

function soundFeatures(doc: AnnotatedDocument, first: number, last: number): Feature[] | null {
  const { sound } = valuesOf(doc)
  let sum = 0
  let least = 4
  for (let at = first; at < last; at += 1) {
    const value = sound.get(signAt(doc, at)) ?? unknown
    sum += value
    least = Math.min(least, value)
  }
  const size = last - first
  if (sum < size) return null
  return [
    [`sounds${Math.min(size, 5)}`, 1],
    ['sounds mean', sum / size],
    ['sounds sum', sum],
    ['sounds least', least],
  ]
}

/** A sign no list has is a little rarer in names than elsewhere. */
const unknown = -1

/** What stands on either side of the run, what words are known in it, and whether it comes again; null for a place. */
function around(doc: AnnotatedDocument, first: number, last: number, taken: Uint8Array): Feature[] | null {
  const { reading, tokens } = doc
  const features: Feature[] = [
    [before(doc, first, taken), 1],
    [behind(doc, last, taken), 1],
  ]
  if (spanAt(doc, first) === 0) features.push(['word cut', 1])
  for (let at = first; at < last; at += 1) {
    const span = reading.span[at] as number
    const bits = classesAt(doc, at)
    if (bits === 0) continue
    if (span === 1) {
      if (at > first && (bits & narrators) !== 0) features.push(['sign of the narrator', 1])
    } else if (at + span > last) features.push(['word cut', 1])
    else if (span === last - first) features.push(['all one word', 1])
    else features.push([(bits & narrators) === 0 ? 'word' : 'word of the narrator', 1])
  }
  const { sound } = valuesOf(doc)
  const isSound = (at: number): boolean =>
    tokens.kind[at] === Kind.han && classesAt(doc, at) === 0 && (sound.get(signAt(doc, at)) ?? unknown) > 2
  if (isSound(first - 1)) features.push(['sound before', 1])
  if (isSound(last)) features.push(['sound behind', 1])
  const again = recurrence(doc, first, last)
  if (again === 'place') return null
  if (again !== null) features.push([again, 1])
  return features
}

/**
 * Whether the run comes again, and then with something else behind it: a part of a longer word comes with the same. A place is
 * known by what owns or governs it anywhere: 在…, …政府.
 */
function recurrence(doc: AnnotatedDocument, first: number, last: number): string | null {
  const start = startOf(doc, first)
  const size = last - first
  const run = doc.text.slice(start, start + size)
  let others = 0
  let sameNext = true
  let samePrevious = true
  let isPlace = isOfPlace(doc, first, last)
  const from = Math.max(0, start - nearby)
  const near = doc.text.slice(from, start + nearby)
  const next = doc.text.charAt(start + size)
  const previous = doc.text.charAt(start - 1)
  for (let at = near.indexOf(run); at >= 0; at = near.indexOf(run, at + size)) {
    if (from + at === start) continue
    others += 1
    sameNext &&= near.charAt(at + size) === next
    samePrevious &&= near.charAt(at - 1) === previous
    const token = tokenAt(doc, from + at)
    isPlace ||= isOfPlace(doc, token, token + size)
  }
  if (isPlace) return 'place'
  if (others === 0) return null
  return sameNext || samePrevious ? 'again: same beside' : others > 1 ? 'again: often' : 'again'
}

/** Whether what stands here is the place of something: an office, a body or a people behind it, or “in” before it. */
function isOfPlace(doc: AnnotatedDocument, first: number, last: number): boolean {
  const owned = Is.organisation | Is.institution | Is.portfolio | Is.place | Is.document
  if (
    doc.tokens.kind[last] === Kind.han &&
    spanAt(doc, last) > 1 &&
    is(doc, last, owned) &&
    !is(doc, last, Is.cue | Is.auxiliary | Is.preposition)
  )
    return true
  if (doc.lexicon.placeEnds.has(signAt(doc, last)) || doc.lexicon.directions.has(signAt(doc, last))) return true
  return (
    doc.tokens.kind[first - 1] === Kind.han && doc.lexicon.source.placeSigns?.includes(signAt(doc, first - 1)) === true
  )
}

/** The token that begins at an offset of the text. */
function tokenAt({ tokens }: AnnotatedDocument, offset: number): number {
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens.start[middle] as number) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Signs of the text on either side that are looked at. */
const nearby = 2000

const narrators =
  Is.cue |
  Is.weakCue |
  Is.source |
  Is.that |
  Is.auxiliary |
  Is.pronoun |
  Is.role |
  Is.someone |
  Is.preposition |
  Is.conjunction

function before(doc: AnnotatedDocument, first: number, taken: Uint8Array): string {
  if (first === 0 || doc.tokens.kind[first - 1] !== Kind.han) return 'before: nothing'
  let at = first - 1
  while (at > 0 && spanAt(doc, at) === 0) at -= 1
  if (doc.lexicon.possessives.has(signAt(doc, first - 1))) return 'before: owner'
  const bits = classesAt(doc, at)
  if ((bits & (Is.role | Is.someone | Is.honorific)) !== 0) return 'before: office'
  if (taken[first - 1] === 1) return 'before: body'
  if ((bits & (Is.preposition | Is.source | Is.conjunction)) !== 0) return 'before: preposition'
  if ((bits & (Is.cue | Is.weakCue | Is.auxiliary)) !== 0) return 'before: verb'
  if ((bits & (Is.organisation | Is.institution | Is.place | Is.country)) !== 0) return 'before: place'
  return bits === 0 ? 'before: unknown' : 'before: word'
}

function behind(doc: AnnotatedDocument, last: number, taken: Uint8Array): string {
  if (doc.tokens.kind[last] !== Kind.han)
    return doc.tokens.kind[last] === Kind.number ? 'behind: number' : 'behind: nothing'
  if (spanAt(doc, last) === 0) return 'behind: rest of a word'
  if (taken[last] === 1) return 'behind: office'
  const bits = classesAt(doc, last)
  if (doc.lexicon.possessives.has(signAt(doc, last))) return 'behind: owner'
  if ((bits & (Is.cue | Is.weakCue)) !== 0) return 'behind: verb'
  if ((bits & (Is.auxiliary | Is.calendar)) !== 0) return 'behind: help'
  if ((bits & (Is.preposition | Is.conjunction)) !== 0) return 'behind: preposition'
  if ((bits & Is.honorific) !== 0) return 'behind: honorific'
  if (bits === 0) return 'behind: unknown'
  return spanAt(doc, last) > 1 ? 'behind: word' : 'behind: sign'
}

interface Values {
  readonly surname: ReadonlyMap<string, number>
  readonly middle: ReadonlyMap<string, number>
  readonly last: ReadonlyMap<string, number>
  readonly sound: ReadonlyMap<string, number>
}

const made = new WeakMap<NameShape, Values>()
const empty: NameShape = { surname: {}, middle: {}, last: {}, sound: {}, weights: {} }

function valuesOf({ lexicon: { source } }: AnnotatedDocument): Values {
  const shape = source.nameShape ?? empty
  let values = made.get(shape)
  if (values === undefined) {
    const { surname, middle, last, sound } = shape
    values = { surname: bySign(surname), middle: bySign(middle), last: bySign(last), sound: bySign(sound) }
    made.set(shape, values)
  }
  return values
}

const bySign = (values: SignValues): ReadonlyMap<string, number> =>
  new Map(Object.entries(values).flatMap(([value, signs]) => [...signs].map((sign) => [sign, Number(value)] as const)))
