import type { FeatureId } from '#core/extract/candidates/features'
import type { ClauseRule, ReferenceRule } from '#core/extract/candidates/rules'

/** How the reporting words stand to the quoted words. */
const clauses = {
  'verb-colon-before': 'a verb of saying and a colon before the words',
  'verb-right-before': 'a verb of saying right before the words',
  'verb-comma-before': 'a verb of saying and a comma before the words',
  'verb-earlier': 'a verb of saying earlier in the sentence',
  'colon-before': 'a colon before the words',
  'view-before': '“in the view of” before the words',
  'relay-before': 'somebody passes the words on before them',
  'verb-after': 'a verb of saying after the words',
  'verb-right-after': 'a verb of saying right after the words',
  'verb-later': 'a verb of saying later in the sentence',
  'participle-after': 'a participle of saying after the words',
  'source-after': 'the source is given after the words',
  'relay-after': 'somebody passes the words on after them',
  'clause-inside': 'the reporting clause stands inside the marks',
  'sentence-after': 'the next sentence reports the words',
  'free-standing': 'the words stand free',
  'no-clause': 'no words report them',
} as const satisfies Readonly<Record<ClauseRule, string>>

/** How the phrase beside the reporting words, or its absence, leads to somebody. */
const references = {
  name: 'the speaker is named there',
  organisation: 'the body is named there',
  'office-same': 'the office is that of a person named elsewhere',
  'office-shared': 'the office is held by more than one person here',
  'body-meant': 'the body is meant by a common noun',
  'office-last': 'the office is taken for that of the last speaker',
  'office-only': 'the office is taken for that of the only person so far',
  'office-colon': 'the office is that of the person before the colon',
  pronoun: 'a pronoun stands for the speaker',
  they: 'a plural stands for the body named last',
  turn: 'the speaker has the floor',
  issuer: 'the paper speaks for its issuer',
  relayed: 'the one whose words are passed on',
  omitted: 'the verb has no subject, so the last one goes on',
  running: 'the last speaker goes on',
  beside: 'named in the same sentence',
  earlier: 'named before',
  group: 'several speak together',
  unnamed: 'the phrase names nobody',
  nobody: 'nobody is named',
} as const satisfies Readonly<Record<ReferenceRule, string>>

type Prefixed<Name extends string, Table> = { readonly [Key in keyof Table & string as `${Name}:${Key}`]: Table[Key] }

const prefixed = <Name extends string, Table extends Readonly<Record<string, string>>>(
  name: Name,
  table: Table,
): Prefixed<Name, Table> => {
  const entries = Object.entries(table).map(([key, said]) => [`${name}:${key}`, said])
  return Object.fromEntries(entries) as Prefixed<Name, Table>
}

/** What is told of a feature that decided. Those of the rule itself repeat its words. */
const features = {
  ...prefixed('pick', references),
  ...prefixed('pick', clauses),
  pick: 'the reporting words lead there',
  'pick:certain': 'no other person stands in the sentence',
  'pick:rival': 'chosen by grammar although another person stands in the sentence',
  'pick:rivals': 'chosen by grammar although others stand in the sentence',
  'pick:adjacent': 'right beside the verb',
  'pick:own': 'the words have reporting words of their own',
  strength: 'the reporting words hold the quotation firmly',
  sentence: 'named in the sentence',
  'sentence:free': 'named in the sentence, behind no preposition',
  'sentence:governed': 'named in the sentence behind a preposition',
  'sentence:first': 'the first subject of the sentence',
  joint: 'several speak together',
  'joint:one': 'one of several who speak together',
  'sentence:oblique': 'in a case no subject has',
  'sentence:relative': 'inside a clause about somebody else',
  'sentence:possessor': 'named as the owner of something',
  'sentence:object': 'the object of another verb',
  'sentence:opens': 'opens the sentence',
  'sentence:verb': 'the subject of the verb',
  'sentence:aside': 'named in passing',
  'sentence:office': 'meant by the office alone',
  'sentence:titled': 'named with an office',
  'cue:nearest': 'nearest to the verb of saying',
  'cue:after': 'right behind the verb of saying',
  'cue:before': 'right before the verb of saying',
  speaker: 'spoke last',
  focus: 'subject of the sentence before',
  recent: 'named last before this sentence',
  'recent:older': 'named shortly before',
  body: 'the body named last',
  issuer: 'issued the statement',
  turn: 'has the floor',
  only: 'the only person named so far',
  paragraph: 'named in this paragraph',
  'gender:agrees': 'the pronoun fits',
  'gender:differs': 'the pronoun does not fit',
  person: 'a person',
  organisation: 'a body',
  titled: 'has an office',
  'weak-name': 'perhaps no name',
  'short-name': 'one word that no fuller name explains',
  nobody: 'nobody is named',
  'nobody:free': 'no words report the quotation',
  'nobody:omitted': 'the verb has no subject',
  'nobody:someone': 'an unnamed person speaks',
  'nobody:many': 'several unnamed people speak',
  'nobody:paper': 'a paper speaks',
  'nobody:office': 'an office that nobody holds here',
  'nobody:pronoun': 'a pronoun that fits nobody',
  'nobody:alone': 'nobody is named in the sentence',
  'words:scare': 'perhaps a so-called term',
  'words:fragment': 'a fragment inside a sentence',
  'words:few': 'few words',
  'words:free': 'the words stand free',
  'words:title': 'written like a title',
} as const satisfies Readonly<Record<FeatureId, string>>

/** Why a quotation is proposed as somebody’s. */
export const why = {
  title: 'Why',
  byHand: 'Selected by hand in the source.',
  clauses,
  references,
  features,
  chance: { sure: 'sure', likely: 'likely', check: 'please check' },
  unproven: 'Too few texts in this language have been checked for anything in it to be kept unread.',
  decided: 'What decided: {reasons}.',
  rival: 'Next best: {name}.',
  rivalBecause: 'Next best: {name} ({reasons}).',
  nobody: 'nobody named',
} as const
