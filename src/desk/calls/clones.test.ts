import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { kitAt } from '../verifyFile'
import { frame, jfif, jpegOf, scan } from '../testing/jpegs'
import { cloneFile } from '../cloneFile'
import { deskIn, release, valueOf, withFolder } from '../testing/desks'

const bytes = jpegOf(jfif, frame(640, 480), scan)

test('a kit goes on in a new one with its people and their pictures, and says what was said since', () =>
  withFolder(async (folder) => {
    const desk = deskIn(folder)
    const { kit: old } = valueOf(await desk.ask('source.paste', { kitId: null, text: release, html: null })).view
    const [person] = old.people
    const [source] = old.sources
    const [quote] = old.quotes
    if (person === undefined || source === undefined || quote === undefined) throw new Error('nobody')
    const edit = async (one: object) => valueOf(await desk.ask('kit.edit', { kitId: old.id, edit: one as never }))
    await edit({ kind: 'person.stand', ids: old.people.map(({ id }) => id), standing: 'kept' })
    await edit({ kind: 'quote.stand', ids: [quote.id], standing: 'kept' })
    await edit({ kind: 'event.change', patch: { startDay: '2031-05-14', title: 'First round' } })
    await edit({ kind: 'source.describe', id: source.id, patch: { date: '2031-06-01' } })
    valueOf(await desk.ask('person.photo', { kitId: old.id, personId: person.id, bytes, alt: '' }))

    const { kit } = valueOf(await desk.ask('kit.clone', { kitId: old.id, parts: [] }))
    expect(kit).toMatchObject({ follows: old.id, quotes: [], sources: [] })
    const photo = kit.people.find(({ id }) => id === person.id)?.photo?.sha256 ?? ''
    expect(Uint8Array.from((await desk.media(kit.id, photo)) ?? [])).toEqual(bytes)
    expect(valueOf(await desk.ask('library.list', {}))).toHaveLength(2)

    const since = valueOf(await desk.ask('kit.since', { kitId: kit.id }))
    expect(since).toMatchObject({ earlier: { kitId: old.id, title: 'First round' }, since: '2031-05-14' })
    expect(since?.speakers.flatMap(({ said }) => said.map(({ day }) => day))).toContain('2031-06-01')
    expect(valueOf(await desk.ask('kit.since', { kitId: old.id }))).toBeNull()
    valueOf(await desk.ask('kit.remove', { kitId: old.id }))
    expect(valueOf(await desk.ask('kit.since', { kitId: kit.id }))).toBeNull()
    await desk.close()
  }))

test('a file of a kit goes on in a file, with its pictures beside', () =>
  withFolder(async (folder) => {
    const desk = deskIn(join(folder, 'library'))
    const { kit: old } = valueOf(await desk.ask('source.paste', { kitId: null, text: release, html: null })).view
    const [person] = old.people
    await desk.ask('kit.edit', {
      kitId: old.id,
      edit: { kind: 'person.stand', ids: old.people.map(({ id }) => id), standing: 'kept' },
    })
    const kept = old.quotes.map(({ id }) => id)
    await desk.ask('kit.edit', { kitId: old.id, edit: { kind: 'quote.stand', ids: kept, standing: 'kept' } })
    if (person !== undefined)
      valueOf(await desk.ask('person.photo', { kitId: old.id, personId: person.id, bytes, alt: '' }))
    await desk.close()
    const out = join(folder, 'next.json')
    let count = 0
    const makeId = ((kind: string) => `${kind}_${String((count += 1)).padStart(8, '0')}`) as never
    await cloneFile(join(folder, 'library', old.id), out, {
      makeId,
      now: '2032-01-01T08:00:00.000Z',
      parts: ['quotes'],
    })
    const next = await kitAt(out)
    expect(next).toMatchObject({ follows: old.id, sources: [{ id: old.sources[0]?.id }] })
    const photo = next.people.find(({ id }) => id === person?.id)?.photo?.sha256 ?? ''
    const picture = join(folder, 'next.media', `${photo}.jpg`)
    expect(existsSync(picture) && Uint8Array.from(readFileSync(picture))).toEqual(bytes)
  }))
