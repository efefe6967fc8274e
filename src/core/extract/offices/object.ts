import { isLarge, isPossessive, opensCell } from '#core/extract/offices/words'
import type { AnnotatedDocument } from '#core/extract/text/document'
import { classesAt, is, spanAt, startOf } from '#core/extract/text/document'
import { Kind, Shape } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

export function isObject(doc: AnnotatedDocument, at: number): boolean {
  const { tokens } = doc
  if (tokens.kind[at] === Kind.mark) return false
  if (tokens.kind[at] !== Kind.word) return false
  const bits = classesAt(doc, at)
  if ((bits & Is.calendar) !== 0) return false
  if ((bits & (Is.portfolio | Is.country | Is.organisation | Is.place)) !== 0) return true
  if (isNamedInstitution(doc, at)) return true
  if ((bits & Is.role) !== 0 && doc.lexicon.source.headFinal && isLarge(tokens.shape[at] as number)) return true
  return tokens.shape[at] !== Shape.lower && (bits & (Is.honorific | Is.pronoun)) === 0
}

/** “to the Union”: an institution that is listed with its article, in a capital. */
function isNamedInstitution(doc: AnnotatedDocument, at: number): boolean {
  const span = spanAt(doc, at)
  return span > 1 && is(doc, at, Is.institution) && doc.tokens.shape[at + span - 1] === Shape.capital
}

/** The noun after “of”: fields, bodies and countries; of words with capitals as many as belong to it and not to a name. */
export function readObject(doc: AnnotatedDocument, from: number, limit: number): { last: number; closed: boolean } {
  const { tokens, owner } = doc
  let at = from
  let closed = false
  while (at < limit && (tokens.kind[at] === Kind.word || isPluralApostrophe(doc, at)) && owner[at] === owner[from]) {
    if (at > from && opensCell(doc, at)) break
    if (tokens.kind[at] === Kind.mark) {
      at += 1
      continue
    }
    const bits = classesAt(doc, at)
    const span = spanAt(doc, at)
    if (isPossessive(doc, at)) break
    if (isNamedInstitution(doc, at)) {
      at += span
      closed = true
      continue
    }
    if ((bits & Is.honorific) !== 0 && (bits & (Is.portfolio | Is.organisation)) === 0) break
    if (
      (bits & (Is.portfolio | Is.organisation | Is.country | Is.place | Is.modifier)) !== 0 &&
      (bits & Is.cue) === 0
    ) {
      if ((bits & Is.modifier) !== 0 && tokens.shape[at] === Shape.lower && (bits & Is.portfolio) === 0 && at > from)
        break
      at += span
      closed = (bits & (Is.organisation | Is.country | Is.portfolio)) !== 0 || leavesName(doc, at)
      continue
    }
    if (!isLarge(tokens.shape[at] as number) || (bits & (Is.definite | Is.conjunction | Is.preposition)) !== 0) break
    if ((bits & Is.role) !== 0 && at > from) {
      const next = at + span
      const goesOn = tokens.kind[next] !== Kind.word || is(doc, next, Is.link)
      if (!goesOn) break
      at = next
      closed = true
      continue
    }
    const last = unknownUntil(doc, at, limit, closed)
    if (last === at && (namesBody(doc, from, at, limit) || describesBeforeHolder(doc, at, limit))) {
      at += 1
      continue
    }
    if (last === at) break
    closed = true
    at = last
  }
  return { last: at, closed }
}

/** “ambassador in Berlin Andrij Melnik said”: behind the place just two words with capitals are left, the holder’s. */
function leavesName({ tokens, reading }: AnnotatedDocument, at: number): boolean {
  const isNameWord = (word: number): boolean =>
    tokens.kind[word] === Kind.word &&
    tokens.shape[word] === Shape.capital &&
    ((reading.bits[word] as number) & ~Is.given) === 0
  return (
    isNameWord(at) && isNameWord(at + 1) && (tokens.kind[at + 2] !== Kind.word || tokens.shape[at + 2] === Shape.lower)
  )
}

/** The Farmers’ Federation: the apostrophe of a plural, no mark. */
function isPluralApostrophe(doc: AnnotatedDocument, at: number): boolean {
  const { text, tokens, owner } = doc
  if (tokens.kind[at] !== Kind.mark || owner[at] !== 0 || tokens.spaced[at] === 1) return false
  return (
    "'’".includes(text.charAt(startOf(doc, at))) &&
    text.charAt(startOf(doc, at) - 1) === 's' &&
    tokens.shape[at + 1] === Shape.capital
  )
}

/** “Institut Pasteur”, “Universidad Complutense”: one unknown word right after the keyword of a body names it. */
function namesBody(doc: AnnotatedDocument, from: number, at: number, limit: number): boolean {
  const { tokens, lexicon } = doc
  if ((lexicon.source.headFinal && lexicon.source.nounsCapitalised !== true) || at === from) return false
  const before = classesAt(doc, at - 1)
  if ((before & Is.organisation) === 0 || (before & Is.portfolio) !== 0 || is(doc, at, Is.given)) return false
  if (at + 1 >= limit || tokens.kind[at + 1] !== Kind.word || !isLarge(tokens.shape[at + 1] as number)) return true
  // « directrice de l’Institut Halden Miriam Achard »: a given name and one more word with a capital are the holder’s
  return opensHolder(doc, at + 1)
}

/** «representante del Programa para la Agricultura Andina, el danés Søren Madsen, …»: one word more, where the holder’s full name stands behind its comma. */
function describesBeforeHolder({ lexicon, tokens, reading }: AnnotatedDocument, at: number, limit: number): boolean {
  const { writing, headFinal, genitive, nounsCapitalised } = lexicon.source
  if (writing !== 'cased' || headFinal || genitive === true || nounsCapitalised === true) return false
  if (reading.bits[at] !== 0 || tokens.kind[at + 1] !== Kind.comma) return false
  const bits = (word: number): number => (tokens.kind[word] === Kind.word ? (reading.bits[word] as number) : 0)
  let name = at + 2
  while (name < at + 4 && (bits(name) & (Is.definite | Is.country)) !== 0 && tokens.shape[name] === Shape.lower)
    name += 1
  const isNameWord = (word: number): boolean =>
    word < limit + 4 &&
    tokens.kind[word] === Kind.word &&
    tokens.shape[word] === Shape.capital &&
    (bits(word) & ~Is.given) === 0
  return isNameWord(name) && isNameWord(name + 1) && tokens.kind[name + 2] === Kind.comma
}

/** A given name and one more word with a capital. */
export function opensHolder(doc: AnnotatedDocument, at: number): boolean {
  const { tokens } = doc
  return is(doc, at, Is.given) && tokens.kind[at + 1] === Kind.word && tokens.shape[at + 1] === Shape.capital
}

/** Of a run of unknown words with capitals: those that belong to the office. The rest is the holder’s name. */
function unknownUntil(doc: AnnotatedDocument, from: number, limit: number, closed: boolean): number {
  const { tokens } = doc
  let last = from
  let known = -1
  let given = -1
  while (
    last < limit &&
    tokens.kind[last] === Kind.word &&
    (isLarge(tokens.shape[last] as number) || tokens.shape[last] === Shape.initial)
  ) {
    const bits = classesAt(doc, last)
    if (isPossessive(doc, last)) break
    if ((bits & (Is.organisation | Is.place)) !== 0) known = last
    if (given < 0 && (bits & Is.given) !== 0) given = last
    last += 1
  }
  if (known >= from) return known + 1
  if (closed) return from
  const count = last - from
  if (given > from) return given
  if (given === from && count >= 2) return from
  if (count >= 3 && !couldBeName(doc, last - 2, last)) return last
  if (count >= 4) return last - 2
  if (count === 3) return from + 1
  return last
}

/** The Alverian Hydrological Survey: a word of known meaning among the last two is nobody’s name. */
function couldBeName(doc: AnnotatedDocument, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) {
    const bits = classesAt(doc, at)
    if (
      (bits & (Is.utterance | Is.naming | Is.document | Is.portfolio | Is.modifier | Is.common)) !== 0 &&
      (bits & Is.given) === 0
    )
      return false
  }
  return true
}
