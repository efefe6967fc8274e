import { statSync } from 'node:fs'
import { join } from 'node:path'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'
import { apply } from '#core/edit/apply'
import type { SingleEdit } from '#core/edit/edit'
import type { Kit } from '#core/model'
import { orRefuse } from '../../refusal'
import { foldElsewhere } from '../fold/elsewhere'
import { KitStore } from '../kitStore'
import { nodeDisk } from '../nodeDisk'
import { morning } from './kits'

export { largeKit } from './largeKit'

/** One way to keep a kit, measured: it makes an edit durable, by its own idea of that. */
export interface Contestant {
  readonly edit: (number: number) => Promise<unknown>
  readonly close: () => Promise<void>
}

/** The edits of somebody at work: a note under a quotation, a function of a person, a field of the event. */
export const editNumber = (kit: Kit, number: number): SingleEdit => {
  const words = `Entry ${number}: to be said before the second item, in the words of the host`
  const quote = kit.quotes[(number * 7) % kit.quotes.length]
  const person = kit.people[number % kit.people.length]
  if (number % 3 === 0 && quote !== undefined)
    return { kind: 'quote.change', id: quote.id, patch: { annotation: words } }
  if (number % 3 === 1 && person !== undefined)
    return { kind: 'person.change', id: person.id, patch: { privateNote: words } }
  return { kind: 'event.change', patch: { host: words } }
}

/** Far enough apart that no two edits are one typing. */
const at = (number: number): number => morning + number * 5_000

/** Our store, as the program uses it: a thread of its own folds journals that have become long. `folds` counts what it has done. */
export const ourStore = async (
  folder: string,
  kit: Kit,
  foldProgram: string,
): Promise<Contestant & { readonly folds: () => number }> => {
  const fold = foldElsewhere(foldProgram)
  let folds = 0
  const store = await KitStore.create(nodeDisk, folder, kit, {
    cutter: async (order) => {
      const cut = await fold(order)
      folds += 1
      return cut
    },
    onFault: (fault) => {
      throw fault
    },
  })
  return {
    folds: () => folds,
    edit: async (number) => {
      const { waiting } = await store.decide(editNumber(store.view.kit, number), at(number))
      if (waiting !== null) throw new Error(`The disk refused: ${waiting.failure.code}`)
    },
    close: () => store.close(),
  }
}

/** lowdb with the adapter it comes with: the whole kit is written for every edit, and nothing is synced. */
export const stockLowdb = async (folder: string, kit: Kit): Promise<Contestant> => {
  const low = new Low<Kit>(new JSONFile<Kit>(join(folder, 'lowdb.json')), kit)
  await low.write()
  return {
    edit: async (number) => {
      low.data = orRefuse(apply(low.data, editNumber(low.data, number)))
      await low.write()
    },
    close: async () => undefined,
  }
}

/** Opens a kit as the program does, and says how long that took in milliseconds. */
export const timeToOpen = async (folder: string): Promise<number> => {
  const start = performance.now()
  const store = await KitStore.open(nodeDisk, folder)
  const took = performance.now() - start
  await store.close()
  return took
}

export const sizeOfKitFile = (folder: string): number => statSync(join(folder, 'kit.json')).size
