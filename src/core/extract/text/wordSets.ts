import type { LanguageSource } from '#core/extract/languages/language'
import { phrases, split } from '#core/extract/text/wordForms'

/** The lists of a language that are asked whether a word stands in them, made ready to be asked. */
export class WordSets {
  readonly elisions: ReadonlySet<string>
  readonly surnames: ReadonlySet<string>
  readonly nameSigns: ReadonlySet<string>
  readonly doubleSurnames: ReadonlySet<string>
  readonly neverNamed: ReadonlySet<string>
  readonly nameEnds: ReadonlySet<string>
  readonly placeEnds: ReadonlySet<string>
  readonly givenSigns: ReadonlySet<string>
  readonly nameStops: readonly string[]
  readonly lateStops: readonly string[]
  readonly openingEndings: readonly string[]
  readonly anybody: ReadonlySet<string>
  readonly finiteEndings: readonly string[]
  readonly fatherEndings: readonly string[]
  readonly surnameEndings: readonly string[]
  readonly articles: ReadonlySet<string>
  readonly passive: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  readonly relativeAdverbs: ReadonlySet<string>
  readonly pointingBack: ReadonlySet<string>
  readonly obliqueArticles: ReadonlySet<string>
  readonly feminineObliqueArticles: ReadonlySet<string>
  readonly obliquePronouns: ReadonlySet<string>
  readonly possessives: ReadonlySet<string>
  readonly anyBody: ReadonlySet<string>
  readonly modifierEndings: readonly string[]
  readonly nameSyllables: ReadonlySet<string>
  readonly nameSeconds: ReadonlySet<string>
  readonly owners: ReadonlySet<string>
  readonly thus: ReadonlySet<string>
  readonly sourceOfEither: ReadonlySet<string>
  /** Word by word. */
  readonly theseWords: readonly (readonly string[])[]
  readonly bodyPronouns: ReadonlySet<string>
  readonly demonstratives: ReadonlySet<string>
  readonly quoting: ReadonlySet<string>
  readonly banners: ReadonlySet<string>
  readonly sayings: ReadonlySet<string>
  readonly stateForms: ReadonlySet<string>
  readonly latter: ReadonlySet<string>
  readonly postpositions: ReadonlySet<string>
  readonly impersonal: ReadonlySet<string>
  readonly hearing: ReadonlySet<string>
  readonly manyArticles: ReadonlySet<string>
  readonly agents: ReadonlySet<string>
  readonly loosePapers: readonly string[]
  readonly namedPapers: readonly string[]
  readonly paperParts: readonly string[]
  readonly partLinks: ReadonlySet<string>
  readonly numberedPapers: readonly string[]
  readonly nationalWords: readonly string[]
  readonly laws: readonly string[]
  readonly legalForms: ReadonlySet<string>
  readonly placeOffices: ReadonlySet<string>
  readonly caseEnds: readonly string[]
  readonly ranks: readonly string[]
  readonly innerLinks: ReadonlySet<string>
  readonly numberSigns: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  readonly refused: ReadonlySet<string>
  readonly asking: ReadonlySet<string>
  readonly telling: ReadonlySet<string>
  readonly subjectLinks: ReadonlySet<string>
  readonly titleEnds: readonly string[]
  readonly undertakings: readonly string[]
  readonly inquiring: ReadonlySet<string>
  readonly intending: ReadonlySet<string>
  readonly denying: ReadonlySet<string>
  readonly alsoReporting: ReadonlySet<string>
  readonly alsoNouns: ReadonlySet<string>
  readonly withoutContent: ReadonlySet<string>
  readonly whether: ReadonlySet<string>
  readonly questions: ReadonlySet<string>
  readonly nounEndings: readonly string[]
  readonly actionEndings: readonly string[]
  readonly parties: ReadonlySet<string>
  readonly paperModifiers: ReadonlySet<string>
  readonly reportedMood: ReadonlySet<string>
  readonly reporters: ReadonlySet<string>
  readonly clitics: readonly string[]
  /** Links that say where, not whose: to Kazakhstan, en Chine. */
  readonly directions: ReadonlySet<string>
  readonly speakingPlaces: ReadonlySet<string>
  readonly pluralEndings: readonly string[]
  readonly clauseOpeners: ReadonlySet<string>
  readonly appointing: ReadonlySet<string>
  readonly serving: ReadonlySet<string>
  readonly asOffice: readonly string[]
  readonly cities: ReadonlySet<string>
  readonly opinions: ReadonlySet<string>
  readonly view: ReadonlySet<string>
  readonly copula: ReadonlySet<string>
  readonly addressed: ReadonlySet<string>

  constructor(source: LanguageSource) {
    this.elisions = new Set(split(source.elisions ?? ''))
    this.surnames = new Set(source.surnames ?? '')
    this.nameSigns = new Set(source.nameSigns ?? '')
    this.doubleSurnames = new Set(split(source.doubleSurnames ?? ''))
    this.neverNamed = new Set(source.neverNamed ?? '')
    this.nameEnds = new Set(source.nameEnds ?? '')
    this.placeEnds = new Set(source.placeEnds ?? '')
    this.givenSigns = new Set(source.givenSigns ?? '')
    this.nameStops = split(source.nameStops ?? '')
    this.lateStops = split(source.lateStops ?? '')
    this.openingEndings = split(source.openingEndings ?? '')
    this.anybody = new Set(split(source.anybody ?? ''))
    this.finiteEndings = split(source.finiteEndings ?? '')
    this.fatherEndings = split(source.fatherEndings ?? '')
    this.surnameEndings = split(source.surnameEndings ?? '')
    this.articles = new Set(phrases(source.words.definite ?? ''))
    this.passive = new Set(split(source.passive ?? ''))
    this.relatives = new Set(split(source.relatives ?? ''))
    this.relativeAdverbs = new Set(split(source.relativeAdverbs ?? ''))
    this.pointingBack = new Set(split(source.pointingBack ?? ''))
    this.obliqueArticles = new Set(split(source.obliqueArticles ?? ''))
    this.feminineObliqueArticles = new Set(split(source.feminineObliqueArticles ?? ''))
    this.obliquePronouns = new Set(split(source.obliquePronouns ?? ''))
    this.possessives = new Set(split(source.possessives ?? ''))
    this.anyBody = new Set(split(source.anyBody ?? ''))
    this.modifierEndings = split(source.modifierEndings ?? '')
    this.nameSyllables = new Set(split(source.nameSyllables ?? ''))
    this.nameSeconds = new Set(split(source.nameSeconds ?? ''))
    this.owners = new Set(split(source.owners ?? ''))
    this.thus = new Set(split(source.thus ?? ''))
    this.sourceOfEither = new Set(phrases(source.sourceOfEither ?? ''))
    this.theseWords = phrases(source.theseWords ?? '').map((phrase) => phrase.split(' '))
    this.bodyPronouns = new Set(split(source.bodyPronouns ?? ''))
    this.demonstratives = new Set(split(source.demonstratives ?? ''))
    this.quoting = new Set(phrases(source.quoting ?? ''))
    this.banners = new Set(phrases(source.banners ?? ''))
    this.sayings = new Set(phrases(source.sayings ?? ''))
    this.stateForms = new Set(split(source.stateForms ?? ''))
    this.latter = new Set(phrases(source.latter ?? ''))
    this.postpositions = new Set(split(source.postpositions ?? ''))
    this.impersonal = new Set(phrases(source.impersonal ?? ''))
    this.hearing = new Set(split(source.hearing ?? ''))
    this.manyArticles = new Set(split(source.manyArticles ?? ''))
    this.agents = new Set(split(source.agents ?? ''))
    this.loosePapers = phrases(source.loosePapers ?? '')
    this.namedPapers = phrases(source.namedPapers ?? '')
    this.paperParts = phrases(source.paperParts ?? '')
    this.partLinks = new Set(split(source.partLinks ?? ''))
    this.numberedPapers = phrases(source.numberedPapers ?? '')
    this.nationalWords = phrases(source.nationalWords ?? '')
    this.ranks = phrases(source.ranks ?? '').map((rank) => rank.toLowerCase())
    this.placeOffices = new Set(source.placeOffices ?? '')
    this.caseEnds = split(source.caseEnds ?? '')
    this.legalForms = new Set(split(source.legalForms ?? ''))
    this.laws = phrases(source.laws ?? '')
    this.numberSigns = new Set(split(source.numberSigns ?? ''))
    this.innerLinks = new Set(split(source.innerLinks ?? ''))
    this.negations = new Set(split(source.negations ?? ''))
    this.refused = new Set(split(source.refused ?? ''))
    this.asking = new Set(phrases(source.asking ?? ''))
    this.undertakings = phrases(source.undertakings ?? '')
    this.titleEnds = phrases(source.titleEnds ?? '')
    this.subjectLinks = new Set(phrases(source.subjectLinks ?? ''))
    this.telling = new Set(phrases(source.telling ?? ''))
    this.inquiring = new Set(phrases(source.inquiring ?? ''))
    this.intending = new Set(phrases(source.intending ?? ''))
    this.denying = new Set(phrases(source.denying ?? ''))
    this.alsoReporting = new Set(phrases(source.alsoReporting ?? ''))
    this.alsoNouns = new Set(phrases(source.alsoNouns ?? ''))
    this.withoutContent = new Set(phrases(source.withoutContent ?? ''))
    this.whether = new Set(split(source.whether ?? ''))
    this.questions = new Set(phrases(source.questions ?? ''))
    this.nounEndings = split(source.nounEndings ?? '')
    this.actionEndings = split(source.actionEndings ?? '')
    this.parties = new Set(split(source.parties ?? ''))
    this.paperModifiers = new Set(split(source.paperModifiers ?? ''))
    this.reportedMood = new Set(split(source.reportedMood ?? ''))
    this.reporters = new Set(phrases(source.reporters ?? ''))
    this.clitics = split(source.clitics ?? '')
    this.directions = new Set(split(source.directions ?? ''))
    this.speakingPlaces = new Set(split(source.speakingPlaces ?? ''))
    this.pluralEndings = split(source.pluralEndings ?? '')
    this.clauseOpeners = new Set(split(source.clauseOpeners ?? ''))
    this.appointing = new Set(phrases(source.appointing ?? ''))
    this.serving = new Set(phrases(source.serving ?? ''))
    this.asOffice = phrases(source.asOffice ?? '')
    this.cities = new Set(phrases(source.cities ?? ''))
    this.opinions = new Set(split(source.opinions ?? ''))
    this.view = new Set(split(source.view ?? ''))
    this.copula = new Set(split(source.copula ?? ''))
    this.addressed = new Set(phrases(source.addressed ?? ''))
  }
}
