import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SealSeen, sealed, unsealed } from './envelope'
import { nodeDisk } from './nodeDisk'

/** Of several pieces, with letters of several bytes across their ends. */
const kit = sealed({ schema: 3, seq: 7, data: { words: 'Слова «и» 言葉 — “words” '.repeat(60_000) } })

const readFrom = async (bytes: Uint8Array) => {
  const folder = mkdtempSync(join(tmpdir(), 'kit-seal-'))
  try {
    writeFileSync(join(folder, 'kit.json'), bytes)
    const seen = new SealSeen()
    const pieces: Uint8Array[] = []
    const read = await nodeDisk.read(join(folder, 'kit.json'), (piece) => {
      pieces.push(Uint8Array.from(piece))
      seen.take(piece)
    })
    return { seen, pieces, read }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test('who looks on while a file is read is shown all of it, in order', async () => {
  const { pieces, read } = await readFrom(kit)
  expect(pieces.length).toBeGreaterThan(2)
  expect(Buffer.concat(pieces).equals(kit)).toBe(true)
  expect(Buffer.compare(read, kit)).toBe(0)
})

test('what was seen while it was read opens like what is looked at afterwards', async () => {
  const { seen, read } = await readFrom(kit)
  expect(unsealed(read, seen)).toEqual(unsealed(kit))
  expect(unsealed(kit).ok).toBe(true)
})

test.each([0, 40, 200, 600_000, kit.length - 1])('a flipped byte at %i is seen while it is read', async (at) => {
  const flipped = Uint8Array.from(kit)
  flipped[at] = (flipped[at] ?? 0) ^ 1
  const { seen, read } = await readFrom(flipped)
  expect(unsealed(read, seen).ok).toBe(false)
})

test('what was not shown to the end is looked at as if nobody had seen it', () => {
  const seen = new SealSeen()
  seen.take(kit.subarray(0, 1_000))
  expect(unsealed(kit, seen).ok).toBe(true)
})
