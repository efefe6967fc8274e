import { defineConfig } from 'vitest/config'

/** Unit tests stand beside the code they tell about. Stories through the window live in e2e/ and run under Playwright. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.mjs'],
    environment: 'node',
    // What a file loads (dictionaries, faces, HarfBuzz) stays for the next one in its thread. So a test gives back
    // whatever it changes outside itself.
    pool: 'threads',
    isolate: false,
    // A fact takes milliseconds; a busy machine is no fault of it.
    testTimeout: 90_000,
  },
})
