import { UserPlus, UserX } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import {
  Autocomplete,
  Button,
  Dialog,
  DialogTrigger,
  Input,
  Menu,
  MenuItem,
  Popover,
  SearchField,
  useFilter,
} from 'react-aria-components'
import {
  type Claim,
  type Kit,
  type Person,
  type PersonId,
  type Quote,
  asFound,
  blankPerson,
  functionLine,
} from '#core/model'
import { claimNeeded } from '#core/quote/attribution/claimNeeded'
import { Avatar } from '../../../parts/Avatar'
import heard from '../../../parts/heard.module.css'
import field from '../../../parts/field.module.css'
import { words } from '../../../words'
import { useAsked } from '../attention'
import { newId } from '../../../state/newId'
import { nameNewSpeaker, nameSpeakers } from '../decisions'
import { ReasonForm } from './ReasonForm'
import styles from './SpeakerPicker.module.css'

interface SpeakerPickerProps {
  readonly kit: Kit
  readonly quote: Quote
  /** Opens when the key for the speaker is pressed. */
  readonly answersKey: boolean
  /** What stands on the button. */
  readonly children: ReactNode
}

const w = words.quotes.speaker

/** `id` is null for somebody whom the kit does not know yet. */
interface Named {
  readonly id: PersonId | null
  readonly name: string
}

type Chosen = Person | { readonly id: null; readonly name: string } | null

/** What has to be answered before the speaker is set. */
interface Asked {
  readonly chosen: Named
  readonly how: 'by-hand' | 'against'
}

/** Says who spoke: somebody of the kit, somebody new, or nobody. */
export const SpeakerPicker = ({ kit, quote, answersKey, children }: SpeakerPickerProps) => {
  const [isOpen, setShown] = useState(false)
  const [asked, ask] = useState<Asked | null>(null)
  const setOpen = (isShown: boolean): void => {
    ask(null)
    setShown(isShown)
  }
  const set = (chosen: Named | null, claim: Claim): void => {
    setOpen(false)
    if (chosen !== null && chosen.id === null) void nameNewSpeaker(quote, chosen.name, claim)
    else void nameSpeakers(quote, chosen?.id == null ? [] : [chosen.id], claim)
  }
  const choose = (chosen: Chosen): void => {
    if (chosen === null) return set(null, asFound)
    const source = kit.sources.find(({ id }) => id === quote.sourceId)
    const stranger = blankPerson(newId('per'), 'name' in chosen ? chosen.name : chosen.printedName)
    const known = 'name' in chosen ? stranger : chosen
    const how = claimNeeded({ people: [...kit.people, stranger] }, quote, source, [known.id])
    const named: Named =
      'name' in chosen ? { id: null, name: chosen.name } : { id: chosen.id, name: chosen.printedName }
    if (how === 'found') set(named, asFound)
    else ask({ chosen: named, how })
  }
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className={styles['button'] ?? ''}>
        <span className={heard['heard']}>{w.label}: </span>
        {children}
      </Button>
      {answersKey && <OpensOnKey onOpen={() => setOpen(true)} />}
      <Popover className={styles['popover'] ?? ''} offset={6} placement="bottom start">
        <Dialog className={styles['dialog'] ?? ''} aria-label={w.choose}>
          {/* The list is told of every letter typed; here a letter is never a command. */}
          <div
            className={styles['dialog']}
            role="presentation"
            onKeyDown={(event) => event.key.length === 1 && event.stopPropagation()}
          >
            {asked === null ? (
              <Choices kit={kit} quote={quote} onChosen={choose} />
            ) : (
              <ReasonForm
                question={
                  asked.how === 'against'
                    ? w.against({ name: asked.chosen.name })
                    : w.silent({ name: asked.chosen.name })
                }
                onGiven={(reason) => set(asked.chosen, { how: asked.how, reason })}
              />
            )}
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

const OpensOnKey = ({ onOpen }: { readonly onOpen: () => void }) => {
  useAsked('speaker', onOpen)
  return null
}

interface ChoicesProps {
  readonly kit: Kit
  readonly quote: Quote
  /** Somebody of the kit, somebody new (without an identifier), or nobody. */
  readonly onChosen: (chosen: Chosen) => void
}

const Choices = ({ kit, quote, onChosen }: ChoicesProps) => {
  const [typed, type] = useState('')
  const { contains } = useFilter({ sensitivity: 'base', ignorePunctuation: true })
  const people = kit.people.filter((person) => person.standing !== 'dropped')
  const name = typed.trim()
  const isNew =
    name !== '' && !people.some((person) => person.printedName.toLocaleLowerCase() === name.toLocaleLowerCase())
  return (
    <Autocomplete inputValue={typed} onInputChange={type} filter={contains}>
      <SearchField aria-label={w.find} autoFocus className={styles['search'] ?? ''}>
        <Input className={field['input'] ?? ''} placeholder={w.find} spellCheck={false} />
      </SearchField>
      <Menu
        aria-label={w.people}
        className={styles['list'] ?? ''}
        selectionMode="single"
        selectedKeys={quote.speakerIds.length === 0 ? ['nobody'] : quote.speakerIds}
        onAction={(key) => {
          onChosen(key === 'new' ? { id: null, name } : (people.find((person) => person.id === key) ?? null))
        }}
      >
        {people.map((person) => (
          <MenuItem
            key={person.id}
            id={person.id}
            textValue={`${person.printedName} ${person.originalScript}`}
            className={styles['item'] ?? ''}
          >
            <Avatar kit={kit} person={person} size={24} />
            <span className={styles['who']}>
              <span className={styles['name']}>{person.printedName}</span>
              {functionLine(person) !== '' && <span className={styles['function']}>{functionLine(person)}</span>}
            </span>
          </MenuItem>
        ))}
        {isNew && (
          <MenuItem id="new" textValue={name} className={styles['item'] ?? ''}>
            <UserPlus size={16} strokeWidth={1.75} aria-hidden />
            {w.add({ name })}
          </MenuItem>
        )}
        <MenuItem id="nobody" textValue={w.none} className={styles['item'] ?? ''}>
          <UserX size={16} strokeWidth={1.75} aria-hidden />
          {w.none}
        </MenuItem>
      </Menu>
    </Autocomplete>
  )
}
