import type { Composing, Made } from '../composing'
import type { Fact, PersonBlock, Picture, RegisterEntry } from '../document'
import { listName, nameRuns, roleLine } from '../names'
import { placeOf } from '../places'
import type { SelectedPerson } from '#core/view/people'
import { given, link } from '../text'
import { bestQuotation } from './bestQuotation'
import { composeRichText } from './richText'

/** Everybody at a glance in protocol order, which is the order that was set in the kit, whoever stands first there. Then a page for each who has a biography. */
export const composePeople = (composing: Composing): Made => {
  const { selection, words } = composing
  const { people } = selection
  if (people.length === 0) return { blocks: [] }
  return {
    subtitle: people.length > 1 ? words.people.order : '',
    blocks: [
      { kind: 'register', entries: people.map((person) => registerEntry(composing, person)) },
      ...people.filter(hasPage).map((person, index) => personBlock(composing, person, index === 0)),
    ],
  }
}

const hasPage = (person: SelectedPerson): boolean => composeRichText(person.biography).length > 0

const registerEntry = (composing: Composing, person: SelectedPerson): RegisterEntry => {
  const { words } = composing
  const anchor = placeOf.person(person.id)
  const ownPage = hasPage(person)
  const page = {
    label: words.people.biography,
    runs: [link(words.people.onThisPage, { anchor }), { ...link('00', { anchor }), pageOf: anchor }],
  }
  return {
    anchor: ownPage ? null : anchor,
    listName: listName(person),
    name: nameRuns(person),
    role: roleLine(person),
    photo: ownPage ? null : picture(composing, person),
    facts: ownPage ? [page] : factsOf(composing, person),
  }
}

const personBlock = (composing: Composing, person: SelectedPerson, opensPage: boolean): PersonBlock => ({
  kind: 'person',
  opensPage,
  anchor: placeOf.person(person.id),
  listName: listName(person),
  name: nameRuns(person),
  role: roleLine(person),
  photo: picture(composing, person),
  facts: factsOf(composing, person),
  biography: composeRichText(person.biography),
  best: bestQuotation(composing, person),
})

const picture = ({ words }: Composing, person: SelectedPerson): Picture | null => {
  const { photo } = person
  if (photo === null) return null
  return { ...photo, alt: photo.alt.trim() === '' ? words.people.portraitOf({ name: listName(person) }) : photo.alt }
}

const factsOf = ({ selection, words, includes }: Composing, person: SelectedPerson): readonly Fact[] => {
  const first = includes('quotes')
    ? selection.quotes.find((quote) => quote.speaker.by === 'name' && quote.speaker.personIds.includes(person.id))
    : undefined
  const target = first === undefined ? null : { anchor: placeOf.quote(first.id) }
  return [
    ...given(words.people.address, person.addressAs),
    ...given(words.people.pronunciation, person.pronunciation),
    ...given(words.people.script, person.originalScript),
    ...given(words.people.languages, person.languages),
    ...given(words.people.lastMet, person.lastMet),
    ...(target === null
      ? []
      : [
          {
            label: words.people.quoted,
            runs: [link(words.people.onPage, target), { ...link('00', target), pageOf: target.anchor }],
          },
        ]),
    ...given(words.people.reviewed, person.lastReviewed === null ? '' : words.day(person.lastReviewed)),
  ]
}
