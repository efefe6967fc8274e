import { expect, test } from 'vitest'
import { type Kit, type KitId } from '#core/model'
import { LibraryCatalogue } from './catalogue'
import { KitStore } from './kitStore'
import { Shelf } from './shelf'
import { ForgetfulDisk } from './testing/forgetfulDisk'
import { emptyKit, morning } from './testing/kits'

const library = '/library'

/** Puts a kit of this title into the library and closes it. */
const shelve = async (disk: ForgetfulDisk, id: string, title: string, minutes: number): Promise<KitId> => {
  const kit: Kit = { ...emptyKit(), id: `kit_${id.padStart(8, '0')}` as KitId }
  const store = await KitStore.create(disk, `${library}/${kit.id}`, kit)
  await store.decide({ kind: 'event.change', patch: { title } }, morning + minutes * 60_000)
  await store.close()
  return kit.id
}

/** The titles in the list, as a program sees them that has just been started. */
const listed = async (disk: ForgetfulDisk): Promise<readonly string[]> => {
  const cards = await new LibraryCatalogue(disk, new Shelf(disk, library), library).cards()
  return cards.map((card) => (card.trouble === null ? card.title : `${card.title} (${card.trouble.code})`))
}

test('the last changed kit stands first', async () => {
  const disk = new ForgetfulDisk()
  await shelve(disk, '1', 'older', 1)
  await shelve(disk, '2', 'newer', 2)
  expect(await listed(disk)).toEqual(['newer', 'older'])
})

test('an empty library has no kits and no catalogue is needed', async () => {
  expect(await listed(new ForgetfulDisk())).toEqual([])
})

test.each(['{"format":"briefing-library","entries":[', 'null', '[]'])(
  'a torn catalogue (%s) is made again from the kits',
  async (torn) => {
    const disk = new ForgetfulDisk()
    await shelve(disk, '1', 'water', 1)
    await listed(disk)
    disk.meddle(`${library}/library.json`, Buffer.from(torn))
    expect(await listed(disk)).toEqual(['water'])
  },
)

test('a stale entry is read again, a fresh one is not', async () => {
  const disk = new ForgetfulDisk()
  const id = await shelve(disk, '1', 'before', 1)
  await listed(disk)
  let reads = 0
  disk.failing = (operation, path) => {
    if (operation === 'read' && path.endsWith('/kit.json')) reads += 1
    return null
  }
  await listed(disk)
  const looks = reads
  const store = await KitStore.open(disk, `${library}/${id}`)
  await store.decide({ kind: 'event.change', patch: { title: 'after' } }, morning + 600_000)
  await store.close()
  reads = 0
  expect(await listed(disk)).toEqual(['after'])
  expect(reads).toBeGreaterThan(looks)
})

test('a kit that cannot be read stays in the list, with what was last known of it and why', async () => {
  const disk = new ForgetfulDisk()
  const id = await shelve(disk, '1', 'water', 1)
  await listed(disk)
  for (const name of ['kit.json', 'kit.last.json', 'kit.hour.json'])
    disk.meddle(`${library}/${id}/${name}`, Buffer.from('null'))
  expect(await listed(disk)).toEqual(['water (kit.damaged)'])
})

test('the catalogue may be impossible to write: the list comes all the same', async () => {
  const disk = new ForgetfulDisk()
  await shelve(disk, '1', 'water', 1)
  disk.failing = (operation) => (operation === 'open' ? 'EROFS' : null)
  expect(await listed(disk)).toEqual(['water'])
})
