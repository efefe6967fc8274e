import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { Refusal } from '../refusal'
import { type Disk, codeOf, isMissing } from './disk'
import { troubleWith } from './trouble'
import { writeSynced } from './wholeFile'

const Holder = v.strictObject({ host: v.string(), pid: v.number() })
type Holder = v.InferOutput<typeof Holder>

/** Gives the lock back. */
export type Release = () => Promise<void>

/** The locks this process holds: its own process number in a lock file means nothing else. */
const heldHere = new Set<string>()

/**
 * Takes the right to write in a folder, or refuses with `kit.inUse`. The lock of a process that is gone is taken over;
 * that of another computer is not, since nobody here can tell. Where nothing can be written there is nothing to lock.
 */
export const lockFolder = async (
  disk: Disk,
  folder: string,
  isAlive: (pid: number) => boolean = isRunning,
): Promise<Release> => {
  const path = join(folder, 'kit.lock')
  if (heldHere.has(path)) throw new Refusal('kit.inUse', { host: hostname(), pid: process.pid })
  heldHere.add(path)
  try {
    const isLocked = await take(disk, path, isAlive)
    return async () => {
      heldHere.delete(path)
      if (isLocked) await disk.remove(path).catch(() => undefined)
    }
  } catch (problem) {
    heldHere.delete(path)
    throw troubleWith(path, problem)
  }
}

const take = async (disk: Disk, path: string, isAlive: (pid: number) => boolean): Promise<boolean> => {
  if (await isCreated(disk, path)) return true
  if (await isReadOnlyFolder(disk, path)) return false
  const found = await textOf(disk, path)
  const holder = holderIn(found)
  if (holder !== null && (holder.host !== hostname() || isAlive(holder.pid)))
    throw new Refusal('kit.inUse', { ...holder })
  await setAside(disk, path, found)
  if (await isCreated(disk, path)) return true
  throw new Refusal('kit.inUse', { ...holderIn(await textOf(disk, path)) })
}

const isCreated = async (disk: Disk, path: string): Promise<boolean> => {
  try {
    const me: Holder = { host: hostname(), pid: process.pid }
    await writeSynced(disk, path, 'new', Buffer.from(JSON.stringify(me)))
    return true
  } catch (problem) {
    if (codeOf(problem) === 'EEXIST' || codeOf(problem) === 'EROFS') return false
    throw problem
  }
}

const isReadOnlyFolder = async (disk: Disk, path: string): Promise<boolean> => (await disk.stamp(path)) === null

/**
 * Two programs may find the same stale lock. Each moves it to a name of its own and looks at what it moved: who has moved
 * the fresh lock of the other one puts it back.
 */
const setAside = async (disk: Disk, path: string, stale: string | null): Promise<void> => {
  const aside = join(dirname(path), `.kit.lock.${process.pid}`)
  await disk.rename(path, aside).catch((problem: unknown) => {
    if (!isMissing(problem)) throw problem
  })
  if ((await textOf(disk, aside)) !== stale) await disk.link(aside, path).catch(() => undefined)
  await disk.remove(aside)
}

const textOf = async (disk: Disk, path: string): Promise<string | null> => {
  try {
    return Buffer.from(await disk.read(path)).toString('utf8')
  } catch (problem) {
    if (isMissing(problem)) return null
    throw problem
  }
}

/** A lock that cannot be read was torn by a power cut: nobody holds it. */
const holderIn = (text: string | null): Holder | null => {
  try {
    const parsed = v.safeParse(Holder, JSON.parse(text ?? ''))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}

const isRunning = (pid: number): boolean => {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (problem) {
    return codeOf(problem) === 'EPERM'
  }
}
