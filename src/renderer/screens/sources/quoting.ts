import { marked } from '#core/edit/marking'
import { type Kit, type PersonId, type QuoteId, type Source, type Span, blankPerson } from '#core/model'
import { speakerNames } from '#core/model'
import { decideAndTell, select } from '../../state/actions'
import { newId } from '../../state/newId'
import { words } from '../../words'
import type { Choice } from './reader/CrossingChoice'
import { placeFor, quoteFrom } from './reading/newQuote'

/**
 * Makes a kept quote of selected words in one edit, and opens it. Words that are a quote already are not quoted twice:
 * that quote is opened, and kept if it was not.
 */
export const quoteSelection = async (
  kit: Kit,
  source: Source,
  spans: readonly Span[],
  as: Choice['as'] = 'inside',
): Promise<QuoteId | null> => {
  const known = kit.quotes.find(
    (quote) =>
      quote.sourceId === source.id &&
      quote.anchors.length === spans.length &&
      quote.anchors.every((anchor, at) => anchor.start === spans[at]?.start && anchor.end === spans[at]?.end),
  )
  if (known !== undefined) {
    if (known.standing !== 'kept')
      await decideAndTell({ kind: 'quote.stand', ids: [known.id], standing: 'kept' }, words.sources.keptHere)
    select({ panel: { panel: 'quote', id: known.id } })
    return known.id
  }
  const marks =
    as === 'spoken' ? spans.map((span) => ({ kind: 'source.mark' as const, id: source.id, span, isSpoken: true })) : []
  const read = marks.reduce(marked, source)
  const drawn = quoteFrom(kit, read, spans, newId('quo'))
  const quote = as === 'reported' ? { ...drawn, kind: 'indirect' as const } : drawn
  const speaker = speakerNames(kit, { ...quote, speakerMention: '' }) || null
  const isDone = await decideAndTell(
    { kind: 'several', edits: [...marks, { kind: 'quote.add', item: quote, before: placeFor(kit, quote) }] },
    speaker === null ? words.sources.quotedByNobody : words.sources.quotedBy({ speaker }),
  )
  if (!isDone) return null
  select({ panel: { panel: 'quote', id: quote.id } })
  return quote.id
}

/** Longer runs of words are no name. */
const longestName = 90

export const canBeName = (spans: readonly Span[]): boolean =>
  spans.length === 1 && (spans[0]?.end ?? 0) - (spans[0]?.start ?? 0) <= longestName

/** Makes a person of the selected words, or notes the place with the person of that name; then shows them. */
export const personSelection = async (kit: Kit, source: Source, span: Span): Promise<PersonId | null> => {
  const name = source.text.slice(span.start, span.end).replace(/\s+/g, ' ')
  const mention = { sourceId: source.id, span, title: null }
  const known = kit.people.find((person) => [person.printedName, person.originalScript].includes(name))
  const isNoted =
    known?.mentions.some((other) => other.sourceId === source.id && other.span.start === span.start) ?? false
  if (known !== undefined) {
    if (!isNoted) {
      const mentions = [...known.mentions, mention]
      await decideAndTell(
        { kind: 'person.change', id: known.id, patch: { mentions } },
        words.sources.personKnown({ name }),
      )
    }
    select({ panel: { panel: 'person', id: known.id } })
    return known.id
  }
  const person = { ...blankPerson(newId('per'), name), presence: 'mentioned' as const, mentions: [mention] }
  if (!(await decideAndTell({ kind: 'person.add', item: person, before: null }, words.sources.personAdded({ name }))))
    return null
  select({ panel: { panel: 'person', id: person.id } })
  return person.id
}
