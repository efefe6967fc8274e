import { X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import {
  type HouseStyle,
  type Kit,
  type Quote,
  type QuoteEdit,
  type Source,
  HouseStyle as HouseStyles,
} from '#core/model'
import { placeOf, withoutEdit } from '#core/quote/verbatim/editing'
import { besides, drawnBy } from '../../../parts/drawnBy'
import { pressed } from '../../../commands/pressed'
import { Segmented } from '../../../parts/Segmented'
import heard from '../../../parts/heard.module.css'
import { words } from '../../../words'
import { askFor } from '../attention'
import { change } from '../decisions'
import { type Operation, needsText, operationKeys, operations, performed } from '../editOperations'
import { wordAt } from '../../sources/reading/words'
import { type Choice, spanOfChoice, steppedChoice, wordsOfQuote } from '../wordStrip'
import styles from './EditsField.module.css'
import { EditText } from './EditText'
import { Field } from './Field'
import { QuoteWords } from './QuoteWords'
import { WordStrip } from './WordStrip'

interface EditsFieldProps {
  readonly kit: Kit
  readonly quote: Quote
  readonly source: Source
  /** It was folded away until now: the words take the focus. */
  readonly takesFocus?: boolean
}

const w = words.quotes.editing

/**
 * Declared edits on words that were chosen: what an editor may do to somebody's words, and nothing else. Below stands
 * how it prints, in each house.
 */
const DrawnEditsField = ({ kit, quote, source, takesFocus = false }: EditsFieldProps) => {
  const [choice, choose] = useState<Choice | null>(null)
  const [asking, ask] = useState<Operation | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [style, setStyle] = useState<HouseStyle>(kit.packs[0]?.houseStyle ?? 'UN')
  const strip = wordsOfQuote(quote, source.text)
  const span = spanOfChoice(strip, choice)

  useEffect(() => {
    if (takesFocus) askFor('edits')
  }, [takesFocus])

  const perform = (operation: Operation, text: string): void => {
    ask(null)
    if (span === null) return setTrouble(w.choose)
    const result = performed(operation, quote, source, span, text)
    if (!result.ok) return setTrouble(w.problems[result.failure.code])
    setTrouble(null)
    void change(quote.id, { edits: result.value.edits })
  }

  const begin = (operation: Operation): void => {
    if (span === null) return setTrouble(w.choose)
    setTrouble(null)
    if (needsText(operation)) ask(operation)
    else perform(operation, '')
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    const name = pressed(event)
    const operation = operations.find((other) => operationKeys[other] === name)
    const step = stepOf(name, strip.length)
    if (operation !== undefined) begin(operation)
    else if (step !== null) choose(steppedChoice(choice, strip.length, step.by, step.extend))
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <Field
      title={w.label}
      name="edits"
      aside={<span className={styles['declared']}>{w.declared({ number: quote.edits.length })}</span>}
    >
      <div className={styles['edits']}>
        <WordStrip
          text={source.text}
          language={source.language}
          words={strip}
          edits={quote.edits}
          choice={choice}
          onChoose={choose}
          onKeyDown={onKeyDown}
        />
        <div className={styles['bar']} role="group" aria-label={w.label}>
          {operations.map((operation) => (
            <AriaButton
              key={operation}
              className={styles['operation'] ?? ''}
              aria-keyshortcuts={operationKeys[operation]}
              onPress={() => begin(operation)}
            >
              {w[operation]}
              {operation === 'case' && <span className={heard['heard']}> {w.caseLabel}</span>}
              <kbd aria-hidden>{operationKeys[operation]}</kbd>
            </AriaButton>
          ))}
        </div>
        {asking !== null && (
          <EditText
            key={asking}
            label={asking === 'insert' ? w.insertText : w.correctText}
            onApply={(text) => perform(asking, text)}
            onCancel={() => ask(null)}
          />
        )}
        {trouble !== null && (
          <p role="alert" className={styles['trouble']}>
            {trouble}
          </p>
        )}
        {quote.edits.length > 0 && (
          <ul className={styles['list']}>
            {quote.edits.map((edit, at) => {
              const what = described(edit, wordsAt(source, edit))
              return (
                <li key={`${edit.kind} ${placeOf(edit).start} ${placeOf(edit).end}`}>
                  <span>{what}</span>
                  <AriaButton
                    className={styles['remove'] ?? ''}
                    aria-label={w.remove({ what })}
                    onPress={() => void change(quote.id, { edits: withoutEdit(quote, at).edits })}
                  >
                    <X size={13} strokeWidth={2} aria-hidden />
                  </AriaButton>
                </li>
              )
            })}
          </ul>
        )}
        {quote.edits.length > 0 && (
          <>
            <Segmented
              label={w.house}
              isLabelHidden
              value={style}
              choices={HouseStyles.options.map((value) => ({ value, title: value }))}
              onChange={setStyle}
            />
            <div className={styles['prints']} aria-label={w.prints} role="group">
              <QuoteWords kit={kit} quote={quote} source={source} style={style} look="inspector" />
            </div>
          </>
        )}
      </div>
    </Field>
  )
}

export const EditsField = drawnBy(DrawnEditsField, ({ kit, quote, source, takesFocus }) => [
  ...besides(quote, 'annotation', 'headline', 'themes', 'translation', 'release'),
  source,
  kit.packs[0]?.houseStyle,
  kit.people,
  takesFocus,
])

const stepOf = (name: string, count: number): { readonly by: number; readonly extend: boolean } | null => {
  const extend = name.startsWith('Shift+')
  switch (name.replace('Shift+', '')) {
    case 'ArrowRight':
    case 'ArrowDown':
      return { by: 1, extend }
    case 'ArrowLeft':
    case 'ArrowUp':
      return { by: -1, extend }
    case 'Home':
      return { by: -count, extend }
    case 'End':
      return { by: count, extend }
    default:
      return null
  }
}

/** The words an edit works on; for one that stands at a point, the word before it, or the word it begins. */
const wordsAt = (source: Source, edit: QuoteEdit): string => {
  const { start, end } = placeOf(edit)
  if (start < end) return source.text.slice(start, end)
  const word = wordAt(source.text, edit.kind === 'case' ? start : Math.max(0, start - 1))
  return word === null ? '' : source.text.slice(word.start, word.end)
}

const described = (edit: QuoteEdit, words: string): string =>
  w.described[edit.kind]({
    words: edit.kind === 'case' ? words : shortened(words),
    text: 'text' in edit ? edit.text : '',
    to: edit.kind === 'case' ? edit.to : '',
  })

const shortened = (words: string): string => (words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words)
