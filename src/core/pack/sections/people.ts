import type { Composing } from '../composing'
import type { Made } from '../compose'
import type { Fact, PersonBlock } from '../document'
import { listName, nameRuns, roleLine } from '../names'
import { placeOf } from '../places'
import type { SelectedPerson } from '../selection'
import { given, link } from '../text'
import { bestQuotation } from './bestQuotation'
import { composeRichText } from './richText'

/** People in protocol order, which is the order of the kit. Who has a biography gets a page, the others a card. */
export const composePeople = (composing: Composing): Made => {
  const { selection, words } = composing
  const people = [...selection.people].sort((one, other) => Number(one.presence === 'mentioned') - Number(other.presence === 'mentioned'))
  return {
    subtitle: selection.people.length > 1 ? words.people.order : '',
    blocks: people.map((person) => personBlock(composing, person)),
  }
}

const personBlock = (composing: Composing, person: SelectedPerson): PersonBlock => {
  const biography = composeRichText(person.biography)
  const { photo } = person
  return {
    kind: 'person',
    setting: biography.length > 0 ? 'page' : 'card',
    anchor: placeOf.person(person.id),
    listName: listName(person),
    name: nameRuns(person),
    role: roleLine(person),
    photo: photo === null ? null : { ...photo, alt: photo.alt.trim() === '' ? composing.words.people.portraitOf(listName(person)) : photo.alt },
    facts: factsOf(composing, person),
    biography,
    best: biography.length > 0 ? bestQuotation(composing, person) : null,
  }
}

const factsOf = ({ selection, words, includes }: Composing, person: SelectedPerson): readonly Fact[] => {
  const first = includes('quotes') ? selection.quotes.find((quote) => quote.speaker.by === 'name' && quote.speaker.personId === person.id) : undefined
  const target = first === undefined ? null : { anchor: placeOf.quote(first.id) }
  return [
    ...given(words.people.address, person.addressAs),
    ...given(words.people.pronunciation, person.pronunciation),
    ...given(words.people.script, person.originalScript),
    ...given(words.people.languages, person.languages),
    ...given(words.people.lastMet, person.lastMet),
    ...(target === null
      ? []
      : [{ label: words.people.quoted, runs: [link(words.people.onPage, target), { ...link('00', target), pageOf: target.anchor }] }]),
    ...given(words.people.reviewed, person.lastReviewed === null ? '' : words.day(person.lastReviewed)),
  ]
}
