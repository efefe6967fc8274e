import type { Message } from '#core/model'
import type { Composing, Made } from '../composing'
import type { Fact, PointBlock, Run } from '../document'
import { belongsToAll } from '../engagements'
import { placeOf } from '../places'
import { given, link } from '../text'

/** Points to make, numbered in their order, each with whom it may be said to. */
export const composePoints = (composing: Composing): Made => ({
  subtitle: composing.words.whenAndWhere(composing.selection.event),
  blocks: belongsToAll(composing.selection).messages.map((message, index) =>
    composePoint(composing, message, index + 1, placeOf.point(message.id)),
  ),
})

export const composePoint = (
  composing: Composing,
  message: Message,
  number: number,
  anchor: PointBlock['anchor'],
): PointBlock => ({
  kind: 'point',
  anchor,
  number,
  text: message.text,
  support: message.support,
  facts: factsOf(composing, message),
})

const factsOf = ({ selection, words, now, includes }: Composing, message: Message): readonly Fact[] => {
  const { expires } = message
  const quoted = includes('quotes') ? selection.quotes.filter((quote) => message.quoteIds.includes(quote.id)) : []
  const places = quoted.flatMap((quote, index): readonly Run[] => {
    const target = { anchor: placeOf.quote(quote.id) }
    const name =
      quote.speaker.by === 'name'
        ? quote.speaker.name
        : quote.speaker.by === 'descriptor'
          ? quote.speaker.descriptor
          : words.quotes.notForAttribution
    return [
      link(`${index > 0 ? '; ' : ''}${name}`, target),
      { ...link(`${words.listComma}${words.annex.pageShort}`, target), leadsToPage: true },
      { ...link('00', target), pageOf: target.anchor },
    ]
  })
  const until =
    expires === null
      ? ''
      : expires < now.slice(0, 10)
        ? words.points.expired({ on: words.day(expires) })
        : words.day(expires)
  return [
    ...given(words.points.maySay, words.points.audience[message.mayBeSaidTo]),
    ...given(words.points.owner, message.owner),
    ...given(words.points.expires, until),
    ...(places.length === 0 ? [] : [{ label: words.points.words, runs: places }]),
  ]
}
