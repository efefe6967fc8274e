import { type KeyboardEvent, type RefObject, useRef, useState } from 'react'
import type { Quote, Source, Span } from '#core/model'
import { pressed } from '../../../commands/pressed'
import type { Move } from '../reading/boundary'
import { type Block, blockAt } from '../reading/blocks'
import { type Caret, isCollapsed, placed, selectionOf, stepped } from '../reading/caret'
import { settingOf } from '../reading/script'
import { offsetOnNextLine } from './lines'
import { type Intent, intentOf } from './readerKeys'
import { snapped } from './snapped'

interface CaretTerms {
  readonly root: RefObject<HTMLDivElement | null>
  readonly source: Source
  readonly blocks: readonly Block[]
  /** The quote that is open beside the text; Shift and the arrows move its boundary. */
  readonly chosen: Quote | null
  /** Where it stands at first; null for the beginning. */
  readonly start: number | null
  readonly onSelected: (caret: Caret) => void
  /** A place was pressed, or Enter was: what stands there is opened. */
  readonly onOpen: (offset: number) => void
  /** The person goes on reading, or leaves by Escape: what was open is closed. */
  readonly onLeave: () => void
  readonly onAdjust: (quote: Quote, move: Move) => void
  readonly onNextQuote: (towards: 'next' | 'previous', offset: number) => void
}

export interface CaretHold {
  readonly caret: Caret
  /** It is drawn for those who move it by keys. */
  readonly isShown: boolean
  /** Changes when it shall be scrolled into view. */
  readonly revealed: number
  readonly reveal: () => void
  /** Puts it at an offset with nothing selected. `reveal` scrolls there. */
  readonly put: (offset: number, how: { readonly reveal: boolean }) => void
  /** Selects words and scrolls there. */
  readonly take: (span: Span) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onPointed: (caret: Caret) => void
}

/** Where one reads and what one has selected, moved by keys and by the pointer. */
export const useCaret = (terms: CaretTerms): CaretHold => {
  const { root, source, blocks, chosen, onSelected, onOpen, onLeave } = terms
  const goal = useRef<number | null>(null)
  const [caret, setCaret] = useState<Caret>(() => at(terms.start ?? blocks[0]?.start ?? 0))
  const [isShown, show] = useState(false)
  const [revealed, setRevealed] = useState(terms.start === null ? 0 : 1)
  const reveal = (): void => setRevealed((before) => before + 1)

  const move = (next: Caret, isReading: boolean): void => {
    show(true)
    if (isReading && chosen !== null) onLeave()
    setCaret(next)
    reveal()
    onSelected(next)
  }

  const goLine = ({ towards, extend }: Extract<Intent, { does: 'line' }>): void => {
    const found =
      root.current === null ? null : offsetOnNextLine(root.current, blocks, caret.focus, towards, goal.current)
    if (found === null) return reveal()
    goal.current = found.x
    move(placed(source.text, caret, found.offset, extend), !extend)
  }

  const follow = (intent: Intent): void => {
    if (intent.does !== 'line') goal.current = null
    switch (intent.does) {
      case 'step':
        return move(stepped(source.text, blocks, caret, intent.step), !intent.step.extend)
      case 'line':
        return goLine(intent)
      case 'adjust':
        return chosen === null ? undefined : terms.onAdjust(chosen, intent.move)
      case 'nextQuote':
        return terms.onNextQuote(intent.towards, caret.focus)
      case 'open':
        return onOpen(caret.focus)
      case 'leave':
        return isCollapsed(caret) ? onLeave() : setCaret(at(selectionOf(caret)?.start ?? caret.focus))
      case 'selectAll':
        return setCaret({ anchor: blocks[0]?.start ?? 0, focus: blocks.at(-1)?.end ?? 0 })
    }
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return
    const intent = intentOf(pressed(event), {
      isRightToLeft: isRightToLeftAt(source, blocks, caret.focus),
      isQuoteChosen: chosen !== null && isCollapsed(caret),
      isAmongQuotes: chosen !== null && isCollapsed(caret) && !isShown,
    })
    if (intent === null) return
    event.preventDefault()
    event.stopPropagation()
    follow(intent)
  }

  const onPointed = (found: Caret): void => {
    goal.current = null
    show(false)
    if (isCollapsed(found)) {
      setCaret(placed(source.text, found, found.focus, false))
      return onOpen(found.focus)
    }
    const whole = snapped(source.text, found)
    setCaret(whole)
    onSelected(whole)
  }

  const put: CaretHold['put'] = (offset, how) => {
    setCaret(at(offset))
    if (how.reveal) reveal()
  }

  const take: CaretHold['take'] = ({ start, end }) => {
    setCaret({ anchor: start, focus: end })
    reveal()
  }

  return { caret, isShown, revealed, reveal, put, take, onKeyDown, onPointed }
}

const at = (offset: number): Caret => ({ anchor: offset, focus: offset })

const isRightToLeftAt = (source: Source, blocks: readonly Block[], offset: number): boolean => {
  const block = blocks[blockAt(blocks, offset)]
  return (
    block !== undefined && settingOf(source.text.slice(block.start, block.end), source.language).direction === 'rtl'
  )
}
