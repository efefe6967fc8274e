import { type Kit, Person, lineFields } from '#core/model'
import { deceptionIn } from '../../../parts/lookAlikes'
import { ComboField } from '../../../parts/ComboField'
import { drawnBy } from '../../../parts/drawnBy'
import type { Choice } from '../../../parts/Select'
import { TextField } from '../../../parts/TextField'
import { decide } from '../../../state/actions'
import { useIsNew } from '../../../state/justAdded'
import { words } from '../../../words'
import { PhotoBox } from '../photo/PhotoBox'
import styles from './PersonForm.module.css'
import { countries, honorifics } from './suggestions'
import { Titles } from './Titles'

interface PersonFormProps {
  readonly kit: Kit
  readonly person: Person
}

/** Name, manner of address and function: what is printed at the head of a person's page. Give it the person's `key`. */
export const PersonForm = ({ kit, person }: PersonFormProps) => (
  <div className={styles['form']}>
    <div className={styles['head']}>
      <PhotoBox kit={kit} person={person} />
      {person.kind === 'person' ? <Names person={person} /> : <OrganisationName person={person} />}
    </div>
    {person.kind === 'person' && (
      <div className={styles['third']}>
        {others.map((name) => (
          <Line key={name} person={person} name={name} />
        ))}
      </div>
    )}
    {person.kind === 'person' && <Line person={person} name="iceBreaker" />}
    {person.kind === 'person' ? (
      <div className={styles['function']}>
        <Line person={person} name="role" />
        <Line person={person} name="organisation" />
        <Line person={person} name="country" suggestions={countries} />
      </div>
    ) : (
      <Line person={person} name="country" suggestions={countries} />
    )}
    {person.kind === 'person' && <Titles kit={kit} person={person} />}
  </div>
)

/** Fields that have a place of their own in the form. The others stand in a row under the name, also one that is new. */
const placed: readonly LineName[] = [
  'honorific',
  'givenName',
  'familyName',
  'pronunciation',
  'originalScript',
  'addressAs',
  'role',
  'organisation',
  'country',
  'iceBreaker',
]
const others = lineFields(Person.entries).filter((name) => !placed.includes(name))

const Names = ({ person }: { readonly person: Person }) => {
  const isNew = useIsNew(person.id)
  return (
    <div className={styles['names']}>
      <Line person={person} name="honorific" suggestions={honorifics} />
      <Line person={person} name="givenName" isFirst={isNew} />
      <Line person={person} name="familyName" />
      <Line person={person} name="pronunciation" />
      <Line person={person} name="originalScript" />
      <Line person={person} name="addressAs" />
    </div>
  )
}

const OrganisationName = ({ person }: { readonly person: Person }) => (
  <div className={styles['whole']}>
    <Line person={person} name="printedName" label={words.people.organisationName} />
    <Line person={person} name="originalScript" />
  </div>
)

type LineName = keyof typeof words.people.fields

/** An example of what may stand in a field, where one helps. */
const examples: Readonly<Partial<Record<LineName, string>>> = words.people.placeholders

interface LineProps {
  readonly person: Person
  readonly name: LineName
  readonly label?: string
  readonly suggestions?: readonly Choice<string>[]
  /** Where writing begins when the person is new. */
  readonly isFirst?: boolean
}

/** One field of the person, changed as one types. */
const DrawnLine = ({ person, name, label = words.people.fields[name], suggestions, isFirst = false }: LineProps) => {
  const placeholder = examples[name]
  const field = {
    label,
    value: person[name],
    onChange: (text: string) => decide({ kind: 'person.change', id: person.id, patch: { [name]: text } }),
    ...(placeholder === undefined ? {} : { placeholder }),
  }
  const trouble = deceptionIn(person[name])
  return suggestions === undefined ? (
    <TextField {...field} trouble={trouble} autoFocus={isFirst} />
  ) : (
    <ComboField {...field} choices={suggestions} />
  )
}

const Line = drawnBy(DrawnLine, ({ person, name, label, suggestions }) => [
  person.id,
  person[name],
  name,
  label,
  suggestions,
])
