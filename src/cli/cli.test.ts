import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { featureIds } from '#core/extract/candidates/features'
import { clauseRules } from '#core/extract/candidates/rules'
import { release, releaseNumber, withFolder } from '#desk/testing/desks'
import { fileReader } from '#desk/proof/reading'
import { kit } from './testing/kit'

const withReleases = (work: (folder: string, files: readonly string[]) => Promise<void>): Promise<void> =>
  withFolder(async (folder) => {
    const files = ['one.txt', 'two.txt', 'three.txt'].map((name) => join(folder, name))
    for (const [index, file] of files.entries()) writeFileSync(file, index === 0 ? release : releaseNumber(index))
    await work(folder, files)
  })

test.each([[['help']], [['--help']], [['-h']], [[]]])('%j explains every command', async (args) => {
  const { code, said } = await kit(...args)
  expect(code).toBe(0)
  for (const command of ['extract', 'pack', 'import', 'verify']) expect(said).toContain(command)
})

test.each([
  [['burn'], 'There is no command burn; see --help.'],
  [['extract'], 'extract needs at least one file; see --help.'],
  [['extract', 'a.txt', 'b.txt'], 'Several files need --out DIR for their results; see --help.'],
  [['extract', '--why', 'a.txt', 'b.txt'], 'extract --why needs one file; see --help.'],
  [['extract', 'nowhere.txt'], 'nowhere.txt is not there; check the name.'],
  [['extract', 'x/a.txt', 'y/a.txt', '--out', 'z'], 'Two files would both become a.json; give them different names.'],
  [['pack', 'a.txt'], 'pack needs --out OUT.pdf; see --help.'],
  [['pack', '--out', 'a.pdf'], 'pack needs at least one file; see --help.'],
  [
    ['pack', 'a.txt', '--out', 'a.pdf', '--audience', 'everybody'],
    '--audience everybody is not one of principal, delegation, counterpart, press.',
  ],
  [
    ['pack', 'a.txt', '--out', 'a.pdf', '--keep', 'quotes,rumours'],
    '--keep rumours is not one of quotes, people, documents, nothing.',
  ],
  [['import', 'a.txt'], 'import needs --library DIR; see --help.'],
  [['verify'], 'verify needs one kit; see --help.'],
  [['verify', 'nowhere'], 'nowhere is not there; check the name.'],
])('%j ends with 1 and one sentence', async (args, sentence) => {
  expect(await kit(...args)).toEqual({ code: 1, said: '', complained: `${sentence}\n` })
})

test('an option that nobody knows ends with 1 and one line', async () => {
  const { code, complained } = await kit('extract', '--burn')
  expect([code, complained.split('\n').length]).toEqual([1, 2])
  expect(complained).toContain('--burn')
})

test('extract --why says in words what decided, and no id of a rule or a feature', () =>
  withReleases(async (_, [file = '']) => {
    const { code, said } = await kit('extract', '--why', file)
    expect(code).toBe(0)
    expect(said).toContain('Dana Ferrol')
    expect(said).toContain('a verb of saying after the words; the speaker is named there')
    for (const id of [...featureIds, ...clauseRules].filter((one) => /[-:]/u.test(one)))
      expect(said).not.toMatch(new RegExp(`(?<![\\p{L}-])${id}(?![\\p{L}-])`, 'u'))
  }))

test('extract prints who said what; offsets are those of the text', () =>
  withReleases(async (_, [file = '']) => {
    const { code, said } = await kit('extract', file)
    const found = JSON.parse(said) as {
      readonly quotes: readonly { readonly spans: readonly [number, number][]; readonly speaker: string }[]
    }
    expect(code).toBe(0)
    expect(
      found.quotes.map(({ spans, speaker }) => [spans.map(([start, end]) => release.slice(start, end)), speaker]),
    ).toEqual([[['We built it in a year, and we built it for both banks of the river,'], 'Dana Ferrol']])
  }))

test('extract has reported speech apart, and among the quotations when it is asked for', () =>
  withReleases(async (folder) => {
    const file = join(folder, 'told.txt')
    writeFileSync(file, 'Minister Ann Lee denied that the ferry stops.')
    const kinds = async (...flags: readonly string[]) => {
      const { quotes, reported } = JSON.parse((await kit('extract', ...flags, file)).said) as {
        readonly quotes: readonly { readonly kind: string }[]
        readonly reported: readonly { readonly act: string }[]
      }
      return [quotes.map(({ kind }) => kind), reported.map(({ act }) => act)]
    }
    expect(await kinds()).toEqual([[], ['denied']])
    expect(await kinds('--reported')).toEqual([['reported'], ['denied']])
  }))

test('extract of several files writes one JSON for each', () =>
  withReleases(async (folder, files) => {
    const out = join(folder, 'found', 'here')
    expect((await kit('extract', ...files, '--out', out)).code).toBe(0)
    expect(readdirSync(out).toSorted()).toEqual(['one.json', 'three.json', 'two.json'])
    expect(JSON.parse(readFileSync(join(out, 'two.json'), 'utf8'))).toMatchObject({ lang: 'en' })
  }))

test('import gives a result for each file, and complains of those refused', () =>
  withReleases(async (folder, files) => {
    const library = join(folder, 'library')
    const { code, said, complained } = await kit(
      'import',
      ...files,
      join(folder, 'gone.txt'),
      '--library',
      library,
      '--json',
    )
    const outcomes = JSON.parse(said) as readonly {
      readonly outcome: string
      readonly kit: string | null
      readonly code: string | null
    }[]
    expect(outcomes.map(({ outcome, code: why }) => [outcome, why])).toEqual([
      ['accept', null],
      ['accept', null],
      ['accept', null],
      ['refuse', 'FILE_MISSING'],
    ])
    expect(new Set(outcomes.map((outcome) => outcome.kit)).size).toBe(2)
    expect([code, complained]).toEqual([
      1,
      '1 of 4 files were not taken in; the first: gone.txt is not there; check the name.\n',
    ])
  }))

test('a file that is refused leaves every byte of the library as it was', () =>
  withReleases(async (folder, [file = '']) => {
    const library = join(folder, 'library')
    writeFileSync(join(folder, 'a.pdf'), '%PDF-1.7')
    const { code, said } = await kit('import', join(folder, 'a.pdf'), '--library', library)
    expect([code, said.startsWith('a.pdf: refused.')]).toEqual([1, true])
    expect(existsSync(library) ? readdirSync(library).filter((name) => name.startsWith('kit_')) : []).toEqual([])
    expect((await kit('import', file, '--library', library)).code).toBe(0)
  }))

test('verify counts the quotations of a kit, and names the one that was tampered with', () =>
  withReleases(async (folder, [file = '']) => {
    const library = join(folder, 'library')
    await kit('import', file, '--library', library)
    const place = join(library, readdirSync(library).find((name) => name.startsWith('kit_')) ?? '')
    expect(await kit('verify', place)).toEqual({
      code: 0,
      said: [
        '1 quotation: 1 exact, 0 edited, 0 reported (0 edits declared).\n',
        'Speakers: 1 as the source says, 0 shown by hand, 0 set by hand, 0 against the source, 0 to be checked, 0 not named.\n',
      ].join(''),
      complained: '',
    })
    expect((await kit('verify', join(place, 'kit.json'))).code).toBe(0)
    const path = join(place, 'kit.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace('"exact":"We built', '"exact":"We burnt'))
    const { code, complained } = await kit('verify', place)
    expect(code).toBe(1)
    expect(complained).toMatch(/^Quotation quo_\w+ .*is not word for word in its source/)
  }))

test(
  'pack makes a PDF with the marking asked for, and leaves nothing else behind',
  () =>
    withReleases(async (folder, files) => {
      const out = join(folder, 'pack.pdf')
      const { code, said } = await kit(
        'pack',
        ...files,
        '--out',
        out,
        '--marking',
        'TLP:AMBER',
        '--paper',
        'Letter',
        '--audience',
        'delegation',
      )
      expect([code, said.startsWith(out)]).toEqual([0, true])
      expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-')
      expect(readdirSync(folder).toSorted()).toEqual(['one.txt', 'pack.pdf', 'three.txt', 'two.txt'])
    }),
  30_000,
)

const accord = `Bridge over the Olm reopens
“We signed the Olm Bridge Accord for both banks of the river,” said Dana Ferrol, Minister of Roads of Olmland.`

test.each([
  ['nothing', '0 quotations, 0 people, 0 documents; 3 proposals were left out', []],
  [
    'documents',
    '0 quotations, 0 people, 1 document; 2 proposals were left out',
    ['Commitments and documents', 'Olm Bridge Accord', 'SOURCE 1'],
  ],
  ['people', '0 quotations, 1 person, 0 documents; 2 proposals were left out', ['FERROL']],
  [
    'quotes,people,documents',
    '1 quotation, 1 person, 1 document; nothing was left out',
    ['Commitments and documents', 'Dana Ferrol'],
  ],
])(
  'a finished pack prints what was kept and nothing else: %s',
  (keep, kept, printed) =>
    withFolder(async (folder) => {
      const [file, out] = [join(folder, 'accord.txt'), join(folder, 'pack.pdf')]
      writeFileSync(file, accord)
      const { code, said } = await kit('pack', file, '--out', out, '--keep', keep)
      expect([code, said.split('\n')[1]]).toEqual([0, `kept: ${kept}`])
      const text = fileReader()(readFileSync(out)).pages.slice(1).join('\n')
      for (const words of printed) expect(text).toContain(words)
      if (keep === 'nothing' || keep === 'people')
        for (const words of ['Accord', 'both banks', 'SOURCE 1']) expect(text).not.toContain(words)
      if (keep === 'nothing') expect(text).not.toMatch(/ferrol/i)
    }),
  30_000,
)
