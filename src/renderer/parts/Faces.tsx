import type { Kit, Person } from '#core/model'
import { Avatar } from './Avatar'
import styles from './Faces.module.css'

interface FacesProps {
  readonly kit: Pick<Kit, 'id' | 'people'>
  readonly people: readonly Person[]
  /** Width and height of each in pixels. */
  readonly size: number
}

/** Everybody who speaks together, one a little over the other. Their names always stand beside. */
export const Faces = ({ kit, people, size }: FacesProps) => (
  <span className={styles['faces']}>
    {people.map((person) => (
      <Avatar key={person.id} kit={kit} person={person} size={size} />
    ))}
  </span>
)
