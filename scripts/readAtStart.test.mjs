import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readAtStart } from './laws/readAtStart.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const files = new Set(
  readdirSync(`${root}/src`, { recursive: true }).map((file) => `src/${String(file).replaceAll('\\', '/')}`),
)

/** What of these places a program reads before it can do anything. @param {string} first @param {readonly string[]} places */
const readOf = (first, places) =>
  [...readAtStart(first, files, (file) => readFileSync(`${root}/${file}`, 'utf8'))].filter((file) =>
    places.some((place) => file.startsWith(place)),
  )

describe('a start reads what the first screen needs', () => {
  it('the main process: its walls first, and no desk', () =>
    expect(readOf('src/main/index.ts', ['src/core/', 'src/desk/']).toSorted()).toEqual([
      'src/core/model/result.ts',
      'src/desk/closedWays.ts',
      'src/desk/denyNetwork.ts',
      'src/desk/refusal.ts',
      'src/desk/store/fold/elsewhere.ts',
    ]))

  it.each(['src/main/open.ts', 'src/desk/store/fold/worker.ts'])('%s: no engine, no page, no font', (first) =>
    expect(
      readOf(first, [
        'src/core/extract/extract.ts',
        'src/core/extract/languages/',
        'src/core/layout/layOut.ts',
        'src/desk/pdf/',
        'src/desk/import/docx/',
        'src/desk/import/pdf/',
        'src/desk/import/decoding/',
        'src/desk/fonts/',
      ]),
    ).toEqual([]),
  )

  it('the window: the list of kits, no screen of a kit, no schema of a call, none of the words of a pack', () =>
    expect(
      readOf('src/renderer/main.tsx', [
        'src/contract/calls.ts',
        'src/core/pack/words',
        'src/core/extract/',
        ...['sources', 'overview', 'quotes', 'people', 'messages', 'settings'].map(
          (screen) => `src/renderer/screens/${screen}/${screen[0]?.toUpperCase()}${screen.slice(1)}.tsx`,
        ),
      ]),
    ).toEqual([]))

  it('what is imported as a type is not read, what is re-exported is', () => {
    const texts = {
      'src/a.ts':
        "import type { B } from './b'\nimport { type B as C } from './b'\nexport { d } from './d'\nimport('./e')",
      'src/b.ts': '',
      'src/d.ts': "import './f'",
      'src/e.ts': '',
      'src/f.ts': '',
    }
    const names = new Set(Object.keys(texts))
    expect([...readAtStart('src/a.ts', names, (file) => Reflect.get(texts, file))]).toEqual([
      'src/a.ts',
      'src/d.ts',
      'src/f.ts',
    ])
  })
})
