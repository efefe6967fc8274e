import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Imported } from '#contract/views'
import { type Kit, type KitId, type SourceId, type SourceKind, isReported } from '#core/model'
import { drawn } from '../pdf/testing/drawnPages'
import type { WorkerChannel } from '../host'
import { codeOf, deskIn, valueOf, withFolder } from '../testing/desks'

/** “Мост открыт …” in windows-1251, which nothing declares. */
const bridge = 'Мост открыт для всех жителей обоих берегов реки, заявил министр.'
const bytes = Uint8Array.from(bridge, (sign) => {
  const code = sign.codePointAt(0) ?? 0
  return code >= 0x410 && code <= 0x44f ? code - 0x350 : code
})

test('another encoding reads the kept file anew in the place of the source, and one undo takes that back', () =>
  withFolder(async (folder) => {
    const desk = deskIn(folder)
    const files = [
      { name: 'a.txt', bytes: new TextEncoder().encode('The first source, which stays where it is.') },
      { name: 'most.txt', bytes },
      { name: 'c.txt', bytes: new TextEncoder().encode('The third source, which stays where it is.') },
    ]
    const { view } = valueOf(await desk.ask('source.import', { kitId: null, files }))
    const kitId = view?.kit.id ?? ('' as never)
    const [, source] = view?.kit.sources ?? []
    expect([source?.text, source?.arrival.original?.encoding?.name]).toEqual([bridge, 'windows-1251'])
    const described = {
      kind: 'source.describe',
      id: source?.id ?? ('' as never),
      patch: { publisher: 'Roads' },
    } as const
    valueOf(await desk.ask('kit.edit', { kitId, edit: described }))

    const sourceId = source?.id ?? ('' as never)
    const { kit, undo } = valueOf(await desk.ask('source.decode', { kitId, sourceId, encoding: 'koi8-r' }))
    expect(kit.sources.map(({ fileName }) => fileName)).toEqual(['a.txt', 'most.txt', 'c.txt'])
    expect(kit.sources[1]?.text).not.toBe(bridge)
    expect(kit.sources[1]?.arrival.original?.encoding).toMatchObject({ name: 'koi8-r', isChosen: true })
    expect([kit.sources[1]?.publisher, undo?.kind]).toEqual(['Roads', 'several'])
    expect(valueOf(await desk.ask('kit.undo', { kitId })).kit.sources[1]?.text).toBe(bridge)
    expect(
      codeOf(await desk.ask('source.decode', { kitId, sourceId: 'src_nowhere001' as never, encoding: 'koi8-r' })),
    ).toBe('edit.unknown')
    await desk.close()
  }))

test('a locked PDF waits for its password, wrong ones change nothing, and the right one takes it in as it is', () =>
  withFolder(async (folder) => {
    const desk = deskIn(folder)
    const drawing = await drawn(1, (page) => page.text('The ministers met in Olm.', 40, 60), {
      userPassword: 'olm',
      pdfVersion: '1.7',
    })
    const pdf = Uint8Array.from(drawing)
    const refused = async (call: Promise<unknown>) => {
      const { view, outcomes } = valueOf((await call) as never) as Imported
      const [result] = outcomes.map((one) => one.result)
      if (result === undefined || result.ok) throw new Error('It was taken in')
      return { view, code: result.failure.code, waits: result.waits ?? '' }
    }
    const locked = await refused(desk.ask('source.import', { kitId: null, files: [{ name: 'a.pdf', bytes: pdf }] }))
    expect([locked.view, locked.code]).toEqual([null, 'source.locked'])
    const wrong = await refused(desk.ask('source.unlock', { kitId: null, waits: locked.waits, password: 'Olm' }))
    expect(wrong.code).toBe('source.wrongPassword')
    const { view } = valueOf(await desk.ask('source.unlock', { kitId: null, waits: wrong.waits, password: 'olm' }))
    expect(view?.kit.sources.map(({ text, fileName }) => [text, fileName])).toEqual([
      ['The ministers met in Olm.', 'a.pdf'],
    ])
    expect(codeOf(await desk.ask('source.unlock', { kitId: null, waits: wrong.waits, password: 'olm' }))).toBe(
      'file.missing',
    )
    const files = [{ name: 'a.pdf', bytes: pdf, password: 'olm' }]
    expect(valueOf(await desk.ask('source.import', { kitId: null, files })).view?.kit.sources).toHaveLength(1)
    await desk.close()
  }))

test('a scanned PDF waits to be typed; what is typed is a source that says so, with the file and its pages kept', () =>
  withFolder(async (folder) => {
    const desk = deskIn(folder)
    const pdf = Uint8Array.from(await drawn(2, (page) => page.rect(10, 10, 100, 100).fill('red')))
    const files = [{ name: 'scan.pdf', bytes: pdf }]
    const refused = valueOf(await desk.ask('source.import', { kitId: null, files })).outcomes[0]?.result
    if (refused === undefined || refused.ok) throw new Error('It was taken in')
    expect(refused.failure).toEqual({ code: 'source.scanned', facts: { name: 'scan.pdf', pages: 2 } })
    const waits = refused.waits ?? ''
    const piece = valueOf(await desk.ask('source.piece', { of: { waits }, from: 0 }))
    expect([piece.size, Buffer.from(piece.piece).equals(Buffer.from(pdf))]).toEqual([pdf.length, true])

    expect(codeOf(await desk.ask('source.transcribe', { kitId: null, waits, pages: [' ', ''] }))).toBe('source.empty')
    const pages = ['Crossing opens in May', '“It stays open,” said Dana Ferrol, Minister of Roads of Olmland.']
    const { view } = valueOf(await desk.ask('source.transcribe', { kitId: null, waits, pages }))
    const source = view?.kit.sources[0]
    expect([source?.fileName, source?.arrival.isTranscribed, source?.arrival.pages]).toEqual([
      'scan.pdf',
      true,
      [0, 22],
    ])
    expect(view?.kit.quotes.map(({ anchors }) => anchors[0]?.exact)).toEqual(['It stays open,'])
    const of = { kitId: view?.kit.id ?? ('' as never), sourceId: source?.id ?? ('' as never) }
    expect(valueOf(await desk.ask('source.piece', { of, from: pdf.length - 5 })).piece).toHaveLength(5)
    expect(codeOf(await desk.ask('source.piece', { of: { waits }, from: 0 }))).toBe('file.missing')
    await desk.close()
  }))

test('a source of another kind is read as that in one step: turns come and go, what was kept is asked again, one undo', () =>
  withFolder(async (folder) => {
    const desk = deskIn(folder)
    // Labels that could as well be a list: the text alone is no transcript.
    const text = `The crossing opens in May
Dana Ferrol: We built it together, and we shall keep it open for everybody.
Luka Prado: We wait for the lights, and for a winter without ice on the piers.`
    const { view } = valueOf(await desk.ask('source.paste', { kitId: null, text, html: null }))
    const kitId = view.kit.id
    const [source] = view.kit.sources
    const sourceId = source?.id ?? ('' as never)
    const as = async (kind: SourceKind) =>
      valueOf(await desk.ask('source.readAs', { kitId, sourceId, as: { kind } })).kit
    const said = (kit: Kit) =>
      kit.quotes.map(({ anchors, speakerIds, standing }) => [
        anchors[0]?.exact.slice(0, 8),
        kit.people.find(({ id }) => id === speakerIds[0])?.printedName,
        standing,
      ])
    expect(said(await as('press-release'))).toEqual([])
    const transcript = await as('transcript')
    expect([transcript.sources[0]?.kind, said(transcript)]).toEqual([
      'transcript',
      [
        ['We built', 'Dana Ferrol', 'proposed'],
        ['We wait ', 'Luka Prado', 'proposed'],
      ],
    ])
    const [first] = transcript.quotes
    const keep = { kind: 'quote.stand', ids: [first?.id ?? ('' as never)], standing: 'kept' } as const
    valueOf(await desk.ask('kit.edit', { kitId, edit: keep }))
    expect(said(await as('press-release'))).toEqual([['We built', 'Dana Ferrol', 'proposed']])
    expect(said(valueOf(await desk.ask('kit.undo', { kitId })).kit)).toEqual([
      ['We built', 'Dana Ferrol', 'kept'],
      ['We wait ', 'Luka Prado', 'proposed'],
    ])
    expect(valueOf(await desk.ask('source.differences', { kitId }))).toEqual([])
    await desk.close()
  }))

test('a source is read in the language that a person says, as one step: words, people, reasons and how far they are trusted', () =>
  withFolder(async (folder) => {
    const desk = deskIn(folder)
    const text =
      'La ministre Ana Sorel a présenté le port. « Nous ouvrons le port au mois de mai », a déclaré Ana Sorel. Les deux rives ont signé le Traité de Lorme.'
    const { view } = valueOf(await desk.ask('source.paste', { kitId: null, text, html: null }))
    const kitId = view.kit.id
    const sourceId = view.kit.sources[0]?.id ?? ('' as never)
    const as = async (language: string) =>
      valueOf(await desk.ask('source.readAs', { kitId, sourceId, as: { language } })).kit
    const seen = (kit: Kit) => [
      kit.sources[0]?.language,
      kit.people.map(({ printedName, evidence }) => [printedName, evidence?.trust === 'unproven']),
      kit.documents.map(({ name }) => name),
      kit.quotes.map(({ cue, evidence }) => [cue, evidence?.trust === 'unproven']),
    ]
    expect(seen(view.kit)).toEqual(['fr', [['Ana Sorel', false]], ['Traité de Lorme'], [['déclaré', false]]])
    const english = await as('en')
    expect(english.sources[0]?.language).toBe('en')
    expect(english.quotes.map(({ cue }) => cue)).not.toContain('déclaré')
    expect(english.documents).toEqual([])
    expect(seen(await as('und'))).toEqual(['und', [['Ana Sorel', true]], ['Traité de Lorme'], [['déclaré', true]]])
    for (const _ of [1, 2]) valueOf(await desk.ask('kit.undo', { kitId }))
    const undone = valueOf(await desk.ask('kit.open', { kitId })).kit
    expect(seen(undone)).toEqual(seen(view.kit))
    expect(undone.sources[0]?.reading).toEqual(view.kit.sources[0]?.reading)
    expect(valueOf(await desk.ask('source.differences', { kitId }))).toEqual([])
    await desk.close()
  }))

test('what is reported follows the language that a person says, but for what they took up', () =>
  withFolder(async (folder) => {
    const desk = deskIn(folder)
    const text =
      'Minister Ann Lee said that the bridge will open in May. She denied that the ferry stops. “We built it,” said Ann Lee.'
    const { view } = valueOf(await desk.ask('source.paste', { kitId: null, text, html: null }))
    const kitId = view.kit.id
    const sourceId = view.kit.sources[0]?.id ?? ('' as never)
    const as = async (language: string) =>
      valueOf(await desk.ask('source.readAs', { kitId, sourceId, as: { language } })).kit
    const reported = (kit: Kit) =>
      kit.quotes.filter(isReported).map(({ act, standing, anchors }) => [act, standing, anchors[0]?.exact])
    const opens = ['said', 'proposed', 'that the bridge will open in May']
    const stops = ['denied', 'proposed', 'that the ferry stops']
    expect(reported(view.kit)).toEqual([opens, stops])
    const first = view.kit.quotes.find(isReported)
    const keep = { kind: 'quote.stand', ids: [first?.id ?? ('' as never)], standing: 'kept' } as const
    valueOf(await desk.ask('kit.edit', { kitId, edit: keep }))
    const kept = ['said', 'kept', 'that the bridge will open in May']
    expect(reported(await as('fr'))).toEqual([kept])
    expect(reported(await as('en'))).toEqual([kept, stops])
    await desk.close()
  }))

test('a twin is not quoted until somebody says what it is: its newer version takes the quotes along, else it has its own', () =>
  withFolder(async (folder) => {
    const desk = deskIn(folder)
    const release = `Crossing opens in May
The ministers of both banks met in Olm and spoke about tolls, lights and the winter before they signed the accord.
“We built it together, and we shall keep it open together,” said Dana Ferrol, Minister of Roads of Norway.
Over 70 guests of both banks came to see it, and the plans of the next section will be published in the summer.`
    const paste = async (text: string, kitId: KitId | null) =>
      valueOf(await desk.ask('source.paste', { kitId, text, html: null }))
    const first = (await paste(release, null)).view.kit
    const { view, outcomes } = await paste(release.replace('70', '90'), first.id)
    const { result } = outcomes[0] ?? {}
    expect(result?.ok === true && result.notes.map(({ code }) => code)).toEqual(['twinInKit'])
    const ofEach = (kit: Kit) =>
      kit.sources.map(({ id }) => kit.quotes.filter(({ sourceId }) => sourceId === id).length)
    expect(ofEach(view.kit)).toEqual([1, 0])
    const [one, other] = view.kit.sources
    const settle = async (supersedes: SourceId | null) =>
      valueOf(
        await desk.ask('source.settleTwin', { kitId: first.id, sourceId: other?.id ?? ('' as never), supersedes }),
      ).kit
    const newer = await settle(one?.id ?? null)
    expect([ofEach(newer), newer.sources[1]?.supersedes, newer.quotes[0]?.id]).toEqual([
      [0, 1],
      one?.id,
      first.quotes[0]?.id,
    ])
    expect(ofEach(valueOf(await desk.ask('kit.undo', { kitId: first.id })).kit)).toEqual([1, 0])
    const two = await settle(null)
    expect([ofEach(two), two.sources[1]?.supersedes]).toEqual([[1, 1], null])
    await desk.close()
  }))

test('what is pasted has no file to be read anew from', () =>
  withFolder(async (folder) => {
    const desk = deskIn(folder)
    const { view } = valueOf(await desk.ask('source.paste', { kitId: null, text: 'The bridge is open.', html: null }))
    const sourceId = view.kit.sources[0]?.id ?? ('' as never)
    expect(codeOf(await desk.ask('source.decode', { kitId: view.kit.id, sourceId, encoding: 'koi8-r' }))).toBe(
      'file.missing',
    )
    await desk.close()
  }))

/** A reading room that stands still. */
const still = (): WorkerChannel => ({
  post: () => undefined,
  onMessage: () => undefined,
  onExit: () => undefined,
  kill: () => undefined,
})

test('reading is stopped at once, every file is answered for, and nothing is kept', () =>
  withFolder(async (folder) => {
    const desk = deskIn(folder, undefined, { startReader: still })
    const files = ['a.txt', 'b.txt'].map((name) => ({ name, bytes }))
    const importing = desk.ask('source.import', { kitId: null, files })
    const pasting = desk.ask('source.paste', { kitId: null, text: bridge, html: null })
    await new Promise((resolve) => setImmediate(resolve))
    expect(desk.told).toContainEqual({ event: 'import.progress', name: 'a.txt', done: 0, total: 2 })
    valueOf(await desk.ask('source.cancel', {}))
    const { view, outcomes } = valueOf(await importing)
    expect([view, outcomes.map(({ result }) => codeOf(result as never))]).toEqual([
      null,
      ['source.cancelled', 'source.cancelled'],
    ])
    expect(codeOf(await pasting)).toBe('source.cancelled')
    expect(existsSync(folder) ? readdirSync(join(folder)).filter((name) => name.startsWith('kit_')) : []).toEqual([])
    await desk.close()
  }))
