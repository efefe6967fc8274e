/**
 * What its letters alone tell of a word, in a language without capitals. Patterns are tried on one word as it is written; a
 * language that needs none has `noShapes`, which nothing fits.
 */
export interface WordShapes {
  /** The article, written on to its noun, and the article behind “to”. */
  readonly article: string
  readonly joinedArticle: string
  /** “And”, “with”, “as” or “to” before the article: no name begins so. */
  readonly joined: RegExp
  /** Behind an office the article, alone or with “and” or “to”, says that the office goes on. */
  readonly definite: RegExp
  /** Of the prefixes that end with the article’s letter, the one that parts a noun from a verb. */
  readonly articleEnd: RegExp
  /** “To” and “with” may be a word’s own first letters, “and” and “so” too. */
  readonly ownLetter: RegExp
  readonly oneLetter: RegExp
  readonly recipient: RegExp
  readonly andRecipient: RegExp
  /** “For” written on to a noun of three letters or more. */
  readonly purpose: RegExp
  /** “And”, “so”, with at least three letters behind. */
  readonly and: RegExp
  /** “And” written on to a name. */
  readonly andName: RegExp
  /** “So that”. */
  readonly soThat: RegExp
  /** “With” or “to” written on to a noun of three letters or more without the article. */
  readonly joinedNoun: RegExp
  /** A family name that begins with “father of” or “son of”, written on to it. */
  readonly fathersSon: RegExp
  /** Vowel signs say that a verb is a passive. */
  readonly passive: RegExp
  /** A verb of the present by its first letter: he or she does. */
  readonly imperfect: RegExp
  /** Ends in the case of an adverb. */
  readonly adverbial: RegExp
  /** The noun behind it stands in the second case: an object’s ending, or a long one. */
  readonly longEnd: RegExp
  /** … and looks like what says how something is done. */
  readonly adverb: RegExp
  /** Several people, nobody named: “those who met”. */
  readonly several: RegExp
  readonly severalEnd: RegExp
  /** An adjective with the article, of a noun that ends so. */
  readonly adjective: RegExp
  readonly adjectiveNoun: RegExp
  /** An ending or a form no name has; at the head of a row further ones. */
  readonly noun: RegExp
  readonly firstNoun: RegExp
  /** A noun with “his”, “her” or “their” written on to it. */
  readonly owned: RegExp
  /** The ending of adjectives of origin, which are family names too. */
  readonly origin: RegExp
  /** Papers, and media that something is said to. */
  readonly paper: RegExp
  readonly toMedia: RegExp
  /** From whom a paper comes. */
  readonly from: RegExp
  /** “Called”, with the article. */
  readonly called: RegExp
  /** An office that is anybody’s without the article: a spokesman. */
  readonly unnamed: RegExp
  /** Son and daughter of; son alone; “servant”, which a name of God follows. */
  readonly childOf: RegExp
  readonly sonOf: RegExp
  readonly servant: RegExp
  /** A verb whose subject is neither a woman nor several; a noun for a woman or a thing; a verb of a woman. */
  readonly masculineVerb: RegExp
  readonly feminineNoun: RegExp
  readonly feminineVerb: RegExp
}

const nothing = /(?!)/u

export const noShapes: WordShapes = {
  article: '',
  joinedArticle: '',
  joined: nothing,
  definite: nothing,
  articleEnd: nothing,
  ownLetter: nothing,
  oneLetter: nothing,
  recipient: nothing,
  andRecipient: nothing,
  purpose: nothing,
  and: nothing,
  andName: nothing,
  soThat: nothing,
  joinedNoun: nothing,
  fathersSon: nothing,
  passive: nothing,
  imperfect: nothing,
  adverbial: nothing,
  longEnd: nothing,
  adverb: nothing,
  several: nothing,
  severalEnd: nothing,
  owned: nothing,
  adjective: nothing,
  adjectiveNoun: nothing,
  noun: nothing,
  firstNoun: nothing,
  origin: nothing,
  paper: nothing,
  toMedia: nothing,
  from: nothing,
  called: nothing,
  unnamed: nothing,
  childOf: nothing,
  sonOf: nothing,
  servant: nothing,
  masculineVerb: nothing,
  feminineNoun: nothing,
  feminineVerb: nothing,
}
