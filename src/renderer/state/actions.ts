import type { Failure } from '#contract/failures'
import type { Reply } from '#contract/transport'
import type { Imported, KitView, Preferences } from '#contract/views'
import type { Edit } from '#core/edit/edit'
import type { KitId, PackId, PersonId } from '#core/model'
import { call } from '../desk/desk'
import { words } from '../words'
import { unique } from './newId'
import { type Place, homePlace, isKitScreen } from './place'
import { reconcile } from './reconcile'
import { type Overlay, changeSession, session } from './session'
import type { Toast, ToastWords } from './toast'
import { typedOut } from './typing'

/** Shows a notice. */
export const tell = (toast: ToastWords): void => {
  const shown: Toast = { id: unique(), tone: 'plain', detail: '', action: null, undoes: false, topic: null, ...toast }
  const isReplaced = (other: Toast): boolean => shown.topic !== null && other.topic === shown.topic
  session.change((state) => ({ ...state, toasts: [...state.toasts.filter((other) => !isReplaced(other)).slice(-3), shown] }))
}

export const dismiss = (id: string): void =>
  session.change((state) => ({ ...state, toasts: state.toasts.filter((toast) => toast.id !== id) }))

/** Says what went wrong, where, and what comes next. */
export const tellFailure = (failure: Failure): void => {
  const { title, next } = words.failures[failure.code](failure.facts)
  tell({ tone: 'bad', text: title, detail: next })
}

const tellUndo = (text: string): void =>
  tell({ text, action: { label: words.shell.undo, run: () => void undo() }, undoes: true })

/** Moves to another place in the window; what is left out becomes empty. */
export const go = (place: Partial<Place> & Pick<Place, 'screen'>): void => {
  changeSession({ place: { ...homePlace, ...place }, overlay: null })
  rememberPlace()
}

/** Selects something on the present screen, or opens something in the inspector. */
export const select = (patch: Partial<Pick<Place, 'item' | 'panel'>>): void => {
  session.change((state) => ({ ...state, place: { ...state.place, ...patch } }))
  rememberPlace()
}

export const show = (overlay: Overlay | null): void => changeSession({ overlay })

/** Opens the kit at the place given, or at its overview. */
export const openKit = async (kitId: KitId, place: Partial<Place> = {}): Promise<boolean> => {
  if (session.read().open?.kit.id === kitId) {
    go({ screen: 'overview', ...place })
    return true
  }
  return adopt(await afterTyping(() => call('kit.open', { kitId })), { screen: 'overview', ...place })
}

export const createKit = async (): Promise<boolean> => {
  const isMade = adopt(await afterTyping(() => call('kit.create', {})), { screen: 'overview' })
  if (isMade) void refreshLibrary()
  return isMade
}

export const openSample = async (): Promise<boolean> => {
  const isMade = adopt(await afterTyping(() => call('kit.sample', {})), { screen: 'sources' })
  if (isMade) void refreshLibrary()
  return isMade
}

/** The kit leaves the library; the notice brings it back. */
export const removeKit = async (kitId: KitId, title: string): Promise<void> => {
  const reply = await afterTyping(() => call('kit.remove', { kitId }))
  if (!reply.ok) return tellFailure(reply.failure)
  const wasOpen = session.read().open?.kit.id === kitId
  changeSession({ library: reply.value, ...(wasOpen ? { open: null, place: homePlace } : {}) })
  tell({ text: words.home.removed(title), action: { label: words.shell.undo, run: () => void restoreKit(kitId) } })
}

const restoreKit = async (kitId: KitId): Promise<void> => {
  const reply = await inTurn(() => call('kit.restore', { kitId }))
  if (reply.ok) changeSession({ library: reply.value })
  else tellFailure(reply.failure)
}

export const refreshLibrary = async (): Promise<void> => {
  const reply = await call('library.list', {})
  if (reply.ok) session.change((state) => ({ ...state, library: reconcile(state.library, reply.value) }))
  else tellFailure(reply.failure)
}

/** Makes a decision on the open kit. false: it was refused, and the person has been told why. */
export const decide = async (edit: Edit): Promise<boolean> => {
  const kitId = openKitId()
  if (kitId === null) return false
  changeSession({ saving: { state: 'saving' } })
  session.change((state) =>
    state.toasts.some((toast) => toast.undoes) ? { ...state, toasts: state.toasts.filter((toast) => !toast.undoes) } : state,
  )
  return adopt(await inTurn(() => call('kit.edit', { kitId, edit })))
}

/** A decision with a notice that offers to take it back. */
export const decideAndTell = async (edit: Edit, text: string = words.shell.done(words.edits[edit.kind])): Promise<boolean> => {
  const isDone = await decide(edit)
  if (isDone) tellUndo(text)
  return isDone
}

export const undo = (): Promise<boolean> => step('kit.undo')
export const redo = (): Promise<boolean> => step('kit.redo')

const step = async (name: 'kit.undo' | 'kit.redo'): Promise<boolean> => {
  await typedOut()
  const view = session.read().open
  const kind = name === 'kit.undo' ? view?.undo : view?.redo
  if (view === null || kind === null || kind === undefined) return false
  session.change((state) => ({ ...state, toasts: state.toasts.filter((toast) => !toast.undoes) }))
  const isDone = adopt(await inTurn(() => call(name, { kitId: view.kit.id })))
  if (isDone) tell({ topic: 'history', text: name === 'kit.undo' ? words.shell.undone(words.edits[kind]) : words.shell.redone(words.edits[kind]) })
  return isDone
}

/** Pasted words become a source: of the open kit, or of a new one when the library is in front. */
export const paste = async (text: string, html: string | null): Promise<boolean> =>
  takeImport(await afterTyping(() => call('source.paste', { kitId: kitInFront(), text, html })))

export const importFiles = async (files: readonly File[]): Promise<boolean> => {
  if (files.length === 0) return false
  changeSession({ importing: { done: 0, total: files.length } })
  const read = await Promise.all(
    files.slice(0, 200).map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
  return takeImport(await afterTyping(() => call('source.import', { kitId: kitInFront(), files: read })))
}

/** Asks for files by the system's dialog. */
export const chooseFiles = async (): Promise<boolean> => {
  await afterTyping(async () => undefined)
  return takeImport(await call('source.choose', { kitId: kitInFront() }))
}

const takeImport = (reply: Reply<'source.choose'>): boolean => {
  changeSession({ importing: null })
  if (!reply.ok) {
    tellFailure(reply.failure)
    return false
  }
  if (reply.value === null) return false
  const { view, outcomes } = reply.value
  const arrived = outcomes.flatMap(({ result }) => (result.ok ? [result] : []))
  const last = arrived.at(-1)
  if (last !== undefined) adopt({ ok: true, value: view }, { screen: 'sources', item: last.sourceId })
  tellOutcomes(reply.value)
  void refreshLibrary()
  return last !== undefined
}

/** One good result is said in a notice; several, or a failure, are listed. */
const tellOutcomes = ({ outcomes }: Imported): void => {
  const [only] = outcomes
  if (outcomes.length !== 1 || only === undefined) return changeSession({ outcomes, overlay: 'outcomes' })
  if (!only.result.ok) return tellFailure(only.result.failure)
  const notes = only.result.notes.map((note) => words.imports.notes[note.code](note.facts))
  tell({
    tone: 'good',
    text: words.imports.arrived(only.result.quotes, only.result.people),
    detail: notes.join(' '),
    action: { label: words.shell.undo, run: () => void undo() },
    undoes: true,
  })
}

/** A portrait that this window has drawn anew becomes the person's photo. */
export const setPhoto = async (personId: PersonId, bytes: Uint8Array<ArrayBuffer>, alt: string): Promise<boolean> => {
  const kitId = openKitId()
  if (kitId === null) return false
  return adopt(await inTurn(() => call('person.photo', { kitId, personId, bytes, alt })))
}

/** Makes the file of a pack. Asks for a place unless a path is given. */
export const exportPack = async (packId: PackId, path: string | null = null): Promise<boolean> => {
  const kitId = openKitId()
  if (kitId === null || session.read().exporting !== null) return false
  const job = unique()
  changeSession({ exporting: { job, packId, done: 0, total: null } })
  // Not in turn: a long export must not hold up what is decided meanwhile.
  await afterTyping(async () => undefined)
  const reply = await call('pack.export', { kitId, packId, job, path })
  changeSession({ exporting: null })
  if (!reply.ok) {
    tellFailure(reply.failure)
    return false
  }
  if (reply.value === null) return false
  const file = reply.value
  const reveal = async () => {
    const shown = await call('pack.reveal', { path: file.path })
    if (!shown.ok) tellFailure(shown.failure)
  }
  tell({
    tone: 'good',
    text: words.shell.exported(file.pages),
    detail: file.path,
    action: { label: words.shell.reveal, run: () => void reveal() },
  })
  return true
}

export const cancelExport = async (): Promise<void> => {
  const { exporting } = session.read()
  if (exporting === null) return
  const reply = await call('pack.cancel', { job: exporting.job })
  if (!reply.ok) tellFailure(reply.failure)
}

export const changePreferences = async (patch: Partial<Preferences>): Promise<void> => {
  session.change((state) => ({ ...state, preferences: { ...state.preferences, ...patch } }))
  const reply = await call('preferences.change', { patch })
  if (!reply.ok) tellFailure(reply.failure)
}

/** The kit of the reply becomes the open one, unless another was opened meanwhile. */
const adopt = (reply: { readonly ok: true; readonly value: KitView } | { readonly ok: false; readonly failure: Failure }, place: Partial<Place> | null = null): boolean => {
  if (!reply.ok) {
    if (session.read().saving.state === 'saving') changeSession({ saving: { state: 'saved', at: null } })
    tellFailure(reply.failure)
    return false
  }
  const view = reply.value
  const { open } = session.read()
  if (place === null && open?.kit.id !== view.kit.id) return true
  changeSession({
    open: open?.kit.id === view.kit.id ? reconcile(open, view) : view,
    saving: { state: 'saved', at: view.savedAt },
    ...(place === null ? {} : { place: { ...homePlace, ...place }, overlay: null }),
  })
  if (place !== null) rememberPlace()
  if (view.recovered && open?.kit.id !== view.kit.id) tell({ tone: 'bad', text: words.shell.recovered.title, detail: words.shell.recovered.next })
  return true
}

const openKitId = (): KitId | null => session.read().open?.kit.id ?? null

/** A new source goes into the kit that is being looked at; from the library it begins a new kit. */
const kitInFront = (): KitId | null => (isKitScreen(session.read().place.screen) ? openKitId() : null)

let turn: Promise<unknown> = Promise.resolve()

/** Calls that change a kit go one after the other, so that replies are taken in the order of the decisions. */
const inTurn = <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
  const next = turn.then(work)
  turn = next.catch(() => undefined)
  return next
}

/** The same, once everything typed has arrived: what is typed for one kit must not land in another. */
const afterTyping = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
  await typedOut()
  return inTurn(work)
}

let remembering: ReturnType<typeof setTimeout> | undefined

/** Once the person stays for a moment, the place is kept for the next start. */
const rememberPlace = (): void => {
  clearTimeout(remembering)
  remembering = setTimeout(() => {
    const { place } = session.read()
    const kitId = kitInFront()
    void changePreferences({ place: kitId === null ? null : { kitId, screen: place.screen, item: place.item } })
  }, 400)
}
