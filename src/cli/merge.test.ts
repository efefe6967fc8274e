import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { undo } from '#core/edit/history'
import type { KitId } from '#core/model'
import { answerSaveDialog, codeOf, deskIn, valueOf, withFolder } from '#desk/testing/desks'
import { historyOfFile, kitAt } from '#desk/verifyFile'
import { kit } from './testing/kit'

/** A kit in a library, a copy of it, and what each side has decided since. */
const twoSides = async (folder: string) => {
  const library = join(folder, 'library')
  const copy = join(folder, 'copy.json')
  const desk = deskIn(library, undefined, { chooseFiles: async () => [join(folder, 'theirs.json')] })
  const { id, people, messages } = valueOf(await desk.ask('kit.sample', {})).kit
  answerSaveDialog(copy)
  valueOf(await desk.ask('kit.saveCopy', { kitId: id }))
  const [person, point] = [people[0], messages[0]]
  if (person === undefined || point === undefined) throw new Error('The sample has nobody or no point')
  const elsewhere = deskIn(join(folder, 'elsewhere'), undefined, { chooseFiles: async () => [copy] })
  const taken = valueOf(await elsewhere.ask('kit.takeIn', {}))
  if (taken === null) throw new Error('Nothing was taken in')
  const edit = async (at: typeof desk, kitId: KitId, patch: object, of: 'person' | 'message') =>
    valueOf(
      await at.ask('kit.edit', {
        kitId,
        edit: { kind: `${of}.change`, id: of === 'person' ? person.id : point.id, patch } as never,
      }),
    )
  await edit(elsewhere, taken.view.kit.id, { pronunciation: 'as written' }, 'person')
  await edit(elsewhere, taken.view.kit.id, { text: 'Theirs' }, 'message')
  answerSaveDialog(join(folder, 'theirs.json'))
  valueOf(await elsewhere.ask('kit.saveCopy', { kitId: taken.view.kit.id }))
  await elsewhere.close()
  await edit(desk, id, { addressAs: 'Excellency' }, 'person')
  await edit(desk, id, { text: 'Mine' }, 'message')
  return { desk, id, mine: join(library, id), theirs: join(folder, 'theirs.json'), person, point }
}

test(
  'merge tells what both sides changed, writes nothing until it is decided, and then one step',
  () =>
    withFolder(async (folder) => {
      const { desk, mine, theirs, person, point } = await twoSides(folder)
      await desk.close()
      const out = join(folder, 'merged.json')
      const asked = await kit('merge', mine, theirs, '-o', out, '--json')
      expect(asked.code).toBe(1)
      const told = JSON.parse(asked.said) as { readonly conflicts: readonly object[] }
      expect(told.conflicts).toMatchObject([{ kind: 'message', field: 'text', mine: 'Mine', theirs: 'Theirs' }])
      expect(existsSync(out)).toBe(false)
      expect((await kit('merge', mine, theirs)).said).toContain('theirs: Theirs')
      expect(await kit('merge', mine, theirs, '-o', out, '--take', 'theirs')).toMatchObject({ code: 0, complained: '' })
      const merged = await kitAt(out)
      const both = merged.people.find(({ id }) => id === person.id)
      expect(both).toMatchObject({ pronunciation: 'as written', addressAs: 'Excellency' })
      expect(merged.messages.find(({ id }) => id === point.id)?.text).toBe('Theirs')
      const before = undo(await historyOfFile(out)).present
      expect(before).toEqual(await kitAt(mine))
      expect(await kit('verify', out)).toMatchObject({ code: 0 })
      const stranger = join(folder, 'stranger.json')
      expect((await kit('clone', mine, '-o', stranger)).code).toBe(0)
      expect((await kit('merge', mine, stranger)).complained).toContain('no state in common')
    }),
  120_000,
)

test(
  'in an open kit: nothing is taken while something is undecided; then it is one step, and undo takes all of it back',
  () =>
    withFolder(async (folder) => {
      const { desk, id, person, point, theirs } = await twoSides(folder)
      expect(codeOf(await desk.ask('kit.merge', { kitId: id, choices: [] }))).toBe('merge.notChosen')
      cpSync(theirs, join(folder, 'kept.json'))
      const looked = valueOf(await desk.ask('kit.merging', { kitId: id }))
      expect(looked).toMatchObject({ file: 'theirs.json', taken: 1, conflicts: [{ mine: 'Mine', theirs: 'Theirs' }] })
      expect(codeOf(await desk.ask('kit.merge', { kitId: id, choices: [] }))).toBe('merge.undecided')
      const steps = valueOf(await desk.ask('kit.history', { kitId: id })).done
      const key = looked?.conflicts[0]?.key ?? ''
      const merged = valueOf(await desk.ask('kit.merge', { kitId: id, choices: [{ key, takes: 'mine' }] })).kit
      expect(merged.messages.find((one) => one.id === point.id)?.text).toBe('Mine')
      expect(merged.people.find((one) => one.id === person.id)).toMatchObject({
        pronunciation: 'as written',
        addressAs: 'Excellency',
      })
      expect(valueOf(await desk.ask('kit.history', { kitId: id })).done).toBe(steps + 1)
      const undone = valueOf(await desk.ask('kit.undo', { kitId: id })).kit
      expect(undone.people.find((one) => one.id === person.id)?.pronunciation).toBe(person.pronunciation)
      await desk.close()
    }),
  120_000,
)
