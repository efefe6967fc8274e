import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { pressRelease } from './press-release'
import { openByKey, openSampleKit } from './steps'

/** A process that stands still, as one would whose work never came to its end: it is halted from outside. */

const root = join(import.meta.dirname, '..')
const program = join(root, 'out', 'main', 'cli.cjs')

/** The numbers of the pack processes that this one started, itself or through another. */
const packProcesses = (parent: number): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => commandOf(pid).includes('pack-worker.cjs') && ancestorsOf(pid).includes(parent))

const commandOf = (pid: number): string => read(`/proc/${pid}/cmdline`)

const ancestorsOf = (pid: number): readonly number[] => {
  const parent = Number(/^\d+ \(.*\) \S (\d+)/s.exec(read(`/proc/${pid}/stat`))?.[1] ?? 0)
  return parent <= 1 ? [] : [parent, ...ancestorsOf(parent)]
}

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

test.skip(process.platform !== 'linux', 'processes are found by /proc')

test('an export whose process stands still is stopped at once, and the older file stays', async ({ app }) => {
  const { page } = app
  await openSampleKit(page)
  await openByKey(page, 'Pack')
  await expect(page.getByText(/^set in/)).toBeAttached()
  const file = join(app.userData, 'pack.pdf')
  writeFileSync(file, 'the older one')
  await app.answerSaveDialog(file)
  const [worker = 0] = packProcesses(app.electron.process().pid ?? 0)
  process.kill(worker, 'SIGSTOP')
  await page.keyboard.press('ControlOrMeta+E')
  const stop = page.getByRole('button', { name: 'Stop', exact: true })
  await expect(stop).toBeVisible()
  // Stopped before its order is out, an export needs no process, and none is ended. Nothing in sight says that it is out.
  await page.waitForTimeout(1_000)
  await stop.click()
  await expect(page.getByRole('log', { name: 'Notices' })).toContainText('The export was stopped.')
  expect(readFileSync(file, 'utf8')).toBe('the older one')
  await expect.poll(() => commandOf(worker)).toBe('')

  // The next one finds a process of its own.
  await page.keyboard.press('ControlOrMeta+E')
  await expect(page.getByRole('log', { name: 'Notices' })).toContainText(file)
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-')
  expect(readdirSync(app.userData).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

test('pages whose process stands still are given up, and the window says that those in sight are older', async ({
  app,
}) => {
  const { page } = app
  await openSampleKit(page)
  await openByKey(page, 'Pack')
  await expect(page.getByText(/^set in/)).toBeAttached()
  // What the readers lack may be asked first, and a process that is given up is followed by another: none gets to the pages.
  const halted = new Set<number>()
  const halt = () => {
    for (const worker of packProcesses(app.electron.process().pid ?? 0)) {
      if (!halted.has(worker)) process.kill(worker, 'SIGSTOP')
      halted.add(worker)
    }
  }
  halt()
  const halting = setInterval(halt, 20)
  await page.getByRole('checkbox', { name: 'Programme' }).press('Space')
  await expect(page.getByText('could not be set: pages of before')).toBeVisible({ timeout: 45_000 })
  clearInterval(halting)
  const [worker = 0] = halted
  await expect.poll(() => commandOf(worker)).toBe('')
  for (const one of halted) if (commandOf(one) !== '') process.kill(one, 'SIGCONT')
  await page.getByRole('checkbox', { name: 'Programme' }).press('Space')
  await expect(page.getByText(/^set in/)).toBeAttached()
})

/** One run of the command line that is stopped after a while, as by Ctrl+C. */
const stoppedAfter = async (milliseconds: number, folder: string, standing: boolean) => {
  mkdirSync(join(folder, 'temporary'), { recursive: true })
  const out = join(folder, 'pack.pdf')
  writeFileSync(out, 'the older one')
  const child = spawn(process.execPath, [program, 'pack', join(folder, 'release.txt'), '--out', out], {
    env: { ...process.env, TMPDIR: join(folder, 'temporary') },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let complained = ''
  child.stderr.on('data', (data: Buffer) => (complained += data.toString()))
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
  if (standing) {
    // Looked for often: the process is done in a few hundred milliseconds, and must be halted before.
    await expect.poll(() => packProcesses(child.pid ?? 0).length, { intervals: [10] }).toBe(1)
    for (const worker of packProcesses(child.pid ?? 0)) process.kill(worker, 'SIGSTOP')
  } else await new Promise((resolve) => setTimeout(resolve, milliseconds))
  const workers = packProcesses(child.pid ?? 0)
  child.kill('SIGINT')
  const code = await ended
  return {
    code,
    complained,
    left: readdirSync(join(folder, 'temporary')),
    beside: readdirSync(folder).toSorted(),
    file: readFileSync(out).subarray(0, 13).toString(),
    alive: workers.filter((worker) => commandOf(worker) !== ''),
  }
}

const untouched = {
  code: 130,
  complained: 'Stopped; no file was written.\n',
  left: [],
  beside: ['pack.pdf', 'release.txt', 'temporary'],
  file: 'the older one',
  alive: [],
}

test('Ctrl+C ends the command line whatever its process does, and leaves nothing behind', async ({}, info) => {
  const folder = info.outputPath('command')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'release.txt'), pressRelease().text)
  expect(await stoppedAfter(0, folder, true)).toEqual(untouched)
})

test('Ctrl+C at any moment leaves the older file or the whole new one', async ({}, info) => {
  const folder = info.outputPath('command')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'release.txt'), pressRelease().text)
  for (const milliseconds of [120, 200, 300, 400, 500, 650, 800, 1_000]) {
    const seen = await stoppedAfter(milliseconds, folder, false)
    if (seen.code === 0) expect({ ...seen, file: seen.file.slice(0, 5) }).toMatchObject({ left: [], file: '%PDF-' })
    // Before the program has begun to listen, the signal itself ends it.
    else if (seen.code === null) expect(seen).toEqual({ ...untouched, code: null, complained: '' })
    else expect(seen).toEqual(untouched)
  }
})
