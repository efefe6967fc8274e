import { Plus, X } from 'lucide-react'
import { type DatedTitle, type Kit, type Person, officeOn } from '#core/model'
import { officeLine } from '#core/view/officeLine'
import { statedTitles } from '#core/view/statedTitles'
import { Button } from '../../../parts/Button'
import { ComboField } from '../../../parts/ComboField'
import { drawnBy } from '../../../parts/drawnBy'
import { IconButton } from '../../../parts/IconButton'
import { TextField } from '../../../parts/TextField'
import { decide } from '../../../state/actions'
import { words } from '../../../words'
import { longDay } from '../../../words/dates'
import { KnownDayField } from './KnownDayField'
import { countries } from './suggestions'
import styles from './Titles.module.css'

interface TitlesProps {
  readonly kit: Kit
  readonly person: Person
}

const w = words.people.titles

/** What somebody was when, which of it the pack calls them, and what dated sources say besides. */
const DrawnTitles = ({ kit, person }: TitlesProps) => {
  const change = (made: (titles: readonly DatedTitle[]) => readonly DatedTitle[]): Promise<boolean> =>
    decide(({ people }) => {
      const present = people.find(({ id }) => id === person.id) ?? person
      return { kind: 'person.change', id: person.id, patch: { titles: made(present.titles) } }
    })
  const add = (title: DatedTitle) => void change((titles) => [...titles, title])
  return (
    <section className={styles['titles']} aria-label={w.title}>
      <div className={styles['head']}>
        <h3 className={styles['title']}>{w.title}</h3>
        <p>{printedWords(kit, person)}</p>
      </div>
      {person.titles.map((title, at) => (
        // A title is known by its place: two may read the same.
        <TitleRow key={at} title={title} number={at + 1} onChange={change} />
      ))}
      {statedTitles(person, kit).map((title) => (
        <p key={`${title.statedOn} ${title.source}`} className={styles['stated']}>
          <span dir="auto">{w.stated({ title: title.role, source: title.source, day: longDay(title.statedOn) })}</span>
          <Button kind="quiet" label={w.addStated({ title: title.role })} onPress={() => add(title)}>
            {w.take}
          </Button>
        </p>
      ))}
      <div>
        <Button kind="quiet" icon={Plus} onPress={() => add(firstOf(person))}>
          {w.add}
        </Button>
      </div>
    </section>
  )
}

/** A history begins with the office that is written; what follows it is still to be said. */
const firstOf = ({ role, organisation, country, titles }: Person): DatedTitle => ({
  ...(titles.length === 0 ? { role, organisation, country } : { role: '', organisation: '', country: '' }),
  from: null,
  until: null,
  statedOn: null,
  source: '',
})

const printedWords = (kit: Kit, person: Person): string => {
  const day = kit.event.startDay
  if (person.titles.length === 0) return ''
  if (day === null) return w.noDay
  const { office, by } = officeOn(person, day)
  const title = office === null ? '' : officeLine({ ...office, office: office.role })
  if (title === '') return w.noneOn({ day: longDay(day) })
  return by === 'sure' ? w.printedOn({ day: longDay(day), title }) : w.unsureOn({ day: longDay(day), title })
}

interface TitleRowProps {
  readonly title: DatedTitle
  readonly number: number
  readonly onChange: (made: (titles: readonly DatedTitle[]) => readonly DatedTitle[]) => Promise<boolean>
}

const TitleRow = ({ title, number, onChange }: TitleRowProps) => {
  const at = number - 1
  const put = (patch: Partial<DatedTitle>) =>
    onChange((titles) => titles.map((one, place) => (place === at ? { ...one, ...patch } : one)))
  const { role, organisation, country, from, until, statedOn, source } = title
  const isTurned = from !== null && until !== null && until < from.slice(0, until.length)
  return (
    <div className={styles['row']} role="group" aria-label={w.number({ number })}>
      <TextField label={w.role} value={role} onChange={(text) => put({ role: text })} />
      <TextField label={w.organisation} value={organisation} onChange={(text) => put({ organisation: text })} />
      <ComboField
        label={words.people.fields.country}
        value={country}
        choices={countries}
        onChange={(text) => put({ country: text })}
      />
      <IconButton
        icon={X}
        label={w.remove({ number })}
        onPress={() => void onChange((titles) => titles.toSpliced(at, 1))}
      />
      <KnownDayField label={w.from} value={from} placeholder={w.fromExample} onChange={(day) => put({ from: day })} />
      <KnownDayField
        label={w.until}
        value={until}
        placeholder={from === null ? w.untilExample : w.still}
        trouble={isTurned ? w.turned : null}
        onChange={(day) => put({ until: day })}
      />
      <TextField
        label={statedOn === null ? w.source : w.sourceOf({ day: longDay(statedOn) })}
        value={source}
        placeholder={w.sourceExample}
        onChange={(text) => put({ source: text })}
      />
    </div>
  )
}

export const Titles = drawnBy(DrawnTitles, ({ kit, person }) => [
  person.id,
  person.titles,
  person.role,
  person.organisation,
  person.country,
  person.mentions,
  kit.event.startDay,
  kit.sources,
])
