import type { LanguageSource, WordLists } from '#core/extract/languages/language'
import { type Traits, traitsOf } from '#core/extract/languages/traits'
import { noShapes, type WordShapes } from '#core/extract/languages/shapes'
import { Sign, signOf } from '#core/extract/text/characters'
import { Kind, Shape, type Tokens } from '#core/extract/text/tokens'
import { bitsOfList, Is } from '#core/extract/text/wordClasses'
import type { Annotated, Entry, Reading, Step, WordForm } from '#core/extract/text/reading'
import { WordSets } from '#core/extract/text/wordSets'
import { WordTable } from '#core/extract/text/wordTable'
import { normal, pairs, phrases, split, stemFor, wordsOf } from '#core/extract/text/wordForms'

const noWord: WordForm = { written: '', small: '', number: 0, isNoun: false, phrases: null, alone: 0, foretells: false }

export class Lexicon extends WordSets {
  readonly source: Traits
  readonly shapes: WordShapes
  /** By their stems. */
  readonly counterparts: ReadonlySet<string>
  readonly callings: ReadonlySet<string>
  readonly entries: Entry[] = [{ bits: 0, country: null, isDemonym: false, singular: null, lemma: null }]
  /** The classes of each entry, side by side: every known word of a text asks for its own. */
  readonly #bits: Int32Array
  readonly #words = new Map<string, number>()
  readonly #stems = new Map<string, number>()
  /** For each word’s number the phrases that begin with it. */
  readonly #first: (Step | undefined)[] = []
  readonly #seen = new WordTable<WordForm>()
  readonly #signs = new Map<number, WordForm>()
  readonly #stemmed = new Map<string, string>()
  readonly #forms = new Map<string, readonly string[]>()
  readonly #given: ReadonlySet<string>
  readonly #feminine: ReadonlySet<string>
  /** For an office the other words its holder may go by. */
  readonly sameOffice: ReadonlyMap<string, readonly string[]>
  readonly #spelling: LanguageSource['spelling']
  readonly #genders: readonly (readonly [string, readonly string[]])[]
  readonly #endings: ReadonlySet<string>
  readonly #longestEnding: number
  readonly #papers: ReadonlySet<string>
  readonly #prefixes: readonly string[]
  readonly #compounds: readonly string[]
  readonly #officePrefixes: readonly string[]
  /** Nouns change their endings: what is shown is the listed form. */
  readonly isInflected: boolean

  constructor(source: LanguageSource) {
    super(source)
    this.source = traitsOf(source)
    this.#spelling = source.spelling
    this.shapes = source.shapes ?? noShapes
    this.#papers = new Set(phrases(source.words.document ?? ''))
    const endings = split(source.endings ?? '')
    this.#endings = new Set(endings)
    this.isInflected = endings.length > 0 && source.writing === 'cased'
    this.#longestEnding = Math.max(0, ...endings.map((ending) => ending.length))
    this.#prefixes = split(source.prefixes ?? '')
    this.#compounds = split(source.compounds ?? '')
    this.#officePrefixes = split(source.officePrefixes ?? '')
    this.callings = new Set(phrases(source.callings ?? '').map((office) => this.stem(office)))
    this.counterparts = new Set(phrases(source.counterparts ?? '').map((office) => this.stem(office)))
    this.#genders = pairs((source.officeGenders ?? '').replaceAll(',', ';'))
    this.sameOffice = this.#officesAlike(source.sameOffice ?? '')
    this.#feminine = new Set(phrases(source.feminineGiven ?? '').map(normal))
    this.#given = new Set(phrases(`${source.words.given ?? ''},${source.inflected?.given ?? ''}`).map(normal))
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
    const changes = endings.length > 0
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
      const isListed = this.#prefixes.length > 0 && word.number !== 0
      word.alone = isListed ? (this.#first[this.#inflected(this.#spelt(word.written))]?.entry ?? 0) : 0
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
    if (this.#feminine.has(this.#spelt(word))) return true
    const hyphen = word.indexOf('-')
    return hyphen >= 0 && this.#feminine.has(this.#spelt(word.slice(0, hyphen)))
  }

  /** Whether the word is listed as a given name in just this form. */
  isGiven(word: string): boolean {
    const listed = this.#spelt(word)
    return this.#given.has(listed) || (listed.includes('-') && listed.split('-').every((part) => this.#given.has(part)))
  }

  /** Whether it is listed as a kind of document, in this form. */
  isPaper(word: string): boolean {
    return this.#papers.has(word)
  }

  /** Whether the word stands in a list in just this form. */
  isListed(word: string): boolean {
    return this.#words.has(this.#spelt(word))
  }

  /** The classes of a word that need not stand in a text: of a compound those of its last part. */
  classesOf(word: string): number {
    return this.entries[this.#first[this.#numberOf(this.#spelt(word))]?.entry ?? 0]?.bits ?? 0
  }

  /** The noun of the country a word stands for, null when it stands for none. */
  countryCalled(word: string): string | null {
    const id = this.#words.get(this.#spelt(word))
    const step = id === undefined ? undefined : this.#first[id]
    return step === undefined ? null : (this.entries[step.entry]?.country ?? null)
  }

  /** Words in small letters, and in the one spelling of a language that has several. */
  plain(words: string): string {
    const small = words.toLowerCase()
    return this.#spelling === undefined ? small : this.#spelling.ofWord(small)
  }

  #spelt(word: string): string {
    const known = normal(word)
    return this.#spelling === undefined ? known : this.#spelling.ofWord(known)
  }

  /** A phrase under which its inflected forms meet. */
  stem(phrase: string): string {
    const known = this.#stemmed.get(phrase)
    if (known !== undefined) return known
    const stem = this.#spelt(phrase)
      .split(' ')
      .map((word) => this.#root(this.#withoutArticle(word) ?? word))
      .join(' ')
    if (phrase.length <= longestSeen && this.#stemmed.size < mostSeen) this.#stemmed.set(phrase, stem)
    return stem
  }

  /** Either word of a pair may stand for the other: the envoy for the ambassador, and the ambassador for the envoy. */
  #officesAlike(groups: string): ReadonlyMap<string, readonly string[]> {
    const alike = new Map<string, Set<string>>()
    const join = (one: string, other: string): void => {
      const known = alike.get(one)
      if (known === undefined) alike.set(one, new Set([other]))
      else known.add(other)
    }
    for (const group of groups.split(';')) {
      const [office = '', ...others] = group
        .trim()
        .split('=')
        .map((word) => this.stem(word))
      for (const other of others) {
        join(office, other)
        join(other, office)
      }
    }
    return new Map([...alike].map(([office, others]) => [office, [...others]]))
  }

  /** The word for an office and the ones for it in the other gender, under their stems; some of them are no words. */
  officeForms(stem: string): readonly string[] {
    const known = this.#forms.get(stem)
    if (known !== undefined) return known
    const forms = this.#formsOfOffice(stem)
    if (this.#forms.size < mostSeen) this.#forms.set(stem, forms)
    return forms
  }

  /** A listed office, or a compound with one, in the other gender; null where none is known. */
  otherGender(office: string, isFeminine: boolean): string | null {
    const isKnown = (word: string): boolean => this.isListed(word) || this.lastParts(word.toLowerCase()).length > 0
    for (const [his, [hers = '']] of this.#genders) {
      const [from, to] = isFeminine ? [his, hers] : [hers, his]
      const other = `${office.slice(0, office.length - from.length)}${to}`
      if (office.endsWith(from) && other !== office && isKnown(other)) return other
    }
    return null
  }

  #formsOfOffice(stem: string): readonly string[] {
    const [first = '', ...others] = stem.split(' ')
    const forms = this.#genders.flatMap(([his, [hers = '']]) =>
      [[his, hers] as const, [hers, his] as const]
        .filter(([from]) => first.endsWith(from))
        .map(([from, to]) => `${first.slice(0, first.length - from.length)}${to}`),
    )
    return [first, ...forms].map((form) => [form, ...others].join(' '))
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
  #isNoun = false

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
    const isKept = end - start <= longestSeen
    const seen = isKept ? this.#seen.find(text, start, end) : undefined
    if (seen !== undefined) return seen
    const isFull = this.#seen.size >= mostSeen
    const found = isKept && !isFull ? undefined : rare.find(text, start, end)
    if (found !== undefined) return found
    const written = text.slice(start, end)
    this.#isNoun = false
    const number = this.#numberOf(this.#spelt(written))
    const form: WordForm = {
      written,
      small: this.plain(written),
      number,
      isNoun: this.#isNoun,
      phrases: number === 0 ? null : (this.#first[number] ?? null),
      alone: -1,
      foretells: null,
    }
    if (isKept && !isFull) this.#seen.add(form)
    else rare.add(form)
    return form
  }

  #numberOf(word: string): number {
    const exact = this.#words.get(word)
    if (exact !== undefined) return exact
    const pair = this.isInflected || this.source.writing !== 'cased' ? -1 : word.indexOf('-')
    if (pair > 0 && this.#given.has(word.slice(0, pair)) && this.#given.has(word.slice(pair + 1)))
      return this.#words.get(word.slice(0, pair)) ?? 0
    for (const head of this.#compounds)
      if (word.length > head.length + 3 && word.endsWith(head)) return this.#words.get(head) ?? 0
    const inflected = this.#longestEnding === 0 && this.#prefixes.length === 0 ? 0 : this.#inflected(word)
    return inflected === 0 ? this.#officeIn(word) : inflected
  }

  /** exsenadora, ex-minister, вице-премьер: the office behind what is written before it. */
  #officeIn(word: string): number {
    for (const prefix of this.#officePrefixes) {
      if (word.length - prefix.length < fewestOfOffice || !word.startsWith(prefix)) continue
      const rest = word.slice(prefix.length)
      const office = this.#words.get(rest) ?? this.#inflected(rest)
      if (((this.entries[this.#first[office]?.entry ?? 0]?.bits ?? 0) & Is.role) !== 0) return office
    }
    return 0
  }

  #inflected(word: string): number {
    const stemmed = this.#stemOf(word)
    if (stemmed !== 0) return stemmed
    for (const prefix of this.#prefixes) {
      if (word.length - prefix.length < 2 || !word.startsWith(prefix)) continue
      const rest = word.slice(prefix.length)
      const found = this.#words.get(rest) ?? this.#stemOf(rest)
      if (found !== 0) {
        this.#isNoun = this.shapes.articleEnd.test(prefix)
        return found
      }
    }
    return 0
  }

  #stemOf(word: string): number {
    const most = Math.min(this.#longestEnding, word.length - 3)
    for (let cut = 0; cut <= most; cut += 1) {
      const stem = cut === 0 ? word : word.slice(0, -cut)
      const found = this.#stems.get(stem)
      if (found !== undefined && (cut === 0 || this.#endings.has(word.slice(-cut)))) return found
    }
    return 0
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
      const id = this.#identify(normal(word), inflected)
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

  /** The number of a word; an inflected one is kept by its stem, and the form as written leads to the same number. */
  #identify(word: string, inflected: boolean): number {
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
      const id = this.#identify(bare, true)
      this.#words.set(word, id)
      return id
    }
    const known = this.#stemOf(word)
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

  /** The word without the “and”, “to”, “with” written on to it, where the rest is a known word: والسفيرة is السفيرة, للأمم is الأمم. */
  unjoined(word: string): string {
    if (
      this.#prefixes.length === 0 ||
      this.#words.has(normal(word)) ||
      (this.shapes.ownLetter.test(word) && this.#stemOf(normal(word)) !== 0)
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
      this.#prefixes.length > 0 &&
      this.shapes.recipient.test(word) &&
      this.unjoined(word.replace(this.shapes.andRecipient, '')) !== word
    )
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

const isOfLetters = /^[\p{L}\p{M}]+$/u

/** Whether no part of a word can stand here, behind letters. */
function endsWord(text: string, at: number): boolean {
  if (at >= text.length) return true
  const code = text.charCodeAt(at)
  const sign = signOf(code)
  return sign === Sign.space || sign === Sign.breakLine || code === 0x2c || code === 0x2e || code === 0x3a
}

/** Words as written that are kept with the lexicon: enough for a language’s common ones, too few to matter in memory. */
const mostSeen = 20_000

/** A longer word is to V8 a part of its text, and would keep all of that. */
const longestSeen = 12

/** Letters of a word for an office, behind what is written before it. */
const fewestOfOffice = 4

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
