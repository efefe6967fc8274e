import type { LanguageChoice } from '#core/words/windowLanguages'
import type { FormId } from '#core/forms/form'
import type { Lack } from '#core/pack/lacks'
import type { PrintedPlace } from '#core/proof/returned'
import type { PackNote } from '#core/pack/note'
import type { Recipe } from '#core/pack/recipes/recipe'
import type { Told, ToldStep } from '#core/edit/told'
import type { Conflict, Refused } from '#core/edit/merging'
import type { Difference as RereadDifference } from '#core/edit/rereading'
export type { Difference as KitDifference } from '#core/edit/difference'
import type { Fill } from '#core/layout/fill'
import type { Laid, Page, PageShape, SectionPages } from '#core/layout/page'
import type { SpeakerTally, Tally } from '#core/quote/verbatim/tally'
import type { LeftBecause } from '#core/share/sharedKit'
import type { FacetedAnswer } from '#core/facets/facetedSearch'
import type {
  Audience,
  Day,
  FileForm,
  HouseStyle,
  Instant,
  Kit,
  KitId,
  LanguageTag,
  PackId,
  PageLayout,
  Paper,
  PersonId,
  QuoteId,
  ReleaseBasis,
  ReportedAct,
  SectionKind,
  SourceId,
  Span,
  TypeSize,
  NumberedCopy,
} from '#core/model'
import type { Failure } from './failures'

/** A kit as the window sees it: the whole value, and what undo and redo would do. */
export interface KitView {
  readonly kit: Kit
  readonly undo: Told | null
  readonly redo: Told | null
  readonly savedAt: Instant
  /** Said once, at opening: not all files of the kit were whole. */
  readonly recovered: Recovery | null
  /** What the disk has refused so far; it is kept and tried again. */
  readonly waiting: WaitingChanges | null
  /** Opened to look at: another program has the kit, and nothing can be changed. */
  readonly readOnly: boolean
}

/** Every step that can be taken back or done again, in order. */
export interface KitHistory {
  readonly steps: readonly ToldStep[]
  /** How many of them are done; the others were undone. */
  readonly done: number
}

/** A recipe that a pack can follow. */
export interface KnownRecipe {
  readonly recipe: Recipe
  /** It is the ministry's, from the folder `recipes` of the library. */
  readonly isOwn: boolean
}

/** What is wrong with the file of a recipe, and where: a line of it, counted from 1. */
export interface RecipeFault {
  readonly line: number
  readonly fault: 'notJson' | 'unknownField' | 'missingField' | 'twice' | 'wrong'
  /** The field as a path: `sections.3.kind`; empty where it is the file as a whole. */
  readonly field: string
  /** What could stand there, as words; empty where that is not a short list. */
  readonly allowed: string
}

export interface Recipes {
  /** The bundled ones by the names of their files, then the ministry's own. */
  readonly recipes: readonly KnownRecipe[]
  readonly faults: readonly (RecipeFault & { readonly file: string })[]
}

/** A kit file that was taken into the library. */
export interface TakenKit {
  /** What is open now. */
  readonly view: KitView
  /**
   * The kit of the same identity that was in the library already; null when there was none. Where nothing differs it is the
   * one that is open; else the file has become a second kit, and both are kept.
   */
  readonly known: { readonly kitId: KitId; readonly title: string; readonly differences: number } | null
}

/** How a kit was put together again whose files were not whole. */
export interface Recovery {
  /** The copy that was taken in place of the kit file; null when that was whole and a journal was not. */
  readonly from: string | null
  /** Whether every change that was ever saved is there. */
  readonly isComplete: boolean
  /** How many changes the journals brought back. */
  readonly since: number
}

export interface WaitingChanges {
  readonly changes: number
  readonly failure: Failure
  readonly nextTry: Instant
}

/** A removed kit. It waits in the bin until it is purged. */
export interface BinnedKit {
  readonly id: KitId
  readonly title: string
  /** null: it was removed by a version that did not write it down. */
  readonly removed: Instant | null
  readonly quotes: number
  readonly people: number
}

/** One line of the library. */
export interface KitCard {
  readonly id: KitId
  readonly title: string
  readonly place: string
  readonly startDay: string | null
  readonly endDay: string | null
  readonly marking: string
  readonly fictional: boolean
  readonly sources: number
  readonly quotes: number
  readonly proposed: number
  readonly people: number
  readonly changed: Instant
  /** Finished, and out of the way. */
  readonly archived: boolean
  /** The kit cannot be opened, and why; the other fields then say what the library index last knew. */
  readonly trouble: Failure | null
}

/** Somebody in the people directory: the newest entry of that name over all kits. */
export interface DirectoryEntry {
  readonly kitId: KitId
  readonly kitTitle: string
  readonly personId: PersonId
  readonly printedName: string
  readonly honorific: string
  readonly function: string
  readonly kits: number
  readonly quotes: number
  readonly hasBiography: boolean
  readonly lastReviewed: string | null
}

/** A quotation that was kept or waits to be decided, wherever it stands. */
export interface LibraryQuote {
  readonly kitId: KitId
  readonly kitTitle: string
  readonly quoteId: QuoteId
  readonly words: string
  /** Of reported words: said, asked or denied. */
  readonly act: ReportedAct | null
  readonly speaker: string
  readonly sourceTitle: string
  /** On which its source is dated. */
  readonly day: Day | null
  readonly isDecided: boolean
  readonly terms: ReleaseBasis
  /** What its words and its speaker are worth: values of the facet of that name. */
  readonly verified: readonly string[]
}

/** The quotations of all kits that a filter asks for, as far as the kits have been read. */
export interface LibraryQuotes {
  /** Those from the place that was asked for; there are `fitting` in all. */
  readonly quotes: readonly LibraryQuote[]
  readonly fitting: number
  /** Without the filter. */
  readonly total: number
  readonly facets: FacetedAnswer['facets']
  /** Kits that have not been read yet, in which there may be more. */
  readonly unread: number
}

/** A part of a kit for somebody else, before it is written. */
export interface KitSharing {
  readonly quotes: number
  readonly people: number
  readonly sources: number
  /** Paragraphs of these sources that do not go along. */
  readonly blanked: number
  /** Kept quotations of the chosen that stay behind, and why. */
  readonly left: readonly {
    readonly quoteId: QuoteId
    readonly because: LeftBecause
    readonly speaker: string
    readonly words: string
  }[]
}

/** What a merge with a copy would take, and what both sides have changed. */
export interface KitMerging {
  readonly file: string
  /** How many changes of theirs ask nothing. */
  readonly taken: number
  readonly conflicts: readonly Conflict[]
  /** Changes of theirs that the guards of the kit do not take. */
  readonly refused: readonly Refused[]
}

/** What a search over the library has found by now. */
export interface LibraryHits {
  readonly hits: readonly SearchHit[]
  /** Kits that have not been read yet, in which there may be more: asked again, the same query finds it. */
  readonly unread: number
}

export interface SearchHit {
  readonly kitId: KitId
  readonly kitTitle: string
  readonly kind: 'kit' | 'source' | 'person' | 'quote' | 'message' | 'question' | 'objective' | 'commitment'
  /** What was found in the kit; null when it is the kit itself. */
  readonly id: string | null
  readonly title: string
  /** The words around the hit, with the hit itself as offsets into them. */
  readonly excerpt: string
  readonly start: number
  readonly end: number
}

/** Everything that may be worth saying of what came in, by code. */
export const importNoteCodes = [
  'hiddenText',
  'controlCharacters',
  'bidiControls',
  'zeroWidth',
  'loneSurrogates',
  'encodingGuessed',
  'encodingDoubtful',
  'decodedTwice',
  'quotedPrintable',
  'unreadable',
  'headersSetAside',
  'notesSetAside',
  'commentsSetAside',
  'struckSetAside',
  'furnitureSetAside',
  'replySetAside',
  'attachmentsCame',
  'asksForCare',
  'embargoFound',
  'partsNotRead',
  'activeDropped',
  /** Paragraphs stand in the scripts of a page that shows hardly any words itself. */
  'wordsInScript',
  'linksDropped',
  'picturesDropped',
  'pagesWithoutText',
  'pagesRecognised',
  'trackedChanges',
  'languageNotRead',
  /** It nearly says what another source says: a person says what it is before anything is quoted from it. */
  'twinInKit',
  'sameTextInKit',
  /** The very text is a source of another kit, too. */
  'sameTextElsewhere',
  /** It nearly says what a source of another kit says. */
  'twinElsewhere',
  'nothingProposed',
] as const

/** Something worth saying about an import; the work went on. */
export interface ImportNote {
  readonly code: (typeof importNoteCodes)[number]
  readonly facts: Readonly<Record<string, string | number>>
}

/** As what a refused file may be read again, and in which encodings; each is a choice of a person. */
export interface WaysToRead {
  /** In the usual order. `null`: as its name and its bytes say, once more. */
  readonly forms: readonly (FileForm | null)[]
  /** Empty where the forms say their own. */
  readonly encodings: readonly string[]
}

/** What became of one file or one paste. */
export interface ImportOutcome {
  readonly name: string
  readonly result:
    | {
        readonly ok: true
        readonly sourceId: SourceId
        readonly quotes: number
        readonly people: number
        readonly notes: readonly ImportNote[]
      }
    | {
        readonly ok: false
        readonly failure: Failure
        /**
         * Under which the desk keeps the bytes of the file until somebody opens it, types what it says, says as what it is to
         * be read, or has no more to say (`source.forget`).
         */
        readonly waits?: string
        /** As what it may be tried again; a file that is locked or scanned asks for something else. */
        readonly ways?: WaysToRead
      }
}

/** Some bytes of a file. */
export interface FilePiece {
  readonly piece: Uint8Array
  /** Of the whole file. */
  readonly size: number
}

export interface Pasted {
  readonly view: KitView
  readonly outcomes: readonly ImportOutcome[]
}

export interface Imported {
  /** null: no kit was made, because every file was refused. */
  readonly view: KitView | null
  readonly outcomes: readonly ImportOutcome[]
}

/** The pages as they will be printed, and how long it took to set them. */
export interface PackPreview {
  readonly kitId: KitId
  readonly packId: PackId
  /** Names this setting of the pages: `pack.pages` gives the pages of no other. */
  readonly setting: number
  /** False: these are the first pages, numbered, and how many will follow is not known yet. */
  readonly isWhole: boolean
  /** Every page, without what stands on it. */
  readonly shapes: readonly PageShape[]
  /** The pages around the one that was asked for. A pack of two hundred pages is never sent as a whole. */
  readonly pages: readonly Page[]
  readonly outline: Laid['outline']
  readonly sectionPages: Laid['sectionPages']
  readonly notes: Laid['notes']
  /** How much paper each printed section takes. */
  readonly fills: Readonly<Partial<Record<SectionKind, Fill>>>
  readonly milliseconds: number
}

export interface ExportedPack {
  readonly path: string
  readonly form: FormId
  /** Null: the form has no pages of its own. */
  readonly pages: number | null
  readonly bytes: number
  readonly milliseconds: number
  /** As it is printed on the pages. */
  readonly version: number
  /** False where the kit could not be written: the next file may get the same number. */
  readonly isRecorded: boolean
  /** What its maker should know of it. */
  readonly notes: readonly PackNote[]
}

/** The file of one reader, with what it lacks of the kit and why; that is told to its maker and printed nowhere. */
export interface ExportedReader extends ExportedPack {
  readonly audience: Audience
  readonly lacks: readonly Lack[]
}

/** What somebody wrote or marked on a page of a file that came back, and the thing of the kit that it is about. */
export interface ReturnedComment {
  readonly page: number
  readonly how: 'note' | 'marked' | 'struck' | 'written' | 'drawn'
  readonly by: string
  readonly said: string
  /** Words of the page. */
  readonly words: string
  /** Null: it is not known to be of anything in this kit. */
  readonly place: PrintedPlace | null
}

export interface ReturnedComments {
  readonly file: string
  readonly comments: readonly ReturnedComment[]
  /** How many more are on the file than are told. */
  readonly left: number
}

/** Copies that were made, and the kit that keeps who got which. */
export interface CopiesMade {
  readonly view: KitView
  readonly copies: readonly ExportedCopy[]
}

/** The file of one name of a distribution list. */
export interface ExportedCopy extends ExportedPack {
  readonly copy: NumberedCopy
}

/** How the window is set up for this person; survives a restart. */
export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark'
  readonly zoom: number
  readonly windowLanguage: LanguageChoice
  /** Who works here: new kits say that they were prepared by this person. Empty where nobody has said. */
  readonly ownName: string
  readonly house: House
  /** The size of the letters of a source, in pixels. */
  readonly readerSize: number
  /** Widths of panels in pixels, by the panel's name. */
  readonly panels: Readonly<Record<string, number>>
  /** Where the person was: taken up again at the next start. */
  readonly place: { readonly kitId: KitId; readonly screen: string; readonly item: string | null } | null
}

/** How the library is protected. `plain`: it opens without a passphrase. */
export interface VaultView {
  readonly state: 'plain' | 'locked' | 'unlocked'
  /** Some of its files are sealed and some are not: what was begun is not finished. */
  readonly isOnItsWay: boolean
  /** It locks when nobody has touched the window for so many minutes; 0: never by itself. */
  readonly lockAfter: number
}

/** How this house prepares packs: what a new kit begins with. */
export interface House {
  /** The desk or office on the cover; empty: the own name. */
  readonly preparedBy: string
  /** On the cover of a new kit's packs; empty: not named. */
  readonly ministry: string
  /** The label of a marking; empty: none has been chosen, and the kit says so. */
  readonly marking: string
  readonly houseStyle: HouseStyle
  readonly paper: Paper
  /** The language of everything that a pack prints and nobody said. */
  readonly language: LanguageTag
  readonly layout: PageLayout
  readonly typeSize: TypeSize
  /** Whose clocks an embargo is set by where the event has none; null: this computer's. */
  readonly zone: string | null
}

export interface AppInfo {
  readonly version: string
  /** null on Electron; else what the window runs in, for the title and the About panel. */
  readonly previewRuntime: string | null
  readonly libraryFolder: string
  readonly platform: string
}

/** Where the library went; `left`: the former folder, if its files could not be taken away. */
export interface LibraryMoved {
  readonly folder: string
  readonly left: string | null
}

/** How many pages the file of a reader has, and which of them belong to which section. */
export interface ReaderPages {
  readonly audience: Audience
  readonly pages: number
  readonly sections: readonly SectionPages[]
}

/** A report for the recipient of a kit: how many quotations stand word for word. */
export interface Verification {
  readonly tally: Tally
  readonly speakers: SpeakerTally
  readonly broken: readonly { readonly quoteId: QuoteId; readonly speaker: string; readonly reason: string }[]
  /** Those whose speakers a person set where the source is silent, or against what it says. */
  readonly setByHand: readonly {
    readonly quoteId: QuoteId
    readonly speaker: string
    readonly attribution: 'by-hand' | 'against'
  }[]
}

/** A place where today's engine reads something else than is kept beside a source (see core/edit/rereading). */
export interface RereadPlace {
  readonly sourceId: SourceId
  readonly sourceTitle: string
  readonly kind: RereadDifference['kind']
  readonly at: Span
  /** The words as somebody's own and whom the text names for them; both empty where there are none. */
  readonly mine: { readonly words: string; readonly speaker: string }
  readonly theirs: { readonly words: string; readonly speaker: string }
  /** How many kept quotations stand there. */
  readonly kept: number
}

/** A quotation of the first pages of a text that is still being read; `speaker` is empty where nobody is named yet. */
export interface BegunQuotation {
  readonly words: string
  readonly speaker: string
}

/** What the desk tells without being asked. */
export type DeskEvent =
  | { readonly event: 'pack.progress'; readonly job: string; readonly done: number; readonly total: number }
  /** `name`: of the file that is read now; empty when all are done, or when it has none. */
  | { readonly event: 'import.progress'; readonly name: string; readonly done: number; readonly total: number }
  /** What was found in the first pages of a long text, while the rest of it is read. */
  | { readonly event: 'import.beginning'; readonly found: readonly BegunQuotation[] }
  /** What waits for the disk has changed; null: all of it is there now. */
  | {
      readonly event: 'kit.waiting'
      readonly kitId: KitId
      readonly waiting: WaitingChanges | null
      readonly savedAt: Instant
    }
  /** Another program has written a file in the place of ours. Theirs has that name in the kit's folder; both are kept. */
  | { readonly event: 'kit.changedOutside'; readonly kitId: KitId; readonly file: string; readonly at: Instant }
  /** The window was closed while changes wait for the disk: it stays until the person has said what becomes of them. */
  | { readonly event: 'closing.held'; readonly kitId: KitId; readonly waiting: WaitingChanges }
  /** So many files of the library, of so many, are sealed, or opened. */
  | { readonly event: 'vault.progress'; readonly done: number; readonly total: number }
  /** A menu item was chosen: the window runs the command of that name. */
  | { readonly event: 'command'; readonly command: string }
