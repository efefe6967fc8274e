import type { Composing, Made } from '../composing'
import type { Labelled } from '../document'
import { nameRuns, roleLine } from '../names'
import { isBlank } from '../text'

/** Null for readers outside. What the author has not said yet is printed as not given: a blank is an answer too. */
export const composeFrontSheet = ({ selection, words }: Composing): Made | null => {
  const { front } = selection
  if (front === null) return null
  const labelled = (label: string, text: string): Labelled =>
    isBlank(text) ? { label, text: words.front.none, given: false } : { label, text, given: true }
  const press = { yes: words.front.pressYes, no: words.front.pressNo, unknown: '' }[front.press]
  const across = selection.people.filter((person) => person.presence !== 'mentioned')
  return {
    blocks: [
      {
        kind: 'front-sheet',
        purpose: labelled(words.front.purpose, front.purpose),
        objectives: {
          label: words.front.objectives,
          items: front.objectives.filter((objective) => !isBlank(objective)),
          empty: words.front.none,
        },
        points: {
          label: words.front.points,
          entries: selection.messages
            .filter((message) => message.front)
            .map((message) => ({ messageId: message.id, text: message.text })),
          empty: words.front.none,
          more: selection.messages.map((_, index) => words.front.morePoints({ number: index + 1 })),
        },
        across: {
          label: words.front.across,
          entries: across.map((person) => ({ personId: person.id, name: nameRuns(person), role: roleLine(person) })),
          empty: words.front.none,
          more: across.map((_, index) => words.front.morePeople({ number: index + 1 })),
        },
        avoid: labelled(words.front.avoid, front.avoid),
        press: labelled(words.front.press, press),
      },
    ],
  }
}
