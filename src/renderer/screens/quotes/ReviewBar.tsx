import { type Kit, ReleaseBasis, Standing, isOffered } from '#core/model'
import { Button } from '../../parts/Button'
import heard from '../../parts/heard.module.css'
import { drawnBy } from '../../parts/drawnBy'
import { Segmented } from '../../parts/Segmented'
import { type Choice, Select } from '../../parts/Select'
import { words } from '../../words'
import styles from './ReviewBar.module.css'
import { type Filter, allOf, filterStore, progressOf, speechOf, themesOf } from './review'

interface ReviewBarProps {
  readonly kit: Kit
  readonly filter: Filter
}

const w = words.quotes

/** How far the review is, and which quotes are looked at. */
const DrawnReviewBar = ({ kit, filter }: ReviewBarProps) => {
  const looked = kit.quotes.filter((quote) => speechOf(quote) === filter.speech)
  const reported = kit.quotes.filter((quote) => speechOf(quote) === 'reported')
  const progress = progressOf(looked)
  const set = (patch: Partial<Filter>): void => filterStore.change((before) => ({ ...before, ...patch }))
  const speakers = kit.people.filter((person) => looked.some((quote) => quote.speakerIds.includes(person.id)))
  const bases = ReleaseBasis.options.filter((basis) => looked.some((quote) => quote.release.basis === basis))
  const themes = themesOf(kit)
  const isFiltered = filter.speaker !== null || filter.theme !== null || filter.basis !== null
  return (
    <>
      <div className={styles['bar']}>
        <h2 className={styles['title']}>{w.review}</h2>
        <span
          className={styles['figures']}
          role="progressbar"
          aria-label={w.review}
          aria-valuemin={0}
          aria-valuemax={progress.all}
          aria-valuenow={progress.decided}
          aria-valuetext={w.progressLabel({ decided: progress.decided, all: progress.all })}
        >
          {w.progress({ decided: progress.decided, all: progress.all })}
        </span>
        <div className={styles['filters']} role="group" aria-label={w.filters.label}>
          {reported.length > 0 && reported.length < kit.quotes.length && (
            <Segmented
              label={w.speech.label}
              isLabelHidden
              value={filter.speech}
              choices={[
                { value: 'direct', title: w.speech.direct },
                { value: 'reported', title: w.speech.reported({ number: reported.filter(isOffered).length }) },
              ]}
              onChange={(speech) => filterStore.change(() => allOf(speech))}
            />
          )}
          <Segmented
            label={w.filters.label}
            isLabelHidden
            value={filter.standing}
            choices={(['all', ...Standing.options] as const).map((value) => ({
              value,
              title: value === 'proposed' ? w.filters.toDecide : w.standings[value],
              count: progress[value],
            }))}
            onChange={(standing) => set({ standing })}
          />
          <OneOf
            label={w.filters.speaker}
            any={w.filters.anySpeaker}
            chosen={filter.speaker}
            choices={[
              ...speakers.map((person) => ({ value: person.id, title: person.printedName })),
              { value: 'nobody' as const, title: w.filters.noSpeaker },
            ]}
            onChoose={(speaker) => set({ speaker })}
          />
          {themes.length > 0 && (
            <OneOf
              label={w.filters.theme}
              any={w.filters.anyTheme}
              chosen={filter.theme}
              choices={themes.map((theme) => ({ value: theme, title: theme }))}
              onChoose={(theme) => set({ theme })}
            />
          )}
          {bases.length > 1 && (
            <OneOf
              label={w.filters.basis}
              any={w.filters.anyBasis}
              chosen={filter.basis}
              choices={bases.map((basis) => ({ value: basis, title: w.release.bases[basis] }))}
              onChoose={(basis) => set({ basis })}
            />
          )}
          {isFiltered && (
            <Button kind="quiet" onPress={() => set({ speaker: null, theme: null, basis: null })}>
              {w.filters.clear}
            </Button>
          )}
        </div>
        <span className={heard['heard']} role="status">
          {[
            ...(progress.proposed > 0 ? [w.proposed({ number: progress.proposed })] : []),
            w.kept({ number: progress.kept }),
            ...(progress.dropped > 0 ? [w.dropped({ number: progress.dropped })] : []),
          ].join(', ')}
        </span>
      </div>
      {filter.speech === 'reported' && <p className={styles['why']}>{w.speech.why}</p>}
    </>
  )
}

export const ReviewBar = drawnBy(DrawnReviewBar, ({ kit, filter }) => [kit.quotes, kit.people, filter])

interface OneOfProps<Value extends string> {
  readonly label: string
  /** What is said while none is chosen. */
  readonly any: string
  readonly chosen: Value | null
  readonly choices: readonly Choice<Value>[]
  readonly onChoose: (value: Value | null) => void
}

/** Only the quotes of one, or of any. */
const OneOf = <Value extends string>({ label, any, chosen, choices, onChoose }: OneOfProps<Value>) => (
  <div className={styles['choice']}>
    <Select
      label={label}
      isLabelHidden
      value={chosen ?? ''}
      choices={[{ value: '', title: any }, ...choices]}
      onChange={(value) => onChoose(choices.find((choice) => choice.value === value)?.value ?? null)}
    />
  </div>
)
