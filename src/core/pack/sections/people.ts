import type { Composing, Made } from '../composing'
import type { Fact, PersonBlock, Picture, RegisterBlock, RegisterEntry, Runs } from '../document'
import { listName, nameRuns, roleLine } from '../names'
import { placeOf } from '../places'
import type { SelectedPerson } from '#core/view/people'
import { sameAsLast } from '#core/view/sameAsLast'
import { given, isBlank, joined, link, run } from '../text'
import { deceptionIn } from '../deception'
import { composeRichText } from './richText'
import { spokenBy } from './spokenBy'

/**
 * Everybody at a glance in protocol order, which is the order that was set in the kit, whoever stands first there. Then an
 * entry for each of whom more is known than stands in that list.
 */
export const composePeople = (composing: Composing): Made => {
  const { selection, words } = composing
  const people = selection.people.filter(({ presence }) => presence !== 'mentioned')
  const mentioned = selection.people.filter(({ presence }) => presence === 'mentioned')
  if (selection.people.length === 0) return { blocks: [] }
  const listed = people.length === 0 ? mentioned : people
  const entries = listed.map((person, index) => registerEntry(composing, person, index + 1))
  return {
    subtitle:
      people.length < 2 ? '' : composing.pack.peopleOrder === 'country' ? words.people.byCountry : words.people.order,
    blocks: [
      {
        kind: 'register',
        labels: labelsOf(words.people.columns, entries),
        entries,
        named: people.length === 0 ? [] : namedRuns(composing, mentioned),
      },
      ...selection.people
        .filter((person) => hasEntry(composing, person))
        .map((person) => asBefore(person, personBlock(composing, person))),
    ],
  }
}

const asBefore = sameAsLast<SelectedPerson, PersonBlock>()

/** Who is at one engagement; the entry of each stands among the people of the whole pack. */
export const registerOf = (composing: Composing, people: readonly SelectedPerson[]): RegisterBlock => {
  const entries = people.map((person, index) => ({ ...registerEntry(composing, person, index + 1), anchor: null }))
  return { kind: 'register', labels: labelsOf(composing.words.people.columns, entries), entries, named: [] }
}

/** A column in which nothing stands has no head. */
const labelsOf = (columns: RegisterBlock['labels'], entries: readonly RegisterEntry[]): RegisterBlock['labels'] => ({
  ...columns,
  office: entries.some(({ office }) => !isBlank(office)) ? columns.office : '',
  body: entries.some(({ body }) => !isBlank(body)) ? columns.body : '',
  pages: entries.some(({ pages }) => pages.length > 0) ? columns.pages : '',
})

const namedRuns = ({ words }: Composing, people: readonly SelectedPerson[]): Runs =>
  people.length === 0
    ? []
    : [
        run(`${words.people.named} `),
        ...people.flatMap((person, index) => {
          const office = roleLine(person)
          return [
            ...(index > 0 ? [run('; ')] : []),
            ...nameRuns(person),
            ...(office === '' ? [] : [run(`${words.listComma}${office}`)]),
          ]
        }),
        run(words.sentenceEnd.trimEnd()),
      ]

const hasEntry = (composing: Composing, person: SelectedPerson): boolean =>
  composeRichText(person.biography).length > 0 || person.photo !== null || ownFacts(composing, person).length > 0

const registerEntry = (composing: Composing, person: SelectedPerson, number: number): RegisterEntry => {
  const { includes, selection } = composing
  const anchor = placeOf.person(person.id)
  const ownEntry = hasEntry(composing, person)
  const quoted = includes('quotes') ? spokenBy(selection.quotes, person.id)[0] : undefined
  return {
    anchor: ownEntry ? null : anchor,
    listName: listName(person),
    number,
    name: nameRuns(person),
    ...officeAndBody(person),
    pages: [
      ...(ownEntry && includes('people') ? [anchor] : []),
      ...(quoted === undefined ? [] : [placeOf.quote(quoted.id)]),
    ],
  }
}

/** What somebody is, and of what: apart where the kit tells them apart, else the whole title as the source writes it. */
const officeAndBody = (person: SelectedPerson): Pick<RegisterEntry, 'office' | 'body'> => {
  const { role, title, organisation, country } = person
  const body = joined([organisation, organisation.includes(country) ? '' : country])
  const office = role === '' || (title !== '' && !title.startsWith(role)) ? title : role
  if (office === '' || body === '' || office.includes(body)) return { office: roleLine(person), body: '' }
  return { office, body }
}

const personBlock = (composing: Composing, person: SelectedPerson): PersonBlock => ({
  kind: 'person',
  anchor: placeOf.person(person.id),
  listName: listName(person),
  name: nameRuns(person),
  role: roleLine(person),
  photo: picture(composing, person),
  facts: factsOf(composing, person),
  biography: composeRichText(person.biography),
})

const picture = ({ words }: Composing, person: SelectedPerson): Picture | null => {
  const { photo } = person
  if (photo === null) return null
  return { ...photo, alt: photo.alt.trim() === '' ? words.people.portraitOf({ name: listName(person) }) : photo.alt }
}

const factsOf = (composing: Composing, person: SelectedPerson): readonly Fact[] => {
  const { selection, words, includes } = composing
  const first = includes('quotes') ? spokenBy(selection.quotes, person.id)[0] : undefined
  const target = first === undefined ? null : { anchor: placeOf.quote(first.id) }
  return [
    ...ownFacts(composing, person),
    ...given(words.sections.programme, hoursOf(composing, person)),
    ...(target === null
      ? []
      : [
          {
            label: words.people.quoted,
            runs: [
              { ...link(words.people.onPage, target), leadsToPage: true as const },
              { ...link('00', target), pageOf: target.anchor },
            ],
          },
        ]),
    ...given(words.people.reviewed, person.lastReviewed === null ? '' : words.day(person.lastReviewed)),
  ]
}

/** When they have the floor, as the programme of the pack gives it. */
const hoursOf = ({ selection, words, includes }: Composing, person: SelectedPerson): string => {
  if (!includes('programme')) return ''
  const days = new Set(selection.programme.map(({ day }) => day))
  return selection.programme
    .filter(({ leadIds, time }) => time !== null && leadIds.includes(person.id))
    .map(({ day, time }) =>
      joined([days.size > 1 && day !== null ? words.day(day) : '', words.figures(time ?? '')], words.listComma),
    )
    .join(' · ')
}

/** What stands in no list; and what the eye does not see of the name. */
const ownFacts = ({ words }: Composing, person: SelectedPerson): readonly Fact[] => [
  ...words.personFields.flatMap(([field, label]) => given(label, person[field])),
  ...given(words.people.letters, deceptionIn(words, person.printedName)),
]
