import { mkdtempSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { Failure } from '#contract/failures'
import type { Caller } from '#contract/transport'
import { callerOf, receive } from '#contract/transport'
import type { Result } from '#core/model/result'
import { createDesk } from './desk'
import { nodeHost } from './nodeHost'

const folders: string[] = []
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
})

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'kit-desk-'))
  folders.push(folder)
  return folder
}

const release = `Bridge over the Olm reopens
“We built it in a year, and we built it for both banks of the river,” said Dana Ferrol, Minister of Roads of Olmland.`

const valueOf = <Value>(reply: Result<Value, Failure>): Value => {
  if (!reply.ok) throw new Error(JSON.stringify(reply.failure))
  return reply.value
}

const deskIn = (libraryFolder: string) => {
  const desk = createDesk(
    nodeHost({
      libraryFolder,
      resourcesFolder: join(import.meta.dirname, '../../resources'),
      version: '0',
      startPackWorker: () => {
        throw new Error('No pack is made here')
      },
    }),
  )
  const ask: Caller = callerOf((name, input) =>
    receive(desk, name, input, (fault) => {
      throw fault
    }),
  )
  return { ask, close: desk.close }
}

test('a paste makes a kit that is on the disk when the reply comes, and one undo takes the import back', async () => {
  const folder = newFolder()
  const { ask, close } = deskIn(folder)
  const pasted = valueOf(await ask('source.paste', { kitId: null, text: release, html: null }))
  const { kit } = pasted.view
  expect(kit.quotes.map((quote) => quote.standing)).toEqual(['proposed'])
  expect(kit.event.title).toBe('Bridge over the Olm reopens')
  expect(readFileSync(join(folder, kit.id, 'kit.json'), 'utf8')).toContain('We built it in a year')
  const undone = valueOf(await ask('kit.undo', { kitId: kit.id }))
  expect([undone.kit.sources, undone.kit.people, undone.kit.quotes, undone.kit.event.title]).toEqual([[], [], [], ''])
  expect(undone.redo).toBe('source.add')
  await close()
})
