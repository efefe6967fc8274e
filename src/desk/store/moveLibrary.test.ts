import { cp, mkdir, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LibraryPlace } from './libraryPlace'
import { codeOf, deskIn, release, valueOf, withFolder } from '../testing/desks'
import type { Disk } from './disk'
import { lockFolder } from './lock'
import { clearCopied, copyLibrary } from './moveLibrary'
import { nodeDisk } from './nodeDisk'

const everythingIn = async (folder: string): Promise<Readonly<Record<string, string>>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  // The list of the library is made again from the kits.
  const files = entries
    .filter((entry) => entry.isFile() && entry.name !== 'library.json')
    .map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    await Promise.all(
      files.map(async (file) => [file.slice(folder.length), (await readFile(file)).toString('base64')] as const),
    ),
  )
}

const withoutMoment = (files: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(files).filter(([name]) => !/unfinished-|kit\.lock|preferences\.json/.test(name)))

/** A library with a kit, an own recipe and a removed kit; and the places around it. */
const withLibrary = (work: (place: { root: string; library: string; elsewhere: string }) => Promise<void>) =>
  withFolder(async (root) => {
    const [library, elsewhere] = [join(root, 'library'), join(root, 'elsewhere')]
    await mkdir(join(library, 'recipes'), { recursive: true })
    await mkdir(elsewhere)
    await writeFile(join(library, 'recipes', 'own.json'), '{}')
    const desk = deskIn(library)
    const { view } = valueOf(await desk.ask('source.paste', { kitId: null, text: release, html: null }))
    await desk.ask('kit.close', { kitId: view.kit.id })
    const second = valueOf(await desk.ask('kit.create', {}))
    valueOf(await desk.ask('kit.remove', { kitId: second.kit.id }))
    await desk.close()
    await work({ root, library, elsewhere })
  })

describe('A library on its way', () => {
  it('is at the new place byte for byte, and the old one is cleared away', () =>
    withLibrary(async ({ library, elsewhere }) => {
      const before = await everythingIn(library)
      const target = await copyLibrary(nodeDisk, library, elsewhere)
      expect(await everythingIn(target)).toEqual(before)
      expect(await everythingIn(library)).toEqual(before)
      expect(await clearCopied(nodeDisk, library, target)).toBe(true)
      expect(await nodeDisk.stamp(library)).toBeNull()
      const desk = deskIn(target)
      expect(valueOf(await desk.ask('library.list', {}))).toHaveLength(1)
      expect(valueOf(await desk.ask('library.bin', {}))).toHaveLength(1)
      await desk.close()
    }))

  it('leaves at the old place what came in or changed after it was copied', () =>
    withLibrary(async ({ library, elsewhere }) => {
      const target = await copyLibrary(nodeDisk, library, elsewhere)
      await writeFile(join(library, 'recipes', 'own.json'), '{"a":1}')
      await mkdir(join(library, 'kit_late'))
      await writeFile(join(library, 'kit_late', 'kit.bkit'), 'late')
      expect(await clearCopied(nodeDisk, library, target)).toBe(false)
      expect(Object.keys(await everythingIn(library)).toSorted()).toEqual(['/kit_late/kit.bkit', '/recipes/own.json'])
    }))

  it('leaves a kit at the old place that somebody has opened there, and its lock', () =>
    withLibrary(async ({ library, elsewhere }) => {
      const before = await everythingIn(library)
      const target = await copyLibrary(nodeDisk, library, elsewhere)
      const kit = (await readdir(library)).find((name) => name.startsWith('kit_')) ?? ''
      const lock = await lockFolder(nodeDisk, join(library, kit))
      expect(await clearCopied(nodeDisk, library, target)).toBe(false)
      expect(await lock.isHeld()).toBe(true)
      await lock.release()
      expect(await everythingIn(library)).toEqual(
        Object.fromEntries(Object.entries(before).filter(([path]) => path.startsWith(`/${kit}/`))),
      )
      expect(await clearCopied(nodeDisk, library, target)).toBe(true)
    }))

  it('leaves what comes in at the last moment', () =>
    withLibrary(async ({ library, elsewhere }) => {
      const target = await copyLibrary(nodeDisk, library, elsewhere)
      const late = join(library, 'kit_late')
      const comesIn = async (): Promise<void> => {
        await mkdir(late)
        await writeFile(join(late, 'kit.json'), 'late')
      }
      const busy: Disk = {
        ...nodeDisk,
        remove: async (path) => {
          if (path === library) await comesIn()
          await nodeDisk.remove(path)
        },
        removeEmpty: async (path) => {
          if (path === library) await comesIn()
          return nodeDisk.removeEmpty(path)
        },
      }
      expect(await clearCopied(busy, library, target)).toBe(false)
      expect(await readFile(join(late, 'kit.json'), 'utf8')).toBe('late')
    }))

  it('stays where it is when something stands in the way, and leaves nothing at the new place', () =>
    withLibrary(async ({ library, elsewhere }) => {
      const before = await everythingIn(library)
      const codeFor = async (disk: Disk, chosen: string) =>
        copyLibrary(disk, library, chosen).then(
          () => 'copied',
          (problem: { failure?: { code: string } }) => problem.failure?.code,
        )
      expect(await codeFor(nodeDisk, library)).toBe('library.nested')
      await mkdir(join(elsewhere, 'briefing-kits'))
      expect(await codeFor(nodeDisk, elsewhere)).toBe('library.taken')
      await nodeDisk.remove(join(elsewhere, 'briefing-kits'))

      const kit = (await readdir(library)).find((name) => name.startsWith('kit_'))
      const lock = await lockFolder(nodeDisk, join(library, kit ?? ''))
      expect(await codeFor(nodeDisk, elsewhere)).toBe('kit.inUse')
      await lock.release()

      let written = 0
      const full: Disk = {
        ...nodeDisk,
        open: (path, how, as) => {
          if (path.startsWith(elsewhere) && ++written === 3)
            throw Object.assign(new Error('no room'), { code: 'ENOSPC' })
          return nodeDisk.open(path, how, as)
        },
      }
      expect(await codeFor(full, elsewhere)).toBe('disk.full')
      const lying: Disk = {
        ...nodeDisk,
        read: async (path, onPiece) => {
          const bytes = await nodeDisk.read(path, onPiece)
          return path.startsWith(elsewhere) ? bytes.slice(1) : bytes
        },
      }
      expect(await codeFor(lying, elsewhere)).toBe('disk.failed')
      const unnamed: Disk = {
        ...nodeDisk,
        syncFolder: async (folder) => {
          if (folder === elsewhere) throw Object.assign(new Error('not now'), { code: 'EIO' })
          await nodeDisk.syncFolder(folder)
        },
      }
      expect(await codeFor(unnamed, elsewhere)).toBe('disk.failed')
      expect(await readdir(elsewhere)).toEqual([])
      expect(await everythingIn(library)).toEqual(before)

      await symlink(elsewhere, join(library, 'recipes', 'more'))
      expect(await codeFor(nodeDisk, elsewhere)).toBe('library.linked')
      expect(await readdir(elsewhere)).toEqual([])
    }))

  it('is refused where its place was given, and while nobody chooses nothing happens', () =>
    withLibrary(async ({ library }) => {
      const desk = deskIn(library)
      expect(codeOf(await desk.ask('library.move', {}))).toBe('library.fixed')
      await desk.close()
      const move = async (carry: () => Promise<string>) => ({ folder: await carry(), left: null })
      const cancelling = deskIn(library, undefined, { move, chooseFolder: async () => null })
      expect(valueOf(await cancelling.ask('library.move', {}))).toBeNull()
      await cancelling.close()
    }))
})

describe('The place of the library', () => {
  const never = async () => {
    throw new Error('nobody was to be asked')
  }

  it('is the usual one until it moves, then the new one', () =>
    withLibrary(async ({ root, library, elsewhere }) => {
      const place = new LibraryPlace(nodeDisk, root)
      expect(await place.inReach(never)).toBe(library)
      const target = await copyLibrary(nodeDisk, library, elsewhere)
      expect(await place.moveTo(target, library, async () => undefined)).toEqual({ folder: target, left: null })
      expect(await new LibraryPlace(nodeDisk, root).inReach(never)).toBe(target)
      expect(await nodeDisk.stamp(library)).toBeNull()
    }))

  it(
    'holds everything at the next start, wherever the program was killed on the way',
    () =>
      withLibrary(async ({ root, library }) => {
        const before = await everythingIn(library)
        const places = join(root, 'places')
        let steps = 0
        for (let killedAt = 1, isWhole = false; !isWhole; killedAt += 1) {
          await cp(library, join(places, 'library'), { recursive: true })
          await mkdir(join(places, 'elsewhere'))
          steps = 0
          const disk = new Proxy(nodeDisk, {
            get: (target, name: keyof Disk) =>
              typeof target[name] !== 'function'
                ? target[name]
                : async (...args: readonly unknown[]) => {
                    if ((steps += 1) >= killedAt) throw new Error('killed')
                    return (target[name] as (...all: readonly unknown[]) => unknown)(...args)
                  },
          })
          const moved = copyLibrary(disk, join(places, 'library'), join(places, 'elsewhere')).then((target) =>
            new LibraryPlace(disk, places).moveTo(target, join(places, 'library'), async () => undefined),
          )
          await moved.catch(() => undefined)
          isWhole = steps < killedAt
          const found = await new LibraryPlace(nodeDisk, places).inReach(never)
          const kits = await everythingIn(found ?? '')
          expect(withoutMoment(kits), `step ${killedAt}`).toEqual(withoutMoment(before))
          await rm(places, { recursive: true })
        }
        expect(steps).toBeGreaterThan(60)
      }),
    60_000,
  )

  it('is cleared at the next start when the program was ended between copying and clearing', () =>
    withLibrary(async ({ root, library, elsewhere }) => {
      const target = await copyLibrary(nodeDisk, library, elsewhere)
      await writeFile(join(root, 'library-place.json'), JSON.stringify({ folder: target, former: library }))
      expect(await new LibraryPlace(nodeDisk, root).inReach(never)).toBe(target)
      expect(await nodeDisk.stamp(library)).toBeNull()
    }))

  it.each(['open', 'syncFolder'] as const)('is the one before when the new one cannot be noted: %s', (failing) =>
    withLibrary(async ({ root, library, elsewhere }) => {
      const before = await everythingIn(library)
      const target = await copyLibrary(nodeDisk, library, elsewhere)
      const full = Object.assign(new Error('no room'), { code: 'ENOSPC' })
      const disk: Disk = {
        ...nodeDisk,
        open: (path, how, as) =>
          failing === 'open' && path.includes('library-place') ? Promise.reject(full) : nodeDisk.open(path, how, as),
        syncFolder: (folder) =>
          failing === 'syncFolder' && folder === root ? Promise.reject(full) : nodeDisk.syncFolder(folder),
      }
      const moved = new LibraryPlace(disk, root).moveTo(target, library, never)
      await expect(moved).rejects.toMatchObject({ failure: { code: 'disk.full' } })
      expect(await everythingIn(library)).toEqual(before)
      expect(await readdir(elsewhere)).toEqual([])
      expect(await new LibraryPlace(nodeDisk, root).inReach(never)).toBe(library)
    }),
  )

  it('is the new one, also when it cannot be noted that the old one is cleared', () =>
    withLibrary(async ({ root, library, elsewhere }) => {
      const target = await copyLibrary(nodeDisk, library, elsewhere)
      let notes = 0
      const disk: Disk = {
        ...nodeDisk,
        open: async (path, how, as) => {
          if (path.includes('library-place') && ++notes > 1) throw Object.assign(new Error('full'), { code: 'ENOSPC' })
          return nodeDisk.open(path, how, as)
        },
      }
      const place = new LibraryPlace(disk, root)
      expect(await place.moveTo(target, library, async () => undefined)).toEqual({ folder: target, left: null })
      expect(await place.inReach(never)).toBe(target)
    }))

  it('that is out of reach is asked about, and no empty library takes its place', () =>
    withLibrary(async ({ root, library, elsewhere }) => {
      const target = await copyLibrary(nodeDisk, library, elsewhere)
      const place = new LibraryPlace(nodeDisk, root)
      await place.moveTo(target, library, async () => undefined)
      const away = join(root, 'unplugged')
      await nodeDisk.rename(target, away)
      const asked: string[] = []
      const answers = ['again', { folder: elsewhere }, 'quit'] as const
      const ask = async (folder: string) => answers[asked.push(folder) - 1] ?? 'quit'
      expect(await place.inReach(ask)).toBeNull()
      expect(asked).toEqual([target, target, target])
      expect(await nodeDisk.stamp(library)).toBeNull()
      expect(await place.inReach(async () => ({ folder: away }))).toBe(away)
      expect(await new LibraryPlace(nodeDisk, root).inReach(never)).toBe(away)
    }))

  it('with a note that cannot be read is asked about, too', () =>
    withLibrary(async ({ root, library }) => {
      await writeFile(join(root, 'library-place.json'), '{')
      expect(await new LibraryPlace(nodeDisk, root).inReach(async () => 'quit')).toBeNull()
      expect(await new LibraryPlace(nodeDisk, root).inReach(async () => ({ folder: library }))).toBe(library)
    }))
})
