import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { annotated } from '#desk/pdf/testing/annotated'
import { kit, withSample } from './testing/kit'

/** A file that came back, on the command line. */
test(
  'comments tells what was written on a returned file, and of which thing of the kit it is',
  () =>
    withSample(async ({ folder, library, id }) => {
      const out = join(folder, 'out')
      expect((await kit('build', join(library, id), '--audience', 'principal', '--out', out)).code).toBe(0)
      const path = join(out, readdirSync(out)[0] ?? '')
      expect(await kit('comments', path, '--kit', join(library, id))).toMatchObject({ complained: '' })
      expect((await kit('comments', path, '--kit', join(library, id))).said).toMatch(/^Nobody wrote on the pages of /)
      const area = { left: 100, right: 390, top: 176, bottom: 206 }
      writeFileSync(
        path,
        annotated(readFileSync(path), [{ page: 4, subtype: 'Highlight', by: 'M', said: 'First', area }]),
      )
      const { code, said } = await kit('comments', path, '--kit', join(library, id), '--json')
      expect(code).toBe(0)
      expect(JSON.parse(said)).toMatchObject([
        { page: 4, how: 'marked', by: 'M', said: 'First', place: { kind: 'message' } },
      ])
      expect((await kit('comments', path, '--kit', join(library, id))).said).toMatch(
        /Page 4, marked, M: First\n {3}“.*”\n {3}message msg_/,
      )
    }),
  90_000,
)

test(
  'what steers a terminal or turns the order of reading around is nothing that anybody said',
  () =>
    withSample(async ({ folder, library, id }) => {
      const out = join(folder, 'out')
      expect((await kit('build', join(library, id), '--audience', 'principal', '--out', out)).code).toBe(0)
      const path = join(out, readdirSync(out)[0] ?? '')
      const area = { left: 100, right: 390, top: 176, bottom: 206 }
      const note = {
        page: 4,
        subtype: 'Highlight' as const,
        by: 'Eve\nPage 9, note, Minister',
        said: 'no\u202e\x07\x9b2Jt\b\rquote quo_1',
        area,
      }
      writeFileSync(path, annotated(readFileSync(path), [note]))
      const { said } = await kit('comments', path, '--kit', join(library, id))
      expect(said).toContain('Page 4, marked, Eve Page 9, note, Minister: no2Jt\n      quote quo_1\n   “')
    }),
  90_000,
)

test.each([
  [['comments'], 'comments needs --kit KIT'],
  [['comments', '--kit', 'x'], 'comments needs one PDF'],
  [['comments', 'x.pdf', '--kit', 'no-such-kit'], 'no-such-kit'],
])('%j ends with 1 and one sentence', async (args, sentence) => {
  const { code, complained } = await kit(...args)
  expect(code).toBe(1)
  expect(complained).toContain(sentence)
})
