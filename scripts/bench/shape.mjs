// Shaping: our reader of simple scripts beside HarfBuzz on the words of the sample releases, and HarfBuzz beside fontkit on
// Arabic. The shapes are compared glyph by glyph and width by width; microseconds are those of one word.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { create } from 'fontkit'
import { load } from '../load.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const fonts = join(root, 'resources', 'fonts')
const { characterMap } = await load('src/desk/fonts/characterMap.ts')
const { scriptOf, simpleShaper } = await load('src/desk/fonts/simpleShaper.ts')
const { engineOf } = await load('src/desk/fonts/harfbuzz.ts')
const { fullyShaped } = await load('src/desk/fonts/fullyShaped.ts')
const { openSfnt } = await load('src/desk/fonts/sfnt.ts')

const samples = join(root, 'resources', 'sample')
const plain = wordsOf(
  readdirSync(samples)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(join(samples, file), 'utf8'))
    .join('\n'),
)
/** Invented, as the sample releases are: a sentence on a river and a treaty. */
const arabic = wordsOf(
  'قالت الوزيرة إنّ النهر لا يسأل عن جواز سفر، وإنّ المعاهدة ستُوقَّع في ٢٠٣١ «بعد التشاور» مع اللجنة الدائمة (المادة ٧).',
)

compare(
  'Latin and Cyrillic, Source Serif 4',
  'SourceSerif4-Regular.ttf',
  plain,
  (bytes) => {
    const sfnt = openSfnt(bytes)
    const map = characterMap(sfnt)
    const shapers = new Map(['latn', 'cyrl', 'DFLT'].map((script) => [script, simpleShaper(sfnt, map, script)]))
    return { name: 'ours', shape: (word) => shapers.get(scriptOf(word))?.(word) }
  },
  'ltr',
)
compare(
  'Arabic, Amiri',
  'Amiri-Regular.ttf',
  arabic,
  (bytes) => {
    const font = create(bytes)
    const scale = 1_000 / font.unitsPerEm
    const shape = (word) => {
      const { glyphs, positions } = font.layout(mirrored(word), undefined, undefined, undefined, 'rtl')
      return {
        glyphs: glyphs.map((glyph) => glyph.id),
        width: positions.reduce((sum, { xAdvance }) => sum + xAdvance * scale, 0),
      }
    }
    return { name: 'fontkit', shape }
  },
  'rtl',
)

/** @param {string} title @param {string} file @param {readonly string[]} words @param {(bytes: Uint8Array) => { name: string, shape: (word: string) => any }} other @param {'ltr' | 'rtl'} direction */
function compare(title, file, words, other, direction) {
  const bytes = new Uint8Array(readFileSync(join(fonts, file)))
  const sfnt = openSfnt(bytes)
  const harfbuzz = () => {
    const engine = engineOf(bytes)
    return { name: 'HarfBuzz', shape: (word) => fullyShaped(engine, sfnt, word, direction) }
  }
  const [one, two] = [other(bytes), harfbuzz()]
  const differing = words.filter((word) => !alike(one.shape(word), two.shape(word)))
  const figures = [() => other(bytes), harfbuzz].map((opened) => {
    const start = performance.now()
    const { name, shape } = opened()
    const rounds = Array.from({ length: 9 }, (_, round) => {
      const from = round === 0 ? start : performance.now()
      for (const word of words) shape(word)
      return ((performance.now() - from) * 1_000) / words.length
    })
    const [first = 0, ...later] = rounds
    return `${name} ${first.toFixed(1)} µs with opening, then ${later.toSorted((one, two) => one - two)[4]?.toFixed(1)} µs`
  })
  const otherwise = differing.length === 0 ? '' : ` (${differing.slice(0, 6).join(' ')})`
  console.log(
    `${title}: ${words.length} words; ${figures.join('; ')}; ${differing.length} shaped otherwise${otherwise}`,
  )
}

/** @param {any} one @param {any} two */
function alike(one, two) {
  return (
    Math.abs(one.width - two.width) < 0.01 &&
    one.glyphs.length === two.glyphs.length &&
    one.glyphs.every((glyph, at) => glyph === two.glyphs[at])
  )
}

/** fontkit does not turn brackets around itself. @param {string} word */
function mirrored(word) {
  return word.replace(/[()«»]/g, (mark) => ({ '(': ')', ')': '(', '«': '»', '»': '«' })[mark] ?? mark)
}

/** @param {string} text */
function wordsOf(text) {
  return [...new Set(text.split(/\s+/).filter((word) => word !== ''))]
}
