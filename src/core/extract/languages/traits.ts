import type { LanguageSource } from '#core/extract/languages/language'

type TraitName =
  | 'code'
  | 'writing'
  | 'headFinal'
  | 'genitive'
  | 'attachedConjunction'
  | 'verbFirst'
  | 'verbFinal'
  | 'quotative'
  | 'narratorInMarks'
  | 'nounsCapitalised'
  | 'words'
  | 'relativesAfterComma'
  | 'dropsSubject'
  | 'isOblique'
  | 'genderOfVerb'
  | 'isAdjective'
  | 'adjectiveBehind'
  | 'callingEnds'
  | 'bodyEnds'
  | 'isNamingAdjective'
  | 'infinitiveMark'
  | 'baseName'
  | 'placeInGenitive'
  | 'onlyInGenitive'
  | 'negatesBehind'
  | 'namingLink'
  | 'isPlural'
  | 'genderedNouns'
  | 'countryInGenitive'
  | 'nameShape'
  | 'placeSigns'
  | 'ageBehind'
  | 'ageBefore'
  | 'adverbSign'
  | 'givenVerbs'
  | 'verbParticles'
  | 'oneOf'
  | 'jointOffice'
  | 'namingCompounds'
  | 'masculineArticles'
  | 'paperNumber'
  | 'genitiveNoun'
  | 'ownedNoun'
  | 'ownedPlace'
  | 'ownerEnding'
  | 'otherClause'
  | 'wholeClause'
  | 'isDenied'
  | 'inDoubt'
  | 'endsOfForeignNames'
  | 'foretold'
  | 'textThatStates'
  | 'adjectivesEnd'
  | 'adjectiveEnding'
  | 'firstCase'
  | 'varietyOf'
  | 'keepsCase'
  | 'inAlphabetOf'
  | 'apostrophed'
  | 'adverbEnding'
  | 'ageNoun'
  | 'feminineGivenEnding'

/** What the shared rules ask of a language, beside its word lists. */
export type Traits = { readonly [Name in TraitName]: LanguageSource[Name] }

/**
 * The traits of a language in one order, those it lacks too. They are asked for several times at every word, and sources that
 * each have other properties would be nine kinds of object to V8, which finds a property of one kind quickly and of nine slowly.
 */
export function traitsOf(source: LanguageSource): Traits {
  return {
    code: source.code,
    writing: source.writing,
    headFinal: source.headFinal,
    genitive: source.genitive,
    attachedConjunction: source.attachedConjunction,
    verbFirst: source.verbFirst,
    verbFinal: source.verbFinal,
    quotative: source.quotative,
    narratorInMarks: source.narratorInMarks,
    nounsCapitalised: source.nounsCapitalised,
    words: source.words,
    relativesAfterComma: source.relativesAfterComma,
    dropsSubject: source.dropsSubject,
    isOblique: source.isOblique,
    genderOfVerb: source.genderOfVerb,
    isAdjective: source.isAdjective,
    adjectiveBehind: source.adjectiveBehind,
    callingEnds: source.callingEnds,
    bodyEnds: source.bodyEnds,
    isNamingAdjective: source.isNamingAdjective,
    infinitiveMark: source.infinitiveMark,
    baseName: source.baseName,
    placeInGenitive: source.placeInGenitive,
    onlyInGenitive: source.onlyInGenitive,
    negatesBehind: source.negatesBehind,
    namingLink: source.namingLink,
    isPlural: source.isPlural,
    genderedNouns: source.genderedNouns,
    countryInGenitive: source.countryInGenitive,
    nameShape: source.nameShape,
    placeSigns: source.placeSigns,
    ageBehind: source.ageBehind,
    ageBefore: source.ageBefore,
    adverbSign: source.adverbSign,
    givenVerbs: source.givenVerbs,
    verbParticles: source.verbParticles,
    oneOf: source.oneOf,
    jointOffice: source.jointOffice,
    namingCompounds: source.namingCompounds,
    masculineArticles: source.masculineArticles,
    paperNumber: source.paperNumber,
    genitiveNoun: source.genitiveNoun,
    ownedNoun: source.ownedNoun,
    ownedPlace: source.ownedPlace,
    ownerEnding: source.ownerEnding,
    otherClause: source.otherClause,
    wholeClause: source.wholeClause,
    isDenied: source.isDenied,
    inDoubt: source.inDoubt,
    endsOfForeignNames: source.endsOfForeignNames,
    foretold: source.foretold,
    textThatStates: source.textThatStates,
    adjectivesEnd: source.adjectivesEnd,
    adjectiveEnding: source.adjectiveEnding,
    firstCase: source.firstCase,
    varietyOf: source.varietyOf,
    keepsCase: source.keepsCase,
    inAlphabetOf: source.inAlphabetOf,
    apostrophed: source.apostrophed,
    adverbEnding: source.adverbEnding,
    ageNoun: source.ageNoun,
    feminineGivenEnding: source.feminineGivenEnding,
  }
}
