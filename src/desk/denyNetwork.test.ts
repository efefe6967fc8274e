import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** A thread or process that forgot it would have every way out that its parent has closed. */
test('everything of ours that runs in Node closes the ways out at its start', () => {
  const config = read('electron.vite.config.ts')
  const main = config.slice(config.indexOf('main: {'), config.indexOf('preload: {'))
  const entries = [...main.matchAll(/entry\('([^']+)'\)/g)].map(([, path]) => path ?? '')
  expect(entries.length).toBeGreaterThan(3)
  for (const path of entries) expect(read(path), path).toMatch(/^denyNetwork\(\)$/m)
})
