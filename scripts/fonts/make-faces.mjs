/**
 * Makes the bundled faces of scripts other than Latin, Greek, Cyrillic and Arabic out of packages of npm, all under the SIL
 * Open Font License 1.1. Run once, when a new version of a face is taken over: the packages hold hundreds of megabytes that
 * no installation of ours needs.
 *
 *   npm pack @expo-google-fonts/noto-serif-sc        (for each package named below; unpack into FOLDER/noto-serif-sc)
 *   node scripts/fonts/make-faces.mjs FOLDER [FACE …]
 *
 * HarfBuzz makes the subset and keeps what shaping needs. Hints for low-resolution screens are dropped: paper has no use for
 * them. The licences allow it; the reserved name, Source, is the name of none of these faces.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'

const root = join(import.meta.dirname, '..', '..')
const [, , folder, ...wanted] = process.argv
if (folder === undefined) throw new Error('Usage: make-faces.mjs FOLDER [FACE …]')

/** @param {string} encoding @param {readonly [number, number]} rows @param {readonly [number, number]} cells @returns {Set<number>} */
const charactersOf = (encoding, rows, cells) => {
  const decoder = new TextDecoder(encoding)
  const found = new Set()
  for (let row = rows[0]; row <= rows[1]; row += 1) {
    for (let cell = cells[0]; cell <= cells[1]; cell += 1) {
      const letters = [...decoder.decode(Uint8Array.of(row, cell))]
      if (letters.length === 1 && letters[0] !== '\ufffd') found.add(letters[0]?.codePointAt(0) ?? 0)
    }
  }
  return found
}

/** @param {number} first @param {number} last @returns {number[]} */
const range = (first, last) => Array.from({ length: last - first + 1 }, (_, at) => first + at)

const latin = range(0x20, 0x7e)
const signs = [
  ...latin,
  ...range(0xa0, 0xff),
  ...range(0x2010, 0x2027),
  ...range(0x3000, 0x303f),
  ...range(0xff00, 0xffef),
]
const kana = range(0x3041, 0x30ff)
const names = [...'镕喆昇堃翀祎玥旸珺韡曌甯婳祾'].map((letter) => letter.codePointAt(0) ?? 0)

/** The characters of GB 2312; of Big5, its first level or both; of JIS X 0208; of KS X 1001. */
const simplified = () => [...charactersOf('gb2312', [0xa1, 0xf7], [0xa1, 0xfe]), ...names, ...signs]
const traditional = () => [...charactersOf('big5', [0xa1, 0xf9], [0x40, 0xfe]), ...signs]
const traditionalCommon = () => [...charactersOf('big5', [0xa1, 0xc6], [0x40, 0xfe]), ...signs]
const japanese = () => [...charactersOf('euc-jp', [0xa1, 0xf4], [0xa1, 0xfe]), ...kana, ...signs]
const korean = () => [...charactersOf('euc-kr', [0xb0, 0xc8], [0xa1, 0xfe]), ...range(0x3131, 0x318e), ...signs]
/** Every Han character of the basic plane: whatever a name is written with, there is one face that has it. */
const everyHan = () => [...range(0x4e00, 0x9fff), ...range(0x3400, 0x4dbf), ...range(0xf900, 0xfaff), ...kana, ...signs]
const everyHangul = () => [...range(0xac00, 0xd7a3), ...range(0x1100, 0x11ff), ...range(0x3131, 0x318e), ...signs]
const block = (/** @type {number} */ first, /** @type {number} */ last) => () => [
  ...range(first, last),
  ...signs,
  0x200c,
  0x200d,
  0x25cc,
]
const emoji = () => [
  ...range(0x2190, 0x2bff),
  ...range(0x1f000, 0x1faff),
  ...range(0xfe00, 0xfe0f),
  ...range(0xe0020, 0xe007f),
  0x200d,
  0x20e3,
  ...latin,
]

/** File of the face, package, weight in it, characters. Packages of @fontsource name their files by script. */
const faces = [
  ['NotoSerifSC-Regular', 'noto-serif-sc', '400Regular', everyHan],
  ['NotoSerifSC-Bold', 'noto-serif-sc', '700Bold', simplified],
  ['NotoSansSC-Regular', 'noto-sans-sc', '400Regular', simplified],
  ['NotoSansSC-Bold', 'noto-sans-sc', '700Bold', simplified],
  ['NotoSerifTC-Regular', 'noto-serif-tc', '400Regular', traditional],
  ['NotoSerifTC-Bold', 'noto-serif-tc', '700Bold', traditionalCommon],
  ['NotoSerifJP-Regular', 'noto-serif-jp', '400Regular', japanese],
  ['NotoSerifJP-Bold', 'noto-serif-jp', '700Bold', japanese],
  ['NotoSerifKR-Regular', 'noto-serif-kr', '400Regular', everyHangul],
  ['NotoSerifKR-Bold', 'noto-serif-kr', '700Bold', korean],
  ['NotoSerifHebrew-Regular', 'noto-serif-hebrew', '400Regular', block(0x590, 0x5ff)],
  ['NotoSerifHebrew-Bold', 'noto-serif-hebrew', '700Bold', block(0x590, 0x5ff)],
  ['NotoSerifDevanagari-Regular', 'noto-serif-devanagari', '400Regular', block(0x900, 0x97f)],
  ['NotoSerifDevanagari-Bold', 'noto-serif-devanagari', '700Bold', block(0x900, 0x97f)],
  ['NotoSerifThai-Regular', 'noto-serif-thai', 'thai-400-normal', block(0xe00, 0xe7f)],
  ['NotoSerifThai-Bold', 'noto-serif-thai', 'thai-700-normal', block(0xe00, 0xe7f)],
  ['NotoSerifGeorgian-Regular', 'noto-serif-georgian', 'georgian-400-normal', block(0x10a0, 0x10ff)],
  ['NotoSerifGeorgian-Bold', 'noto-serif-georgian', 'georgian-700-normal', block(0x10a0, 0x10ff)],
  ['NotoSerifArmenian-Regular', 'noto-serif-armenian', 'armenian-400-normal', block(0x530, 0x58f)],
  ['NotoSerifArmenian-Bold', 'noto-serif-armenian', 'armenian-700-normal', block(0x530, 0x58f)],
  ['NotoSansEthiopic-Regular', 'noto-sans-ethiopic', 'ethiopic-400-normal', block(0x1200, 0x139f)],
  ['NotoSansEthiopic-Bold', 'noto-sans-ethiopic', 'ethiopic-700-normal', block(0x1200, 0x139f)],
  ['NotoEmoji-Regular', 'noto-emoji', '400Regular', emoji],
]

/** The file of a weight, wherever in its package it lies. @param {string} at @param {string} weight @returns {string} */
const fileOf = (at, weight) => {
  const found = readdirSync(at, { recursive: true, encoding: 'utf8' }).find(
    (name) => name.endsWith(`${weight}.ttf`) || name.endsWith(`${weight}.woff`),
  )
  if (found === undefined) throw new Error(`There is no ${weight} in ${at}`)
  return join(at, found)
}

/** A WOFF file (W3C, version 1) as the font it holds. @param {Buffer} woff @returns {Buffer} */
const unpacked = (woff) => {
  const count = woff.readUInt16BE(12)
  const head = Buffer.alloc(12 + 16 * count)
  head.writeUInt32BE(woff.readUInt32BE(4), 0)
  head.writeUInt16BE(count, 4)
  const parts = [head]
  let offset = head.length
  for (let index = 0; index < count; index += 1) {
    const at = 44 + 20 * index
    const [start, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field))
    const bytes = woff.subarray(start, (start ?? 0) + (packed ?? 0))
    const table = packed === length ? bytes : inflateSync(bytes)
    woff.copy(head, 12 + 16 * index, at, at + 4)
    head.writeUInt32BE(woff.readUInt32BE(at + 16), 16 + 16 * index)
    head.writeUInt32BE(offset, 20 + 16 * index)
    head.writeUInt32BE(table.length, 24 + 16 * index)
    const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)])
    parts.push(padded)
    offset += padded.length
  }
  return Buffer.concat(parts)
}

const wasm = readFileSync(createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'))

const withoutHints = 1
const readOnly = 1

/** @param {Uint8Array} font @param {Iterable<number>} characters @returns {Buffer} */
const subsetOf = (font, characters) => {
  /** @type {any} */
  const hb = new WebAssembly.Instance(new WebAssembly.Module(wasm), {}).exports
  hb._initialize?.()
  const at = hb.malloc(font.length)
  new Uint8Array(hb.memory.buffer).set(font, at)
  const face = hb.hb_face_create(hb.hb_blob_create(at, font.length, readOnly, 0, 0), 0)
  const input = hb.hb_subset_input_create_or_fail()
  hb.hb_subset_input_set_flags(input, withoutHints)
  const set = hb.hb_subset_input_unicode_set(input)
  for (const character of characters) hb.hb_set_add(set, character)
  const made = hb.hb_subset_or_fail(face, input)
  if (made === 0) throw new Error('HarfBuzz could not make the subset')
  const blob = hb.hb_face_reference_blob(made)
  const length = hb.hb_blob_get_length(blob)
  const data = hb.hb_blob_get_data(blob, 0)
  return Buffer.from(new Uint8Array(hb.memory.buffer, data, length))
}

for (const [name, family, weight, characters] of faces) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const file = readFileSync(fileOf(join(folder, family), weight))
  const font = file.toString('latin1', 0, 4) === 'wOFF' ? unpacked(file) : file
  const bytes = subsetOf(font, characters())
  writeFileSync(join(root, 'resources', 'fonts', `${name}.ttf`), bytes)
  console.log(`${name}: ${(bytes.length / 1e6).toFixed(2)} MB of ${(font.length / 1e6).toFixed(2)}`)
}
