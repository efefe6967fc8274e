import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { WorkerChannel } from '../host'
import { codeOf, deskIn, valueOf, withFolder } from '../testing/desks'

/** “Мост открыт …” in windows-1251, which nothing declares. */
const bridge = 'Мост открыт для всех жителей обоих берегов реки, заявил министр.'
const bytes = Uint8Array.from(bridge, (sign) => {
  const code = sign.codePointAt(0) ?? 0
  return code >= 0x410 && code <= 0x44f ? code - 0x350 : code
})

test('another encoding reads the kept file anew in the place of the source, and one undo takes that back', () =>
  withFolder(async (folder) => {
    const desk = deskIn(folder)
    const files = [
      { name: 'a.txt', bytes: new TextEncoder().encode('The first source, which stays where it is.') },
      { name: 'most.txt', bytes },
      { name: 'c.txt', bytes: new TextEncoder().encode('The third source, which stays where it is.') },
    ]
    const { view } = valueOf(await desk.ask('source.import', { kitId: null, files }))
    const kitId = view?.kit.id ?? ('' as never)
    const [, source] = view?.kit.sources ?? []
    expect([source?.text, source?.arrival.original?.encoding?.name]).toEqual([bridge, 'windows-1251'])
    const described = {
      kind: 'source.describe',
      id: source?.id ?? ('' as never),
      patch: { publisher: 'Roads' },
    } as const
    valueOf(await desk.ask('kit.edit', { kitId, edit: described }))

    const sourceId = source?.id ?? ('' as never)
    const { kit, undo } = valueOf(await desk.ask('source.decode', { kitId, sourceId, encoding: 'koi8-r' }))
    expect(kit.sources.map(({ fileName }) => fileName)).toEqual(['a.txt', 'most.txt', 'c.txt'])
    expect(kit.sources[1]?.text).not.toBe(bridge)
    expect(kit.sources[1]?.arrival.original?.encoding).toMatchObject({ name: 'koi8-r', isChosen: true })
    expect([kit.sources[1]?.publisher, undo?.kind]).toEqual(['Roads', 'several'])
    expect(valueOf(await desk.ask('kit.undo', { kitId })).kit.sources[1]?.text).toBe(bridge)
    expect(
      codeOf(await desk.ask('source.decode', { kitId, sourceId: 'src_nowhere001' as never, encoding: 'koi8-r' })),
    ).toBe('edit.unknown')
    await desk.close()
  }))

test('what is pasted has no file to be read anew from', () =>
  withFolder(async (folder) => {
    const desk = deskIn(folder)
    const { view } = valueOf(await desk.ask('source.paste', { kitId: null, text: 'The bridge is open.', html: null }))
    const sourceId = view.kit.sources[0]?.id ?? ('' as never)
    expect(codeOf(await desk.ask('source.decode', { kitId: view.kit.id, sourceId, encoding: 'koi8-r' }))).toBe(
      'file.missing',
    )
    await desk.close()
  }))

/** A reading room that stands still. */
const still = (): WorkerChannel => ({
  post: () => undefined,
  onMessage: () => undefined,
  onExit: () => undefined,
  kill: () => undefined,
})

test('reading is stopped at once, every file is answered for, and nothing is kept', () =>
  withFolder(async (folder) => {
    const desk = deskIn(folder, undefined, { startReader: still })
    const files = ['a.txt', 'b.txt'].map((name) => ({ name, bytes }))
    const importing = desk.ask('source.import', { kitId: null, files })
    const pasting = desk.ask('source.paste', { kitId: null, text: bridge, html: null })
    await new Promise((resolve) => setImmediate(resolve))
    expect(desk.told).toContainEqual({ event: 'import.progress', name: 'a.txt', done: 0, total: 2 })
    valueOf(await desk.ask('source.cancel', {}))
    const { view, outcomes } = valueOf(await importing)
    expect([view, outcomes.map(({ result }) => codeOf(result as never))]).toEqual([
      null,
      ['source.cancelled', 'source.cancelled'],
    ])
    expect(codeOf(await pasting)).toBe('source.cancelled')
    expect(existsSync(folder) ? readdirSync(join(folder)).filter((name) => name.startsWith('kit_')) : []).toEqual([])
    await desk.close()
  }))
