// Pages side by side as one small picture: a PNG of at most 32 colours, which black words on white paper need no more of.
import { crc32, deflateSync } from 'node:zlib'

const between = 12
/** The ground that the pages lie on. */
const ground = 0x8a8f98
const mostColours = 32

/**
 * @param {readonly Buffer[]} pages as `pdftoppm` writes them (PPM or PGM, 8 bits a channel), one after the other
 * @param {number} across pages in a row @returns {Buffer} the bytes of a PNG
 */
export function contactSheet(pages, across) {
  const pictures = pages.map(pictureOf)
  const width = Math.max(...pictures.map((picture) => picture.width))
  const height = Math.max(...pictures.map((picture) => picture.height))
  const columns = Math.min(across, pictures.length)
  const rows = Math.ceil(pictures.length / across)
  const sheet = {
    width: columns * width + (columns + 1) * between,
    height: rows * height + (rows + 1) * between,
  }
  const colours = new Uint32Array(sheet.width * sheet.height).fill(ground)
  pictures.forEach((picture, index) => {
    const left = between + (index % across) * (width + between)
    const top = between + Math.floor(index / across) * (height + between)
    for (let y = 0; y < picture.height; y += 1)
      for (let x = 0; x < picture.width; x += 1) {
        const at = picture.start + 3 * (y * picture.width + x)
        colours[(top + y) * sheet.width + left + x] = picture.bytes.readUIntBE(at, 3)
      }
  })
  return pngOf(colours, sheet)
}

/** @param {Buffer} bytes */
function pictureOf(bytes) {
  const head = /^P([56])\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'))
  if (head === null) throw new Error('A page that is no PPM or PGM of 8 bits')
  const [all, kind, width, height] = head
  // Of a grey page each dot has one channel.
  const grey = kind === '5' ? bytes.subarray(all.length) : null
  return {
    bytes: grey === null ? bytes : Buffer.concat([bytes.subarray(0, all.length), threeTimes(grey)]),
    width: Number(width),
    height: Number(height),
    start: all.length,
  }
}

/** @param {Buffer} dots */
function threeTimes(dots) {
  const all = Buffer.alloc(3 * dots.length)
  dots.forEach((dot, index) => all.fill(dot, 3 * index, 3 * index + 3))
  return all
}

/** @param {Uint32Array} colours @param {{ width: number, height: number }} size */
function pngOf(colours, { width, height }) {
  const { palette, indexOf } = paletteOf(colours)
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = indexOf.get(colours[y * width + x] ?? 0) ?? 0
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => channelsOf(colour)))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** The colours most of the picture has, far enough from each other to be told apart, and which of them each colour becomes. */
function paletteOf(/** @type {Uint32Array} */ colours) {
  const counts = new Map()
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const byCount = [...counts].toSorted((one, other) => other[1] - one[1]).map(([colour]) => colour)
  const palette = []
  for (const colour of byCount) {
    if (palette.length === mostColours) break
    if (palette.every((chosen) => distance(chosen, colour) > 300)) palette.push(colour)
  }
  const indexOf = new Map(byCount.map((colour) => [colour, nearest(palette, colour)]))
  return { palette, indexOf }
}

const nearest = (/** @type {readonly number[]} */ palette, /** @type {number} */ colour) =>
  palette.reduce(
    (best, chosen, index) => (distance(chosen, colour) < distance(palette[best] ?? 0, colour) ? index : best),
    0,
  )

const channelsOf = (/** @type {number} */ colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]

const distance = (/** @type {number} */ one, /** @type {number} */ other) =>
  channelsOf(one).reduce((sum, channel, index) => sum + (channel - (channelsOf(other)[index] ?? 0)) ** 2, 0)

/** @param {string} name @param {Buffer} data */
function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const out = Buffer.alloc(body.length + 8)
  out.writeUInt32BE(data.length, 0)
  body.copy(out, 4)
  out.writeUInt32BE(crc32(body), body.length + 4)
  return out
}
