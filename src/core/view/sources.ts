import { type Source, type SourceId, missingFrom } from '#core/model'
import { discloses } from '#core/quote/release/discloses'
import { showing } from '#core/quote/release/release'
import { only } from './only'
import type { SelectedSource } from './view'
import type { Viewing } from './viewing'

const openFields = [
  'id',
  'title',
  'kind',
  'origin',
  'publisher',
  'date',
  'address',
  'language',
  'received',
  'sha256',
] as const

/**
 * The sources that something kept rests on, and that may be named. What nobody has decided on prints no
 * source: not its record and not its text. The text of one is shown only where every quotation taken from it, also a dropped one,
 * may be shown in full with its speaker's name: the annex must not print what the pack keeps back. Notes of our own are
 * never for readers outside. The name of the file a text came in is nobody's business.
 */
export const selectSources = (viewing: Viewing, used: ReadonlySet<SourceId>): readonly SelectedSource[] => {
  const { kit, hidden, note } = viewing
  const nameable = kit.sources.filter(
    (source) => used.has(source.id) && !hidden.sourceIds.has(source.id) && !discloses(source.title, hidden.names),
  )
  return nameable.map((source, index) => {
    const isOpen = isOpenTo(source, viewing)
    if (!isOpen) note({ code: 'source.withheld', sourceId: source.id })
    const missing = missingFrom(source)
    if (missing.length > 0) note({ code: 'source.incomplete', sourceId: source.id, missing })
    return { ...only(source, openFields), number: index + 1, text: isOpen ? source.text : null }
  })
}

const isOpenTo = (source: Source, { kit, audience, now, outside, hidden }: Viewing): boolean => {
  if (outside && source.kind === 'note') return false
  if (discloses(source.text, hidden.names)) return false
  return kit.quotes
    .filter((quote) => quote.sourceId === source.id)
    .every((quote) => {
      const shown = showing(quote, { audience, now })
      return shown.show === 'quotation' && shown.attribution === 'name'
    })
}
