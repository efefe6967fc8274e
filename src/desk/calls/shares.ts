import type { Desk } from '#contract/transport'
import type { KitSharing } from '#contract/views'
import type { Audience, KitId, PersonId } from '#core/model'
import { speakerNames } from '#core/model'
import { quoteAsPlainText } from '#core/quote/printing/render'
import { type Shared, sharedKit } from '#core/share/sharedKit'
import { answered } from '../refusal'
import { writeShared } from '../shareFile'
import { troubleWith } from '../store/trouble'
import { notingIt } from '../store/unfinished'
import type { KitInSight, Workroom } from '../workroom'
import { instantNow } from './packFile'
import { fileNameFor } from './kitFileName'

interface Wish {
  readonly kitId: KitId
  readonly audience: Audience
  readonly personIds: readonly PersonId[] | null
}

/** A part of a kit for somebody else: what would go along, and the file. */
export const shareCalls = (room: Workroom) => {
  const sharedFrom = ({ view: { kit } }: KitInSight, { audience, personIds }: Wish): Shared =>
    sharedKit(kit, { audience, personIds, now: instantNow(room), makeId: room.makeId })
  return {
    'kit.sharing': (wish) =>
      answered(async () => {
        const store = await room.seen(wish.kitId)
        return sharingOf(store, sharedFrom(store, wish))
      }),
    'kit.share': (wish) =>
      answered(async () => {
        const store = await room.seen(wish.kitId)
        const path = await room.host.chooseSavePath({
          what: 'kit',
          suggestedName: fileNameFor(sharedFrom(store, wish).kit.event.title),
          extension: 'json',
        })
        if (path === null) return null
        // What was decided while the dialog was open counts.
        const now = await room.seen(wish.kitId)
        const shared = sharedFrom(now, wish)
        try {
          await notingIt(room.disk, room.host.libraryFolder, path, (temporary) =>
            writeShared(now.view.kit, shared, now.media, { path, temporary }),
          )
        } catch (problem) {
          throw troubleWith(path, problem)
        }
        return { path, quotes: shared.kit.quotes.length }
      }),
  } satisfies Partial<Desk>
}

const sharingOf = ({ view: { kit } }: KitInSight, { kit: shared, left, blanked }: Shared): KitSharing => ({
  quotes: shared.quotes.length,
  people: shared.people.length,
  sources: shared.sources.length,
  blanked,
  left: left.map(({ quoteId, because }) => {
    const quote = kit.quotes.find(({ id }) => id === quoteId)
    const source = kit.sources.find(({ id }) => id === quote?.sourceId)
    return {
      quoteId,
      because,
      speaker: quote === undefined ? '' : speakerNames(kit, quote),
      words: quote === undefined ? '' : quoteAsPlainText(quote, source, 'UN'),
    }
  }),
})
