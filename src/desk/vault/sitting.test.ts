import { expect, test } from 'vitest'
import { ForgetfulDisk } from '../store/testing/forgetfulDisk'
import { refusalOf } from '../store/testing/kits'
import type { Disk } from '../store/disk'
import { Sitting } from './sitting'

test('no step of a disk is taken once it is over', async () => {
  const sitting = new Sitting()
  const disk = sitting.disk(new ForgetfulDisk())
  await disk.makeFolder('/library')
  sitting.end()
  const { room, ...steps } = disk
  expect(room).toBeGreaterThan(0)
  expect(Object.keys(steps).length).toBeGreaterThan(10)
  for (const [name, step] of Object.entries(steps as Omit<Disk, 'room'>))
    expect(await refusalOf((step as (path: string) => Promise<unknown>)('/library')), name).toBe('library.locked')
})
