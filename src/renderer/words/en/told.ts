import type { ReleaseBasis } from '#core/model'

/** How a step of the history is told: what was changed, and where. */
export const told = {
  /** One of a kind, or several. */
  things: {
    event: '{number, plural, one {event} other {# events}}',
    front: '{number, plural, one {front sheet} other {# front sheets}}',
    background: '{number, plural, one {background} other {# backgrounds}}',
    approach: '{number, plural, one {meeting notes} other {# meeting notes}}',
    readout: '{number, plural, one {readout} other {# readouts}}',
    source: '{number, plural, one {source} other {# sources}}',
    person: '{number, plural, one {person} other {# people}}',
    quote: '{number, plural, one {quote} other {# quotes}}',
    message: '{number, plural, one {point} other {# points}}',
    question: '{number, plural, one {question} other {# questions}}',
    objective: '{number, plural, one {objective} other {# objectives}} of theirs',
    commitment: '{number, plural, one {promise} other {# promises}}',
    programme: '{number, plural, one {programme item} other {# programme items}}',
    document: '{number, plural, one {document} other {# documents}}',
    pack: '{number, plural, one {pack} other {# packs}}',
  },
  standing: {
    kept: '{things} kept',
    dropped: '{things} dropped',
    proposed: '{things} undecided again',
  },
  cameIn: '{number} sources came in',
  named: '{what}: “{name}”',
  /** `thing` is one thing without a name, or several. */
  field: '{thing}: {fields}',
  several: '{what}: {number}',
  terms: '{what}: {terms}{name, select, none {} other {, “{name}”}}',
  bases: {
    'on-record': 'on the record',
    background: 'on background',
    'deep-background': 'deep background',
    'off-record': 'off the record',
    'chatham-house': 'Chatham House Rule',
    embargoed: 'embargoed',
    'as-prepared': 'as prepared',
    unknown: 'not known',
  } as const satisfies Record<ReleaseBasis, string>,
} as const

/** The window in which the history is looked at. */
export const history = {
  title: 'History',
  number:
    '{number, plural, one {# step} other {# steps}} since {since}. Going back loses nothing: you can come forward again, until you decide something else.',
  here: 'you are here',
  hints: { look: 'look', goBack: 'go there', forward: 'forward' },
  steps: 'Steps',
  start: 'Before the first of these steps',
  now: 'now',
  undone: 'undone',
  empty: 'Nothing has been decided in this kit yet. Every decision will stand here, and can be taken back.',
  back: 'Went back to: {what}.',
  forward: 'Came forward to: {what}.',
  atStart: 'Went back before the first step.',
  close: 'Close',
} as const
