import { join } from 'node:path'
import type { Desk } from '#contract/transport'
import type { Verification } from '#contract/views'
import type { Kit, KitId, QuoteId } from '#core/model'
import { verifyKit } from '#core/quote/verbatim/evidence'
import { isBroken } from '#core/quote/verbatim/state'
import { Refusal, answered } from '../refusal'
import { sampleKit } from '../sample'
import { lockFolder } from '../store/lock'
import { troubleWith } from '../store/trouble'
import type { Workroom } from '../workroom'

/** From the making of a kit to its removal, and every decision in between. */
export const kitCalls = (room: Workroom) =>
  ({
    'kit.create': () => answered(async () => (await room.add(room.blankKit())).view),
    /** The sample that is in the library already, with what was tried on it; else a fresh one. */
    'kit.sample': () =>
      answered(async () => {
        const known = (await room.catalogue.cards()).find((card) => card.fictional && card.trouble === null)
        const store = known === undefined ? await room.add(await sampleKit(room)) : await room.take(known.id)
        return store.view
      }),
    'kit.open': ({ kitId }) => answered(async () => (await room.take(kitId)).view),
    'kit.close': ({ kitId }) =>
      answered(async () => {
        await room.close(kitId)
        return null
      }),
    'kit.remove': ({ kitId }) =>
      answered(async () => {
        await room.close(kitId)
        await moveFolder(room, kitId, room.shelf.folderOf(kitId), trashFor(room, kitId))
        return room.catalogue.cards()
      }),
    'kit.restore': ({ kitId }) =>
      answered(async () => {
        await moveFolder(room, kitId, trashFor(room, kitId), room.shelf.folderOf(kitId))
        return room.catalogue.cards()
      }),
    'kit.edit': ({ kitId, edit }) => answered(() => room.change(kitId, (store, now) => store.decide(edit, now))),
    'kit.undo': ({ kitId }) => answered(() => room.change(kitId, (store, now) => store.undo(now))),
    'kit.redo': ({ kitId }) => answered(() => room.change(kitId, (store, now) => store.redo(now))),
    'kit.verify': ({ kitId }) => answered(async () => verified((await room.at(kitId)).view.kit)),
  }) satisfies Partial<Desk>

/** How many quotations stand word for word, which carry declared edits, and which are broken and why. */
export const verified = (kit: Kit): Verification => {
  const { tally, broken } = verifyKit(kit)
  return {
    tally,
    broken: broken.flatMap(({ quoteId, state }) =>
      isBroken(state) ? [{ quoteId, speaker: speakerIn(kit, quoteId), reason: state.reason }] : [],
    ),
  }
}

const speakerIn = (kit: Kit, quoteId: QuoteId): string => {
  const quote = kit.quotes.find((other) => other.id === quoteId)
  return kit.people.find((person) => person.id === quote?.speakerId)?.printedName ?? quote?.speakerMention ?? ''
}

const trashFor = (room: Workroom, kitId: KitId): string => join(room.host.libraryFolder, 'trash', kitId)

/** A removed kit is moved, whole, so that bringing it back is moving it again. */
const moveFolder = async ({ disk, host }: Workroom, kitId: KitId, from: string, to: string): Promise<void> => {
  if ((await disk.stamp(from)) === null) throw new Refusal('kit.missing', { kit: kitId })
  const release = await lockFolder(disk, from)
  await release()
  try {
    await disk.makeFolder(join(to, '..'))
    await disk.rename(from, to)
    await disk.syncFolder(join(to, '..'))
    await disk.syncFolder(host.libraryFolder)
  } catch (problem) {
    throw troubleWith(from, problem)
  }
}
