import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { departures, lowered, roomOf } from './laws/allowance.mjs'
import { circlesIn, importsOf } from './laws/circles.mjs'
import { codeInData, foreignLetters } from './laws/letters.mjs'
import { doubledEntries, sharedEntries } from './laws/lists.mjs'
import { unreachable } from './laws/reachable.mjs'
import { sentencesIn } from './laws/sentences.mjs'
import { root, runTool } from './run/programs.mjs'

/** A law holds when it says so: each line breaks it, in a file that does not exist. */
const SENTENCES = [
  ['src/renderer/x.tsx', 'const a = <p>Nothing chosen yet</p>', 'Nothing chosen yet'],
  ['src/renderer/x.tsx', 'const a = <p>ok</p>', 'ok'],
  ['src/renderer/x.tsx', "const a = <p>{isNew ? words.fresh : 'old'}</p>", 'old'],
  ['src/renderer/x.tsx', "const a = <p>{kept > 0 && 'kept already'}</p>", 'kept already'],
  ['src/renderer/x.tsx', 'const a = <button aria-label="Close" />', 'Close'],
  ['src/renderer/x.tsx', "const a = <input placeholder={isNew ? words.x : 'Your name'} />", 'Your name'],
  ['src/renderer/x.tsx', 'const a = <b title={`Go to ${name}`} />', 'Go to …'],
  ['src/renderer/x.tsx', 'const a = <Field label="Role" />', 'Role'],
  ['src/renderer/x.tsx', 'const a = <Fold aside="kept quotations" />', 'kept quotations'],
  ['src/renderer/x.ts', "export const said = 'nothing was kept yet'", 'nothing was kept yet'],
  ['src/renderer/x.ts', "const said = new Map([['a', 'one kept']])", 'one kept'],
  ['src/core/pack/x.ts', "const label = run('Page ')", 'Page'],
  ['src/core/pack/x.ts', "const label = plain('see page')", 'see page'],
  ['src/main/x.ts', "dialog.showErrorBox(words.oh, 'it broke')", 'it broke'],
  ['src/renderer/x.ts', "tell({ text: 'Saved' })", 'Saved'],
  ['src/renderer/x.ts', "say('moved up')", 'moved up'],
  ['src/renderer/x.ts', "const said = 'The quote was dropped.'", 'The quote was dropped.'],
  ['src/renderer/x.ts', 'const said = `${count} quotes were kept.`', '… quotes were kept.'],
  ['src/cli/x.ts', "process.stdout.write('done')", 'done'],
  ['src/cli/x.ts', 'throw new Complaint(`${file} has no text; nothing was taken in.`)', '… has no text'],
  ['src/core/pack/x.ts', "const title = 'Points to make'", 'Points to make'],
  ['src/main/menu.ts', "const menu = { label: '&Kit' }", '&Kit'],
  ['src/main/dialogs.ts', "ask({ buttons: ['Keep'] })", 'Keep'],
  ['src/renderer/x.tsx', "const none = 'nothing'; const a = <p>{none}</p>", 'nothing'],
  ['src/renderer/x.tsx', "const names = { kept: 'kept' } as const; const a = <p>{names[state]}</p>", 'kept'],
  ['src/renderer/x.tsx', "const say1 = (n: number) => n > 1 ? many : 'one'; const a = <b title={say1(n)} />", 'one'],
  ['src/renderer/x.tsx', "const a = <p>{['undone'].join(' ')}</p>", 'undone'],
  ['src/renderer/x.tsx', "const a = <>{isNew && 'new'}</>", 'new'],
  ['src/renderer/x.tsx', "const a = createElement('p', null, 'old')", 'old'],
  ['src/renderer/x.ts', "document.title = 'kits'", 'kits'],
  ['src/renderer/x.ts', "field.setAttribute('aria-label', 'close')", 'close'],
  ['src/renderer/x.ts', "new Notification('saved')", 'saved'],
  ['src/cli/x.ts', "console.log('done')", 'done'],
  ['src/core/quote/x.ts', "const why = 'The words are not in the source.'", 'The words are not'],
  ['src/desk/x.ts', 'const said = `The file ${name} could not be read.`', 'The file … could not'],
  ['src/renderer/x.css', ".a::before { content: 'New here'; }", 'New here'],
  ['src/renderer/x.html', '<p>Loading the kits</p>', 'Loading the kits'],
  ['src/renderer/x.html', '<img alt="Coat of arms" />', 'Coat of arms'],
]

const SILENT = [
  ['src/renderer/words/en/x.ts', "export const x = 'The quote was dropped.'"],
  ['src/renderer/x.test.ts', "const a = 'The quote was dropped.'"],
  ['src/renderer/x.tsx', "const a = <p className='one two three'>{words.x}</p>"],
  ['src/renderer/x.tsx', "const a = <p>{state === 'kept' ? words.kept : words.dropped} · {number}</p>"],
  ['src/renderer/x.tsx', "const a = <Button kind='primary' keys='Mod+Shift+Z' label={words.undo} />"],
  ['src/renderer/x.ts', "throw new Error('A quote without a source')"],
  ['src/core/layout/x.ts', "class Unsettable extends Error { constructor() { super('Words that cannot be set') } }"],
  ['src/renderer/x.ts', "const font = 'italic 12px/16px Inter'"],
  ['src/desk/x.ts', "throw new MalformedText('The text ends before its groups do')"],
  ['src/core/model/x.ts', "const Two = v.check((ids) => ids.length === 2, 'Two are needed, and not three')"],
  ['src/core/extract/x.ts', "const rule = 'He said so at the meeting.'"],
  ['src/core/text/data/x.ts', "export const openings = ['The statement follows.']"],
  ['src/renderer/x.tsx', "const name = 'wide'; const f = (name: string) => <p>{name}</p>"],
  ['src/renderer/x.tsx', "const sizes = { wide: 'wide' }; const a = <p className={sizes.wide}>{words.x}</p>"],
  ['src/renderer/x.css', ".a::before { content: '· '; }"],
  ['src/renderer/x.html', '<title>Briefing Kit</title>'],
]

describe('Sentences', () => {
  test.each(SENTENCES)('%s: %s', (file, text, said) =>
    expect(sentencesIn(file, text).map(({ reason }) => reason)).toEqual([expect.stringContaining(`“${said}`)]),
  )
  test('stand in the message files of this tree, every one', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true }).map((file) => `src/${file}`.replaceAll('\\', '/'))
    const sources = files.filter((file) => /\.(tsx?|css|html)$/.test(file))
    expect(sources.length).toBeGreaterThan(500)
    const said = sources.flatMap((file) =>
      sentencesIn(file, readFileSync(join(root, file), 'utf8')).map(({ line, reason }) => `${file}:${line} ${reason}`),
    )
    // A level of secrecy, a licence inside a file, and the names of new packs, which the model gives (allowance.json).
    expect(said.filter((one) => !/^src\/(core\/model|desk\/pdf)\//.test(one))).toEqual([])
  }, 60_000)
  test.each(SILENT)('%s is silent: %s', (file, text) => expect(sentencesIn(file, text)).toEqual([]))
})

describe('Circles of imports', () => {
  /** @param {Record<string, string>} tree a text for each file @returns {string[]} */
  const told = (tree) => {
    const files = new Set(Object.keys(tree))
    return circlesIn(new Map(Object.entries(tree).map(([file, text]) => [file, importsOf(file, text, files)]))).map(
      (circle) => circle.join(' '),
    )
  }
  const a = 'src/core/a.ts'
  const b = 'src/core/b.tsx'
  const c = 'src/core/c/index.ts'
  test.each([
    ['of two', { [a]: "import { b } from './b'", [b]: "import { a } from './a'" }, [`${a} ${b}`]],
    ['for a type only', { [a]: "import type { B } from './b'", [b]: "import { a } from '#core/a'" }, [`${a} ${b}`]],
    [
      'of three, by way of what is passed on and what is loaded late',
      { [a]: "export * from './b'", [b]: "const c = () => import('./c')", [c]: "type A = import('../a').A" },
      [`${a} ${b} ${c}`],
    ],
    ['none in a row', { [a]: "import { b } from './b'", [b]: "import { c } from './c'", [c]: '' }, []],
    ['none where two see a third', { [a]: "import './c'", [b]: "import './c'", [c]: "import 'valibot'" }, []],
  ])('%s', (_what, tree, expected) => expect(told(tree)).toEqual(expected))
})

describe('Letters of other scripts', () => {
  test('are counted in code', () => {
    expect(foreignLetters('src/core/text/x.ts', "const said = 'قال сказал 说'")).toBe(10)
    expect(foreignLetters('src/core/text/x.ts', "const said = 'señaló'; /\\p{Script=Arabic}/u")).toBe(0)
  })
  test.each([
    ['src/core/text/x.ts', 'const said = /[\\u0627\\u{0628}]/u', 2],
    ['src/core/text/x.ts', 'const said = String.fromCodePoint(0x627, 1576)', 2],
    ['src/renderer/x.tsx', 'const a = <p>&#x627;&#1576;</p>', 2],
    ['src/renderer/x.css', ".a::before { content: '\\0627'; }", 1],
    ['scripts/x.cjs', "const said = 'да'", 2],
    ['src/core/text/x.ts', 'const said = /[\\u2019\\u00e9\\u{1f600}\\u{ffffffff}]/u', 0],
    ['src/renderer/x.html', '<p>&#8217;</p>', 0],
  ])('are counted by their numbers too: %s: %s', (file, text, count) => expect(foreignLetters(file, text)).toBe(count))
  test('are no data where there is code', () => {
    const table = "export const said = new Set('сказал сказала'.split(' '))"
    expect(codeInData('src/core/text/data/x.ts', table)).toEqual([])
    for (const code of ['const f = () => 1', 'function f() {}', 'class A {}'])
      expect(codeInData('src/core/text/data/x.ts', `${table}\n${code}`).map(({ line }) => line)).toEqual([2])
    expect(codeInData('src/core/text/x.ts', 'const f = () => 1')).toEqual([])
  })
  test.each([
    'src/core/text/data/x.ts',
    'src/core/extract/languages/ru/ru.ts',
    'src/core/text/x.test.ts',
    'src/core/pack/words/ru/index.ts',
  ])('are data in %s', (file) => expect(foreignLetters(file, 'сказал')).toBe(0))
})

describe('Word lists', () => {
  const reasons = (/** @type {string} */ text) => doubledEntries('x.ts', text).map(({ reason }) => reason)
  test.each([
    ['between commas', 'const x = `said, told us, said, wrote`', 'said'],
    ['one a line', 'const x = `\n  said\n  told us\n  told us\n  wrote\n`', 'told us'],
    ['between spaces', "const x = 'a e o e i'", 'e'],
    ['between spaces on several lines', 'const x = `\n  affirm declar stat not\n  add stress stat repl\n`', 'stat'],
    ['between strokes', 'const x = `but | even so | so |\n  even\n  so | yet`', 'even so'],
    ['around forms that are put in', "const x = `said, wrote, told, ${forms(verbs, 'ed')}, said`", 'said'],
    ['in an array', "const x = ['said', 'told', 'wrote', 'said']", 'said'],
  ])('an entry twice %s', (_, text, entry) => expect(reasons(text)).toEqual([`“${entry}” stands twice in one list`]))
  test('the same entry in two lists, in a phrase, or in a pair is no entry twice', () => {
    expect(reasons('const x = { a: `said, told, wrote, added`, b: `said, told, wrote, noted` }')).toEqual([])
    expect(reasons('const x = `said, said so, so said, told`')).toEqual([])
    expect(reasons("const x = [['a', 'a'], 'no no']")).toEqual([])
  })
  test('the source of a pattern is no list, by itself and as a template', () => {
    expect(reasons("const x = '(?:stat(?:es|ed)|read(?:s|ed)|say(?:s|ed))'")).toEqual([])
    expect(reasons('const x = `${noun} (?:stat(?:es|ed)|read(?:s|ed)|say(?:s|ed))`')).toEqual([])
  })
  test('three are a list in a language, and in other data a title', () => {
    const said = (/** @type {string} */ file, /** @type {string} */ text) => doubledEntries(file, text).length
    for (const list of ['su sus su', 'él, este, él']) {
      expect(said('src/core/extract/languages/es/es.ts', `const x = '${list}'`)).toBe(1)
      expect(said('src/core/forms/data/x.ts', `const x = '${list}'`)).toBe(0)
    }
    expect(said('src/core/extract/languages/es/es.ts', "const x = [['a', 'b', 'a'], 'no no']")).toBe(0)
  })
  test('an entry that is written, and made of a stem too', () => {
    const list = (/** @type {string} */ word) =>
      "const speaking = `\n  asegur recalc\n`\nconst x = `dijo, ${forms(speaking, 'ó a -')}, WORD, hizo saber`".replace(
        'WORD',
        word,
      )
    for (const word of ['recalcó', 'asegura', 'asegur'])
      expect(reasons(list(word))).toEqual([`“${word}” is written, and made of a stem too`])
    expect(reasons(list('se recalcó'))).toEqual([])
    expect(reasons("const x = `dijo, ${forms('asegur', 'ó')}, aseguró`")).toHaveLength(1)
  })
  test('a verb that is a cue and a weak cue, also when a form was put in', () => {
    expect(sharedEntries({ words: { cue: `said, ${['called'].join()}`, weakCue: 'named, called' } })).toEqual([
      '“called” stands in cue and in weakCue',
    ])
    expect(sharedEntries({ words: { cue: ['said'], weakCue: ['called'] } })).toEqual([])
  })
  test('an entry that no text reaches, and those that only look so', async () => {
    const told = (await unreachable())({
      code: 'en',
      writing: 'cased',
      elisions: 'd',
      clitics: '-t-il -il',
      words: {
        cue: "said, told us, dit-il, called on, it's so",
        honorific: 'h.e., mr., rt. hon.',
        link: "d', of the",
        organisation: 'channel 9, o. n.',
        manyRoles: 'mayors>mayor',
      },
      countries: '',
      demonyms: '',
    })
    expect(told).toEqual([
      '“dit-il” in cue is never reached',
      "“it's so” in cue is never reached",
      '“rt. hon.” in honorific is never reached',
      '“channel 9” in organisation is never reached',
    ])
  })
})

describe('What is tolerated', () => {
  test('may neither grow nor shrink unseen', () => {
    expect(departures({ a: 3 }, { a: 3 })).toEqual([])
    expect(departures({ a: 4, b: 1 }, { a: 3, c: 2 })).toEqual([
      { room: 'a', found: 4, allowed: 3 },
      { room: 'b', found: 1, allowed: 0 },
      { room: 'c', found: 0, allowed: 2 },
    ])
  })
  test('is written down lower, never higher', () =>
    expect(lowered({ a: 4, b: 1, d: 9 }, { a: 3, b: 2, c: 2 })).toEqual({ a: 3, b: 1 }))
  test('is counted by room', () =>
    expect(
      ['src/core/extract/names/x.ts', 'src/renderer/parts/x.ts', 'src/desk/import/x.ts', 'scripts/x.mjs'].map(roomOf),
    ).toEqual(['src/core/extract', 'src/renderer', 'src/desk/import', 'scripts']))
})

// A second for each, ten when everything else is running too.
describe('The check as it is run', { timeout: 60_000 }, () => {
  /** @type {string} */
  let folder
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'laws-'))))
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  const put = (/** @type {string} */ file, /** @type {string} */ text) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  const check = () => spawnSync(process.execPath, ['scripts/laws.mjs', folder], { cwd: root, encoding: 'utf8' })

  test.each([
    ['nothing wrong', 'export const x = 1\n', 'said, told, wrote', 0, ''],
    [
      'a sentence outside the message files',
      "export const x = 'The quote was dropped.'\n",
      'said',
      1,
      'src/renderer/x.ts:1',
    ],
    ['a letter of another script too many', "export const x = 'да'\n", 'said', 1, 'src/renderer: 2 in all, 1 allowed'],
    ['a doubled list entry', 'export const x = 1\n', 'said, told, wrote, said', 1, '“said” stands twice'],
    ['an entry that no text reaches', 'export const x = 1\n', "said, it\\'s", 1, "“it's” in cue is never reached"],
    ['an allowance that could be lower', 'export const x = 1\n', 'said', 1, '--lower', { 'src/renderer': 1 }],
  ])('%s', (_, text, cue, code, said, letters = code === 1 && text.includes('да') ? { 'src/renderer': 1 } : {}) => {
    put('src/renderer/x.ts', text)
    put(
      'src/core/extract/languages/xx/xx.ts',
      `export const xx: LanguageSource = { words: { cue: '${cue}' }, countries: '', demonyms: '' }\n`,
    )
    put('scripts/laws/allowance.json', JSON.stringify({ sentences: {}, letters, lists: {} }))
    const { status, stderr, stdout } = check()
    expect(stdout).toMatch(/2 files read/)
    expect(stderr).toContain(said)
    expect(status).toBe(code)
  })

  test('a folder that has lost its languages is no folder without faults', () => {
    put('src/core/extract/x.ts', 'export const x = 1\n')
    put('scripts/laws/allowance.json', '{}')
    expect(check().status).toBe(1)
  })

  test('an unformatted file', () => {
    put('x.ts', 'export const x={a:1};\n')
    const arguments_ = [
      '--check',
      '--config',
      '.prettierrc.json',
      '--ignore-path',
      join(folder, 'none'),
      '--log-level=silent',
    ]
    expect(runTool('prettier', [...arguments_, join(folder, 'x.ts')])).toBe(1)
    put('x.ts', 'export const x = { a: 1 }\n')
    expect(runTool('prettier', [...arguments_, join(folder, 'x.ts')])).toBe(0)
  })
})
