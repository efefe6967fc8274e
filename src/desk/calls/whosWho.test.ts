import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Edit } from '#core/edit/edit'
import { type Kit, richTextFrom } from '#core/model'
import { frame, jfif, jpegOf, scan } from '../testing/jpegs'
import { type TestDesk, codeOf, deskIn, release, releaseNumber, valueOf, withFolder } from '../testing/desks'

const biography = richTextFrom('Dana Ferrol has built roads for twenty years.')

const ferrolIn = (kit: Kit) => {
  const person = kit.people.find(({ printedName }) => printedName === 'Dana Ferrol')
  if (person === undefined) throw new Error('nobody')
  return person
}

const changing = (kit: Kit, patch: Extract<Edit, { kind: 'person.change' }>['patch']) => ({
  kitId: kit.id,
  edit: { kind: 'person.change' as const, id: ferrolIn(kit).id, patch },
})

const bytes = jpegOf(jfif, frame(640, 480), scan)
const sha256 = createHash('sha256').update(bytes).digest('hex')

/** One kit that knows her well, and a new one in which she is only named. */
const twoKits = async (desk: TestDesk): Promise<{ readonly old: Kit; readonly fresh: Kit }> => {
  const { kit: old } = valueOf(await desk.ask('source.paste', { kitId: null, text: release, html: null })).view
  const patch = {
    standing: 'kept' as const,
    biography,
    biographyFor: 'principal' as const,
    lastReviewed: '2031-03-01',
    role: 'Minister of Roads and Bridges',
    privateNote: 'Likes no ferries.',
  }
  valueOf(await desk.ask('kit.edit', changing(old, patch)))
  valueOf(await desk.ask('person.photo', { kitId: old.id, personId: ferrolIn(old).id, bytes, alt: 'at the quay' }))
  valueOf(await desk.ask('kit.close', { kitId: old.id }))
  const pasted = await desk.ask('source.paste', { kitId: null, text: releaseNumber(2), html: null })
  return { old, fresh: valueOf(pasted).view.kit }
}

test('the directory calls somebody what they were at the event of the kit', () =>
  withFolder(async (folder) => {
    const desk = deskIn(folder)
    const { old } = await twoKits(desk)
    valueOf(await desk.ask('kit.open', { kitId: old.id }))
    const lineOn = async (startDay: string | null) => {
      valueOf(await desk.ask('kit.edit', { kitId: old.id, edit: { kind: 'event.change', patch: { startDay } } }))
      return valueOf(await desk.ask('library.people', {})).map((entry) => entry.function)
    }
    const known = { organisation: '', country: '', statedOn: null, source: 'Gazette' }
    const titles = [
      { ...known, role: 'Engineer', from: '2020', until: '2024' },
      { ...known, role: 'Minister of Roads and Bridges', from: '2025', until: null },
    ]
    valueOf(await desk.ask('kit.edit', changing(old, { titles })))
    expect(await lineOn('2022-05-01')).toEqual(['Engineer'])
    expect(await lineOn('2026-05-01')).toEqual(['Minister of Roads and Bridges'])
    await desk.close()
  }))

test('a second kit takes over what the first knows of a person, as one step, with the picture', () =>
  withFolder(async (folder) => {
    const desk = deskIn(folder)
    const { old, fresh } = await twoKits(desk)
    const [known] = valueOf(await desk.ask('person.known', { kitId: fresh.id }))
    expect(known).toMatchObject({ isSure: true, kitId: old.id, personId: ferrolIn(fresh).id })
    expect(JSON.stringify(known)).not.toContain('ferries')
    const { kit, undo } = valueOf(await desk.ask('person.takeOver', { kitId: fresh.id, of: null }))
    const before = ferrolIn(fresh)
    expect(ferrolIn(kit)).toEqual({
      ...before,
      biography,
      biographyFor: 'principal',
      biographyFrom: { kit: old.event.title, day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string },
      lastReviewed: '2031-03-01',
      photo: { sha256, width: 640, height: 480, alt: 'at the quay' },
    })
    expect(undo).toMatchObject({ kind: 'person.change', number: 1 })
    expect(Uint8Array.from((await desk.media(fresh.id, sha256)) ?? [])).toEqual(bytes)
    expect(ferrolIn(valueOf(await desk.ask('kit.undo', { kitId: fresh.id })).kit)).toEqual(before)
    await desk.close()
  }))

test('what is written here stays until a person chooses, and only from whom the kits know as the same', () =>
  withFolder(async (folder) => {
    const desk = deskIn(folder)
    const { old, fresh } = await twoKits(desk)
    const own = richTextFrom('Written here.')
    valueOf(await desk.ask('kit.edit', changing(fresh, { biography: own })))
    const of = { personId: ferrolIn(fresh).id, from: { kitId: old.id, personId: ferrolIn(old).id } }
    const filled = await desk.ask('person.takeOver', { kitId: fresh.id, of: { ...of, fields: null } })
    expect(ferrolIn(valueOf(filled).kit)).toMatchObject({ biography: own, lastReviewed: null, photo: { sha256 } })
    const chosen = await desk.ask('person.takeOver', { kitId: fresh.id, of: { ...of, fields: ['biography', 'role'] } })
    expect(ferrolIn(valueOf(chosen).kit)).toMatchObject({
      biography,
      biographyFor: 'principal',
      role: 'Minister of Roads and Bridges',
      privateNote: '',
    })
    const stranger = { personId: of.personId, from: { kitId: fresh.id, personId: of.personId } }
    const refused = await desk.ask('person.takeOver', { kitId: fresh.id, of: { ...stranger, fields: null } })
    expect(codeOf(refused)).toBe('edit.unknown')
    const smuggled = { ...of, fields: ['privateNote'] as never }
    expect(codeOf(await desk.ask('person.takeOver', { kitId: fresh.id, of: smuggled }))).toBe('call.malformed')
    await desk.close()
  }))
