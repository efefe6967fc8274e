import { expect, test } from 'vitest'
import { lockFolder } from './lock'
import type { Surroundings } from './processMark'
import { ForgetfulDisk } from './testing/forgetfulDisk'
import { refusalOf } from './testing/kits'

const folder = '/library/locked'
const path = `${folder}/kit.lock`
const me = { host: 'desk-1', pid: 100, boot: 'monday', started: '7' }

/** This computer, on which these processes run, each begun at `9`. */
const where = (...running: readonly number[]): { readonly around: Surroundings } => ({
  around: { me, isRunning: (pid) => running.includes(pid), startOf: () => '9' },
})

const lockedBy = (holder: object | string): ForgetfulDisk => {
  const disk = new ForgetfulDisk()
  disk.meddle(path, Buffer.from(typeof holder === 'string' ? holder : JSON.stringify(holder)))
  return disk
}

test('names its holder, and is gone when it is given back', async () => {
  const disk = new ForgetfulDisk()
  const lock = await lockFolder(disk, folder, where())
  expect(JSON.parse(String(disk.filesIn(folder)['kit.lock']))).toMatchObject(me)
  await lock.release()
  expect(disk.filesIn(folder)).toEqual({})
})

test.each([
  ['a living process of this start', { ...me, pid: 4_711, started: '9' }, [4_711], 'kit.inUse'],
  ['one that has ended', { ...me, pid: 4_711, started: '9' }, [], 'taken'],
  ['one whose number another process has now', { ...me, pid: 4_711, started: '3' }, [4_711], 'taken'],
  ['one of before the computer was started again', { ...me, pid: 4_711, boot: 'sunday' }, [4_711], 'taken'],
  ['one from when the computer had another name', { ...me, host: 'old name', pid: 4_711, started: '9' }, [], 'taken'],
  ['a process of an earlier version that lives', { host: 'desk-1', pid: 4_711 }, [4_711], 'kit.inUse'],
  ['a process of an earlier version that has ended', { host: 'desk-1', pid: 4_711 }, [], 'taken'],
  ['one on another computer, of which nobody here can tell', { ...me, host: 'desk-2', boot: 'x' }, [], 'kit.inUse'],
  ['our own number from another start of the program', { ...me, started: '3' }, [100], 'taken'],
  ['somebody who wrote half a line', '{"host":"x', [4_711], 'taken'],
])('that of %s', async (_, holder, running, expected) => {
  const outcome = lockFolder(lockedBy(holder), folder, where(...running))
  if (expected === 'taken') await (await outcome).release()
  else expect(await refusalOf(outcome)).toBe(expected)
})

test('the same process does not get a folder twice', async () => {
  const disk = new ForgetfulDisk()
  const lock = await lockFolder(disk, folder)
  expect(await refusalOf(lockFolder(disk, folder))).toBe('kit.inUse')
  await lock.release()
})

test('who takes it by force has it, and the other one notices and leaves it in place', async () => {
  const disk = new ForgetfulDisk()
  const first = await lockFolder(disk, `${folder}-seen-by-one`, where())
  disk.meddle(`${folder}-seen-by-one/kit.lock`, Buffer.from(JSON.stringify({ ...me, pid: 5, token: 'other' })))
  expect(await first.isHeld()).toBe(false)
  expect(await first.regain()).toBe(false)
  await first.release()
  expect(Object.keys(disk.filesIn(`${folder}-seen-by-one`))).toEqual(['kit.lock'])
  const second = await lockFolder(disk, `${folder}-seen-by-one`, { ...where(5), byForce: true })
  expect(await second.isHeld()).toBe(true)
  await second.release()
})

test('one that a copying program has written anew, word for word, is still ours', async () => {
  const disk = new ForgetfulDisk()
  const lock = await lockFolder(disk, folder, where())
  disk.meddle(path, disk.filesIn(folder)['kit.lock'] ?? null)
  expect(await lock.isHeld()).toBe(true)
  await lock.release()
})

test('one that was lost and is free again is taken again', async () => {
  const disk = new ForgetfulDisk()
  const lock = await lockFolder(disk, folder, where())
  disk.meddle(path, null)
  expect([await lock.isHeld(), await lock.regain(), await lock.isHeld()]).toEqual([false, true, true])
  await lock.release()
})

test('where nothing can be written there is nothing to lock', async () => {
  const disk = new ForgetfulDisk()
  disk.failing = (operation) => (operation === 'open' ? 'EROFS' : null)
  const lock = await lockFolder(disk, folder)
  expect(await lock.isHeld()).toBe(true)
  await lock.release()
})

test('a full disk leaves no empty lock, which would be anybody’s', async () => {
  const disk = new ForgetfulDisk()
  disk.failing = (operation) => (operation === 'write' ? 'ENOSPC' : null)
  expect(await refusalOf(lockFolder(disk, folder))).toBe('disk.full')
  expect(disk.filesIn(folder)).toEqual({})
})

test('who has moved the fresh lock of another program puts it back', async () => {
  const disk = lockedBy({ ...me, pid: 4_711, started: '9' })
  const theirs = Buffer.from(JSON.stringify({ ...me, pid: 4_712, started: '9' }))
  disk.failing = (operation) => {
    if (operation === 'rename') disk.meddle(path, theirs)
    return null
  }
  expect(await refusalOf(lockFolder(disk, folder, where(4_712)))).toBe('kit.inUse')
  expect(disk.filesIn(folder)['kit.lock']).toEqual(theirs)
})
