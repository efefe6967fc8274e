import { createHash } from 'node:crypto'
import { join, resolve, sep } from 'node:path'
import { Refusal } from '../refusal'
import { catalogueName } from './catalogue'
import { type Disk, bytesAt, isNoFile } from './disk'
import { type Lock, lockFolder, lockName } from './lock'
import { troubleWith } from './trouble'
import { isNote, notingIt } from './unfinished'
import { isTemporary } from './wholeFile'

/** The folder that a library gets where a person wants it. */
const folderName = 'briefing-kits'

/**
 * Carries a whole library into a new folder inside `chosen`, and gives that folder. Every file is read back before the
 * copy gets its name, and what is at the old place stays there untouched: to use the new one, and to take the old one
 * away, is for the caller. Nobody may have a kit of it open meanwhile. Refuses with `library.taken` where something
 * stands in the way, `library.nested` for a place inside the library, `library.linked` for a link in it (nobody can tell
 * what that belongs to), `kit.inUse`, and what the disk complains of; then nothing is left at the new place. `bare`: the disk on
 * which files are as they lie there; a library that is sealed is carried as it is.
 */
export const copyLibrary = async (disk: Disk, library: string, chosen: string, bare: Disk = disk): Promise<string> => {
  const target = join(resolve(chosen), folderName)
  if (isInside(target, library)) throw new Refusal('library.nested')
  if ((await disk.stamp(target)) !== null) throw new Refusal('library.taken', { file: target })
  const locks: Lock[] = []
  try {
    for (const name of await disk.names(library))
      if (name.startsWith('kit_')) locks.push(await lockFolder(disk, join(library, name)))
    await notingIt(disk, library, target, async (temporary) => {
      try {
        await copyFolder(bare, library, temporary)
        await disk.rename(temporary, target)
      } catch (problem) {
        await disk.remove(temporary).catch(() => undefined)
        throw problem
      }
      await disk.syncFolder(resolve(chosen)).catch(async (problem: unknown) => {
        await disk.remove(target).catch(() => undefined)
        throw problem
      })
    })
    return target
  } catch (problem) {
    throw troubleWith(target, problem)
  } finally {
    await Promise.allSettled(locks.map((lock) => lock.release()))
  }
}

/**
 * Takes away what stands the same in the copy, once that is in use. What has come in or changed since it was copied stays,
 * and every kit that somebody has open there: what is written next would be written into nothing. Then the answer is false.
 */
export const clearCopied = async (disk: Disk, former: string, copy: string): Promise<boolean> => {
  await clearIn(disk, former, copy, null)
  return disk.removeEmpty(former)
}

/** `kept`: a name that stays. */
const clearIn = async (disk: Disk, former: string, copy: string, kept: string | null): Promise<void> => {
  for (const name of await disk.names(former)) {
    const path = join(former, name)
    if (name === kept || (await disk.isLink(path))) continue
    const bytes = isOfTheMoment(name) ? null : await fileAt(disk, path)
    if (isOfTheMoment(name)) await disk.remove(path)
    else if (bytes === null) await (name.startsWith('kit_') ? clearKit : clearCopied)(disk, path, join(copy, name))
    else if (await isSame(disk, bytes, join(copy, name))) await disk.remove(path)
  }
}

const clearKit = async (disk: Disk, former: string, copy: string): Promise<boolean> => {
  const lock = await lockFolder(disk, former).catch((problem: unknown) => {
    if (problem instanceof Refusal && problem.failure.code === 'kit.inUse') return null
    throw problem
  })
  if (lock === null) return false
  try {
    await clearIn(disk, former, copy, lockName)
  } finally {
    await lock.release()
  }
  return disk.removeEmpty(former)
}

const isSame = async (disk: Disk, bytes: Uint8Array, path: string): Promise<boolean> => {
  const other = await bytesAt(disk, path)
  return other !== null && sumOf(other) === sumOf(bytes)
}

const isInside = (path: string, folder: string): boolean =>
  `${resolve(path)}${sep}`.startsWith(`${resolve(folder)}${sep}`)

const copyFolder = async (disk: Disk, from: string, to: string): Promise<void> => {
  await disk.makeFolder(to)
  for (const name of await disk.names(from)) {
    if (isOfTheMoment(name)) continue
    const path = join(from, name)
    if (await disk.isLink(path)) throw new Refusal('library.linked', { file: path })
    const bytes = await fileAt(disk, path)
    if (bytes === null) await copyFolder(disk, path, join(to, name))
    else await copyFile(disk, path, bytes, join(to, name))
  }
  await disk.syncFolder(to)
}

/** What only says who works here at present, what never took its name, and the list that is made again from the kits. */
const isOfTheMoment = (name: string): boolean =>
  name === lockName || name === catalogueName || isNote(name) || isTemporary(name)

/** null: a folder. */
const fileAt = async (disk: Disk, path: string): Promise<Uint8Array | null> => {
  try {
    return await disk.read(path)
  } catch (problem) {
    if (isNoFile(problem)) return null
    throw problem
  }
}

const copyFile = async (disk: Disk, from: string, bytes: Uint8Array, to: string): Promise<void> => {
  const file = await disk.open(to, 'new', from)
  try {
    await file.write(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  if (sumOf(await disk.read(to)) !== sumOf(bytes)) throw new Refusal('disk.failed', { file: to, reason: 'readBack' })
}

const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
