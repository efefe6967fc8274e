import type { LeftBecause } from '#core/share/sharedKit'
import { withheld } from './withheld'

/** A part of a kit as a kit of its own, for somebody else. */
export const share = {
  command: 'Share a part of this kit…',
  title: 'Share a part of this kit',
  intro:
    'A kit file of its own for one reader: the chosen speakers, their kept quotes as far as this reader may see them, and the paragraphs these stand in. Notes, points, answers, history and original files stay here.',
  reader: 'For',
  speakers: 'Speakers',
  everybody: 'Everybody',
  count: '{number, plural, one {# quote} other {# quotes}}',
  nobody: 'No quote is kept yet. What you keep can be shared.',
  goes: '{quotes, plural, =0 {No quote goes} one {# quote goes} other {# quotes go}} along, of {people, plural, one {# person} other {# people}}, in {sources, plural, one {# text} other {# texts}}.',
  blanked:
    '{number, plural, =0 {No paragraph of them is} one {# paragraph of them is} other {# paragraphs of them are}} blanked.',
  stays: 'Stays here',
  because: {
    ...withheld,
    'sense-only': 'only the sense may be given',
    'source-withheld': 'this reader may not read its source',
  } as const satisfies Record<LeftBecause, string>,
  proof: 'The finished file is searched for whatever this reader may not see; one hit, and there is no file.',
  save: 'Save the file…',
  close: 'Close',
  saved: '{quotes, plural, one {# quote} other {# quotes}} shared in a kit file of its own.',
} as const
