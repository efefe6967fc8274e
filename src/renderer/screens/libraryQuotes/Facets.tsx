import { useState } from 'react'
import { type Facet, type QuoteFilter, facets as allFacets } from '#core/facets/quoteFilter'
import type { FacetValue, FacetedAnswer } from '#core/facets/facetedSearch'
import { Button } from '../../parts/Button'
import { Checkbox } from '../../parts/Checkbox'
import { DayField } from '../../parts/DayField'
import { Section } from '../../parts/Section'
import { words } from '../../words'
import styles from './Facets.module.css'
import { facetWords } from './facetWords'

interface FacetsProps {
  readonly filter: QuoteFilter
  readonly facets: FacetedAnswer['facets']
  readonly onChange: (filter: QuoteFilter) => void
}

const w = words.views

/** By what the quotations are told apart, and how many each value would show. What has but one value tells nothing apart. */
export const Facets = ({ filter, facets, onChange }: FacetsProps) => (
  <div className={styles['facets']}>
    {allFacets
      .filter((facet) => facet === 'year' || facets[facet].length > 1 || filter.chosen[facet].length > 0)
      .map((facet) => (
        <Section key={facet} title={w.facets[facet]}>
          {facet === 'year' && (
            <div className={styles['days']}>
              <DayField label={w.from} value={filter.from} onChange={(from) => onChange({ ...filter, from })} />
              <DayField label={w.until} value={filter.until} onChange={(until) => onChange({ ...filter, until })} />
            </div>
          )}
          <Values
            facet={facet}
            values={facets[facet]}
            chosen={filter.chosen[facet]}
            onChange={(chosen) => onChange({ ...filter, chosen: { ...filter.chosen, [facet]: chosen } })}
          />
        </Section>
      ))}
  </div>
)

/** So many are shown before somebody asks for all. */
const first = 6

interface ValuesProps {
  readonly facet: Facet
  readonly values: readonly FacetValue[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

const Values = ({ facet, values, chosen, onChange }: ValuesProps) => {
  const [isWhole, setIsWhole] = useState(false)
  const ordered = facet === 'year' ? values.toSorted((one, other) => other.value.localeCompare(one.value)) : values
  // What is chosen stays in sight, wherever its number has put it.
  const shown = ordered.filter(({ value }, at) => isWhole || at < first || chosen.includes(value))
  return (
    <ul className={styles['values']} aria-label={w.facets[facet]}>
      {shown.map((one) => (
        <li key={one.value} className={styles['value']}>
          <Checkbox
            isOn={chosen.includes(one.value)}
            onChange={(isOn) => onChange(isOn ? [...chosen, one.value] : chosen.filter((other) => other !== one.value))}
          >
            <span className={styles['name']} dir="auto">
              {facetWords(facet, one)}
            </span>
          </Checkbox>
          <span className={styles['count']}>{one.count}</span>
        </li>
      ))}
      {ordered.length > Math.max(first, isWhole ? 0 : shown.length) && (
        <li>
          <Button kind="quiet" onPress={() => setIsWhole(!isWhole)}>
            {isWhole ? w.fewer : w.more({ number: ordered.length - shown.length })}
          </Button>
        </li>
      )}
    </ul>
  )
}
