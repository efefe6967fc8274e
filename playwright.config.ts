import { defineConfig } from 'playwright/test'

/** Stories through the real app. `screens` is a project of its own: it writes pictures for the documents and tests nothing. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  use: { trace: 'retain-on-failure' },
  projects: [
    { name: 'stories', testMatch: '**/*.spec.ts', testIgnore: ['**/screens.spec.ts', '**/demo.spec.ts'] },
    { name: 'screens', testMatch: '**/screens.spec.ts' },
    { name: 'demo', testMatch: '**/demo.spec.ts' },
  ],
})
