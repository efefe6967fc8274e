import { BookImage, FileText, ListOrdered } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Kit, PersonId, Quote, QuoteId, Source, Span } from '#core/model'
import { speakerNames } from '#core/model'
import { occurrencesIn } from '#core/search/find'
import { fold } from '#core/search/fold'
import { useCommands } from '../../../commands/commands'
import { IconButton } from '../../../parts/IconButton'
import { Kbd } from '../../../parts/Kbd'
import { Segmented } from '../../../parts/Segmented'
import { useFinding } from '../../../parts/useFinding'
import heard from '../../../parts/heard.module.css'
import { select } from '../../../state/actions'
import { words } from '../../../words'
import { KeyHints } from '../../quotes/KeyHints'
import { moveBoundary } from '../../quotes/decisions'
import { nextAfter } from '../../quotes/review'
import { useQuoteCommands } from '../../quotes/useQuoteCommands'
import { type Caret, isCollapsed, selectionOf } from '../reading/caret'
import { quotable } from '../reading/quotable'
import { choicesShown, endShowing, takeShown, useShowing } from '../showing'
import styles from './Reader.module.css'
import { AsItCame } from './AsItCame'
import { ReaderHead } from './ReaderHead'
import { ReaderText } from './ReaderText'
import { CrossingChoice } from './CrossingChoice'
import { PageBeside, hasPages } from './PageBeside'
import { ShowPanel } from './ShowPanel'
import { ShowStrip } from './ShowStrip'
import { SelectionToolbar } from './SelectionToolbar'
import { SentenceList } from './SentenceList'
import { nextQuote, personAt, quoteAt, startOf } from './finding'
import { hintsFor, rawHints, showingHints } from './hints'
import { useConnectivesNear } from './useConnectivesNear'
import { useCaret } from './useCaret'
import { useQuoting } from './useQuoting'
import { useReading } from './useReading'
import { isWishedAsItCame } from './wishedAsItCame'

interface ReaderProps {
  readonly kit: Kit
  readonly source: Source
  readonly chosenQuote: QuoteId | null
  readonly chosenPerson: PersonId | null
}

const w = words.sources

/** The text of a source, read and marked: by pointer, by keys, or sentence by sentence. */
export const Reader = ({ kit, source, chosenQuote, chosenPerson }: ReaderProps) => {
  const root = useRef<HTMLDivElement>(null)
  const reading = useReading(kit, source, chosenQuote)
  const { blocks, quotes, lost } = reading
  const chosen = quotes.find((quote) => quote.id === chosenQuote) ?? null
  const shown = useShowing(kit, source)
  const [isSentenceMode, setBySentence] = useState(false)
  const isBySentence = isSentenceMode && shown === null
  const [marked, setMarked] = useState<readonly Span[]>([])
  const [said, say] = useState('')

  // One comes here to see that quote; a quote that is chosen later is chosen here.
  const [arrivedAt] = useState(chosenQuote)
  useEffect(() => {
    if (arrivedAt !== null) root.current?.focus({ preventScroll: true })
  }, [arrivedAt])

  const hold = useCaret({
    root,
    source,
    blocks,
    // While words are selected that name a speaker, keys select and move no boundary.
    chosen: shown === null ? chosen : null,
    start: chosen?.anchors[0]?.start ?? null,
    onSelected: (caret) => say(selectionInWords(source, caret)),
    onOpen: (offset) => (shown === null ? open(offset) : takeSelected()),
    onLeave: () => {
      if (shown === null) select({ panel: null })
      else endShowing()
      say('')
    },
    onAdjust: (quote, move) =>
      void moveBoundary(quote, source, move).then((isMoved) => {
        if (isMoved) hold.reveal()
      }),
    onNextQuote: (towards, offset) => {
      const quote = nextQuote(reading, chosen, offset, towards)
      if (quote !== null) choose(quote)
    },
  })

  const takeSelected = (): void => {
    const [span] = spans
    const [first] = shown === null || span === undefined ? [] : choicesShown(kit, shown, source, span)
    if (shown !== null && first !== undefined) void takeShown(shown, first)
  }

  const open = (offset: number): void => {
    const quote = quoteAt(reading, offset, chosenQuote)
    const person = personAt(reading, offset)
    if (quote !== null) select({ panel: { panel: 'quote', id: quote.id } })
    else select({ panel: person === null ? null : { panel: 'person', id: person } })
  }

  const choose = (quote: Quote): void => {
    select({ panel: { panel: 'quote', id: quote.id } })
    hold.put(startOf(quote), { reveal: true })
    const speaker = speakerNames(kit, { ...quote, speakerMention: '' }) || null
    say(
      w.said.quote({
        speaker: speaker ?? w.said.nobody,
        words: quote.anchors.map((anchor) => anchor.exact).join(' '),
      }),
    )
  }

  const selection = selectionOf(hold.caret)
  const spans = isBySentence ? marked : selection === null ? [] : quotable(source.text, blocks, selection)
  const quoting = useQuoting({
    kit,
    source,
    spans,
    onDone: (start) => {
      hold.put(start, { reveal: false })
      setMarked([])
    },
    onReadOn: () => {
      say(w.quoted)
      if (!isBySentence) root.current?.focus({ preventScroll: true })
    },
  })

  useQuoteCommands({
    kit,
    quote: chosen ?? lost.find((other) => other.id === chosenQuote) ?? null,
    onDecided: (decided) => {
      const following = nextAfter(quotes, decided.id)
      const next = quotes.find((quote) => quote.id === following)
      if (next?.standing === 'proposed') choose(next)
    },
  })

  const text = useMemo(() => lazily(() => fold(source.text)), [source.text])
  const finding = useFinding({
    where: words.parts.find.source,
    hitsFor: (typed) => occurrencesIn(text(), typed),
    onShow: hold.take,
  })
  const [isRaw, setRaw] = useState(() => isWishedAsItCame(source.id))
  const toggle = (): void => setBySentence(!isSentenceMode)
  const toggleRaw = (): void => setRaw(!isRaw)
  const [isPageWanted, wantPage] = useState(source.arrival.isTranscribed)
  const isPageBeside = isPageWanted && hasPages(source)
  const togglePage = (): void => wantPage(!isPageWanted)
  useCommands([
    { id: 'reader.sentences', title: w.commands.sentences, group: w.group, keys: ['M'], run: toggle },
    { id: 'reader.asItCame', title: w.arrival.command, group: w.group, keys: ['V'], run: toggleRaw },
    ...(hasPages(source)
      ? [{ id: 'reader.pageBeside', title: words.pages.besideCommand, group: w.group, keys: ['B'], run: togglePage }]
      : []),
  ])

  const head = <ReaderHead source={source} reading={reading} />
  const connectives = useConnectivesNear(kit, source, spans)
  const [span] = spans
  const toolbar =
    shown !== null && span !== undefined ? (
      <ShowPanel kit={kit} quote={shown} source={source} span={span} />
    ) : quoting.choices.length > 0 ? (
      <CrossingChoice
        kit={kit}
        source={source}
        choices={quoting.choices}
        onChosen={quoting.choose}
        onLeft={quoting.letGo}
      />
    ) : (
      <SelectionToolbar quoting={quoting} warnings={connectives} />
    )
  return (
    <div className={styles['reader']}>
      {shown !== null && <ShowStrip quote={shown} />}
      {finding}
      <div className={styles['bar']}>
        <span className={styles['file']} dir="auto">
          {source.fileName ?? words.imports.pasted}
        </span>
        <span className={styles['pages']}>
          {source.arrival.pages.length > 0 && w.arrival.pages({ pages: source.arrival.pages.length })}
        </span>
        <Segmented
          label={w.arrival.shown}
          isLabelHidden
          value={isRaw ? 'raw' : 'clean'}
          choices={[
            { value: 'clean', title: w.arrival.read },
            { value: 'raw', title: w.arrival.asItCame },
          ]}
          onChange={(shownAs) => setRaw(shownAs === 'raw')}
        />
        <Kbd keys="V" />
        {hasPages(source) && (
          <IconButton
            icon={BookImage}
            label={words.pages.beside}
            keys="B"
            isPressed={isPageBeside}
            onPress={togglePage}
          />
        )}
        <IconButton icon={ListOrdered} label={w.sentenceMode} keys="M" isPressed={isBySentence} onPress={toggle} />
        <IconButton
          icon={FileText}
          label={w.record}
          onPress={() => select({ panel: { panel: 'source', id: source.id } })}
        />
      </div>
      <div className={styles['sides']}>
        <div className={styles['text']}>
          {isRaw ? (
            <AsItCame source={source} head={head} />
          ) : isBySentence ? (
            <SentenceList
              source={source}
              reading={reading}
              start={hold.caret.focus}
              head={head}
              toolbar={marked.length > 0 ? toolbar : null}
              onMarked={setMarked}
              onLeave={toggle}
            />
          ) : (
            <ReaderText
              root={root}
              source={source}
              reading={reading}
              chosenQuote={chosenQuote}
              chosenPerson={chosenPerson}
              hold={hold}
              head={head}
              toolbar={toolbar}
            />
          )}
        </div>
        {isPageBeside && <PageBeside kitId={kit.id} source={source} offset={hold.caret.focus} />}
      </div>
      <KeyHints
        hints={
          isRaw
            ? rawHints
            : shown !== null
              ? showingHints
              : hintsFor(isBySentence, isCollapsed(hold.caret) ? chosen : null, hold.isShown)
        }
      />
      <div className={heard['heard']} aria-live="polite">
        {said}
      </div>
    </div>
  )
}

/** Made when it is first asked for. */
const lazily = <Value,>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | null = null
  return () => (made ??= { value: make() }).value
}

const selectionInWords = (source: Source, caret: Caret): string => {
  const span = selectionOf(caret)
  if (span === null) return ''
  const text = source.text.slice(span.start, span.end)
  const heard = text.length > 160 ? `${text.slice(0, 80)} … ${text.slice(-70)}` : text
  return w.said.selection({ words: heard, number: text.split(/\s+/).length })
}
