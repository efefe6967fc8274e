import { openingsOf } from '#core/extract/languages/openings'

/** How a language says that something will or may be said, and has not been. */
interface Ways {
  /** Words before the verb, a pattern: will, may, is expected to. */
  readonly modal?: string
  /** The verb behind them, a pattern, in the form it has there: say, sagen. */
  readonly verb?: string
  /** How many words may stand between the two; German puts the whole clause there. */
  readonly gap?: number
  /** Verbs behind such a word that have what is announced as their object: announce, ankündigen. */
  readonly announcing?: string
  /** Forms that say it alone: dira, скажет, سيقول. */
  readonly forms?: string
  /** Such forms of verbs that announce something: annoncera, объявит. */
  readonly announcingForms?: string
  /** What looks like one and tells of what was said: “would later say”, “could only say”, « dira plus tard ». */
  readonly past?: string
}

/** A pattern to be looked for in the narrator’s words. */
export interface Foretold {
  readonly pattern: RegExp
  /** What a word must be for a match to begin there, if it is of letters alone; null where words are written without spaces. */
  readonly openings: RegExp | null
}

/**
 * The pattern of a verb of saying that tells of what is still to be said, or only might be: “will say on Friday”, « pourrait dire »,
 * 可能会说. Nothing was said there, with or without marks. To be looked for in the narrator’s words, where a word begins: it is sticky, for
 * at every letter it would cost a seventh of all reading.
 */
export function foretelling({ modal, verb, gap = 2, announcing, forms, announcingForms, past }: Ways): Foretold {
  const between = `(?:[\\s ]+[\\p{L}’'-]+){0,${gap}}?[\\s ]+`
  const ways = [
    ...(modal === undefined || verb === undefined ? [] : [`(?:${modal})${between}(?:${verb})`]),
    ...(modal === undefined || announcing === undefined ? [] : [`(?:${modal})${between}(?<announcing>${announcing})`]),
    ...(forms === undefined ? [] : [forms]),
    ...(announcingForms === undefined ? [] : [`(?<announced>${announcingForms})`]),
  ]
  const unless = past === undefined ? '' : `(?!(?:${past})(?![\\p{L}\\p{M}]))`
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}])${unless}(?:${ways.join('|')})(?![\\p{L}\\p{M}])`, 'iuy')
  return { pattern, openings: openingsOf(ways.join('|')) }
}

/** The same where words are written without spaces. */
export const foretellingInSigns = (pattern: string): Foretold => ({
  pattern: new RegExp(pattern, 'gu'),
  openings: null,
})
