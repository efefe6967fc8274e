import { type AnnotatedDocument, wording, classesAt, is, hasArticle } from '#core/extract/text/document'
import { Kind } from '#core/extract/text/tokens'
import { Is } from '#core/extract/text/wordClasses'

/** Most words of a name; عبد الرحمن and بن حمد count as one. */
const longest = 5

/**
 * Where a name in letters without capitals ends, by what its words are: given names and their like may follow each
 * other, a family name with the article closes the row, and a further unknown word belongs to it only where the
 * sentence turns to something else behind it.
 */
export function plainNameEnd(
  doc: AnnotatedDocument,
  first: number,
  taken: Uint8Array,
  isNameWord: (at: number) => boolean,
): number {
  const { tokens, owner } = doc
  const { shapes } = doc.lexicon
  let at = first
  let last = first
  let words = 0
  let onlyGiven = true
  while (words < longest && tokens.kind[at] === Kind.word && taken[at] !== 1 && owner[at] === owner[first]) {
    if (at > first && tokens.spaced[at] === 0) break
    const bits = classesAt(doc, at)
    // فإن (“that”) and فان (“van”) are looked up as one word
    if (shapes.soThat.test(wording(doc, at, at + 1))) break
    // عطا الله, صلاح الدين: two words, one name
    if (words > 0 && doc.lexicon.nameSeconds.has(wording(doc, at, at + 1))) {
      at += 1
      last = at
      continue
    }
    if ((bits & Is.particle) !== 0 && tokens.kind[at + 1] === Kind.word) {
      at += 1
      const next = classesAt(doc, at)
      if ((next & Is.particle) === 0) {
        at += 1
        last = at
        words += 1
        // آل مبارك closes the row as a family name does
        onlyGiven &&= (next & Is.given) !== 0 || hasArticle(doc, at - 1)
        // نوال بنت سالم الكعبية: behind the father one word with the article is the family’s
        if (hasArticle(doc, at) && classesAt(doc, at) === 0 && shapes.childOf.test(wording(doc, at - 2, at - 1)))
          return at + 1
      }
      continue
    }
    const word = wording(doc, at, at + 1)
    // لي جين هو: a third syllable that is a pronoun elsewhere
    const isThird = words === 2 && [first, at - 1, at].every((one) => isSyllableAt(doc, one)) && turns(doc, at + 1)
    if (
      !isThird &&
      !isNameWord(at) &&
      !(words > 0 && isOrigin(doc, at) && verbBefore(doc, first) !== 'telling') &&
      !(words === 1 && (onlyGiven || tokens.kind[at + 1] !== Kind.word) && isPlainFamilyName(doc, first, at))
    )
      break
    const isGiven = (bits & Is.given) !== 0
    // “and” is written on to the next name
    const isListed = bits !== 0 && doc.lexicon.isGiven(word)
    if (words > 0 && !isListed && shapes.andName.test(word) && doc.lexicon.isGiven(word.slice(1))) break
    if (
      (words > 1 && joinsName(doc, at)) ||
      (words > 0 && isJoinedPhrase(doc, at) && (words > 1 || doc.lexicon.unjoined(word) !== word))
    )
      break
    // علي رضا الزغريني باسم العمال: behind a family name a given name that is a preposition too, before a noun with the article
    if (words > 1 && isGiven && (bits & Is.preposition) !== 0 && hasArticle(doc, at + 1)) break
    // أبلغ العبادي ضيفه: behind a family name with the article what ends with “his” is the verb’s object
    if (words > 0 && !isGiven && (!onlyGiven || isFamilyName(doc, at - 1)) && shapes.owned.test(word)) break
    if (words > 0 && !isGiven && (isJoinedNoun(doc, at, words) || shapes.adverbial.test(word))) break
    const isSyllable = isSyllableAt(doc, at) && isSyllableAt(doc, first)
    if (words > 1 && !isGiven && !onlyGiven && isPluralNoun(doc, word) && !endsSaidName(doc, first, at)) break
    if (
      words > 1 &&
      !isGiven &&
      !(isSyllable && words === 2) &&
      !(onlyGiven && hasArticle(doc, at)) &&
      !(isOrigin(doc, at) && verbBefore(doc, first) !== 'telling') &&
      ((shapes.longEnd.test(word) && !mayEndForeign(doc, at)) ||
        (!onlyGiven && isFamilyName(doc, at - 1) && !endsSaidName(doc, first, at)) ||
        !turns(doc, at + 1))
    )
      break
    onlyGiven &&= isGiven
    at += 1
    last = at
    words += 1
  }
  return last
}

/** قالت آنا ماريا كوستا إن: a word in the ending of an adverb that has the form of none, before a turn of the sentence. */
function mayEndForeign(doc: AnnotatedDocument, at: number): boolean {
  const { shapes } = doc.lexicon
  const word = wording(doc, at, at + 1)
  return !shapes.adverb.test(word) && !shapes.recipient.test(word) && turns(doc, at + 1)
}

/** “as the”, “with the” before a noun; but كالامارد before a comma, where no list has what follows those letters, is a family name. */
function isJoinedNoun(doc: AnnotatedDocument, at: number, words: number): boolean {
  const word = wording(doc, at, at + 1)
  if (!doc.lexicon.shapes.joined.test(word)) return false
  return words > 1 || doc.tokens.kind[at + 1] === Kind.word || doc.lexicon.unjoined(word) !== word
}

/** ليلى حداد وماركو فيرنتي: behind given and family name “and” is written on to an unknown word that another one follows. */
export function joinsName(doc: AnnotatedDocument, at: number): boolean {
  const { tokens, lexicon } = doc
  const word = wording(doc, at, at + 1)
  const isUnknown = (token: number): boolean => tokens.kind[token] === Kind.word && classesAt(doc, token) === 0
  return isUnknown(at) && isUnknown(at + 1) && lexicon.shapes.andName.test(word) && !lexicon.isListed(word)
}

/** “asked Dmitri Kovalenko the allies to”: several of something, with the article, are the verb’s object. */
function isPluralNoun({ lexicon }: AnnotatedDocument, word: string): boolean {
  return lexicon.source.isPlural?.(word) === true
}

/** عادل فخري: after a given name and before a turn of the sentence, a word that elsewhere means something is a family name. */
function isPlainFamilyName(doc: AnnotatedDocument, first: number, at: number): boolean {
  const { reading } = doc
  const bits = classesAt(doc, at)
  const meanings =
    Is.country |
    Is.role |
    Is.modifier |
    Is.portfolio |
    Is.place |
    Is.common |
    Is.document |
    Is.utterance |
    Is.organisation
  if ((bits & ~meanings) !== 0 || reading.span[at] !== 1) return false
  // هند الشرفي: with the article only an adjective or an office makes a family name
  const isRanked = at > 1 && is(doc, at - 2, Is.honorific)
  const namesFamily =
    isRanked ||
    (bits & Is.role) !== 0 ||
    (bits & ~(Is.modifier | Is.portfolio)) === 0 ||
    // قال سامي البحر إن, المحلل سامي البحر: who says something has no object before “that”, and a holder is no owner
    ((verbBefore(doc, first) === 'saying' || is(doc, first - 1, Is.role)) && endsSaying(doc, at + 1))
  if (hasArticle(doc, at) && !namesFamily) return false
  return turns(doc, at + 1)
}

/** A mark, “that”, a preposition: what is said begins, or to whom or where it is said. */
function endsSaying(doc: AnnotatedDocument, at: number): boolean {
  return doc.tokens.kind[at] !== Kind.word || is(doc, at, Is.that | Is.preposition) || isToSomebody(doc, at)
}

/** لوكالة, بالقول: “to” or “with” is written on to the next word. */
function isToSomebody(doc: AnnotatedDocument, at: number): boolean {
  return hasWithArticle(doc, at) || isJoinedPhrase(doc, at) || doc.lexicon.isJoined(wording(doc, at, at + 1))
}

function isSyllableAt(doc: AnnotatedDocument, at: number): boolean {
  return doc.lexicon.nameSyllables.has(wording(doc, at, at + 1))
}

/** السويدي, الصقراوي: behind a name an adjective of origin with the article is a family name, for the object of a verb is a noun. */
function isOrigin(doc: AnnotatedDocument, at: number): boolean {
  return (
    hasArticle(doc, at) &&
    (classesAt(doc, at) & ~(Is.country | Is.given)) === 0 &&
    doc.lexicon.shapes.origin.test(wording(doc, at, at + 1))
  )
}

/**
 * قالت رولا الخصاونة العبابنة، المديرة: where a verb of saying governs the name, a further family name is no object of it, up to a
 * mark or “that”. What is asked or told has somebody for its object, and so has any other verb.
 */
function endsSaidName(doc: AnnotatedDocument, first: number, at: number): boolean {
  const { tokens, lexicon } = doc
  if (tokens.kind[at + 1] === Kind.word && !is(doc, at + 1, Is.that | Is.preposition | Is.cue)) return false
  if (!hasArticle(doc, at) && lexicon.shapes.ownLetter.test(wording(doc, at, at + 1)) && !isFathersSon(doc, at))
    return false
  return verbBefore(doc, first) === 'saying'
}

/** The verb of saying that governs the name; null where none does. */
function verbBefore(doc: AnnotatedDocument, first: number): 'saying' | 'telling' | null {
  for (let before = first - 1; before >= 0 && before > first - farthestVerb; before -= 1) {
    const kind = doc.tokens.kind[before]
    if (kind !== Kind.word && kind !== Kind.comma) return null
    if (is(doc, before, Is.cue | Is.weakCue) && !is(doc, before, Is.role | Is.given))
      return doc.lexicon.telling.has(wording(doc, before, before + 1)) ? 'telling' : 'saying'
  }
  return null
}

/** باوزير, بوتفليقة, بلحاج, بنزروال: “father of” and “son of” written on to what follows. */
function isFathersSon(doc: AnnotatedDocument, at: number): boolean {
  return doc.lexicon.shapes.fathersSon.test(wording(doc, at, at + 1))
}

/** So many words may stand between a verb and the name it governs: an office with its body. */
const farthestVerb = 12

function isFamilyName(doc: AnnotatedDocument, at: number): boolean {
  return hasArticle(doc, at)
}

function hasWithArticle(doc: AnnotatedDocument, at: number): boolean {
  const word = wording(doc, at, at + 1)
  return doc.lexicon.shapes.joined.test(word) && !doc.lexicon.shapes.definite.test(word)
}

/** A mark, a verb, a preposition: the sentence goes on with something else. */
function turns(doc: AnnotatedDocument, at: number): boolean {
  const { tokens } = doc
  if (tokens.kind[at] !== Kind.word) return true
  // بالقول: “with” and the article are written on to a noun; لقطع الطريق: “to”, and a noun with the article behind
  if (isToSomebody(doc, at)) return true
  const others =
    Is.that |
    Is.cue |
    Is.weakCue |
    Is.participle |
    Is.preposition |
    Is.auxiliary |
    Is.conjunction |
    Is.pronoun |
    Is.relay |
    Is.source |
    Is.calendar |
    Is.common
  return is(doc, at, others)
}

/** لقطع الطريق, بفتح المعبر, لدى: “to” or “with” written on to a noun that another one with the article completes. */
function isJoinedPhrase(doc: AnnotatedDocument, at: number): boolean {
  const { lexicon, tokens } = doc
  return (
    tokens.kind[at + 1] === Kind.word &&
    (classesAt(doc, at) & Is.given) === 0 &&
    lexicon.shapes.joinedNoun.test(wording(doc, at, at + 1)) &&
    hasArticle(doc, at + 1)
  )
}
