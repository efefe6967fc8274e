// What `npm run dev`, or a bundler's own development server, could leave behind in the finished program.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Each name says what would stand open. */
const LOOSENED = {
  'a policy that lets text run as a program': /unsafe-eval/,
  'a policy that lets styles or scripts stand in the page': /unsafe-inline/,
  'the address of a development server': /\b(?:https?|wss?):\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])/,
  'an open socket for reloading': /\bnew WebSocket\b|@vite\/client/,
  // `__vite__mapDeps` lists the files of a part that is loaded later: the finished program has it.
  'a hook for reloading': /import\.meta\.hot|__vite__(?!mapDeps\b)|\$RefreshReg\$|react-refresh|location\.reload\b/,
  'a switch of the loop': /BRIEFING_LOOP|ELECTRON_RENDERER_URL|VITE_DEV_SERVER_URL/,
}

/** What is loosened in a built file: the names of `LOOSENED`. @param {string} text */
export function loosenedIn(text) {
  return Object.entries(LOOSENED).flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []))
}

/** Every file of a build that is run or shown, and what is loosened in it: `index.cjs: a switch of the loop`. @param {string} folder */
export function loosenedBelow(folder) {
  return programsBelow(folder).flatMap((file) =>
    loosenedIn(readFileSync(join(folder, file), 'utf8')).map((name) => `${file}: ${name}`),
  )
}

/** @param {string} folder */
export function programsBelow(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:c?js|mjs|html|css)$/.test(file),
  )
}
