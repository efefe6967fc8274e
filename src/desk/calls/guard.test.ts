import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { KitView } from '#contract/views'
import type { Audience, Kit, Quote } from '#core/model'
import { isBroken, quoteState } from '#core/quote/verbatim/state'
import { packWorkerHere } from '../testing/packWorkerHere'
import { sealed, unsealed } from '../store/envelope'
import { answerSaveDialog, type TestDesk, codeOf, deskIn, release, valueOf, withFolder } from '../testing/desks'
import { verifyFile } from '../verifyFile'

/** Words that nobody said, and words that may not be passed on, get no further than the desk. */

const resources = join(import.meta.dirname, '../../../resources')
const start = () => packWorkerHere(resources)

const pasted = async (desk: TestDesk): Promise<KitView> => {
  const { view } = valueOf(await desk.ask('source.paste', { kitId: null, text: release, html: null }))
  const [quote] = view.kit.quotes
  if (quote === undefined) throw new Error('The release quotes somebody')
  const edit = { kind: 'quote.stand', ids: [quote.id], standing: 'kept' } as const
  return valueOf(await desk.ask('kit.edit', { kitId: view.kit.id, edit }))
}

const firstOf = ({ quotes: [quote], packs: [pack] }: Kit) => {
  if (quote === undefined || pack === undefined) throw new Error('There is a quotation and a pack')
  return { quote, pack }
}

const turnTo = async (desk: TestDesk, { id, packs: [pack] }: Kit, audience: Audience): Promise<void> => {
  if (pack === undefined) throw new Error('There is a pack')
  const edit = { kind: 'pack.change', id: pack.id, patch: { audience } } as const
  valueOf(await desk.ask('kit.edit', { kitId: id, edit }))
}

/** As somebody would who knows the format: other bytes, and the length and the hash that go with them. */
const forge = (file: string, from: string, to: string): void => {
  const opened = unsealed(readFileSync(file))
  if (!opened.ok) throw new Error(opened.failure)
  const data = JSON.parse(JSON.stringify(opened.value.data).replaceAll(from, to)) as unknown
  writeFileSync(file, sealed({ ...opened.value, data }))
}

const forgeries = [
  ['the words of a quotation', '"exact":"We built', '"exact":"We burnt', 'words-differ'],
  ['the text of its source, near the words', 'both banks of the river,”', 'both banks of the Rhine,”', 'words-differ'],
  ['the text of its source, elsewhere', 'Bridge over the Olm reopens', 'Bridge over the Olm closes!', 'source-altered'],
] as const

test('a kit is checked as its owner sees it: what stands in the journals counts', () =>
  withFolder(async (folder) => {
    const library = join(folder, 'library')
    const desk = deskIn(library, start)
    const { kit } = await pasted(desk)
    const tally = { exact: 1, edits: 0 }
    expect(await verifyFile(join(library, kit.id))).toMatchObject({ tally, broken: [] })
    await desk.close()
    expect(await verifyFile(join(library, kit.id))).toMatchObject({ tally, broken: [] })
  }))

test.each(forgeries)(
  'a kit in which somebody changed %s',
  (_what, from, to, reason) =>
    withFolder(async (folder) => {
      const library = join(folder, 'library')
      const before = deskIn(library, start)
      const { kit } = await pasted(before)
      await before.close()
      const file = join(library, kit.id, 'kit.json')
      expect(await verifyFile(file)).toMatchObject({ tally: { exact: 1, edits: 0 }, broken: [] })
      forge(file, from, to)

      const { quote } = firstOf(kit)
      expect(await verifyFile(file)).toMatchObject({
        tally: { exact: 0, broken: 1 },
        broken: [{ quoteId: quote.id, reason }],
      })
      const desk = deskIn(library, start)
      const view = valueOf(await desk.ask('kit.open', { kitId: kit.id }))
      expect(view.recovered).toBeNull()
      expect(stateIn(view.kit)).toMatchObject({ state: 'broken', reason })
      const { pack } = firstOf(view.kit)
      answerSaveDialog(join(folder, 'out.pdf'))
      const wish = { kitId: kit.id, packId: pack.id, form: 'pdf' as const, job: 'one' }
      for (const audience of ['press', 'counterpart'] as const) {
        await turnTo(desk, view.kit, audience)
        const reply = await desk.ask('pack.export', wish)
        expect(reply).toMatchObject({
          ok: false,
          failure: { code: 'pack.brokenQuote', facts: { id: quote.id, audience } },
        })
      }
      await turnTo(desk, view.kit, 'principal')
      expect(codeOf(await desk.ask('pack.export', wish))).toBe('no failure')
      await desk.close()
    }),
  60_000,
)

const stateIn = (kit: Kit) => {
  const { quote } = firstOf(kit)
  const state = quoteState(
    quote,
    kit.sources.find((source) => source.id === quote.sourceId),
  )
  return isBroken(state) ? state : { state: state.state }
}

test('what may not go to the readers of a pack cannot be put into it, until its time has come', () =>
  withFolder(async (folder) => {
    let now = Date.parse('2031-03-07T08:00:00.000Z')
    const desk = deskIn(join(folder, 'library'), start, { now: () => now })
    const { kit } = await pasted(desk)
    const { quote, pack } = firstOf(kit)
    const edit = async (one: Parameters<typeof desk.ask<'kit.edit'>>[1]['edit']) =>
      desk.ask('kit.edit', { kitId: kit.id, edit: one })
    const terms = (basis: Quote['release']['basis'], until: string | null = null) =>
      edit({
        kind: 'quote.change',
        id: quote.id,
        patch: { release: { basis, until, zone: null, descriptor: '', override: '' } },
      })
    const place = (placed: boolean) => edit({ kind: 'pack.place', id: pack.id, quoteId: quote.id, placed })
    await turnTo(desk, kit, 'press')
    valueOf(await place(false))

    valueOf(await terms('off-record'))
    expect(await place(true)).toMatchObject({
      ok: false,
      failure: { code: 'edit.barred', facts: { audience: 'press', because: 'off-the-record' } },
    })
    expect(codeOf(await edit({ kind: 'pack.change', id: pack.id, patch: { excludedQuoteIds: [] } }))).toBe(
      'edit.barred',
    )
    valueOf(await terms('embargoed', '2031-03-07T09:00:00.000Z'))
    expect(codeOf(await place(true))).toBe('edit.barred')
    now = Date.parse('2031-03-07T09:00:00.000Z')
    expect(codeOf(await place(true))).toBe('no failure')
    await desk.close()
  }))
