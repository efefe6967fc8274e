import { writeSync } from 'node:fs'
import { KitStore } from '../kitStore'
import { nodeDisk } from '../nodeDisk'
import { emptyKit, morning } from './kits'

/**
 * Decides without a pause in the kit at `folder`, and says each number on standard output once it was answered: `12`, and `f`
 * after a fold. It is made to be killed.
 */
export const decideUntilKilled = async (folder: string, foldEvery: number): Promise<never> => {
  const store = await opened(folder)
  const done = numberIn(store.view.kit.event.title)
  for (let number = done + 1; ; number += 1) {
    const patch = { title: `title ${number}`, place: `place ${number} ${'words '.repeat(number % 40)}` }
    const { waiting } = await store.decide({ kind: 'event.change', patch }, morning + number * 5_000)
    if (waiting === null) writeSync(1, `${number}\n`)
    if (number % foldEvery === 0) void store.fold().then(() => writeSync(1, 'f\n'))
  }
}

/** What a kit says after a kill: its last number, whether it is whole, and what was left half written. */
export const lookAfterKill = async (
  folder: string,
): Promise<{ readonly number: number; readonly isWhole: boolean; readonly temporaries: number }> => {
  const store = await KitStore.open(nodeDisk, folder)
  const { event } = store.view.kit
  await store.close()
  const number = numberIn(event.title)
  const names = await nodeDisk.names(folder)
  return {
    number,
    isWhole: number === 0 || event.place.startsWith(`place ${number} `),
    temporaries: names.filter((name) => name.endsWith('.tmp')).length,
  }
}

const opened = async (folder: string): Promise<KitStore> => {
  const isThere = (await nodeDisk.names(folder)).includes('kit.json')
  return isThere ? KitStore.open(nodeDisk, folder) : KitStore.create(nodeDisk, folder, emptyKit())
}

const numberIn = (title: string): number => Number(title.slice(6) || 0)
