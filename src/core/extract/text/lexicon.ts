import type { LanguageSource, WordLists } from '#core/extract/languages/language'
import { type Traits, traitsOf } from '#core/extract/languages/traits'
import type { WordShapes } from '#core/extract/languages/shapes'
import { Sign, signOf } from '#core/extract/text/characters'
import { Kind, Shape, type Tokens } from '#core/extract/text/tokens'
import { bitsOfList, Is } from '#core/extract/text/wordClasses'
import type { Annotated, Entry, Reading, Step, WordForm } from '#core/extract/text/reading'
import { OfficeWords } from '#core/extract/text/officeWords'
import { longestKept, mostKept, WordNumbers } from '#core/extract/text/wordNumbers'
import { WordSets } from '#core/extract/text/wordSets'
import { WordTable } from '#core/extract/text/wordTable'
import { normal, pairs, phrases, wordsOf } from '#core/extract/text/wordForms'

const noWord: WordForm = { written: '', small: '', number: 0, isNoun: false, phrases: null, alone: 0, foretells: false }

export class Lexicon extends WordSets {
  readonly source: Traits
  readonly numbers: WordNumbers
  readonly offices: OfficeWords
  readonly shapes: WordShapes
  /** By their stems. */
  readonly counterparts: ReadonlySet<string>
  readonly callings: ReadonlySet<string>
  readonly entries: Entry[] = [{ bits: 0, country: null, isDemonym: false, singular: null, lemma: null }]
  /** The classes of each entry, side by side: every known word of a text asks for its own. */
  readonly #bits: Int32Array
  /** For each word’s number the phrases that begin with it. */
  readonly #first: (Step | undefined)[] = []
  readonly #seen = new WordTable<WordForm>()
  readonly #signs = new Map<number, WordForm>()
  readonly #feminine: ReadonlySet<string>
  readonly #spelling: LanguageSource['spelling']
  readonly #papers: ReadonlySet<string>
  /** Nouns change their endings: what is shown is the listed form. */
  readonly isInflected: boolean

  constructor(source: LanguageSource) {
    super(source)
    this.source = traitsOf(source)
    this.#spelling = source.spelling
    this.#papers = new Set(phrases(source.words.document ?? ''))
    this.numbers = new WordNumbers(
      source,
      (word) => ((this.entries[this.#first[word]?.entry ?? 0]?.bits ?? 0) & Is.role) !== 0,
    )
    this.shapes = this.numbers.shapes
    this.isInflected = this.numbers.isInflected
    this.offices = new OfficeWords(source, (phrase) => this.stem(phrase))
    this.callings = new Set(phrases(source.callings ?? '').map((office) => this.stem(office)))
    this.counterparts = new Set(phrases(source.counterparts ?? '').map((office) => this.stem(office)))
    this.#feminine = new Set(phrases(source.feminineGiven ?? '').map(normal))
    this.#addLists(source.inflected ?? {}, true)
    this.#addLists(source.words, false)
    for (const [forms, bits] of [
      [source.sourceOfHim, Is.source | Is.pronoun],
      [source.sourceOfHer, Is.source | Is.pronoun | Is.feminine],
      [source.sourceOfThem, Is.source | Is.pronoun | Is.many],
      [source.sourceOfEither, Is.source | Is.pronoun],
    ] as const)
      for (const form of phrases(forms ?? '')) this.#add(form, bits, null, false, false)
    for (const city of phrases(source.cities ?? '')) this.#add(city, Is.place, null, false, false)
    const changes = (source.endings ?? '').trim() !== ''
    for (const [country, forms] of pairs(source.countries)) {
      for (const form of forms) {
        const noun = this.isInflected ? form : country
        for (const spelt of this.#spellingsOf(form)) this.#add(spelt, Is.country, noun, false, changes)
      }
    }
    for (const [country, forms] of pairs(source.demonyms)) {
      for (const form of forms) {
        // where adjectives are small, a form with a capital is a noun of its own: Кыргызстан beside Киргизия
        const isNoun = this.isInflected && form.charAt(0) !== form.charAt(0).toLowerCase()
        for (const spelt of this.#spellingsOf(form))
          this.#add(spelt, Is.country, isNoun ? form : country, !isNoun, changes)
      }
      for (const spelt of this.#spellingsOf(country)) this.#add(spelt, Is.country, country, false, changes)
    }
    this.#bits = Int32Array.from(this.entries, ({ bits }) => bits)
  }

  /** The name of a country in the letters of all alphabets of the language; it is shown in the first. */
  #spellingsOf(form: string): readonly string[] {
    return this.#spelling === undefined ? [form] : [form, this.#spelling.ofList(form)]
  }

  /** Reads every token once; the cost is one look-up per word and one step per further word of a phrase. */
  read(tokens: Tokens): Reading {
    const { count, kind, shape, start, end, text } = tokens
    const words: WordForm[] = []
    const rare = new WordTable<WordForm>()
    for (let at = 0; at < count; at += 1) {
      const first = start[at] as number
      if (kind[at] === Kind.han) words.push(this.#signOf(text.charCodeAt(first), rare))
      else words.push(kind[at] === Kind.word ? this.#formOf(text, first, end[at] as number, rare) : noWord)
    }
    const bits = new Int32Array(count)
    const span = new Uint8Array(count).fill(1)
    const entry = new Int32Array(count)
    for (let at = 0; at < count;) {
      let best = 0
      let length = 1
      const word = words[at] as WordForm
      let step = word.phrases
      for (let next = at + 1; step !== null; next += 1) {
        if (step.entry !== 0) {
          best = step.entry
          length = next - at
        }
        step = step.next === null || next >= count ? null : (step.next.get((words[next] as WordForm).number) ?? null)
      }
      if (best === 0) best = this.#aloneOf(word)
      if (best === 0) {
        at += 1
        continue
      }
      entry[at] = best
      const known = this.#bits[best] as number
      bits[at] =
        word.isNoun && length === 1
          ? known & ~verbal
          : length === 1 && shape[at] === Shape.upper && isAcronym(tokens, at)
            ? known & asAcronym
            : known
      span[at] = length
      for (let inner = 1; inner < length; inner += 1) span[at + inner] = 0
      at += length
    }
    return { words, bits, span, entry }
  }

  /** The classes of the longest phrase that begins at a token, though the reading has that token within another phrase. */
  classesFrom({ words }: Pick<Reading, 'words'>, at: number): number {
    let best = 0
    let step = words[at]?.phrases ?? null
    for (let next = at + 1; step !== null; next += 1) {
      if (step.entry !== 0) best = step.entry
      step = step.next?.get(words[next]?.number ?? 0) ?? null
    }
    return this.#bits[best] ?? 0
  }

  /** ورد opens the phrase “stated in”, and is also “and answered”. */
  #aloneOf(word: WordForm): number {
    if (word.alone < 0) {
      const isListed = this.numbers.joins && word.number !== 0
      word.alone = isListed ? (this.#first[this.numbers.inflected(this.numbers.spelt(word.written))]?.entry ?? 0) : 0
    }
    return word.alone
  }

  /**
   * Whether a match of `foretold` may begin at this word. Told once for each word; one that has a sign in it, or stands beside
   * one, goes on in the next token and may always.
   */
  mayForetell({ text, tokens, reading }: Annotated, at: number): boolean {
    const word = reading.words[at]
    const openings = this.source.foretold?.openings
    if (word === undefined || !openings) return true
    word.foretells ??= !isOfLetters.test(word.written) || openings.test(word.written)
    return word.foretells || !endsWord(text, tokens.end[at] ?? text.length)
  }

  /** The listed form of an entry in a language whose nouns change; null elsewhere. */
  lemmaOf(entry: number): string | null {
    return this.entries[entry]?.lemma ?? null
  }

  /** Whether a given name is a woman’s. */
  isFeminine(word: string): boolean {
    if (this.#feminine.has(this.numbers.spelt(word))) return true
    const hyphen = word.indexOf('-')
    return hyphen >= 0 && this.#feminine.has(this.numbers.spelt(word.slice(0, hyphen)))
  }

  /** Whether the word is listed as a given name in just this form. */
  isGiven(word: string): boolean {
    return this.numbers.isGiven(word)
  }

  /** Whether it is listed as a kind of document, in this form. */
  isPaper(word: string): boolean {
    return this.#papers.has(word)
  }

  /** Whether the word stands in a list in just this form. */
  isListed(word: string): boolean {
    return this.numbers.listed(this.numbers.spelt(word)) !== undefined
  }

  /** The classes of a word that need not stand in a text: of a compound those of its last part. */
  classesOf(word: string): number {
    return this.entries[this.#first[this.numbers.numberOf(this.numbers.spelt(word))]?.entry ?? 0]?.bits ?? 0
  }

  /** A listed office, or a compound with one, in the other gender; null where none is known. */
  otherGender(office: string, isFeminine: boolean): string | null {
    const isKnown = (word: string): boolean =>
      this.isListed(word) || this.numbers.lastParts(word.toLowerCase()).length > 0
    return this.offices.otherGender(office, isFeminine).find(isKnown) ?? null
  }

  /** The noun of the country a word stands for, null when it stands for none. */
  countryCalled(word: string): string | null {
    const id = this.numbers.listed(this.numbers.spelt(word))
    const step = id === undefined ? undefined : this.#first[id]
    return step === undefined ? null : (this.entries[step.entry]?.country ?? null)
  }

  /** A sign of Chinese, found by its code: no string is made of it. */
  #signOf(code: number, rare: WordTable<WordForm>): WordForm {
    const known = this.#signs.get(code)
    if (known !== undefined) return known
    const sign = this.#formOf(String.fromCharCode(code), 0, 1, rare)
    this.#signs.set(code, sign)
    return sign
  }

  /** A word that is kept with the lexicon, or, among the `rare` ones, with the text it stands in. */
  #formOf(text: string, start: number, end: number, rare: WordTable<WordForm>): WordForm {
    const isKept = end - start <= longestKept
    const seen = isKept ? this.#seen.find(text, start, end) : undefined
    if (seen !== undefined) return seen
    const isFull = this.#seen.size >= mostKept
    const found = isKept && !isFull ? undefined : rare.find(text, start, end)
    if (found !== undefined) return found
    const written = text.slice(start, end)
    const number = this.numbers.numberOf(this.numbers.spelt(written))
    const form: WordForm = {
      written,
      small: this.numbers.plain(written),
      number,
      isNoun: this.numbers.isNoun,
      phrases: number === 0 ? null : (this.#first[number] ?? null),
      alone: -1,
      foretells: null,
    }
    if (isKept && !isFull) this.#seen.add(form)
    else rare.add(form)
    return form
  }

  /** Single words first: депутат must be known before “парламент депутаты”, whose last word is a form of it. */
  #addLists(lists: Partial<WordLists>, inflected: boolean): void {
    const all = (Object.entries(lists) as [keyof WordLists, string | undefined][]).flatMap(([name, forms]) =>
      phrases(forms ?? '').map((listed) => ({ name, listed })),
    )
    const isLong = ({ listed }: (typeof all)[number]): boolean => listed.includes(' ')
    const ordered = inflected ? [...all.filter((one) => !isLong(one)), ...all.filter(isLong)] : all
    for (const { name, listed } of ordered) {
      const [form, singular = null] = listed.split('>') as [string, string | undefined]
      this.#add(form, bitsOfList[name], null, false, inflected, singular)
    }
  }

  #add(
    form: string,
    bits: number,
    country: string | null,
    isDemonym: boolean,
    inflected: boolean,
    singular: string | null = null,
  ): void {
    let last: Step | null = null
    for (const word of wordsOf(form, this.source.writing, this.elisions)) {
      const id = this.numbers.identify(normal(word), inflected)
      const known: Step | undefined = last === null ? this.#first[id] : last.next?.get(id)
      const step: Step = known ?? { entry: 0, next: null }
      if (known === undefined) {
        if (last === null) this.#first[id] = step
        else (last.next ??= new Map()).set(id, step)
      }
      last = step
    }
    if (last === null) return
    if (last.entry !== 0) {
      const entry = this.entries[last.entry] as Entry
      entry.bits |= bits
      entry.country ??= country
      return
    }
    last.entry = this.entries.length
    this.entries.push({
      bits,
      country,
      isDemonym,
      singular,
      lemma: inflected && this.source.keepsCase !== true ? form : null,
    })
  }

  /** Words in small letters, and in the one spelling of a language that has several. */
  plain(words: string): string {
    return this.numbers.plain(words)
  }

  /** A phrase under which its inflected forms meet. */
  stem(phrase: string): string {
    return this.numbers.stem(phrase)
  }

  /** The word without the “and”, “to”, “with” written on to it, where the rest is a known word: والسفيرة is السفيرة, للأمم is الأمم. */
  unjoined(word: string): string {
    if (
      !this.numbers.joins ||
      this.numbers.listed(normal(word)) !== undefined ||
      (this.shapes.ownLetter.test(word) && this.numbers.stemOf(normal(word)) !== 0)
    )
      return word
    const { article, joinedArticle, oneLetter } = this.shapes
    if (word.startsWith(joinedArticle)) return `${article}${word.slice(joinedArticle.length)}`
    const bare = word.slice(1)
    return oneLetter.test(word) && bare.length > 2 && this.#formOf(bare, 0, bare.length, new WordTable()).number !== 0
      ? bare
      : word
  }

  /** لوكالة, للصحيفة, بالوزير: “to”, “in”, “with” are written on to the noun. */
  isJoined(word: string): boolean {
    return (
      this.numbers.joins &&
      this.shapes.recipient.test(word) &&
      this.unjoined(word.replace(this.shapes.andRecipient, '')) !== word
    )
  }
}

const isOfLetters = /^[\p{L}\p{M}]+$/u

/** Whether no part of a word can stand here, behind letters. */
function endsWord(text: string, at: number): boolean {
  if (at >= text.length) return true
  const code = text.charCodeAt(at)
  const sign = signOf(code)
  return sign === Sign.space || sign === Sign.breakLine || code === 0x2c || code === 0x2e || code === 0x3a
}

/** Classes of verbs. */
const verbal = Is.cue | Is.weakCue | Is.participle | Is.relay | Is.auxiliary

/** WHO is not “who”, US is not “us”: what a word in large letters can still be among words in small ones. */
const asAcronym = Is.country | Is.organisation | Is.role | Is.honorific | Is.document | Is.given

function isAcronym(tokens: Tokens, at: number): boolean {
  const { kind, shape, end, start } = tokens
  if ((end[at] as number) - (start[at] as number) > 6) return false
  const before = at > 0 && kind[at - 1] === Kind.word && shape[at - 1] !== Shape.upper
  const after = kind[at + 1] === Kind.word && shape[at + 1] !== Shape.upper
  return before || after
}
