import { copyFileSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { engineVersion } from '#core/extract/engine'
import { sealed, unsealed } from '../store/envelope'
import { pictureOf } from '../testing/jpegs'
import { type TestDesk, answerSaveDialog, deskIn, release, valueOf, withFolder } from '../testing/desks'

/** Copies of a kit outside the library, and how they come in again. */

let chosen: readonly string[] | null = null
const desk = (folder: string): TestDesk => deskIn(folder, undefined, { chooseFiles: async () => chosen })

const withCopy = (
  work: (places: { readonly first: TestDesk; readonly folder: string; readonly copy: string }) => Promise<void>,
): Promise<void> =>
  withFolder(async (folder) => {
    const copy = join(folder, 'copy.json')
    const first = desk(join(folder, 'first'))
    const { kit } = valueOf(await first.ask('source.paste', { kitId: null, text: release, html: null })).view
    const [person] = kit.people
    if (person === undefined) throw new Error('nobody')
    valueOf(
      await first.ask('person.photo', { kitId: kit.id, personId: person.id, bytes: pictureOf('face'), alt: 'at work' }),
    )
    answerSaveDialog(copy)
    valueOf(await first.ask('kit.saveCopy', { kitId: kit.id }))
    chosen = [copy]
    try {
      await work({ first, folder, copy })
    } finally {
      await first.close()
    }
  })

test('in another library a copy is the same kit, with its history and its pictures', () =>
  withCopy(async ({ folder }) => {
    const second = desk(join(folder, 'second'))
    const taken = valueOf(await second.ask('kit.takeIn', {}))
    if (taken === null) throw new Error('nothing was taken in')
    const { view, known } = taken
    expect(known).toBeNull()
    expect(view.undo?.kind).toBe('person.change')
    const sha256 = view.kit.people[0]?.photo?.sha256 ?? ''
    expect(Buffer.from((await second.media(view.kit.id, sha256)) ?? [])).toEqual(Buffer.from(pictureOf('face')))
    await second.close()
  }))

test('where the library has the kit and it says the same, that one is opened', () =>
  withCopy(async ({ first }) => {
    const taken = valueOf(await first.ask('kit.takeIn', {}))
    expect(taken?.known).toMatchObject({ kitId: taken?.view.kit.id, differences: 0 })
    expect(valueOf(await first.ask('library.list', {}))).toHaveLength(1)
  }))

test('where it says something else both are kept, and can be compared', () =>
  withCopy(async ({ first }) => {
    const [card] = valueOf(await first.ask('library.list', {}))
    if (card === undefined) throw new Error('no kit')
    valueOf(await first.ask('kit.edit', { kitId: card.id, edit: { kind: 'event.change', patch: { place: 'Ruvana' } } }))
    const taken = valueOf(await first.ask('kit.takeIn', {}))
    expect(taken?.known).toMatchObject({ kitId: card.id, differences: 1 })
    const kitId = taken?.view.kit.id ?? card.id
    expect(kitId).not.toBe(card.id)
    expect(valueOf(await first.ask('kit.compare', { kitId, other: card.id }))).toMatchObject([
      { field: 'place', here: '', there: 'Ruvana' },
    ])
    expect(valueOf(await first.ask('library.list', {}))).toHaveLength(2)
    expect(valueOf(await first.ask('kit.open', { kitId: card.id })).kit.event.place).toBe('Ruvana')
  }))

test('a picture beside a copy that is none stays outside', () =>
  withCopy(async ({ folder, copy }) => {
    const pictures = copy.replace('.json', '.media')
    expect(readdirSync(pictures)).toHaveLength(1)
    for (const name of readdirSync(pictures)) writeFileSync(join(pictures, name), 'these are words')
    const second = desk(join(folder, 'second'))
    const taken = valueOf(await second.ask('kit.takeIn', {}))
    const { kit } = taken?.view ?? { kit: null }
    expect(await second.media(kit?.id ?? '', kit?.people[0]?.photo?.sha256 ?? '')).toBeNull()
    await second.close()
  }))

/** Somebody writes a kit by hand in which a text was read to name somebody else, and says that this was answered. */
const forge = (copy: string): void => {
  const opened = unsealed(readFileSync(copy))
  if (!opened.ok) throw new Error(opened.failure)
  const forged = JSON.stringify(opened.value.data)
    .replaceAll('"name":"Dana Ferrol"', '"name":"Ivo Marrenk"')
    .replaceAll(
      `"reading":{"engine":${engineVersion}`,
      `"reading":{"kept":[{"engine":${engineVersion},"at":{"start":0,"end":${release.length}}}],"engine":${engineVersion}`,
    )
  writeFileSync(copy, sealed({ ...opened.value, data: JSON.parse(forged) as unknown }))
}

test('what a kit from elsewhere says that its texts were read to say is asked about here', () =>
  withCopy(async ({ folder, copy }) => {
    forge(copy)
    const second = desk(join(folder, 'second'))
    const { kit } = valueOf(await second.ask('kit.takeIn', {}))?.view ?? { kit: null }
    if (kit === null) throw new Error('nothing was taken in')
    expect(kit.sources.map(({ reading }) => [reading.engine, reading.kept])).toEqual([[0, undefined]])
    expect(valueOf(await second.ask('source.differences', { kitId: kit.id }))).toMatchObject([
      { mine: { speaker: 'Ivo Marrenk' }, theirs: { speaker: 'Dana Ferrol' } },
    ])
    // Undoing the import and doing it again brings no other reading back.
    for (const name of ['kit.undo', 'kit.undo', 'kit.redo'] as const) await second.ask(name, { kitId: kit.id })
    const again = valueOf(await second.ask('kit.open', { kitId: kit.id })).kit
    expect(again.sources.map(({ reading }) => reading.engine)).toEqual([0])
    await second.close()
  }))

test('of a file that another program wrote beside a kit the same is true', () =>
  withCopy(async ({ first, folder, copy }) => {
    forge(copy)
    const [card] = valueOf(await first.ask('library.list', {}))
    if (card === undefined) throw new Error('no kit')
    copyFileSync(copy, join(folder, 'first', card.id, 'kit.outside-1.json'))
    const { kit } = valueOf(await first.ask('kit.second', { kitId: card.id, file: 'kit.outside-1.json' }))
    expect(kit.sources.map(({ reading }) => reading.engine)).toEqual([0])
  }))

test('a kit that another session holds goes on in a copy, with its history and its pictures, and is left alone there', () =>
  withCopy(async ({ first, folder }) => {
    const [card] = valueOf(await first.ask('library.list', {}))
    if (card === undefined) throw new Error('no kit')
    const beside = desk(join(folder, 'first'))
    const seen = valueOf(await beside.ask('kit.look', { kitId: card.id }))
    const { kit, undo, readOnly } = valueOf(await beside.ask('kit.second', { kitId: card.id, file: null }))
    expect(kit.id).not.toBe(card.id)
    expect({ ...kit, id: card.id }).toEqual(seen.kit)
    expect([undo === null, readOnly]).toEqual([false, false])
    const pictures = (id: string): readonly string[] => readdirSync(join(folder, 'first', id, 'media'))
    expect(pictures(kit.id)).toEqual(pictures(card.id))
    valueOf(await beside.ask('kit.edit', { kitId: kit.id, edit: { kind: 'event.change', patch: { title: 'A copy' } } }))
    expect(valueOf(await first.ask('kit.look', { kitId: card.id })).kit).toEqual(seen.kit)
    await beside.close()
  }))

test('a file that is no whole kit is refused by its name, and nobody is told that a kit is damaged', () =>
  withCopy(async ({ first, copy }) => {
    const bytes = readFileSync(copy)
    const [listed] = valueOf(await first.ask('library.list', {}))
    if (listed === undefined) throw new Error('no kit')
    const others = { words: 'The ferry leaves at nine.', other: '{"name":"ferry"}', cut: bytes.subarray(0, -40) }
    for (const [name, content] of Object.entries(others)) {
      writeFileSync(copy, content)
      const refused = { ok: false, failure: { code: 'kit.fileUnread', facts: { file: 'copy.json' } } }
      expect(await first.ask('kit.takeIn', {}), name).toMatchObject(refused)
      expect(await first.ask('kit.merging', { kitId: listed.id }), name).toMatchObject(refused)
    }
  }))
