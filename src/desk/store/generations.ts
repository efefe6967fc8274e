import { join } from 'node:path'
import { type Disk, codeOf, isMissing } from './disk'
import { temporaryFor } from './wholeFile'

/** The copies of a kit file that are kept beside it, the newest first: the state before, and older ones by their age. */
const generations = ['last', 'hour', 'day', 'week'] as const
export type Generation = (typeof generations)[number]

const hour = 3_600_000

/** How far apart in time a copy and the one that is kept must be for the first to take its place; a clock may have been put back. */
const agesApart = { hour, day: 24 * hour, week: 7 * 24 * hour } as const

export const kitFileIn = (folder: string): string => join(folder, 'kit.json')

export const generationIn = (folder: string, generation: Generation): string => join(folder, `kit.${generation}.json`)

/** The copies that versions before the journal kept by number. They are read, and go once the kit is written anew. */
const numbered = (folder: string): readonly string[] => [1, 2, 3].map((number) => join(folder, `kit.${number}.json`))

/** Every file that may hold the kit, the newest first. */
export const filesThatMayHold = (folder: string): readonly string[] => [
  kitFileIn(folder),
  ...generations.map((generation) => generationIn(folder, generation)),
  ...numbered(folder),
]

/**
 * Moves the copies on before a new kit file takes its name: the state before becomes `last`, and what was `last` becomes
 * that of the hour, of the day, of the week when enough time lies between. Of every file but the oldest there is a name at
 * every moment.
 */
export const moveOn = async (disk: Disk, folder: string): Promise<void> => {
  if ((await disk.stamp(kitFileIn(folder))) === null) return
  for (const [younger, older] of [
    ['day', 'week'],
    ['hour', 'day'],
    ['last', 'hour'],
  ] as const) {
    const [from, to] = [generationIn(folder, younger), generationIn(folder, older)]
    const [written, before] = [await disk.written(from), await disk.written(to)]
    if (written !== null && (before === null || Math.abs(written - before) >= agesApart[older]))
      await secondName(disk, from, to)
  }
  await secondName(disk, kitFileIn(folder), generationIn(folder, 'last'))
  for (const path of numbered(folder)) await disk.remove(path)
}

/** A second name for a file in the place of what had it, by way of a name of its own, so that the place is never empty. */
const secondName = async (disk: Disk, from: string, to: string): Promise<void> => {
  const aside = temporaryFor(to)
  try {
    await disk.link(from, aside)
  } catch (problem) {
    if (isMissing(problem)) return
    // Where there are no links the copy itself moves; the new kit file is whole beside it, and takes the name next.
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(codeOf(problem) ?? '')) throw problem
    await disk.rename(from, to)
    return
  }
  try {
    await disk.rename(aside, to)
  } finally {
    // Nothing is renamed where both names are of one file already.
    await disk.remove(aside)
  }
}
