// The walls of the house, as data (docs/ARCHITECTURE.md draws them). A layer sees itself and what is listed; nothing else.

/** @typedef {{ readonly sees: readonly string[], readonly libraries: readonly string[] }} Layer */

const VALIBOT = ['valibot']
const WINDOW_LIBRARIES = [
  ...VALIBOT,
  'react',
  'react-dom',
  'react-aria-components',
  'lucide-react',
  '@tanstack/react-virtual',
  '@internationalized/date',
  'prosemirror-*',
]
const PDF_READER = ['pdfjs-dist/legacy/build/pdf.mjs', 'pdfjs-dist/legacy/build/pdf.worker.mjs']
const DESK_LIBRARIES = [
  ...VALIBOT,
  'node:*',
  'parse5',
  'yauzl',
  ...PDF_READER,
  'iconv-lite',
  'jsonc-parser',
  '@kenjiuno/msgreader',
  'mdast-util-from-markdown',
  'fontkit',
  'harfbuzzjs/dist/harfbuzz.wasm',
  '@noble/hashes/scrypt.js',
]
const CORE = [
  'core/model',
  'core/text',
  'core/extract',
  'core/edit',
  'core/quote',
  'core/pack',
  'core/layout',
  'core/search',
  'core/rank',
  'core/facets',
  'core/share',
  'core/words',
  'core/places',
  'core/terms',
  'core/view',
  'core/proof',
  'core/forms',
]

/** The most particular place wins: `desk/pdf` before `desk`. @type {Readonly<Record<string, Layer>>} */
export const LAYERS = {
  'core/model': { sees: [], libraries: VALIBOT },
  'core/text': { sees: ['core/model'], libraries: [...VALIBOT, 'diff', '@noble/hashes/*'] },
  'core/extract': { sees: ['core/model', 'core/text'], libraries: [...VALIBOT, 'eld/extrasmall'] },
  'core/quote': { sees: ['core/model', 'core/text', 'core/search'], libraries: VALIBOT },
  // An import is one edit, so edit turns what extraction found into proposals; extraction knows nothing of kits.
  'core/edit': {
    sees: ['core/model', 'core/text', 'core/quote', 'core/extract', 'core/search', 'core/terms'],
    libraries: VALIBOT,
  },
  // What a reader may see of a kit: every output is made from it.
  'core/view': { sees: ['core/model', 'core/text', 'core/quote'], libraries: VALIBOT },
  'core/pack': {
    sees: ['core/model', 'core/text', 'core/quote', 'core/words', 'core/places', 'core/rank', 'core/view'],
    libraries: VALIBOT,
  },
  // Pages are searched as everything else is.
  'core/layout': {
    sees: ['core/model', 'core/text', 'core/quote', 'core/pack', 'core/search'],
    libraries: [...VALIBOT, 'linebreak', 'bidi-js'],
  },
  'core/facets': {
    sees: ['core/model', 'core/text', 'core/search', 'core/places', 'core/quote'],
    libraries: VALIBOT,
  },
  'core/search': { sees: ['core/model', 'core/text'], libraries: VALIBOT },
  // In which order people stand: by their offices, or by their countries.
  'core/rank': { sees: ['core/model', 'core/search'], libraries: VALIBOT },
  'core/words': { sees: [], libraries: ['intl-messageformat'] },
  'core/places': { sees: [], libraries: [] },
  // On what terms a text says that its words stand.
  'core/terms': { sees: ['core/model', 'core/text', 'core/places'], libraries: [] },
  // What a finished file must not say: the whole kit against what its reader may see.
  'core/proof': {
    sees: ['core/model', 'core/text', 'core/quote', 'core/search'],
    libraries: [...VALIBOT, 'any-ascii'],
  },
  // A kit for another reader, made of what that reader may see.
  'core/share': {
    sees: ['core/model', 'core/text', 'core/quote', 'core/view', 'core/proof'],
    libraries: VALIBOT,
  },
  // Every form but the PDF, written from what a reader may see.
  'core/forms': {
    sees: ['core/model', 'core/text', 'core/quote', 'core/words', 'core/view', 'core/pack'],
    libraries: [...VALIBOT, 'any-ascii'],
  },
  contract: { sees: CORE, libraries: VALIBOT },
  // Paints pages, and knows neither kits nor packs.
  'desk/pdf': { sees: ['core/layout', 'desk'], libraries: ['node:*', 'fontkit', 'pdfkit'] },
  'desk/store': { sees: [...CORE, 'contract', 'desk'], libraries: [...DESK_LIBRARIES, 'lowdb'] },
  desk: { sees: [...CORE, 'contract', 'contract/pdf', 'desk/pdf', 'desk/store'], libraries: DESK_LIBRARIES },
  main: { sees: [...CORE, 'contract', 'desk', 'desk/pdf', 'desk/store'], libraries: ['node:*', 'electron'] },
  preload: { sees: [...CORE, 'contract'], libraries: ['electron'] },
  renderer: { sees: [...CORE, 'contract', 'renderer/pages/worker'], libraries: WINDOW_LIBRARIES },
  // Draws pages of foreign files, beside the window and out of its reach.
  'renderer/pages/worker': { sees: ['contract/pdf'], libraries: PDF_READER },
  // How a foreign PDF is opened, wherever that is done: it sees nothing itself.
  'contract/pdf': { sees: [], libraries: [] },
  cli: { sees: [...CORE, 'contract', 'desk', 'desk/pdf', 'desk/store'], libraries: [...VALIBOT, 'node:*'] },
}

/** What tests may use beside what they tell about. A test in core may also tell how two parts of core work together. */
export const TEST_LIBRARIES = ['vitest', 'fast-check', 'node:*']
export const TESTS_IN_CORE_SEE = CORE

/** Files outside `src` that may be imported. */
export const OUTSIDE = ['resources/', 'package.json']

/** In core: the clock, chance and the world, which arrive as arguments. */
export const IMPURE = {
  members: [
    'Date.now',
    'Math.random',
    'performance.now',
    'crypto.randomUUID',
    'crypto.getRandomValues',
    'crypto.subtle',
    'process.env',
    'localStorage.getItem',
  ],
  calls: ['fetch', 'setTimeout', 'setInterval', 'requestAnimationFrame', 'structuredClone.bind'],
}

/** Nowhere: words that turn text into code or open a wall of the window. */
export const UNSAFE = {
  names: ['dangerouslySetInnerHTML', 'innerHTML', 'outerHTML', 'insertAdjacentHTML'],
  calls: ['eval', 'document.write', 'shell.openExternal'],
  settings: {
    webSecurity: false,
    contextIsolation: false,
    sandbox: false,
    nodeIntegration: true,
    nodeIntegrationInWorker: true,
    nodeIntegrationInSubFrames: true,
    allowRunningInsecureContent: true,
    experimentalFeatures: true,
    webviewTag: true,
  },
}

/** Addresses that are names and are never loaded. */
export const NAMESPACES = [
  'http://www.w3.org/',
  'http://schemas.openxmlformats.org/',
  'http://purl.oclc.org/ooxml/',
  'http://purl.org/dc/',
]
