import type { Kit, Person } from '#core/model'
import { ComboField } from '../../../parts/ComboField'
import type { Choice } from '../../../parts/Select'
import { TextField } from '../../../parts/TextField'
import { decide } from '../../../state/actions'
import { words } from '../../../words'
import { PhotoBox } from '../photo/PhotoBox'
import styles from './PersonForm.module.css'
import { countries, honorifics } from './suggestions'

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
        <Line person={person} name="printedName" />
        <Line person={person} name="languages" placeholder={words.people.placeholders.languages} />
        <Line person={person} name="lastMet" placeholder={words.people.placeholders.lastMet} />
      </div>
    )}
    {person.kind === 'person' ? (
      <div className={styles['function']}>
        <Line person={person} name="role" />
        <Line person={person} name="organisation" />
        <Line person={person} name="country" suggestions={countries} />
      </div>
    ) : (
      <Line person={person} name="country" suggestions={countries} />
    )}
  </div>
)

const Names = ({ person }: { readonly person: Person }) => (
  <div className={styles['names']}>
    <Line person={person} name="honorific" suggestions={honorifics} />
    <Line person={person} name="givenName" isFirst={person.printedName === ''} />
    <Line person={person} name="familyName" />
    <Line person={person} name="pronunciation" placeholder={words.people.placeholders.pronunciation} />
    <Line person={person} name="originalScript" />
    <Line person={person} name="addressAs" placeholder={words.people.placeholders.addressAs} />
  </div>
)

const OrganisationName = ({ person }: { readonly person: Person }) => (
  <div className={styles['whole']}>
    <Line person={person} name="printedName" label={words.people.organisationName} />
    <Line person={person} name="originalScript" />
  </div>
)

interface LineProps {
  readonly person: Person
  readonly name: keyof typeof words.people.fields
  readonly label?: string
  readonly placeholder?: string
  readonly suggestions?: readonly Choice<string>[]
  /** Where writing begins when the person is new. */
  readonly isFirst?: boolean
}

/** One field of the person, changed as one types. */
const Line = ({
  person,
  name,
  label = words.people.fields[name],
  placeholder,
  suggestions,
  isFirst = false,
}: LineProps) => {
  const field = {
    label,
    value: person[name],
    onChange: (text: string) => decide({ kind: 'person.change', id: person.id, patch: patchOf(person, name, text) }),
    ...(placeholder === undefined ? {} : { placeholder }),
  }
  return suggestions === undefined ? (
    <TextField {...field} autoFocus={isFirst} />
  ) : (
    <ComboField {...field} choices={suggestions} />
  )
}

/** The printed name follows its two parts for as long as nobody has written it otherwise. */
const patchOf = (person: Person, name: LineProps['name'], text: string): Partial<Person> => {
  const isPart = name === 'givenName' || name === 'familyName'
  if (!isPart || person.printedName !== fullName(person)) return { [name]: text }
  return { [name]: text, printedName: fullName({ ...person, [name]: text }) }
}

const fullName = (person: Person): string =>
  [person.givenName, person.familyName].filter((part) => part !== '').join(' ')
