import { useState } from 'react'
import { type Kit, type Quote, ReportedAct, type Source, isReported } from '#core/model'
import { actOf } from '#core/quote/verbatim/reported'
import { linkedVersions } from '#core/quote/versions/linkedVersions'
import { runCommand } from '../../commands/commands'
import { Fold } from '../../parts/Fold'
import { KeyButton } from '../../parts/KeyButton'
import { Segmented } from '../../parts/Segmented'
import { words } from '../../words'
import styles from './QuoteInspector.module.css'
import { usageOf } from './usage'
import { useAsked } from './attention'
import { change } from './decisions'
import { EditsField } from './fields/EditsField'
import { Field } from './fields/Field'
import { NewerVersion } from './fields/NewerVersion'
import { AnnotationField, HeadlineField } from './fields/NoteFields'
import { OtherLanguage } from './fields/OtherLanguage'
import { PacksField } from './fields/PacksField'
import { GivenAway } from './fields/GivenAway'
import { ReleaseField } from './fields/ReleaseField'
import { SpeakerField } from './fields/SpeakerField'
import { ThemesField } from './fields/ThemesField'
import { Usage } from './fields/Usage'
import { TranslationField } from './fields/TranslationField'

interface QuoteMattersProps {
  readonly kit: Kit
  readonly quote: Quote
  readonly source: Source | undefined
  /** The list beside it answers the key for the speaker itself. */
  readonly answersKey: boolean
}

const w = words.quotes

/** All that may be decided about a quote, what is used most first; what is seldom wanted is folded. */
export const QuoteMatters = ({ kit, quote, source, answersKey }: QuoteMattersProps) => {
  const languages = source === undefined ? 0 : linkedVersions(source, kit.sources).length
  return (
    <>
      <NewerVersion kit={kit} quote={quote} />
      <SpeakerField kit={kit} quote={quote} answersKey={answersKey} />
      <ReleaseField kit={kit} quote={quote} title={w.release.label} />
      <GivenAway key={quote.id} kit={kit} quote={quote} />
      <AnnotationField quote={quote} />
      <ThemesField kit={kit} quote={quote} />
      <HeadlineField quote={quote} />
      {source !== undefined && <Edits key={quote.id} kit={kit} quote={quote} source={source} />}
      <Fold name="packs" title={w.packs.label} aside={placesOf(kit, quote)}>
        <PacksField kit={kit} quote={quote} source={source} />
        <Usage kit={kit} quote={quote} />
      </Fold>
      {source !== undefined && languages > 0 && (
        <Fold
          name="languages"
          title={words.versions.language.label}
          aside={w.folds.versions({ number: languages })}
          isOpenFirst
        >
          <OtherLanguage kit={kit} quote={quote} source={source} />
        </Fold>
      )}
      <Fold
        name="translation"
        title={w.translation.label}
        aside={quote.translation === null ? w.folds.none : quote.translation.language.toUpperCase()}
        isOpenFirst={quote.translation !== null}
      >
        <TranslationField key={`${quote.id} translation`} kit={kit} quote={quote} source={source} />
      </Fold>
      <Fold name="kind" title={w.kind} aside={w.kinds[quote.kind]}>
        <Field title={w.kind}>
          <Segmented
            label={w.kind}
            isLabelHidden
            value={quote.kind}
            choices={(['direct', 'fragment', 'indirect'] as const).map((value) => ({ value, title: w.kinds[value] }))}
            onChange={(kind) => void change(quote.id, { kind })}
          />
          {isReported(quote) && (
            <Segmented
              label={w.act}
              isLabelHidden
              value={actOf(quote, source) ?? 'none'}
              choices={ReportedAct.options.map((value) => ({ value, title: w.acts[value] }))}
              onChange={(act) => act !== 'none' && void change(quote.id, { act })}
            />
          )}
          <p className={styles['facts']}>{w.kindWhy}</p>
        </Field>
      </Fold>
    </>
  )
}

const placesOf = (kit: Kit, quote: Quote): string => {
  const { short } = usageOf(kit, quote)
  if (quote.standing !== 'kept') return [w.folds.notKept, ...(short === '' ? [] : [short])].join(' · ')
  const placed = kit.packs.filter(({ excludedQuoteIds }) => !excludedQuoteIds.includes(quote.id)).length
  return [w.folds.packs({ placed, all: kit.packs.length }), ...(short === '' ? [] : [short])].join(' · ')
}

interface EditsProps {
  readonly kit: Kit
  readonly quote: Quote
  readonly source: Source
}

/** The words are not repeated until somebody edits them, or has. */
const Edits = ({ kit, quote, source }: EditsProps) => {
  const [isAsked, ask] = useState(false)
  if (isAsked || quote.edits.length > 0)
    return <EditsField kit={kit} quote={quote} source={source} takesFocus={isAsked} />
  return <Folded onOpen={() => ask(true)} />
}

const Folded = ({ onOpen }: { readonly onOpen: () => void }) => {
  useAsked('edits', onOpen)
  return (
    <Field title={w.editing.label} aside={<span className={styles['facts']}>{w.editing.declared({ number: 0 })}</span>}>
      <KeyButton keys="E" title={w.commands.edit} onPress={() => runCommand('quote.edit')} />
    </Field>
  )
}
