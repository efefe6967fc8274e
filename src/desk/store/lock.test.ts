import { hostname } from 'node:os'
import { expect, test } from 'vitest'
import { lockFolder } from './lock'
import { ForgetfulDisk } from './testing/forgetfulDisk'
import { refusalOf } from './testing/kits'

const folder = '/library/locked'
const path = `${folder}/kit.lock`
const nobodyLives = () => false
const everybodyLives = () => true

const lockedBy = (holder: object | string): ForgetfulDisk => {
  const disk = new ForgetfulDisk()
  disk.meddle(path, Buffer.from(typeof holder === 'string' ? holder : JSON.stringify(holder)))
  return disk
}

test('names its holder, and is gone when it is given back', async () => {
  const disk = new ForgetfulDisk()
  const release = await lockFolder(disk, folder)
  expect(JSON.parse(String(disk.filesIn(folder)['kit.lock']))).toEqual({ host: hostname(), pid: process.pid })
  await release()
  expect(disk.filesIn(folder)).toEqual({})
})

test('a living process keeps its lock', async () => {
  const disk = lockedBy({ host: hostname(), pid: 4_711 })
  expect(await refusalOf(lockFolder(disk, folder, everybodyLives))).toBe('kit.inUse')
})

test('the lock of a process that is gone is taken over', async () => {
  const release = await lockFolder(lockedBy({ host: hostname(), pid: 4_711 }), folder, nobodyLives)
  await release()
})

test('that of another computer is not: nobody here can tell whether it lives', async () => {
  const disk = lockedBy({ host: `${hostname()}-of-a-colleague`, pid: 4_711 })
  expect(await refusalOf(lockFolder(disk, folder, nobodyLives))).toBe('kit.inUse')
})

test('a torn lock is nobody’s', async () => {
  const release = await lockFolder(lockedBy('{"host":"x'), folder, everybodyLives)
  await release()
})

test('the same process does not get a folder twice', async () => {
  const disk = new ForgetfulDisk()
  const release = await lockFolder(disk, folder)
  expect(await refusalOf(lockFolder(disk, folder))).toBe('kit.inUse')
  await release()
})

test('where nothing can be written there is nothing to lock', async () => {
  const disk = new ForgetfulDisk()
  disk.failing = (operation) => (operation === 'open' ? 'EROFS' : null)
  const release = await lockFolder(disk, folder)
  await release()
})

test('who has moved the fresh lock of another program puts it back', async () => {
  const disk = lockedBy({ host: hostname(), pid: 4_711 })
  const theirs = Buffer.from(JSON.stringify({ host: hostname(), pid: 4_712 }))
  disk.failing = (operation) => {
    if (operation === 'rename') disk.meddle(path, theirs)
    return null
  }
  expect(await refusalOf(lockFolder(disk, folder, (pid) => pid === 4_712))).toBe('kit.inUse')
  expect(disk.filesIn(folder)['kit.lock']).toEqual(theirs)
})
