import { TriangleAlert } from 'lucide-react'
import type { HouseStyle, Kit, Quote, Source } from '#core/model'
import { type Piece, renderQuote } from '#core/quote/printing/render'
import { isBroken, quoteState } from '#core/quote/verbatim/state'
import { ActLabel } from '../../../parts/ActLabel'
import { speakerColour } from '../../../parts/speakerColour'
import { words } from '../../../words'
import { settingOf } from '../../sources/reading/script'
import styles from './QuoteWords.module.css'

interface QuoteWordsProps {
  readonly kit: Kit
  readonly quote: Quote
  readonly source: Source | undefined
  readonly style?: HouseStyle
  /** `card`: upright, as on the sheets of the review. `inspector`: slanted, beside the text it was taken from. */
  readonly look: 'card' | 'inspector'
  /** Longer quotes end in points until they are opened. */
  readonly lines?: number
}

/** A quote as it is printed, beside its speaker's colour. What is the editor's is told apart from what was said. */
export const QuoteWords = ({ kit, quote, source, style, look, lines }: QuoteWordsProps) => {
  const rendered = renderQuote(quote, source, style ?? kit.packs[0]?.houseStyle ?? 'UN')
  const state = quoteState(quote, source)
  const exact = quote.anchors[0]?.exact ?? ''
  const setting = settingOf(exact, source?.language ?? 'en')
  return (
    <>
      <blockquote
        className={`${styles['block']} ${styles[look]} ${quote.kind === 'indirect' ? styles['reported'] : ''}`}
        style={{
          borderInlineStartColor: speakerColour(kit, quote.speakerIds[0]).line,
          ...(lines === undefined ? {} : { WebkitLineClamp: lines }),
        }}
        dir={setting.direction}
        lang={setting.language}
        {...(lines === undefined ? {} : { 'data-clamped': '' })}
      >
        <ActLabel quote={quote} source={source} />
        {rendered.open}
        <Pieces pieces={rendered.pieces} />
        {rendered.close}
      </blockquote>
      {isBroken(state) && (
        <p className={styles['broken']}>
          <TriangleAlert size={14} strokeWidth={2} aria-hidden />
          <span>
            {words.quotes.broken} {words.quotes.whyBroken[state.reason]}
          </span>
        </p>
      )}
    </>
  )
}

/** What was said, and what the editor put between. */
const Pieces = ({ pieces }: { readonly pieces: readonly Piece[] }) =>
  pieces.map((piece, at) => (
    // A piece has no name of its own; its place in the line is what it is.
    <span key={at} className={piece.kind === 'words' ? undefined : styles[piece.kind]}>
      {piece.text}
    </span>
  ))
