import { useState } from 'react'
import type { Kit, Quote } from '#core/model'
import { quoteState } from '#core/quote/verbatim/state'
import { SectionHead } from '../../parts/SectionHead'
import { Segmented } from '../../parts/Segmented'
import { StateChip } from '../../parts/StateChip'
import { words } from '../../words'
import { change } from './decisions'
import { EditsField } from './fields/EditsField'
import { Field } from './fields/Field'
import { AnnotationField, HeadlineField } from './fields/NoteFields'
import { NewerVersion } from './fields/NewerVersion'
import { OtherLanguage } from './fields/OtherLanguage'
import { PacksField } from './fields/PacksField'
import { QuoteWords } from './fields/QuoteWords'
import { ReleaseField } from './fields/ReleaseField'
import { SpeakerField } from './fields/SpeakerField'
import { ThemesField } from './fields/ThemesField'
import { TranslationField } from './fields/TranslationField'
import { Why } from './fields/Why'
import styles from './QuoteInspector.module.css'
import { StandingBar, StandingChip } from './StandingBar'
import { useAsked } from './attention'
import { paragraphNumber } from './paragraphNumber'

interface QuoteInspectorProps {
  readonly kit: Kit
  readonly quote: Quote
}

/** Everything about one quote, beside the source it stands in. */
export const QuoteInspector = ({ kit, quote }: QuoteInspectorProps) => {
  const source = kit.sources.find((other) => other.id === quote.sourceId)
  const state = quoteState(quote, source)
  return (
    <>
      <SectionHead kind="bar" title={words.quotes.quote}>
        <StateChip state={state} />
      </SectionHead>
      <div className={styles['scroll']} tabIndex={-1}>
        <div className={styles['words']}>
          <QuoteWords kit={kit} quote={quote} source={source} look="inspector" />
          <div className={styles['line']}>
            {source !== undefined && (
              <p className={styles['facts']}>{factsOf(quote, paragraphNumber(source, quote))}</p>
            )}
            <StandingChip quote={quote} />
          </div>
          <StandingBar quote={quote} />
        </div>
        <NewerVersion kit={kit} quote={quote} />
        <SpeakerField kit={kit} quote={quote} answersKey />
        <ReleaseField kit={kit} quote={quote} title={words.quotes.release.basis} />
        {source !== undefined && <OtherLanguage kit={kit} quote={quote} source={source} />}
        <ThemesField kit={kit} quote={quote} />
        <HeadlineField quote={quote} />
        <AnnotationField quote={quote} />
        <PacksField kit={kit} quote={quote} source={source} />
        <TranslationField key={`${quote.id} translation`} kit={kit} quote={quote} source={source} />
        {source !== undefined && <Edits key={quote.id} kit={kit} quote={quote} />}
        <Field title={words.quotes.kind}>
          <Segmented
            label={words.quotes.kind}
            isLabelHidden
            value={quote.kind}
            choices={(['direct', 'fragment', 'indirect'] as const).map((value) => ({
              value,
              title: words.quotes.kinds[value],
            }))}
            onChange={(kind) => void change(quote.id, { kind })}
          />
          <p className={styles['facts']}>{words.quotes.kindWhy}</p>
        </Field>
        <Field title={words.why.title}>
          <Why kit={kit} quote={quote} source={source} />
        </Field>
      </div>
    </>
  )
}

/** The edits are folded away until they are asked for, or there are some. */
const Edits = ({ kit, quote }: QuoteInspectorProps) => {
  const [isAsked, ask] = useState(false)
  const source = kit.sources.find((other) => other.id === quote.sourceId)
  if (source === undefined) return null
  if (isAsked || quote.edits.length > 0)
    return <EditsField kit={kit} quote={quote} source={source} takesFocus={isAsked} />
  return <Folded onOpen={() => ask(true)} />
}

const Folded = ({ onOpen }: { readonly onOpen: () => void }) => {
  useAsked('edits', onOpen)
  return (
    <Field
      title={words.quotes.editing.label}
      aside={<span className={styles['facts']}>{words.quotes.editing.declared({ number: 0 })}</span>}
    >
      <button type="button" className={styles['open']} onClick={onOpen}>
        {words.quotes.commands.edit}
      </button>
    </Field>
  )
}

const factsOf = ({ anchors: { length: parts }, edits: { length: edits } }: Quote, paragraph: number): string => {
  const facts = words.quotes.facts
  return [
    ...(parts > 1 ? [facts.joined({ parts })] : []),
    ...(edits > 0 ? [facts.edits({ edits })] : []),
    facts.source({ paragraph }),
  ].join(' · ')
}
