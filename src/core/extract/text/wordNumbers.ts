import type { LanguageSource } from '#core/extract/languages/language'
import { noShapes, type WordShapes } from '#core/extract/languages/shapes'
import { normal, phrases, split, stemFor } from '#core/extract/text/wordForms'

/** How many roots and forms are kept: enough for the common words of a language, too few to matter in memory. */
export const mostKept = 20_000

/** A longer word is to V8 a part of its text, and would keep all of that. */
export const longestKept = 12

/**
 * The words of a language by number: each form of a word, with its endings, its article and in every spelling, leads to the
 * number under which the word is listed; 0 for one that is not.
 */
export class WordNumbers {
  readonly shapes: WordShapes
  /** Nouns change their endings: what is shown is the listed form. */
  readonly isInflected: boolean
  readonly #isCased: boolean
  readonly #isOffice: (word: number) => boolean
  readonly #spelling: LanguageSource['spelling']
  readonly #given: ReadonlySet<string>
  readonly #endings: ReadonlySet<string>
  readonly #longestEnding: number
  readonly #prefixes: readonly string[]
  readonly #compounds: readonly string[]
  readonly #officePrefixes: readonly string[]
  readonly #words = new Map<string, number>()
  readonly #stems = new Map<string, number>()
  readonly #stemmed = new Map<string, string>()

  constructor(source: LanguageSource, isOffice: (word: number) => boolean) {
    this.shapes = source.shapes ?? noShapes
    this.#isOffice = isOffice
    this.#isCased = source.writing === 'cased'
    this.#spelling = source.spelling
    this.#given = new Set(phrases(`${source.words.given ?? ''},${source.inflected?.given ?? ''}`).map(normal))
    const endings = split(source.endings ?? '')
    this.#endings = new Set(endings)
    this.isInflected = endings.length > 0 && this.#isCased
    this.#longestEnding = Math.max(0, ...endings.map((ending) => ending.length))
    this.#prefixes = split(source.prefixes ?? '')
    this.#compounds = split(source.compounds ?? '')
    this.#officePrefixes = split(source.officePrefixes ?? '')
  }

  /** “And”, “to”, “with” and the article are written on to the word. */
  get joins(): boolean {
    return this.#prefixes.length > 0
  }

  /** The number of a word in just this form; undefined where no list has it. */
  listed(word: string): number | undefined {
    return this.#words.get(word)
  }

  /** Whether the word is listed as a given name in just this form. */
  isGiven(word: string): boolean {
    const listed = this.spelt(word)
    return this.#given.has(listed) || (listed.includes('-') && listed.split('-').every((part) => this.#given.has(part)))
  }

  /** Words in small letters, and in the one spelling of a language that has several. */
  plain(words: string): string {
    const small = words.toLowerCase()
    return this.#spelling === undefined ? small : this.#spelling.ofWord(small)
  }

  /** The form under which a word is looked up. */
  spelt(word: string): string {
    const known = normal(word)
    return this.#spelling === undefined ? known : this.#spelling.ofWord(known)
  }

  /** A phrase under which its inflected forms meet. */
  stem(phrase: string): string {
    const known = this.#stemmed.get(phrase)
    if (known !== undefined) return known
    const stem = this.spelt(phrase)
      .split(' ')
      .map((word) => this.#root(this.#withoutArticle(word) ?? word))
      .join(' ')
    if (phrase.length <= longestKept && this.#stemmed.size < mostKept) this.#stemmed.set(phrase, stem)
    return stem
  }

  /** Bundesministerin: the word for an office that a compound ends with. */
  lastParts(word: string): readonly string[] {
    return this.#compounds.filter((part) => word.length > part.length + 3 && word.endsWith(part)).slice(0, 1)
  }

  /** Endings off until none is left: an office and the same office with “its” behind it meet in one root. */
  #root(word: string): string {
    const stem = stemFor(word, this.#endings, this.#longestEnding)
    return stem === word ? word : this.#root(stem)
  }

  /** Set by the last look-up: the word carried the Arabic article and can be no verb. */
  isNoun = false

  /** The number of a word in any of its forms; 0 for an unknown one. See `isNoun`. */
  numberOf(word: string): number {
    this.isNoun = false
    const exact = this.#words.get(word)
    if (exact !== undefined) return exact
    const pair = this.isInflected || !this.#isCased ? -1 : word.indexOf('-')
    if (pair > 0 && this.#given.has(word.slice(0, pair)) && this.#given.has(word.slice(pair + 1)))
      return this.#words.get(word.slice(0, pair)) ?? 0
    for (const head of this.#compounds)
      if (word.length > head.length + 3 && word.endsWith(head)) return this.#words.get(head) ?? 0
    const inflected = this.#longestEnding === 0 && this.#prefixes.length === 0 ? 0 : this.inflected(word)
    return inflected === 0 ? this.#officeIn(word) : inflected
  }

  /** exsenadora, ex-minister, вице-премьер: the office behind what is written before it. */
  #officeIn(word: string): number {
    for (const prefix of this.#officePrefixes) {
      if (word.length - prefix.length < fewestOfOffice || !word.startsWith(prefix)) continue
      const rest = word.slice(prefix.length)
      const office = this.#words.get(rest) ?? this.inflected(rest)
      if (this.#isOffice(office)) return office
    }
    return 0
  }

  /** … in a form with an ending, or with something written on to it. */
  inflected(word: string): number {
    const stemmed = this.stemOf(word)
    if (stemmed !== 0) return stemmed
    for (const prefix of this.#prefixes) {
      if (word.length - prefix.length < 2 || !word.startsWith(prefix)) continue
      const rest = word.slice(prefix.length)
      const found = this.#words.get(rest) ?? this.stemOf(rest)
      if (found !== 0) {
        this.isNoun = this.shapes.articleEnd.test(prefix)
        return found
      }
    }
    return 0
  }

  /** … by its stem. */
  stemOf(word: string): number {
    const most = Math.min(this.#longestEnding, word.length - 3)
    for (let cut = 0; cut <= most; cut += 1) {
      const stem = cut === 0 ? word : word.slice(0, -cut)
      const found = this.#stems.get(stem)
      if (found !== undefined && (cut === 0 || this.#endings.has(word.slice(-cut)))) return found
    }
    return 0
  }

  /** The number of a word; an inflected one is kept by its stem, and the form as written leads to the same number. */
  identify(word: string, inflected: boolean): number {
    const exact = this.#words.get(word)
    if (!inflected) {
      if (exact !== undefined) return exact
      const bare = this.#withoutArticle(word)
      const id = (bare === null ? undefined : this.#words.get(bare)) ?? this.#fresh()
      this.#words.set(word, id)
      if (bare !== null && bare.length > 2 && !this.#words.has(bare)) this.#words.set(bare, id)
      return id
    }
    const bare = this.#withoutArticle(word)
    if (bare !== null && exact === undefined) {
      const id = this.identify(bare, true)
      this.#words.set(word, id)
      return id
    }
    const known = this.stemOf(word)
    if (known !== 0) {
      if (exact === undefined) this.#words.set(word, known)
      return known
    }
    const id = exact ?? this.#fresh()
    this.#stems.set(stemFor(word, this.#endings, this.#longestEnding), id)
    // -стан ends like a case, yet Қазақстанның has to lead back to the whole word
    if (!this.#stems.has(word)) this.#stems.set(word, id)
    if (exact === undefined) this.#words.set(word, id)
    return id
  }

  /** The noun behind the Arabic article, null where the word has none. */
  #withoutArticle(word: string): string | null {
    const article = this.#prefixes.find(
      (prefix) => this.shapes.articleEnd.test(prefix) && word.startsWith(prefix) && word.length > prefix.length + 1,
    )
    return article === undefined ? null : word.slice(article.length)
  }

  #identity = 0

  #fresh(): number {
    this.#identity += 1
    return this.#identity
  }
}

/** Letters of a word for an office, behind what is written before it. */
const fewestOfOffice = 4
