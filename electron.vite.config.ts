import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const entry = (path: string): string => resolve(import.meta.dirname, path)

/**
 * `npm run dev` gives the window's files names that last, so that the running window can read them anew. Nothing else
 * differs: its walls are those of the finished program.
 */
const isLoop = process.env['BRIEFING_LOOP'] !== undefined
const names = isLoop
  ? {
      entryFileNames: 'assets/[name].js',
      chunkFileNames: 'assets/[name].js',
      assetFileNames: 'assets/[name][extname]',
    }
  : {}

/** The primitives bring their few words in thirty languages; the window speaks one, and asks for no other (App). */
const ownLanguageOnly = {
  name: 'own-language-only',
  load: (id: string) =>
    /react-(?:aria|stately)[^?]*\/intl\/(?:.*\/)?(?!en-)[a-z]{2}-[A-Z]{2}\.mjs$/.test(id) ? 'export default {}' : null,
}

/**
 * Main, worker and command line are bundled as CommonJS with every library inside: the package then carries no
 * node_modules, and the main process can register its schemes before Electron is ready (docs/adr/0003).
 */
export default defineConfig({
  main: {
    build: {
      externalizeDeps: false,
      sourcemap: true,
      rolldownOptions: {
        input: {
          index: entry('src/main/index.ts'),
          'pack-worker': entry('src/desk/pack/job/worker.ts'),
          'reading-room': entry('src/desk/import/room/worker.ts'),
          'reading-watch': entry('src/desk/import/room/watch.ts'),
          'fold-worker': entry('src/desk/store/fold/worker.ts'),
          cli: entry('src/cli/index.ts'),
        },
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: 'chunks/[name]-[hash].cjs',
          // Every program refuses; left to itself, this stands among the word lists, and each start reads a megabyte of them.
          codeSplitting: { groups: [{ name: 'refusal', test: /src\/desk\/refusal\.ts$/ }] },
        },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: entry('src/preload/index.ts') },
        // A sandboxed preload can only be one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react(), ownLanguageOnly],
    // The content policy lets nothing in that is not a file of ours: no picture may become a data address.
    build: {
      minify: !isLoop,
      assetsInlineLimit: 0,
      rolldownOptions: { input: entry('src/renderer/index.html'), output: names },
    },
  },
})
