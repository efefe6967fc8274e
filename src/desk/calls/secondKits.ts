import { basename, join } from 'node:path'
import * as v from 'valibot'
import type { Desk } from '#contract/transport'
import type { KitView, TakenKit } from '#contract/views'
import type { History } from '#core/edit/history'
import { kitDifferences } from '#core/edit/difference'
import { readElsewhere } from '#core/edit/readElsewhere'
import { type Kit, KitId } from '#core/model'
import { Refusal, answered, orRefuse } from '../refusal'
import { unsealed } from '../store/envelope'
import { kitCodec } from '../store/kitCodec'
import { KitStore } from '../store/kitStore'
import { copyNamed, copyPictures, shelvedBeside } from '../store/media'
import { originalsOf } from '../store/pictures'
import { nodeDisk } from '../store/nodeDisk'
import { troubleWith } from '../store/trouble'
import { notingIt } from '../store/unfinished'
import { writeKitFile } from '../store/cut'
import type { Workroom } from '../workroom'
import { fileNameFor } from './kitFileName'

/** Two versions of a kit, and copies of it outside the library: nothing is decided for the person, and both are kept. */
export const secondKitCalls = (room: Workroom) =>
  ({
    'kit.saveCopy': ({ kitId }) =>
      answered(async () => {
        const { history } = await room.at(kitId)
        const path = await room.host.chooseSavePath({
          what: 'kit',
          suggestedName: fileNameFor(history.present.event.title),
          extension: 'json',
        })
        if (path === null) return null
        // Wherever the person chose: another disk, most likely, which is never the one that refuses.
        await copied(room, kitId, history, path).catch((problem: unknown) => {
          throw troubleWith(path, problem)
        })
        return { path }
      }),
    'kit.leave': ({ kitId }) =>
      answered(async () => {
        const store = await room.at(kitId)
        store.letGo()
        await room.close(kitId)
        return null
      }),
    'kit.takeIn': () =>
      answered(async () => {
        const [path] = (await room.host.chooseFiles({ what: 'kit', extensions: ['json'] })) ?? []
        return path === undefined ? null : takenIn(room, path)
      }),
    'kit.second': ({ kitId, file }) =>
      answered(() => (file === null ? oursAsSecond(room, kitId) : theirs(room, kitId, file))),
    'kit.compare': ({ kitId, other }) =>
      answered(async () => {
        const { view } = await room.seen(kitId)
        return kitDifferences(view.kit, await otherVersion(room, kitId, other))
      }),
  }) satisfies Partial<Desk>

/** The kit file, and in folders beside it the pictures it names and the files its texts came in. */
const copied = async (room: Workroom, kitId: KitId, history: History, path: string): Promise<void> => {
  await notingIt(room.disk, room.host.libraryFolder, path, (temporary) =>
    writeKitFile(nodeDisk, path, history, 0, kitCodec, undefined, temporary),
  )
  const { media, originals } = await room.at(kitId)
  await copyPictures(history, media, shelvedBeside(nodeDisk, path, 'media'))
  await copyNamed(originalsOf(history), originals, shelvedBeside(nodeDisk, path, 'originals'))
}

/** A kit that the library has, and that says the same, is opened; one that says something else gets this one beside it. */
const takenIn = async (room: Workroom, path: string): Promise<TakenKit> => {
  const history = await historyAt(room, path)
  const { id } = history.present
  const onShelf = (await room.shelf.ids()).includes(id) ? await room.shelf.read(id) : null
  const there = onShelf !== null && 'kit' in onShelf ? onShelf.kit : null
  const differences = there === null ? 0 : kitDifferences(there, history.present).length
  const known = there === null ? null : { kitId: id, title: there.event.title, differences }
  if (known !== null && differences === 0) return { view: (await room.take(id)).view, known }
  const theirs = orRefuse(readElsewhere(history))
  const store = await (onShelf === null ? room.addOwn(theirs) : room.addSecond(theirs, id))
  await copyPictures(history, shelvedBeside(nodeDisk, path, 'media'), store.media)
  await copyNamed(originalsOf(history), shelvedBeside(nodeDisk, path, 'originals'), store.originals)
  return { view: store.view, known }
}

const otherVersion = async (room: Workroom, kitId: KitId, other: string): Promise<Kit> => {
  const id = v.safeParse(KitId, other)
  if (!id.success) return (await historyAt(room, join(room.shelf.folderOf(kitId), other))).present
  const found = await room.shelf.read(id.output)
  if ('kit' in found) return found.kit
  throw new Refusal(found.trouble.code, found.trouble.facts)
}

/** What is in memory, be it to look at, goes on as a kit of its own; the one on the disk stays as it is there. */
const oursAsSecond = async (room: Workroom, kitId: KitId): Promise<KitView> => {
  const store = await room.seen(kitId)
  const { view } = await room.addSecond(store.history, kitId)
  if (store instanceof KitStore) store.letGo()
  await room.close(kitId).catch(room.host.log)
  return view
}

const theirs = async (room: Workroom, kitId: KitId, file: string): Promise<KitView> => {
  const history = await historyAt(room, join(room.shelf.folderOf(kitId), file))
  return (await room.addSecond(orRefuse(readElsewhere(history)), kitId)).view
}

export const historyAt = async ({ disk }: Workroom, path: string): Promise<History> => {
  const file = basename(path)
  const bytes = await disk.read(path).catch((problem: unknown) => {
    if (problem instanceof Refusal) throw problem.with({ file })
    throw new Refusal('file.unreadable', { name: file })
  })
  const opened = unsealed(bytes)
  // Whatever is the matter with a file that was chosen, no kit of the library is damaged by it.
  if (!opened.ok) throw new Refusal(opened.failure === 'sealed' ? 'kit.sealed' : 'kit.fileUnread', { file })
  if (opened.value.schema > kitCodec.schema)
    throw new Refusal('kit.tooNew', { file, found: opened.value.schema, known: kitCodec.schema })
  const history = await kitCodec.decode(opened.value.data, opened.value.schema)
  if (history.ok) return history.value
  const { code, facts } = history.failure
  throw new Refusal(code === 'kit.damaged' ? 'kit.fileUnread' : code, { ...facts, file })
}
