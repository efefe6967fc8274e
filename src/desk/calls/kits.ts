import type { Desk } from '#contract/transport'
import type { Verification } from '#contract/views'
import { toldSteps } from '#core/edit/told'
import { type Kit, type QuoteId, speakerNames } from '#core/model'
import { verifyKit } from '#core/quote/verbatim/evidence'
import { isBroken } from '#core/quote/verbatim/state'
import { answered } from '../refusal'
import { practiceKit } from '../practice'
import { sampleKit, sampleTitle } from '../sample'
import type { Workroom } from '../workroom'

/** From the making of a kit to its removal, and every decision in between. */
export const kitCalls = (room: Workroom) =>
  ({
    'kit.create': () => answered(async () => (await room.add(await room.newKit())).view),
    /** The sample that is in the library already, with what was tried on it; else a fresh one. */
    'kit.sample': () =>
      answered(async () => {
        const title = await sampleTitle(room)
        const known = (await room.catalogue.cards()).find(
          (card) => card.fictional && card.title === title && card.trouble === null,
        )
        const store = known === undefined ? await room.add(await sampleKit(room)) : await room.take(known.id)
        return store.view
      }),
    'kit.practice': () => answered(async () => (await room.add(await practiceKit(room))).view),
    'kit.open': ({ kitId, how }) =>
      answered(async () => (await room.take(kitId, { byForce: how === 'anyway', olderWillDo: how === 'older' })).view),
    'kit.look': ({ kitId }) => answered(async () => (await room.look(kitId)).view),
    'kit.close': ({ kitId }) =>
      answered(async () => {
        await room.close(kitId)
        return null
      }),
    'kit.tryAgain': ({ kitId }) =>
      answered(async () => {
        const store = await room.at(kitId)
        await store.tryAgain()
        return store.view
      }),
    'kit.remove': ({ kitId }) =>
      answered(async () => {
        await room.close(kitId)
        await room.catalogue.cards()
        const { title, quotes, people } = await room.catalogue.lastKnown(kitId)
        await room.bin.put(kitId, { title, quotes, people }, room.host.now())
        return room.catalogue.cards()
      }),
    'kit.restore': ({ kitId }) =>
      answered(async () => {
        await room.bin.restore(kitId)
        return room.catalogue.cards()
      }),
    'kit.purge': ({ kitId }) =>
      answered(async () => {
        await room.bin.purge(kitId)
        await room.preferences.forget(kitId)
        await room.catalogue.cards()
        return room.bin.list()
      }),
    'kit.archive': ({ kitId, archived }) =>
      answered(async () => {
        await room.shelf.archive(kitId, archived)
        return room.catalogue.cards()
      }),
    'library.bin': () => answered(() => room.bin.list()),
    'kit.edit': ({ kitId, edit }) => answered(() => room.change(kitId, (store, now) => store.decide(edit, now))),
    'kit.undo': ({ kitId }) => answered(() => room.change(kitId, (store, now) => store.undo(now))),
    'kit.redo': ({ kitId }) => answered(() => room.change(kitId, (store, now) => store.redo(now))),
    'kit.history': ({ kitId }) =>
      answered(async () => {
        const { history } = await room.at(kitId)
        return { steps: toldSteps(history), done: history.past.length }
      }),
    'kit.goTo': ({ kitId, step }) => answered(() => room.change(kitId, (store, now) => store.goTo(step, now))),
    'kit.verify': ({ kitId }) => answered(async () => verified((await room.at(kitId)).view.kit)),
  }) satisfies Partial<Desk>

/** How many quotations stand word for word, which are broken and why, and what the claims about their speakers are worth. */
export const verified = (kit: Kit): Verification => {
  const { tally, speakers, broken, quotes } = verifyKit(kit)
  return {
    tally,
    speakers,
    broken: broken.flatMap(({ quoteId, state }) =>
      isBroken(state) ? [{ quoteId, speaker: speakerIn(kit, quoteId), reason: state.reason }] : [],
    ),
    setByHand: quotes.flatMap(({ quoteId, attribution }) =>
      attribution === 'by-hand' || attribution === 'against'
        ? [{ quoteId, speaker: speakerIn(kit, quoteId), attribution }]
        : [],
    ),
  }
}

const speakerIn = (kit: Kit, quoteId: QuoteId): string => {
  const quote = kit.quotes.find((other) => other.id === quoteId)
  return quote === undefined ? '' : speakerNames(kit, quote)
}
