import type { Audience } from '#core/model'

const mayBeSaidTo: Readonly<Record<Audience, string>> = {
  principal: 'Principal only',
  delegation: 'Delegation',
  counterpart: 'Counterpart',
  press: 'Press',
}

export const messages = {
  title: 'Messages',
  tabs: { points: 'Points', questions: 'Q & A', documents: 'Documents' },
  tabsLabel: 'Kind of message',
  add: 'Add',
  untitled: { points: 'Empty point', questions: 'Empty question', documents: 'Unnamed document' },
  drag: 'Drag “{name}” to another place',
  mayBeSaidTo,
  mayBeSaidToLabel: 'May be said to',
  mayBeSaidToWhy: 'And to everybody nearer to you. Packs for other readers leave it out.',

  points: {
    list: 'Points to make in order',
    addOne: 'Add a point',
    removed: 'Point removed.',
    removeOne: 'Remove this point',
    text: 'Point',
    textPlaceholder: 'What to say, in the words it should be said in',
    support: 'What stands behind it',
    supportPlaceholder: 'Figures, decisions, commitments; printed small under the point',
    owner: 'Owner',
    ownerPlaceholder: 'Who answers for this line',
    expires: 'Use until',
    expired: 'Expired on {day}. It is printed and flagged.',
    front: 'On the front sheet',
    frontShort: 'Front sheet',
    expiredShort: 'Expired',
    quotes: 'Words behind it',
    noQuotes: 'No quotes linked. A point is stronger with words the other side has said.',
    noKept: 'Keep quotes on the Quotes screen, then link them here.',
    link: 'Link a quote',
    unlink: 'Remove the link to “{words}”',
    openQuote: 'Open this quote',
    empty: {
      title: 'No points yet',
      detail: 'What the principal should say, one point at a time. The first few go on the front sheet.',
    },
  },

  questions: {
    list: 'Questions and answers in order',
    addOne: 'Add a question',
    removed: 'Question removed.',
    removeOne: 'Remove this question',
    question: 'Question',
    questionPlaceholder: 'As it may be asked',
    answer: 'Answer',
    answerPlaceholder: 'The line to take',
    ifPressed: 'If pressed',
    ifPressedPlaceholder: 'Said only when asked again',
    empty: {
      title: 'No questions yet',
      detail: 'What may be asked, the line to take, and what to say if pressed.',
    },
  },

  documents: {
    list: 'Documents in order',
    addOne: 'Add a document',
    removed: 'Document removed.',
    removeOne: 'Remove this document',
    name: 'Name',
    namePlaceholder: 'Treaty, resolution, declaration or commitment',
    symbol: 'Symbol',
    symbolPlaceholder: 'A/RES/79/1',
    note: 'Note',
    notePlaceholder: 'Why it matters here; printed with the name',
    mentions: 'Named in',
    noMentions: 'No source names it.',
    openMention: 'Open {title}, paragraph {paragraph}',
    place: '{title} ¶{paragraph}',
    empty: {
      title: 'No documents named yet',
      detail: 'Treaties, resolutions and declarations that the sources name arrive by themselves.',
    },
  },

  budget: {
    title: 'On paper',
    front: 'Front sheet',
    points: 'Points to make',
    questions: 'Questions and answers',
    documents: 'Documents',
    share: '{whole, plural, =0 {{percent} % of a page} other {# + {percent} % of a page}}',
    over: '+{lines, plural, one {# line} other {# lines}} over {pages, plural, one {# page} other {# pages}}',
    moved:
      '{number, plural, one {# point does not fit and stands under Points to make only} other {# points do not fit and stand under Points to make only}}',
    notPrinted: 'not in this pack',
    unknown: 'being measured…',
    pack: 'Measured in “{title}”.',
    never: 'Type is never made smaller to fit.',
  },

  commands: {
    addPoint: 'Add a point to make',
    addQuestion: 'Add a question',
    addDocument: 'Add a document',
    remove: 'Remove what is selected',
  },
} as const
