import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { kit, withSample } from './testing/kit'

/** A protected library on the command line: the passphrase comes from a file or a terminal, and what needs it says so. */

const passphrase = 'harbour gulls of Олм'

const bytesIn = (folder: string): readonly Buffer[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)))

test(
  'protect seals a library, every command then asks for the passphrase, and --off opens it again',
  () =>
    withSample(async ({ folder, library, kitFolder }) => {
      const [right, wrong, text] = ['right.txt', 'wrong.txt', 'text.txt'].map((name) => join(folder, name))
      if (right === undefined || wrong === undefined || text === undefined) throw new Error('no places')
      writeFileSync(right, `${passphrase}\n`)
      writeFileSync(wrong, 'harbour gulls of Olm\n')
      writeFileSync(
        text,
        'Ferry runs again\n“The ferry runs from today,” said Dana Ferrol, Minister of Roads of Olmland.',
      )
      const before = (await kit('verify', kitFolder)).said
      expect(bytesIn(library).some((bytes) => bytes.includes('briefing-kit'))).toBe(true)

      const on = await kit('protect', library, '--passphrase-file', right)
      expect(on).toMatchObject({ code: 0, complained: '' })
      expect(on.said).toMatch(/Recovery code, said only now: ([0-9A-Z]{4}-){6}[0-9A-Z]{4}\n$/)
      expect(bytesIn(library).filter((bytes) => bytes.includes('briefing-kit')).length).toBe(0)

      const commands = [
        ['verify', kitFolder],
        ['compare', kitFolder, kitFolder],
        ['import', text, '--library', library],
      ]
      for (const command of commands) {
        expect(await kit(...command), command[0]).toMatchObject({ code: 1, said: '' })
        expect((await kit(...command)).complained).toContain('--passphrase-file FILE')
        const refused = await kit(...command, '--passphrase-file', wrong)
        expect(refused.code).toBe(1)
        expect(refused.complained).toContain('not the passphrase')
      }
      expect((await kit('verify', kitFolder, '--passphrase-file', right)).said).toBe(before)
      expect((await kit('compare', kitFolder, kitFolder, '--passphrase-file', right)).code).toBe(0)
      expect(await kit('import', text, '--library', library, '--passphrase-file', right)).toMatchObject({ code: 0 })
      expect(bytesIn(library).filter((bytes) => bytes.includes('Ferr')).length).toBe(0)

      expect((await kit('protect', library, '--passphrase-file', right)).complained).toContain('protected already')
      expect((await kit('protect', library, '--off', '--passphrase-file', wrong)).code).toBe(1)
      expect((await kit('protect', library, '--off', '--passphrase-file', right)).code).toBe(0)
      expect((await kit('verify', kitFolder)).said).toBe(before)
      expect((await kit('protect', library, '--off', '--passphrase-file', right)).complained).toContain('not protected')
    }),
  120_000,
)

test('a command that needs no library asks for nothing, and protect needs a folder', async () => {
  expect((await kit('protect')).complained).toContain('needs the folder')
  expect((await kit('protect', '/nowhere/at/all')).complained).toContain('no folder')
})
