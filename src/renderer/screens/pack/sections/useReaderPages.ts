import { useEffect, useMemo, useState } from 'react'
import type { PackPreview, ReaderPages } from '#contract/views'
import { Audience, type Kit, type Pack } from '#core/model'
import { call } from '../../../desk/desk'

/** Milliseconds without a decision after which the pages of all readers are counted: those in view come first. */
const pause = 700
/** And so many more for each page: setting a long pack four times keeps its process from the pages in view. */
const pausePerPage = 5

/**
 * The pages of all four readers: of this pack's those that are set, of the others counted one after the other once nothing
 * changes for a moment. What was counted before stays until it is counted anew.
 */
export const useReaderPages = (
  kit: Kit,
  { id: packId, audience: own }: Pack,
  set: PackPreview | null,
): readonly ReaderPages[] => {
  const [counted, keep] = useState<readonly ReaderPages[]>([])
  const pages = set?.shapes.length ?? null
  useEffect(() => {
    if (pages === null) return
    let isWanted = true
    const timer = setTimeout(
      async () => {
        for (const audience of Audience.options.filter((one) => one !== own)) {
          if (!isWanted) return
          const reply = await call('pack.readerPages', { kitId: kit.id, packId, audience })
          if (isWanted && reply.ok)
            keep((before) => [...before.filter((one) => one.audience !== audience), reply.value])
        }
      },
      pause + pausePerPage * pages,
    )
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [kit, packId, own, pages])
  return useMemo(() => {
    const others = counted.filter(({ audience }) => audience !== own)
    return set === null ? others : [{ audience: own, pages: set.shapes.length, sections: set.sectionPages }, ...others]
  }, [counted, own, set])
}
