import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { KitView } from '#contract/views'
import type { Edit } from '#core/edit/edit'
import type { KitId } from '#core/model'
import { missingFrom } from '#core/model'
import { builtInViews } from '#core/facets/quoteFilter'
import { wordFile } from './import/testing/archives'
import type { Disk } from './store/disk'
import { nodeDisk } from './store/nodeDisk'
import { type TestDesk, codeOf, deskIn, hitsOf, release, releaseNumber, valueOf, withFolder } from './testing/desks'

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text))

const paste = async ({ ask }: TestDesk, text = release, kitId: KitId | null = null): Promise<KitView> =>
  valueOf(await ask('source.paste', { kitId, text, html: null })).view

/** A library with one kit in it, made by a paste. */
const withKit = (work: (desk: TestDesk, view: KitView, folder: string) => Promise<void>): Promise<void> =>
  withFolder(async (folder) => {
    const desk = deskIn(folder)
    await work(desk, await paste(desk), folder)
    await desk.close()
  })

const plainHouse = {
  preparedBy: '',
  ministry: '',
  marking: '',
  houseStyle: 'UN',
  paper: 'A4',
  language: 'en',
  layout: 'single',
  typeSize: 'standard',
  zone: null,
}

describe('a paste', () => {
  test('makes a kit that is on the disk when the reply comes, and one undo takes the import back', () =>
    withKit(async ({ ask }, { kit }, folder) => {
      expect(kit.quotes.map((quote) => quote.standing)).toEqual(['proposed'])
      expect(kit.event.title).toBe('Bridge over the Olm reopens')
      for (const twin of ['a', 'b'])
        expect(readFileSync(join(folder, kit.id, `kit.1.${twin}.journal`), 'utf8')).toContain('We built it in a year')
      const undone = valueOf(await ask('kit.undo', { kitId: kit.id }))
      expect([undone.kit.sources, undone.kit.people, undone.kit.quotes, undone.kit.event.title]).toEqual([
        [],
        [],
        [],
        '',
      ])
      expect(undone.redo?.kind).toBe('source.add')
    }))

  test('says nothing of itself that the text does not say', () =>
    withKit(async (_, { kit }) => {
      const [source] = kit.sources
      expect(source && missingFrom(source)).toEqual(['publisher', 'date', 'address'])
    }))

  test.each(['', '  \n\u200b', '\u0000', '— * —'])('of nothing (%j) is refused and makes no kit', (text) =>
    withFolder(async (folder) => {
      const { ask, close } = deskIn(folder)
      const reply = await ask('source.paste', { kitId: null, text, html: null })
      expect(codeOf(reply)).toBe('source.empty')
      await close()
      expect(readdirSync(folder).filter((name) => name.startsWith('kit_'))).toEqual([])
    }),
  )

  test('of more than ten megabytes is refused, and the kit is as it was', () =>
    withKit(async ({ ask }, { kit }, folder) => {
      const before = readFileSync(join(folder, kit.id, 'kit.json'))
      const reply = await ask('source.paste', { kitId: kit.id, text: 'a'.repeat(10_000_001), html: null })
      expect(reply).toMatchObject({ ok: false, failure: { code: 'source.tooLong', facts: { limit: 10_000_000 } } })
      expect(readFileSync(join(folder, kit.id, 'kit.json'))).toEqual(before)
    }))

  test('does not undo what is decided while it is read', () =>
    withKit(async ({ ask }, { kit }) => {
      const [person] = kit.people
      if (person === undefined) throw new Error('nobody')
      const edit = { kind: 'person.change', id: person.id, patch: { role: 'Minister of Bridges' } } as const
      const replies = await Promise.all([
        ask('source.paste', { kitId: kit.id, text: releaseNumber(1), html: null }),
        ask('source.paste', { kitId: kit.id, text: releaseNumber(2), html: null }),
        ask('kit.edit', { kitId: kit.id, edit }),
      ])
      for (const reply of replies) valueOf<unknown>(reply)
      const { people, sources } = valueOf(await ask('kit.open', { kitId: kit.id })).kit
      expect([people.map(({ role }) => role), sources.length, people[0]?.mentions.length]).toEqual([
        ['Minister of Bridges'],
        3,
        3,
      ])
    }))

  test('of the same text is refused by the title it has; with other line breaks it is noted', () =>
    withKit(async (desk, { kit }) => {
      const again = await desk.ask('source.paste', { kitId: kit.id, text: release, html: null })
      expect(again).toMatchObject({
        ok: false,
        failure: { code: 'source.alreadyThere', facts: { title: 'Bridge over the Olm reopens' } },
      })
      const wrapped = valueOf(
        await desk.ask('source.paste', { kitId: kit.id, text: release.replace('for both', 'for\nboth'), html: null }),
      )
      expect(wrapped.outcomes[0]?.result).toMatchObject({ ok: true, notes: [{ code: 'sameTextInKit' }] })
    }))

  test('of a text that another kit has names that kit, the newest of several', () =>
    withKit(async (desk, { kit }) => {
      valueOf(await desk.ask('kit.edit', { kitId: kit.id, edit: { kind: 'event.change', patch: { title: 'Talks' } } }))
      const noted = async (kitId: KitId | null, text: string) => {
        const { outcomes, view } = valueOf(await desk.ask('source.paste', { kitId, text, html: null }))
        const notes = outcomes[0]?.result.ok === true ? outcomes[0].result.notes : []
        return { id: view.kit.id, notes: notes.filter(({ code }) => code === 'sameTextElsewhere') }
      }
      const title = 'Bridge over the Olm reopens'
      const second = await noted(null, release)
      const facts = { kit: 'Talks', title, others: 0 }
      expect(second.notes).toEqual([{ code: 'sameTextElsewhere', facts }])
      const third = await noted(null, release)
      expect(third.notes[0]?.facts).toMatchObject({ title, others: 1 })
      expect((await noted(third.id, `${release}\nIt rained.`)).notes).toEqual([])
    }))

  test('of nearly what another kit says asks whether it is newer, with what differs', () =>
    withKit(async (desk, { kit }) => {
      valueOf(await desk.ask('kit.edit', { kitId: kit.id, edit: { kind: 'event.change', patch: { title: 'Talks' } } }))
      const plan = Array.from({ length: 12 }, (_, at) => `Section ${at} of the bridge is ${at * 7} metres long.`).join(
        '\n',
      )
      valueOf(await desk.ask('source.paste', { kitId: kit.id, text: plan, html: null }))
      const { outcomes } = valueOf(
        await desk.ask('source.paste', { kitId: null, text: plan.replace('70 metres', '90 metres'), html: null }),
      )
      expect(
        outcomes[0]?.result.ok === true ? outcomes[0].result.notes.map(({ code, facts }) => [code, facts]) : [],
      ).toContainEqual([
        'twinElsewhere',
        { kit: 'Talks', title: expect.any(String), share: expect.any(Number), count: 1, words: '70 → 90' },
      ])
    }))
})

describe('files', () => {
  test('are kept as they came, for as long as anything can bring their text back', () =>
    withFolder(async (folder) => {
      const bytes = bytesOf(release.replace(/ (?=\S+$)/gm, '\u00ad '))
      const desk = deskIn(folder)
      const { view } = valueOf(await desk.ask('source.import', { kitId: null, files: [{ name: 'a.txt', bytes }] }))
      const [source] = view?.kit.sources ?? []
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      expect(source?.arrival.original).toMatchObject({ sha256, size: bytes.length })
      const place = join(folder, view?.kit.id ?? '', 'originals', `${sha256}.original`)
      expect(new Uint8Array(readFileSync(place))).toEqual(bytes)
      valueOf(await desk.ask('kit.undo', { kitId: view?.kit.id ?? ('' as never) }))
      await desk.close()
      expect(new Uint8Array(readFileSync(place))).toEqual(bytes)
    }))

  test('twenty at once: one edit, a result for each, and progress', () =>
    withFolder(async (folder) => {
      const desk = deskIn(folder)
      const files = Array.from({ length: 20 }, (_, index) => ({
        name: `release-${index}.txt`,
        bytes: bytesOf(releaseNumber(index)),
      }))
      const { view, outcomes } = valueOf(await desk.ask('source.import', { kitId: null, files }))
      expect(outcomes.map(({ result }) => result.ok)).toEqual(files.map(() => true))
      if (view === null) throw new Error('no kit was made')
      expect([view.kit.sources.length, view.kit.people.length, view.undo?.kind]).toEqual([20, 1, 'source.add'])
      expect(desk.told.findLast(({ event }) => event === 'import.progress')).toEqual({
        event: 'import.progress',
        name: '',
        done: 20,
        total: 20,
      })
      expect(valueOf(await desk.ask('kit.undo', { kitId: view.kit.id })).kit.sources).toEqual([])
      await desk.close()
    }))

  test('what can be read goes in, what cannot is refused file by file', () =>
    withFolder(async (folder) => {
      const desk = deskIn(folder)
      const files = [
        { name: 'a.xyz', bytes: bytesOf('words') },
        { name: 'b.txt', bytes: bytesOf(release) },
        { name: 'c.docx', bytes: new Uint8Array(wordFile('<w:p><w:r><w:t>Only a line.</w:t></w:r></w:p>')) },
        { name: 'd.docx', bytes: bytesOf('PK\u0003\u0004 torn') },
      ]
      const { view, outcomes } = valueOf(await desk.ask('source.import', { kitId: null, files }))
      expect(outcomes.map(({ name, result }) => [name, result.ok ? 'in' : result.failure.code])).toEqual([
        ['a.xyz', 'source.unknownType'],
        ['b.txt', 'in'],
        ['c.docx', 'in'],
        ['d.docx', 'source.damaged'],
      ])
      expect(view?.kit.sources.map(({ fileName }) => fileName)).toEqual(['b.txt', 'c.docx'])
      await desk.close()
    }))

  test('when none can be read, and in no other way either, there is no kit, and the reply names the first', () =>
    withFolder(async (folder) => {
      const desk = deskIn(folder)
      const reply = await desk.ask('source.import', { kitId: null, files: [{ name: 'a.xyz', bytes: bytesOf('GIF8') }] })
      expect(reply).toMatchObject({
        ok: false,
        failure: { code: 'source.unknownType', facts: { name: 'a.xyz', type: 'gif' } },
      })
      expect(valueOf(await desk.ask('library.list', {}))).toEqual([])
      await desk.close()
    }))

  test('when several are refused there is no kit, and each is answered for', () =>
    withFolder(async (folder) => {
      const desk = deskIn(folder)
      const files = ['a.pdf', 'b.xyz'].map((name) => ({ name, bytes: bytesOf('words') }))
      const { view, outcomes } = valueOf(await desk.ask('source.import', { kitId: null, files }))
      expect(view).toBeNull()
      expect(outcomes.map(({ name, result }) => [name, result.ok])).toEqual([
        ['a.pdf', false],
        ['b.xyz', false],
      ])
      expect(valueOf(await desk.ask('library.list', {}))).toEqual([])
      await desk.close()
    }))

  test('chosen by the dialog; a file that has gone meanwhile is missing, changing one’s mind is no failure', () =>
    withFolder(async (folder) => {
      writeFileSync(join(folder, 'release.txt'), release)
      let chosen: readonly string[] | null = [join(folder, 'release.txt'), join(folder, 'gone.txt')]
      const desk = deskIn(folder, undefined, { chooseFiles: async () => chosen })
      const imported = valueOf(await desk.ask('source.choose', { kitId: null }))
      expect(imported?.outcomes.map(({ result }) => (result.ok ? 'in' : result.failure.code))).toEqual([
        'in',
        'file.missing',
      ])
      chosen = null
      expect(valueOf(await desk.ask('source.choose', { kitId: null }))).toBeNull()
      await desk.close()
    }))
})

describe('a kit', () => {
  test('is there after a restart, with its undo', () =>
    withFolder(async (folder) => {
      const first = deskIn(folder)
      const { kit } = await paste(first)
      valueOf(
        await first.ask('kit.edit', {
          kitId: kit.id,
          edit: { kind: 'quote.stand', ids: kit.quotes.map(({ id }) => id), standing: 'kept' },
        }),
      )
      await first.close()
      const second = deskIn(folder)
      const view = valueOf(await second.ask('kit.open', { kitId: kit.id }))
      expect([view.kit.quotes[0]?.standing, view.kit.people[0]?.standing, view.undo?.kind]).toEqual([
        'kept',
        'kept',
        'quote.stand',
      ])
      valueOf(await second.ask('kit.undo', { kitId: kit.id }))
      expect(valueOf(await second.ask('kit.undo', { kitId: kit.id })).kit.sources).toEqual([])
      await second.close()
    }))

  test('that is open in another program is refused here', () =>
    withKit(async (_, { kit }, folder) => {
      const other = deskIn(folder)
      expect(codeOf(await other.ask('kit.open', { kitId: kit.id }))).toBe('kit.inUse')
      await other.close()
    }))

  test('must be open to be changed', () =>
    withKit(async ({ ask }, { kit }) => {
      valueOf(await ask('kit.close', { kitId: kit.id }))
      expect(codeOf(await ask('kit.undo', { kitId: kit.id }))).toBe('kit.notOpen')
      expect(valueOf(await ask('kit.open', { kitId: kit.id })).kit.id).toBe(kit.id)
    }))

  test('that is being closed can be asked for again at once', () =>
    withKit(async ({ ask }, { kit }) => {
      const [closed, opened] = await Promise.all([
        ask('kit.close', { kitId: kit.id }),
        ask('kit.open', { kitId: kit.id }),
      ])
      expect([closed.ok, opened.ok]).toEqual([true, true])
    }))

  test('says by the reply, and by nothing else, when it was saved', () =>
    withKit(async ({ ask, told }, { kit, savedAt }) => {
      const before = told.length
      const edit: Edit = { kind: 'event.change', patch: { title: 'Water panel' } }
      const edited = valueOf(await ask('kit.edit', { kitId: kit.id, edit }))
      expect(Date.parse(edited.savedAt)).toBeGreaterThanOrEqual(Date.parse(savedAt))
      expect(told).toHaveLength(before)
    }))

  test('that was removed comes back whole', () =>
    withKit(async ({ ask }, { kit }, folder) => {
      expect(valueOf(await ask('kit.remove', { kitId: kit.id }))).toEqual([])
      expect(existsSync(join(folder, 'trash', kit.id, 'kit.json'))).toBe(true)
      expect(codeOf(await ask('kit.open', { kitId: kit.id }))).toBe('kit.missing')
      expect(valueOf(await ask('kit.restore', { kitId: kit.id })).map(({ title }) => title)).toEqual([
        'Bridge over the Olm reopens',
      ])
      expect(valueOf(await ask('kit.open', { kitId: kit.id })).kit.quotes).toHaveLength(1)
    }))

  test('that does not exist is missing, everywhere', () =>
    withKit(async ({ ask, media }, { kit }) => {
      const stranger = kit.id.replace(/.$/, '-').replace('-', kit.id.endsWith('0') ? '1' : '0') as KitId
      expect(codeOf(await ask('kit.open', { kitId: stranger }))).toBe('kit.missing')
      expect(codeOf(await ask('kit.remove', { kitId: stranger }))).toBe('kit.missing')
      expect(await media(stranger, 'a'.repeat(64))).toBeNull()
      expect(await media('../../etc', 'passwd')).toBeNull()
    }))

  test('tells how many of its quotations stand word for word', () =>
    withKit(async ({ ask }, { kit }) => {
      expect(valueOf(await ask('kit.verify', { kitId: kit.id }))).toEqual({
        tally: { exact: 1, edited: 0, reported: 0, edits: 0, broken: 0 },
        speakers: { found: 1, unsure: 0, shown: 0, 'by-hand': 0, against: 0, nobody: 0 },
        broken: [],
        setByHand: [],
      })
    }))
})

describe('a full disk', () => {
  test('keeps the words, says what waits, and writes them when it can', () =>
    withFolder(async (folder) => {
      let isFull = false
      const disk: Disk = {
        ...nodeDisk,
        open: async (path, how) => {
          const file = await nodeDisk.open(path, how)
          const write = (bytes: Uint8Array) =>
            isFull ? Promise.reject(Object.assign(new Error(), { code: 'ENOSPC' })) : file.write(bytes)
          return { ...file, write }
        },
      }
      const desk = deskIn(folder, undefined, {}, disk)
      const { kit } = await paste(desk)
      const before = readFileSync(join(folder, kit.id, 'kit.json'))
      const edit = { kind: 'event.change', patch: { title: 'Written on a full disk' } } as const
      isFull = true
      const view = valueOf(await desk.ask('kit.edit', { kitId: kit.id, edit }))
      expect([view.kit.event.title, view.waiting?.changes]).toEqual(['Written on a full disk', 1])
      expect(desk.told.at(-1)).toMatchObject({
        event: 'kit.waiting',
        waiting: { changes: 1, failure: { code: 'disk.full' } },
      })
      expect(codeOf(await desk.ask('kit.close', { kitId: kit.id }))).toBe('disk.full')
      expect(codeOf(await desk.ask('kit.create', {}))).toBe('disk.full')
      expect(readFileSync(join(folder, kit.id, 'kit.json'))).toEqual(before)
      isFull = false
      expect(valueOf(await desk.ask('kit.tryAgain', { kitId: kit.id })).waiting).toBeNull()
      valueOf(await desk.ask('kit.close', { kitId: kit.id }))
      expect(valueOf(await desk.ask('kit.open', { kitId: kit.id })).kit.event.title).toBe('Written on a full disk')
      await desk.close()
    }))
})

describe('over all kits', () => {
  test('search finds words, people and kits whatever the accents; cards and directory tell what was kept', () =>
    withKit(async (desk, { kit }) => {
      valueOf(
        await desk.ask('kit.edit', {
          kitId: kit.id,
          edit: { kind: 'quote.stand', ids: kit.quotes.map(({ id }) => id), standing: 'kept' },
        }),
      )
      await paste(desk, releaseNumber(1))
      const hits = await hitsOf(desk, 'FÉRROL')
      expect(hits.map(({ kind, title }) => `${kind}: ${title}`).toSorted()).toEqual([
        'person: Dana Ferrol',
        'person: Dana Ferrol',
        'source: Bridge over the Olm reopens',
        'source: Toll number 1 is dropped',
      ])
      for (const { excerpt, start, end } of hits) expect(excerpt.slice(start, end)).toBe('Ferrol')
      expect(valueOf(await desk.ask('library.people', {}))).toMatchObject([
        { printedName: 'Dana Ferrol', kits: 1, quotes: 1 },
      ])
      const kept = { filter: builtInViews.kept, from: 0, begins: true }
      expect(valueOf(await desk.ask('library.quotes', kept))).toMatchObject({
        quotes: [{ speaker: 'Dana Ferrol', verified: ['verified'] }],
        fitting: 1,
        total: 2,
      })
      const cards = valueOf(await desk.ask('library.list', {}))
      expect(cards.map(({ quotes, proposed, sources }) => [quotes, proposed, sources])).toEqual(
        expect.arrayContaining([
          [1, 0, 1],
          [0, 1, 1],
        ]),
      )
    }))

  test('a kit that cannot be read is in the list with the reason, and in nobody’s way', () =>
    withFolder(async (folder) => {
      const first = deskIn(folder)
      const { kit } = await paste(first)
      await paste(first, releaseNumber(2))
      await first.close()
      for (const name of readdirSync(join(folder, kit.id))) writeFileSync(join(folder, kit.id, name), 'null')
      const second = deskIn(folder)
      const cards = valueOf(await second.ask('library.list', {}))
      expect(cards.map(({ title, trouble }) => [title, trouble?.code ?? null])).toEqual(
        expect.arrayContaining([
          ['Bridge over the Olm reopens', 'kit.damaged'],
          ['Toll number 2 is dropped', null],
        ]),
      )
      expect(await second.ask('kit.open', { kitId: kit.id })).toMatchObject({
        ok: false,
        failure: { code: 'kit.damaged', facts: { title: 'Bridge over the Olm reopens' } },
      })
      expect(await hitsOf(second, 'toll')).not.toEqual([])
      await second.close()
    }))
})

describe('the sample', () => {
  test('is made of imports and decisions: everything its description names is there', () =>
    withFolder(async (folder) => {
      const desk = deskIn(folder)
      const { kit } = valueOf(await desk.ask('kit.sample', {}))
      const told = JSON.parse(readFileSync(join(import.meta.dirname, '../../resources/sample/kit.json'), 'utf8')) as {
        readonly quotes: readonly unknown[]
        readonly people: readonly unknown[]
        readonly messages: readonly unknown[]
        readonly programme: readonly unknown[]
      }
      expect(kit.fictional).toBe(true)
      expect(kit.sources).toHaveLength(3)
      expect(kit.people.filter(({ biography }) => biography.length > 0)).toHaveLength(told.people.length)
      expect(kit.quotes.filter(({ standing }) => standing === 'kept').length).toBeGreaterThanOrEqual(told.quotes.length)
      expect([kit.messages.length, kit.programme.length]).toEqual([told.messages.length, told.programme.length])
      expect(kit.programme.every(({ leadIds }) => leadIds.length > 0)).toBe(true)
      expect(valueOf(await desk.ask('kit.verify', { kitId: kit.id })).broken).toEqual([])
      await desk.close()
    }))

  test('is made once: asked for again, it is the one with what was tried on it', () =>
    withFolder(async (folder) => {
      const desk = deskIn(folder)
      const first = valueOf(await desk.ask('kit.sample', {}))
      const again = valueOf(await desk.ask('kit.sample', {}))
      expect(again.kit.id).toBe(first.kit.id)
      await desk.close()
    }))
})

describe('the window’s own affairs', () => {
  test('preferences are there after a restart; torn ones count as never set', () =>
    withFolder(async (folder) => {
      const first = deskIn(folder)
      expect(valueOf(await first.ask('preferences.read', {}))).toEqual({
        theme: 'system',
        zoom: 1,
        windowLanguage: 'system',
        ownName: '',
        house: plainHouse,
        readerSize: 16,
        panels: {},
        place: null,
      })
      valueOf(await first.ask('preferences.change', { patch: { theme: 'dark', panels: { list: 300 } } }))
      valueOf(await first.ask('preferences.change', { patch: { panels: { reader: 500 } } }))
      await first.close()
      const second = deskIn(folder)
      expect(valueOf(await second.ask('preferences.read', {}))).toMatchObject({
        theme: 'dark',
        panels: { list: 300, reader: 500 },
      })
      await second.close()
      writeFileSync(join(folder, 'preferences.json'), '{"theme":"dar')
      const third = deskIn(folder)
      expect(valueOf(await third.ask('preferences.read', {})).theme).toBe('system')
      await third.close()
    }))

  test('a kit that is begun says by whom, and a kit that was there is left alone', () =>
    withFolder(async (folder) => {
      const desk = deskIn(folder)
      const before = valueOf(await desk.ask('kit.create', {}))
      expect(before.kit.event.preparedBy).toBe('')
      valueOf(await desk.ask('preferences.change', { patch: { ownName: 'Mira Solvay ' } }))
      valueOf(await desk.ask('preferences.change', { patch: { theme: 'dark' } }))
      expect(valueOf(await desk.ask('kit.create', {})).kit.event.preparedBy).toBe('Mira Solvay')
      expect((await paste(desk, releaseNumber(1))).kit.event.preparedBy).toBe('Mira Solvay')
      expect(valueOf(await desk.ask('kit.open', { kitId: before.kit.id })).kit.event.preparedBy).toBe('')
      await desk.close()
      const again = deskIn(folder)
      expect(valueOf(await again.ask('preferences.read', {})).ownName).toBe('Mira Solvay ')
      valueOf(await again.ask('preferences.change', { patch: { ownName: '' } }))
      expect(valueOf(await again.ask('kit.create', {})).kit.event.preparedBy).toBe('')
      await again.close()
    }))

  test('a new kit begins as the house begins one, and a kit that is there stays', () =>
    withFolder(async (folder) => {
      const desk = deskIn(folder)
      const before = valueOf(await desk.ask('kit.create', {}))
      const house = { marking: 'LIMITE', houseStyle: 'EU', paper: 'Letter', language: 'fr', layout: 'bound' } as const
      valueOf(await desk.ask('preferences.change', { patch: { ownName: 'Mira Solvay', house } }))
      valueOf(
        await desk.ask('preferences.change', {
          patch: { house: { preparedBy: 'Water Desk', ministry: ' Ministry of Rivers ' } },
        }),
      )
      const { kit } = valueOf(await desk.ask('kit.create', {}))
      expect([kit.event.preparedBy, kit.event.ministry, kit.event.marking.label]).toEqual([
        'Water Desk',
        'Ministry of Rivers',
        'LIMITE',
      ])
      expect(kit.packs).toMatchObject([
        { houseStyle: 'EU', paper: 'Letter', language: 'fr', layout: 'bound', typeSize: 'standard' },
      ])
      const { kit: still } = valueOf(await desk.ask('kit.open', { kitId: before.kit.id }))
      expect(still).toEqual(before.kit)
      await desk.close()
    }))

  test('preferences from before a name was asked for are kept', () =>
    withFolder(async (folder) => {
      const old = { theme: 'dark', zoom: 1.2, panels: { list: 300 }, place: null }
      writeFileSync(join(folder, 'preferences.json'), JSON.stringify(old))
      const desk = deskIn(folder)
      expect(valueOf(await desk.ask('preferences.read', {}))).toEqual({
        ...old,
        windowLanguage: 'system',
        ownName: '',
        house: plainHouse,
        readerSize: 16,
      })
      await desk.close()
    }))

  test('faces come by their file name only', () =>
    withFolder(async (folder) => {
      const desk = deskIn(folder)
      expect((await desk.font('SourceSerif4-Regular.ttf'))?.length).toBeGreaterThan(1_000)
      expect(await desk.font('../sample/kit.json')).toBeNull()
      expect(await desk.font('Unheard-Of.ttf')).toBeNull()
      await desk.close()
    }))
})
