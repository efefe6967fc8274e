import { expect, test } from 'vitest'
import { breachesOf } from './layers/breaches.mjs'

/** A wall holds when the check says so: each line breaks one, in a file that does not exist. */
const BREACHES = [
  ['src/core/text/clean.ts', "import { readFileSync } from 'node:fs'", 'core/text may not use node:fs'],
  ['src/core/pack/compose.ts', "import { app } from 'electron'", 'core/pack may not use electron'],
  ['src/core/extract/find.ts', "import { useState } from 'react'", 'core/extract may not use react'],
  ['src/core/layout/text/lines.ts', "import PDFDocument from 'pdfkit'", 'core/layout may not use pdfkit'],
  ['src/core/model/kit.ts', "import { Low } from 'lowdb'", 'core/model may not use lowdb'],
  ['src/core/model/kit.ts', "import { clean } from '#core/text/clean'", 'core/model may not see core/text'],
  ['src/core/text/clean.ts', "export * from '../extract/find'", 'core/text may not see core/extract'],
  ['src/core/extract/find.ts', "import type { Laid } from '#core/layout/page'", 'core/extract may not see core/layout'],
  ['src/core/edit/apply.ts', "const store = await import('#desk/store/kits')", 'core/edit may not see desk/store'],
  ['src/core/edit/apply.ts', "type Store = import('#desk/host').Host", 'core/edit may not see desk'],
  ['src/contract/calls.ts', "import { createDesk } from '#desk/desk'", 'contract may not see desk'],
  ['src/desk/desk.ts', "import { dialog } from 'electron'", 'desk may not use electron'],
  ['src/desk/desk.ts', "import { screen } from '../renderer/screens/home'", 'desk may not see renderer'],
  ['src/desk/import/word.ts', "import PDFDocument from 'pdfkit'", 'desk may not use pdfkit'],
  ['src/desk/pdf/paint.ts', "import { Low } from 'lowdb'", 'desk/pdf may not use lowdb'],
  ['src/desk/store/kits.ts', "const pdf = require('pdfkit')", 'desk/store may not use pdfkit'],
  ['src/renderer/app.tsx', "import { createDesk } from '#desk/desk'", 'renderer may not see desk'],
  ['src/renderer/app.tsx', "import { join } from 'node:path'", 'renderer may not use node:path'],
  ['src/renderer/app.tsx', "import { ipcRenderer } from 'electron'", 'renderer may not use electron'],
  ['src/preload/index.ts', "import { readFileSync } from 'node:fs'", 'preload may not use node:fs'],
  ['src/main/index.ts', "import { Home } from '../renderer/screens/home'", 'main may not see renderer'],
  ['src/cli/index.ts', "import { app } from 'electron'", 'cli may not use electron'],
  ['src/cli/index.ts', "import { window } from '../main/window'", 'cli may not see main'],
  ['src/desk/desk.ts', "import secret from '../../../shared/text'", '../shared/text lies outside src'],
  ['src/core/quote/release/release.test.ts', "import { createDesk } from '#desk/desk'", 'core/quote may not see desk'],
  ['src/attic/old.ts', 'export const x = 1', 'belongs to no layer'],
  ['src/core/edit/apply.ts', 'const at = Date.now()', 'Date.now in core'],
  ['src/core/edit/apply.ts', 'const at = new Date()', 'new Date() without an argument in core'],
  ['src/core/edit/apply.ts', 'const id = Math.random()', 'Math.random in core'],
  ['src/core/edit/apply.ts', 'const id = globalThis.crypto.randomUUID()', 'crypto.randomUUID in core'],
  ['src/core/text/clean.ts', "const page = await fetch('x')", 'fetch() in core'],
  [
    'src/renderer/reader.tsx',
    'const a = <p dangerouslySetInnerHTML={{ __html: text }} />',
    'dangerouslySetInnerHTML is used nowhere',
  ],
  ['src/renderer/reader.tsx', 'element.innerHTML = text', 'innerHTML is used nowhere'],
  ['src/renderer/reader.tsx', "eval('1 + 1')", 'eval() is used nowhere'],
  ['src/core/text/clean.ts', "const f = new Function('a', 'return a')", 'new Function is used nowhere'],
  [
    'src/renderer/app.tsx',
    'const a = <img src="https://outside.example/x.png" />',
    'nothing is ever loaded from a network',
  ],
  ['src/renderer/tokens.css', "@import 'https://outside.example/font.css';", 'nothing is ever loaded from a network'],
  [
    'src/renderer/index.html',
    '<script src="//outside.example/x.js"></script>',
    'nothing is ever loaded from a network',
  ],
  ['src/main/window.ts', 'const preferences = { webSecurity: false }', 'webSecurity: false opens a wall'],
  ['src/main/window.ts', 'const preferences = { nodeIntegration: true }', 'nodeIntegration: true opens a wall'],
  ['src/main/menu.ts', 'shell.openExternal(address)', 'shell.openExternal() is used nowhere'],
]

test.each(BREACHES)('%s: %s', (file, line, reason) => {
  const found = breachesOf(file, `// a first line\n${line}\n`)
  expect(found.map((breach) => breach.reason)).toEqual([expect.stringContaining(reason)])
  expect(found[0]).toMatchObject({ file })
})

test('a breach is named with its line', () => {
  expect(breachesOf('src/core/text/clean.ts', '\n\nconst at = Date.now()\n')).toEqual([
    { file: 'src/core/text/clean.ts', line: 3, reason: 'Date.now in core: it arrives as an argument' },
  ])
})

/** What looks alike and is allowed. */
const ALLOWED = [
  ['src/core/text/clean.ts', "import { Kit } from '#core/model/kit'"],
  ['src/core/text/clean.ts', '// Date.now() and eval() are only spoken of'],
  ['src/core/text/clean.ts', "const text = 'Math.random() in a string, https://outside.example/'"],
  ['src/core/text/clean.ts', 'const day = new Date(1_700_000_000_000)'],
  ['src/core/text/clean.test.ts', "import { readFileSync } from 'node:fs'"],
  ['src/core/quote/release/release.test.ts', "import { apply } from '#core/edit/apply'"],
  ['src/desk/pdf/paint.ts', "import PDFDocument from 'pdfkit'"],
  ['src/desk/store/kits.ts', "import { Low } from 'lowdb'"],
  ['src/desk/fonts.ts', "import font from '../../resources/fonts/Inter.ttf?asset'"],
  ['src/desk/desk.ts', 'const at = Date.now()'],
  ['src/main/index.ts', "import { createDesk } from '#desk/desk'"],
  ['src/main/window.ts', 'const preferences = { webSecurity: true, nodeIntegration: false, sandbox: true }'],
  ['src/renderer/picture.tsx', "const svg = 'http://www.w3.org/2000/svg'"],
  ['src/renderer/app.tsx', "import { EditorView } from 'prosemirror-view'"],
]

test.each(ALLOWED)('allowed: %s: %s', (file, line) => {
  expect(breachesOf(file, `${line}\n`)).toEqual([])
})
