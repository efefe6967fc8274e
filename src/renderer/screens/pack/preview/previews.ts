import { useEffect, useSyncExternalStore } from 'react'
import type { Failure } from '#contract/failures'
import type { PackPreview } from '#contract/views'
import type { Kit, PackId } from '#core/model'
import { call } from '../../../desk/desk'
import { reconcile } from '../../../state/reconcile'
import { storeOf } from '../../../state/store'

/** The pages of one pack as they were last set. While newer ones are being set the old ones stay. */
export interface Preview {
  readonly packId: PackId
  readonly pages: PackPreview | null
  readonly isSetting: boolean
  readonly failure: Failure | null
}

/** Typing pauses at least this many milliseconds before pages are set anew. */
const pause = 140

const previews = storeOf<readonly Preview[]>([])

/** The pages of a pack, set anew whenever the kit changes. */
export const usePreview = (kit: Kit, packId: PackId): Preview => {
  const all = useSyncExternalStore(previews.listen, previews.read)
  useEffect(() => want(kit, packId), [kit, packId])
  return all.find((preview) => preview.packId === packId) ?? { packId, pages: null, isSetting: true, failure: null }
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
    const reply = await call('pack.preview', { kitId: kit.id, packId })
    const isSetting = wish !== null
    note(packId, (preview) =>
      reply.ok
        ? { packId, pages: reconcile(preview.pages, reply.value), isSetting, failure: null }
        : { ...preview, isSetting, failure: reply.failure },
    )
  }
  isWorking = false
}

/** The last few packs are remembered, so that coming back to one shows its pages at once. */
const remembered = 6

const note = (packId: PackId, change: (preview: Preview) => Preview): void =>
  previews.change((all) => {
    const present = all.find((preview) => preview.packId === packId) ?? {
      packId,
      pages: null,
      isSetting: true,
      failure: null,
    }
    return [change(present), ...all.filter((preview) => preview.packId !== packId)].slice(0, remembered)
  })
