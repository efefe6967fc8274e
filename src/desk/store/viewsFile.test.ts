import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type SavedView, builtInViews, mostViews } from '#core/facets/quoteFilter'
import { codeOf, deskIn, valueOf, withFolder } from '../testing/desks'

const view = (name: string, number = 1): SavedView => ({
  id: `view${String(number).padStart(8, '0')}`,
  name,
  filter: { ...builtInViews.unverified, words: 'ferry' },
})

const namesOf = (views: readonly SavedView[]): readonly string[] => views.map(({ name }) => name)

test('a view is kept, renamed, taken away and put back where it was, and is there at the next start', () =>
  withFolder(async (folder) => {
    const desk = deskIn(folder)
    expect(valueOf(await desk.ask('library.views', {}))).toEqual([])
    for (const [at, name] of ['First', 'Second', 'Third'].entries())
      valueOf(await desk.ask('library.keepView', { view: view(name, at), at: null }))
    expect(namesOf(valueOf(await desk.ask('library.keepView', { view: view('Other', 1), at: null })))).toEqual([
      'First',
      'Other',
      'Third',
    ])
    expect(namesOf(valueOf(await desk.ask('library.dropView', { id: view('', 1).id })))).toEqual(['First', 'Third'])
    expect(namesOf(valueOf(await desk.ask('library.keepView', { view: view('Other', 1), at: 1 })))).toEqual([
      'First',
      'Other',
      'Third',
    ])
    await desk.close()
    const next = deskIn(folder)
    expect(valueOf(await next.ask('library.views', {}))).toEqual([view('First', 0), view('Other', 1), view('Third', 2)])
    await next.close()
  }))

test('what was asked at one time is all done, in its order', () =>
  withFolder(async (folder) => {
    const desk = deskIn(folder)
    await Promise.all([1, 2, 3].map((at) => desk.ask('library.keepView', { view: view(`No ${at}`, at), at: null })))
    expect(namesOf(valueOf(await desk.ask('library.views', {})))).toEqual(['No 1', 'No 2', 'No 3'])
    await desk.close()
  }))

test('a torn file: the one before it is read, and the torn one stays under another name', () =>
  withFolder(async (folder) => {
    const desk = deskIn(folder)
    valueOf(await desk.ask('library.keepView', { view: view('First', 1), at: null }))
    valueOf(await desk.ask('library.keepView', { view: view('Second', 2), at: null }))
    await desk.close()
    writeFileSync(join(folder, 'views.json'), '{"format":"briefing-vi')
    const next = deskIn(folder)
    expect(namesOf(valueOf(await next.ask('library.views', {})))).toEqual(['First'])
    valueOf(await next.ask('library.keepView', { view: view('Third', 3), at: null }))
    await next.close()
    expect(readFileSync(join(folder, 'views.damaged-1.json'), 'utf8')).toBe('{"format":"briefing-vi')
    const last = deskIn(folder)
    expect(namesOf(valueOf(await last.ask('library.views', {})))).toEqual(['First', 'Third'])
    await last.close()
  }))

test('more than there is room for is refused, and nothing is written', () =>
  withFolder(async (folder) => {
    const all = Array.from({ length: mostViews }, (_, at) => view(`No ${at}`, at))
    writeFileSync(join(folder, 'views.json'), JSON.stringify({ format: 'briefing-views', schema: 1, views: all }))
    const desk = deskIn(folder)
    expect(codeOf(await desk.ask('library.keepView', { view: view('One more', 999), at: null }))).toBe('view.tooMany')
    expect(valueOf(await desk.ask('library.views', {}))).toHaveLength(mostViews)
    await desk.close()
  }))

test('in a protected library the words of a view stand on the disk for nobody without the key', () =>
  withFolder(async (folder) => {
    const desk = deskIn(folder)
    valueOf(await desk.ask('library.keepView', { view: view('Before'), at: null }))
    valueOf(await desk.ask('vault.turnOn', { passphrase: 'seven grey herons' }))
    valueOf(await desk.ask('library.keepView', { view: view('Kestrel', 2), at: null }))
    valueOf(await desk.ask('vault.lock', {}))
    expect(codeOf(await desk.ask('library.views', {}))).toBe('library.locked')
    const lying = readdirSync(folder).filter((name) => name.startsWith('views'))
    expect(lying.length).toBeGreaterThan(0)
    for (const name of lying) expect(readFileSync(join(folder, name), 'latin1')).not.toMatch(/Kestrel|Before|ferry/)
    valueOf(await desk.ask('vault.unlock', { opens: 'passphrase', secret: 'seven grey herons' }))
    expect(namesOf(valueOf(await desk.ask('library.views', {})))).toEqual(['Before', 'Kestrel'])
    await desk.close()

    // Somebody has put a plain file there: nobody knows who wrote it, and what was kept before is read.
    writeFileSync(join(folder, 'views.json'), '{"format":"briefing-views","schema":1,"views":[]}')
    const next = deskIn(folder)
    valueOf(await next.ask('vault.unlock', { opens: 'passphrase', secret: 'seven grey herons' }))
    expect(namesOf(valueOf(await next.ask('library.views', {})))).toEqual(['Before'])
    valueOf(await next.ask('library.keepView', { view: view('Heron', 3), at: null }))
    expect(existsSync(join(folder, 'views.damaged-1.json'))).toBe(true)
    expect(namesOf(valueOf(await next.ask('library.views', {})))).toEqual(['Before', 'Heron'])
    await next.close()
  }))
