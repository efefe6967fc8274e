import { memo } from 'react'
import { words } from '../../../words'
import type { PersonId, QuoteId } from '#core/model'
import type { Block } from '../reading/blocks'
import type { Mark } from '../reading/marks'
import { settingOf } from '../reading/script'
import { type NamedPlace, segmentsOf } from '../reading/segments'
import { mixedIn, signsIn } from '../reading/signs'
import { mixedHint } from '../../../parts/lookAlikes'
import { inkOf } from './ink'
import styles from './ReaderRow.module.css'

interface ReaderRowProps {
  readonly text: string
  readonly language: string
  readonly block: Block
  readonly index: number
  readonly marks: readonly Mark[]
  readonly names: readonly NamedPlace[]
  readonly chosenQuote: QuoteId | null
  readonly chosenPerson: PersonId | null
  /** The title of the source, where it is the first line of the text. */
  readonly isTitle: boolean
  /** Of the file, where this row is the first on it; null elsewhere. */
  readonly page: number | null
}

/** A numbered paragraph with its quotes and names. Its runs carry their offsets: a place on it is a place in the source. */
export const ReaderRow = memo(
  ({ text, language, block, index, marks, names, chosenQuote, chosenPerson, isTitle, page }: ReaderRowProps) => {
    const setting = settingOf(text.slice(block.start, block.end), language)
    const Paragraph = isTitle ? 'h2' : 'p'
    return (
      <>
        {page !== null && <p className={styles['page']}>{words.sources.page({ page })}</p>}
        <div className={`${styles['row']} ${isTitle ? styles['titleRow'] : ''}`}>
          <span className={styles['number']} aria-hidden>
            {block.opens && block.paragraph > 0 ? block.paragraph : ''}
          </span>
          <Paragraph
            className={isTitle ? styles['title'] : styles['text']}
            dir={setting.direction}
            lang={setting.language}
            data-block={index}
          >
            {segmentsOf(block, marks, names, signsIn(text, block), mixedIn(text, block)).map((segment) => (
              <span
                key={segment.start}
                data-start={segment.start}
                {...(segment.sign === null
                  ? {}
                  : { 'data-sign': segment.sign, title: words.sources.arrival.signs[segment.sign] ?? segment.sign })}
                {...(segment.mixed === null ? {} : { 'data-mixed': '', title: mixedHint(segment.mixed) })}
                {...(segment.marks.length === 0
                  ? {}
                  : { 'data-quoted': segment.marks.some((mark) => !mark.proposed) ? 'kept' : 'proposed' })}
                className={classOf(
                  segment.marks.length > 0,
                  segment.personId !== null,
                  segment.personId !== null && segment.personId === chosenPerson,
                  segment.sign !== null,
                  segment.mixed !== null,
                )}
                style={inkOf(segment.marks, chosenQuote)}
              >
                {text.slice(segment.start, segment.end)}
              </span>
            ))}
          </Paragraph>
        </div>
      </>
    )
  },
)

const classOf = (isQuoted: boolean, isName: boolean, isChosen: boolean, isSign: boolean, isMixed: boolean): string =>
  [
    isSign && styles['sign'],
    isMixed && styles['mixed'],
    isQuoted && styles['quoted'],
    isName && styles['name'],
    isChosen && styles['chosenName'],
  ]
    .filter((name) => name !== false)
    .join(' ')
