import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import type { Edit } from '#core/edit/edit'
import { makeIdsFrom, richTextFrom } from '#core/model'
import { pictureOf } from './testing/jpegs'
import { answerSaveDialog, deskIn, valueOf, withFolder } from './testing/desks'

/** What was purged is nowhere: every byte of the library and of the folder for temporary files is searched. */

const canary = (number: number): string => `zqcanary${String(number).padStart(2, '0')}wren`
const canaries = Array.from({ length: 30 }, (_, number) => canary(number))

afterEach(() => vi.unstubAllEnvs())

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

/** Which canaries stand in which files or names of a folder: as UTF-8, UTF-16 either way, Base64 at any offset. */
const found = (folder: string): ReadonlySet<string> => {
  const there = new Set<string>()
  for (const path of filesIn(folder)) {
    const bytes = readFileSync(path)
    for (const word of canaries)
      if (path.includes(word) || formsOf(word).some((form) => bytes.includes(form))) there.add(word)
  }
  return there
}

const formsOf = (word: string): readonly Buffer[] => {
  const wide = Buffer.from(word, 'utf16le')
  const base64 = [0, 1, 2].map((offset) =>
    Buffer.from('x'.repeat(offset) + word)
      .toString('base64')
      .slice(4, -4),
  )
  return [Buffer.from(word), wide, Buffer.from(wide).swap16(), ...base64.map((text) => Buffer.from(text))]
}

const makeId = makeIdsFrom(
  (
    (last) => () =>
      String((last += 1)).padStart(8, '0')
  )(70_000_000),
)

test('a purged kit leaves no byte of thirty canaries in the library and in the folder for temporary files', () =>
  withFolder(async (folder) => {
    const [library, temporary, outside] = ['library', 'temporary', 'outside'].map((name) => join(folder, name))
    if (library === undefined || temporary === undefined || outside === undefined) throw new Error('no places')
    for (const place of [library, temporary, outside]) mkdirSync(place)
    vi.stubEnv('TMPDIR', temporary)
    const desk = deskIn(library)
    const [c0, c1, c2, c3, c4, c5, c6] = canaries
    const text = `Harbour ${c0} opens
“We open the harbour of ${c1} for both banks of the river, and for every boat that comes,” said Dana ${c2}, Minister of ${c3} of Olmland.
“Nobody waits at ${c4} any longer, and nobody pays for it,” said Ivo Marrenk, Harbour Master of ${c5}. ${c6}`
    const { kit } = valueOf(await desk.ask('source.paste', { kitId: null, text, html: null })).view
    const decide = async (edit: Edit) => {
      const reply = await desk.ask('kit.edit', { kitId: kit.id, edit: edit as never })
      return valueOf(reply)
    }
    await decide({
      kind: 'event.change',
      patch: { title: canary(7), place: canary(8), host: canary(9), reference: canary(10), preparedFor: canary(11) },
    })
    await decide({ kind: 'event.change', patch: { preparedBy: canary(12), ministry: canary(12) } })
    await decide({ kind: 'front.change', patch: { purpose: canary(13), objectives: [canary(14)], avoid: canary(15) } })
    await decide({ kind: 'background.change', patch: { notDisclosed: richTextFrom(canary(16)) } })
    const [person] = kit.people
    const [quote] = kit.quotes
    const [source] = kit.sources
    if (person === undefined || quote === undefined || source === undefined) throw new Error('nothing was read')
    await decide({
      kind: 'person.change',
      id: person.id,
      patch: { privateNote: canary(17), pronunciation: canary(18) },
    })
    await decide({ kind: 'quote.change', id: quote.id, patch: { annotation: canary(19) } })
    await decide({ kind: 'source.describe', id: source.id, patch: { title: canary(20), publisher: canary(21) } })
    valueOf(
      await desk.ask('person.photo', {
        kitId: kit.id,
        personId: person.id,
        bytes: pictureOf(canary(22)),
        alt: canary(23),
      }),
    )
    const question = { id: makeId('qna'), question: canary(24), answer: canary(25), ifPressed: canary(26) }
    await decide({ kind: 'question.add', item: { ...question, mayBeSaidTo: 'press' }, before: null })
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
