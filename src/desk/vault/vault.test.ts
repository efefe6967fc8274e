import { randomBytes } from 'node:crypto'
import { dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { KitStore } from '../store/kitStore'
import type { Disk } from '../store/disk'
import { ForgetfulDisk, PowerCut } from '../store/testing/forgetfulDisk'
import { emptyKit, morning, refusalOf } from '../store/testing/kits'
import { type KeyFile, bytesOfKeyFile, keyFileFor, readKeyFile, sumOf } from './keyFile'
import { readRecoveryCode } from './recoveryCode'
import { quickly } from './testing/quick'
import { type Under, Vault } from './vault'

/** Turning the protection of a whole library on and off: nothing is lost, whenever the power goes. */

const library = '/library'
const folder = `${library}/kit_00000001`
const binned = `${library}/trash/kit_00000002`
const passphrase = 'four words of a friend'
const under = (stop = new AbortController().signal): Under => ({ onProgress: () => undefined, stop })
const places = [library, folder, `${folder}/media`, binned]

const vaultOn = (disk: Disk) => new Vault(disk, library, quickly)

const picture = Buffer.from('a picture of Нина and 张伟')

/** A library with a kit, a picture, one in the bin, and what people like to see. */
const smallLibrary = async (): Promise<ForgetfulDisk> => {
  const disk = new ForgetfulDisk()
  const store = await KitStore.create(disk, folder, emptyKit(), { later: () => () => undefined })
  for (const [number, title] of ['Quayside', 'Причал', '码头'].entries())
    await store.decide({ kind: 'event.change', patch: { title } }, morning + number * 5_000)
  await store.media.put(picture)
  await store.fold()
  store.letGo()
  await store.close()
  await store.media.put(picture)
  await (await KitStore.create(disk, binned, emptyKit())).close()
  disk.meddle(`${library}/preferences.json`, Buffer.from('{"ownName":"Quayside Причал 码头"}'))
  return disk
}

const allFiles = (disk: ForgetfulDisk): Record<string, Buffer> =>
  Object.fromEntries(places.flatMap((place) => named(place, disk.filesIn(place))))

const named = (place: string, files: Readonly<Record<string, Buffer>>) =>
  Object.entries(files).map(([name, bytes]) => [`${place}/${name}`, bytes] as const)

const titleOn = async (disk: Disk): Promise<string> => {
  const store = await KitStore.open(disk, folder)
  const { title } = store.view.kit.event
  const { media } = store
  const hash = '0'.repeat(64)
  expect(await media.get(hash)).toBe(null)
  await store.close()
  return title
}

const words = ['Quayside', 'Причал', '码头', 'Нина', '张伟']
const forms = words.flatMap((word) => {
  const wide = Buffer.from(word, 'utf16le')
  return [Buffer.from(word), wide, Buffer.from(wide).swap16()]
})
const hits = (disk: ForgetfulDisk): readonly string[] =>
  Object.entries(allFiles(disk)).flatMap(([path, bytes]) => (forms.some((form) => bytes.includes(form)) ? [path] : []))

describe('a library that is given a passphrase', () => {
  test('holds no word of it in any file, also not of what comes after, and opens again with it and nothing else', async () => {
    const disk = await smallLibrary()
    expect(hits(disk).length).toBeGreaterThan(3)
    const vault = vaultOn(disk)
    expect(await vault.state()).toBe('plain')
    await vault.turnOn(passphrase, under())
    expect(hits(disk)).toEqual([])
    const through = await vault.through()
    const store = await KitStore.open(through, folder)
    await store.decide({ kind: 'event.change', patch: { title: 'Quayside Причал 码头' } }, morning + 90_000)
    await store.media.put(Buffer.from('another of Нина'))
    expect(hits(disk)).toEqual([])
    await store.close()
    expect(hits(disk)).toEqual([])

    const next = vaultOn(disk)
    expect(await next.state()).toBe('locked')
    expect(await refusalOf(next.through())).toBe('library.locked')
    expect(await refusalOf(next.unlock('passphrase', 'four words of a fiend'))).toBe('vault.wrongPassphrase')
    expect(await next.state()).toBe('locked')
    await next.unlock('passphrase', passphrase)
    expect(await titleOn(await next.through())).toBe('Quayside Причал 码头')
    next.lock()
    expect(await refusalOf(next.through())).toBe('library.locked')
  })

  test('has pictures under names that do not tell what they are of', async () => {
    const disk = await smallLibrary()
    const before = Object.keys(disk.filesIn(`${folder}/media`))
    const vault = vaultOn(disk)
    await vault.turnOn(passphrase, under())
    const after = Object.keys(disk.filesIn(`${folder}/media`))
    expect(before).toHaveLength(1)
    expect(after).toHaveLength(1)
    expect(after[0]).toMatch(/^[0-9a-f]{64}\.jpg\.sealed$/)
    expect(after[0]?.slice(0, 64)).not.toBe(before[0]?.slice(0, 64))
    const through = await vault.through()
    expect(await through.names(`${folder}/media`)).toEqual(before)
    expect(Buffer.from(await through.read(`${folder}/media/${before[0]}`))).toEqual(picture)
  })

  test('is as it was when the protection is turned off, byte by byte', async () => {
    const disk = await smallLibrary()
    const before = allFiles(disk)
    const vault = vaultOn(disk)
    await vault.turnOn(passphrase, under())
    expect(await refusalOf(vault.turnOff('another', under()))).toBe('vault.wrongPassphrase')
    await vault.turnOff(passphrase, under())
    expect(await vault.state()).toBe('plain')
    expect(allFiles(disk)).toEqual(before)
  })

  test('is as it was when it is stopped in the middle of either', async () => {
    const disk = await smallLibrary()
    const before = allFiles(disk)
    const stopping = (at: number): Under => {
      const stop = new AbortController()
      return { stop: stop.signal, onProgress: (done) => (done === at ? stop.abort() : undefined) }
    }
    const vault = vaultOn(disk)
    expect(await refusalOf(vault.turnOn(passphrase, stopping(2)))).toBe('vault.stopped')
    expect(allFiles(disk)).toEqual(before)
    await vault.turnOn(passphrase, under())
    expect(await refusalOf(vault.turnOff(passphrase, stopping(2)))).toBe('vault.stopped')
    expect(hits(disk)).toEqual([])
    expect(await vault.state()).toBe('unlocked')
  })

  test('is as it was, and not locked, where the disk takes one of the two files with the key alone', async () => {
    const disk = await smallLibrary()
    const before = allFiles(disk)
    disk.failing = (operation, path) => (operation === 'write' && path.includes('library.spare.key') ? 'ENOSPC' : null)
    await expect(vaultOn(disk).turnOn(passphrase, under())).rejects.toThrow()
    expect(await vaultOn(disk).state()).toBe('plain')
    disk.failing = () => null
    expect(allFiles(disk)).toEqual(before)
  })

  test('is not begun with while a kit is open', async () => {
    const disk = await smallLibrary()
    const store = await KitStore.open(disk, folder)
    const vault = vaultOn(disk)
    expect(await refusalOf(vault.turnOn(passphrase, under()))).toBe('kit.inUse')
    expect(await vault.state()).toBe('plain')
    await store.close()
  })
})

describe('the secrets of a library', () => {
  test('a new passphrase rewrites the key and no byte of a kit; the old one opens no more', async () => {
    const disk = await smallLibrary()
    const vault = vaultOn(disk)
    await vault.turnOn(passphrase, under())
    const before = named(folder, disk.filesIn(folder))
    await vault.changePassphrase('passphrase', passphrase, 'Совсем другие слова')
    expect(named(folder, disk.filesIn(folder))).toEqual(before)
    const next = vaultOn(disk)
    expect(await refusalOf(next.unlock('passphrase', passphrase))).toBe('vault.wrongPassphrase')
    await next.unlock('passphrase', 'Совсем другие слова')
    expect(await refusalOf(next.changePassphrase('passphrase', 'Совсем другие слова', 'short'))).toBe('vault.tooShort')
  })

  test('one that is typed in another form of the same letters opens', async () => {
    const disk = await smallLibrary()
    await vaultOn(disk).turnOn('Ångström ﬁsh market', under())
    await vaultOn(disk).unlock('passphrase', 'A\u030angstro\u0308m fish market')
  })

  test('the code on paper opens and gives a new passphrase, until there is a new code', async () => {
    const disk = await smallLibrary()
    const vault = vaultOn(disk)
    const code = await vault.turnOn(passphrase, under())
    const next = vaultOn(disk)
    await next.unlock('code', code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l'))
    await next.changePassphrase('code', code, 'words from the sheet')
    const renewed = await next.renewCode('words from the sheet')
    expect(await refusalOf(vaultOn(disk).unlock('code', code))).toBe('vault.wrongCode')
    await vaultOn(disk).unlock('code', renewed)
    const slip = renewed.replace(/.$/, (sign) => (sign === '7' ? '8' : '7'))
    expect(readRecoveryCode(slip)).toBe(null)
    expect(await refusalOf(vaultOn(disk).unlock('code', slip))).toBe('vault.mistypedCode')
  })

  test('two that are changed at once are both the new ones', async () => {
    const disk = await smallLibrary()
    const vault = vaultOn(disk)
    await vault.turnOn(passphrase, under())
    const [code] = await Promise.all([
      vault.renewCode(passphrase),
      vault.changePassphrase('passphrase', passphrase, 'other words of a friend'),
      vault.changeLockAfter(3),
    ])
    await vaultOn(disk).unlock('code', code)
    const next = vaultOn(disk)
    await next.unlock('passphrase', 'other words of a friend')
    expect(next.lockAfter).toBe(3)
  })

  test('a passphrase that is changed while the protection is turned off leaves no key behind', async () => {
    const disk = await smallLibrary()
    const vault = vaultOn(disk)
    await vault.turnOn(passphrase, under())
    const off = vault.turnOff(passphrase, under())
    expect(await refusalOf(vault.changePassphrase('passphrase', passphrase, 'other words'))).toBe('vault.notNow')
    await off
    expect(await vaultOn(disk).state()).toBe('plain')
  })

  test('damage to the file with the key is made good from its copy, and told from a wrong passphrase', async () => {
    const disk = await smallLibrary()
    await vaultOn(disk).turnOn(passphrase, under())
    const { 'library.key': key, 'library.spare.key': spare } = disk.filesIn(library)
    if (key === undefined || spare === undefined) throw new Error('no key')
    for (let at = 0; at < key.length; at += 7) {
      const hurt = Buffer.from(key)
      hurt[at] = (hurt[at] ?? 0) ^ 1
      disk.meddle(`${library}/library.key`, hurt)
      await vaultOn(disk).unlock('passphrase', passphrase)
      expect(disk.filesIn(library)['library.key']).toEqual(key)
      disk.meddle(`${library}/library.key`, hurt)
      disk.meddle(`${library}/library.spare.key`, hurt)
      expect(await refusalOf(vaultOn(disk).unlock('passphrase', passphrase)), `flipped at ${at}`).toBe('vault.damaged')
      disk.meddle(`${library}/library.spare.key`, spare)
    }
  })

  describe('a file with the key that a stranger has put there, whole to look at,', () => {
    const forged: readonly (readonly [string, (key: KeyFile) => Promise<KeyFile>])[] = [
      [
        'of another key',
        async () => keyFileFor(randomBytes(32), 'sealed', { passphrase: 'theirs', code: '' }, quickly),
      ],
      ['that never locks', async (key) => ({ ...key, lockAfter: 0 })],
      ['that says it is on its way', async (key) => ({ ...key, stage: 'opening' })],
      ['without a way for the passphrase', async ({ slots, ...key }) => ({ ...key, slots: slots.slice(1) })],
      [
        'with slots that open nothing',
        async (key) => ({ ...key, slots: key.slots.map((slot) => ({ ...slot, salt: '0'.repeat(32) })) }),
      ],
      ['that another program must have made', async (key) => ({ ...key, version: 2 })],
    ]
    const sealedLibrary = async () => {
      const disk = await smallLibrary()
      const vault = vaultOn(disk)
      const code = await vault.turnOn(passphrase, under())
      const bytes = disk.filesIn(library)['library.key'] ?? Buffer.alloc(0)
      const key = readKeyFile(bytes)
      if (!key.ok) throw new Error('no key')
      return { disk, vault, code, bytes, key: key.value }
    }
    const summed = ({ sum: _sum, ...file }: KeyFile): Buffer =>
      Buffer.from(bytesOfKeyFile({ ...file, sum: sumOf(file) }))

    test.each(forged)('%s, does not keep its owner from the copy, and is gone then', async (_what, forge) => {
      const { disk, vault, code, bytes, key } = await sealedLibrary()
      const bad = summed(await forge(key))
      disk.meddle(`${library}/library.key`, bad)
      expect(await vault.isOvertaken()).toBe(false)
      for (const [opens, secret] of [
        ['passphrase', passphrase],
        ['code', code],
      ] as const) {
        disk.meddle(`${library}/library.key`, bad)
        expect(await refusalOf(vaultOn(disk).unlock('passphrase', 'words of somebody else'))).toMatch(/^vault\./)
        const next = vaultOn(disk)
        await next.unlock(opens, secret)
        expect(await titleOn(await next.through())).toBe('码头')
        expect([next.lockAfter, next.isOnItsWay]).toEqual([10, false])
        expect(disk.filesIn(library)['library.key']).toEqual(bytes)
      }
    })

    test.each(forged)('%s, twice, opens nothing', async (_what, forge) => {
      const { disk, vault, key } = await sealedLibrary()
      const bad = summed(await forge(key))
      for (const name of ['library.key', 'library.spare.key']) disk.meddle(`${library}/${name}`, bad)
      expect(await refusalOf(vaultOn(disk).unlock('passphrase', passphrase))).toMatch(/^vault\./)
      expect(await refusalOf(vault.changePassphrase('passphrase', passphrase, 'other words'))).toMatch(/^vault\./)
    })
  })
})

describe('the power goes', () => {
  /** What may be left of the library, in all its folders at once. */
  const left = (disk: ForgetfulDisk, chance: (() => number) | null): ForgetfulDisk =>
    new ForgetfulDisk(
      Object.fromEntries(
        places
          .flatMap((place) => named(place, disk.afterPowerCut(place, chance)))
          .filter(([path]) => !path.endsWith('kit.lock')),
      ),
    )

  const chances = (seed: number) => () => {
    seed = (seed * 1_664_525 + 1_013_904_223) >>> 0
    return seed / 2 ** 32
  }

  const cut = async (disk: ForgetfulDisk, work: (vault: Vault) => Promise<unknown>): Promise<void> => {
    await work(vaultOn(disk)).catch((problem: unknown) => {
      if (!(problem instanceof PowerCut)) throw problem
    })
  }

  /** Opens what is left, before and after what was begun is finished. */
  const opens = async (disk: ForgetfulDisk): Promise<string> => {
    const vault = vaultOn(disk)
    const state = await vault.state()
    if (state === 'plain') {
      expect(await titleOn(disk)).toBe('码头')
      return state
    }
    await vault.unlock('passphrase', passphrase)
    expect(await titleOn(await vault.through())).toBe('码头')
    await vault.goOn(under())
    expect(await titleOn(await vault.through())).toBe('码头')
    const after = await vault.state()
    if (after === 'unlocked') expect(hits(disk)).toEqual([])
    return after
  }

  test.each([
    ['on', 'plain' as const],
    ['off', 'unlocked' as const],
  ])(
    'while it is turned %s: the library opens, plain or sealed, with all that was in it',
    async (_which, from) => {
      const whole = await smallLibrary()
      if (from === 'unlocked') await vaultOn(whole).turnOn(passphrase, under())
      const files = allFiles(whole)
      const found = new Set<string>()
      let points = 0
      const chance = chances(5)
      for (let cutAt = 1; ; cutAt += 1) {
        const disk = new ForgetfulDisk(files, cutAt)
        await cut(disk, (vault) =>
          from === 'plain' ? vault.turnOn(passphrase, under()) : vault.turnOff(passphrase, under()),
        )
        for (const mixture of [null, chance, chance, chance, chance]) found.add(await opens(left(disk, mixture)))
        points += 1
        if (disk.operations < cutAt) break
      }
      expect(points).toBeGreaterThan(60)
      expect([...found].toSorted()).toEqual(['plain', 'unlocked'])
    },
    120_000,
  )
})

test('a code that nobody has been told is known by the sealing that was cut short', async () => {
  const whole = await smallLibrary()
  const whileSealing = new ForgetfulDisk(allFiles(whole), 40)
  await vaultOn(whileSealing)
    .turnOn(passphrase, under())
    .catch(() => undefined)
  const left = Object.fromEntries(Object.entries(allFiles(whileSealing)).filter(([path]) => !path.endsWith('kit.lock')))
  const cutShort = vaultOn(new ForgetfulDisk(left))
  expect(await cutShort.unlock('passphrase', passphrase)).toBe(true)
  await cutShort.goOn(under())
  const code = await cutShort.renewCode(passphrase)
  cutShort.lock()
  expect(await cutShort.unlock('passphrase', passphrase)).toBe(false)
  cutShort.lock()
  expect(await cutShort.unlock('code', code)).toBe(false)
})

test('every folder of the small library is looked at', async () => {
  const disk = await smallLibrary()
  expect(new Set(Object.keys(allFiles(disk)).map((path) => dirname(path)))).toEqual(new Set(places))
})
