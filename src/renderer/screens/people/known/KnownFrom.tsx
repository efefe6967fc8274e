import { BookUser } from 'lucide-react'
import { photoAddress } from '#contract/bridge'
import { type KnownPerson, type TakenField, differing, lacking } from '#core/edit/whosWho'
import { type Kit, type Person, isBlank, plainText } from '#core/model'
import { officeLine } from '#core/view/officeLine'
import { Button } from '../../../parts/Button'
import { knownDayWords } from '../../../parts/knownDays'
import { takeOver } from '../../../state/actions'
import { words } from '../../../words'
import { shortDay } from '../../../words/dates'
import { listed } from '../../../words/phrases'
import { fieldWords } from '../../../words/toldWords'
import styles from './KnownFrom.module.css'
import { offersFor } from './offers'

interface KnownFromProps {
  readonly kit: Kit
  readonly person: Person
  readonly known: readonly KnownPerson[]
}

const w = words.people.known

/** Which other kits know this person, what they can fill here, and where they say something else. */
export const KnownFrom = ({ kit, person, known }: KnownFromProps) => {
  const day = kit.event.startDay
  const offers = offersFor(person, known, day)
  if (offers.length === 0) return null
  const byKey = offers.find(({ told }) => lacking(person, told, day).length > 0)
  return (
    <section className={styles['known']} aria-label={w.title}>
      {offers.map((offer) => (
        <Offer
          key={`${offer.kitId}/${offer.told.id}`}
          kit={kit}
          person={person}
          known={offer}
          hasKey={offer === byKey}
        />
      ))}
    </section>
  )
}

interface OfferProps {
  readonly kit: Kit
  readonly person: Person
  readonly known: KnownPerson
  readonly hasKey: boolean
}

const Offer = ({ kit, person, known, hasKey }: OfferProps) => {
  const lacks = lacking(person, known.told, kit.event.startDay)
  const differs = differing(person, known.told, kit.event.startDay)
  const kitTitle = known.kitTitle || words.shell.untitled
  const take = (fields: readonly TakenField[] | null) => void takeOver(person, known, fields)
  return (
    <div className={styles['offer']}>
      <div className={styles['head']}>
        <BookUser size={16} strokeWidth={1.75} aria-hidden />
        <div className={styles['words']}>
          <p className={styles['from']}>
            {known.isSure
              ? w.from({ kit: kitTitle, biography: biographyIn(known) })
              : w.perhaps({ name: known.told.printedName, kit: kitTitle, biography: biographyIn(known) })}
          </p>
          <p className={styles['small']}>
            {[
              lacks.length === 0 ? w.nothingLacking : w.fills({ fields: listed(lacks.map(named)) }),
              ...(known.marking === null ? [] : [w.marked({ marking: known.marking })]),
            ].join(' ')}
          </p>
        </div>
        {lacks.length > 0 && (
          <Button
            icon={BookUser}
            {...(hasKey ? { keys: 'T' } : {})}
            label={w.takeLabel({ fields: listed(lacks.map(named)), kit: kitTitle })}
            onPress={() => take(null)}
          >
            {w.take}
          </Button>
        )}
      </div>
      {differs.length > 0 && (
        <table className={styles['differs']}>
          <thead>
            <tr>
              <th scope="col">{w.differs}</th>
              <th scope="col">{w.here}</th>
              <th scope="col">{w.there}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {differs.map((field) => (
              <tr key={field}>
                <th scope="row">{named(field)}</th>
                <td>
                  <Value kit={kit} person={person} field={field} />
                </td>
                <td>
                  <Value kit={{ id: known.kitId }} person={known.told} field={field} />
                </td>
                <td className={styles['choice']}>
                  <Button
                    kind="quiet"
                    label={w.chooseLabel({ field: named(field), kit: kitTitle })}
                    onPress={() => take([field])}
                  >
                    {w.choose}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}

interface ValueProps {
  readonly kit: Pick<Kit, 'id'>
  readonly person: KnownPerson['told']
  readonly field: TakenField
}

const Value = ({ kit, person, field }: ValueProps) => {
  if (field === 'photo') return <Picture kit={kit} person={person} />
  const text = textOf(person, field)
  if (text === '') return <span className={styles['small']}>{w.nothing}</span>
  return (
    <p className={styles['value']} dir="auto" title={text}>
      {text}
    </p>
  )
}

const textOf = (person: KnownPerson['told'], field: Exclude<TakenField, 'photo'>): string => {
  if (field === 'biography') return plainText(person.biography)
  if (field !== 'titles') return person[field]
  return person.titles
    .map(({ from, until, statedOn, ...office }) =>
      [
        officeLine({ ...office, office: office.role }),
        ...(statedOn === null ? [] : [shortDay(statedOn)]),
        ...(from === null && until === null ? [] : [`${knownDayWords(from)} – ${knownDayWords(until)}`.trim()]),
      ].join(', '),
    )
    .join('; ')
}

const Picture = ({ kit, person: { photo, printedName } }: Pick<ValueProps, 'kit' | 'person'>) =>
  photo !== null && (
    <img
      className={styles['photo']}
      src={photoAddress(kit.id, photo.sha256)}
      alt={photo.alt || words.people.photo.of({ name: printedName })}
    />
  )

const named = (field: TakenField): string => fieldWords('person', field)

const biographyIn = ({ told }: KnownPerson): string => {
  if (isBlank(told.biography)) return w.noBiography
  return told.lastReviewed === null ? w.neverReviewed : w.reviewed({ day: shortDay(told.lastReviewed) })
}
