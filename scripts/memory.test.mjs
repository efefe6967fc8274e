// What of a library a process still has in memory once it is locked: the desk as it is shipped, in a process of its own.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, it } from 'vitest'
import { bundle, bundled } from './bundle.mjs'
import { bundledPackProcess } from './memory/packProcess.mjs'
import { wordCount, wordOf } from './memory/words.mjs'
import { bundledRoom } from './readingRoom/bundled.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
let [reader, packer] = ['', '']

beforeAll(async () => {
  reader = await bundledRoom()
  packer = await bundledPackProcess()
  await bundle('locked-desk', [
    '#contract/caller',
    '#contract/transport',
    '#desk/desk',
    '#desk/nodeHost',
    `${root}src/cli/childProcess`,
  ])
}, 240_000)

/** The words that stand in a snapshot, in large letters or small. @param {string} file */
const wordsIn = (file) => {
  const said = readFileSync(file, 'latin1').toLowerCase()
  return Array.from({ length: wordCount }, (_, number) => wordOf(number)).filter((word) =>
    said.includes(word.toLowerCase()),
  )
}

it('no word of a library can be reached in memory once it is locked; every one of them could before', () => {
  const folder = mkdtempSync(join(tmpdir(), 'locked-'))
  try {
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        // Else a long text is written down by its first thousand letters.
        '--heap-snapshot-string-limit=1000000',
        join(root, 'scripts/memory/desk.mjs'),
        bundled('locked-desk'),
        folder,
        reader,
        packer,
        join(root, 'resources'),
      ],
      { encoding: 'utf8' },
    )
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(wordsIn(join(folder, 'open.heapsnapshot'))).toHaveLength(wordCount)
    expect(wordsIn(join(folder, 'locked.heapsnapshot'))).toEqual([])
  } finally {
    if (process.env.KEEP !== '1') rmSync(folder, { recursive: true, force: true })
    else console.log(folder)
  }
}, 240_000)
