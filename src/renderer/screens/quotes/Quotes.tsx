import { BookOpen, FolderOpen, Quote as QuoteSign } from 'lucide-react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Kit, Quote, QuoteId } from '#core/model'
import { type Command, useCommands } from '../../commands/commands'
import { useEscape } from '../../commands/escape'
import { Button } from '../../parts/Button'
import { EmptyState } from '../../parts/EmptyState'
import { SplitView } from '../../parts/SplitView'
import { stepped } from '../../parts/order'
import heard from '../../parts/heard.module.css'
import { chooseFiles, go, select } from '../../state/actions'
import { session, useKit, usePlace } from '../../state/session'
import { words } from '../../words'
import { KeyHints } from './KeyHints'
import { QuoteDetails } from './QuoteDetails'
import { QuoteList } from './QuoteList'
import { Rereading } from './Rereading'
import { ReviewBar } from './ReviewBar'
import styles from './Quotes.module.css'
import { joinNext, keepSure, moveBefore } from './decisions'
import { endOf } from './endOf'
import { type Filter, everything, filterStore, neighbour, nextAfter, shownQuotes } from './review'
import { useQuoteCommands } from './useQuoteCommands'

const w = words.quotes

/** The review: what was proposed is kept or dropped by single keys, put in order, and given what it needs for print. */
export const Quotes = () => {
  const kit = useKit()
  return kit.quotes.length === 0 ? <NoQuotes kit={kit} /> : <Review kit={kit} />
}

const Review = ({ kit }: { readonly kit: Kit }) => {
  const { item, panel } = usePlace()
  const filter = useSyncExternalStore(filterStore.listen, filterStore.read)
  const quotes = shownQuotes(kit, filter)
  const chosen =
    quotes.find((quote) => quote.id === item) ??
    quotes.find((quote) => quote.standing === 'proposed') ??
    quotes[0] ??
    null
  const [focused, setFocused] = useState(0)
  const [isAroundShown, showAround] = useState(false)
  const [said, say] = useState('')
  const focus = (): void => setFocused((before) => before + 1)
  const goOn = (id: QuoteId | null): void => {
    choose(id)
    focus()
  }

  useEffect(() => {
    if (!isWritingSomewhere()) focus()
  }, [])

  // Somebody was sent here to see one quote: filters must not hide it.
  const sentTo = panel?.panel === 'quote' ? panel.id : null
  useEffect(() => {
    if (sentTo !== null) unhide(sentTo)
  }, [sentTo])

  useEscape(
    'filter',
    () => filterStore.change(() => everything),
    () => filter !== everything,
  )
  useQuoteCommands({
    kit,
    quote: chosen,
    onDecided: (quote, standing) => goOn(standing === 'proposed' ? quote.id : nextAfter(quotes, quote.id)),
  })

  const move = async (id: QuoteId, before: QuoteId | null): Promise<void> => {
    if (!(await moveBefore(id, before ?? endOf(kit, quotes)))) return
    goOn(id)
  }
  const step = (by: -1 | 1): void => {
    if (chosen === null) return
    const before = stepped(quotes, chosen.id, by)
    if (before === undefined) return
    say(w.moved({ place: quotes.indexOf(chosen) + 1 + by, all: quotes.length }))
    void move(chosen.id, before)
  }
  const commands: readonly Command[] = [
    {
      id: 'quote.next',
      title: w.commands.next,
      group: w.group,
      keys: ['ArrowDown'],
      run: () => goOn(neighbour(quotes, chosen?.id ?? null, 1)),
    },
    {
      id: 'quote.previous',
      title: w.commands.previous,
      group: w.group,
      keys: ['ArrowUp'],
      run: () => goOn(neighbour(quotes, chosen?.id ?? null, -1)),
    },
    {
      id: 'quote.up',
      title: w.commands.up,
      group: w.group,
      keys: ['Alt+ArrowUp'],
      run: () => step(-1),
      isEnabled: () => chosen !== null,
    },
    {
      id: 'quote.down',
      title: w.commands.down,
      group: w.group,
      keys: ['Alt+ArrowDown'],
      run: () => step(1),
      isEnabled: () => chosen !== null,
    },
    {
      id: 'quote.open',
      title: w.commands.open,
      group: w.group,
      run: () => chosen !== null && open(chosen),
      isEnabled: () => chosen !== null,
    },
    {
      id: 'quote.around',
      title: w.commands.around,
      group: w.group,
      keys: ['B'],
      run: () => showAround(!isAroundShown),
      isEnabled: () => chosen !== null,
    },
    {
      id: 'quote.join',
      title: w.commands.join,
      group: w.group,
      keys: ['J'],
      run: () => chosen !== null && void joinNext(kit, chosen),
      isEnabled: () => chosen !== null,
    },
    { id: 'quotes.keepSure', title: w.commands.keepSure, group: w.group, run: () => void keepSure(kit, quotes) },
  ]
  useCommands(commands)

  return (
    <SplitView
      name="quotes"
      {...(chosen === null
        ? {}
        : {
            inspector: {
              label: w.quotation,
              content: <QuoteDetails kit={kit} quote={chosen} isAroundShown={isAroundShown} />,
            },
          })}
    >
      <div className={styles['review']}>
        <ReviewBar kit={kit} filter={filter} quotes={quotes} />
        <Rereading kit={kit} />
        {quotes.length === 0 ? (
          <NothingFits kit={kit} filter={filter} />
        ) : (
          <QuoteList
            kit={kit}
            quotes={quotes}
            chosen={chosen?.id ?? null}
            focused={focused}
            onChoose={choose}
            onOpen={open}
            onMove={(id, before) => void move(id, before)}
          />
        )}
        <KeyHints hints={hints} />
        <div className={heard['heard']} aria-live="polite">
          {said}
        </div>
      </div>
    </SplitView>
  )
}

/** Looks at the kit as it is on arrival: what is decided later may leave the list. */
const unhide = (id: QuoteId): void => {
  const kit = session.read().open?.kit
  const isHidden = kit !== undefined && !shownQuotes(kit, filterStore.read()).some((quote) => quote.id === id)
  if (isHidden) filterStore.change(() => everything)
}

const choose = (id: QuoteId | null): void => select({ item: id })

const open = (quote: Quote): void =>
  go({ screen: 'sources', item: quote.sourceId, panel: { panel: 'quote', id: quote.id } })

const hints = [
  { keys: ['ArrowUp', 'ArrowDown'], does: w.keys.move },
  { keys: ['Enter'], does: w.keys.open },
  { keys: ['Shift+ArrowRight'], does: w.keys.boundary },
  { keys: ['B'], does: w.keys.around },
  { keys: ['Alt+ArrowDown'], does: w.keys.reorder },
  { keys: ['C'], does: w.keys.copy },
]

/** Somebody is typing, or a panel lies over the window: the focus stays where it is. */
const isWritingSomewhere = (): boolean =>
  document.activeElement?.matches('input, textarea, [contenteditable="true"]') === true ||
  document.querySelector('[role="dialog"]') !== null

const NothingFits = ({ kit, filter }: { readonly kit: Kit; readonly filter: Filter }) => {
  const kept = kit.quotes.filter((quote) => quote.standing === 'kept').length
  const isDone =
    filter.standing === 'proposed' && filter.speaker === null && filter.theme === null && filter.basis === null
  return (
    <div className={styles['nothing']}>
      {isDone ? (
        <EmptyState title={w.empty.doneTitle} detail={w.empty.doneDetail({ kept })}>
          <Button onPress={() => filterStore.change(() => ({ ...everything, standing: 'kept' }))}>
            {w.empty.done}
          </Button>
        </EmptyState>
      ) : (
        <EmptyState title={w.empty.filteredTitle} detail={w.empty.filteredDetail}>
          <Button onPress={() => filterStore.change(() => everything)}>{w.filters.clear}</Button>
        </EmptyState>
      )}
    </div>
  )
}

const NoQuotes = ({ kit }: { readonly kit: Kit }) =>
  kit.sources.length === 0 ? (
    <EmptyState icon={QuoteSign} title={w.empty.title} detail={w.empty.detail}>
      <Button kind="primary" icon={FolderOpen} onPress={() => void chooseFiles()}>
        {w.empty.open}
      </Button>
    </EmptyState>
  ) : (
    <EmptyState icon={QuoteSign} title={w.empty.readTitle} detail={w.empty.readDetail}>
      <Button kind="primary" icon={BookOpen} onPress={() => go({ screen: 'sources' })}>
        {w.empty.read}
      </Button>
    </EmptyState>
  )
