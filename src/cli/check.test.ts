import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { kit, withSample } from './testing/kit'

test(
  'check passes a pack for its own readers, and names what it holds that others may not see',
  () =>
    withSample(async ({ folder, library, id }) => {
      const built = await kit('build', join(library, id), '--audience', 'principal', '--out', folder, '--json')
      const [report] = JSON.parse(built.said) as readonly { readonly files: readonly { readonly path: string }[] }[]
      const path = report?.files[0]?.path ?? ''
      const own = await kit('check', path, '--kit', join(library, id), '--audience', 'principal')
      expect(own).toMatchObject({ code: 0, complained: '' })
      expect(own.said).toContain('OFFICIAL-SENSITIVE on each; tagged')
      const press = await kit('check', path, '--kit', join(library, id), '--audience', 'press')
      expect([press.code, press.complained]).toEqual([
        1,
        expect.stringContaining('which this audience must not see (page'),
      ])
      expect((await kit('check', path, '--marking', 'SECRET')).complained).toContain('SECRET does not stand at head')

      const letters = readFileSync(path, 'latin1')
      const changed = async (from: RegExp, to: string): Promise<string> => {
        const other = join(folder, 'changed.pdf')
        writeFileSync(other, letters.replace(from, to), 'latin1')
        return (await kit('check', other)).complained
      }
      expect(await changed(/pdfuaid:part/, 'pdfuaid:prat')).toContain('does not claim to be accessible')
      expect(await changed(/%%EOF/, '%%EOF\n1 0 obj << /S /JavaScript /JS (x) >> endobj %%EOF')).toContain(
        'no pack has',
      )
    }),
  90_000,
)

test.each([
  [['check'], 'check needs one PDF'],
  [['check', import.meta.filename], 'is no PDF'],
  [['check', 'nowhere.pdf'], 'nowhere.pdf is not there'],
  [['check', 'x.pdf', '--kit', 'y'], 'needs --audience'],
])('%j ends with 1 and one sentence', async (args, sentence) => {
  const { code, complained } = await kit(...args)
  expect([code, complained]).toEqual([1, expect.stringContaining(sentence)])
})
