/**
 * Makes the bundled Chinese face out of Noto Sans SC: the 6,763 characters of GB 2312 and its punctuation, kana and
 * full-width forms, about a quarter of the whole. Run once, when a new version of the face is taken over:
 *
 *   npm pack @expo-google-fonts/noto-sans-sc       (unpack it)
 *   node scripts/fonts/subset-chinese.mjs NotoSansSC_400Regular.ttf resources/fonts/NotoSansSC-Regular-subset.ttf
 *
 * The licence of the face (SIL OFL 1.1) allows it; the name it reserves, Source, is not the name of this face.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const [, , from, to] = process.argv
if (from === undefined || to === undefined) throw new Error('Usage: subset-chinese.mjs FROM.ttf TO.ttf')

const font = readFileSync(from)
const tables = new Map()
for (let index = 0, at = 12; index < font.readUInt16BE(4); index += 1, at += 16) {
  tables.set(
    font.toString('latin1', at, at + 4),
    font.subarray(font.readUInt32BE(at + 8), font.readUInt32BE(at + 8) + font.readUInt32BE(at + 12)),
  )
}
const table = (tag) => {
  const found = tables.get(tag)
  if (found === undefined) throw new Error(`The face has no table ${tag}`)
  return found
}

/** Every character of GB 2312, by way of its encoding, and ASCII. */
const wantedCharacters = () => {
  const decoder = new TextDecoder('gb2312')
  const wanted = new Set()
  for (let code = 0x20; code < 0x7f; code += 1) wanted.add(code)
  for (let row = 0xa1; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      const letter = decoder.decode(Uint8Array.of(row, cell))
      if (letter !== '\ufffd') wanted.add(letter.codePointAt(0))
    }
  }
  /** Punctuation, and characters that stand in names but not in the standard. */
  for (const letter of '·—–‘’“”…〈〉「」『』〔〕\ufffd镕喆昇堃翀祎玥旸珺韡曌甯婳祾') wanted.add(letter.codePointAt(0))
  return [...wanted].sort((one, other) => one - other)
}

const cmap = table('cmap')
const format12 = () => {
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const at = cmap.readUInt32BE(8 + 8 * index)
    if (cmap.readUInt16BE(at) === 12) return at
  }
  throw new Error('A character map of format 12 is needed')
}
const groups = format12()
const glyphOf = (code) => {
  for (let index = 0; index < cmap.readUInt32BE(groups + 12); index += 1) {
    const at = groups + 16 + 12 * index
    if (code >= cmap.readUInt32BE(at) && code <= cmap.readUInt32BE(at + 4))
      return cmap.readUInt32BE(at + 8) + code - cmap.readUInt32BE(at)
  }
  return 0
}

const loca = table('loca')
const glyf = table('glyf')
const longOffsets = table('head').readInt16BE(50) === 1
const offsetOf = (glyph) => (longOffsets ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph))
const outline = (glyph) => glyf.subarray(offsetOf(glyph), offsetOf(glyph + 1))

/** Without the instructions for low-resolution screens: a printed page does not use them. */
const withoutInstructions = (bytes, renumber) => {
  if (bytes.length === 0) return bytes
  const contours = bytes.readInt16BE(0)
  if (contours >= 0) {
    const lengthAt = 10 + 2 * contours
    const length = bytes.readUInt16BE(lengthAt)
    const head = Buffer.from(bytes.subarray(0, lengthAt + 2))
    head.writeUInt16BE(0, lengthAt)
    return Buffer.concat([head, bytes.subarray(lengthAt + 2 + length)])
  }
  const copy = Buffer.from(bytes)
  for (let at = 10, more = true; more;) {
    const flags = copy.readUInt16BE(at)
    copy.writeUInt16BE(flags & ~0x100, at)
    copy.writeUInt16BE(renumber(copy.readUInt16BE(at + 2)), at + 2)
    at += 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0)
    more = (flags & 0x20) !== 0
  }
  return copy
}

const characters = wantedCharacters()
  .map((code) => [code, glyphOf(code)])
  .filter(([, glyph]) => glyph !== 0)
const kept = [0]
const numbers = new Map([[0, 0]])
const renumber = (glyph) => {
  if (!numbers.has(glyph)) {
    numbers.set(glyph, kept.length)
    kept.push(glyph)
  }
  return numbers.get(glyph)
}
for (const [, glyph] of characters) renumber(glyph)
const outlines = []
for (let index = 0; index < kept.length; index += 1) {
  const bytes = withoutInstructions(outline(kept[index]), renumber)
  outlines.push(Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]))
}

const newLoca = Buffer.alloc(4 * (outlines.length + 1))
outlines.reduce((offset, bytes, index) => {
  newLoca.writeUInt32BE(offset + bytes.length, 4 * (index + 1))
  return offset + bytes.length
}, 0)

const hmtx = table('hmtx')
const metricCount = table('hhea').readUInt16BE(34)
const newHmtx = Buffer.alloc(4 * kept.length)
kept.forEach((glyph, index) => {
  const at = 4 * Math.min(glyph, metricCount - 1)
  newHmtx.writeUInt16BE(hmtx.readUInt16BE(at), 4 * index)
  newHmtx.writeInt16BE(
    glyph < metricCount ? hmtx.readInt16BE(at + 2) : hmtx.readInt16BE(4 * metricCount + 2 * (glyph - metricCount)),
    4 * index + 2,
  )
})

const newCmap = () => {
  const runs = []
  for (const [code, glyph] of characters) {
    const number = numbers.get(glyph)
    const last = runs.at(-1)
    if (last !== undefined && last.end + 1 === code && last.glyph + (code - last.start) === number) last.end = code
    else runs.push({ start: code, end: code, glyph: number })
  }
  const bytes = Buffer.alloc(12 + 16 + 12 * runs.length)
  bytes.writeUInt16BE(1, 2)
  bytes.writeUInt16BE(3, 4)
  bytes.writeUInt16BE(10, 6)
  bytes.writeUInt32BE(12, 8)
  bytes.writeUInt16BE(12, 12)
  bytes.writeUInt32BE(16 + 12 * runs.length, 16)
  bytes.writeUInt32BE(runs.length, 24)
  runs.forEach((run, index) => {
    bytes.writeUInt32BE(run.start, 28 + 12 * index)
    bytes.writeUInt32BE(run.end, 32 + 12 * index)
    bytes.writeUInt32BE(run.glyph, 36 + 12 * index)
  })
  return bytes
}

const changed = (tag, change) => {
  const copy = Buffer.from(table(tag))
  change(copy)
  return copy
}
const post = Buffer.from(table('post').subarray(0, 32))
post.writeUInt32BE(0x00030000, 0)

const newTables = new Map([
  ['OS/2', table('OS/2')],
  ['cmap', newCmap()],
  ['glyf', Buffer.concat(outlines)],
  ['head', changed('head', (head) => (head.writeInt16BE(1, 50), head.writeUInt32BE(0, 8)))],
  ['hhea', changed('hhea', (hhea) => hhea.writeUInt16BE(kept.length, 34))],
  ['hmtx', newHmtx],
  ['loca', newLoca],
  ['maxp', changed('maxp', (maxp) => maxp.writeUInt16BE(kept.length, 4))],
  ['name', table('name')],
  ['post', post],
])

const sumOf = (bytes) => {
  let sum = 0
  for (let at = 0; at + 3 < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0
  return sum
}
const padded = (bytes) => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
const directory = Buffer.alloc(12 + 16 * newTables.size)
directory.writeUInt32BE(0x00010000, 0)
directory.writeUInt16BE(newTables.size, 4)
const power = 2 ** Math.floor(Math.log2(newTables.size))
directory.writeUInt16BE(16 * power, 6)
directory.writeUInt16BE(Math.log2(power), 8)
directory.writeUInt16BE(16 * newTables.size - 16 * power, 10)
let offset = directory.length
const parts = [directory]
;[...newTables].forEach(([tag, bytes], index) => {
  const at = 12 + 16 * index
  directory.write(tag, at, 'latin1')
  directory.writeUInt32BE(sumOf(padded(bytes)), at + 4)
  directory.writeUInt32BE(offset, at + 8)
  directory.writeUInt32BE(bytes.length, at + 12)
  parts.push(padded(bytes))
  offset += padded(bytes).length
})
const file = Buffer.concat(parts)
const headAt = directory.readUInt32BE(12 + 16 * [...newTables.keys()].indexOf('head') + 8)
file.writeUInt32BE((0xb1b0afba - sumOf(file)) >>> 0, headAt + 8)
writeFileSync(to, file)
console.log(`${characters.length} characters, ${kept.length} glyphs, ${file.length} bytes`)
