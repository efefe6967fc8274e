import { BookOpen, FolderOpen, Quote as QuoteSign } from 'lucide-react'
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { type Kit, type Quote, type QuoteId, isReported, speakerNames } from '#core/model'
import { type Command, useCommands } from '../../commands/commands'
import { useEscape } from '../../commands/escape'
import { Button } from '../../parts/Button'
import { ActionBar } from '../../parts/ActionBar'
import { EmptyState } from '../../parts/EmptyState'
import { RowMenu } from '../../parts/RowMenu'
import { SplitView } from '../../parts/SplitView'
import { useFinding } from '../../parts/useFinding'
import { useRowActs } from '../../parts/useRowActs'
import { useTurns } from '../../parts/useTurns'
import { useTickedCommands } from '../../parts/useTickedCommands'
import heard from '../../parts/heard.module.css'
import { chooseFiles, go, select } from '../../state/actions'
import { session, useKit, usePlace } from '../../state/session'
import { useTicks } from '../../state/ticks'
import { words } from '../../words'
import { fitting } from '../home/fitting'
import { isFieldAsked } from './attention'
import { KeyHints } from './KeyHints'
import { QuoteDetails } from './QuoteDetails'
import { QuoteList } from './QuoteList'
import { Rereading } from './Rereading'
import { ReviewBar } from './ReviewBar'
import styles from './Quotes.module.css'
import { joinNext, keepSure, moveBefore } from './decisions'
import { type Asked, actsOn, answersTo, stayingOf } from './manyQuotes'
import { type PutBefore, ofItsStanding, putByHand, putByKey } from './places'
import {
  type Filter,
  allOf,
  filterFor,
  filterStore,
  isNarrow,
  neighbour,
  nextAfter,
  shownQuotes,
  speechOf,
} from './review'
import { useQuoteCommands } from './useQuoteCommands'

const w = words.quotes

/** The review: what was proposed is kept or dropped by single keys, put in order, and given what it needs for print. */
export const Quotes = () => {
  const kit = useKit()
  return kit.quotes.length === 0 ? <NoQuotes kit={kit} /> : <Review kit={kit} />
}

/** More of them than one visit brings: what is told of one comes in a turn after the list. */
const fewQuotes = 60

const Review = ({ kit }: { readonly kit: Kit }) => {
  const { item, panel } = usePlace()
  const wished = useSyncExternalStore(filterStore.listen, filterStore.read)
  // The same lists while nothing was decided: what is drawn of them is not drawn again because another row is in front.
  const filter = useMemo(() => filterFor(kit, wished), [kit, wished])
  const quotes = useMemo(() => shownQuotes(kit, filter), [kit, filter])
  const chosen =
    quotes.find((quote) => quote.id === item) ??
    quotes.find((quote) => quote.standing === 'proposed') ??
    quotes[0] ??
    null
  const columns = useTurns(2, kit.quotes.length > fewQuotes ? 1 : 2)
  const [focused, setFocused] = useState(0)
  const [isAroundShown, showAround] = useState(false)
  const [said, say] = useState('')
  const focus = (): void => setFocused((before) => before + 1)
  const goOn = (id: QuoteId | null): void => {
    choose(id)
    focus()
  }

  useEffect(() => {
    // With the first picture, as the screen takes it: at once, the list would be laid out in the turn that makes it.
    const taking = requestAnimationFrame(() => {
      if (!isWritingSomewhere() && !isFieldAsked()) focus()
    })
    return () => cancelAnimationFrame(taking)
  }, [])

  // Somebody was sent here to see one quote: filters must not hide it.
  const sentTo = panel?.panel === 'quote' ? panel.id : null
  useEffect(() => {
    if (sentTo !== null) unhide(sentTo)
  }, [sentTo])

  useEscape(
    'filter',
    () => showAll(filter),
    () => isNarrow(filter),
  )
  const hold = useTicks(`quotes-${kit.id}`, quotes, chosen?.id ?? null)
  const { ticked } = hold
  const [asked, ask] = useState<Asked | null>(null)
  const acts = actsOn(kit, ticked, ask)
  useTickedCommands('quotes', w.group, acts, ticked.length > 0)
  const rowActs = useRowActs({
    label: words.parts.ticked.menu,
    items: quotes,
    mark: 'data-quote',
    hold,
    focused: chosen?.id ?? null,
    onFocus: goOn,
    acts: ticked.length > 0 ? acts : actsOn(kit, chosen === null ? [] : [chosen], ask),
  })
  const finding = useFinding({
    where: words.parts.find.quotes,
    hitsFor: (typed) => fitting(quotes, typed, (quote) => wordsIn(kit, quote)),
    // What is typed goes on into the field: a card that took the focus would take the next letter for a command.
    onShow: ({ id }: Quote) => {
      choose(id)
      setFocused(0)
    },
  })
  const targets = ticked.length > 0 ? ticked : chosen === null ? [] : [chosen]
  const staying = stayingOf(kit, ticked)
  useQuoteCommands({
    kit,
    quote: chosen,
    onDecided: (quote, standing) => goOn(standing === 'proposed' ? quote.id : nextAfter(quotes, quote.id)),
  })

  const move = async (id: QuoteId, before: PutBefore): Promise<void> => {
    if (before === undefined || !(await moveBefore(id, before))) return
    goOn(id)
  }
  const step = (by: -1 | 1): void => {
    if (chosen === null) return
    const before = putByKey(kit, quotes, chosen.id, by)
    if (before === undefined) return
    const around = ofItsStanding(quotes, chosen.id)
    say(words.parts.order.moved({ place: around.indexOf(chosen) + 1 + by, all: around.length }))
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
      id: 'quote.firstOfAll',
      title: w.commands.firstOfAll,
      group: w.group,
      keys: ['Home'],
      run: () => goOn(quotes[0]?.id ?? null),
    },
    {
      id: 'quote.lastOfAll',
      title: w.commands.lastOfAll,
      group: w.group,
      keys: ['End'],
      run: () => goOn(quotes.at(-1)?.id ?? null),
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
              label: isReported(chosen) ? w.reportedWords : w.quotation,
              content: columns > 1 && <QuoteDetails kit={kit} quote={chosen} isAroundShown={isAroundShown} />,
            },
          })}
    >
      <div className={styles['review']}>
        <ReviewBar kit={kit} filter={filter} />
        {finding}
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
            onMove={(id, there) => void move(id, putByHand(kit, quotes, id, there))}
            isTicked={hold.isTicked}
            onTick={hold.toggle}
            rowActs={rowActs}
          />
        )}
        <ActionBar
          number={ticked.length}
          acts={acts}
          {...(staying > 0 ? { note: w.many.stay({ number: staying }) } : {})}
          onLetGo={hold.letGo}
        />
        {rowActs.menu}
        {asked !== null && (
          <RowMenu
            label={w.many[asked]}
            acts={answersTo(asked, kit, targets)}
            at={middle()}
            onClose={() => ask(null)}
          />
        )}
        {chosen !== null && <KeyHints hints={hints} acts={footActs(chosen)} />}
        <div className={heard['heard']} aria-live="polite">
          {said}
        </div>
      </div>
    </SplitView>
  )
}

/** All that is read of a quote, for finding. */
const wordsIn = (kit: Kit, quote: Quote): string =>
  [
    ...quote.anchors.map(({ exact }) => exact),
    speakerNames(kit, quote),
    quote.headline,
    quote.annotation,
    quote.themes.join(' '),
  ].join('\n')

/** Looks at the kit as it is on arrival: what is decided later may leave the list. */
const unhide = (id: QuoteId): void => {
  const kit = session.read().open?.kit
  const quote = kit?.quotes.find((other) => other.id === id)
  if (kit === undefined || quote === undefined) return
  const isHidden = !shownQuotes(kit, filterFor(kit, filterStore.read())).includes(quote)
  if (isHidden) filterStore.change(() => allOf(speechOf(quote)))
}

const showAll = ({ speech }: Filter): void => filterStore.change(() => allOf(speech))

const choose = (id: QuoteId | null): void => select({ item: id })

const open = (quote: Quote): void =>
  go({ screen: 'sources', item: quote.sourceId, panel: { panel: 'quote', id: quote.id } })

/** Where a question about many opens: over the foot of the list. */
const middle = (): { readonly x: number; readonly y: number } => ({
  x: window.innerWidth / 2 - 160,
  y: window.innerHeight - 300,
})

/** What a key does to the card in front; each is a button too, so that none is ever below the edge. */
const footActs = ({ standing }: Quote) => [
  ...(standing === 'kept' ? [] : [{ keys: 'K', title: w.keys.keep, command: 'quote.keep' }]),
  ...(standing === 'dropped' ? [] : [{ keys: 'X', title: w.keys.drop, command: 'quote.drop' }]),
  { keys: 'S', title: w.keys.speaker, command: 'quote.speaker' },
  { keys: 'W', title: w.keys.terms, command: 'quote.terms' },
  { keys: 'A', title: w.keys.annotate, command: 'quote.annotate' },
  { keys: 'E', title: w.keys.edit, command: 'quote.edit' },
]

const hints = [
  { keys: ['ArrowUp', 'ArrowDown'], does: w.keys.move },
  { keys: ['Space'], does: w.keys.tick },
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
  const kept = kit.quotes.filter((quote) => quote.standing === 'kept' && speechOf(quote) === filter.speech).length
  const isDone =
    filter.standing === 'proposed' && filter.speaker === null && filter.theme === null && filter.basis === null
  return (
    <div className={styles['nothing']}>
      {isDone ? (
        <EmptyState title={w.empty.doneTitle} detail={w.empty.doneDetail({ kept })}>
          <Button onPress={() => filterStore.change(() => ({ ...allOf(filter.speech), standing: 'kept' }))}>
            {w.empty.done}
          </Button>
        </EmptyState>
      ) : (
        <EmptyState title={w.empty.filteredTitle} detail={w.empty.filteredDetail}>
          <Button onPress={() => showAll(filter)}>{w.filters.clear}</Button>
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
