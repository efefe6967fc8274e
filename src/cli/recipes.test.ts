import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { release, withFolder } from '#desk/testing/desks'
import { kit, withSample } from './testing/kit'

const own = (sections: string): string =>
  `{\n  "recipe": 1,\n  "id": "lunch",\n  "name": "Working lunch",\n  "sections": [\n${sections}\n  ]\n}\n`

test('recipes names those there are, and the line of a fault in one', () =>
  withFolder(async (folder) => {
    const bundled = await kit('recipes')
    expect([bundled.code, bundled.said.split('\n')[0]?.startsWith('event: Full pack')]).toEqual([0, true])
    mkdirSync(join(folder, 'recipes'))
    writeFileSync(join(folder, 'recipes', 'lunch.json'), own('    { "kind": "quotes" }'))
    expect((await kit('recipes', '--library', folder)).said).toContain('lunch: Working lunch.')
    const bad = join(folder, 'recipes', 'bad.json')
    writeFileSync(bad, own('    { "kind": "quotes" },\n    { "kind": "quotes", "reader": ["press"] }'))
    for (const args of [['--library', folder], [bad]]) {
      const told = await kit('recipes', ...args)
      expect([told.code, told.complained]).toEqual([
        1,
        expect.stringContaining('bad.json, line 7: a recipe has no field'),
      ])
    }
  }))

test(
  'build by a recipe keeps its pack in the kit, and leaves out what the recipe has for others',
  () =>
    withSample(async ({ folder, library, id }) => {
      const file = join(folder, 'lunch.json')
      writeFileSync(file, own('    { "kind": "quotes" },\n    { "kind": "people", "readers": ["principal"] }'))
      const build = async (out: string) => {
        const target = join(folder, out)
        const readers = 'principal,press'
        const form = ['--form', 'markdown', '--json']
        const built = await kit(
          'build',
          join(library, id),
          '--recipe',
          file,
          '--out',
          target,
          '--audience',
          readers,
          ...form,
        )
        expect([built.code, built.complained]).toEqual([0, ''])
        const [report] = JSON.parse(built.said) as readonly { readonly files: readonly BuiltFile[] }[]
        return report?.files ?? []
      }
      const first = await build('first')
      const [principal, press] = first.map(({ path }) => readFileSync(path, 'utf8'))
      expect([principal, press].map((text) => /^## People/m.test(text ?? ''))).toEqual([true, false])
      expect(first[1]?.lacks).toContainEqual({ what: 'recipe', ids: ['people'] })
      // The same pack again: the same version.
      expect((await build('second')).map(({ version }) => version)).toEqual([1, 1])
    }),
  60_000,
)

interface BuiltFile {
  readonly path: string
  readonly version: number
  readonly lacks: readonly object[]
}

test('pack follows a recipe, and names one that is not there', () =>
  withFolder(async (folder) => {
    const text = join(folder, 'release.txt')
    writeFileSync(text, release)
    const out = join(folder, 'out.md')
    expect((await kit('pack', text, '--recipe', 'nothing', '--out', out)).complained).toContain('no recipe nothing')
    expect((await kit('pack', text, '--recipe', 'quotation-sheet', '--out', out)).code).toBe(0)
    expect(readFileSync(out, 'utf8')).not.toMatch(/^## People/m)
  }))
