import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { type KitId, plainText } from '#core/model'
import { deskIn, release, valueOf, withFolder } from '#desk/testing/desks'
import { kit, withSample } from './testing/kit'

interface Report {
  readonly kit: string
  readonly code: string | null
  readonly files: readonly {
    readonly audience: string
    readonly path: string
    readonly version: number
    readonly isRecorded: boolean
    readonly lacks: readonly { readonly what: string }[]
  }[]
}

test(
  'build makes a file for every reader and says what each lacks; a bad kit does not hold up a good one',
  () =>
    withSample(async ({ kitFolder: good, folder }) => {
      const out = join(folder, 'out')
      const built = await kit('build', good, join(folder, 'nowhere'), '--audience', 'all', '--out', out, '--json')
      expect(built.code).toBe(1)
      expect(built.complained).toContain('1 of 2 kits have no files')
      const [first, second] = JSON.parse(built.said) as readonly Report[]
      expect(first?.files.map(({ audience }) => audience)).toEqual(['principal', 'delegation', 'counterpart', 'press'])
      for (const { path, isRecorded, version } of first?.files ?? [])
        expect([existsSync(path), isRecorded, version]).toEqual([true, true, 1])
      expect(first?.files[3]?.lacks.map(({ what }) => what)).toContain('sections')
      expect(second).toMatchObject({ code: 'file.missing', files: [] })

      // One reader, in words, by the title of the pack; the version is that of what was exported before.
      const again = await kit('build', good, '--audience', 'press', '--out', join(folder, 'again'))
      expect(again).toMatchObject({ code: 0, complained: '' })
      expect(again.said).toContain('press, version 1')
      expect(again.said).toContain('lacks 2 sections')
      expect(readdirSync(join(folder, 'again'))).toHaveLength(1)
    }),
  90_000,
)

const folderState = (folder: string): readonly (readonly [string, string])[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.lock'))
    .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name)).toString('latin1')] as const)
    .toSorted(([one], [other]) => one.localeCompare(other))

test(
  'with a password the files are others, called locked, and say nothing to whoever has none',
  () =>
    withSample(async ({ kitFolder, folder }) => {
      const secret = join(folder, 'secret.txt')
      const build = (...more: readonly string[]) =>
        kit('build', kitFolder, '--audience', 'press', '--out', join(folder, 'out'), '--password-file', secret, ...more)
      writeFileSync(secret, 'short\n')
      expect((await build()).complained).toContain('at least 8 letters')
      writeFileSync(secret, 'harbour 31 gulls\nanother line\n')
      const untouched = folderState(kitFolder)
      const byRecipe = ['--recipe', 'quotation-sheet']
      expect((await build('--form', 'docx', ...byRecipe)).complained).toContain('Only a PDF can have a password')
      writeFileSync(secret, '')
      expect((await build(...byRecipe)).complained).toContain('at least 8 letters')
      // What is refused keeps no pack in the kit.
      expect(folderState(kitFolder)).toEqual(untouched)
      writeFileSync(secret, 'harbour 31 gulls\nanother line\n')
      const built = await build('--json')
      expect(built).toMatchObject({ code: 0, complained: '' })
      expect(built.said).not.toContain('harbour 31')
      const [report] = JSON.parse(built.said) as readonly Report[]
      const path = report?.files[0]?.path ?? ''
      expect(basename(path)).toMatch(/ v1 locked\.pdf$/)
      const file = readFileSync(path).toString('latin1')
      expect(file).toContain('/Filter /Standard /V 5 /R 6')
      expect(file).not.toContain('Briefing Kit')
    }),
  90_000,
)

test.each([
  [['build', '--out', 'y'], 'build needs at least one kit'],
  [['build', 'x'], 'build needs --out DIR'],
  [['build', 'x', '--out', 'y', '--audience', 'public'], '--audience public is not one of'],
  [['build', 'x', '-o', 'y', '--audience', 'public'], '--audience public is not one of'],
])('%j ends with 1 and one sentence', async (args, sentence) => {
  const { code, complained } = await kit(...args)
  expect([code, complained.includes(sentence)]).toEqual([1, true])
})

test(
  'what has no room on the front sheet is told, and moved where the command says so, in a step that undoes',
  () =>
    withSample(async ({ kitFolder: good, folder }) => {
      const purpose = Array.from({ length: 400 }, (_, at) => `purpose${at}`).join(' ')
      const changed = async (work: (desk: ReturnType<typeof deskIn>, kitId: KitId) => Promise<void>) => {
        const desk = deskIn(dirname(good))
        await work(desk, basename(good) as KitId)
        await desk.close()
      }
      await changed(async (desk, kitId) => {
        valueOf(await desk.ask('kit.open', { kitId }))
        valueOf(await desk.ask('kit.edit', { kitId, edit: { kind: 'front.change', patch: { purpose } } }))
      })
      const out = join(folder, 'out')
      const told = await kit('build', good, '--audience', 'principal', '--out', out)
      expect(told.said).toMatch(/front sheet: \d+ lines had no room/)
      const moved = await kit('build', good, '--audience', 'principal', '--out', out, '--over', 'background')
      expect([moved.code, moved.said.includes('had no room')]).toEqual([0, false])
      await changed(async (desk, kitId) => {
        const { kit: after } = valueOf(await desk.ask('kit.open', { kitId }))
        expect(after.front.purpose).toBe('')
        expect(plainText(after.background.notDisclosed)).toContain(`Purpose\n${purpose}`)
        expect(valueOf(await desk.ask('kit.undo', { kitId })).kit.front.purpose).toBe(purpose)
      })
    }),
  90_000,
)

test('a folder that is no kit and a pack that is not there are named, and nothing is written', () =>
  withSample(async ({ kitFolder: good, folder }) => {
    mkdirSync(join(folder, 'plain'))
    const out = join(folder, 'out')
    expect((await kit('build', join(folder, 'plain'), '--out', out)).complained).toContain('is no kit of a library')
    expect((await kit('build', good, '--out', out, '--recipe', 'Nobody’s pack')).complained).toContain(
      'There is no pack Nobody’s pack in this kit',
    )
    expect(existsSync(out) ? readdirSync(out) : []).toEqual([])
    writeFileSync(join(folder, 'taken'), '')
    const onFile = await kit('build', good, '--out', join(folder, 'taken'))
    expect([onFile.code, onFile.complained.includes('could not be written (EEXIST)')]).toEqual([1, true])
  }))

test('a pack is not written over the file it is made from', () =>
  withFolder(async (folder) => {
    const own = join(folder, 'own.txt')
    writeFileSync(own, release)
    const { code, complained } = await kit('pack', own, '--out', own)
    expect([code, complained]).toEqual([1, `--out ${own} is one of the files that are read; choose another name.\n`])
    expect(readFileSync(own, 'utf8')).toBe(release)
    expect(readdirSync(folder)).toEqual(['own.txt'])
  }))

test('verify says everything for programs', () =>
  withSample(async ({ kitFolder: good }) => {
    const { code, said } = await kit('verify', good, '--json')
    expect(code).toBe(0)
    expect(JSON.parse(said)).toMatchObject({ broken: [] })
  }))
