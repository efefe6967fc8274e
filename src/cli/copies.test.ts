import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import type { KitId } from '#core/model'
import { fileReader } from '#desk/proof/reading'
import { codeOf, deskIn, valueOf, withFolder } from '#desk/testing/desks'
import { kit, withSample } from './testing/kit'

/** A numbered copy for each name of a distribution list, and who got which. */

interface Report {
  readonly code: string | null
  readonly copies: readonly {
    readonly copy: { readonly number: number; readonly of: number; readonly name: string }
    readonly path: string
    readonly pages: number
    readonly version: number
    readonly isRecorded: boolean
  }[]
}

const wordsOn = (path: string): readonly string[] => {
  const read = fileReader()(new Uint8Array(readFileSync(path)))
  return read.pages.map(String)
}

test(
  'each name of a list gets a copy with its number on every page; the kit keeps who got which, and no copy names another',
  () =>
    withFolder(async (folder) => {
      const library = join(folder, 'library')
      const desk = deskIn(library)
      const { id, packs } = valueOf(await desk.ask('kit.sample', {})).kit
      expect(
        codeOf(await desk.ask('pack.exportCopies', { kitId: id, packId: packs[0]?.id as never, job: 'none' })),
      ).toBe('pack.noDistribution')
      await desk.close()
      const list = join(folder, 'names.txt')
      writeFileSync(list, '\ufeffAmbassador Quillon\r\n\r\nRegistry, Zafirel\n')
      const out = join(folder, 'out')
      const built = await kit('build', join(library, id), '--copies', list, '--out', out, '--json')
      expect(built).toMatchObject({ code: 0, complained: '' })
      const [report] = JSON.parse(built.said) as readonly Report[]
      expect(report?.copies.map(({ copy }) => copy)).toEqual([
        { number: 1, of: 2, name: 'Ambassador Quillon' },
        { number: 2, of: 2, name: 'Registry, Zafirel' },
      ])
      const [first, second] = report?.copies ?? []
      if (first === undefined || second === undefined) throw new Error('Two copies were expected')
      expect(basename(second.path)).toMatch(/ v1 copy 2 of 2\.pdf$/)
      for (const [copy, others] of [
        [first, 'Zafirel'],
        [second, 'Quillon'],
      ] as const) {
        const pages = wordsOn(copy.path)
        expect(pages).toHaveLength(copy.pages)
        const own = `Copy ${copy.copy.number} of 2 – ${copy.copy.name}`
        expect(pages.filter((page) => !page.includes(own))).toEqual([])
        expect(pages.join('\n')).not.toContain(others)
      }
      // The same once more is the same version and no further entry; the log survives a restart.
      expect((await kit('build', join(library, id), '--copies', list, '--out', out)).said).toContain(
        'copy 1 of 2 for Ambassador Quillon, version 1',
      )
      const again = deskIn(library)
      const { exports } = valueOf(await again.ask('kit.open', { kitId: id as KitId })).kit
      expect(exports.map(({ copy, version }) => [copy?.number, copy?.name, version])).toEqual([
        [1, 'Ambassador Quillon', 1],
        [2, 'Registry, Zafirel', 1],
      ])
      await again.close()
    }),
  90_000,
)

test(
  'a list is read as office programs write it; a name that shows nothing is none, and too many are refused in words',
  () =>
    withSample(async ({ folder, library, id }) => {
      const list = join(folder, 'names.txt')
      const namesFrom = async (bytes: Uint8Array): Promise<readonly string[]> => {
        writeFileSync(list, bytes)
        const { said } = await kit('build', join(library, id), '--copies', list, '--out', join(folder, 'out'), '--json')
        const [report] = JSON.parse(said) as readonly Report[]
        return report?.copies.map(({ copy }) => copy.name) ?? []
      }
      expect(await namesFrom(Buffer.from('\ufeffÉmile Dupré\r\nJürgen\r\n', 'utf16le'))).toEqual([
        'Émile Dupré',
        'Jürgen',
      ])
      expect(await namesFrom(Buffer.from('Ann One\rBo Two\r'))).toEqual(['Ann One', 'Bo Two'])
      expect(await namesFrom(Buffer.from('\u200b\nAmb\u202eassador\tQuillon\x1b\n\u2066\u2069\n'))).toEqual([
        'Ambassador Quillon',
      ])
      writeFileSync(list, Array.from({ length: 100 }, (_, at) => `Reader ${at}`).join('\n'))
      const many = await kit('build', join(library, id), '--copies', list, '--out', join(folder, 'out'))
      expect(many.code).toBe(1)
      expect(many.complained).toContain('names.txt has 100 names; a list has at most 99')
    }),
  90_000,
)

test.each([
  [['build', 'x', '--out', 'y', '--copies', 'no-such-list.txt'], /no-such-list\.txt could not be read \(ENOENT\)|x/],
  [['build', 'x', '--out', 'y', '--copies', 'l.txt', '--audience', 'press'], /leave --form and --audience out/],
])('%j ends with 1 and one sentence', async (args, sentence) => {
  const { code, complained } = await kit(...args)
  expect(code).toBe(1)
  expect(complained).toMatch(sentence)
})
