// A line of every script by our shaper and by Chromium's (HarfBuzz with its own layout), in the same faces at the same size, as
// pictures by the same rasteriser. `npm run bench -- shaping [--keep FOLDER]`. Needs Chromium and poppler; skipped without them.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { load } from '../load.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { faceFiles, openFonts } = await load('src/desk/fonts/library.ts')
const { paint } = await load('src/desk/pdf/paint.ts')
const { faceFor, hanMannerOf } = await load('src/core/layout/text/faces.ts')
const { shapingUnits } = await load('src/core/layout/measure.ts')
const { fixtureNow } = await load('src/core/pack/testing/fixture.ts')
const { scripts } = await load('src/desk/pack/testing/scripts.ts')

const page = { width: 595.28, height: 841.89 }
const left = 40
const first = 60
const pitch = 46
const size = 20
const dotsPerInch = 144
const rasteriser = 'pdftoppm'
/** Ink that is elsewhere, of all ink of both: more than this is told as a difference. */
const tolerated = 0.03

const folder = fileURLToPath(new URL('resources/fonts/', `${pathToFileURL(root)}/`))
const fonts = openFonts(folder)
const lines = scripts.map((script, index) => lineOf(script, index))
const isThere = (program) => spawnSync(program, ['--version']).error === undefined
const chromium = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].find(isThere)
const hasPoppler = isThere(rasteriser)
if (chromium === undefined || !hasPoppler) console.log('skipped: needs Chromium and pdftoppm')
else await compare(chromium)

/** As many words as a line holds that the face has letters for. */
function lineOf({ name, language, words, between, stop }, index) {
  const whole = words.join(between)
  const letter = /\p{L}/u.exec(whole)?.[0] ?? 'a'
  const face = faceFor(fonts.measure, 'serif', letter.codePointAt(0), null, hanMannerOf(whole, language))
  const knows = (word) => [...word].every((one) => fonts.measure.covers(face, one.codePointAt(0)))
  const direction = /[\u0590-\u08ff]/.test(letter) ? 'rtl' : 'ltr'
  const widthOf = (text) =>
    shapingUnits(text).reduce((sum, unit) => sum + (fonts.measure.width(face, unit, direction) * size) / 1_000, 0)
  // Figures would stand in an order of their own from right to left.
  const known = words.filter((word) => knows(word) && (direction === 'ltr' || !/[0-9\u0660-\u0669]/.test(word)))
  let text = ''
  for (const word of known) {
    const longer = text === '' ? word : `${text}${between}${word}`
    if (widthOf(longer) > page.width - 2 * left - size) break
    text = longer
  }
  if (knows(stop)) text += stop
  return { name, language, face, direction, text, x: left, y: first + index * pitch, width: widthOf(text) }
}

async function compare(program) {
  const place = mkdtempSync(join(tmpdir(), 'shaping-'))
  const kept = process.argv.indexOf('--keep') < 0 ? null : process.argv[process.argv.indexOf('--keep') + 1]
  try {
    writeFileSync(join(place, 'ours.pdf'), await ours())
    writeFileSync(join(place, 'theirs.html'), theirs())
    spawnSync(program, [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--allow-file-access-from-files',
      '--no-pdf-header-footer',
      `--user-data-dir=${join(place, 'profile')}`,
      '--virtual-time-budget=20000',
      `--print-to-pdf=${join(place, 'theirs.pdf')}`,
      pathToFileURL(join(place, 'theirs.html')).href,
    ])
    const [one, other] = ['ours', 'theirs'].map((name) => rasterised(place, name))
    const table = lines.map((line) => differenceOf(line, one, other))
    for (const { name, face, ink, ends, says } of table)
      console.log(
        `${name.padEnd(24)} ${face.padEnd(12)} ${(100 * ink).toFixed(1).padStart(5)} % ${ends.padStart(12)}  ${says}`,
      )
    const unlike = table.filter(({ says }) => says !== 'alike')
    console.log(
      `${table.length} scripts, ${table.length - unlike.length} alike: ${Math.round(100 * tolerated)} % of the ink elsewhere or less`,
    )
    if (kept !== null) {
      mkdirSync(kept, { recursive: true })
      for (const name of ['ours', 'theirs'])
        writeFileSync(join(kept, `${name}.pdf`), readFileSync(join(place, `${name}.pdf`)))
    }
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

function ours() {
  const items = lines.map(({ face, direction, text, x, y, width }) => ({
    kind: 'text',
    x,
    y,
    text,
    face,
    size,
    color: '#000000',
    width,
    ...(direction === 'rtl' ? { direction } : {}),
    tag: 1,
  }))
  return paint(
    {
      title: 'Shaping',
      language: 'en',
      pages: [{ number: 1, ...page, section: 'annex', items }],
      outline: [],
      sectionPages: [],
      structure: [
        { role: 'Document', parent: null },
        { role: 'P', parent: 0 },
      ],
      notes: [],
    },
    { fonts, media: () => null, now: fixtureNow },
  )
}

function theirs() {
  const faces = [...new Set(lines.map(({ face }) => face))].map(
    (face) =>
      `@font-face { font-family: 'kit-${face}'; src: url('${pathToFileURL(join(folder, faceFiles[face])).href}'); }`,
  )
  const texts = lines.map(
    ({ face, direction, language, text, x, y, width }) =>
      `<text x="${direction === 'rtl' ? x + width : x}" y="${y}" lang="${language}" direction="${direction}" font-family="kit-${face}" font-size="${size}">${text}</text>`,
  )
  return `<!doctype html><meta charset="utf-8"><style>${faces.join('\n')}
@page { size: ${page.width}pt ${page.height}pt; margin: 0 } body { margin: 0 } svg { display: block; text-rendering: geometricPrecision }</style>
<svg xmlns="http://www.w3.org/2000/svg" width="${page.width}pt" height="${page.height - 1}pt" viewBox="0 0 ${page.width} ${page.height - 1}">${texts.join('\n')}</svg>`
}

/** Grey pixels of the first page: a binary PGM. */
function rasterised(place, name) {
  spawnSync(rasteriser, [
    '-gray',
    '-r',
    String(dotsPerInch),
    '-f',
    '1',
    '-l',
    '1',
    '-singlefile',
    join(place, `${name}.pdf`),
    join(place, name),
  ])
  const bytes = readFileSync(join(place, `${name}.pgm`))
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'))
  if (head === null) throw new Error('pdftoppm gives no picture')
  return { width: Number(head[1]), height: Number(head[2]), grey: bytes.subarray(head[0].length) }
}

/** Ink that stands where the other has none, of the ink of both, with a pixel of play; and where the lines begin and end. */
function differenceOf(line, one, other) {
  const scale = dotsPerInch / 72
  const top = Math.round((line.y - 24) * scale)
  const bottom = Math.round((line.y + 14) * scale)
  const inkAt = ({ width, height, grey }, x, y) =>
    x < 0 || y < 0 || x >= width || y >= height ? 0 : 255 - grey[y * width + x]
  const near = (picture, x, y) => {
    let most = 0
    for (let dy = -1; dy <= 1; dy += 1)
      for (let dx = -1; dx <= 1; dx += 1) most = Math.max(most, inkAt(picture, x + dx, y + dy))
    return most
  }
  let all = 0
  let alone = 0
  const ends = [one, other].map(() => [Infinity, -Infinity])
  for (let y = top; y < bottom; y += 1)
    for (let x = 0; x < one.width; x += 1)
      for (const [index, [own, rival]] of [
        [one, other],
        [other, one],
      ].entries()) {
        const ink = inkAt(own, x, y)
        if (ink === 0) continue
        all += ink
        alone += Math.max(0, ink - near(rival, x, y))
        if (ink > 96) ends[index] = [Math.min(ends[index][0], x), Math.max(ends[index][1], x)]
      }
  const apart = [ends[0][0] - ends[1][0], ends[0][1] - ends[1][1]].map((pixels) => (pixels / scale).toFixed(1))
  const ink = all === 0 ? 1 : alone / all
  return {
    name: line.name,
    face: line.face,
    ink,
    ends: apart.join(' / '),
    says: ink <= tolerated ? 'alike' : 'NOT ALIKE',
  }
}
