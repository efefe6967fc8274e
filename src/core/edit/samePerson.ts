import type { Person } from '../model'
import { consonantsOf } from '../search/consonants'
import { nameKey } from './nameKey'

/**
 * Others who may be the same person, or body, under another name: a hint, never a decision. Asked are those whose family
 * name is the same, one letter apart, or sounds the same in another spelling or alphabet, and whose given names do not
 * speak against it (`J. Valk` and `Jana Valk` may be one, `Teodor Valk` is another). Who was dropped is not asked about.
 */
export const possibleDuplicates = (people: readonly Person[], person: Person): readonly Person[] =>
  people.filter((other) => mayBeSame(person, other))

/** All of whom somebody else may be the same person: each two are compared once. */
export const doubtfulAmong = (people: readonly Person[]): readonly Person[] => {
  const doubtful = new Set<Person>()
  for (const [at, one] of people.entries())
    for (const other of people.slice(at + 1)) if (mayBeSame(one, other)) doubtful.add(one).add(other)
  return people.filter((person) => doubtful.has(person))
}

const mayBeSame = (one: Person, other: Person): boolean =>
  one.id !== other.id &&
  one.standing !== 'dropped' &&
  other.standing !== 'dropped' &&
  one.kind === other.kind &&
  mayBeOne(namesOf(one), namesOf(other), one.kind)

/**
 * Whether an entry of another kit is this person, or this body. `same`: a whole name of theirs is the same, in whatever
 * order its parts stand, and no country speaks against it. `perhaps`: the given names, be it as an initial or in another
 * spelling or alphabet, agree as well as the family names. A family name alone says nothing here.
 */
export const sameness = (one: Person, other: Person): 'same' | 'perhaps' | null => {
  if (one.kind !== other.kind) return null
  const [ones, others] = [namesOf(one), namesOf(other)]
  const isWhole = ones.some((name) => name.whole !== '' && others.some(({ whole }) => whole === name.whole))
  if (isWhole) return areElsewhere(one, other) ? 'perhaps' : 'same'
  if (one.kind === 'organisation') return null
  const [full, fullOthers] = [ones.filter(hasGiven), others.filter(hasGiven)]
  return mayBeOne(full, fullOthers, one.kind) ? 'perhaps' : null
}

const hasGiven = ({ given }: Name): boolean => given !== ''

/** In two countries, as they are written. */
export const areElsewhere = (one: Pick<Person, 'country'>, other: Pick<Person, 'country'>): boolean =>
  one.country !== '' && other.country !== '' && nameKey(one.country) !== nameKey(other.country)

interface Name {
  /** All its words in one order; empty where there is nothing but a family name. */
  readonly whole: string
  /** The words before the family name, folded; the first of them decides. */
  readonly given: string
  readonly family: string
  readonly givenSounds: string
  readonly familySounds: string
  /** The alphabet, by its first letter's. */
  readonly script: string
}

const mayBeOne = (ones: readonly Name[], others: readonly Name[], kind: Person['kind']): boolean =>
  ones.some((one) =>
    others.some((other) =>
      kind === 'organisation'
        ? one.given === other.given && one.family === other.family
        : familyAgrees(one, other) && givenAgrees(one, other),
    ),
  )

const familyAgrees = (one: Name, other: Name): boolean => {
  if (one.family === other.family) return true
  if (one.script === other.script) return areClose(one.family, other.family, one.familySounds === other.familySounds)
  return soundsAlike(one.familySounds, other.familySounds)
}

const givenAgrees = (one: Name, other: Name): boolean => {
  if (one.given === '' || other.given === '') return true
  const [first, second] = [one.given, other.given]
  if (first === second) return true
  if (one.script !== other.script) return one.givenSounds === other.givenSounds
  if (first.length === 1 || second.length === 1) return first.startsWith(second) || second.startsWith(first)
  return areClose(first, second, one.givenSounds === other.givenSounds)
}

/** Shorter names have too many neighbours. */
const shortest = 5

/** One letter apart, or two where they sound the same. */
const areClose = (one: string, other: string, isSameSound: boolean): boolean =>
  Math.min(one.length, other.length) >= shortest && isWithin(one, other, isSameSound ? 2 : 1)

/** A single consonant is in too many names. */
const soundsAlike = (one: string, other: string): boolean => one.length >= 2 && one === other

/**
 * Whether so many letters put in, left out or changed make one of the other, from these places on. Each two names of a kit
 * are asked: nothing is cut out of them.
 */
const isWithin = (one: string, other: string, most: number, from = 0, otherFrom = 0): boolean => {
  if (Math.abs(one.length - from - (other.length - otherFrom)) > most) return false
  let [at, otherAt] = [from, otherFrom]
  while (at < one.length && one[at] === other[otherAt]) {
    at += 1
    otherAt += 1
  }
  if (at === one.length && otherAt === other.length) return true
  if (most === 0) return false
  return (
    isWithin(one, other, most - 1, at + 1, otherAt + 1) ||
    isWithin(one, other, most - 1, at + 1, otherAt) ||
    isWithin(one, other, most - 1, at, otherAt + 1)
  )
}

/** A person is one object for as long as nothing of them changes: their names are taken apart once. */
const known = new WeakMap<Person, readonly Name[]>()

const namesOf = (person: Person): readonly Name[] => {
  const before = known.get(person)
  if (before !== undefined) return before
  const forms = [
    person.printedName,
    person.originalScript,
    ...(person.familyName === '' ? [] : [`${person.givenName} ${person.familyName}`]),
  ]
  const names = [...new Set(forms.map(nameKey))].flatMap((form) => (form === '' ? [] : [nameFrom(form, person.kind)]))
  known.set(person, names)
  return names
}

const nameFrom = (key: string, kind: Person['kind']): Name => {
  const words = key.split(' ')
  const family = words.at(-1) ?? ''
  const given = words.length > 1 ? (words[0] ?? '') : ''
  return {
    whole: wholeFrom(words, kind),
    given,
    family,
    givenSounds: consonantsOf(given),
    familySounds: consonantsOf(family),
    script: scripts.find(({ letters }) => letters.test(family))?.name ?? '',
  }
}

/** In Chinese, Japanese and Korean a whole name may be one word; an initial stands for any name that begins so. */
const wholeFrom = (words: readonly string[], kind: Person['kind']): string => {
  if (kind === 'organisation') return words.join(' ')
  const [only = ''] = words
  const isWhole =
    words.length === 1
      ? /^(?:\p{Script=Han}{2,}|\p{Script=Hangul}{3,}|[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]{4,})$/u.test(
          only,
        )
      : words.every((word) => word.length > 1)
  return isWhole ? words.toSorted().join(' ') : ''
}

const scripts = ['Latin', 'Cyrillic', 'Arabic', 'Hebrew', 'Greek', 'Armenian', 'Georgian'].map((name) => ({
  name,
  letters: new RegExp(`\\p{Script=${name}}`, 'u'),
}))
