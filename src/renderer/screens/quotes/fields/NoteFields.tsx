import type { Quote } from '#core/model'

import { drawnBy } from '../../../parts/drawnBy'
import { TextArea } from '../../../parts/TextArea'
import { TextField } from '../../../parts/TextField'
import { words } from '../../../words'
import { change } from '../decisions'
import { Field } from './Field'

interface NoteFieldProps {
  readonly quote: Quote
}

/** The core statement, printed as a run-in head. */
const DrawnHeadlineField = ({ quote }: NoteFieldProps) => (
  <Field title={words.quotes.headline.label} name="headline">
    <TextField
      key={quote.id}
      label={words.quotes.headline.label}
      isLabelHidden
      value={quote.headline}
      placeholder={words.quotes.headline.placeholder}
      onChange={(headline) => change(quote.id, { headline })}
    />
  </Field>
)

export const HeadlineField = drawnBy(DrawnHeadlineField, ({ quote }) => [quote.id, quote.headline])

/** What the author says about the words. */
const DrawnAnnotationField = ({ quote }: NoteFieldProps) => (
  <Field title={words.quotes.annotation.label} name="annotation">
    <TextArea
      key={quote.id}
      label={words.quotes.annotation.label}
      isLabelHidden
      value={quote.annotation}
      placeholder={words.quotes.annotation.placeholder}
      onChange={(annotation) => change(quote.id, { annotation })}
    />
  </Field>
)

export const AnnotationField = drawnBy(DrawnAnnotationField, ({ quote }) => [quote.id, quote.annotation])
