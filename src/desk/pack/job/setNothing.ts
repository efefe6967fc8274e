import type { Laid } from '#core/layout/page'
import { type Kit, blankKit, makeIdsFrom } from '#core/model'
import type { FontLibrary } from '#desk/fonts/library'
import { previewPack } from '../makePack'

/**
 * The pages of a kit in which nothing stands yet but its day. They open the faces that every pack has, and fetch the rules for
 * writing days and hours: work of a process that makes its first pages, whatever they say.
 */
export const setNothing = (fonts: FontLibrary): Laid => {
  for (const face of ['serif', 'serif-italic', 'serif-semibold', 'serif-light', 'sans', 'sans-semibold'] as const)
    fonts.face(face).shape('a', 'ltr')
  const [pack] = nothing.packs
  if (pack === undefined) throw new Error('A new kit has a pack')
  return previewPack({ kit: nothing, packId: pack.id, now: nothing.created, media: () => null, fonts })
}

const blank = blankKit(
  makeIdsFrom(() => '0'.repeat(8)),
  '2031-01-01T00:00:00.000Z',
)
const nothing: Kit = {
  ...blank,
  event: { ...blank.event, startDay: '2031-01-01', startTime: '09:00', endTime: '10:00', timeZone: 'UTC' },
}
