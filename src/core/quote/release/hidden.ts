import type { Kit, Person, PersonId, SourceId } from '#core/model'

/** Whose identity an export must not contain, and the words that would disclose it. */
export interface HiddenIdentities {
  readonly personIds: ReadonlySet<PersonId>
  /** Sources taken down under the Chatham House Rule. */
  readonly sourceIds: ReadonlySet<SourceId>
  /** Names in every form the kit knows. */
  readonly names: readonly string[]
  readonly affiliations: readonly string[]
}

export const nobodyHidden: HiddenIdentities = {
  personIds: new Set(),
  sourceIds: new Set(),
  names: [],
  affiliations: [],
}

/**
 * Everybody who took part in an event under the Chatham House Rule: neither the identity nor the affiliation of a
 * speaker, nor that of any other participant, may be revealed. A source with one quotation on those terms is the
 * record of such an event, and every person it names counts as having been there; of organisations only those that
 * speak. Better one name too many is kept back than one too few.
 */
export const hiddenIdentities = (kit: Kit): HiddenIdentities => {
  const sourceIds = new Set(
    kit.quotes
      .filter((quote) => quote.release.basis === 'chatham-house' && quote.standing !== 'dropped')
      .map((quote) => quote.sourceId),
  )
  if (sourceIds.size === 0) return nobodyHidden
  const speakers = new Set(
    kit.quotes.filter((quote) => sourceIds.has(quote.sourceId)).flatMap((quote) => quote.speakerIds),
  )
  const participants = kit.people.filter(
    (person) =>
      speakers.has(person.id) ||
      (person.kind === 'person' && person.mentions.some((mention) => sourceIds.has(mention.sourceId))),
  )
  return {
    personIds: new Set(participants.map((person) => person.id)),
    sourceIds,
    names: wordsOf(
      participants.flatMap((person) => [
        person.printedName,
        person.originalScript,
        ...(person.kind === 'organisation' ? [] : personalNamesOf(person)),
      ]),
    ),
    affiliations: wordsOf(participants.map((person) => person.organisation)),
  }
}

const personalNamesOf = ({ givenName, familyName }: Person): readonly string[] => [
  `${givenName} ${familyName}`,
  `${familyName} ${givenName}`,
  familyName,
]

const wordsOf = (fields: readonly string[]): readonly string[] => [
  ...new Set(fields.map((field) => field.trim()).filter((field) => field.length > 1)),
]
