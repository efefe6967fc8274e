import type { KitField } from '#core/proof/barred'
import type { people } from './people'

/** Fields of the form of a person are called as the form calls them (`ofPerson`). */
type OfForm = `people.${keyof typeof people.fields}`

/** The fields of a kit, as the sentence about a finished file names them. */
const fields = {
  'event.title': 'the title of the event',
  'event.place': 'the place of the event',
  'event.host': 'the host of the event',
  'event.reference': 'the reference of the event',
  'event.preparedFor': 'for whom the briefing is prepared',
  'event.preparedBy': 'who prepared the briefing',
  'event.ministry': 'the ministry of the briefing',
  'event.marking': 'the marking of the event',
  'event.capitals': 'capitals at the head of a text',
  'front.purpose': 'the purpose on the front sheet',
  'front.objectives': 'an objective on the front sheet',
  'front.avoid': 'what to avoid on the front sheet',
  'background.mayUse': 'background',
  'background.notDisclosed': 'background that is not to be disclosed',
  'sources.title': 'the title of a source',
  'sources.publisher': 'the publisher of a source',
  'sources.address': 'the address of a source',
  'sources.fileName': 'the file name of a source',
  'sources.text': 'words of a source',
  'sources.raw': 'words set aside when a source came in',
  'sources.arrival': 'words set aside in the document of a source',
  'people.biography': 'a biography',
  'people.privateNote': 'a private note on a person',
  'people.photo': 'the description of a photo',
  'quotes.anchors': 'the words of a quotation',
  'quotes.edits': 'an edit of a quotation',
  'quotes.speakerMention': 'the speaker of a quotation',
  'quotes.claim': 'why a speaker was set',
  'quotes.themes': 'a theme of a quotation',
  'quotes.headline': 'the headline of a quotation',
  'quotes.annotation': 'the annotation of a quotation',
  'quotes.release': 'the descriptor of a speaker',
  'quotes.translation': 'the translation of a quotation',
  'messages.text': 'a point to make',
  'messages.support': 'what supports a point',
  'messages.owner': 'the owner of a point',
  'questions.question': 'a question',
  'questions.answer': 'an answer',
  'questions.ifPressed': 'what is said if pressed',
  'programme.title': 'an item of the programme',
  'programme.place': 'the place of an item of the programme',
  'programme.speakingRole': 'our role in the programme',
  'documents.name': 'the name of a document',
  'documents.symbol': 'the symbol of a document',
  'documents.note': 'the note on a document',
  'packs.title': 'the title of a pack',
  'packs.marking': 'the marking of a pack',
} as const satisfies Readonly<Record<Exclude<KitField, OfForm>, string>>

/** Where in a file something stands that no page shows. */
const places = {
  information: 'in its document information',
  metadata: 'in its metadata',
  outline: 'in its outline',
  link: 'in a link',
  'alternative-text': 'in words that are read aloud',
  annotation: 'in an annotation',
  attachment: 'in an attachment',
  picture: 'in a picture',
  'file-name': 'in its name',
} as const

export const proof = {
  fields,
  ofPerson: '“{label}” of a person',
  places,
  onPage: 'on page {page}',
  elsewhere: 'outside its pages',
} as const
