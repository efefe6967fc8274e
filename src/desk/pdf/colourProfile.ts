/**
 * The sRGB colour space as an ICC profile of version 2 (ICC.1:2001-04, matrix/TRC display profile): white point D50,
 * primaries adapted to it, and the sRGB curve in 1,024 steps. PDF/A asks for one; made here, no foreign file is bundled.
 */
export const srgbProfile = (): Uint8Array => {
  const curve = curveTag()
  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', descriptionTag('sRGB IEC61966-2.1')],
    ['cprt', textTag('CC0-1.0')],
    ['wtpt', xyzTag(0.9642, 1, 0.8249)],
    ['rXYZ', xyzTag(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyzTag(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyzTag(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  const placed = new Map<Buffer, number>()
  const directory = Buffer.alloc(4 + 12 * tags.length)
  directory.writeUInt32BE(tags.length, 0)
  const bodies: Buffer[] = []
  let offset = 128 + directory.length
  tags.forEach(([name, body], index) => {
    const at = placed.get(body) ?? offset
    if (!placed.has(body)) {
      placed.set(body, at)
      bodies.push(body)
      offset += body.length
    }
    directory.write(name, 4 + 12 * index, 'latin1')
    directory.writeUInt32BE(at, 8 + 12 * index)
    directory.writeUInt32BE(body.length, 12 + 12 * index)
  })
  return Buffer.concat([header(offset), directory, ...bodies])
}

const header = (size: number): Buffer => {
  const bytes = Buffer.alloc(128)
  bytes.writeUInt32BE(size, 0)
  bytes.writeUInt32BE(0x02100000, 8)
  bytes.write('mntrRGB XYZ ', 12, 'latin1')
  for (const [index, part] of [2000, 1, 1, 0, 0, 0].entries()) bytes.writeUInt16BE(part, 24 + 2 * index)
  bytes.write('acsp', 36, 'latin1')
  xyz(0.9642, 1, 0.8249).copy(bytes, 68)
  return bytes
}

const fixed = (value: number): number => Math.round(value * 65_536)

const xyz = (x: number, y: number, z: number): Buffer => {
  const bytes = Buffer.alloc(12)
  for (const [index, value] of [x, y, z].entries()) bytes.writeInt32BE(fixed(value), 4 * index)
  return bytes
}

const tagged = (type: string, body: Buffer): Buffer => {
  const padding = (4 - (body.length % 4)) % 4
  return Buffer.concat([Buffer.from(type, 'latin1'), Buffer.alloc(4), body, Buffer.alloc(padding)])
}

const xyzTag = (x: number, y: number, z: number): Buffer => tagged('XYZ ', xyz(x, y, z))

const textTag = (text: string): Buffer => tagged('text', Buffer.from(`${text}\0`, 'latin1'))

const descriptionTag = (text: string): Buffer => {
  const ascii = Buffer.from(`${text}\0`, 'latin1')
  const length = Buffer.alloc(4)
  length.writeUInt32BE(ascii.length, 0)
  // No Unicode and no Macintosh description: two lengths, a script code and 67 bytes of nothing.
  return tagged('desc', Buffer.concat([length, ascii, Buffer.alloc(4 + 4 + 2 + 1 + 67)]))
}

const steps = 1_024

const curveTag = (): Buffer => {
  const body = Buffer.alloc(4 + 2 * steps)
  body.writeUInt32BE(steps, 0)
  for (let step = 0; step < steps; step += 1) {
    const value = step / (steps - 1)
    const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    body.writeUInt16BE(Math.round(linear * 65_535), 4 + 2 * step)
  }
  return tagged('curv', body)
}
