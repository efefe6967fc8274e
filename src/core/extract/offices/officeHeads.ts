import {
  type AnnotatedDocument,
  classesAt,
  hasArticle,
  is,
  smallToken,
  smallWording,
  spanAt,
  wording,
} from '#core/extract/text/document'
import { isSurnameAfterHonorific } from '#core/extract/names/nameStart'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'
import { endsInOneOf } from '#core/extract/text/wordForms'

/** “the hydrologist Serge Monner”, “Ezra Cole, 71, a retired ferryman.”: known by its ending alone, beside a full name. */
export function isUnlistedCalling(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, lexicon } = doc
  const { callingEnds } = lexicon.source
  if (callingEnds === undefined || classesAt(doc, at) !== 0) return false
  const isNoun = lexicon.source.nounsCapitalised === true && tokens.shape[at] === Shape.capital
  if (isNoun ? !is(doc, at - 1, Is.definite) : tokens.shape[at] !== Shape.lower) return false
  return isBesideName(doc, at) && callingEnds.test(smallToken(doc, at))
}

/** A full name follows; or the word ends a phrase, behind a comma and an article. */
function isBesideName(doc: AnnotatedDocument, at: number): boolean {
  const { tokens } = doc
  let behind = at + 1
  if (is(doc, behind, Is.country) && tokens.shape[behind] === Shape.lower) behind += spanAt(doc, behind)
  if (isNameWord(doc, behind) && isNameWord(doc, behind + 1)) return true
  if (tokens.kind[behind] === Kind.word) return false
  for (let before = at - 1; before > at - 4 && before > 1; before -= 1)
    if (is(doc, before, Is.indefinite)) return tokens.kind[before - 1] === Kind.comma
  return false
}

const isNameWord = (doc: AnnotatedDocument, at: number): boolean =>
  doc.tokens.kind[at] === Kind.word && doc.tokens.shape[at] === Shape.capital && (classesAt(doc, at) & ~Is.given) === 0

/** Without capitals: عمر القاضي and, right after an office, أمير رحال are names though the words are offices. */
export function isPlainName(doc: AnnotatedDocument, at: number, free: number): boolean {
  const { tokens, reading, lexicon } = doc
  if (lexicon.source.writing !== 'uncased' || reading.span[at] !== 1 || at === 0) return false
  const isBare = !hasArticle(doc, at)
  if (at === free && free > 0 && isBare && is(doc, at, Is.given)) return tokens.kind[at + 1] === Kind.word
  const before = classesAt(doc, at - 1)
  // الدكتور رائد شحرور: behind an honorific a bare office word is a name
  if (isBare && (before & (Is.honorific | Is.role)) === Is.honorific && bareNext(doc, at + 1)) return true
  // عبد الرحمن القاضي: “servant” and what follows it are one given name
  const opensServant = at > 1 && lexicon.shapes.servant.test(wording(doc, at - 2, at - 1))
  if (tokens.kind[at - 1] !== Kind.word) return false
  if (((before & Is.given) === 0 && !opensServant) || (before & (Is.role | Is.honorific)) !== 0) return false
  if (at > 1 && !opensServant && is(doc, at - 2, Is.given | Is.particle)) return false
  const next = wording(doc, at + 1, at + 2)
  return (
    tokens.kind[at + 1] !== Kind.word ||
    is(doc, at + 1, Is.preposition | Is.that | Is.cue | Is.conjunction | Is.auxiliary | Is.common) ||
    // قال رامي الوزير لوكالة
    lexicon.isJoined(next) ||
    lexicon.shapes.joined.test(next) ||
    (lexicon.shapes.recipient.test(next) && is(doc, at + 1, Is.organisation))
  )
}

function bareNext(doc: AnnotatedDocument, at: number): boolean {
  return doc.tokens.kind[at] === Kind.word && doc.reading.bits[at] === 0
}

/** “chief”, “major”, “general”, “head” are offices and everyday adjectives: the next word decides. */
export function isOffice(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, reading } = doc
  const bits = classesAt(doc, at)
  const next = at + spanAt(doc, at)
  if (isSurname(doc, at, next) || isSurnameAfterHonorific(doc, at) || isGivenName(doc, at, next)) return false
  const following = (tokens.kind[next] === Kind.word ? reading.bits[next] : 0) as number
  // la Fiscalía General, la Direction générale: right behind the word for a body it says which one
  if (isOfBody(doc, at)) return false
  // “Berg chairs the panel”: a verb
  if (
    (bits & Is.many) !== 0 &&
    tokens.shape[at] === Shape.lower &&
    (following & (Is.definite | Is.institution)) !== 0 &&
    doc.lexicon.source.code === 'en'
  )
    return false
  if ((bits & Is.modifier) === 0) return true
  if ((following & Is.role) !== 0) return false
  if (tokens.shape[at] === Shape.lower && doc.lexicon.source.headFinal) {
    const before = at > 0 ? classesAt(doc, at - 1) : 0
    const ofBody =
      at > 0 &&
      tokens.kind[at - 1] === Kind.word &&
      ((before & (Is.organisation | Is.country)) !== 0 || tokens.shape[at - 1] === Shape.upper)
    // “the deputy told”, “the Kells deputy told”, “her chief said”
    const isOfPlace = tokens.shape[at - 1] === Shape.capital && before === 0 && is(doc, at - 2, Is.definite)
    const speaks =
      ((before & (Is.definite | Is.indefinite)) !== 0 ||
        isOfPlace ||
        (at > 0 && doc.lexicon.owners.has(smallWording(doc, at - 1, at)))) &&
      (following & (Is.cue | Is.weakCue)) !== 0
    return speaks || ofBody || (following & (Is.link | Is.preposition)) !== 0 || tokens.shape[next] === Shape.capital
  }
  return true
}

function isOfBody(doc: AnnotatedDocument, at: number): boolean {
  const { lexicon, tokens } = doc
  if (lexicon.source.headFinal || lexicon.source.writing !== 'cased' || lexicon.source.genitive === true) return false
  if (at === 0 || tokens.kind[at - 1] !== Kind.word || tokens.shape[at - 1] !== tokens.shape[at]) return false
  return is(doc, at, Is.modifier | Is.honorific) && is(doc, at - 1, Is.organisation) && !is(doc, at - 1, Is.role)
}

/** “Julie Bishop”, “Stephen King”: the word right after a given name is the family name. */
function isSurname(doc: AnnotatedDocument, at: number, next: number): boolean {
  const { tokens, lexicon } = doc
  if (lexicon.source.writing !== 'cased' || tokens.shape[at] !== Shape.capital || at === 0 || next !== at + 1)
    return false
  if (tokens.kind[at - 1] !== Kind.word || tokens.shape[at - 1] !== Shape.capital) return false
  const before = classesAt(doc, at - 1)
  // Museumsleiterin Hilke Bauer: where nouns have capitals, what stands between an office and a calling is the given name
  if (lexicon.source.nounsCapitalised === true && before === 0 && at > 1 && is(doc, at - 2, Is.role | Is.honorific))
    return tokens.kind[next] !== Kind.word || tokens.shape[next] === Shape.lower
  if ((before & Is.given) === 0 || (before & (Is.role | Is.country | Is.modifier | Is.portfolio)) !== 0) return false
  const after = tokens.kind[next] === Kind.word ? classesAt(doc, next) : Is.common
  return (after & Is.link) === 0 && !(after === 0 && tokens.shape[next] === Shape.capital)
}

/** Ghalym, “scholar” and a given name: a word that is a calling and a given name is the name before a family name. */
function isGivenName(doc: AnnotatedDocument, at: number, next: number): boolean {
  const { tokens, lexicon } = doc
  if (!is(doc, at, Is.given) || next !== at + 1 || tokens.shape[at] !== Shape.capital || classesAt(doc, next) !== 0)
    return false
  if (tokens.kind[next] !== Kind.word || tokens.shape[next] !== Shape.capital) return false
  // Norland elshisi Erik Holm: right behind another office
  if (at > 0 && is(doc, at - 1, Is.role) && tokens.shape[at - 1] === Shape.lower) return true
  const surname = wording(doc, next, next + 1).toLowerCase()
  return endsInOneOf(surname, lexicon.surnameEndings, 3)
}
