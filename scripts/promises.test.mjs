import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

/** The list of what was broken once names tests that are there. */

const root = fileURLToPath(new URL('..', import.meta.url))
const rows = [
  ...readFileSync(`${root}docs/promises.md`, 'utf8').matchAll(/^\| (.+?) \| `(.+?)` \| `(.+?)` \|(?: .+ \|)?$/gm),
]

test('the list is there', () => expect(rows.length).toBeGreaterThan(30))

test.each(rows.map(([, what, file, title]) => ({ what, file, title })))('$what', ({ file, title }) => {
  expect(readFileSync(`${root}${file}`, 'utf8')).toContain(title)
})
