import { beforeEach, describe, expect, test } from 'vitest'
import { KitStore } from '../store/kitStore'
import { journalIn, leader, trailer } from '../store/journals'
import { ForgetfulDisk } from '../store/testing/forgetfulDisk'
import { emptyKit, morning, refusalOf } from '../store/testing/kits'
import { type KeyFile, bytesOfKeyFile, dataKeyIn, keyFileFor, readKeyFile, sumOf } from './keyFile'
import { newRecoveryCode, readRecoveryCode } from './recoveryCode'
import { sealedDisk } from './sealedDisk'
import { illegible } from './sealing'
import { byScrypt, isWithinBounds, ofJavaScript } from './stretching'
import { quickly, someKey } from './testing/quick'

let [library, one, two] = ['', '', '']
let libraries = 0
/** What one test leaves open is in nobody's way. */
beforeEach(() => {
  library = `/library-${(libraries += 1)}`
  one = `${library}/kit_00000001`
  two = `${library}/kit_00000002`
})

const newKit = async (disk: ForgetfulDisk, folder: string, title: string): Promise<KitStore> => {
  const store = await KitStore.create(sealedDisk(disk, library, someKey), folder, emptyKit(), {
    later: () => () => undefined,
  })
  await store.decide({ kind: 'event.change', patch: { title } }, morning)
  await store.decide({ kind: 'event.change', patch: { title: `${title}, later` } }, morning + 5_000)
  return store
}

const bytesAt = (disk: ForgetfulDisk, path: string): Buffer => {
  const at = path.lastIndexOf('/')
  const bytes = disk.filesIn(path.slice(0, at))[path.slice(at + 1)]
  if (bytes === undefined) throw new Error(`no ${path}`)
  return bytes
}

const saidAt = async (disk: ForgetfulDisk, path: string): Promise<string> =>
  Buffer.from(await sealedDisk(disk, library, someKey).read(path)).toString('utf8')

describe('what somebody without the key does to files', () => {
  test.each(['kit.json', 'kit.1.a.journal'])('%s of one kit does not open in the folder of another', async (name) => {
    const disk = new ForgetfulDisk()
    const stores = [await newKit(disk, one, 'One'), await newKit(disk, two, 'Two')]
    disk.meddle(`${two}/${name}`, bytesAt(disk, `${one}/${name}`))
    expect(await saidAt(disk, `${one}/${name}`)).toContain('briefing-')
    const said = await saidAt(disk, `${two}/${name}`)
    expect(said.replaceAll('\n', '').replaceAll(illegible, '')).toBe('')
    expect(said).toContain(illegible)
    for (const store of stores) await store.close().catch(() => undefined)
  })

  test.each([
    ['doubled', (lines: readonly string[]) => [...lines, lines.at(-1) ?? '']],
    ['put in another order', ([first, ...lines]: readonly string[]) => [first ?? '', ...lines.toReversed()]],
    ['left out', ([first, , ...lines]: readonly string[]) => [first ?? '', ...lines]],
  ])('lines of a journal that are %s are noticed, and nothing happens twice', async (_how, change) => {
    const disk = new ForgetfulDisk()
    const store = await newKit(disk, one, 'One')
    const files = disk.filesIn(one)
    await store.close()
    const paths = [leader, trailer].map((twin) => journalIn(one, 1, twin))
    const hurt = Object.fromEntries(
      Object.entries(files)
        .filter(([name]) => name !== 'kit.lock')
        .map(([name, bytes]) => [`${one}/${name}`, bytes]),
    )
    for (const path of paths) {
      const [head = '', ...lines] = (hurt[path] ?? Buffer.alloc(0)).toString('latin1').replaceAll('\0', '').split('\n')
      hurt[path] = Buffer.from([head, ...change(lines.slice(0, -1)), ''].join('\n'), 'latin1')
    }
    const there = new ForgetfulDisk(hurt)
    for (const path of paths) {
      const said = await saidAt(there, path)
      expect(said).toContain(illegible)
      expect(said.split('One, later').length).toBeLessThan(3)
    }
    const outcome = await KitStore.open(sealedDisk(there, library, someKey), one).then(
      async (again) => {
        const { title } = again.view.kit.event
        await again.close()
        return title
      },
      () => 'refused',
    )
    expect(['refused', 'One, later']).toContain(outcome)
  })

  test('a kit that lies there plain is not opened: anybody can have written it', async () => {
    const disk = new ForgetfulDisk()
    await (await KitStore.create(disk, one, emptyKit())).close()
    expect(await refusalOf(KitStore.open(sealedDisk(disk, library, someKey), one))).toBe('kit.unsealed')
  })

  test('a sealed kit that is read without its key is not taken for a damaged one', async () => {
    const disk = new ForgetfulDisk()
    await (await newKit(disk, one, 'One')).close()
    expect(await refusalOf(KitStore.open(disk, one))).toBe('kit.sealed')
  })

  test('with another key nothing opens', async () => {
    const disk = new ForgetfulDisk()
    await (await newKit(disk, one, 'One')).close()
    const other = sealedDisk(disk, library, Buffer.alloc(32, 7))
    expect(await refusalOf(KitStore.open(other, one))).toBe('kit.damaged')
  })

  test('the same words never give the same bytes', async () => {
    const lines: string[] = []
    for (const disk of [new ForgetfulDisk(), new ForgetfulDisk()]) {
      const store = await newKit(disk, one, 'One')
      lines.push(
        ...bytesAt(disk, journalIn(one, 1, leader))
          .toString('latin1')
          .split('\n'),
      )
      await store.close()
    }
    const filled = lines.filter((line) => /\w/.test(line))
    expect(new Set(filled).size).toBe(filled.length)
  })
})

describe('the file with the key', () => {
  const dataKey = Buffer.alloc(32, 3)
  const secrets = { passphrase: 'four words of a friend', code: newRecoveryCode() }
  const made = () => keyFileFor(dataKey, 'sealed', secrets, quickly)

  test.each([
    ['a tebibyte of memory', { cost: 2 ** 30 }],
    ['a thousand lanes', { lanes: 1_000 }],
    ['blocks of a megabyte', { block: 8_192 }],
    ['next to nothing', { cost: 2 }],
  ])('that asks for %s is refused before anything is tried', async (_what, change) => {
    const file = await made()
    const asking: KeyFile = { ...file, slots: file.slots.map((slot) => ({ ...slot, ...change })) }
    const refused = { ...quickly, stretch: () => Promise.reject(new Error('It was tried')) }
    const read = readKeyFile(bytesOfKeyFile(withSum(asking)))
    expect(read).toEqual({ ok: false, failure: 'damaged' })
    if (read.ok) await dataKeyIn(read.value, 'passphrase', secrets.passphrase, refused)
  })

  test('whose settings were lowered within the bounds does not open', async () => {
    const file = await made()
    const lowered: KeyFile = { ...file, slots: file.slots.map((slot) => ({ ...slot, cost: 2 ** 16 })) }
    const read = readKeyFile(bytesOfKeyFile(withSum(lowered)))
    if (!read.ok) throw new Error('It was not read')
    expect(await dataKeyIn(read.value, 'passphrase', secrets.passphrase, quickly)).toEqual({
      ok: false,
      failure: 'wrong',
    })
  })

  test('whose stage was changed by who has no secret is refused', async () => {
    const changed: KeyFile = { ...(await made()), stage: 'sealing' }
    const read = readKeyFile(bytesOfKeyFile(withSum(changed)))
    if (!read.ok) throw new Error('It was not read')
    const found = await dataKeyIn(read.value, 'passphrase', secrets.passphrase, quickly)
    expect(found).toEqual({ ok: false, failure: 'damaged' })
  })

  const withSum = ({ sum: _sum, ...file }: KeyFile): KeyFile => ({ ...file, sum: sumOf(file) })
})

describe('stretching', () => {
  test('asks for the 128 MiB that OWASP names, and no file may ask for more than one GiB', () => {
    const { cost, block } = byScrypt.settings
    expect(128 * cost * block).toBe(128 * 1024 * 1024)
    expect(isWithinBounds(byScrypt.settings)).toBe(true)
    expect(isWithinBounds({ cost: 2 ** 20, block: 8, lanes: 1 })).toBe(true)
    expect(isWithinBounds({ cost: 2 ** 21, block: 8, lanes: 1 })).toBe(false)
  })

  test('gives the key of RFC 7914, by the runtime and without it', async () => {
    const settings = { cost: 1_024, block: 8, lanes: 16 }
    const expected = 'fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162'
    const salt = Buffer.from('NaCl')
    const byRuntime = await byScrypt.stretch('password', salt, settings)
    const without = await ofJavaScript(Buffer.from('password'), salt, settings)
    for (const key of [byRuntime, without]) expect(Buffer.from(key).toString('hex')).toBe(expected)
  })
})

describe('a recovery code', () => {
  test('is of seven groups of four, and any one wrong sign is noticed nearly always, a wrong length always', () => {
    const code = newRecoveryCode()
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(readRecoveryCode(code)).toBe(code)
    expect(readRecoveryCode(` ${code.toLowerCase().replaceAll('-', ' – ')} `)).toBe(code)
    expect(readRecoveryCode(code.slice(0, -1))).toBe(null)
    expect(readRecoveryCode(`${code}0`)).toBe(null)
    const noticed = [...code].filter(
      (sign, at) =>
        sign !== '-' &&
        readRecoveryCode(`${code.slice(0, at)}${sign === '8' ? '9' : '8'}${code.slice(at + 1)}`) === null,
    )
    expect(noticed.length).toBeGreaterThan(25)
  })
})
