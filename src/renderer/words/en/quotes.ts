import type { ContextWarning } from '#core/quote/context/context'
import type { WithheldQuote } from '#core/quote/release/eligible'
import type { BrokenReason } from '#core/quote/verbatim/state'
import type { EditProblemCode } from '#core/quote/verbatim/editing'
import type { JoinProblem } from '#core/quote/verbatim/joining'
import type { ReleaseLabel, Showing } from '#core/quote/release/release'
import type { Audience, Instant, Quote, QuoteEdit, ReleaseBasis, Standing } from '#core/model'
import { count } from '../count'

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })

const shortened = (words: string): string => (words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words)

/** Review: what is proposed becomes what is kept. */
export const quotes = {
  title: 'Quotes',
  review: 'Review',
  group: 'Quotes',
  listLabel: 'Quotes under review',
  proposed: (number: number) => `${number} proposed`,
  kept: (number: number) => `${number} kept`,
  dropped: (number: number) => `${number} dropped`,
  progress: (decided: number, all: number) => `${decided} of ${all}`,
  progressLabel: (decided: number, all: number) => `${decided} of ${count(all, 'quote', 'quotes')} decided`,
  standings: { proposed: 'Proposed', kept: 'Kept', dropped: 'Dropped', all: 'All' } satisfies Record<
    Standing | 'all',
    string
  >,
  filters: {
    label: 'Show',
    speaker: 'Speaker',
    anySpeaker: 'Any speaker',
    noSpeaker: 'Nobody named',
    theme: 'Theme',
    anyTheme: 'Any theme',
    basis: 'Terms',
    anyBasis: 'Any terms',
    clear: 'Show all',
  },
  empty: {
    title: 'No quotes yet',
    detail: 'Paste a press release and its quotations are proposed here, ready to be kept or dropped by single keys.',
    open: 'Open files…',
    readTitle: 'Nothing is quoted yet',
    readDetail: 'No quotation was found in the sources. Select words in a source and press Q to quote them.',
    read: 'Read the sources',
    filteredTitle: 'No quote fits these filters',
    filteredDetail: 'The quotes are there; the filters above hide them.',
    doneTitle: 'Everything is decided',
    doneDetail: (kept: number) => `${count(kept, 'quote is', 'quotes are')} kept and may enter a pack.`,
    done: 'Show what is kept',
  },
  said: (speaker: string | null) => speaker ?? 'Nobody named',
  whoSaid: 'Who said it?',
  sourceAt: (kind: string, paragraph: number) => `${kind} ¶${paragraph}`,
  paragraph: (paragraph: number) => `¶${paragraph}`,
  inSource: 'In its source',
  quote: 'Quote',
  keys: {
    keep: 'Keep',
    drop: 'Drop',
    propose: 'Back to proposed',
    speaker: 'Speaker',
    edit: 'Edit',
    annotate: 'Annotate',
    move: 'move',
    open: 'open in source',
    boundary: 'boundary by word',
    around: 'before and after',
    undecided: 'Undecided',
    reorder: 'reorder',
    copy: 'copy',
  },
  commands: {
    keep: 'Keep this quote',
    drop: 'Drop this quote',
    propose: 'Put this quote back to proposed',
    speaker: 'Say who spoke',
    edit: 'Edit this quote by declared changes',
    annotate: 'Annotate this quote',
    headline: 'Write the headline of this quote',
    theme: 'Add a theme to this quote',
    open: 'Open this quote in its source',
    around: 'Show the sentences before and after',
    copy: 'Copy this quote with its attribution',
    next: 'Next quote',
    previous: 'Previous quote',
    up: 'Move this quote up',
    down: 'Move this quote down',
    longerEnd: 'End one word later',
    shorterEnd: 'End one word earlier',
    longerStart: 'Begin one word earlier',
    shorterStart: 'Begin one word later',
    endSentence: 'End one sentence later',
    endSentenceBack: 'End one sentence earlier',
    startSentence: 'Begin one sentence later',
    startSentenceBack: 'Begin one sentence earlier',
    keepSure: 'Keep all sure quotes',
    join: 'Join with the next quote',
  },
  keptOne: (speaker: string | null) => (speaker === null ? 'Kept.' : `Kept: ${speaker}.`),
  droppedOne: 'Dropped.',
  proposedAgain: 'Back to proposed.',
  keepSure: (number: number) => (number === 0 ? 'Keep all sure ones' : `Keep ${number} sure`),
  keptSure: (number: number) => `${count(number, 'sure quote', 'sure quotes')} kept.`,
  noneSure: 'No proposal is sure enough to be kept unread.',
  moved: (place: number, all: number) => `Moved to place ${place} of ${all}.`,
  boundaryEnds: 'The quote cannot go further on this side.',
  join: {
    done: 'Joined with the next quote.',
    nothingAfter: 'No further quote stands after this one in its source.',
    problems: {
      'other-source': 'Only quotes of one source can be joined.',
      'other-speaker': 'Two speakers are never joined.',
      'speaker-unknown': 'Say first who spoke: an unnamed speaker could be two.',
      'other-kind': 'Reported speech is not joined to a quotation.',
      overlaps: 'The two overlap.',
      'another-voice-between': 'Somebody else is quoted between the two.',
      'narration-between': 'More than a reporting clause stands between them: they are two utterances.',
    } satisfies Record<JoinProblem, string>,
  },
  translation: {
    label: 'Translation',
    add: 'Add a translation',
    text: 'The words in another language',
    language: 'Language',
    by: 'Translated by',
    unofficial: 'Printed as an unofficial translation, beside the source.',
    ofTranslation: 'The source is itself a translation; printed as translation.',
  },
  copied: 'Copied with attribution.',
  notCopied: 'Off the record: the words were not copied.',
  copyNobody: 'Speaker not named',
  copyNoDate: 'date not given',
  copyParagraph: (number: number) => `para. ${number}`,
  copyLabels: {
    'on-background': () => 'on background',
    'deep-background': () => 'deep background',
    'off-the-record': () => 'off the record',
    'chatham-house': () => 'Chatham House Rule',
    'embargoed-until': (until) =>
      until === null ? 'embargoed' : `embargoed until ${moment.format(new Date(until))} UTC`,
    'check-against-delivery': () => 'check against delivery',
    'release-unknown': () => 'terms of use not known',
    'near-verbatim': () => 'near-verbatim',
    'unofficial-translation': () => 'unofficial translation',
    'as-prepared': () => 'as prepared',
  } satisfies Record<ReleaseLabel, (until: Instant | null) => string>,
  why: 'Why',
  /** Rules are named in plain words where they are written. */
  rule: (name: string) => name.replaceAll(/[-_]/g, ' '),
  confidence: { sure: 'sure', likely: 'likely', check: 'please check' },
  byHand: 'Selected by hand in the source.',
  whyBroken: {
    'source-missing': 'Its source is no longer in the kit.',
    'out-of-place': 'Its place lies beyond the end of the source.',
    'words-differ': 'The source has other words at this place.',
    'surroundings-differ': 'The words agree, but what stands around them does not.',
    'word-cut': 'It begins or ends inside a word.',
    'out-of-order': 'Its parts stand in another order in the source.',
    'edit-invalid': 'A declared edit does not fit the words.',
    'source-altered': 'The source is not the text that was taken in.',
  } satisfies Record<BrokenReason, string>,
  broken: 'These words cannot be printed.',
  facts: (parts: number, edits: number, paragraph: number) =>
    [
      parts > 1 ? `${parts} parts joined` : null,
      edits > 0 ? `${count(edits, 'edit', 'edits')} declared` : null,
      `source ¶${paragraph}`,
    ]
      .filter((fact) => fact !== null)
      .join(' · '),
  kind: 'Printed as',
  kinds: { direct: 'Quotation', fragment: 'Fragment', indirect: 'Reported' } satisfies Record<Quote['kind'], string>,
  kindWhy: 'Reported speech never stands in quotation marks.',
  speaker: {
    label: 'Speaker',
    choose: 'Choose the speaker',
    none: 'Nobody named',
    find: 'Find or type a name',
    people: 'People of this kit',
    add: (name: string) => `Add “${name}” as a new person`,
    changed: (name: string) => `Speaker: ${name}.`,
    calledHere: (mention: string) => `called “${mention}” here`,
  },
  release: {
    label: 'Release',
    basis: 'Basis',
    other: 'Other terms…',
    terms: 'Terms',
    short: { 'on-record': 'On record', background: 'Background', 'chatham-house': 'Chatham House' },
    bases: {
      'on-record': 'On the record',
      background: 'On background',
      'deep-background': 'Deep background',
      'off-record': 'Off the record',
      'chatham-house': 'Chatham House Rule',
      embargoed: 'Embargoed',
      'as-prepared': 'As prepared',
      unknown: 'Not known',
    } satisfies Record<ReleaseBasis, string>,
    descriptor: 'May be called',
    descriptorHint: 'How the speaker is named to others: “a senior official”.',
    until: 'Embargoed until',
    untilDay: 'Day',
    untilTime: 'Time',
    zone: 'Time zone',
    untilMissing: 'Without day and time the embargo never ends.',
    passed: 'The embargo has passed: the words are on the record.',
    everybody: 'May go to all four audiences',
    nobody: 'May go to no audience',
    audiences: {
      principal: 'Principal',
      delegation: 'Delegation',
      counterpart: 'Counterpart',
      press: 'Press',
    } satisfies Record<Audience, string>,
    shown: (showing: Exclude<Showing, { show: 'out' }>) => {
      if (showing.show === 'paraphrase')
        return showing.attribution === 'name' ? 'the sense only, with the name' : 'the sense only'
      if (showing.attribution === 'name') return 'words and name'
      return showing.attribution === 'descriptor' ? 'words, no name but the descriptor' : 'words, no name'
    },
    withheld: {
      'deep-background': 'withheld: deep background',
      'off-the-record': 'withheld: off the record',
      'author-only': 'withheld: only the author may show it',
      embargoed: 'withheld until the embargo ends',
      'not-yet-delivered': 'withheld until delivered',
      'release-unknown': 'withheld: terms not known',
      'paraphrase-missing': 'withheld: write the sense as headline',
      broken: 'withheld: not in its source',
      'names-participant': 'withheld: names a participant, Chatham House Rule',
      'participant-hidden': 'withheld: the speaker must stay unseen, Chatham House Rule',
    } satisfies Record<WithheldQuote['because'], string>,
  },
  themes: {
    label: 'Themes',
    add: 'Add a theme',
    placeholder: 'Add a theme',
    remove: (theme: string) => `Remove ${theme}`,
    create: (theme: string) => `New theme “${theme}”`,
  },
  headline: { label: 'Headline', placeholder: 'The core of it, in a few words' },
  annotation: { label: 'Annotation', placeholder: 'Use, context, what to check' },
  packs: {
    label: 'In packs',
    place: (pack: string) => `Place in ${pack}`,
    keepFirst: 'Keep the quote first: nothing enters a pack undecided.',
    brokenFirst: 'A quote that is not in its source enters no pack.',
  },
  around: {
    before: 'Before',
    after: 'After',
    show: 'Sentences before and after',
    none: 'Nothing stands there.',
    warning: (warning: ContextWarning) => {
      switch (warning.code) {
        case 'connective-after':
          return `The next sentence turns: “${warning.word} …”. Read on before you quote.`
        case 'connective-within':
          return `The sentence goes on and turns: “${warning.word} …”. Read on before you quote.`
        case 'cut-short':
          return 'The speaker’s sentence goes on behind the end.'
        case 'begins-late':
          return 'The speaker’s sentence began before.'
        case 'begins-with-connective':
          return `It begins with a turn (“${warning.word}”): what it turns against is not quoted.`
      }
    },
  },
  editing: {
    label: 'Edits',
    declared: (number: number) => (number === 0 ? 'none declared' : `${number} declared`),
    words: 'Words of the quote: choose with arrows, Shift extends',
    omit: 'Omit',
    insert: 'Insert',
    sic: '[sic]',
    case: 'Aa',
    caseLabel: 'Change the case of the first letter',
    correct: 'Correct',
    emphasis: 'Emphasise',
    insertText: 'Words to put in brackets',
    correctText: 'Words to print in brackets instead',
    apply: 'Apply',
    cancel: 'Cancel',
    choose: 'Choose words above, by mouse or with the arrow keys.',
    house: 'House style',
    prints: 'Prints as',
    remove: (what: string) => `Take back: ${what}`,
    describe: (edit: QuoteEdit, words: string) => {
      switch (edit.kind) {
        case 'omit':
          return `omitted “${shortened(words)}”`
        case 'insert':
          return `inserted [${edit.text}]`
        case 'case':
          return `${edit.to === 'upper' ? 'capital' : 'small'} letter in “${words}”`
        case 'sic':
          return `[sic] after “${shortened(words)}”`
        case 'correct':
          return `“${shortened(words)}” corrected to [${edit.text}]`
        case 'emphasis':
          return `emphasis on “${shortened(words)}”`
      }
    },
    done: (what: string) => `${what.charAt(0).toUpperCase()}${what.slice(1)}.`,
    problems: {
      'outside-quote': 'Choose words of one part of the quote.',
      overlaps: 'Another edit already changes these words. Take it back first.',
      'word-cut': 'Only whole words can be edited.',
      'not-a-letter': 'Only a first letter that has the other case can be changed.',
      'nothing-left': 'Nothing would be left of this part.',
      'text-not-plain':
        'Brackets, quotation marks and line breaks may not be inserted: they could pass for the speaker’s words.',
    } satisfies Record<EditProblemCode, string>,
  },
}
