import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { test as base } from 'playwright/test'
import { runtime } from './runtime'

/**
 * On the stand-in the stories of a worker share Chromiums, each start in a browser context of its own (host/keeper.mjs).
 * Real Electron is started anew for each, as it is.
 */
export const test = base.extend<object, { keeper: undefined }>({
  keeper: [
    async ({}, use) => {
      if (runtime === 'electron') return use(undefined)
      const folder = mkdtempSync(join(tmpdir(), 'briefing-keeper-'))
      const socket = join(folder, 'keeper.sock')
      const keeper = spawn(process.execPath, [resolve(import.meta.dirname, 'host/keeper.mjs'), socket], {
        stdio: ['pipe', 'pipe', 'inherit'],
      })
      await once(keeper.stdout, 'data')
      process.env['BRIEFING_HOST_KEEPER'] = socket
      await use(undefined)
      delete process.env['BRIEFING_HOST_KEEPER']
      const ended = once(keeper, 'exit')
      keeper.stdin.end()
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker', auto: true },
  ],
})
