// The main job without a screen: the real app is driven from a pasted press release to a PDF pack, which stays.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron } from 'playwright'
import { fromPasteToPack } from './demo/story.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const start = performance.now()
const [wanted] = process.argv.slice(2)
const packPath = wanted ?? join(root, 'out', 'demo', 'briefing-pack.pdf')
const userData = mkdtempSync(join(tmpdir(), 'briefing-demo-'))
mkdirSync(join(packPath, '..'), { recursive: true })
rmSync(packPath, { force: true })

/** @param {string} sentence */
const say = (sentence) => console.log(`${((performance.now() - start) / 1000).toFixed(1).padStart(5)} s  ${sentence}`)

const electron = await _electron.launch({ args: [root, `--user-data-dir=${userData}`] })
electron.process().stderr?.on('data', (data) => {
  for (const line of String(data).split('\n')) if (/^(electron-host|fault): /.test(line)) console.error(line)
})
try {
  const page = await electron.firstWindow()
  await page.waitForFunction(() => 'desk' in window && document.readyState === 'complete')
  say(`the app is open: ${await page.title()}`)
  const release = readFileSync(join(root, 'resources', 'sample', 'release-en.txt'), 'utf8')
  await fromPasteToPack({ electron, page, release, packPath, say })
  const { size } = statSync(packPath)
  console.log(`\nThe pack: ${relative(process.cwd(), packPath)} (${Math.round(size / 1024)} KB)`)
} finally {
  await electron.close()
  rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
}
