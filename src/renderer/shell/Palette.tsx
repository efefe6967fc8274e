import {
  CornerDownLeft,
  FileText,
  Folder,
  Handshake,
  ListChecks,
  ListFilter,
  type LucideIcon,
  MessageCircleQuestion,
  Quote,
  Search,
  SquareUser,
  Target,
} from 'lucide-react'
import { useState } from 'react'
import { Autocomplete, Header, Input, ListBox, ListBoxItem, ListBoxSection, SearchField } from 'react-aria-components'
import type { SearchHit } from '#contract/views'
import { type Command, allCommands, isEnabled } from '../commands/commands'
import { matching } from '../commands/matching'
import { Highlighted } from '../parts/Highlighted'
import { Kbd } from '../parts/Kbd'
import { Sheet } from '../parts/Sheet'
import { longestQuery, openFilter } from '#core/facets/quoteFilter'
import { show } from '../state/actions'
import { showView } from '../state/views'
import { words } from '../words'
import { openHit } from './openHit'
import styles from './Palette.module.css'
import { useSearch } from './useSearch'

const w = words.shell.palette

const icons: Readonly<Record<SearchHit['kind'], LucideIcon>> = {
  kit: Folder,
  source: FileText,
  person: SquareUser,
  quote: Quote,
  message: ListChecks,
  question: MessageCircleQuestion,
  objective: Target,
  commitment: Handshake,
}

/** One field that finds everything: commands, and whatever stands in any kit. */
export const Palette = () => {
  const [typed, setTyped] = useState('')
  // Asked once: the screen that offers its commands lies beneath and does not change while this is open.
  const [commands] = useState(() =>
    allCommands().filter((command) => command.id !== 'palette.open' && isEnabled(command)),
  )
  const { hits, unread, isSearching } = useSearch(typed)
  const fitting = matching(commands, typed)
  const shown = typed.trim() === '' ? fitting : fitting.slice(0, 5)

  const choose = (act: () => void): void => {
    show(null)
    act()
  }

  return (
    <Sheet title={w.label} isPalette onClose={() => show(null)}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField aria-label={w.label} className={styles['field'] ?? ''} autoFocus data-own-undo>
          <Search size={16} aria-hidden />
          <Input className={styles['input'] ?? ''} placeholder={w.placeholder} role="combobox" aria-expanded />
          <Kbd keys="Escape" />
        </SearchField>
        <ListBox aria-label={w.label} className={styles['list'] ?? ''} renderEmptyState={() => null}>
          {groupsOf(shown).map(([group, members]) => (
            <ListBoxSection key={group}>
              <Header className={styles['head'] ?? ''}>{group}</Header>
              {members.map((command) => (
                <ListBoxItem
                  key={command.id}
                  id={command.id}
                  textValue={command.title}
                  className={styles['item'] ?? ''}
                  onAction={() => choose(command.run)}
                >
                  <CornerDownLeft size={15} aria-hidden />
                  <span className={styles['title']}>{command.title}</span>
                  {command.keys?.[0] !== undefined && <Kbd keys={command.keys[0]} />}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
          {kindsOf(hits).map(([kind, members]) => (
            <ListBoxSection key={kind}>
              <Header className={styles['head'] ?? ''}>{w.kinds[kind]}</Header>
              {members.map((hit) => (
                <Hit key={`${hit.kitId}${hit.id}`} hit={hit} onChoose={() => choose(() => void openHit(hit))} />
              ))}
            </ListBoxSection>
          ))}
          {hits.some(({ kind }) => kind === 'quote') && (
            <ListBoxSection>
              <Header className={styles['head'] ?? ''}>{words.views.group}</Header>
              <ListBoxItem
                id="views.search"
                textValue={typed}
                className={styles['item'] ?? ''}
                onAction={() => choose(() => showView({ ...openFilter, words: typed.slice(0, longestQuery) }))}
              >
                <ListFilter size={15} strokeWidth={1.75} aria-hidden />
                <span className={styles['title']}>{words.views.search({ typed: typed.trim() })}</span>
              </ListBoxItem>
            </ListBoxSection>
          )}
        </ListBox>
        <p className={styles['foot']} role="status">
          {standOf({ typed, isSearching, unread, number: shown.length + hits.length })}
        </p>
      </Autocomplete>
    </Sheet>
  )
}

interface Stand {
  readonly typed: string
  readonly isSearching: boolean
  readonly unread: number
  readonly number: number
}

/** How far the search is: nothing is said not to be there while there are kits that have not been read. */
const standOf = ({ typed, isSearching, unread, number }: Stand): string => {
  if (isSearching) return w.searching
  if (unread > 0) return w.unread({ number, unread })
  return number === 0 && typed.trim() !== '' ? w.nothing({ query: typed.trim() }) : w.results({ number })
}

const Hit = ({ hit, onChoose }: { readonly hit: SearchHit; readonly onChoose: () => void }) => {
  const Icon = icons[hit.kind]
  const isTitle = hit.excerpt === hit.title
  return (
    <ListBoxItem
      id={`${hit.kitId}${hit.kind}${hit.id}`}
      textValue={hit.title}
      className={styles['item'] ?? ''}
      onAction={onChoose}
    >
      <Icon size={15} strokeWidth={1.75} aria-hidden />
      <span className={styles['title']} dir="auto">
        {isTitle ? <Highlighted text={hit.excerpt} start={hit.start} end={hit.end} /> : hit.title || w.untitled}
        {!isTitle && (
          <span className={styles['excerpt']} dir="auto">
            <Highlighted text={hit.excerpt} start={hit.start} end={hit.end} />
          </span>
        )}
      </span>
      {hit.kind !== 'kit' && (
        <span className={styles['kit']} dir="auto">
          {hit.kitTitle || words.shell.untitled}
        </span>
      )}
    </ListBoxItem>
  )
}

const groupsOf = (commands: readonly Command[]) => grouped(commands, (command) => command.group)
const kindsOf = (hits: readonly SearchHit[]) => grouped(hits, (hit) => hit.kind)

/** Things by a name they share, in the order in which the names first come. */
const grouped = <Item, Name extends string>(
  items: readonly Item[],
  nameOf: (item: Item) => Name,
): readonly (readonly [Name, readonly Item[]])[] => {
  const groups = new Map<Name, Item[]>()
  for (const item of items) groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item])
  return [...groups]
}
