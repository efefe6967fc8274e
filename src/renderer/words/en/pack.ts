import type { Audience, CardSize, HouseStyle, Pack, PageLayout, Paper, SectionKind, TypeSize } from '#core/model'

const sections: Readonly<Record<SectionKind, string>> = {
  cover: 'Cover',
  addendum: 'Addendum',
  'front-sheet': 'Front sheet',
  contents: 'Contents',
  programme: 'Programme',
  engagements: 'Engagements of a visit',
  points: 'Points to make',
  objectives: 'Their objectives, our response',
  cards: 'Cue cards',
  people: 'People and biographies',
  quotes: 'What they have said',
  questions: 'Questions and answers',
  background: 'Background',
  documents: 'Commitments and documents',
  annex: 'Annex: source texts',
  evidence: 'Annex: evidence',
}

const audiences: Readonly<Record<Audience, string>> = {
  principal: 'Principal',
  delegation: 'Delegation',
  counterpart: 'Counterpart',
  press: 'Press',
}

const papers: Readonly<Record<Paper, string>> = { A4: 'A4', Letter: 'US Letter' }
const layouts: Readonly<Record<PageLayout, string>> = {
  single: 'One side of the paper',
  bound: 'Both sides, bound like a book',
  tablet: 'On a tablet',
}
const cardSizes: Readonly<Record<CardSize, string>> = {
  four: 'Four on a sheet, to be cut',
  A6: 'A6, one a page',
  A5: 'A5, one a page',
}
const typeSizes: Readonly<Record<TypeSize, string>> = { standard: 'Standard', large: 'Large print' }
const houseStyles: Readonly<Record<HouseStyle, string>> = {
  UN: 'United Nations',
  EU: 'European Union',
  US: 'United States',
}
const quoteOrders: Readonly<Record<Pack['quoteOrder'], string>> = { speaker: 'By speaker', theme: 'By theme' }

/** Why words are not in a pack, after a colon. */
export const pack = {
  title: 'Pack',
  sections,
  audiences,
  papers,
  houseStyles,
  layouts,
  cards: 'Cue cards',
  cardSizes,
  typeSizes,
  quoteOrders,

  switcher: 'Pack: {title}. Other packs and what can be done with them',
  packs: 'Packs of this kit',
  untitled: 'Untitled pack',
  newTitle: 'New pack',
  copyTitle: '{title}, copy',
  add: 'New pack',
  duplicate: 'Duplicate this pack',
  remove: 'Remove this pack',
  removed: 'Removed: {title}.',
  added: 'New pack: {title}.',

  recipes: {
    label: 'Recipe: what the pack is laid out by',
    more: 'More',
    own: '{name} (own)',
    followed: 'The pack follows: {name}.',
    fault:
      'Recipe {file}, line {line}: {fault, select, notJson {this is not JSON} unknownField {there is no field {field}} missingField {{field} is missing} twice {{field} names something twice} other {{field} cannot be this}}{allowed, select, none {} other {; it may be {allowed}}}',
  },

  sectionList: 'Sections in reading order',
  sectionHelp: 'Alt+↑ and Alt+↓ move a section, the space bar switches it on or off.',
  include: 'Print {section}',
  drag: 'Drag {section} to another place',
  pages: '{number} p.',
  pagesForEach: 'Pages for each',
  /** Over narrow columns: the soft hyphen says where a word may break. */
  audienceHeads: {
    principal: 'Principal',
    delegation: 'Delega\u00ADtion',
    counterpart: 'Counter\u00ADpart',
    press: 'Press',
  },
  pagesFor: '{number, plural, =0 {not for {reader}} one {{reader}: # page} other {{reader}: # pages}}',
  allPages: 'Pages',
  countsHelp: '▾ shorter than the principal’s; – not for this reader.',
  empty: 'empty',
  forOthers: 'for others',

  preview: 'Preview',
  page: 'page',
  ofPages: 'of {pages}',
  ofUnknown: 'of …',
  pageName: 'Page {page} of {pages}, {section}',
  openingPageName: 'Page {page}, {section}',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  goToPage: 'Go to page',
  setIn: 'set in {milliseconds} ms',
  setting: 'setting pages…',
  notSetNow: 'could not be set: pages of before',
  zoom: 'Zoom of the preview',
  zoomIn: 'Larger pages',
  zoomOut: 'Smaller pages',
  fitWidth: 'Fit width',
  percent: '{percent} %',
  first: 'Setting the pages for the first time…',
  noPages: {
    title: 'No pages',
    detail: 'Every section of this pack is switched off.',
    action: 'Switch on the cover',
  },
  notSet: {
    action: 'Try again',
  },

  settings: 'Pack settings',
  packTitle: 'Title',
  audience: 'Audience',
  audienceWhy: 'Decides which quotes and points may be printed at all.',
  marking: 'Marking',
  markingOfKit: 'The marking of the kit',
  markingOwn: 'Other…',
  markingLabel: 'Words of the marking',
  markingEmpty: 'Without words nothing is printed at the top and bottom of the pages.',
  handling: 'Handling instructions',
  language: 'Language',
  /** Only English was read by somebody whose language it is. */
  languages: {
    en: 'English',
    fr: 'French (not reviewed)',
    es: 'Spanish (not reviewed)',
    ru: 'Russian (not reviewed)',
    ar: 'Arabic (not reviewed)',
    zh: 'Chinese (not reviewed)',
    kk: 'Kazakh (not reviewed)',
    de: 'German (not reviewed)',
    pt: 'Portuguese (not reviewed)',
  },
  paper: 'Paper',
  layout: 'Layout',
  typeSize: 'Type size',
  houseStyle: 'House style of quotations',
  quoteOrder: 'Quotes',

  checks: 'Checks before export',
  noQuotes: 'No quotes in this pack yet',
  markedPages: '{marking} on {pages, plural, one {the page} other {all # pages}}',
  oldBiographies: '{number, plural, one {# biography} other {# biographies}} older than 6 months',
  neverReviewed: '{number, plural, one {# biography} other {# biographies}} never reviewed',
  review: 'Review',
  leaveOut: 'Leave out {what}',
  theirWords: '{number, plural, one {# quote} other {# quotes}} under their name',
  isMarking: 'It is a marking',
  isNoMarking: 'It is none',
  theQuote: 'Leave out this quote',
  toBackground: 'Move {what} to the background',
  frontParts: {
    objectives: 'the last objectives',
    purpose: 'the purpose',
    avoid: 'what to avoid',
  },
  quoteBy: '{speaker}: “{beginning}”',
  nobody: 'Unnamed speaker',
  more: 'and {number} more',

  notes: {
    'quote.withheld': '{number, plural, one {# quote} other {# quotes}} left out: {because}',
    'quote.opened': '{number, plural, one {# quote} other {# quotes}} opened to the principal by the author: {reason}',
    'quote.speakerUnknown': '{number, plural, one {# quote} other {# quotes}} printed without a name',
    'quotes.undecided': '{number, plural, one {# quote waits} other {# quotes wait}} for your decision: left out',
    'people.undecided': '{number, plural, one {# person waits} other {# people wait}} for your decision: left out',
    'documents.undecided':
      '{number, plural, one {# document waits} other {# documents wait}} for your decision: left out',
    'person.hidden': '{number, plural, one {# person is} other {# people are}} left out: Chatham House Rule',
    'text.withheld': '{section}: text left out that names a participant under the Chatham House Rule',
    'source.withheld':
      '{number, plural, one {# source text} other {# source texts}} left out of the annex: not for these readers',
    'source.blanked':
      '{number, plural, one {# source text is} other {# source texts are}} printed with paragraphs blanked: not for these readers',
    'quote.oneCandidate':
      'One candidate left: of the people whom this file names only {speaker} can have said “{beginning}”',
    'section.withheld': '{section} is left out: never for these readers',
    'person.biographyMissing': '{number, plural, one {# person has} other {# people have}} no biography',
    'message.withheld':
      '{number, plural, one {# point or answer} other {# points or answers}} left out: not for these readers',
    'message.expired': '{number, plural, one {# point has} other {# points have}} expired: printed and flagged',
    'front.pointsMoved':
      'Front sheet full: {number, plural, one {# point stands} other {# points stand}} under Points to make only',
    'cards.goOn':
      '{number, plural, one {# point is} other {# points are}} longer than a cue card: more than five lines go on on a second card',
    'front.linesOver': 'Front sheet is {lines, plural, one {# line} other {# lines}} too long for one page',
    'section.linesOver':
      '{section}: +{lines, plural, one {# line} other {# lines}} over {budget, plural, one {# page} other {# pages}}',
    'source.incomplete': '{number, plural, one {# source lacks} other {# sources lack}} publisher, date or address',
    'letters.missing': '{section}: no bundled typeface has {letters}',
    'letters.unprintable':
      '{section}: a quotation or a name has {letters}, which no bundled typeface can show: “{words}”. No file can be made',
    'photo.unusable': '{number, plural, one {# photo} other {# photos}} could not be printed',
    'marking.rolledUp': '{label} stands over a text in this file, and so it stands on every page',
    'marking.unknown': '{label} stands at the head of a text: is it a protective marking?',
    'marking.beyondUs': '{label} belongs on an accredited system; this program is not one',
  },

  readers: {
    title: 'Readers',
    absent: 'Absent from the file, not hidden in it.',
    nothing: 'lacks nothing',
    lacks: 'lacks {number}',
    lack: {
      quotes: '{number, plural, one {# quote} other {# quotes}} {because}',
      namesUnder: '{number, plural, one {# name} other {# names}}: the descriptor is printed',
      namesWithout: '{number, plural, one {# name} other {# names}}: the words only',
      people: '{number, plural, one {# person} other {# people}}: Chatham House Rule',
      biographies: '{number, plural, one {# biography} other {# biographies}} for nearer readers',
      points: '{number, plural, one {# point} other {# points}} not to be said to them',
      questions: '{number, plural, one {# question} other {# questions}} not to be said to them',
      objectives: '{number, plural, one {# objective} other {# objectives}} of theirs, for nearer readers',
      commitments: '{number, plural, one {# promise} other {# promises}} not for them',
      sources: '{number, plural, one {# source text} other {# source texts}} withheld',
      paragraphs: '{number, plural, one {# paragraph} other {# paragraphs}} of source texts blanked',
      texts: 'Text that names a participant in {number, plural, one {# section} other {# sections}}',
      sections: '{number, plural, one {# section} other {# sections}} for our own side',
      recipe: '{number, plural, one {# section} other {# sections}} that this recipe has for others',
    },
  },

  copies: {
    title: 'Distribution',
    hint: 'Each gets a copy of their own: its number, and their name, on every page. No copy names the others.',
    list: 'Who gets a copy',
    name: 'Copy {number}',
    placeholder: 'Name or office',
    add: 'Add a name',
    remove: 'Remove name {number}',
    export: '{number, plural, one {Export # numbered copy} other {Export # numbered copies}}',
    log: 'Who got which copy',
    entry: 'Copy {number} of {of}, version {version}, {day}',
  },

  comments: {
    title: 'Returned comments',
    hint: 'A PDF that came back with notes and marks. They are shown, not kept.',
    read: 'Read a returned PDF…',
    reading: 'Reading…',
    list: 'Comments on the returned file',
    found: '{number, plural, =0 {No comments} one {# comment} other {# comments}} in {file}',
    where:
      'Page {page} · {how, select, marked {marked} struck {struck out} written {written on the page} drawn {drawn} other {note}} · {by}',
    unknown: 'nobody named',
    nowhere: 'About nothing in this kit that could be found.',
  },

  export: 'Export',
  form: 'Form of the file',
  forms: {
    pdf: { title: 'PDF', detail: 'Pages to print and to carry' },
    docx: { title: 'Word file', detail: 'Real styles, contents, the marking on every page' },
    html: { title: 'web page', detail: 'One file for any browser; nothing in it is loaded or run' },
    markdown: { title: 'Markdown', detail: 'Running text with plain markup' },
    cable: { title: 'Cable text', detail: '72 columns of ASCII, portions marked; other letters are transliterated' },
    csv: { title: 'table of quotations', detail: 'CSV for a spreadsheet, one quotation a row' },
    qdpx: { title: 'analysis project', detail: 'QDPX (REFI-QDA) for programs of qualitative analysis' },
    'json-ld': { title: 'annotations', detail: 'Quotations as W3C Web Annotations (JSON-LD)' },
  },
  locked: {
    title: 'With a password',
    aside: 'a PDF apart',
    losses: {
      archive: 'It is no file for archives (PDF/A allows no password); keep the other one for that.',
      forgotten: 'A password that is lost cannot be found again. Send it by another way than the file.',
      unread: 'Mail filters, thumbnails and searches cannot look into it. Its tags and reading order stay.',
      opened: 'Whoever has the password can copy, print and pass on everything.',
    },
    password: 'Password',
    again: 'The same again',
    short: 'At least {fewest} letters.',
    different: 'The two are not the same.',
    export: 'Export locked PDF',
  },
  exportAs: 'Export {form}',
  exportReaders: 'Export for all four readers',
  exporting: 'page {done} of {total}',
  exportingOther: 'Another pack is being exported.',
  stop: 'Stop',
  progress: 'Progress of the export',

  commands: {
    nextPage: 'Next page of the preview',
    previousPage: 'Previous page of the preview',
    zoomIn: 'Larger pages in the preview',
    zoomOut: 'Smaller pages in the preview',
    fitWidth: 'Fit pages to the width',
    exportReaders: 'Export for all four readers',
    exportCopies: 'Export the numbered copies',
    addPack: 'New pack',
    duplicatePack: 'Duplicate this pack',
  },
} as const
