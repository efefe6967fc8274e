import type { Audience, HouseStyle, Pack, Paper, SectionKind } from '#core/model'
import type { WithheldQuote } from '#core/quote/release/eligible'
import { count } from '../count'
import { withheld } from './withheld'

const sections: Readonly<Record<SectionKind, string>> = {
  cover: 'Cover',
  'front-sheet': 'Front sheet',
  contents: 'Contents',
  programme: 'Programme',
  points: 'Points to make',
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
  quoteOrders,

  switcher: (title: string) => `Pack: ${title}. Other packs and what can be done with them`,
  packs: 'Packs of this kit',
  untitled: 'Untitled pack',
  newTitle: 'New pack',
  copyTitle: (title: string) => `${title}, copy`,
  add: 'New pack',
  duplicate: 'Duplicate this pack',
  remove: 'Remove this pack',
  removed: (title: string) => `Removed: ${title}.`,
  added: (title: string) => `New pack: ${title}.`,

  sectionList: 'Sections in reading order',
  sectionHelp: 'Alt+↑ and Alt+↓ move a section, the space bar switches it on or off.',
  include: (section: string) => `Print ${section}`,
  drag: (section: string) => `Drag ${section} to another place`,
  pages: (number: number) => `${number} p.`,
  empty: 'empty',

  preview: 'Preview',
  page: 'page',
  ofPages: (pages: number) => `of ${pages}`,
  pageName: (page: number, pages: number, section: string) => `Page ${page} of ${pages}, ${section}`,
  previousPage: 'Previous page',
  nextPage: 'Next page',
  goToPage: 'Go to page',
  setIn: (milliseconds: number) => `set in ${Math.max(1, Math.round(milliseconds))} ms`,
  setting: 'setting pages…',
  zoom: 'Zoom of the preview',
  zoomIn: 'Larger pages',
  zoomOut: 'Smaller pages',
  fitWidth: 'Fit width',
  percent: (scale: number) => `${Math.round(scale * 100)} %`,
  first: 'Setting the pages for the first time…',
  noPages: {
    title: 'No pages',
    detail: 'Every section of this pack is switched off.',
    action: 'Switch on the cover',
  },
  notSet: {
    title: 'The pages could not be set',
    detail: 'The kit is safe. Try again; if it returns, switch off the section you changed last.',
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
  languages: { en: 'English' },
  paper: 'Paper',
  houseStyle: 'House style of quotations',
  quoteOrder: 'Quotes',

  checks: 'Checks before export',
  verbatim: (standing: number, kept: number) => `${standing} of ${count(kept, 'quote', 'quotes')} verbatim`,
  noQuotes: 'No quotes in this pack yet',
  markedPages: (pages: number, marking: string) => `${marking} on ${pages === 1 ? 'the page' : `all ${pages} pages`}`,
  oldBiographies: (number: number) => `${count(number, 'biography', 'biographies')} older than 6 months`,
  neverReviewed: (number: number) => `${count(number, 'biography', 'biographies')} never reviewed`,
  review: 'Review',
  quoteBy: (speaker: string, beginning: string) => `${speaker}: “${beginning}”`,
  nobody: 'Unnamed speaker',
  more: (number: number) => `and ${number} more`,

  notes: {
    'quote.withheld': (number: number, because: WithheldQuote['because']) =>
      `${count(number, 'quote', 'quotes')} left out: ${withheld[because]}`,
    'quote.speakerUnknown': (number: number) => `${count(number, 'quote', 'quotes')} printed without a name`,
    'quotes.undecided': (number: number) =>
      `${count(number, 'quote waits', 'quotes wait')} for your decision: left out`,
    'people.undecided': (number: number) =>
      `${count(number, 'person waits', 'people wait')} for your decision: left out`,
    'person.hidden': (number: number) => `${count(number, 'person is', 'people are')} left out: Chatham House Rule`,
    'text.withheld': (section: string) =>
      `${section}: text left out that names a participant under the Chatham House Rule`,
    'source.withheld': (number: number) =>
      `${count(number, 'source text', 'source texts')} left out of the annex: not for these readers`,
    'section.withheld': (section: string) => `${section} is left out: never for these readers`,
    'person.biographyMissing': (number: number) => `${count(number, 'person has', 'people have')} no biography`,
    'message.withheld': (number: number) =>
      `${count(number, 'point or answer', 'points or answers')} left out: not for these readers`,
    'message.expired': (number: number) => `${count(number, 'point has', 'points have')} expired: printed and flagged`,
    'front.pointsMoved': (number: number) =>
      `Front sheet full: ${count(number, 'point stands', 'points stand')} under Points to make only`,
    'front.linesOver': (lines: number) => `Front sheet is ${count(lines, 'line', 'lines')} too long for one page`,
    'section.linesOver': (section: string, lines: number, budget: number) =>
      `${section}: +${count(lines, 'line', 'lines')} over ${count(budget, 'page', 'pages')}`,
    'source.incomplete': (number: number) =>
      `${count(number, 'source lacks', 'sources lack')} publisher, date or address`,
    'letters.missing': (letters: string, section: string) => `${section}: no bundled typeface has ${letters}`,
    'photo.unusable': (number: number) => `${count(number, 'photo', 'photos')} could not be printed`,
    'marking.beyondUs': (label: string) => `${label} belongs on an accredited system; this program is not one`,
  },

  export: 'Export',
  exportPdf: 'Export PDF',
  exporting: (done: number, total: number | null) => (total === null ? 'setting pages…' : `page ${done} of ${total}`),
  exportingOther: 'Another pack is being exported.',
  stop: 'Stop',
  progress: 'Progress of the export',

  commands: {
    nextPage: 'Next page of the preview',
    previousPage: 'Previous page of the preview',
    zoomIn: 'Larger pages in the preview',
    zoomOut: 'Smaller pages in the preview',
    fitWidth: 'Fit pages to the width',
    addPack: 'New pack',
    duplicatePack: 'Duplicate this pack',
  },
}
