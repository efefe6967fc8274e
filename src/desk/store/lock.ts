import { randomUUID } from 'node:crypto'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import { Refusal } from '../refusal'
import { type Disk, bytesAt, codeOf, isMissing } from './disk'
import { ProcessMark, type Surroundings, lifeOf, surroundings } from './processMark'
import { troubleWith } from './trouble'
import { temporaryFor, writeNew } from './wholeFile'

const Holder = v.object({ ...ProcessMark.entries, token: v.optional(v.string(), '') })
type Holder = v.InferOutput<typeof Holder>

export interface Lock {
  /** Whether it is still ours: somebody may have opened the kit all the same. */
  readonly isHeld: () => Promise<boolean>
  /** Takes it again after it was lost, if nobody has it now. */
  readonly regain: () => Promise<boolean>
  readonly release: () => Promise<void>
}

/** The file in a folder that says who works in it. */
export const lockName = 'kit.lock'

/** The locks this process holds. */
const heldHere = new Set<string>()

export interface LockOptions {
  /** Takes the lock of a living process, too. That one notices with its next decision, and writes no more. */
  readonly byForce?: boolean
  readonly around?: Surroundings
}

/**
 * Takes the right to write in a folder, or refuses with `kit.inUse`, which says who has it and since when nothing was heard.
 * The lock of a process that is gone is taken over; of one elsewhere nobody here can tell. Where nothing can be written
 * there is nothing to lock.
 */
export const lockFolder = async (disk: Disk, folder: string, options: LockOptions = {}): Promise<Lock> => {
  const { byForce = false, around = surroundings } = options
  const path = join(folder, lockName)
  const me: Holder = { ...around.me, token: randomUUID() }
  if (heldHere.has(path)) throw new Refusal('kit.inUse', { host: me.host, pid: me.pid, here: 1 })
  heldHere.add(path)
  try {
    const isWritten = await take(disk, path, me, around, byForce)
    let stamp = isWritten ? await disk.stamp(path) : null
    const isHeld = async (): Promise<boolean> => {
      const now = await disk.stamp(path)
      if (!isWritten || (now !== null && now === stamp)) return true
      const isOurs = (await textAt(disk, path)) === JSON.stringify(me)
      if (isOurs) stamp = now
      return isOurs
    }
    return {
      isHeld,
      regain: async () => {
        if (await isHeld()) return true
        const isOurs = await isCreated(disk, path, me)
        if (isOurs) stamp = await disk.stamp(path)
        return isOurs
      },
      release: async () => {
        heldHere.delete(path)
        if (isWritten && (await isHeld().catch(() => false))) await disk.remove(path).catch(() => undefined)
      },
    }
  } catch (problem) {
    heldHere.delete(path)
    throw troubleWith(path, problem)
  }
}

const take = async (disk: Disk, path: string, me: Holder, around: Surroundings, byForce: boolean): Promise<boolean> => {
  if (await isCreated(disk, path, me)) return true
  if ((await disk.stamp(path)) === null) return false
  const found = await textAt(disk, path)
  const holder = holderIn(found)
  if (!byForce && holder !== null && lifeOf(holder, around) !== 'gone') throw await inUse(disk, path, holder, around)
  await setAside(disk, path, found)
  if (await isCreated(disk, path, me)) return true
  const other = holderIn(await textAt(disk, path))
  throw other === null ? new Refusal('kit.inUse') : await inUse(disk, path, other, around)
}

/** `since` and `sign` are milliseconds since 1970: when the lock was taken, and the last sign of life beside it. */
const inUse = async (disk: Disk, path: string, holder: Holder, around: Surroundings): Promise<Refusal> => {
  const folder = dirname(path)
  const since = (await disk.written(path)) ?? 0
  const signs = await Promise.all((await disk.names(folder)).map((name) => disk.written(join(folder, name))))
  return new Refusal('kit.inUse', {
    host: holder.host,
    pid: holder.pid,
    since,
    sign: Math.max(since, ...signs.map((sign) => sign ?? 0)),
    elsewhere: lifeOf(holder, around) === 'elsewhere' ? 1 : 0,
  })
}

const isCreated = async (disk: Disk, path: string, me: Holder): Promise<boolean> => {
  try {
    await writeNew(disk, path, Buffer.from(JSON.stringify(me)))
    return true
  } catch (problem) {
    if (['EEXIST', 'EROFS', 'ELOOP'].includes(codeOf(problem) ?? '')) return false
    // A full disk takes the name and not the words: an empty lock would be anybody's.
    await disk.remove(path).catch(() => undefined)
    throw problem
  }
}

/**
 * Two programs may find the same stale lock. Each moves it to a name of its own and looks at what it moved: who has moved
 * the fresh lock of the other one puts it back.
 */
const setAside = async (disk: Disk, path: string, stale: string | null): Promise<void> => {
  const aside = temporaryFor(path)
  await disk.rename(path, aside).catch((problem: unknown) => {
    if (!isMissing(problem)) throw problem
  })
  if ((await textAt(disk, aside)) !== stale) await disk.link(aside, path).catch(() => undefined)
  await disk.remove(aside)
}

/** What a link leads to, or comes out of a pipe, is nobody's lock. */
const textAt = async (disk: Disk, path: string): Promise<string | null> => {
  try {
    const bytes = await bytesAt(disk, path)
    return bytes === null ? null : Buffer.from(bytes).toString('utf8')
  } catch (problem) {
    if (['ELOOP', 'ENXIO'].includes(codeOf(problem) ?? '')) return null
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
