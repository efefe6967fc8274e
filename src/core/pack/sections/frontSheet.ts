import type { Composing, Made } from '../composing'
import type { SelectedPerson } from '#core/view/people'
import type { QuoteId } from '#core/model'
import type { Labelled } from '../document'
import { nameRuns, roleLine } from '../names'
import { placeOf } from '../places'
import { isBlank } from '../text'
import { bestOf, composeBest } from './bestQuotation'
import { sceneOf } from './scene'

/** Null for readers outside. What the author has not said is left out; what is known of the meeting stands there anyway. */
export const composeFrontSheet = (composing: Composing): Made | null => {
  const { selection, words, includes } = composing
  const { front, event } = selection
  if (front === null) return null
  const labelled = (label: string, text: string): Labelled | null => (isBlank(text) ? null : { label, text })
  const press = { yes: words.front.pressYes, no: words.front.pressNo, unknown: '' }[front.press]
  const across = peopleAcross(composing)
  const objectives = front.objectives.filter((objective) => !isBlank(objective))
  const points = selection.messages.filter((message) => message.front)
  const best = composeBest(composing, bestOf(composing, across))
  const scene = sceneOf(composing)
  const avoid = labelled(words.front.avoid, front.avoid)
  const atPress = labelled(words.front.press, press)
  const purpose = labelled(words.front.purpose, front.purpose)
  const isEmpty = [objectives, points, across].every((list) => list.length === 0)
  if (isEmpty && [best, scene, avoid, atPress, purpose].every((part) => part === null)) return null
  return {
    subtitle: words.whenAndWhere(event),
    blocks: [
      {
        kind: 'front-sheet',
        objectives: { label: words.front.objectives, items: objectives },
        points: { label: words.sections.points, entries: points.map(({ id, text }) => ({ messageId: id, text })) },
        pointsAt: includes('points') ? placeOf.section('points') : null,
        purpose,
        across: {
          label: words.front.across,
          entries: across.map((person) => ({ personId: person.id, name: nameRuns(person), role: roleLine(person) })),
        },
        peopleAt: includes('people') ? placeOf.section('people') : null,
        avoid: avoid === null ? null : { ...avoid, tone: 'avoid' },
        press: atPress === null ? null : { ...atPress, tone: 'press' },
        best,
        scene,
      },
    ],
  }
}

const peopleAcross = ({ selection }: Composing): readonly SelectedPerson[] =>
  selection.people.filter((person) => person.presence !== 'mentioned')

/** Whose words stand out on the front sheet; null where none do, or readers outside get no such sheet. */
export const quoteOnFront = (composing: Composing): QuoteId | null =>
  composing.selection.front === null ? null : (bestOf(composing, peopleAcross(composing))?.quote.id ?? null)
