// A start beside the start of an empty window in the same host.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { _electron } from 'playwright'
import { root } from './launch.mjs'
import { at, row, wanted } from './report.mjs'

/** @param {string} place */
export async function starting(place) {
  const empty = join(place, 'empty')
  mkdirSync(empty, { recursive: true })
  writeFileSync(join(empty, 'package.json'), JSON.stringify({ name: 'empty', version: '0.0.0', main: 'main.cjs' }))
  writeFileSync(
    join(empty, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron')
app.whenReady().then(() => {
  const window = new BrowserWindow({ webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false } })
  window.loadURL('data:text/html,<h1>Ready</h1>')
})
`,
  )
  const ours = []
  const least = []
  for (let round = 0; round < 5; round += 1) {
    least.push(await startTime(place, empty, 'least', (page) => page.getByRole('heading', { name: 'Ready' }).waitFor()))
    ours.push(
      await startTime(place, root, 'ours', (page) =>
        page
          .getByRole('button', { name: /^New kit/ })
          .first()
          .waitFor(),
      ),
    )
  }
  row('start, ms', `${at(ours, 0.5).toFixed(0)}; an empty window ${at(least, 0.5).toFixed(0)}`)
  wanted('start, times an empty window', at(ours, 0.5) / at(least, 0.5), 1.3)
}

async function startTime(place, program, name, isUsable) {
  const begun = performance.now()
  const electron = await _electron.launch({ args: [program, `--user-data-dir=${join(place, `start-${name}`)}`] })
  await isUsable(await electron.firstWindow())
  const took = performance.now() - begun
  await electron.close()
  return took
}
