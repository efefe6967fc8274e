import { firstPreferences } from '#contract/firstPreferences'
import { useSyncExternalStore } from 'react'
import type {
  AppInfo,
  BegunQuotation,
  ImportOutcome,
  KitCard,
  KitMerging,
  KitView,
  Preferences,
  VaultView,
  WaitingChanges,
} from '#contract/views'
import type { FileForm, Instant, Kit, KitId, PackId, SourceId } from '#core/model'
import { type Place, type Screen, homePlace } from './place'
import type { DiskQuestion } from './question'
import { storeOf } from './store'
import type { Notice } from './notice'

type Saving =
  /** `cameBack`: what had waited, for as long as it is news. */
  | { readonly state: 'saved'; readonly at: Instant | null; readonly cameBack?: WaitingChanges | null }
  | { readonly state: 'saving' }
  | { readonly state: 'waiting'; readonly waiting: WaitingChanges }

/** A pack on its way into a file. `total` is null until the pages have been counted. */
export interface Exporting {
  readonly job: string
  readonly packId: PackId
  readonly done: number
  readonly total: number | null
}

/** How many files of the library are sealed, or opened, of how many. */
export interface Sealing {
  readonly done: number
  readonly total: number
}

/** A file whose pages are pictures, which waits under a name of the desk's. */
export interface Transcribing {
  readonly waits: string
  readonly name: string
  readonly pages: number
}

/** As what a person had a refused file read: null is as it says itself, and in what its bytes look like. */
export interface WayToRead {
  readonly form: FileForm | null
  readonly encoding: string | null
}

/** What became of a file, and what was tried for it on the sheet of arrivals. */
export type TriedOutcome = ImportOutcome & {
  readonly tried?: readonly WayToRead[]
  /** A person has seen what it asks for itself, and left the cautious terms as they were found. */
  readonly isAnswered?: boolean
}

/** When what came last was in (milliseconds since 1970), how long reading took (milliseconds), and into which kit it came. */
interface Arrived {
  readonly at: number
  readonly took: number
  /** null: nothing has come into a kit yet. */
  readonly kitId: KitId | null
}

/** What floats over the screen: one thing at a time. */
export type Overlay =
  'palette' | 'shortcuts' | 'about' | 'history' | 'notices' | 'compare' | 'transcribe' | 'meeting' | 'share' | 'merge'

/** All the window knows. The kit in it is a copy: the desk owns the kit. */
export interface Session {
  readonly info: AppInfo | null
  readonly preferences: Preferences
  /** null until the desk has answered for the first time. */
  readonly library: readonly KitCard[] | null
  readonly open: KitView | null
  /** The library waits for its passphrase: nothing else is shown. */
  readonly isLocked: boolean
  /** How it is protected; null until the desk was asked. */
  readonly vault: VaultView | null
  readonly sealing: Sealing | null
  readonly place: Place
  readonly saving: Saving
  /** What was said, the newest last. */
  readonly notices: readonly Notice[]
  /** Which of them is shown now, by its identifier: one at a time. */
  readonly toast: string | null
  readonly exporting: Exporting | null
  /** What is being read: the name of the file that is read now (empty: a paste, or none), and how many are done. */
  readonly importing: {
    readonly name: string
    readonly done: number
    readonly total: number
    /** What its first pages say, of a long text. */
    readonly found?: readonly BegunQuotation[]
  } | null
  /** The lines of the sheet of arrivals. It is closed, and stays: what asks there is asked until it is answered. */
  readonly outcomes: readonly TriedOutcome[]
  /** The sheet of arrivals stands in the place of the screen. */
  readonly isSheetShown: boolean
  readonly arrived: Arrived | null
  /** The two texts that are shown side by side; none before somebody compares any. */
  readonly compared: readonly SourceId[]
  /** The scanned file that is being typed. */
  readonly transcribing: Transcribing | null
  /** A copy of the open kit that is to be merged. */
  readonly merging: KitMerging | null
  readonly overlay: Overlay | null
  /** What only the person can answer about a kit and its disk. */
  readonly question: DiskQuestion | null
}

export const firstSession: Session = {
  info: null,
  preferences: firstPreferences,
  library: null,
  open: null,
  isLocked: false,
  vault: null,
  sealing: null,
  place: homePlace,
  saving: { state: 'saved', at: null },
  notices: [],
  toast: null,
  exporting: null,
  importing: null,
  outcomes: [],
  isSheetShown: false,
  arrived: null,
  compared: [],
  transcribing: null,
  merging: null,
  overlay: null,
  question: null,
}

export const session = storeOf<Session>(firstSession)

export const changeSession = (patch: Partial<Session>): void => session.change((state) => ({ ...state, ...patch }))

/** Reads a part of the session. The selector must give the same object for the same session: select, do not build. */
export const useSession = <Part>(select: (state: Session) => Part): Part =>
  useSyncExternalStore(session.listen, () => select(session.read()))

/** The open kit. Screens of a kit are shown only while one is open; anywhere else this throws. */
export const useKit = (): Kit => {
  const view = useSession((state) => state.open)
  if (view === null) throw new Error('A screen of a kit is shown while no kit is open')
  return view.kit
}

export const usePlace = (): Place => useSession((state) => state.place)

/** Which screen is shown: for what does not care what is chosen on it. */
export const useScreen = (): Screen => useSession((state) => state.place.screen)
