import { join } from 'node:path'
import type { KitId } from '#core/model'
import { deskIn, valueOf, withFolder } from '#desk/testing/desks'
import { packWorkerHere } from '#desk/testing/packWorkerHere'
import { readerHere } from '#desk/testing/readerHere'
import { run } from '../run'

/** What a command says, complains of, and ends with. */
export const kit = async (...args: readonly string[]) => {
  const said: string[] = []
  const complained: string[] = []
  const code = await run(args, {
    say: (words) => said.push(words),
    complain: (sentence) => complained.push(sentence),
    startPackWorker: () => packWorkerHere(join(import.meta.dirname, '..', '..', '..', 'resources')),
    startReader: readerHere,
    stop: new AbortController().signal,
  })
  return { code, said: said.join(''), complained: complained.join('') }
}

/** A folder with a library in it that holds the sample kit, closed; and the folder of that. */
export const withSample = (
  work: (place: {
    readonly folder: string
    readonly library: string
    readonly id: KitId
    readonly kitFolder: string
  }) => Promise<void>,
): Promise<void> =>
  withFolder(async (folder) => {
    const library = join(folder, 'library')
    const desk = deskIn(library)
    const { id } = valueOf(await desk.ask('kit.sample', {})).kit
    await desk.close()
    await work({ folder, library, id, kitFolder: join(library, id) })
  })
