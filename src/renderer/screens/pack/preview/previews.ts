import { useEffect, useSyncExternalStore } from 'react'
import type { Failure } from '#contract/failures'
import type { PackPreview } from '#contract/views'
import type { Page, PageShape } from '#core/layout/page'
import type { Kit, PackId } from '#core/model'
import { call } from '../../../desk/desk'
import { reconcile } from '#core/model/reconcile'
import { session } from '../../../state/session'
import { storeOf } from '../../../state/store'

/**
 * One pack as it was last set. While it is being set anew the old pages stay. Of its pages those are here that were in
 * view: the others are fetched when one scrolls to them.
 */
export interface Preview {
  readonly packId: PackId
  readonly pages: PackPreview | null
  /** Its first pages, while all of them are set for the first time. */
  readonly opening: PackPreview | null
  readonly isSetting: boolean
  readonly failure: Failure | null
  /** Of which kit `pages` were set, and when (`performance.now`); null before the first. */
  readonly of: { readonly kit: Kit; readonly at: number } | null
}

/** Milliseconds for which pages hold: what a reader may see changes with the clock too, where terms end. */
const holding = 60_000

/** Changes that come closer together, in milliseconds, are shown together. */
const pause = 30

const previews = storeOf<readonly Preview[]>([])

/** The pages of a pack, set anew whenever the kit changes. */
export const usePreview = (kit: Kit, packId: PackId): Preview => {
  const all = useSyncExternalStore(previews.listen, previews.read)
  useEffect(() => wantUnlessHeld(kit, packId), [kit, packId])
  return all.find((preview) => preview.packId === packId) ?? nothingOf(packId)
}

/** Coming back to the pages of the same kit asks for nothing. */
export const wantUnlessHeld = (kit: Kit, packId: PackId): void => {
  const { of, isSetting, failure } = previews.read().find((preview) => preview.packId === packId) ?? nothingOf(packId)
  const isHeld = of?.kit === kit && !isSetting && failure === null && performance.now() - of.at < holding
  if (!isHeld) want(kit, packId)
}

/** Sets the pages anew although nothing changed: after a failure. */
export const setAgain = (kit: Kit, packId: PackId): void => want(kit, packId)

interface Wish {
  readonly kit: Kit
  readonly packId: PackId
}

let wish: Wish | null = null
let timer: ReturnType<typeof setTimeout> | undefined
let isWorking = false

const want = (kit: Kit, packId: PackId): void => {
  wish = { kit, packId }
  note(packId, (preview) => ({ ...preview, isSetting: true }))
  const isFirst = previews.read().every((preview) => preview.packId !== packId || preview.pages === null)
  clearTimeout(timer)
  timer = setTimeout(() => void work(), isFirst ? 0 : pause)
}

/** One request at a time, always for the latest wish: a slow pack never builds up a queue behind the keys. */
const work = async (): Promise<void> => {
  if (isWorking) return
  isWorking = true
  while (wish !== null) {
    const { kit, packId } = wish
    wish = null
    const around = inView.get(packId) ?? 1
    const isFirst = previews.read().every((preview) => preview.packId !== packId || isBlank(preview))
    const reply = await call('pack.preview', { kitId: kit.id, packId, around, isFirst })
    if (reply.ok && !reply.value.isWhole) {
      const opening = reply.value
      note(packId, (preview) => ({ ...preview, opening: sharing(preview.opening, opening), failure: null }))
      // Whatever was wished meanwhile is newer.
      wish ??= { kit, packId }
      continue
    }
    const isSetting = wish !== null
    note(packId, (preview) =>
      reply.ok
        ? {
            packId,
            pages: sharing(preview.pages ?? preview.opening, reply.value),
            opening: null,
            isSetting,
            failure: null,
            of: { kit, at: performance.now() },
          }
        : { ...preview, isSetting, failure: reply.failure },
    )
  }
  isWorking = false
}

/** Pages that did not change stay the objects that they were, and are not drawn again. */
const sharing = (older: PackPreview | null, newer: PackPreview): PackPreview => ({
  ...reconcile(older, { ...newer, pages: [] }),
  pages: newer.pages.map((page) =>
    reconcile(
      older?.pages.find(({ number }) => number === page.number),
      page,
    ),
  ),
})

/** The page of each pack that was in view last. */
const inView = new Map<PackId, number>()
let fetching: string | null = null

/** Fetches those of these pages that are not here yet. `current` is the page in view. */
export const wantPages = (
  { packId, setting, pages }: PackPreview,
  current: number,
  inReach: readonly PageShape[],
): void => {
  inView.set(packId, current)
  const missing = inReach.filter((shape) => !pages.some(({ number }) => number === shape.number))
  const [first, last] = [missing[0], missing.at(-1)]
  if (first === undefined || last === undefined) return
  const wanted = `${setting} ${first.number} ${last.number}`
  if (fetching === wanted) return
  fetching = wanted
  void call('pack.pages', { packId, setting, from: first.number, to: last.number }).then((reply) => {
    if (fetching === wanted) fetching = null
    if (reply.ok && reply.value !== null) add(packId, setting, reply.value)
    else lost(packId)
  })
}

const add = (packId: PackId, setting: number, more: readonly Page[]): void =>
  note(packId, (preview) =>
    preview.pages?.setting === setting
      ? { ...preview, pages: { ...preview.pages, pages: [...preview.pages.pages, ...more] } }
      : preview,
  )

/** The desk holds these pages no longer: they are set once more. */
const lost = (packId: PackId): void => {
  const kit = session.read().open?.kit
  if (kit?.packs.some(({ id }) => id === packId) === true) want(kit, packId)
}

/** The last few packs are remembered, so that coming back to one shows its pages at once. */
const remembered = 6

const nothingOf = (packId: PackId): Preview => ({
  packId,
  pages: null,
  opening: null,
  isSetting: true,
  failure: null,
  of: null,
})

const isBlank = ({ pages, opening }: Preview): boolean => pages === null && opening === null

const note = (packId: PackId, change: (preview: Preview) => Preview): void =>
  previews.change((all) => {
    const present = all.find((preview) => preview.packId === packId) ?? nothingOf(packId)
    return [change(present), ...all.filter((preview) => preview.packId !== packId)].slice(0, remembered)
  })
