import { Copy, PanelRightOpen } from 'lucide-react'
import type { Kit, Quote } from '#core/model'
import { runCommand } from '../../commands/commands'
import { Chip } from '../../parts/Chip'
import { IconButton } from '../../parts/IconButton'
import { SectionHead } from '../../parts/SectionHead'
import { Segmented } from '../../parts/Segmented'
import { words } from '../../words'
import { change } from './decisions'
import styles from './QuoteInspector.module.css'
import { EditsField } from './fields/EditsField'
import { Field } from './fields/Field'
import { InSource } from './fields/InSource'
import { NewerVersion } from './fields/NewerVersion'
import { AnnotationField, HeadlineField } from './fields/NoteFields'
import { OtherLanguage } from './fields/OtherLanguage'
import { PacksField } from './fields/PacksField'
import { ReleaseField } from './fields/ReleaseField'
import { SpeakerField } from './fields/SpeakerField'
import { ThemesField } from './fields/ThemesField'
import { TranslationField } from './fields/TranslationField'
import { paragraphNumber } from './paragraphNumber'

interface QuoteDetailsProps {
  readonly kit: Kit
  readonly quote: Quote
  readonly isAroundShown: boolean
}

const w = words.quotes

/** Where the quote stands, and what the author may do to it, beside the review. */
export const QuoteDetails = ({ kit, quote, isAroundShown }: QuoteDetailsProps) => {
  const source = kit.sources.find((other) => other.id === quote.sourceId)
  return (
    <>
      <SectionHead kind="bar" title={w.inSource}>
        {source !== undefined && (
          <Chip title={source.title}>{w.paragraph({ paragraph: paragraphNumber(source, quote) })}</Chip>
        )}
        <IconButton icon={Copy} label={w.commands.copy} keys="C" onPress={() => runCommand('quote.copy')} />
        <IconButton
          icon={PanelRightOpen}
          label={w.commands.open}
          keys="Enter"
          onPress={() => runCommand('quote.open')}
        />
      </SectionHead>
      <div className={styles['scroll']}>
        <SpeakerField kit={kit} quote={quote} answersKey={false} />
        {source !== undefined && (
          <>
            <InSource
              kit={kit}
              quote={quote}
              source={source}
              isAroundShown={isAroundShown}
              onShowAround={() => runCommand('quote.around')}
            />
            <NewerVersion kit={kit} quote={quote} />
            <EditsField key={quote.id} kit={kit} quote={quote} source={source} />
          </>
        )}
        <ReleaseField kit={kit} quote={quote} title={w.release.label} />
        {source !== undefined && <OtherLanguage kit={kit} quote={quote} source={source} />}
        <HeadlineField quote={quote} />
        <AnnotationField quote={quote} />
        <ThemesField kit={kit} quote={quote} />
        <PacksField kit={kit} quote={quote} source={source} />
        <TranslationField key={`${quote.id} translation`} kit={kit} quote={quote} source={source} />
        <Field title={w.kind}>
          <Segmented
            label={w.kind}
            isLabelHidden
            value={quote.kind}
            choices={(['direct', 'fragment', 'indirect'] as const).map((value) => ({ value, title: w.kinds[value] }))}
            onChange={(kind) => void change(quote.id, { kind })}
          />
          <p className={styles['facts']}>{w.kindWhy}</p>
        </Field>
      </div>
    </>
  )
}
