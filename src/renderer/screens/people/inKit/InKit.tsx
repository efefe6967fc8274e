import { EyeOff, Trash2 } from 'lucide-react'
import type { Kit, Person } from '#core/model'
import { Button } from '../../../parts/Button'
import { besides, drawnBy } from '../../../parts/drawnBy'
import { Section } from '../../../parts/Section'
import { SectionHead } from '../../../parts/SectionHead'
import { Segmented } from '../../../parts/Segmented'
import { TextArea } from '../../../parts/TextArea'
import { decide } from '../../../state/actions'
import { words } from '../../../words'
import { Duplicates } from './Duplicates'
import styles from './InKit.module.css'
import { Mentions } from './Mentions'
import { TheirQuotes } from './TheirQuotes'

interface InKitProps {
  readonly kit: Kit
  readonly person: Person
  readonly onRemove: () => void
}

/** What the kit knows of a person beside the page: their words, where they are named, and what is nobody else's business. */
const DrawnInKit = ({ kit, person, onRemove }: InKitProps) => (
  <>
    <SectionHead kind="bar" title={words.people.inKit.title} />
    <div className={styles['scroll']}>
      <Duplicates kit={kit} person={person} />
      <TheirQuotes kit={kit} person={person} />
      <Mentions kit={kit} person={person} />
      <Section title={words.people.inKit.privateNote} aside={<EyeOff size={14} aria-hidden />}>
        <TextArea
          key={person.id}
          label={words.people.inKit.privateNote}
          isLabelHidden
          value={person.privateNote}
          placeholder={words.people.inKit.privatePlaceholder}
          hint={words.people.inKit.privateHint}
          onChange={(privateNote) => decide({ kind: 'person.change', id: person.id, patch: { privateNote } })}
        />
      </Section>
      <Section title={words.people.inKit.manage}>
        <Segmented
          label={words.people.kindLabel}
          isLabelHidden
          value={person.kind}
          choices={[
            { value: 'person', title: words.people.asPerson },
            { value: 'organisation', title: words.people.asOrganisation },
          ]}
          onChange={(kind) => void decide({ kind: 'person.change', id: person.id, patch: { kind } })}
        />
        <Button kind="danger" icon={Trash2} onPress={onRemove} isWide>
          {words.people.inKit.remove}
        </Button>
      </Section>
    </div>
  </>
)

export const InKit = drawnBy(DrawnInKit, ({ kit, person }) => [
  ...besides(person, 'biography'),
  ...kit.people.map((other) => (other.id === person.id ? other.id : other)),
  kit.quotes,
  kit.sources,
])
