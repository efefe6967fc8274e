import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './programs.mjs'
import { loosenedBelow, loosenedIn, programsBelow } from './walls.mjs'

const out = join(root, 'out')
/** The loop takes the stamp away: what it builds is not the finished program. */
const isFinished = existsSync(join(out, 'built'))

test.each([
  ['a policy that lets text run as a program', `const policy = "script-src 'self' 'unsafe-eval'"`],
  ['a policy that lets styles or scripts stand in the page', `"style-src 'self' 'unsafe-inline'"`],
  ['the address of a development server', `load("http://localhost:5173")`],
  ['the address of a development server', `connect("ws://127.0.0.1:24678")`],
  ['an open socket for reloading', `import "/@vite/client"`],
  ['a hook for reloading', `import.meta.hot?.accept()`],
  ['a hook for reloading', `on("saved",()=>location.reload())`],
  ['a hook for reloading', `__vite__createHotContext("/x.tsx")`],
  ['a switch of the loop', `process.env["BRIEFING_LOOP"]`],
])('%s is seen', (name, text) => expect(loosenedIn(text)).toContain(name))

test('the list of files that are loaded later is none of them', () =>
  expect(loosenedIn('__vite__mapDeps([0,1])')).toEqual([]))

test('the proxy that leads nowhere is none of them', () =>
  expect(loosenedIn(`{"proxy-server":"socks5://127.0.0.1:9"}`)).toEqual([]))

test.skipIf(!isFinished)('nothing of the loop is in the built program', () => {
  expect(programsBelow(out)).toEqual(
    expect.arrayContaining([join('main', 'index.cjs'), join('preload', 'index.cjs'), join('renderer', 'index.html')]),
  )
  expect(loosenedBelow(out)).toEqual([])
})
