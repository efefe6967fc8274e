import type { HouseStyle, LanguageTag, Quote } from '#core/model'

/** The pair of marks around a quotation, and the pair inside it. */
export interface Marks {
  readonly open: string
  readonly close: string
}

/**
 * How one house prints a quotation.
 * UN: Editorial Manual, "Quotations" (un.org/dgacm/en/node/4440) and its companion of the UN University.
 * EU: Interinstitutional Style Guide, 10.1.9 quotation marks and 10.1.10 ellipsis (publications.europa.eu/code/en).
 * US: legal citation, quotations (law.cornell.edu/citation/6-100.htm), omissions (ndcourts.gov/court/citation/I.F.htm).
 * Where a house is silent the strictest of the three applies: a change to the words stands in brackets.
 */
export interface House {
  readonly outer: Marks
  readonly inner: Marks
  /** Three points for words left out inside a sentence. */
  readonly omission: string
  /** The same where the speaker's own words hold points already. */
  readonly bracketedOmission: string
  /** On its own line, for whole paragraphs left out. */
  readonly paragraphOmission: string
  /** Where the end of a sentence is left out; null: the house does not tell it apart. */
  readonly sentenceOmission: string | null
  /** An omission at the beginning is shown by a capital in brackets instead of points. */
  readonly capitalAtStart: boolean
  /** The initial letter of a quotation may change its case without brackets. */
  readonly silentInitial: boolean
  /** From this many words on a quotation is set off, without marks; null: never. */
  readonly blockFrom: number | null
  readonly emphasisAdded: string
}

const doubled: Marks = { open: '“', close: '”' }
const single: Marks = { open: '‘', close: '’' }

const houses: Readonly<Record<HouseStyle, House>> = {
  UN: {
    outer: doubled,
    inner: single,
    omission: '…',
    bracketedOmission: '[…]',
    paragraphOmission: '…',
    sentenceOmission: null,
    capitalAtStart: false,
    silentInitial: true,
    blockFrom: null,
    emphasisAdded: '[emphasis added]',
  },
  EU: {
    outer: single,
    inner: doubled,
    omission: '…',
    bracketedOmission: '[...]',
    paragraphOmission: '[...]',
    sentenceOmission: null,
    capitalAtStart: false,
    silentInitial: false,
    blockFrom: null,
    emphasisAdded: '(emphasis added)',
  },
  US: {
    outer: doubled,
    inner: single,
    omission: '.\u00a0.\u00a0.',
    bracketedOmission: '[.\u00a0.\u00a0.]',
    paragraphOmission: '.\u00a0.\u00a0.\u00a0.',
    sentenceOmission: '.\u00a0.\u00a0.\u00a0.',
    capitalAtStart: true,
    silentInitial: false,
    blockFrom: 50,
    emphasisAdded: '(emphasis added)',
  },
}

export const noMarks: Marks = { open: '', close: '' }

const guillemets: Marks = { open: '«', close: '»' }
const lowHigh: Marks = { open: '„', close: '“' }
const lowHighSingle: Marks = { open: '‚', close: '‘' }
const french: Marks = { open: '«\u00a0', close: '\u00a0»' }

/** The marks of a language where they differ from the English ones of the house. */
const marksByLanguage: Readonly<Record<string, Pick<House, 'outer' | 'inner'>>> = {
  fr: { outer: french, inner: doubled },
  ru: { outer: guillemets, inner: lowHigh },
  kk: { outer: guillemets, inner: doubled },
  es: { outer: guillemets, inner: doubled },
  de: { outer: lowHigh, inner: lowHighSingle },
  zh: { outer: doubled, inner: single },
  ar: { outer: guillemets, inner: doubled },
}

/** The rules of a house, with the marks of the language the document is written in. US legal style is English only. */
export const houseOf = (style: HouseStyle, language: LanguageTag = 'en'): House => {
  const marks = style === 'US' ? undefined : marksByLanguage[language.split('-')[0] ?? language]
  return marks === undefined ? houses[style] : { ...houses[style], ...marks }
}

/** The points for words left out of this quotation: in brackets where the speaker's own words hold points already. */
export const omissionIn = (quote: Quote, house: House): string =>
  quote.anchors.some(({ exact }) => /…|\.\s?\.\s?\./.test(exact)) ? house.bracketedOmission : house.omission
