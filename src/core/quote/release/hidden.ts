import { type Audience, type Kit, type Person, type PersonId, type SourceId, bodiesOf } from '#core/model'
import { familyForms } from './naming/familyForms'
import { givenAlone } from './naming/givenAlone'
import { familyFirst, isEastAsian, partsOf, writtenApart } from './naming/parts'
import { firstOfTwo, shortForms } from './naming/shortForms'
import { isOpenedTo } from './release'

/** Whose identity an export must not contain, and the words that would disclose it. */
export interface HiddenIdentities {
  readonly personIds: ReadonlySet<PersonId>
  /** Sources taken down under the Chatham House Rule. */
  readonly sourceIds: ReadonlySet<SourceId>
  /** Names in every form the kit knows. */
  readonly names: readonly string[]
  /** By which they are called alone; somebody else may have them, too. */
  readonly givenNames: readonly string[]
  readonly affiliations: readonly string[]
  /** Names and affiliations of all who took part, also of those who stay named: words under the Rule hold none of them. */
  readonly participants: readonly string[]
  readonly participantGivenNames: readonly string[]
  /** Of those sources: who is named on the record must not be seen to have met there. */
  readonly titles: readonly string[]
}

const nobodyHidden: HiddenIdentities = {
  personIds: new Set(),
  sourceIds: new Set(),
  names: [],
  givenNames: [],
  affiliations: [],
  participants: [],
  participantGivenNames: [],
  titles: [],
}

/**
 * Everybody who took part in an event under the Chatham House Rule: neither the identity nor the affiliation of a
 * speaker, nor that of any other participant, may be revealed. A source with one quotation on those terms is the
 * record of such an event, and every person it names counts as having been there; of organisations only those that
 * speak. Whoever stands by words of theirs on the record stays named with those; that they met under the Rule is
 * told by nothing, because the record of the meeting is not named either. Whom the author names to the principal is named
 * there in the same way, and everybody else who took part stays hidden.
 */
export const hiddenIdentities = (kit: Kit, audience: Audience): HiddenIdentities => {
  const sourceIds = new Set(
    kit.quotes
      .filter((quote) => quote.release.basis === 'chatham-house' && quote.standing !== 'dropped')
      .map((quote) => quote.sourceId),
  )
  if (sourceIds.size === 0) return nobodyHidden
  const speakers = new Set(
    kit.quotes.filter((quote) => sourceIds.has(quote.sourceId)).flatMap((quote) => quote.speakerIds),
  )
  const named = namedTo(audience, kit)
  const participants = kit.people.filter(
    (person) =>
      speakers.has(person.id) ||
      (person.kind === 'person' && person.mentions.some((mention) => sourceIds.has(mention.sourceId))),
  )
  const hidden = participants.filter(({ id }) => !named.has(id))
  // Somebody else of that name may be meant.
  const openGivenNames = new Set(kit.people.filter(({ id }) => named.has(id)).flatMap(givenNamesOf))
  const openAffiliations = new Set(kit.people.filter(({ id }) => named.has(id)).flatMap(bodiesOf))
  return {
    personIds: new Set(hidden.map((person) => person.id)),
    sourceIds,
    names: namesAmong(hidden.flatMap(namesOf)),
    givenNames: namesAmong(hidden.flatMap(givenNamesOf).filter((name) => !openGivenNames.has(name))),
    affiliations: namesAmong(hidden.flatMap(bodiesOf).filter((organisation) => !openAffiliations.has(organisation))),
    participants: namesAmong(participants.flatMap((person) => [...namesOf(person), ...bodiesOf(person)])),
    participantGivenNames: namesAmong(participants.flatMap(givenNamesOf)),
    titles: namesAmong(kit.sources.filter(({ id }) => sourceIds.has(id)).map(({ title }) => title)),
  }
}

const namesOf = (person: Person): readonly string[] => [
  person.printedName,
  person.originalScript,
  ...(person.kind === 'organisation' ? [] : [person.printedName, person.originalScript].flatMap(formsOf)),
  ...(person.kind === 'organisation' ? [] : personalNames(person)),
]

const formsOf = (name: string): readonly string[] => [...shortForms(name), ...writtenApart(name)]

/**
 * Who stands by words of theirs on the record, wherever they said them: to name them tells of no meeting. And who spoke under
 * the Rule and was named to these readers by the author.
 */
const namedTo = (audience: Audience, kit: Kit): ReadonlySet<PersonId> =>
  new Set(
    kit.quotes
      .filter(
        ({ standing, release }) =>
          standing === 'kept' &&
          (release.basis === 'on-record' || (release.basis === 'chatham-house' && isOpenedTo(audience, release))),
      )
      .flatMap(({ speakerIds }) => speakerIds),
  )

/**
 * The forms in which somebody is named without their office: both names in either order, the family name alone, and of two
 * family names the first behind the given one, and either part. A name in another script, and one that is written without a space, is known as a whole alone: its parts are
 * read from it.
 */
export const personalNames = ({
  givenName,
  familyName,
  printedName,
  originalScript,
}: Pick<Person, 'givenName' | 'familyName' | 'printedName' | 'originalScript'>): readonly string[] => [
  ...namesInTwo({ givenName, familyName }),
  ...[printedName, originalScript].flatMap(partsOf).flatMap(namesInTwo),
  ...(isEastAsian(originalScript) ? namesInTwo(familyFirst(printedName.trim().split(/\s+/))) : []),
]

/** By which somebody is called alone; what stands in another script is divided first. */
export const givenNamesOf = ({
  kind,
  givenName,
  printedName,
  originalScript,
}: Pick<Person, 'kind' | 'givenName' | 'printedName' | 'originalScript'>): readonly string[] =>
  kind === 'organisation'
    ? []
    : [givenName, ...[printedName, originalScript].flatMap(partsOf).map((parts) => parts.givenName)].flatMap(givenAlone)

const namesInTwo = ({ givenName, familyName }: Pick<Person, 'givenName' | 'familyName'>): readonly string[] => [
  `${givenName} ${familyName}`,
  `${familyName} ${givenName}`,
  familyName,
  ...familyForms(familyName),
  ...[firstOfTwo(familyName)].flatMap((first) => (first === null || givenName === '' ? [] : [`${givenName} ${first}`])),
]

/** Each once. A single letter is no name; a single character or syllable of East Asia is. */
export const namesAmong = (fields: readonly string[]): readonly string[] => [
  ...new Set(
    fields
      .map((field) => field.trim())
      .filter((field) => field.length > 1 || /[\p{Script=Han}\p{Script=Hangul}]/u.test(field)),
  ),
]
