import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { bundledRoom } from '../readingRoom/bundled.mjs'
import { fileReaders, inputOf, readers, soundOrder } from './readers/inputs.mjs'
import { Room } from './readers/room.mjs'

/** @param {string} reader @param {number} number */
const hashOf = (reader, number) =>
  createHash('sha256')
    .update(
      JSON.stringify(inputOf(reader, 3, number).order, (_, value) =>
        value instanceof Uint8Array ? [...value] : value,
      ),
    )
    .digest('hex')

it('the same numbers give the same bytes, others give others', () => {
  for (const reader of readers) {
    expect(hashOf(reader, 5), reader).toBe(hashOf(reader, 5))
    expect(hashOf(reader, 5), reader).not.toBe(hashOf(reader, 6))
  }
})

it('a sound file of every kind is read by the room as it is shipped', { timeout: 300_000 }, async () => {
  const room = new Room(await bundledRoom(), 120_000)
  const told = []
  for (const reader of fileReaders) {
    const { outcome, detail } = await room.read(soundOrder(reader))
    if (outcome !== 'read') told.push(`${reader} ${outcome} ${detail}`)
  }
  room.close()
  expect(told).toEqual([])
})

it('damaged files of every kind are read or refused', { timeout: 300_000 }, async () => {
  // How long it takes is for the long run to say, on a machine that does nothing else.
  const room = new Room(await bundledRoom(), 120_000)
  const told = []
  for (const reader of readers) {
    for (let number = 0; number < 3; number += 1) {
      const { outcome, detail } = await room.read(inputOf(reader, 2, number).order)
      if (outcome !== 'read' && outcome !== 'refused') told.push(`${reader} ${number} ${outcome} ${detail}`)
    }
  }
  room.close()
  expect(told).toEqual([])
})
