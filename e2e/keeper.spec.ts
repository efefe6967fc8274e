import { connect } from 'node:net'
import { expect } from 'playwright/test'
import { test } from './keeper'
import { runtime } from './runtime'

test.skip(runtime === 'electron', 'there every start has a browser of its own')

test('a Chromium that fails is ended, and another one is lent in its place', async () => {
  const first = await lent()
  await first.giveBack()
  const again = await lent()
  expect(again.pid, 'a healthy one is lent again').toBe(first.pid)

  // It cannot be taken back as it was lent: its context is gone already.
  await again.ask('Target.disposeBrowserContext', { browserContextId: again.context })
  await again.giveBack()
  const second = await lent()
  expect(second.pid).not.toBe(first.pid)
  await expect.poll(() => isRunning(first.pid)).toBe(false)

  void second.ask('Browser.crash')
  await second.gone
  const third = await lent()
  expect(third.pid).not.toBe(second.pid)
  expect(await third.ask('Browser.getVersion')).toHaveProperty('product')
  await third.giveBack()
})

/** Of no app: nobody else is lent this one. */
const commandLine = [
  '--remote-debugging-pipe',
  '--remote-debugging-port=0',
  '--no-startup-window',
  '--headless=new',
  '--no-first-run',
  '--proxy-server=http://127.0.0.1:9',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

type Answer = Record<string, unknown>

/** A Chromium from the keeper of this worker, as an app gets it. */
const lent = async () => {
  const line = connect(process.env['BRIEFING_HOST_KEEPER'] ?? '')
  const gone = new Promise<void>((resolve) => line.once('close', () => resolve()))
  const waiting = new Map<number, (answer: Answer) => void>()
  let heard = ''
  line.setEncoding('utf8').on('data', (text: string) => {
    const frames = (heard + text).split('\0')
    heard = frames.pop() ?? ''
    for (const frame of frames) {
      const { id, result, error } = JSON.parse(frame) as { id?: number; result?: Answer; error?: Answer }
      waiting.get(id ?? 0)?.(result ?? { error })
    }
  })
  let last = 0
  const ask = (method: string, params: object = {}, sessionId?: unknown): Promise<Answer> =>
    new Promise((resolve) => {
      waiting.set(++last, resolve)
      line.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`)
    })
  const { session, context } = await ask('Keeper.lend', { args: commandLine })
  const askIt = (method: string, params?: object): Promise<Answer> => ask(method, params, session)
  const { processInfo } = await askIt('SystemInfo.getProcessInfo')
  const browser = (processInfo as readonly { type: string; id: number }[]).find(({ type }) => type === 'browser')
  const giveBack = (): Promise<void> => {
    line.end()
    return gone
  }
  return { ask: askIt, context, pid: browser?.id ?? 0, gone, giveBack }
}

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
