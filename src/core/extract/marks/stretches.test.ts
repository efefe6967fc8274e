import { describe, expect, it } from 'vitest'

import { findStretches } from '#core/extract/marks/stretches'
import { tokenise } from '#core/extract/text/tokens'

const elisions = new Set(['l', 'd', 'qu'])

/** The stretches of a text, divided by bars; + marks one that continues the one before. */
function marked(text: string): string {
  return findStretches(tokenise(text, elisions))
    .map(({ start, end, continues }) => (continues ? '+' : '') + text.slice(start, end))
    .join(' | ')
}

const cases: readonly (readonly [why: string, text: string, stretches: string])[] = [
  ['curly marks', 'He said “we agree” and “we sign”.', 'we agree | we sign'],
  ['straight marks tell by the space around them', 'He said "we agree" and "we sign".', 'we agree | we sign'],
  ['guillemets with their spaces', 'Il dit « nous signons » ici.', 'nous signons'],
  ['low-high marks', 'Er sagte „wir kommen“ und ging.', 'wir kommen'],
  ['reversed guillemets', 'Er sagte »wir kommen« und ging.', 'wir kommen'],
  ['corner brackets', '他說「我們同意」。', '我們同意'],
  ['an apostrophe is no mark', "It's O'Dowd's boat and the dogs' bone.", ''],
  ['a plural’s apostrophe does not close', '‘The workers’ rights stay,’ she said.', 'The workers’ rights stay,'],
  ['single straight marks', "'We don't sell,' she said.", "We don't sell,"],
  ['the outer marks hold the inner ones', '“He said ‘go’ and “run” to me,” she said.', 'He said ‘go’ and “run” to me,'],
  ['mixed marks close each other', '“We agree," she said.', 'We agree,'],
  ['a mark re-opened at the paragraph continues', '“One.\n“Two.\n“Three.”', 'One. | +Two. | +Three.'],
  ['a forgotten closing mark ends with its paragraph', 'She said: “We agree.\nThey left.', 'We agree.'],
  [
    'opened once, closed paragraphs later, with names inside',
    '« A « b » c.\nD « e » f.\nG », dit-il.',
    'A « b » c.\nD « e » f.\nG',
  ],
  [
    'a repeated mark begins a new stretch of the same words',
    '“One thing. “Another thing.”',
    'One thing. | +Another thing.',
  ],
  ['a stain of the scanner is passed over', 'The force « of the UN is here. She left.', ''],
  ['a closing mark alone is passed over', 'We agree,” she said. “We sign.”', 'We sign.'],
  ['nothing between the marks', 'He said “” and “...”.', ''],
  ['an elided word leaves no space before the mark', 'Il parle d\'"amitié" ici.', 'amitié'],
  ['double primes close too', 'Elle dit “d’ici à 2030″, demain.', 'd’ici à 2030'],
  ['two single marks are a double one', "He said ``we agree'' and left.", 'we agree'],
]

describe('quotation marks', () => {
  it.each(cases)('%s', (_, text, stretches) => expect(marked(text)).toBe(stretches))
})
