import { type QuoteFilter, type SavedView, builtInViews, isSameFilter } from '#core/facets/quoteFilter'
import { call } from '../desk/desk'
import { words } from '../words'
import { go } from './going'
import { unique } from './newId'
import { tell, tellFailure } from './notices'
import { storeOf } from './store'

const w = words.views

/** What the quotations of all kits are looked through by, and the filters that were kept under a name. */
interface Views {
  readonly filter: QuoteFilter
  /** null until the desk has answered. */
  readonly saved: readonly SavedView[] | null
  /** How to take back what was done to the views since the window was opened, the last behind. */
  readonly undoing: readonly Undoing[]
}

type Undoing = () => Promise<boolean>

export const views = storeOf<Views>({ filter: builtInViews.kept, saved: null, undoing: [] })

export const readViews = async (): Promise<void> => {
  const reply = await call('library.views', {})
  if (reply.ok) views.change((state) => ({ ...state, saved: reply.value }))
  else tellFailure(reply.failure, 'views')
}

export const setFilter = (filter: QuoteFilter): void => views.change((state) => ({ ...state, filter }))

/** Goes to the quotations of all kits that a filter asks for. */
export const showView = (filter: QuoteFilter): void => {
  setFilter(filter)
  go({ screen: 'library-quotes' })
}

/** Whether nobody has kept this filter under a name yet. */
export const isUnsaved = ({ filter, saved }: Pick<Views, 'filter' | 'saved'>): boolean =>
  [...Object.values(builtInViews), ...(saved ?? []).map((view) => view.filter)].every(
    (known) => !isSameFilter(known, filter),
  )

/** Whether a view other than this one is called so. */
export const isTaken = (name: string, but: SavedView['id'] | null): boolean =>
  [...Object.values(w.builtIn), ...others(but).map((view) => view.name)].some((other) => sameName(other, name))

const others = (but: SavedView['id'] | null): readonly SavedView[] =>
  (views.read().saved ?? []).filter(({ id }) => id !== but)

const sameName = (one: string, other: string): boolean => folded(one) === folded(other)

const folded = (name: string): string => name.normalize('NFKC').trim().toLowerCase()

export const saveView = async (name: string, filter: QuoteFilter): Promise<boolean> => {
  const view = { id: unique(), name: name.trim(), filter }
  return (await keep(view, null)) && done(w.saved({ name: view.name }), () => drop(view.id))
}

export const renameView = async (view: SavedView, name: string): Promise<boolean> => {
  if (name.trim() === view.name) return true
  const next = { ...view, name: name.trim() }
  return (await keep(next, null)) && done(w.renamed({ name: next.name }), () => keep(view, null))
}

export const removeView = async (view: SavedView): Promise<boolean> => {
  const at = views.read().saved?.findIndex(({ id }) => id === view.id) ?? -1
  return (await drop(view.id)) && done(w.removed({ name: view.name }), () => keep(view, at < 0 ? null : at))
}

/** Takes back what was done to the views last. */
export const undoView = async (): Promise<void> => {
  const last = views.read().undoing.at(-1)
  if (last !== undefined) await takeBack(last)
}

const takeBack = async (undoing: Undoing): Promise<void> => {
  if (!views.read().undoing.includes(undoing)) return
  views.change((state) => ({ ...state, undoing: state.undoing.filter((other) => other !== undoing) }))
  await undoing()
}

const done = (text: string, undoing: Undoing): true => {
  views.change((state) => ({ ...state, undoing: [...state.undoing, undoing] }))
  tell({ text, topic: 'views', actions: [{ label: words.shell.undo, run: () => void takeBack(undoing) }] })
  return true
}

const keep = async (view: SavedView, at: number | null): Promise<boolean> => {
  const reply = await call('library.keepView', { view, at })
  if (reply.ok) views.change((state) => ({ ...state, saved: reply.value }))
  else tellFailure(reply.failure, 'views')
  return reply.ok
}

const drop = async (id: SavedView['id']): Promise<boolean> => {
  const reply = await call('library.dropView', { id })
  if (reply.ok) views.change((state) => ({ ...state, saved: reply.value }))
  else tellFailure(reply.failure, 'views')
  return reply.ok
}
