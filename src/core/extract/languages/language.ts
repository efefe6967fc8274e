import type { Foretold } from '#core/extract/languages/foretold'
import type { Language } from '#core/extract/extraction'
import type { NameShape } from '#core/extract/languages/nameShape'
import type { WordShapes } from '#core/extract/languages/shapes'
import type { Around } from '#core/extract/languages/textsThatState'

/**
 * What a word or phrase does in a reporting sentence. A language file gives, for each, a list of forms divided by
 * commas or line ends; the engine knows these classes and no language.
 */
export interface WordLists {
  /** Finite verbs of saying and writing: said, a déclaré, сказал, 表示. */
  readonly cue: string
  /** Verbs that report only beside a quotation: called, described, accused. */
  readonly weakCue?: string
  /** Forms without a subject of their own: saying, ajoutant, добавив. */
  readonly participle?: string
  /** Words that name the source before the noun: according to, selon, по словам. */
  readonly source?: string
  /** Verbs whose subject passes on what another said: передаёт, quoted by. */
  readonly relay?: string
  /** Words that open reported speech: that, que, что, إن. */
  readonly that?: string
  /** Words that may stand between subject and verb: also, has, a, avait, ранее. */
  readonly auxiliary?: string
  readonly he?: string
  readonly she?: string
  readonly they?: string
  /** The speaker speaks of himself: I, we. */
  readonly self?: string
  /** Offices and callings a person holds; `role` alone may stand before a name without an article. */
  readonly role: string
  readonly feminineRole?: string
  readonly manyRoles?: string
  /** Unnamed speakers: a spokesman, officials. */
  readonly someone?: string
  readonly manyPeople?: string
  readonly honorific: string
  readonly feminineHonorific?: string
  readonly modifier?: string
  /** What offices are about: foreign, finance, homeland security. */
  readonly portfolio?: string
  readonly organisation: string
  /** Bodies that speak under a common noun: the presidency, the embassy, المجلس. */
  readonly institution?: string
  readonly place?: string
  readonly document?: string
  /** What is said or written, as a noun: statement, communiqué. */
  readonly utterance?: string
  /** Nouns that announce a name between marks: slogan, campaign, project. */
  readonly naming?: string
  readonly calendar?: string
  readonly definite?: string
  readonly indefinite?: string
  readonly preposition?: string
  /** Prepositions that continue an office or a body: of, for, de. */
  readonly link?: string
  readonly conjunction?: string
  /** Common words that are no part of a name, however they are written. */
  readonly common: string
  readonly particle?: string
  readonly given?: string
  readonly suffix?: string
}

export interface LanguageSource {
  /** Chinese: what was learned of the signs that names are written in. */
  readonly nameShape?: NameShape
  /** … and the signs before a place: 在, 赴. */
  readonly placeSigns?: string
  /** What letters alone tell of a word, where there are no capitals. */
  readonly shapes?: WordShapes
  readonly code: Language
  /** Kazakh: the tag of the alphabet a text is written in, where the language has two (`kk`, `kk-Latn`). */
  readonly varietyOf?: (text: string) => string
  /** Kazakh: one spelling for all its Latin alphabets: of a word in a text, in small letters, and of a list. */
  readonly spelling?: { readonly ofWord: (small: string) => string; readonly ofList: (words: string) => string }
  /** … and a name that lists have, in the alphabet of a text. */
  readonly inAlphabetOf?: (text: string, name: string) => string
  /** 2017: the letters that end with an apostrophe, where words of the text are written with them. */
  readonly apostrophed?: (text: string) => string
  /** `cased`: names begin with a capital. `uncased`: words without capitals. `signs`: no spaces, no capitals. */
  readonly writing: 'cased' | 'uncased' | 'signs'
  /** English, Kazakh: what belongs to an office stands before it (“trade commissioner”). */
  readonly headFinal: boolean
  /** Russian, Kazakh, Arabic: a noun that follows directly belongs to the office, without a word between. */
  readonly genitive?: boolean
  /** Arabic: “and” is written onto the word it joins. */
  readonly attachedConjunction?: string
  /** Arabic: the verb stands first, its subject directly after it. */
  readonly verbFirst?: boolean
  /** The narrator says who speaks without closing the marks: « C’est fini, dit Ana Costa. Nous partons. » */
  readonly narratorInMarks?: boolean
  /** Kazakh: the verb closes the sentence; what follows after a comma is a new clause. */
  readonly verbFinal?: boolean
  /** Words that open a clause with a verb, though they are prepositions too: after, before, since, während. */
  readonly clauseOpeners?: string
  /** How old somebody is, as a noun for them: 24-Jährige, 45-year-old. */
  readonly ageNoun?: RegExp
  /** How given names of women end that no list has, as far as an ending tells: Fenella, Ileana. */
  readonly feminineGivenEnding?: string
  /** Links that say where, not whose: to, in. */
  readonly directions?: string
  /** German: what compounds end with that are known by their last part: Komiteechef. */
  readonly compounds?: string
  /** German: every noun has a capital. */
  readonly nounsCapitalised?: boolean
  readonly words: WordLists
  /** Lists whose words take the endings below. */
  readonly inflected?: Partial<WordLists>
  readonly endings?: string
  readonly prefixes?: string
  /** Words that turn the verb after them into a passive: was said, été. */
  readonly passive?: string
  /** Words that open a clause about the phrase before: who, qui, который. */
  readonly relatives?: string
  /** Words that open such a clause by the place: where, où, где. */
  readonly relativeAdverbs?: string
  /** Behind the verb of such a clause, “in it”: فيها. */
  readonly pointingBack?: string
  /** German, Russian: only behind a comma; elsewhere the same word is an article or a question. */
  readonly relativesAfterComma?: boolean
  /** Spanish, Arabic: a verb needs no subject; what follows “that” is the subject of what is said. */
  readonly dropsSubject?: boolean
  /**
   * Kazakh: the word that closes what is said, and how a verb ends that may stand behind it. Whatever that verb means, it reports:
   * «…» деп қынжылды.
   */
  readonly quotative?: { readonly opening: RegExp; readonly verb: RegExp }
  /** Kazakh: words behind the phrase they govern: about, for, by means of. */
  readonly postpositions?: string
  /** Articles that say “not the subject”: dem, den, des; and those that say it of a woman: der. */
  readonly obliqueArticles?: string
  readonly feminineObliqueArticles?: string
  /** Pronouns that are no subject: him, ему, ihm. */
  readonly obliquePronouns?: string
  /** Tells from its ending whether a phrase is no subject. */
  readonly isOblique?: CaseEndings
  /** Whether a verb of saying tells its subject’s gender by its form. */
  readonly genderOfVerb?: (verb: string) => 'feminine' | 'masculine' | null
  /** Words that point back to what was just said: so, ainsi, 这样. */
  readonly thus?: string
  /** Phrases that point back to the words before: with these words, en ces termes. */
  readonly theseWords?: string
  /** Pronouns of a body, right behind the words it says: it. */
  readonly bodyPronouns?: string
  /** Words that make an owner of the phrase before: 的. */
  readonly possessives?: string
  /** Words that say whose, of somebody named before: his, leur, ihr, его. */
  readonly owners?: string
  /** Endings of adjectives with a capital that describe a body and are no part of its name: Kurdish-led. */
  readonly modifierEndings?: string
  /** Source phrases that hold their pronoun: по его словам; of a woman; of several. */
  readonly sourceOfHim?: string
  readonly sourceOfHer?: string
  /** … of him or of her: à ses yeux, a su juicio, a seu ver. */
  readonly sourceOfEither?: string
  readonly sourceOfThem?: string
  /** Arabic: whether a word with the article ends as nouns for several do. */
  readonly isPlural?: (word: string) => boolean
  /** Arabic: words with the article that make one name with the word before. */
  readonly nameSeconds?: string
  /** Syllables that Chinese and Korean names are written with: three of them are one name. */
  readonly nameSyllables?: string
  /** Nouns for a body that name none: company, Unternehmen, empresa. */
  readonly anyBody?: string
  /** Determiners that point back: ese organismo, cette institution. */
  readonly demonstratives?: string
  /**
   * Whether fewer than five words between marks are a whole clause, by the words around: a whole clause is a quotation, other
   * few words are not. `behind`: the next two words, empty where a sign stands.
   */
  readonly wholeClause?: (around: {
    readonly before: string
    readonly first: string
    readonly last: string
    readonly behind: readonly [string, string]
  }) => boolean
  /**
   * Whether the narrator says, right beside the marks, that somebody did not say these words: denied having said “…”. `before`
   * and `behind`: his words in the sentence, up to the marks and from them on, in small letters.
   */
  readonly isDenied?: (around: Around) => boolean
  /**
   * What the narrator says beside the marks, in small letters, where whoever is named may not have said the words, or said what
   * another had: never said, is alleged to have, heard him say, read aloud, said quoting her. Nothing there is sure.
   */
  readonly inDoubt?: RegExp
  /** Signs that may end a foreign name as well as open the next word: 多 in 帕尔多 and in 多次. */
  readonly endsOfForeignNames?: string
  /**
   * Where in the narrator’s words before the marks the phrase begins that says a text holds these words, and nobody says them: “the
   * convention stipulates that “…””, «согласно докладу, «…»», 条例第四条规定：“…”; -1 where it says no such thing. `before` and
   * `behind` as above.
   */
  readonly textThatStates?: (around: Around) => number
  /** Pronouns that mean whoever was named last: the latter, ce dernier, последний. */
  readonly latter?: string
  /** What slogans stand on: banner, Transparent, плакат. */
  readonly banners?: string
  /** Nouns for what somebody once said: the words, les mots, слова of the late governor. Whoever they belong to is quoted. */
  readonly sayings?: string
  /** Verbs that pass on what somebody says, where a person and a colon follow: quoted, a cité. */
  readonly quoting?: string
  /** Verbs whose subject is a paper or nobody: говорится, heißt es, se lee. */
  readonly impersonal?: string
  /** German: articles of one man: der Abgeordnete. */
  readonly masculineArticles?: string
  /** German: articles of the plural where an office looks alike in singular and plural: die Außenminister. */
  readonly manyArticles?: string
  /** Prepositions before whoever acts in a passive: welcomed by, accueillie par. */
  readonly agents?: string
  /** German: finite verbs of reported speech. A sentence with one goes on with whoever speaks, whatever its subject is. */
  readonly reportedMood?: string
  /** Endings of participles that open a sentence before a preposition or an article: Preguntada por …, Recevant les … */
  readonly openingEndings?: string
  /** Callings of those who write a text and seldom speak in it: reporter, корр. */
  readonly reporters?: string
  /** Russian: the ending of an adjective, one for soft and hard stems; words that agree share it. */
  readonly adjectiveEnding?: (word: string) => string | undefined
  /** Arabic: how an adjective made of a country’s name ends. */
  readonly adjectivesEnd?: string
  /** Whether a small word may stand between an adjective with a capital and the paper both name. */
  readonly isNamingAdjective?: (word: string) => boolean
  /** The first case of an adjective that agrees with an office: первого is первый. */
  readonly firstCase?: (adjective: string) => string
  /** Endings of a place in the second case; those that only countries have. */
  readonly placeInGenitive?: RegExp
  readonly countryInGenitive?: RegExp
  /** … and those that no name has in the first case. */
  readonly onlyInGenitive?: RegExp
  /** Papers that are named only by a name of their own: plan, initiative; “the plan of the ministry” is none. */
  readonly loosePapers?: string
  /** Prepositions that say what a paper is about or for, where a noun follows: pour, sur, sobre, zur. */
  readonly subjectLinks?: string
  /** Papers that are none but an undertaking: programme, project. What stands in marks behind one is no paper’s name. */
  readonly undertakings?: string
  /** Chinese: what the title of a rule or an undertaking between 《 and 》 ends with, though the word alone is no paper. */
  readonly titleEnds?: string
  /** Papers that everybody knows, each with its names: the Law of the Sea, минские соглашения=минские договоренности. */
  readonly namedPapers?: string
  /** Numbered parts of a paper: article, chapter, annex; words that link one to its paper and are no “of”. */
  readonly paperParts?: string
  readonly partLinks?: string
  /** Nouns in the plural before the numbers of several papers: resolutions 2242 and 2467. */
  readonly numberedPapers?: string
  /** Adjectives that make a plan or a policy one of a state’s own: national, nationale, государственный. */
  readonly nationalWords?: string
  /** Ranks and titles that are an honorific beside an office: الأمير, Major, 少将. */
  readonly ranks?: string
  /** Chinese: the first sign of an office of a place: 省, 州, 市. */
  readonly placeOffices?: string
  /** Kazakh: endings of the cases that say where, whence and to whom. */
  readonly caseEnds?: string
  /** Letters that say of what kind a company is, behind its name: AG, SA, Ltd. */
  readonly legalForms?: string
  /** Papers that are law: behind an article what they are about names them, without a capital. */
  readonly laws?: string
  /** Prepositions that may stand inside what a paper is about, before a noun without a capital: au, contre, para. */
  readonly innerLinks?: string
  /** What may stand between a paper and its number: n°, nº, №. */
  readonly numberSigns?: string
  /** Russian: endings of a noun in the second case. */
  readonly genitiveNoun?: RegExp
  /** English: endings of what is done with a paper: Suspension of the Treaty, Signing of the Accords. */
  readonly actionEndings?: string
  /** Prepositions that say whom a paper concerns, where no name follows: the agreement with Norland. */
  readonly parties?: string
  /** Finds a verb that says what will or may be said: see `foretelling`. */
  readonly foretold?: Foretold
  /** Words that say that nothing was said, or not yet, or perhaps: not, never, nobody, n’a pas, will, may. */
  readonly negations?: string
  /** Nouns of speaking that are denied or refused: “refused the statement that …”. Of what follows nothing was said. */
  readonly refused?: string
  /** German: “not” stands behind the verb. */
  readonly negatesBehind?: boolean
  /** Verbs that ask whether, or ask for something; that intend; that say that something is not so. */
  readonly asking?: string
  /** Arabic: verbs of saying whose object is whoever is told: asked, urged, informed. */
  readonly telling?: string
  /** Verbs that ask a question and wait for an answer. */
  readonly inquiring?: string
  readonly intending?: string
  readonly denying?: string
  /** Verbs that report in the narrator’s words and never marks: shows, learned. */
  readonly alsoReporting?: string
  /** English: how adverbs end that may stand between a subject and its verb: quickly. */
  readonly adverbEnding?: string
  /** Verbs whose form is a noun too: states, remarks. */
  readonly alsoNouns?: string
  /** Verbs that report marks beside them and nothing else: began, went on. */
  readonly withoutContent?: string
  /** Words that open what is asked: whether, si, ли. */
  readonly questions?: string
  /** Words that open a question or a condition within a sentence: whether, ob, ли. */
  readonly whether?: string
  /** English: the word before an infinitive: asked them to leave. */
  readonly infinitiveMark?: string
  /** German: endings of nouns in another case or number. */
  readonly nounEndings?: string
  /** German: nouns that name a paper by what they are joined to: Kinderrechtskonvention. */
  readonly namingCompounds?: RegExp
  /** German: the preposition before the place a paper is called by: Vertrag von Lissabon. */
  readonly namingLink?: string
  /** Chinese: what stands between a place and the paper named after it: 全面, 和平. */
  readonly paperModifiers?: string
  /** Chinese: the signs before and behind the number of a paper: 第2728号决议. */
  readonly paperNumber?: readonly [string, string]
  /** Chinese: what the name of a body or a state ends with, right before an office of it: 局, 团, 共和国. */
  readonly bodyEnds?: RegExp
  /** Chinese: “one of” behind an office in the plural, before whoever holds it: 组织者之一. */
  readonly oneOf?: string
  /** Chinese: stands before a further office of the same holder: 兼, 现任. */
  readonly jointOffice?: RegExp
  /** Chinese: signs behind the name of a place, which is nobody then: 苏州市. */
  readonly placeEnds?: string
  /** Chinese: what says somebody’s age before the name (三十歲的) and behind it (（29歲）); what makes an adverb (激动地). */
  readonly ageBefore?: RegExp
  readonly ageBehind?: RegExp
  readonly adverbSign?: string
  /** How callings end that no list has, small and right before a full name: hydrologist, vulcanólogo, кенші. */
  readonly callingEnds?: RegExp
  /** French, Spanish: endings of adjectives that say, right behind an office, of what kind it is: candidato presidencial. */
  readonly adjectiveBehind?: RegExp
  /** Whether a word ends as an adjective does in any case. */
  readonly isAdjective?: (word: string) => boolean
  /** Words for somebody unnamed, right beside a verb of saying: “one said”, «сказала другая». */
  readonly anybody?: string
  /** How verbs end that may report though no list has them: grins, quipped, ironizó. */
  readonly finiteEndings?: string
  /** Verbs whose object, never whose subject, follows: told the press. */
  readonly hearing?: string
  /** Offices that say only that somebody holds the same one elsewhere: counterpart, homologue, Amtskollege. */
  readonly counterparts?: string
  /** Where no article tells: callings that many have, and so nobody in mind: житель, студент. */
  readonly callings?: string
  /** What is written before an office in one word: ex-, vice-, экс-. */
  readonly officePrefixes?: string
  /** How the word for an office ends for him, then for her: “=in”, “o=a”. Either may be without an ending. */
  readonly officeGenders?: string
  /** Words before whoever is given an office, “the appointment of …”; and those between that name and the office: as. */
  readonly appointing?: string
  readonly asOffice?: string
  /** Verbs of whoever holds an office, before the same words: served (as). */
  readonly serving?: string
  /** Nouns have a gender: he and she may mean a ministry or a commission. */
  readonly genderedNouns?: boolean
  /** Words before a country that say what kind of state it is: the Republic of … */
  readonly stateForms?: string
  /** Kazakh: how a noun ends that belongs to the noun before it: Алтай одағы, and not одақ. */
  readonly ownedNoun?: RegExp
  /** … and the same where it says where or whence something is: Алтай одағында. */
  readonly ownedPlace?: RegExp
  /** … and what a noun ends with that owns the noun behind it: одақтың. */
  readonly ownerEnding?: RegExp
  /** Kazakh: how a verb or a noun in another case ends, before a body that it says nothing of: қатысқан, желіде. */
  readonly otherClause?: RegExp
  /** Kazakh: an office is shown as it stands in the text, with its possessive ending. */
  readonly keepsCase?: boolean
  /** Opens a sentence before the one whose view is given: pour Jean Morin, « … ». */
  readonly view?: string
  /** English: what somebody thinks, as a noun: in the minister’s view. */
  readonly opinions?: string
  /** Verbs that give an office to a name: is, était. */
  readonly copula?: string
  /** Offices that may be meant by another word: “head of state=president”. */
  readonly sameOffice?: string
  /** Given names of women, for “she”. */
  readonly feminineGiven?: string
  /** Offices that follow an honorific as an address (“Mr President”); any other word there is a family name. */
  readonly addressed?: string
  /** Russian: в МИД сообщили — a body after this word speaks where the verb is a plural without a subject … */
  readonly speakingPlaces?: string
  /** … which ends so. */
  readonly pluralEndings?: string
  /** The first case of a name found in another one. */
  readonly baseName?: (
    words: readonly string[],
    isGiven: (word: string) => boolean,
    /** The office before the name stands in another case, and says whose it is: the name does too, though no list has it. */
    inOther?: 'feminine' | 'masculine',
  ) => readonly string[]
  /** Endings no third word of a name has: Арман Сейітов Парижге, “to Paris”. */
  readonly lateStops?: string
  /** Endings no part of a name has: Чикагодағы, “in Chicago”. */
  readonly nameStops?: string
  /** What tells a name after the father: -вич, -қызы. */
  readonly fatherEndings?: string
  /** Endings that tell a family name: -ов, -ская, -швили. */
  readonly surnameEndings?: string
  /** Chinese: signs a family name begins with, and signs foreign names are written in. */
  readonly surnames?: string
  readonly nameSigns?: string
  /** Family names of two signs: four signs are then one name. */
  readonly doubleSurnames?: string
  /** Signs that only hold a sentence together, in no name whatever. */
  readonly neverNamed?: string
  /** Signs a given name of three ends with: 一夫. */
  readonly nameEnds?: string
  /** Chinese: verbs of saying in one sign that a given name of two begins with; particles behind a verb of one sign: 拉住. */
  readonly givenVerbs?: string
  readonly verbParticles?: string
  /** Signs that are words in a sentence and common in the middle of a given name. */
  readonly givenSigns?: string
  readonly elisions?: string
  /** Pronouns glued to the verb: -t-il, -elle. */
  readonly clitics?: string
  /** Cities and regions: places, but after a given name a family name. */
  readonly cities?: string
  readonly countries: string
  readonly demonyms: string
}

/** Where nouns have cases: whether a phrase stands in another one than the first. */
interface CaseEndings {
  /** By the word of the office as written and as listed; null where that does not tell. */
  readonly ofOffice: (written: string, listed: string) => boolean | null
  readonly ofName: (words: readonly string[], isGiven: (word: string) => boolean) => boolean
}
