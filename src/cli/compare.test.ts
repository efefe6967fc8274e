import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deskIn, valueOf, withFolder } from '#desk/testing/desks'
import { kit } from './testing/kit'

/** Two versions of a kit, and of what a reader is given from each. */
test(
  'compare tells what was changed field by field, and of one reader’s file what is new, changed and withdrawn',
  () =>
    withFolder(async (folder) => {
      const library = join(folder, 'library')
      const desk = deskIn(library)
      const { id, messages, quotes } = valueOf(await desk.ask('kit.sample', {})).kit
      await desk.close()
      const old = join(folder, 'old', id)
      cpSync(join(library, id), old, { recursive: true })
      expect((await kit('compare', old, join(library, id))).said).toBe('Nothing differs.\n')
      const again = deskIn(library)
      valueOf(await again.ask('kit.open', { kitId: id }))
      const edit = async (one: object) => valueOf(await again.ask('kit.edit', { kitId: id, edit: one as never }))
      await edit({ kind: 'message.change', id: messages[0]?.id, patch: { text: 'We publish at noon.' } })
      await edit({ kind: 'quote.stand', ids: [quotes[0]?.id], standing: 'dropped' })
      await edit({ kind: 'front.change', patch: { avoid: 'The upper weirs, and Zafirel.' } })
      await again.close()

      const fields = await kit('compare', old, join(library, id))
      expect(fields).toMatchObject({ code: 0, complained: '' })
      expect(fields.said).toContain('We publish at noon.')
      expect(fields.said).toContain('front: avoid')
      const found = JSON.parse((await kit('compare', old, join(library, id), '--json')).said) as readonly {
        field: string
      }[]
      expect(found.map(({ field }) => field)).toEqual(expect.arrayContaining(['text', 'standing', 'avoid']))

      const press = await kit('compare', old, join(library, id), '--audience', 'press')
      expect(press.said).toBe('changed: points 1\nwithdrawn: quotes 1\n')
      const ours = await kit('compare', old, join(library, id), '--audience', 'principal')
      expect(ours.said).toContain('changed: front-sheet')
    }),
  60_000,
)

test.each([
  [['compare'], 'compare needs two kits'],
  [['compare', 'a'], 'compare needs two kits'],
  [['compare', 'no-such-kit', 'b'], 'no-such-kit'],
])('%j ends with 1 and one sentence', async (args, sentence) => {
  const { code, complained } = await kit(...args)
  expect(code).toBe(1)
  expect(complained).toContain(sentence)
})
