import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { engineVersion } from '#core/extract/engine'
import type { Kit } from '#core/model'
import { attributionOf } from '#core/quote/attribution/attribution'
import { sealed, unsealed } from '../store/envelope'
import { codeOf, deskIn, release, valueOf, withFolder } from '../testing/desks'

/** As an earlier version of the program would have left it: its engine read the text and named nobody. */
const readEarlier = (file: string): void => {
  const opened = unsealed(readFileSync(file))
  if (!opened.ok) throw new Error(opened.failure)
  const earlier = JSON.stringify(opened.value.data)
    .replaceAll(`"engine":${engineVersion}`, `"engine":${engineVersion - 1}`)
    .replaceAll(/"speakers":\[[^\]]*\]/g, '"speakers":[]')
  writeFileSync(file, sealed({ ...opened.value, data: JSON.parse(earlier) as unknown }))
}

const statesOf = (kit: Kit) => kit.quotes.map((quote) => attributionOf(quote, kit.sources[0], kit).state)

test('a kit that an earlier engine read opens as it was; what differs is asked, answered in one edit, and undone', () =>
  withFolder(async (folder) => {
    const library = join(folder, 'library')
    const before = deskIn(library)
    const pasted = valueOf(await before.ask('source.paste', { kitId: null, text: release, html: null })).view.kit
    const ids = pasted.quotes.map(({ id }) => id)
    expect(valueOf(await before.ask('source.differences', { kitId: pasted.id }))).toEqual([])
    const keep = { kind: 'quote.stand', ids, standing: 'kept' } as const
    valueOf(await before.ask('kit.edit', { kitId: pasted.id, edit: keep }))
    await before.close()
    readEarlier(join(library, pasted.id, 'kit.json'))

    const desk = deskIn(library)
    const { kit } = valueOf(await desk.ask('kit.open', { kitId: pasted.id }))
    expect([kit.sources[0]?.reading.engine, statesOf(kit)]).toEqual([engineVersion - 1, ['by-hand']])
    const places = valueOf(await desk.ask('source.differences', { kitId: kit.id }))
    expect(places).toMatchObject([
      { kind: 'speakers', mine: { speaker: '' }, theirs: { speaker: 'Dana Ferrol' }, kept: 1 },
    ])
    const [place] = places
    const [source] = kit.sources
    if (place === undefined || source === undefined) throw new Error('There is something to ask')
    const settle = (takes: 'new' | 'mine') =>
      desk.ask('source.settle', { kitId: kit.id, sourceId: source.id, answers: [{ at: place.at, takes }] })

    const mine = valueOf(await settle('mine')).kit
    expect([mine.sources[0]?.reading.engine, mine.quotes, statesOf(mine)]).toEqual([
      engineVersion,
      kit.quotes,
      ['by-hand'],
    ])
    expect(valueOf(await desk.ask('source.differences', { kitId: kit.id }))).toEqual([])
    expect(codeOf(await settle('mine'))).toBe('edit.unknown')
    expect(valueOf(await desk.ask('kit.undo', { kitId: kit.id })).kit.sources).toEqual(kit.sources)

    const taken = valueOf(await settle('new')).kit
    expect([taken.sources[0]?.reading.engine, statesOf(taken)]).toEqual([engineVersion, ['found']])
    await desk.close()
  }))
