import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { withFolder } from '../testing/desks'
import { KitStore } from './kitStore'
import { nodeDisk } from './nodeDisk'
import { surroundings } from './processMark'
import { sweepLibrary } from './sweep'
import { notingIt, sweepUnfinished } from './unfinished'
import { emptyKit } from './testing/kits'
import { writeWhole } from './wholeFile'

const bytes = Buffer.from('some pages')

const places = (folder: string): { readonly library: string; readonly outside: string } => {
  const [library, outside] = [join(folder, 'library'), join(folder, 'outside')]
  for (const place of [library, outside]) mkdirSync(place)
  return { library, outside }
}

test('a file that was written whole leaves nothing beside it and no note', () =>
  withFolder(async (folder) => {
    const { library, outside } = places(folder)
    const path = join(outside, 'pack.pdf')
    await notingIt(nodeDisk, library, path, (temporary) => writeWhole(nodeDisk, path, bytes, undefined, temporary))
    expect([readdirSync(library), readdirSync(outside)]).toEqual([[], ['pack.pdf']])
  }))

test('while it is written the library knows where, and who writes', () =>
  withFolder(async (folder) => {
    const { library, outside } = places(folder)
    await notingIt(nodeDisk, library, join(outside, 'pack.pdf'), async (temporary) => {
      writeFileSync(temporary, bytes)
      await sweepLibrary(nodeDisk, library)
      expect(readdirSync(outside)).toEqual([basename(temporary)])
    })
  }))

test('what a process that is gone has left is taken away at the next start, and nothing else', () =>
  withFolder(async (folder) => {
    const { library, outside } = places(folder)
    // A process that certainly ended: its number and start are noted as it would have done itself.
    const child = spawn(process.execPath, ['-e', ''])
    await new Promise((resolve) => child.on('close', resolve))
    const gone = { ...surroundings.me, pid: child.pid, started: '1' }
    const left = `.pack.pdf.${'0'.repeat(32)}.tmp`
    for (const name of [left, 'minutes.pdf']) writeFileSync(join(outside, name), bytes)
    const note = (number: number, file: string) =>
      writeFileSync(join(library, `unfinished-${String(number).repeat(32)}.json`), JSON.stringify({ file, ...gone }))
    note(1, join(outside, left))
    note(2, join(outside, 'minutes.pdf'))
    writeFileSync(join(library, `unfinished-${'3'.repeat(32)}.json`), '{"fi')
    await sweepLibrary(nodeDisk, library)
    expect([readdirSync(library), readdirSync(outside)]).toEqual([[], ['minutes.pdf']])
  }))

test('what others have on its way is theirs: beside a kit, in the library, and wherever a planted note points', () =>
  withFolder(async (folder) => {
    const { library, outside } = places(folder)
    const kit = join(library, 'kit_00000001')
    await (await KitStore.create(nodeDisk, kit, emptyKit())).close()
    const theirs = ['.syncthing.kit.json.tmp', '.~kit.json.tmp', '.draft.tmp']
    const ours = ['.kit.json.tmp', `.kit.last.json.${'a'.repeat(32)}.tmp`]
    for (const name of [...theirs, ...ours]) for (const place of [kit, library]) writeFileSync(join(place, name), bytes)
    writeFileSync(join(outside, '.secrets.tmp'), bytes)
    mkdirSync(join(outside, '.cache.tmp'))
    for (const [index, name] of ['.secrets.tmp', '.cache.tmp'].entries())
      writeFileSync(
        join(library, `unfinished-${String(index).repeat(32)}.json`),
        JSON.stringify({ file: join(outside, name), ...surroundings.me, boot: 'an earlier start', started: '1' }),
      )
    await sweepLibrary(nodeDisk, library)
    await (await KitStore.open(nodeDisk, kit)).close()
    for (const place of [kit, library])
      expect(readdirSync(place).filter((name) => name.endsWith('.tmp'))).toEqual(theirs.toSorted())
    expect(readdirSync(outside)).toEqual(['.cache.tmp', '.secrets.tmp'])
  }))

test('what a process elsewhere writes is its own', () =>
  withFolder(async (folder) => {
    const { library, outside } = places(folder)
    const file = join(outside, `.pack.pdf.${'0'.repeat(32)}.tmp`)
    writeFileSync(file, bytes)
    writeFileSync(
      join(library, `unfinished-${'1'.repeat(32)}.json`),
      JSON.stringify({ file, host: 'desk-2', pid: 7, boot: 'another', started: '' }),
    )
    await sweepUnfinished(nodeDisk, library)
    expect([readdirSync(library), readdirSync(outside)]).toEqual([
      [`unfinished-${'1'.repeat(32)}.json`],
      [basename(file)],
    ])
  }))

test('a library that takes no note does not keep a copy from being written elsewhere', () =>
  withFolder(async (folder) => {
    const { outside } = places(folder)
    const path = join(outside, 'copy.json')
    await notingIt(nodeDisk, join(folder, 'no such library'), path, (temporary) =>
      writeWhole(nodeDisk, path, bytes, undefined, temporary),
    )
    expect(readdirSync(outside)).toEqual(['copy.json'])
  }))
