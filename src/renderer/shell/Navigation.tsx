import {
  BookOpen,
  Clock,
  Folder,
  LayoutDashboard,
  ListChecks,
  type LucideIcon,
  Quote,
  Settings2,
  Trash2,
  SquareUser,
  FileText,
  Users,
  MessageSquareQuote,
} from 'lucide-react'
import { type ReactNode, memo } from 'react'
import { Button } from 'react-aria-components'
import { type Kit, isNamed, isOffered } from '#core/model'
import { MarkingBadge } from '../parts/MarkingBadge'
import { go } from '../state/actions'
import { type KitScreen, type LibraryScreen, type Screen, isKitScreen, kitScreens } from '../state/place'
import { useScreen, useSession } from '../state/session'
import { words } from '../words'
import styles from './Navigation.module.css'

const icons: Readonly<Record<Screen, LucideIcon>> = {
  overview: LayoutDashboard,
  sources: FileText,
  people: Users,
  quotes: Quote,
  messages: ListChecks,
  pack: BookOpen,
  home: Folder,
  directory: SquareUser,
  'library-quotes': MessageSquareQuote,
  recent: Clock,
  bin: Trash2,
  settings: Settings2,
}

/** The screens of the kit in front, those of the library, and the kit's marking, which is always in sight. */
export const Navigation = () => {
  const kit = useSession((state) => (isKitScreen(state.place.screen) ? (state.open?.kit ?? null) : null))
  const kits = useSession((state) => state.library?.length ?? 0)
  const screen = useScreen()
  const library: readonly LibraryScreen[] = isKitScreen(screen)
    ? ['home', 'directory', 'recent', 'settings']
    : ['home', 'directory', 'library-quotes', 'recent', 'bin', 'settings']
  return (
    <nav className={styles['navigation']} aria-label={words.shell.navigation}>
      <div className={styles['sections']}>
        {kit !== null && (
          <Section title={words.shell.kit}>
            {kitScreens.map((name) => (
              <Entry key={name} name={name} isCurrent={name === screen} count={countOf(kit, name)} />
            ))}
          </Section>
        )}
        <Section title={words.shell.library}>
          {library.map((name) => (
            <Entry key={name} name={name} isCurrent={name === screen} count={name === 'home' ? kits : null} />
          ))}
        </Section>
      </div>
      {kit !== null && (
        <div className={styles['marking']}>
          <MarkingBadge
            isWide
            label={kit.event.marking.label}
            spoken={words.shell.marking({ label: kit.event.marking.label })}
          />
        </div>
      )}
    </nav>
  )
}

const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <div>
    <h2 className={styles['title']}>{title}</h2>
    <ul>{children}</ul>
  </div>
)

interface EntryProps {
  readonly name: Screen
  readonly isCurrent: boolean
  readonly count: number | null
}

const Entry = memo(({ name, isCurrent, count }: EntryProps) => {
  const Icon = icons[name]
  return (
    <li>
      <Button
        className={styles['entry'] ?? ''}
        {...(isCurrent ? { 'aria-current': 'page' } : {})}
        onPress={() => go({ screen: name })}
      >
        <Icon size={16} strokeWidth={1.75} aria-hidden />
        <span className={styles['name']}>{words.shell.screens[name]}</span>
        {count !== null && count > 0 && <span className={styles['count']}>{count}</span>}
      </Button>
    </li>
  )
})
Entry.displayName = 'Entry'

const countOf = (kit: Kit, screen: KitScreen): number | null => {
  switch (screen) {
    case 'overview':
      return null
    case 'sources':
      return kit.sources.length
    case 'people':
      return kit.people.filter((person) => person.standing !== 'dropped' && isNamed(person)).length
    case 'quotes':
      return kit.quotes.filter((quote) => quote.standing !== 'dropped' && !isOffered(quote)).length
    case 'messages':
      return (
        [...kit.messages, ...kit.objectives, ...kit.commitments].filter(({ text }) => text.trim() !== '').length +
        kit.questions.filter(({ question }) => question.trim() !== '').length
      )
    case 'pack':
      return kit.packs.length
  }
}
