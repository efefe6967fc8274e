import type { Composing, Made } from '../composing'
import type { Card } from '../document'
import { placeOf } from '../places'
import { copyWords } from '../copy'
import { isBlank, joined, plain } from '../text'

/** The points to make, each on a card. */
export const composeCards = (composing: Composing): Made => {
  const { selection, pack, words, includes, version } = composing
  return {
    blocks:
      selection.messages.length === 0
        ? []
        : [
            {
              kind: 'cards',
              size: pack.cards,
              event: isBlank(selection.event.title) ? words.untitled : selection.event.title.trim(),
              foot: joined(
                [
                  selection.fictional ? words.fictionalFoot : '',
                  selection.event.reference,
                  version === null ? '' : copyWords(composing),
                ],
                ' · ',
              ),
              cards: selection.messages.map(({ id, text, support, mayBeSaidTo }, index): Card => ({
                messageId: id,
                anchor: includes('points') ? placeOf.card(id) : placeOf.point(id),
                number: index + 1,
                text,
                support,
                maySay: { label: words.points.maySay, runs: plain(words.points.audience[mayBeSaidTo]) },
              })),
            },
          ],
  }
}
