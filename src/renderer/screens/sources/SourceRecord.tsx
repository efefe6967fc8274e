import { listed } from '../../words/phrases'
import { CircleCheck, Trash2, TriangleAlert } from 'lucide-react'
import { type Kit, Origin, type Source, SourceKind, missingFrom } from '#core/model'
import { Button } from '../../parts/Button'
import { DayField } from '../../parts/DayField'
import { SectionHead } from '../../parts/SectionHead'
import { Select } from '../../parts/Select'
import { TextField } from '../../parts/TextField'
import { decide, decideAndTell, readAs, select } from '../../state/actions'
import { words } from '../../words'
import { longDay, momentHere } from '../../words/dates'
import { nameOfLanguage } from '../../words/languages'
import { ArrivalFacts } from './ArrivalFacts'
import { ReportedSpeech } from './ReportedSpeech'
import styles from './SourceRecord.module.css'
import { TermsAsked } from './TermsAsked'
import { TwinQuestion } from './TwinQuestion'
import { VersionFields } from './VersionFields'

interface SourceRecordProps {
  readonly kit: Kit
  readonly source: Source
}

type Description = Partial<Pick<Source, 'title' | 'origin' | 'publisher' | 'date' | 'address'>>

const w = words.sources
/** What is known about a source. The text itself is locked; what it does not say is flagged, never invented. */
export const SourceRecord = ({ kit, source }: SourceRecordProps) => {
  const describe = (patch: Description) => decide({ kind: 'source.describe', id: source.id, patch })
  const missing = missingFrom(source)
  const troubleOf = (field: 'publisher' | 'date' | 'address') => (missing.includes(field) ? w.fields.notGiven : null)
  const remove = () => {
    select({ item: null, panel: null })
    void decideAndTell({ kind: 'source.remove', id: source.id }, w.removed({ title: source.title }))
  }
  return (
    <>
      <SectionHead kind="bar" title={w.record} />
      <div className={styles['record']} key={source.id}>
        <p className={missing.length === 0 ? styles['complete'] : styles['missing']}>
          {missing.length === 0 ? (
            <CircleCheck size={15} strokeWidth={2} aria-hidden />
          ) : (
            <TriangleAlert size={15} strokeWidth={2} aria-hidden />
          )}
          <span>
            {missing.length === 0
              ? w.complete
              : w.missing({ number: missing.length, fields: listed(missing.map((field) => w.missingFields[field])) })}
          </span>
        </p>
        <TextField
          label={w.fields.title}
          value={source.title}
          lang={source.language}
          onChange={(title) => describe({ title })}
        />
        <Select
          label={w.fields.kind}
          value={source.kind}
          choices={SourceKind.options.map((value) => ({ value, title: w.kinds[value] }))}
          onChange={(kind) => void readAs(source.id, { kind })}
        />
        <TextField
          label={w.fields.publisher}
          value={source.publisher ?? ''}
          trouble={troubleOf('publisher')}
          onChange={(publisher) => describe({ publisher: given(publisher) })}
        />
        <DayField
          label={w.fields.date}
          value={source.date}
          trouble={troubleOf('date')}
          {...(source.date === null ? {} : { hint: longDay(source.date) })}
          onChange={(date) => describe({ date })}
        />
        <TextField
          label={w.fields.address}
          value={source.address ?? ''}
          trouble={troubleOf('address')}
          onChange={(address) => describe({ address: given(address) })}
        />
        <Select
          label={w.fields.language}
          value={source.language}
          choices={languagesWith(source.language)}
          onChange={(language) => void readAs(source.id, { language })}
        />
        {!(source.language in w.languages) && <p className={styles['notRead']}>{w.notRead}</p>}
        <Select
          label={w.fields.origin}
          value={source.origin}
          choices={Origin.options.map((value) => ({ value, ...w.origins[value] }))}
          onChange={(origin) => void describe({ origin })}
        />
        <TwinQuestion kit={kit} source={source} />
        <TermsAsked source={source} />
        <ReportedSpeech kit={kit} source={source} />
        <VersionFields kit={kit} source={source} />
        <ArrivalFacts source={source} />
        <div className={styles['facts']}>
          <span>
            {w.received({ when: momentHere(source.received) })},{' '}
            {source.fileName === null ? w.pasted : w.fromFile({ name: source.fileName })}
          </span>
          <span>{w.characters({ number: source.text.length })}</span>
          <span className={styles['hash']}>{w.hash({ short: source.sha256 })}</span>
          <span>{w.lockedWhy}</span>
        </div>
        <div>
          <Button kind="quiet" icon={Trash2} onPress={remove}>
            {w.remove}
          </Button>
        </div>
      </div>
    </>
  )
}

/** A field that was emptied is not given. */
const given = (text: string): string | null => (text === '' ? null : text)

/** Those that are read, the one that this text is in, and what one says of a text in any other. */
const languagesWith = (language: string) => {
  const read = Object.entries(w.languages).map(([value, title]) => ({ value, title }))
  const others = [language, undetermined].filter((tag, at, tags) => !(tag in w.languages) && tags.indexOf(tag) === at)
  return [
    ...read,
    ...others.map((value) => ({
      value,
      title: value === undetermined ? w.otherLanguage : nameOfLanguage(value),
      detail: w.notRead,
    })),
  ]
}

/** Of a language that nobody has told. */
const undetermined = 'und'
