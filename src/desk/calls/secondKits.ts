import { basename, join } from 'node:path'
import type { Desk } from '#contract/transport'
import type { KitView } from '#contract/views'
import type { History } from '#core/edit/history'
import { kitDifferences } from '#core/edit/difference'
import type { KitId } from '#core/model'
import { Refusal, answered } from '../refusal'
import { unsealed } from '../store/envelope'
import { kitCodec } from '../store/kitCodec'
import { nodeDisk } from '../store/nodeDisk'
import { troubleWith } from '../store/trouble'
import { writeKitFile } from '../store/cut'
import type { Workroom } from '../workroom'

/** Two versions of a kit, and copies of it outside the library: nothing is decided for the person, and both are kept. */
export const secondKitCalls = (room: Workroom) =>
  ({
    'kit.saveCopy': ({ kitId }) =>
      answered(async () => {
        const { history } = await room.at(kitId)
        const path = await room.host.chooseSavePath({
          title: '',
          suggestedName: fileNameFor(history.present.event.title),
          extension: 'json',
        })
        if (path === null) return null
        // Wherever the person chose: another disk, most likely, which is never the one that refuses.
        await writeKitFile(nodeDisk, path, history, 0, kitCodec).catch((problem: unknown) => {
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
        const [path] = (await room.host.chooseFiles({ title: '', extensions: ['json'] })) ?? []
        return path === undefined ? null : (await room.addSecond(await historyAt(path))).view
      }),
    'kit.second': ({ kitId, file }) =>
      answered(() => (file === null ? oursAsSecond(room, kitId) : theirs(room, kitId, file))),
    'kit.compare': ({ kitId, file }) =>
      answered(async () => {
        const { view } = await room.seen(kitId)
        return kitDifferences(view.kit, (await historyAt(join(room.shelf.folderOf(kitId), file))).present)
      }),
  }) satisfies Partial<Desk>

/** What is in memory goes on as a kit of its own; the one on the disk stays as it is there. */
const oursAsSecond = async (room: Workroom, kitId: KitId): Promise<KitView> => {
  const store = await room.at(kitId)
  const { view } = await room.addSecond(store.history, kitId)
  store.letGo()
  await room.close(kitId).catch(room.host.log)
  return view
}

const theirs = async (room: Workroom, kitId: KitId, file: string): Promise<KitView> =>
  (await room.addSecond(await historyAt(join(room.shelf.folderOf(kitId), file)), kitId)).view

const historyAt = async (path: string): Promise<History> => {
  const file = basename(path)
  const bytes = await nodeDisk.read(path).catch(() => {
    throw new Refusal('file.unreadable', { name: file })
  })
  const opened = unsealed(bytes)
  if (!opened.ok) throw new Refusal(`kit.${opened.failure}`, { file })
  if (opened.value.schema > kitCodec.schema)
    throw new Refusal('kit.tooNew', { file, found: opened.value.schema, known: kitCodec.schema })
  const history = kitCodec.decode(opened.value.data, opened.value.schema)
  if (history.ok) return history.value
  throw new Refusal(history.failure.code, { file, ...history.failure.facts })
}

/** Without the characters that some file systems refuse. */
const fileNameFor = (title: string): string =>
  title
    .replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 80) || 'Kit'
