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
import { type Kit, type Quote, functionLine } from '#core/model'
import { Avatar } from '../../../parts/Avatar'
import heard from '../../../parts/heard.module.css'
import field from '../../../parts/field.module.css'
import { words } from '../../../words'
import { useAsked } from '../attention'
import { nameNewSpeaker, nameSpeaker } from '../decisions'
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

/** Says who spoke: somebody of the kit, somebody new, or nobody. */
export const SpeakerPicker = ({ kit, quote, answersKey, children }: SpeakerPickerProps) => {
  const [isOpen, setOpen] = useState(false)
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
            <Choices kit={kit} quote={quote} onChosen={() => setOpen(false)} />
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
  readonly onChosen: () => void
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
          onChosen()
          if (key === 'new') return void nameNewSpeaker(quote, name)
          void nameSpeaker(quote, people.find((person) => person.id === key)?.id ?? null)
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
