import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import type { Edit } from '#core/edit/edit'
import { canariesIn, canary, canaryKit, decided, filesIn } from './testing/canaryKit'
import { answerSaveDialog, deskIn, valueOf, withFolder } from './testing/desks'

/** What was purged is nowhere: every byte of the library and of the folder for temporary files is searched. */

const canaries = Array.from({ length: 30 }, (_, number) => canary(number))
const found = (folder: string): ReadonlySet<string> => canariesIn(folder, canaries)

afterEach(() => vi.unstubAllEnvs())

test('a purged kit leaves no byte of thirty canaries in the library and in the folder for temporary files', () =>
  withFolder(async (folder) => {
    const [library, temporary, outside] = ['library', 'temporary', 'outside'].map((name) => join(folder, name))
    if (library === undefined || temporary === undefined || outside === undefined) throw new Error('no places')
    for (const place of [library, temporary, outside]) mkdirSync(place)
    vi.stubEnv('TMPDIR', temporary)
    const desk = deskIn(library)
    const kit = await canaryKit(desk)
    const decide = (edit: Edit) => decided(desk, kit, edit)
    const [quote] = kit.quotes
    if (quote === undefined) throw new Error('nothing was read')
    // Folds: copies by age, and the kit file of before.
    for (let round = 0; round < 3; round += 1) {
      valueOf(await desk.ask('kit.close', { kitId: kit.id }))
      valueOf(await desk.ask('kit.open', { kitId: kit.id }))
      await decide({ kind: 'event.change', patch: { host: `round ${round}` } })
    }
    // What was undone, and typed over, was in the journals all the same.
    await decide({ kind: 'event.change', patch: { host: canary(27) } })
    valueOf(await desk.ask('kit.undo', { kitId: kit.id }))
    // What another program and a killed one left in the folder.
    const home = join(library, kit.id)
    writeFileSync(join(home, 'kit.outside-1.json'), canary(28))
    writeFileSync(join(home, 'kit.damaged-1.json'), canary(1))
    writeFileSync(join(home, `.kit.json.${'a'.repeat(32)}.tmp`), canary(2))
    writeFileSync(join(library, `.library.json.${'b'.repeat(32)}.tmp`), canary(7))
    valueOf(await desk.ask('kit.archive', { kitId: kit.id, archived: true }))
    valueOf(await desk.ask('library.search', { query: canary(13) }))
    answerSaveDialog(join(outside, 'copy.json'))
    valueOf(await desk.ask('kit.saveCopy', { kitId: kit.id }))
    valueOf(
      await desk.ask('preferences.change', { patch: { place: { kitId: kit.id, screen: 'quotes', item: quote.id } } }),
    )
    const bystander = valueOf(await desk.ask('kit.create', {})).kit
    valueOf(
      await desk.ask('kit.edit', { kitId: bystander.id, edit: { kind: 'event.change', patch: { title: canary(29) } } }),
    )
    expect(found(library).size).toBe(30)

    valueOf(await desk.ask('kit.remove', { kitId: bystander.id }))
    valueOf(await desk.ask('kit.purge', { kitId: bystander.id }))
    valueOf(await desk.ask('kit.remove', { kitId: kit.id }))
    expect(found(library).size).toBe(29)
    valueOf(await desk.ask('kit.purge', { kitId: kit.id }))
    await desk.close()
    const again = deskIn(library)
    valueOf(await again.ask('library.list', {}))
    await again.close()
    expect([...found(library), ...found(temporary)]).toEqual([])
    expect(filesIn(library).filter((path) => path.includes(kit.id))).toEqual([])
    // The copy is the person's own: the kit file, and its picture beside it.
    expect(filesIn(outside)).toHaveLength(2)
  }))
