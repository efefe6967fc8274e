import * as v from 'valibot'
import type { GivenAway } from '#core/pack/candidates'
import type { ReaderLacks } from '#core/pack/readers'
import { clonedParts } from '#core/edit/clonedKit'
import { HumanEdit } from '#core/edit/edit'
import type { SinceLast } from '#core/edit/sinceLast'
import { type KnownPerson, takenFields } from '#core/edit/whosWho'
import { FormId } from '#core/forms/form'
import type { Changes } from '#core/pack/addendum/changes'
import type { PageHit } from '#core/layout/find/findInPages'
import type { Page } from '#core/layout/page'
import {
  Audience,
  FileForm,
  HouseStyle,
  KitId,
  LanguageTag,
  PackId,
  PageLayout,
  Paper,
  PersonId,
  QuoteId,
  SourceId,
  SourceKind,
  Span,
  TimeZone,
  TypeSize,
} from '#core/model'
import { QuoteFilter, SavedView, ViewId, longestQuery } from '#core/facets/quoteFilter'
import { languageChoices } from '#core/words/windowLanguages'
import { FilePassword } from './filePassword'
import type {
  AppInfo,
  BinnedKit,
  DirectoryEntry,
  CopiesMade,
  ExportedPack,
  ExportedReader,
  FilePiece,
  Imported,
  KitCard,
  KitDifference,
  KitHistory,
  KitMerging,
  KitSharing,
  KitView,
  LibraryMoved,
  ReaderPages,
  LibraryHits,
  LibraryQuotes,
  PackPreview,
  Pasted,
  Preferences,
  Recipes,
  RereadPlace,
  ReturnedComments,
  TakenKit,
  VaultView,
  Verification,
} from './views'

/** One call the window may make: the shape of what goes in, checked before anything runs, and the type that comes out. */
interface Call<Input extends v.GenericSchema, Output> {
  readonly input: Input
  readonly kit: KitPlace | null
  /** The reply holds bytes, which no text can carry. */
  readonly hasBytes: boolean
  /** Only for the compiler; never present. */
  readonly output?: Output
}

/** Where a reply holds an open kit: it is the view of one, or has one in its field `view`. */
export type KitPlace = 'reply' | 'view'

/** What the output of a call says of that, and of bytes in it; the compiler wants the same said in the contract. */
type HeldIn<Output> = [Exclude<Output, null>] extends [never]
  ? []
  : [Exclude<Output, null>] extends [KitView]
    ? ['reply']
    : [Exclude<Output, null>] extends [{ readonly view: KitView | null }]
      ? ['view']
      : [Uint8Array] extends [Exclude<Output, null>[keyof Exclude<Output, null>]]
        ? ['bytes']
        : []

const call =
  <Output>(...[held]: HeldIn<Output>) =>
  <const Entries extends v.ObjectEntries>(
    entries: Entries,
  ): Call<v.StrictObjectSchema<Entries, undefined>, Output> => ({
    input: v.strictObject(entries),
    kit: held === undefined || held === 'bytes' ? null : held,
    hasBytes: held === 'bytes',
  })

const Text = v.pipe(v.string(), v.maxLength(20_000_000))
const Bytes = v.instance(Uint8Array)
const Name = v.pipe(v.string(), v.minLength(1), v.maxLength(500))
/** Under which the desk keeps a file of this session that was not taken in yet. */
const Waits = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,40}$/))
const EncodingName = v.pipe(v.string(), v.regex(/^[\w-]{2,40}$/))
const Password = v.pipe(v.string(), v.minLength(1), v.maxLength(500))
/** What opens a library: the desk says whether a new one will do. */
const Passphrase = v.pipe(v.string(), v.minLength(1), v.maxLength(1_000))
const Secret = v.picklist(['passphrase', 'code'])
const OutsideFile = v.pipe(v.string(), v.regex(/^kit\.outside-\d{1,4}\.json$/))
const PageNumber = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000))
const Width = v.pipe(v.number(), v.minValue(0), v.maxValue(4_000))

/** One line as it prints on a cover: nothing in it steers a line or a direction. */
const OwnName = v.pipe(v.string(), v.maxLength(200), v.regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u))

const HousePatch = v.strictObject({
  preparedBy: v.exactOptional(OwnName),
  ministry: v.exactOptional(OwnName),
  marking: v.exactOptional(OwnName),
  houseStyle: v.exactOptional(HouseStyle),
  paper: v.exactOptional(Paper),
  language: v.exactOptional(LanguageTag),
  layout: v.exactOptional(PageLayout),
  typeSize: v.exactOptional(TypeSize),
  zone: v.exactOptional(v.nullable(TimeZone)),
})

const PreferencesPatch = v.partial(
  v.strictObject({
    theme: v.picklist(['system', 'light', 'dark']),
    zoom: v.pipe(v.number(), v.minValue(0.5), v.maxValue(3)),
    windowLanguage: v.picklist(languageChoices),
    ownName: OwnName,
    house: HousePatch,
    readerSize: v.pipe(v.number(), v.minValue(12), v.maxValue(28)),
    panels: v.record(v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,30}$/)), Width),
    place: v.nullable(
      v.strictObject({
        kitId: KitId,
        screen: v.pipe(v.string(), v.maxLength(40)),
        item: v.nullable(v.pipe(v.string(), v.maxLength(80))),
      }),
    ),
  }),
)

const Share = {
  kitId: KitId,
  audience: Audience,
  personIds: v.nullable(v.pipe(v.array(PersonId), v.maxLength(2_000), v.readonly())),
} as const

/** Every call the window and the command line may make, one line each. The desk implements exactly these. */
export const calls = {
  'app.info': call<AppInfo>()({}),
  /**
   * The window can be used, and nobody waits: what the first text and the first search will need is begun now. Before, its
   * processes would take from the window what that needs to be drawn.
   */
  'app.drawn': call<null>()({}),
  /** Fills the screen with the window, or no longer. Answers whether it did before. */
  'app.fullScreen': call<boolean>()({ on: v.boolean() }),
  'preferences.read': call<Preferences>()({}),
  'preferences.change': call<Preferences>()({ patch: PreferencesPatch }),
  /**
   * Asks for a place, closes every kit, carries the library there and goes on from there. Gives the new folder and whether
   * the old one is gone; null: the person changed their mind.
   */
  'library.move': call<LibraryMoved | null>()({}),
  /** Answered also while the library is locked, as are the others of its kind; everything else is then refused with `library.locked`. */
  'vault.state': call<VaultView>()({}),
  /** `isCodeUntold`: the program was ended before it could show the recovery code; `vault.renewCode` gives another. */
  'vault.unlock': call<{ readonly isCodeUntold: boolean }>()({ opens: Secret, secret: Passphrase }),
  /** Seals the whole library; every kit is closed before. Gives the recovery code, which cannot be asked for again. */
  'vault.turnOn': call<{ readonly code: string }>()({ passphrase: Passphrase }),
  'vault.turnOff': call<null>()({ passphrase: Passphrase }),
  'vault.changePassphrase': call<null>()({ opens: Secret, secret: Passphrase, next: Passphrase }),
  'vault.renewCode': call<{ readonly code: string }>()({ passphrase: Passphrase }),
  /** In minutes; see `VaultView`. */
  'vault.lockAfter': call<VaultView>()({ minutes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(240)) }),
  /** Closes every kit and forgets the key; refused with `library.waiting` while changes wait for the disk. */
  'vault.lock': call<null>()({}),
  /** What seals or opens the library ends, and it is as it was. */
  'vault.stop': call<null>()({}),
  'library.list': call<readonly KitCard[]>()({}),
  'library.people': call<readonly DirectoryEntry[]>()({}),
  /** The quotations of all kits by a filter, so many at a time. `begins`: the kits are looked at anew for it. */
  'library.quotes': call<LibraryQuotes>()({
    filter: QuoteFilter,
    from: v.pipe(v.number(), v.integer(), v.minValue(0)),
    begins: v.boolean(),
  }),
  /** The filters that were kept under a name. */
  'library.views': call<readonly SavedView[]>()({}),
  /** In the place of the one of its identifier, or as a new one before the `at`th (null: behind all). */
  'library.keepView': call<readonly SavedView[]>()({
    view: SavedView,
    at: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
  'library.dropView': call<readonly SavedView[]>()({ id: ViewId }),
  /** Answers at once, from the kits that have been read by then. */
  'library.search': call<LibraryHits>()({ query: v.pipe(v.string(), v.maxLength(longestQuery)) }),
  'kit.create': call<KitView>('reply')({}),
  /** A new kit of the people, the house and the recipes of another, and of what else of it is wished. */
  'kit.clone': call<KitView>('reply')({ kitId: KitId, parts: v.pipe(v.array(v.picklist(clonedParts)), v.readonly()) }),
  /** What people of a kit have said since the event of the kit that it was begun from; null: from none that can be read. */
  'kit.since': call<SinceLast | null>()({ kitId: KitId }),
  'kit.sample': call<KitView>('reply')({}),
  /** A new kit to learn on: an invented text as it was just pasted. */
  'kit.practice': call<KitView>('reply')({}),
  /** `anyway`: also while another program has it, which then writes no more; `older`: from an older copy, if need be. */
  'kit.open': call<KitView>('reply')({ kitId: KitId, how: v.exactOptional(v.picklist(['anyway', 'older'])) }),
  /** To look at, whoever has it: nothing can be changed, packs can be made. */
  'kit.look': call<KitView>('reply')({ kitId: KitId }),
  'kit.close': call<null>()({ kitId: KitId }),
  /** Tries at once to write what waits for the disk. */
  'kit.tryAgain': call<KitView>('reply')({ kitId: KitId }),
  /** Asks for a place and writes the whole kit there, with all that waits. null: the person changed their mind. */
  'kit.saveCopy': call<{ readonly path: string } | null>()({ kitId: KitId }),
  /** What of a kit would go along to a reader, with these people as speakers (null: all), and what would not. */
  'kit.sharing': call<KitSharing>()(Share),
  /** Asks for a place and writes that as a kit of its own. null: the person changed their mind. */
  'kit.share': call<{ readonly path: string; readonly quotes: number } | null>()(Share),
  /** Asks for the file of a copy that somebody else worked on, and says what a merge would take and ask. null: they changed their mind. */
  'kit.merging': call<KitMerging | null>()({ kitId: KitId }),
  /** Takes that copy into the kit, as one step. Refused while a conflict is undecided. */
  'kit.merge': call<KitView>('reply')({
    kitId: KitId,
    choices: v.pipe(
      v.array(
        v.strictObject({
          key: v.pipe(v.string(), v.maxLength(200)),
          takes: v.picklist(['mine', 'theirs', 'both']),
        }),
      ),
      v.maxLength(20_000),
    ),
  }),
  /** Closes although changes wait: they are in a copy, or the person gives them up. */
  'kit.leave': call<null>()({ kitId: KitId }),
  /** Asks for a kit file and takes it into the library. null: the person changed their mind. */
  'kit.takeIn': call<TakenKit | null>('view')({}),
  /** A second kit: from a file that another program wrote into the folder of this one, or from what is in memory, be it to look at. */
  'kit.second': call<KitView>('reply')({ kitId: KitId, file: v.nullable(OutsideFile) }),
  /** How the kit differs from such a file, or from another kit. */
  'kit.compare': call<readonly KitDifference[]>()({ kitId: KitId, other: v.union([OutsideFile, KitId]) }),
  /** Into the bin. */
  'kit.remove': call<readonly KitCard[]>()({ kitId: KitId }),
  'kit.restore': call<readonly KitCard[]>()({ kitId: KitId }),
  /** Takes a kit that is in the bin away for good. */
  'kit.purge': call<readonly BinnedKit[]>()({ kitId: KitId }),
  'kit.archive': call<readonly KitCard[]>()({ kitId: KitId, archived: v.boolean() }),
  'library.bin': call<readonly BinnedKit[]>()({}),
  'kit.edit': call<KitView>('reply')({ kitId: KitId, edit: HumanEdit }),
  'kit.undo': call<KitView>('reply')({ kitId: KitId }),
  'kit.redo': call<KitView>('reply')({ kitId: KitId }),
  'kit.history': call<KitHistory>()({ kitId: KitId }),
  /** Undoes or does again until that many steps are done. */
  'kit.goTo': call<KitView>('reply')({ kitId: KitId, step: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  'kit.verify': call<Verification>()({ kitId: KitId }),
  /** Pasted words become a source with proposals: in the kit named, or in a new one. `html` is read for its paragraphs only. */
  'source.paste': call<Pasted>('view')({ kitId: v.nullable(KitId), text: Text, html: v.nullable(Text) }),
  /** Asks for files by the system's dialog. null: the person changed their mind. */
  'source.choose': call<Imported | null>('view')({ kitId: v.nullable(KitId) }),
  'source.import': call<Imported>('view')({
    kitId: v.nullable(KitId),
    files: v.pipe(
      v.array(v.strictObject({ name: Name, bytes: Bytes, password: v.exactOptional(Password) })),
      v.minLength(1),
      v.maxLength(200),
    ),
  }),
  /** A file of this session that was refused because it is locked, with what opens it. `waits`: see `ImportOutcome`. */
  'source.unlock': call<Imported>('view')({
    kitId: v.nullable(KitId),
    waits: Waits,
    password: Password,
  }),
  /** A file of this session that was refused, as what a person says that it is; null: as it says itself. */
  'source.retry': call<Imported>('view')({
    kitId: v.nullable(KitId),
    waits: Waits,
    form: v.nullable(FileForm),
    encoding: v.nullable(EncodingName),
  }),
  /** Files that wait wait no more: nobody can say anything of them any more, and their bytes are let go. */
  'source.forget': call<null>()({ waits: v.pipe(v.array(Waits), v.maxLength(20_000)) }),
  /** What a person typed from the pages of such a file, page by page, becomes a source that says so. */
  'source.transcribe': call<Imported>('view')({
    kitId: v.nullable(KitId),
    waits: Waits,
    pages: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200_000))), v.minLength(1), v.maxLength(600)),
  }),
  /** A piece of a file, to draw its pages: of one that waits, or of the one that a source came from. */
  'source.piece': call<FilePiece>('bytes')({
    of: v.union([v.strictObject({ waits: Waits }), v.strictObject({ kitId: KitId, sourceId: SourceId })]),
    from: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  /** Reads the file that a source came from anew, in another encoding: what it then says takes the place of the source, as one step. */
  'source.decode': call<KitView>('reply')({
    kitId: KitId,
    sourceId: SourceId,
    encoding: EncodingName,
  }),
  /** A person says that a source is the newer version of another, or (null) a text of its own: only then it is quoted. */
  'source.settleTwin': call<KitView>('reply')({ kitId: KitId, sourceId: SourceId, supersedes: v.nullable(SourceId) }),
  /** A person says what kind of text a source is, and it is read as that, as one step. */
  /** Says of a source what it is or what it is written in; it is read as that. */
  'source.readAs': call<KitView>('reply')({
    kitId: KitId,
    sourceId: SourceId,
    as: v.union([v.strictObject({ kind: SourceKind }), v.strictObject({ language: LanguageTag })]),
  }),
  /** A file that came with a mail becomes a source of its own; `index` is its place in `arrival.attachments`. */
  'source.attachment': call<Imported>('view')({
    kitId: KitId,
    sourceId: SourceId,
    index: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  /** Whatever is being read is read no further; what is read already comes in. */
  'source.cancel': call<null>()({}),
  /** Where today's engine reads something else than what the kit's quotations are held against. */
  'source.differences': call<readonly RereadPlace[]>()({ kitId: KitId }),
  /** A person's answers to some of these, as one step: take the new, or keep mine. */
  'source.settle': call<KitView>('reply')({
    kitId: KitId,
    sourceId: SourceId,
    answers: v.pipe(
      v.array(v.strictObject({ at: Span, takes: v.picklist(['new', 'mine']) })),
      v.minLength(1),
      v.maxLength(2_000),
    ),
  }),
  /** A JPEG that the window has already drawn anew from the chosen picture, so that nothing but the picture is left in it. */
  'person.photo': call<KitView>('reply')({
    kitId: KitId,
    personId: PersonId,
    bytes: Bytes,
    alt: v.pipe(v.string(), v.maxLength(500)),
  }),
  /** The people of a kit as the other kits of the library know them. */
  'person.known': call<readonly KnownPerson[]>()({ kitId: KitId }),
  /**
   * Takes over what other kits know, as one step: of one person from one kit what is lacking (`fields`: null) or was chosen;
   * or (`of`: null) of everybody who is surely known what is lacking.
   */
  'person.takeOver': call<KitView>('reply')({
    kitId: KitId,
    of: v.nullable(
      v.strictObject({
        personId: PersonId,
        from: v.strictObject({ kitId: KitId, personId: PersonId }),
        fields: v.nullable(v.pipe(v.array(v.picklist(takenFields)), v.minLength(1), v.maxLength(takenFields.length))),
      }),
    ),
  }),
  /** What a pack can be laid out by: the bundled recipes and those of the library's own folder. */
  'pack.recipes': call<Recipes>()({}),
  /**
   * Sets the pages. `around` is the page in view: it comes with its neighbours. `isFirst`: nothing is shown yet, and the
   * first pages are wanted at once; `isWhole` of the answer says whether they are all.
   */
  'pack.preview': call<PackPreview>()({
    kitId: KitId,
    packId: PackId,
    around: v.exactOptional(PageNumber),
    isFirst: v.exactOptional(v.boolean()),
  }),
  /** Pages of a setting, both ends included; null when another one has taken its place. */
  'pack.pages': call<readonly Page[] | null>()({
    packId: PackId,
    setting: v.pipe(v.number(), v.integer()),
    from: PageNumber,
    to: PageNumber,
  }),
  /** Where words stand on the pages of a setting, at most 500 places; null when another one has taken its place. */
  'pack.find': call<readonly PageHit[] | null>()({
    packId: PackId,
    setting: v.pipe(v.number(), v.integer()),
    typed: v.pipe(v.string(), v.maxLength(1_000)),
  }),
  /** What the file of each reader would lack now. */
  'pack.readers': call<readonly ReaderLacks[]>()({ kitId: KitId, packId: PackId }),
  /** What differs between two files of a pack for its readers, or between one and the pack as it is now (`to`: null). */
  'pack.changes': call<Changes | null>()({
    kitId: KitId,
    packId: PackId,
    from: PageNumber,
    to: v.nullable(PageNumber),
  }),
  /** The packs of the kit whose readers can tell who said words that are printed without a name. */
  'pack.candidates': call<readonly GivenAway[]>()({ kitId: KitId, quoteId: QuoteId }),
  /** Sets the pages that one reader would be given, and counts them. */
  'pack.readerPages': call<ReaderPages>()({ kitId: KitId, packId: PackId, audience: Audience }),
  /** Always asks for a place: no caller may name one. null: the person changed their mind. */
  'pack.export': call<ExportedPack | null>()({
    kitId: KitId,
    packId: PackId,
    form: FormId,
    job: v.pipe(v.string(), v.regex(/^[a-z0-9]{1,40}$/)),
    password: v.exactOptional(FilePassword),
  }),
  /** One pack for each of these readers, from one recipe; always asks for a folder. All are written, or none. */
  'pack.exportReaders': call<readonly ExportedReader[] | null>()({
    kitId: KitId,
    packId: PackId,
    form: FormId,
    job: v.pipe(v.string(), v.regex(/^[a-z0-9]{1,40}$/)),
    password: v.exactOptional(FilePassword),
    audiences: v.pipe(v.array(Audience), v.minLength(1), v.readonly()),
  }),
  /** A file for each name of the distribution list of the pack, each with its number on every page; the kit keeps who got which. */
  'pack.exportCopies': call<CopiesMade | null>('view')({
    kitId: KitId,
    packId: PackId,
    job: v.pipe(v.string(), v.regex(/^[a-z0-9]{1,40}$/)),
  }),
  /** Asks for a PDF that came back, and reads what was written on its pages. null: the person changed their mind. */
  'pack.comments': call<ReturnedComments | null>()({ kitId: KitId }),
  'pack.cancel': call<null>()({ job: v.string() }),
  /** Shows a file that was exported in this session in the system's file manager. */
  'pack.reveal': call<null>()({ path: Name }),
  /** Opens a file that was exported in this session in the program that the system has for it. */
  'pack.open': call<null>()({ path: Name }),
  'clipboard.write': call<null>()({ text: Text, html: v.nullable(Text) }),
} as const

/** Where the reply to a call, whatever its name may be, holds an open kit. */
export const kitPlaceOf = (name: unknown): KitPlace | null =>
  typeof name === 'string' && Object.hasOwn(calls, name) ? calls[name as CallName].kit : null

/** Whether the reply to a call, whatever its name may be, holds bytes. */
export const hasBytes = (name: unknown): boolean =>
  typeof name === 'string' && Object.hasOwn(calls, name) && calls[name as CallName].hasBytes

export type CallName = keyof typeof calls
export type Input<Name extends CallName> = v.InferOutput<(typeof calls)[Name]['input']>
export type Output<Name extends CallName> = Exclude<(typeof calls)[Name]['output'], undefined>
