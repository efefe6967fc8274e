import type { Move } from '../reading/boundary'
import type { Step } from '../reading/caret'

/** What a key means to somebody who reads. */
export type Intent =
  | { readonly does: 'step'; readonly step: Step }
  | { readonly does: 'line'; readonly towards: Step['towards']; readonly extend: boolean }
  | { readonly does: 'adjust'; readonly move: Move }
  | { readonly does: 'nextQuote'; readonly towards: Step['towards'] }
  | { readonly does: 'open' }
  | { readonly does: 'leave' }
  | { readonly does: 'selectAll' }

export interface ReadingState {
  /** The text runs from right to left where the caret stands: the left arrow goes on. */
  readonly isRightToLeft: boolean
  /** A quote is chosen and no words are selected: Shift and the arrows move its boundary. */
  readonly isQuoteChosen: boolean
  /** Nobody has moved the caret since the quote was chosen: up and down go to the quotes beside it. */
  readonly isAmongQuotes: boolean
}

/** The meaning of a key press, written as commands write it; null when the key is not the reader's. */
export const intentOf = (pressed: string, state: ReadingState): Intent | null => {
  const names = pressed.split('+')
  const key = names.at(-1) ?? ''
  const [mod, alt, shift] = ['Mod', 'Alt', 'Shift'].map((name) => names.includes(name)) as [boolean, boolean, boolean]
  switch (key) {
    case 'ArrowRight':
    case 'ArrowLeft': {
      const towards = (key === 'ArrowRight') === state.isRightToLeft ? 'previous' : 'next'
      const unit = mod ? 'sentence' : 'word'
      if (shift && (alt || state.isQuoteChosen))
        return state.isQuoteChosen ? { does: 'adjust', move: moveOf(alt, towards, unit) } : null
      return alt ? null : { does: 'step', step: { unit, towards, extend: shift } }
    }
    case 'ArrowDown':
    case 'ArrowUp': {
      const towards = key === 'ArrowDown' ? 'next' : 'previous'
      if (alt) return mod || shift ? null : { does: 'nextQuote', towards }
      if (state.isAmongQuotes && names.length === 1) return { does: 'nextQuote', towards }
      return mod
        ? { does: 'step', step: { unit: 'paragraph', towards, extend: shift } }
        : { does: 'line', towards, extend: shift }
    }
    case 'Home':
    case 'End':
      return alt
        ? null
        : { does: 'step', step: { unit: 'text', towards: key === 'End' ? 'next' : 'previous', extend: shift } }
    case 'Enter':
      return names.length === 1 ? { does: 'open' } : null
    case 'Escape':
      return names.length === 1 ? { does: 'leave' } : null
    case 'A':
      return pressed === 'Mod+A' ? { does: 'selectAll' } : null
    default:
      return null
  }
}

const moveOf = (isStart: boolean, towards: Step['towards'], unit: Move['unit']): Move => ({
  edge: isStart ? 'start' : 'end',
  by: towards === 'next' ? 'forward' : 'backward',
  unit,
})
