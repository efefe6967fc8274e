import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { inAscii, workOfNode } from './scripts/programs.mjs'

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
 * The parts of a day have names that a screen reader says. The primitives look them up anew for each part of each field,
 * which takes a millisecond and more every time: twenty of them are a tenth of a screen.
 */
const partsNamedOnce = {
  name: 'parts-named-once',
  transform: (code: string, id: string) => {
    if (!id.endsWith('/datepicker/useDisplayNames.mjs')) return null
    const named = code.replace('new Intl.DisplayNames(locale, {', 'namesIn(locale, {')
    if (named === code)
      throw new Error('The names of the parts of a day are looked up in another way: see partsNamedOnce')
    return {
      code: `${named}
const namesByLocale = new Map();
const namesIn = (locale, options) => {
  if (!namesByLocale.has(locale)) namesByLocale.set(locale, new Intl.DisplayNames(locale, options));
  return namesByLocale.get(locale);
};`,
      map: null,
    }
  },
}

/**
 * The primitives ask at their first line whether dates can be written in the language of the system, for which the calendars
 * of all languages are read: fifteen milliseconds of a start. All they want to know is whether it is the tag of a language.
 */
const languageByItsTag = {
  name: 'language-by-its-tag',
  transform: (code: string, id: string) => {
    if (!id.endsWith('/i18n/useDefaultLocale.mjs')) return null
    const asked = code.replace('Intl.DateTimeFormat.supportedLocalesOf(', 'Intl.getCanonicalLocales(')
    if (asked === code) throw new Error('The language of the system is looked up in another way: see languageByItsTag')
    return { code: asked, map: null }
  },
}

/**
 * The window begins with one file of code: all that its frame and the list of kits need, whoever else uses it too. What
 * several screens share is a second one, and each screen has its own. Every file is a question to the main process, which
 * has much to do at the start: as forty files they took a third of it.
 */
const pieces = {
  groups: [
    { name: 'first', tags: ['$initial' as const], priority: 2 },
    { name: 'shared', minShareCount: 2, priority: 1 },
  ],
}

/**
 * A screen is read while the window has nothing else to do, and drawn for the first time when somebody waits for it: its
 * functions are made ready on the thread that reads it, and not one by one when each is called first.
 */
const madeReady = ({ isEntry, fileName }: { readonly isEntry: boolean; readonly fileName: string }): string =>
  isEntry || !fileName.endsWith('.js') ? '' : '//# allFunctionsCalledOnLoad'

/**
 * Main, worker and command line are bundled as CommonJS with every library inside: the package then carries no
 * node_modules, and the main process can register its schemes before Electron is ready (docs/adr/0003).
 */
export default defineConfig({
  main: {
    plugins: [workOfNode, inAscii],
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
    plugins: [react(), ownLanguageOnly, partsNamedOnce, languageByItsTag],
    // The content policy lets nothing in that is not a file of ours: no picture may become a data address.
    build: {
      minify: !isLoop,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: entry('src/renderer/index.html'),
        // The core does nothing when it is read: of its files only what the window names is there.
        treeshake: { moduleSideEffects: (id: string) => !/\/src\/core\//.test(id) },
        output: isLoop ? names : { codeSplitting: pieces, postBanner: madeReady },
      },
    },
  },
})
