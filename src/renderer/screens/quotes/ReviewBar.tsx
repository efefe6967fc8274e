import { CheckCheck } from 'lucide-react'
import { type Kit, type Quote, ReleaseBasis, Standing, isOffered } from '#core/model'
import { runCommand } from '../../commands/commands'
import { Button } from '../../parts/Button'
import heard from '../../parts/heard.module.css'
import { drawnBy } from '../../parts/drawnBy'
import { Segmented } from '../../parts/Segmented'
import { Select } from '../../parts/Select'
import { words } from '../../words'
import styles from './ReviewBar.module.css'
import { type Filter, allOf, filterStore, progressOf, speechOf, sureProposals, themesOf } from './review'

interface ReviewBarProps {
  readonly kit: Kit
  readonly filter: Filter
  /** Those that are looked at. */
  readonly quotes: readonly Quote[]
}

const w = words.quotes

/** How far the review is, and which quotes are looked at. */
const DrawnReviewBar = ({ kit, filter, quotes }: ReviewBarProps) => {
  const looked = kit.quotes.filter((quote) => speechOf(quote) === filter.speech)
  const reported = kit.quotes.filter((quote) => speechOf(quote) === 'reported')
  const progress = progressOf(looked)
  const sure = sureProposals(kit, quotes).length
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
          <div className={styles['choice']}>
            <Select
              label={w.filters.speaker}
              isLabelHidden
              value={filter.speaker ?? 'any'}
              choices={[
                { value: 'any', title: w.filters.anySpeaker },
                ...speakers.map((person) => ({ value: person.id, title: person.printedName })),
                { value: 'nobody', title: w.filters.noSpeaker },
              ]}
              onChange={(value) =>
                set({
                  speaker: value === 'nobody' ? 'nobody' : (speakers.find((person) => person.id === value)?.id ?? null),
                })
              }
            />
          </div>
          {themes.length > 0 && (
            <div className={styles['choice']}>
              <Select
                label={w.filters.theme}
                isLabelHidden
                value={filter.theme ?? ''}
                choices={[
                  { value: '', title: w.filters.anyTheme },
                  ...themes.map((theme) => ({ value: theme, title: theme })),
                ]}
                onChange={(theme) => set({ theme: theme === '' ? null : theme })}
              />
            </div>
          )}
          {bases.length > 1 && (
            <div className={styles['choice']}>
              <Select
                label={w.filters.basis}
                isLabelHidden
                value={filter.basis ?? 'any'}
                choices={[
                  { value: 'any' as const, title: w.filters.anyBasis },
                  ...bases.map((basis) => ({ value: basis, title: w.release.bases[basis] })),
                ]}
                onChange={(basis) => set({ basis: basis === 'any' ? null : basis })}
              />
            </div>
          )}
          {isFiltered && (
            <Button kind="quiet" onPress={() => set({ speaker: null, theme: null, basis: null })}>
              {w.filters.clear}
            </Button>
          )}
        </div>
        {sure > 0 && (
          <div className={styles['sure']}>
            <Button icon={CheckCheck} onPress={() => runCommand('quotes.keepSure')}>
              {w.keepSure({ number: sure })}
            </Button>
          </div>
        )}
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

export const ReviewBar = drawnBy(DrawnReviewBar, ({ kit, filter, quotes }) => [
  kit.quotes,
  kit.people,
  kit.sources,
  filter,
  quotes,
])
