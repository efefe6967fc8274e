import { photoAddress } from '#contract/bridge'
import type { Kit, Person } from '#core/model'
import styles from './Avatar.module.css'
import { initials } from './initials'
import { speakerColour } from './speakerColour'

interface AvatarProps {
  readonly kit: Pick<Kit, 'id' | 'people'>
  readonly person: Person
  /** Width and height in pixels. */
  readonly size?: number
}

/** A person at a glance: the photo, or initials on the speaker's colour. The name always stands beside it. */
export const Avatar = ({ kit, person, size = 32 }: AvatarProps) => {
  const box = { width: size, height: size, fontSize: Math.round(size * 0.36) }
  if (person.photo !== null) {
    return <img className={styles['photo']} style={box} src={photoAddress(kit.id, person.photo.sha256)} alt="" />
  }
  return (
    <span className={styles['initials']} style={{ ...box, background: speakerColour(kit, person.id).line }} aria-hidden>
      {initials(person.printedName)}
    </span>
  )
}
