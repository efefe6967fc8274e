import type { DatedTitle, Kit, Person } from '#core/model'
import { writtenTitle } from './writtenTitle'

/**
 * Titles that dated sources of the kit give somebody and that are not in their history, as the sources write them. The
 * record of a meeting under the Chatham House Rule states none.
 */
export const statedTitles = (person: Person, { sources, quotes }: Kit): readonly DatedTitle[] =>
  sources.flatMap((source) => {
    const { id, date, title } = source
    const isUnderTheRule = quotes.some(
      ({ sourceId, release, standing }) =>
        sourceId === id && release.basis === 'chatham-house' && standing !== 'dropped',
    )
    const role = date === null || isUnderTheRule ? '' : writtenTitle(person, source, quotes)
    if (role === '' || person.titles.some((known) => known.statedOn === date && known.role === role)) return []
    return [{ role, organisation: '', country: '', from: null, until: null, statedOn: date, source: title }]
  })
