import type { Quote } from '#core/model'
import { TextArea } from '../../../parts/TextArea'
import { TextField } from '../../../parts/TextField'
import { words } from '../../../words'
import { change } from '../decisions'
import { Field } from './Field'

interface NoteFieldProps {
  readonly quote: Quote
}

/** The core statement, printed as a run-in head. */
export const HeadlineField = ({ quote }: NoteFieldProps) => (
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

/** What the author says about the words. */
export const AnnotationField = ({ quote }: NoteFieldProps) => (
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
