import { defineConfig } from 'playwright/test'
import { runtime } from './e2e/runtime'

/** Stories through the real app. `screens` is a project of its own: it writes pictures for the documents and tests nothing. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // Real Electron shares the system's clipboard and focus between windows; the stand-in has its own of each.
  workers: runtime === 'electron' ? 1 : 2,
  fullyParallel: true,
  // One story of a hundred that a busy machine upsets must not hide what the others say: it is told again and printed as flaky.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  // A trace of every story would be a tenth of its work; the second telling of one that failed is traced whole.
  use: { trace: 'on-first-retry' },
  projects: [
    { name: 'stories', testMatch: '**/*.spec.ts', testIgnore: '**/screens.spec.ts' },
    { name: 'screens', testMatch: '**/screens.spec.ts' },
  ],
})
