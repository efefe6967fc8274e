import { Check, UserPlus, UserX } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import {
  Autocomplete,
  Dialog,
  Input,
  type Key,
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
  namesJoined,
} from '#core/model'
import { claimNeeded } from '#core/quote/attribution/claimNeeded'
import { Avatar } from '../../../parts/Avatar'
import { Button as Action } from '../../../parts/Button'
import { Checkbox } from '../../../parts/Checkbox'
import { Pressable } from '../../../parts/Pressable'
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

/** Somebody of the kit, or somebody new by name. */
type Chosen = Person | { readonly id: null; readonly name: string }

/** What has to be answered before the speakers are set. */
interface Asked {
  readonly chosen: readonly Chosen[]
  readonly how: 'by-hand' | 'against'
}

const nameOf = (chosen: Chosen): string => (chosen.id === null ? chosen.name : chosen.printedName)

/**
 * Says who spoke: somebody of the kit, several together, somebody new, or nobody. It stands on every card of a list, and most
 * are never opened: until then there is a button and nothing else.
 */
export const SpeakerPicker = ({ kit, quote, answersKey, children }: SpeakerPickerProps) => {
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setShown] = useState(false)
  const [asked, ask] = useState<Asked | null>(null)
  const setOpen = (isShown: boolean): void => {
    ask(null)
    setShown(isShown)
  }
  const set = (chosen: readonly Chosen[], claim: Claim): void => {
    setOpen(false)
    const [only] = chosen
    if (only !== undefined && only.id === null) void nameNewSpeaker(quote, only.name, claim)
    else void nameSpeakers(quote, idsOf(chosen), claim)
  }
  const choose = (chosen: readonly Chosen[]): void => {
    if (chosen.length === 0) return set([], asFound)
    const source = kit.sources.find(({ id }) => id === quote.sourceId)
    const strangers = chosen.filter(({ id }) => id === null).map((one) => blankPerson(newId('per'), nameOf(one)))
    const people = [...kit.people, ...strangers]
    const how = claimNeeded({ people }, quote, source, [...idsOf(chosen), ...strangers.map(({ id }) => id)])
    if (how === 'found') set(chosen, asFound)
    else ask({ chosen, how })
  }
  const names = namesJoined((asked?.chosen ?? []).map(nameOf))
  return (
    <>
      <Pressable
        ref={button}
        className={styles['button'] ?? ''}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        <span className={heard['heard']}>{w.label}: </span>
        {children}
      </Pressable>
      {answersKey && <OpensOnKey onOpen={() => setOpen(true)} />}
      {isOpen && (
        <Popover
          className={styles['popover'] ?? ''}
          offset={6}
          placement="bottom start"
          triggerRef={button}
          isOpen
          onOpenChange={setOpen}
        >
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
                  question={asked.how === 'against' ? w.against({ name: names }) : w.silent({ name: names })}
                  label={w.reason}
                  longest={500}
                  action={w.setByHand}
                  onGiven={(reason) => set(asked.chosen, { how: asked.how, reason })}
                />
              )}
            </div>
          </Dialog>
        </Popover>
      )}
    </>
  )
}

const OpensOnKey = ({ onOpen }: { readonly onOpen: () => void }) => {
  useAsked('speaker', onOpen)
  return null
}

const idsOf = (chosen: readonly Chosen[]): readonly PersonId[] => chosen.flatMap(({ id }) => id ?? [])

interface ChoicesProps {
  readonly kit: Kit
  readonly quote: Quote
  /** Everybody who speaks; nobody for an empty list. */
  readonly onChosen: (chosen: readonly Chosen[]) => void
}

const Choices = ({ kit, quote, onChosen }: ChoicesProps) => {
  const [typed, type] = useState('')
  const [isJoint, join] = useState(quote.speakerIds.length > 1)
  const [group, gather] = useState(quote.speakerIds)
  const { contains } = useFilter({ sensitivity: 'base', ignorePunctuation: true })
  const people = kit.people.filter((person) => person.standing !== 'dropped')
  const name = typed.trim()
  const isNew =
    name !== '' && !people.some((person) => person.printedName.toLocaleLowerCase() === name.toLocaleLowerCase())
  const together = group.flatMap((id) => people.find((person) => person.id === id) ?? [])
  const choose = (key: Key): void => {
    const person = people.find(({ id }) => id === key)
    if (!isJoint || person === undefined)
      return onChosen(key === 'new' ? [{ id: null, name }] : person === undefined ? [] : [person])
    gather(group.includes(person.id) ? group.filter((id) => id !== person.id) : [...group, person.id])
  }
  return (
    <>
      <Autocomplete inputValue={typed} onInputChange={type} filter={contains}>
        <SearchField aria-label={w.find} autoFocus className={styles['search'] ?? ''}>
          <Input className={field['input'] ?? ''} placeholder={w.find} spellCheck={false} />
        </SearchField>
        <Menu
          aria-label={w.people}
          className={styles['list'] ?? ''}
          // The choice may lead to a question, which is asked in the same place.
          shouldCloseOnSelect={false}
          selectionMode={isJoint ? 'multiple' : 'single'}
          selectedKeys={group.length === 0 ? ['nobody'] : group}
          onAction={choose}
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
              {isJoint && group.includes(person.id) && <Check size={14} strokeWidth={2.25} aria-hidden />}
            </MenuItem>
          ))}
          {isNew && !isJoint && (
            <MenuItem id="new" textValue={name} className={styles['item'] ?? ''}>
              <UserPlus size={16} strokeWidth={1.75} aria-hidden />
              {w.add({ name })}
            </MenuItem>
          )}
          {!isJoint && (
            <MenuItem id="nobody" textValue={w.none} className={styles['item'] ?? ''}>
              <UserX size={16} strokeWidth={1.75} aria-hidden />
              {w.none}
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
      <div className={styles['together']}>
        <Checkbox isOn={isJoint} onChange={join}>
          {w.together}
        </Checkbox>
        {isJoint && (
          <Action kind="primary" isDisabled={together.length < 2} onPress={() => onChosen(together)}>
            {w.setTogether({ names: namesJoined(together.map(({ printedName }) => printedName)) })}
          </Action>
        )}
      </div>
    </>
  )
}
