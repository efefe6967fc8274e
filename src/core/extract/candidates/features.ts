import { type ClauseRule, clauseRules, type ReferenceRule, referenceRules } from '#core/extract/candidates/rules'

/**
 * Every feature a candidate may have, in one table. A feature names a fact of grammar or of the discourse; what it is worth
 * is learned (`choose/weights.json`), and what a reader is told of it stands in the message files.
 */
export const featureIds = [
  // the phrase beside the reporting words
  'pick', // it leads to this candidate
  'pick:certain', // by a name that stands there, and no other person stands in the sentence
  'pick:rival', // … but another person stands in the sentence
  'pick:rivals', // … two others or more
  'pick:adjacent', // nothing stands between it and the verb
  'pick:source', // … that names a source: according to
  'pick:own', // the words have reporting words of their own, not a neighbour’s
  'strength', // how firmly the reporting words hold the quoted words, 0 to 1
  ...referenceRules.map((rule) => `pick:${rule}` as const),
  ...clauseRules.map((rule) => `pick:${rule}` as const),
  // several who speak with one verb
  'joint',
  'joint:one',
  // where else the candidate stands in the sentence that reports
  'sentence', // it is named there
  'sentence:free', // and hangs on no preposition
  'sentence:governed', // it hangs on a preposition
  'sentence:first', // the first phrase there that hangs on none
  'sentence:office', // it is meant by its office alone
  'sentence:titled', // with its office beside its name
  'sentence:oblique', // it stands in another case than the first
  'sentence:relative', // it stands in a clause about somebody else
  'sentence:possessor', // it owns what follows
  'sentence:object', // it stands right behind another verb
  'sentence:opens', // it opens a clause
  'sentence:verb', // a verb stands right behind it
  'sentence:aside', // it stands between commas
  'cue:nearest', // of all phrases the nearest to the verb
  'cue:after', // right behind the verb
  'cue:before', // right before it
  // the discourse
  'speaker', // it spoke last
  'speaker:near', // within the two sentences before
  'focus:near',
  'rival:pronoun', // the pronoun could also mean somebody else named before
  'focus', // the last sentence was about it
  'recent', // named last of all before this sentence
  'recent:older', // named shortly before
  'body', // the body named or quoted last
  'issuer', // it issued the statement the text reports
  'turn', // it has the floor in a transcript
  'only', // the one person the text has named so far
  'paragraph', // it was named or spoke in this paragraph
  // how the gender and number of a pronoun agree
  'gender:agrees',
  'gender:differs',
  // how the office that stands there agrees with what the text says of the candidate
  'office:holds',
  'office:other', // the text gives it another office
  // who it is
  'person',
  'organisation',
  'titled', // the text gives it an office
  'reporter', // of one who writes for the press
  'weak-name', // little but its place says that it is a name
  'short-name', // one word that no fuller name explains
  // nobody
  'nobody',
  'nobody:free', // no reporting words at all
  'nobody:omitted', // a verb without a subject
  'nobody:noun', // a noun nothing is known of stands where the subject stands
  'nobody:someone', // “a spokesman”
  'nobody:source', // “according to the jury”
  'nobody:many', // “the ministers”
  'nobody:paper', // “the report says”
  'nobody:office', // an office no name of the text holds
  'nobody:pronoun', // a pronoun nobody fits
  'nobody:before', // the sentence before is about somebody the text does not name
  'nobody:alone', // nobody is named in the sentence
  // whether the words are a quotation at all
  'words:scare',
  'words:fragment',
  'words:few', // fewer than five words
  'words:free', // they stand free, without reporting words
  'words:title', // most words begin with a capital
] as const

export type FeatureId = (typeof featureIds)[number]

/** The feature of whom these rules lead to. Put together once: a name made anew for each candidate is looked up slowly. */
export function pickedBy(rule: ReferenceRule | ClauseRule): FeatureId {
  return picked[rule]
}

const picked = Object.fromEntries([...referenceRules, ...clauseRules].map((rule) => [rule, `pick:${rule}`])) as Record<
  ReferenceRule | ClauseRule,
  FeatureId
>
