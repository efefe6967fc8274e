import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { measurePhoto } from '../pictures/photo'
import { frame, jfif, jpegOf, piece, scan } from '../testing/jpegs'
import { codeOf, deskIn, release, valueOf, withFolder } from '../testing/desks'

test('a drawn picture has a size, baseline or progressive', () => {
  expect(measurePhoto(jpegOf(jfif, frame(640, 480), scan))).toEqual({ width: 640, height: 480 })
  expect(measurePhoto(jpegOf(jfif, frame(640, 480, 0xc2), scan))).toEqual({ width: 640, height: 480 })
})

const refusal = (bytes: Uint8Array): unknown => {
  try {
    return measurePhoto(bytes)
  } catch (problem) {
    return problem
  }
}

test.each([
  ['no picture at all', Uint8Array.from(Buffer.from('not a picture')), 'photo.notAPicture'],
  ['nothing', new Uint8Array(0), 'photo.notAPicture'],
  ['a PNG', Uint8Array.from(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')), 'photo.notAPicture'],
  ['one whose end is missing', jpegOf(jfif, frame(640, 480), scan).subarray(0, -2), 'photo.notAPicture'],
  [
    'one that tells where it was taken',
    jpegOf(piece(0xe1, [...Buffer.from('Exif\0\0')]), frame(640, 480), scan),
    'photo.notAPicture',
  ],
  ['one with a comment', jpegOf(piece(0xfe, [...Buffer.from('by Ada')]), frame(640, 480), scan), 'photo.notAPicture'],
  ['one with something behind it', jpegOf(jfif, frame(640, 480), scan, [0xff, 0xd9, 1, 2, 3]), 'photo.notAPicture'],
  ['one without a frame', jpegOf(jfif, scan), 'photo.notAPicture'],
  ['one of no height', jpegOf(jfif, frame(640, 0), scan), 'photo.notAPicture'],
  ['one that claims 65,535 pixels each way', jpegOf(jfif, frame(65_535, 65_535), scan), 'photo.tooLarge'],
  ['one of five megabytes', new Uint8Array(5_000_000), 'photo.tooLarge'],
])('%s is refused', (_, bytes, code) => expect(refusal(bytes)).toMatchObject({ failure: { code } }))

test('a photo is kept beside the kit, named by an edit that undoes, and survives undo', () =>
  withFolder(async (folder) => {
    const desk = deskIn(folder)
    const { kit } = valueOf(await desk.ask('source.paste', { kitId: null, text: release, html: null })).view
    const [person] = kit.people
    if (person === undefined) throw new Error('nobody')
    const bytes = jpegOf(jfif, frame(640, 480), scan)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const view = valueOf(
      await desk.ask('person.photo', { kitId: kit.id, personId: person.id, bytes, alt: 'Dana Ferrol at the quay' }),
    )
    expect(view.kit.people[0]?.photo).toEqual({ sha256, width: 640, height: 480, alt: 'Dana Ferrol at the quay' })
    expect(view.undo?.kind).toBe('person.change')
    valueOf(await desk.ask('kit.undo', { kitId: kit.id }))
    valueOf(await desk.ask('kit.close', { kitId: kit.id }))
    valueOf(await desk.ask('kit.open', { kitId: kit.id }))
    valueOf(await desk.ask('kit.redo', { kitId: kit.id }))
    expect(Uint8Array.from((await desk.media(kit.id, sha256)) ?? [])).toEqual(bytes)
    expect(
      codeOf(await desk.ask('person.photo', { kitId: kit.id, personId: person.id, bytes: new Uint8Array(3), alt: '' })),
    ).toBe('photo.notAPicture')
    await desk.close()
  }))
