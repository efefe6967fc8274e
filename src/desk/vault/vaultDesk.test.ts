import { appendFileSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { faultRecord } from '../faultRecord'
import type { WorkerChannel } from '../host'
import { canariesIn, canary, canaryKit, filesIn } from '../testing/canaryKit'
import { openFilter } from '#core/facets/quoteFilter'
import { codeOf, deskIn, release, valueOf, withFolder } from '../testing/desks'
import { pictureOf } from '../testing/jpegs'
import { packWorkerHere } from '../testing/packWorkerHere'
import { nodeDisk } from '../store/nodeDisk'
import { cutKitFile } from '../store/cut'
import { kitCodec } from '../store/kitCodec'
import { sealedDisk } from './sealedDisk'

/** A protected library as the window sees it: nothing is answered while it is locked, and no word of it is on the disk. */

const passphrase = 'four words of a friend'
const resources = join(import.meta.dirname, '../../../resources')

afterEach(() => vi.unstubAllEnvs())

const canaries = ['Zqharbour', 'Зяблик', '码头灯塔']
const formsOf = (word: string): readonly Buffer[] => {
  const wide = Buffer.from(word, 'utf16le')
  return [Buffer.from(word), wide, Buffer.from(wide).swap16()]
}

const hitsIn = (folder: string, words: readonly string[] = canaries): readonly string[] =>
  filesIn(folder).filter((path) => {
    const bytes = readFileSync(path)
    return words.flatMap(formsOf).some((form) => bytes.includes(form))
  })

test(
  'what is typed, pasted, imported, pictured, searched, removed and preferred is in no file of the library, locked or not',
  () =>
    withFolder(async (folder) => {
      const desk = deskIn(folder, undefined, {
        foldJournals: async (order) => {
          if (order.seal === undefined) throw new Error('no key')
          const { library, dataKey, isOnItsWay } = order.seal
          return cutKitFile(sealedDisk(nodeDisk, library, dataKey, isOnItsWay), order, kitCodec)
        },
      })
      expect(valueOf(await desk.ask('vault.state', {})).state).toBe('plain')
      const { code } = valueOf(await desk.ask('vault.turnOn', { passphrase }))
      const [latin, cyrillic, chinese] = canaries
      const text = `${release}\n“The ${latin} and the ${cyrillic} and ${chinese} are ours,” said Ivo Marrenk, Harbour Master of ${cyrillic}.`
      const { kit } = valueOf(await desk.ask('source.paste', { kitId: null, text, html: null })).view
      const decide = async (edit: object) => valueOf(await desk.ask('kit.edit', { kitId: kit.id, edit: edit as never }))
      for (let number = 1; number <= 30; number += 1)
        await decide({ kind: 'event.change', patch: { title: `${latin} ${cyrillic} ${chinese} ${number}` } })
      const bytes = Buffer.from(`${text}\nAnother time, and longer than before it was.`)
      valueOf(await desk.ask('source.import', { kitId: kit.id, files: [{ name: `${latin}.txt`, bytes }] }))
      const [person] = kit.people
      if (person === undefined) throw new Error('nobody speaks')
      const photo = { kitId: kit.id, personId: person.id, bytes: pictureOf(chinese ?? ''), alt: chinese ?? '' }
      valueOf(await desk.ask('person.photo', photo))
      valueOf(await desk.ask('preferences.change', { patch: { ownName: `${latin} ${cyrillic}` } }))
      valueOf(await desk.ask('library.search', { query: latin ?? '' }))
      expect(hitsIn(folder)).toEqual([])
      valueOf(await desk.ask('kit.close', { kitId: kit.id }))
      valueOf(await desk.ask('library.list', {}))
      expect(hitsIn(folder)).toEqual([])
      valueOf(await desk.ask('kit.remove', { kitId: kit.id }))
      expect(valueOf(await desk.ask('library.bin', {}))[0]?.title).toContain(latin)
      expect(hitsIn(folder)).toEqual([])
      valueOf(await desk.ask('kit.restore', { kitId: kit.id }))

      valueOf(await desk.ask('vault.lock', {}))
      expect(hitsIn(folder, [...canaries, 'Ferrol', 'briefing-kit', 'ownName', 'preparedBy'])).toEqual([])
      for (const asked of [
        desk.ask('library.list', {}),
        desk.ask('kit.open', { kitId: kit.id }),
        desk.ask('library.quotes', { filter: openFilter, from: 0, begins: true }),
      ])
        expect(codeOf(await asked)).toBe('library.locked')
      expect(await desk.media(kit.id, '0'.repeat(64))).toBe(null)
      expect(valueOf(await desk.ask('preferences.read', {})).ownName).toBe('')
      expect(codeOf(await desk.ask('vault.unlock', { opens: 'passphrase', secret: 'four words' }))).toBe(
        'vault.wrongPassphrase',
      )
      expect(codeOf(await desk.ask('library.list', {}))).toBe('library.locked')
      await desk.close()

      const next = deskIn(folder)
      expect(codeOf(await next.ask('library.list', {}))).toBe('library.locked')
      valueOf(await next.ask('vault.unlock', { opens: 'code', secret: code }))
      expect(valueOf(await next.ask('library.list', {}))[0]?.title).toBe(`${canaries.join(' ')} 30`)
      expect(valueOf(await next.ask('preferences.read', {})).ownName).toBe(`${latin} ${cyrillic}`)
      const again = valueOf(await next.ask('kit.open', { kitId: kit.id }))
      expect(again.kit.sources).toHaveLength(2)
      const sha256 = again.kit.people.find(({ id }) => id === person.id)?.photo?.sha256 ?? ''
      expect(await next.media(kit.id, sha256)).not.toBe(null)
      expect(valueOf(await next.ask('vault.lockAfter', { minutes: 5 })).lockAfter).toBe(5)
      valueOf(await next.ask('vault.turnOff', { passphrase }))
      expect(hitsIn(folder).length).toBeGreaterThan(2)
      expect(valueOf(await next.ask('library.list', {}))[0]?.title).toContain(chinese)
      await next.close()
    }),
  120_000,
)

test(
  'of every field, of a photo, of what left and of a fault there is no word in user data and temporary files, locked or not',
  () =>
    withFolder(async (folder) => {
      const places = ['user data', 'temporary', 'outside'].map((name) => join(folder, name))
      const [userData = '', temporary = '', outside = ''] = places
      for (const place of [...places, join(userData, 'logs')]) mkdirSync(place)
      vi.stubEnv('TMPDIR', temporary)
      const log = (fault: unknown): void => appendFileSync(join(userData, 'logs', 'faults.log'), faultRecord(fault))
      let isBroken = false
      const startPackWorker = (): WorkerChannel => {
        if (isBroken) throw new Error(`Nothing starts at ${canary(27)}`)
        return packWorkerHere(resources)
      }
      const desk = deskIn(join(userData, 'library'), startPackWorker, {
        log,
        chooseSavePath: async () => join(outside, `${canary(28)}.md`),
      })
      mkdirSync(join(userData, 'library'))
      const plain = await canaryKit(desk)
      const all = Array.from({ length: 30 }, (_, number) => canary(number))
      // As it lies there without a passphrase: the search finds every one.
      expect([...canariesIn(userData, all)].toSorted()).toEqual(all.slice(0, 27))
      valueOf(await desk.ask('kit.close', { kitId: plain.id }))
      valueOf(await desk.ask('vault.turnOn', { passphrase }))

      const kit = await canaryKit(desk)
      const pack = kit.packs[0]?.id ?? ''
      for (const id of kit.quotes.map((quote) => quote.id))
        valueOf(
          await desk.ask('kit.edit', { kitId: kit.id, edit: { kind: 'quote.stand', ids: [id], standing: 'kept' } }),
        )
      valueOf(await desk.ask('pack.export', { kitId: kit.id, packId: pack as never, form: 'markdown', job: 'one' }))
      expect(canariesIn(outside, all).size).toBeGreaterThan(5)
      const left = valueOf(await desk.ask('kit.open', { kitId: kit.id })).kit.exports
      expect(left.map(({ quotes }) => quotes.length)).toEqual([2])
      const name = `${canary(29)}.bin`
      await desk.ask('source.import', { kitId: kit.id, files: [{ name, bytes: Buffer.from([0, 1, 2]) }] })
      log(new Error(`A text that begins with ${canary(1)} cannot be read`))
      valueOf(await desk.ask('vault.lock', {}))
      valueOf(await desk.ask('vault.unlock', { opens: 'passphrase', secret: passphrase }))
      valueOf(await desk.ask('kit.open', { kitId: kit.id }))
      isBroken = true
      await desk.ask('pack.preview', { kitId: kit.id, packId: pack as never }).catch(log)
      const leftIn = (): readonly string[] => [userData, temporary].flatMap((place) => [...canariesIn(place, all)])
      expect(leftIn()).toEqual([])
      valueOf(await desk.ask('vault.lock', {}))
      expect(leftIn()).toEqual([])
      await desk.close()
      expect(leftIn()).toEqual([])
      expect(filesIn(join(userData, 'logs'))).toHaveLength(1)
    }),
  120_000,
)

test('a desk that is closed has no key any more', () =>
  withFolder(async (folder) => {
    const desk = deskIn(folder)
    valueOf(await desk.ask('vault.turnOn', { passphrase }))
    valueOf(await desk.ask('library.list', {}))
    await desk.close()
    expect(valueOf(await desk.ask('vault.state', {})).state).toBe('locked')
    expect(codeOf(await desk.ask('kit.create', {}))).toBe('library.locked')
  }))

test(
  'a protected library that is carried elsewhere stays open, and is sealed there',
  () =>
    withFolder(async (folder) => {
      const [library, chosen] = [join(folder, 'old'), join(folder, 'new')]
      await nodeDisk.makeFolder(library)
      await nodeDisk.makeFolder(chosen)
      const desk = deskIn(library, undefined, {
        chooseFolder: async () => chosen,
        move: async (carry) => ({ folder: await carry(), left: null }),
      })
      valueOf(await desk.ask('source.paste', { kitId: null, text: release, html: null }))
      valueOf(await desk.ask('vault.turnOn', { passphrase }))
      const moved = valueOf(await desk.ask('library.move', {}))
      expect(hitsIn(moved?.folder ?? '', ['Ferrol'])).toEqual([])
      expect(filesIn(moved?.folder ?? '').length).toBeGreaterThan(5)
      await desk.close()
      const next = deskIn(moved?.folder ?? '')
      valueOf(await next.ask('vault.unlock', { opens: 'passphrase', secret: passphrase }))
      expect(
        valueOf(await next.ask('library.people', {})).length + valueOf(await next.ask('library.list', {})).length,
      ).toBe(1)
      await next.close()
    }),
  60_000,
)

test(
  'what is refused at once closes no kit',
  () =>
    withFolder(async (folder) => {
      const desk = deskIn(folder)
      const kitId = valueOf(await desk.ask('kit.create', {})).kit.id
      const typed = async (title: string) =>
        (await desk.ask('kit.edit', { kitId, edit: { kind: 'event.change', patch: { title } } })).ok
      expect(codeOf(await desk.ask('vault.turnOn', { passphrase: 'short' }))).toBe('vault.tooShort')
      expect(await typed('One')).toBe(true)
      valueOf(await desk.ask('vault.turnOn', { passphrase }))
      expect(await typed('Two')).toBe(false)
      valueOf(await desk.ask('kit.open', { kitId }))
      expect(codeOf(await desk.ask('vault.turnOff', { passphrase: 'five words of nobody' }))).toBe(
        'vault.wrongPassphrase',
      )
      expect(codeOf(await desk.ask('vault.turnOn', { passphrase }))).toBe('vault.notNow')
      expect(await typed('Three')).toBe(true)
      valueOf(await desk.ask('vault.turnOff', { passphrase }))
      await desk.close()
    }),
  60_000,
)
