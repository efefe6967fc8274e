import { FileText, ListOrdered } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Kit, PersonId, Quote, QuoteId, Source, Span } from '#core/model'
import { useCommands } from '../../../commands/commands'
import { pressed } from '../../../commands/pressed'
import { IconButton } from '../../../parts/IconButton'
import { select, tell } from '../../../state/actions'
import { words } from '../../../words'
import { KeyHints } from '../../quotes/KeyHints'
import { askFor } from '../../quotes/attention'
import { moveBoundary } from '../../quotes/decisions'
import { nextAfter } from '../../quotes/review'
import { useQuoteCommands } from '../../quotes/useQuoteCommands'
import { canBeName, personSelection, quoteSelection } from '../quoting'
import { blockAt } from '../reading/blocks'
import { type Caret, isCollapsed, placed, selectionOf, stepped } from '../reading/caret'
import { quotable } from '../reading/quotable'
import { settingOf } from '../reading/script'
import styles from './Reader.module.css'
import { ReaderHead } from './ReaderHead'
import { ReaderText } from './ReaderText'
import { SelectionToolbar } from './SelectionToolbar'
import { SentenceList } from './SentenceList'
import { hintsFor } from './hints'
import { offsetOnNextLine } from './lines'
import { intentOf } from './readerKeys'
import { snapped } from './snapped'
import { useReading } from './useReading'

interface ReaderProps {
  readonly kit: Kit
  readonly source: Source
  readonly chosenQuote: QuoteId | null
  readonly chosenPerson: PersonId | null
}

/** The text of a source, read and marked: by pointer, by keys, or sentence by sentence. */
export const Reader = ({ kit, source, chosenQuote, chosenPerson }: ReaderProps) => {
  const root = useRef<HTMLDivElement>(null)
  const goalX = useRef<number | null>(null)
  const reading = useReading(kit, source)
  const { blocks, marks, names, quotes, lost } = reading
  const chosen = quotes.find((quote) => quote.id === chosenQuote) ?? null
  const [caret, setCaret] = useState<Caret>(() => caretAt(chosen?.anchors[0]?.start ?? blocks[0]?.start ?? 0))
  const [isCaretShown, showCaret] = useState(false)
  const [revealed, setRevealed] = useState(chosen === null ? 0 : 1)
  const [isBySentence, setBySentence] = useState(false)
  const [marked, setMarked] = useState<readonly Span[]>([])
  const [said, say] = useState('')

  const selection = selectionOf(caret)
  const spans = isBySentence ? marked : selection === null ? [] : quotable(source.text, blocks, selection)
  const quoteOf = (id: QuoteId | null): Quote | null => quotes.find((quote) => quote.id === id) ?? null

  // One comes here to see that quote; a quote that is chosen later is chosen here.
  const [arrivedAt] = useState(chosenQuote)
  useEffect(() => {
    if (arrivedAt !== null) root.current?.focus({ preventScroll: true })
  }, [arrivedAt])

  const reveal = (): void => setRevealed((before) => before + 1)
  const moveTo = (next: Caret): void => {
    setCaret(next)
    reveal()
  }

  const choose = (quote: Quote | null): void => {
    select({ panel: quote === null ? null : { panel: 'quote', id: quote.id } })
    if (quote === null) return
    moveTo(caretAt(quote.anchors[0]?.start ?? 0))
    const speaker = kit.people.find((person) => person.id === quote.speakerId)?.printedName ?? null
    say(words.sources.said.quote(speaker, quote.anchors.map((anchor) => anchor.exact).join(' ')))
  }

  /** The quotes at an offset, the innermost first; pressed again, the next one. */
  const quoteAt = (offset: number): Quote | null => {
    const here = marks.filter((mark) => mark.start <= offset && mark.end > offset).toSorted((left, right) => right.lane - left.lane)
    const at = here.findIndex((mark) => mark.quoteId === chosenQuote)
    return quoteOf(here[(at + 1) % Math.max(1, here.length)]?.quoteId ?? null)
  }

  const openAt = (offset: number): void => {
    const quote = quoteAt(offset)
    const person = names.find((name) => name.start <= offset && name.end > offset)?.personId
    if (quote !== null) select({ panel: { panel: 'quote', id: quote.id } })
    else select({ panel: person === undefined ? null : { panel: 'person', id: person } })
  }

  const onPointed = (found: Caret): void => {
    goalX.current = null
    showCaret(false)
    if (isCollapsed(found)) {
      setCaret(placed(source.text, found, found.focus, false))
      openAt(found.focus)
      return
    }
    const whole = snapped(source.text, found)
    setCaret(whole)
    saySelection(whole)
  }

  const saySelection = (next: Caret): void => {
    const span = selectionOf(next)
    if (span === null) return say('')
    const text = source.text.slice(span.start, span.end)
    say(words.sources.said.selection(text.length > 160 ? `${text.slice(0, 80)} … ${text.slice(-70)}` : text, text.split(/\s+/).length))
  }

  const adjust = async (quote: Quote, move: Parameters<typeof moveBoundary>[2]): Promise<void> => {
    if (await moveBoundary(quote, source, move)) reveal()
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return
    const block = blocks[blockAt(blocks, caret.focus)]
    const isRightToLeft = block !== undefined && settingOf(source.text.slice(block.start, block.end), source.language).direction === 'rtl'
    const intent = intentOf(pressed(event), { isRightToLeft, isQuoteChosen: chosen !== null && isCollapsed(caret) })
    if (intent === null) return
    event.preventDefault()
    event.stopPropagation()
    if (intent.does !== 'line') goalX.current = null
    switch (intent.does) {
      case 'step': {
        showCaret(true)
        if (!intent.step.extend && chosenQuote !== null) select({ panel: null })
        const next = stepped(source.text, blocks, caret, intent.step)
        moveTo(next)
        return saySelection(next)
      }
      case 'line': {
        showCaret(true)
        if (!intent.extend && chosenQuote !== null) select({ panel: null })
        const found = root.current === null ? null : offsetOnNextLine(root.current, blocks, caret.focus, intent.towards, goalX.current)
        if (found === null) return reveal()
        goalX.current = found.x
        const next = placed(source.text, caret, found.offset, intent.extend)
        moveTo(next)
        return saySelection(next)
      }
      case 'adjust':
        return chosen === null ? undefined : void adjust(chosen, intent.move)
      case 'nextQuote': {
        showCaret(true)
        return choose(nextQuote(quotes, chosen, caret.focus, intent.towards))
      }
      case 'open':
        return openAt(caret.focus)
      case 'leave':
        if (isCollapsed(caret)) select({ panel: null })
        else setCaret(caretAt(selectionOf(caret)?.start ?? caret.focus))
        return say('')
      case 'selectAll':
        return setCaret({ anchor: blocks[0]?.start ?? 0, focus: blocks.at(-1)?.end ?? 0 })
    }
  }

  const quote = async (): Promise<boolean> => {
    if (spans.length === 0) {
      tell({ text: words.sources.selectFirst })
      return false
    }
    const id = await quoteSelection(kit, source, spans)
    if (id === null) return false
    setCaret(caretAt(spans[0]?.start ?? 0))
    setMarked([])
    say(words.sources.quoted)
    return true
  }
  const quoteAnd = async (field: 'annotation' | 'themes'): Promise<void> => {
    if (await quote()) askFor(field)
  }
  const quoteAlone = async (): Promise<void> => {
    if ((await quote()) && !isBySentence) root.current?.focus({ preventScroll: true })
  }
  const [name] = spans
  const person = (): void => {
    if (name !== undefined) void personSelection(kit, source, name).then((id) => id !== null && setCaret(caretAt(name.start)))
  }
  const isSelected = (): boolean => spans.length > 0

  useQuoteCommands({
    kit,
    quote: chosen ?? lost.find((other) => other.id === chosenQuote) ?? null,
    onDecided: (decided, _standing, onItsWay) => {
      const next = quoteOf(nextAfter(quotes, decided.id, onItsWay))
      if (next?.standing === 'proposed') choose(next)
    },
  })
  const w = words.sources.commands
  useCommands([
    { id: 'reader.quote', title: w.quote, group: words.sources.group, keys: ['Q'], run: () => void quoteAlone() },
    { id: 'reader.note', title: w.note, group: words.sources.group, keys: ['N'], run: () => void quoteAnd('annotation'), isEnabled: isSelected },
    { id: 'reader.tag', title: w.tag, group: words.sources.group, keys: ['T'], run: () => void quoteAnd('themes'), isEnabled: isSelected },
    { id: 'reader.person', title: w.person, group: words.sources.group, keys: ['P'], run: person, isEnabled: () => isSelected() && canBeName(spans) },
    { id: 'reader.sentences', title: w.sentences, group: words.sources.group, keys: ['M'], run: () => setBySentence(!isBySentence) },
  ])

  const firstLine = blocks[0] === undefined ? '' : source.text.slice(blocks[0].start, blocks[0].end)
  const head = (
    <ReaderHead
      source={source}
      marked={new Set(marks.map((mark) => blocks[blockAt(blocks, mark.start)]?.paragraph)).size}
      lost={lost.length}
      isTitleShown={firstLine !== source.title}
      onShowLost={() => lost[0] !== undefined && select({ panel: { panel: 'quote', id: lost[0].id } })}
    />
  )
  const toolbar = (
    <SelectionToolbar
      onQuote={() => void quoteAlone()}
      onNote={() => void quoteAnd('annotation')}
      onTag={() => void quoteAnd('themes')}
      onPerson={canBeName(spans) ? person : null}
    />
  )
  return (
    <div className={styles['reader']}>
      <div className={styles['tools']}>
        <IconButton icon={ListOrdered} label={words.sources.sentenceMode} keys="M" isPressed={isBySentence} onPress={() => setBySentence(!isBySentence)} />
        <IconButton icon={FileText} label={words.sources.record} onPress={() => select({ panel: { panel: 'source', id: source.id } })} />
      </div>
      {isBySentence ? (
        <SentenceList source={source} reading={reading} start={caret.focus} head={head} onMarked={setMarked} onLeave={() => setBySentence(false)} toolbar={marked.length > 0 ? toolbar : null} />
      ) : (
        <ReaderText
          root={root}
          label={words.sources.readerLabel(source.title)}
          hint={words.sources.readerHint}
          source={source}
          blocks={blocks}
          marks={marks}
          names={names}
          chosenQuote={chosenQuote}
          chosenPerson={chosenPerson}
          caret={caret}
          isCaretShown={isCaretShown}
          revealed={revealed}
          head={head}
          toolbar={toolbar}
          onKeyDown={onKeyDown}
          onPointed={onPointed}
        />
      )}
      <KeyHints hints={hintsFor(isBySentence, chosen !== null && isCollapsed(caret))} />
      <div className={styles['said']} aria-live="polite">
        {said}
      </div>
    </div>
  )
}

const caretAt = (offset: number): Caret => ({ anchor: offset, focus: offset })

/** The quote after the chosen one, or after the caret when none is chosen; the same at the ends. */
const nextQuote = (quotes: readonly Quote[], chosen: Quote | null, offset: number, towards: 'next' | 'previous'): Quote | null => {
  if (chosen !== null) return quotes[quotes.indexOf(chosen) + (towards === 'next' ? 1 : -1)] ?? chosen
  const startOf = (quote: Quote): number => quote.anchors[0]?.start ?? 0
  return (
    (towards === 'next' ? quotes.find((quote) => startOf(quote) >= offset) : quotes.findLast((quote) => startOf(quote) < offset)) ?? null
  )
}
