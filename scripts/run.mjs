#!/usr/bin/env node
// One door for everything: `npm start`, `npm test`, `npm run kit -- …`. Uses nothing but Node until it has installed the
// rest itself, so a fresh clone on a bare machine needs no preparation and asks no question.
import { requireNode } from './run/node.mjs'
import { stop } from './run/say.mjs'

requireNode()

/** Each mode is loaded only when asked for: the command line must answer at once. */
const MODES = {
  start: () => import('./run/modes/start.mjs'),
  test: () => import('./run/modes/test.mjs'),
  dev: () => import('./run/modes/dev.mjs'),
  facts: () => import('./run/modes/facts.mjs'),
  story: () => import('./run/modes/story.mjs'),
  check: () => import('./run/modes/check.mjs'),
  setup: () => import('./run/modes/setup.mjs'),
  build: () => import('./run/modes/build.mjs'),
  demo: () => import('./run/modes/demo.mjs'),
  kit: () => import('./run/modes/kit.mjs'),
  bench: () => import('./run/modes/bench.mjs'),
  fuzz: () => import('./run/modes/fuzz.mjs'),
  learn: () => import('./run/modes/learn.mjs'),
  goldens: () => import('./run/modes/goldens.mjs'),
  crashes: () => import('./run/modes/crashes.mjs'),
  packets: () => import('./run/modes/packets.mjs'),
  mutants: () => import('./run/modes/mutants.mjs'),
  screens: () => import('./run/modes/screens.mjs'),
  gallery: () => import('./run/modes/gallery.mjs'),
}

const [mode = 'start', ...rest] = process.argv.slice(2)
if (!Object.hasOwn(MODES, mode)) stop(`There is no mode ${mode}. There are: ${Object.keys(MODES).join(', ')}.`)
const { run } = await MODES[mode]()
await run(rest)
