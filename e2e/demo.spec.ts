import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromPasteToPack } from '../scripts/demo/story.mjs'
import { expect, test } from './fixtures'

test('what npm start does without a screen comes to its end', async ({ app }) => {
  test.slow()
  const packPath = join(app.userData, 'pack.pdf')
  const release = readFileSync(new URL('../resources/sample/release-en.txt', import.meta.url), 'utf8')
  const said: string[] = []
  await fromPasteToPack({ electron: app.electron, page: app.page, release, packPath, say: (words) => said.push(words) })
  expect(said.at(-1)).toBe('exported')
  expect(existsSync(packPath)).toBe(true)
})
