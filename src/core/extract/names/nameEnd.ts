import { isGivenDespiteMeaning, isPersonCalledAsBody, isSurnameAfterHonorific } from '#core/extract/names/nameStart'
import { isNameWord, pastParticles } from '#core/extract/names/nameWords'
import { plainNameEnd } from '#core/extract/names/uncased'
import type { AnnotatedDocument } from '#core/extract/text/document'
import { classesAt, is, spanAt, wording, smallToken, smallWording } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'
import { endsInOneOf, normal } from '#core/extract/text/wordForms'

/** Longest name in words. */
const longest = 7

export function nameEnd(doc: AnnotatedDocument, first: number, taken: Uint8Array): number {
  const { tokens, owner } = doc
  if (doc.lexicon.source.writing === 'uncased')
    return plainNameEnd(doc, first, taken, (at) => isNameWord(doc, at, first))
  let at = first
  let last = first
  while (at < tokens.count && at - first < longest + 3 && owner[at] === owner[first]) {
    if (taken[at] === 1 && at > first && !isSurnameDespiteTitle(doc, first, at)) break
    if (at > first && tokens.spaced[at] === 0) {
      if (tokens.shape[at - 1] !== Shape.initial && !clings(doc, at - 1, at)) break
    }
    if (tokens.kind[at] === Kind.breakLine) break
    if (tokens.shape[at] === Shape.initial) {
      at += 1
      last = at
      continue
    }
    const bits = classesAt(doc, at)
    if (opensNextName(doc, first, at) || followsSurname(doc, first, at)) break
    if (at > first + 1 && closesName(doc, at - 1)) break
    if (tokens.kind[at] === Kind.word && (bits & Is.particle) !== 0 && at > first && tokens.shape[at] === Shape.lower) {
      const next = pastParticles(doc, at)
      // „Nino Lomidse der Menge“: an article is part of a name only behind another such word: van der Berg
      if (doc.lexicon.source.nounsCapitalised === true && is(doc, at, Is.definite) && !is(doc, at - 1, Is.particle))
        break
      const joins =
        ((bits & Is.conjunction) !== 0 && (is(doc, next, Is.given) || at - first < 2 || opensFullName(doc, next))) ||
        !isNameWord(doc, next, first)
      // „sagte Per Ulven zu Anna Lenz“: where it is a preposition too, a full name behind it is somebody else’s
      const opensOther =
        doc.lexicon.source.nounsCapitalised === true &&
        at - first > 1 &&
        is(doc, next, Is.given) &&
        opensFullName(doc, next)
      if (joins || opensOther || isPreposition(doc, first, at) || (tokens.spaced[next] === 0 && !clings(doc, at, next)))
        break
      at = next
      continue
    }
    if (tokens.kind[at] === Kind.word && (bits & Is.particle) !== 0 && at === first) {
      at += 1
      continue
    }
    if (
      !isNameWord(doc, at, first) &&
      !isSurnameDespiteMeaning(doc, first, at) &&
      !(at === first && (isSurnameAfterHonorific(doc, at) || isGivenDespiteMeaning(doc, at)))
    )
      break
    at += 1
    last = at
  }
  return withSuffix(doc, beforeItsBody(doc, first, Math.min(last, first + longest)))
}

/** „Marthe Koulibaly von der Hafenbehörde“, „Per Ulven zu Beginn“: behind a family name a particle that is a preposition elsewhere is one here. */
function isPreposition(doc: AnnotatedDocument, first: number, particle: number): boolean {
  if (doc.lexicon.source.nounsCapitalised !== true || particle - first < 2) return false
  return is(doc, particle, Is.preposition) && !is(doc, particle - 1, Is.given | Is.particle | Is.honorific)
}

/** Hugues d’Arbois: a small word that is written on to the next one; EDF, a body’s short form, has no part in a name. */
function clings(doc: AnnotatedDocument, particle: number, next: number): boolean {
  const { text, tokens } = doc
  const sign = text.charAt((tokens.end[particle] as number) - 1)
  const isWritten = next === particle + 1 && (sign === '’' || sign === "'") && tokens.shape[next] === Shape.capital
  return isWritten && is(doc, particle, Is.particle)
}

/** Ula Branco y Tilo Rey: behind “and” two words with capitals are a name of their own. */
function opensFullName({ tokens }: AnnotatedDocument, at: number): boolean {
  return (
    tokens.kind[at + 1] === Kind.word && tokens.shape[at] === Shape.capital && tokens.shape[at + 1] === Shape.capital
  )
}

/** Кендзи Танака Назарбаев университетінде: where what a noun is called by stands before it, the last of three words is the body’s. */
function beforeItsBody(doc: AnnotatedDocument, first: number, last: number): number {
  if (doc.lexicon.source.verbFinal !== true || last - first < 3) return last
  const isBody = is(doc, last, Is.organisation | Is.institution | Is.place) && !is(doc, last, Is.role | Is.cue)
  const { ownedNoun } = doc.lexicon.source
  // телеарнадан: a noun that belongs to nothing is called by no name
  const isOwned = ownedNoun === undefined || ownedNoun.test(smallToken(doc, last))
  return isBody && isOwned && doc.tokens.kind[last] === Kind.word && doc.tokens.shape[last] === Shape.lower
    ? last - 1
    : last
}

/** Шавкат Хамраевпен Шардара: behind a family name with the ending of a case begins something else. */
function closesName(doc: AnnotatedDocument, at: number): boolean {
  const { lateStops, source, surnameEndings } = doc.lexicon
  if (source.verbFinal !== true) return false
  const word = smallWording(doc, at, at + 1)
  const ending = lateStops.find((stop) => word.length > stop.length + 4 && word.endsWith(stop))
  if (ending === undefined) return false
  const bare = word.slice(0, -ending.length)
  return surnameEndings.some((surname) => bare.endsWith(surname))
}

/** Олега Бранина Анна Кирсанова: a given name behind given and family name opens the name of somebody else. */
function opensNextName(doc: AnnotatedDocument, first: number, at: number): boolean {
  const { lexicon, tokens } = doc
  if (lexicon.source.isOblique === undefined || at < first + 2 || !is(doc, at, Is.given) || !is(doc, first, Is.given))
    return false
  return (
    !is(doc, at - 1, Is.given | Is.particle) &&
    tokens.kind[at + 1] === Kind.word &&
    tokens.shape[at + 1] === Shape.capital &&
    lexicon.isGiven(wording(doc, at, at + 1))
  )
}

/** Dauren Kasymbekov Ruvananyn (“of Ruvana”): behind given name and family name only a father’s name goes on, a given name or another family name. */
function followsSurname(doc: AnnotatedDocument, first: number, at: number): boolean {
  const { lexicon, tokens } = doc
  if (at !== first + 2 || lexicon.surnameEndings.length === 0 || !is(doc, first, Is.given)) return false
  if (tokens.kind[at] !== Kind.word || is(doc, at, Is.given | Is.particle)) return false
  const isSurname = (word: string): boolean => endsInOneOf(word, lexicon.surnameEndings, 3)
  return isSurname(smallWording(doc, at - 1, at)) && !isSurname(smallWording(doc, at, at + 1))
}

/** “Joseph R. Biden, Jr.” */
function withSuffix(doc: AnnotatedDocument, last: number): number {
  const { tokens } = doc
  const at = tokens.kind[last] === Kind.comma ? last + 1 : last
  if (tokens.kind[at] !== Kind.word || tokens.shape[at] === Shape.lower) return last
  return /^(jr|sr)\.?$|^(ii|iii|iv|vi|vii|viii|xi|xii|xiii|xiv|xv|xvi)$/i.test(wording(doc, at, at + 1)) ? at + 1 : last
}

/** “Julie Bishop”, “Theresa May”, “Samantha Power”: after one given name and before nothing else that is a name. */
function isSurnameDespiteMeaning(doc: AnnotatedDocument, first: number, at: number): boolean {
  const { tokens, reading, lexicon } = doc
  if (lexicon.source.writing !== 'cased' || at !== first + 1) return false
  if (!is(doc, first, Is.given) && !isUnlistedGiven(doc, first)) return false
  if (tokens.shape[at] !== tokens.shape[first] || reading.span[at] !== 1) return false
  if (isPersonCalledAsBody(doc, first)) return true
  const bits = classesAt(doc, at)
  const isCity = lexicon.cities.has(normal(wording(doc, at, at + 1)))
  if (
    (bits & (Is.organisation | Is.honorific | Is.document)) !== 0 ||
    ((bits & Is.cue) !== 0 && tokens.kind[at + 1] === Kind.word && !is(doc, at + 1, Is.cue | Is.auxiliary)) ||
    ((bits & Is.place) !== 0 && !isCity && lexicon.source.genitive !== true && !isPersonHere(doc, first, at))
  )
    return false
  const next = at + 1
  const after = classesAt(doc, next)
  if (tokens.kind[next] !== Kind.word) return true
  // «dijo Ana Lema a El Correo»: what the word means elsewhere is no body and no place, of which anything could go on with a link
  const isThing = (bits & ~(Is.naming | Is.utterance | Is.common)) === 0
  return (
    ((after & Is.link) === 0 || isThing) &&
    (tokens.shape[next] === Shape.lower || tokens.shape[next] === Shape.upper || (after & Is.role) !== 0)
  )
}

/** „Ministerin Solvejg Sommer“: where every noun has a capital, a word nothing is known of right behind an office. */
function isUnlistedGiven(doc: AnnotatedDocument, first: number): boolean {
  if (doc.lexicon.source.nounsCapitalised !== true || first === 0) return false
  // „hat Sekretär Ulven Frieden für alle gefordert“: a noun goes on with a preposition
  if (doc.tokens.kind[first + 2] === Kind.word && !is(doc, first + 2, Is.auxiliary | Is.cue)) return false
  return doc.reading.bits[first] === 0 && doc.tokens.kind[first - 1] === Kind.word && is(doc, first - 1, Is.role)
}

/** “Minister John Street”, “said Colin Hill”: right behind an office or an honorific, between commas or beside a verb of saying stands a person. */
function isPersonHere(doc: AnnotatedDocument, first: number, surname: number): boolean {
  const behind = doc.tokens.kind[surname + 1] === Kind.word ? classesAt(doc, surname + 1) : 0
  let before = first - 1
  while (before > 0 && spanAt(doc, before) === 0) before -= 1
  const isAside = doc.tokens.kind[first - 1] === Kind.comma && doc.tokens.kind[surname + 1] === Kind.comma
  return is(doc, before, Is.role | Is.honorific | Is.cue) || (behind & Is.cue) !== 0 || isAside
}

function isSurnameDespiteTitle(doc: AnnotatedDocument, first: number, at: number): boolean {
  return isSurnameDespiteMeaning(doc, first, at)
}
