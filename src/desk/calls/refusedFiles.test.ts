import { expect, test } from 'vitest'
import type { Imported } from '#contract/views'
import type { FileForm } from '#core/model'
import { codeOf, deskIn, valueOf, withFolder } from '../testing/desks'
import { wordFile } from '../import/testing/archives'

/** A refused file is read as what a person says that it is; its bytes wait in memory until then, and no longer. */

const bytesOf = (words: string): Uint8Array<ArrayBuffer> => Uint8Array.from(new TextEncoder().encode(words))

type Desk = ReturnType<typeof deskIn>

const importing = async (desk: Desk, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Imported> =>
  valueOf(await desk.ask('source.import', { kitId: null, files: [{ name, bytes }] }))

const refusedIn = ({ outcomes }: Imported) => {
  const [result] = outcomes.map((one) => one.result)
  if (result === undefined || result.ok) throw new Error('It was taken in')
  return result
}

const retrying = async (desk: Desk, waits: string | undefined, form: FileForm | null, encoding: string | null = null) =>
  valueOf(await desk.ask('source.retry', { kitId: null, waits: waits ?? '', form, encoding }))

const page = '<html><body><article><p>“It stays open,” said Dana Ferrol, Minister of Roads.</p></article></body></html>'

test('a file of no known kind is read as a page; the kit keeps as what, and it can be decoded anew', () =>
  withFolder(async (folder) => {
    const desk = deskIn(folder)
    const refused = refusedIn(await importing(desk, 'release.export', bytesOf(page.replace('open', 'op\u0435n'))))
    expect([refused.failure.code, refused.ways?.forms]).toEqual([
      'source.unknownType',
      ['text', 'markdown', 'html', 'mht', 'eml'],
    ])
    expect(refused.ways?.encodings).toContain('koi8-r')
    const { view } = await retrying(desk, refused.waits, 'html')
    const [source] = view?.kit.sources ?? []
    expect([source?.text, source?.fileName, source?.arrival.original?.form]).toEqual([
      '“It stays op\u0435n,” said Dana Ferrol, Minister of Roads.',
      'release.export',
      'html',
    ])
    const order = { kitId: view?.kit.id ?? ('' as never), sourceId: source?.id ?? ('' as never) }
    const { kit } = valueOf(await desk.ask('source.decode', { ...order, encoding: 'windows-1251' }))
    expect(kit.sources[0]?.arrival.original).toMatchObject({ form: 'html', encoding: { name: 'windows-1251' } })
    expect(kit.sources[0]?.text).not.toContain('<p>')
    expect(
      codeOf(await desk.ask('source.retry', { kitId: null, waits: refused.waits ?? '', form: 'text', encoding: null })),
    ).toBe('file.missing')
    await desk.close()
  }))

test('what does not lead to words is refused as what was tried, and the file waits on', () =>
  withFolder(async (folder) => {
    const desk = deskIn(folder)
    const first = refusedIn(
      await importing(desk, 'notes.log', Uint8Array.from([...bytesOf('Tolls stay. '), 0xcc, 0xee])),
    )
    const second = refusedIn(await retrying(desk, first.waits, 'mht'))
    expect(second.failure.code).toBe('source.notText')
    expect(
      codeOf(await desk.ask('source.retry', { kitId: null, waits: first.waits ?? '', form: 'text', encoding: null })),
    ).toBe('file.missing')
    const { view } = await retrying(desk, second.waits, 'text', 'windows-1251')
    expect(view?.kit.sources.map(({ text }) => text)).toEqual(['Tolls stay. Мо'])
    expect(valueOf(await desk.ask('library.list', {}))).toHaveLength(1)
    await desk.close()
  }))

test('bytes that are no words stay out, whatever a person says that they are', () =>
  withFolder(async (folder) => {
    const desk = deskIn(folder)
    const noise = Uint8Array.from({ length: 4_000 }, (_, at) => (at * 7919 + (at >> 3)) % 256)
    let refused = refusedIn(await importing(desk, 'data.raw', noise))
    for (const form of ['text', 'markdown', 'eml'] as const) {
      refused = refusedIn(await retrying(desk, refused.waits, form, 'windows-1252'))
      expect([form, refused.failure.code]).toEqual([form, 'source.notText'])
    }
    const picture = await desk.ask('source.import', {
      kitId: null,
      files: [{ name: 'a.txt', bytes: bytesOf('\u0047IF89a and more') }],
    })
    expect(codeOf(picture)).toBe('source.unknownType')
    await desk.close()
  }))

test('an archive with another name may be a document of Word; a mail keeps what came with it', () =>
  withFolder(async (folder) => {
    const desk = deskIn(folder)
    const word = new Uint8Array(wordFile('<w:p><w:r><w:t>The crossing opens.</w:t></w:r></w:p>'))
    const archive = refusedIn(await importing(desk, 'release.bin', word))
    expect(archive.ways).toEqual({ forms: ['docx', 'odt'], encodings: [] })
    const { view } = await retrying(desk, archive.waits, 'docx')
    expect(view?.kit.sources[0]?.text).toBe('The crossing opens.')

    const mail = [
      'Subject: Ferry ends in June',
      'Content-Type: multipart/mixed; boundary="part"',
      '',
      '--part',
      '',
      'The ferry will be sold.',
      '--part',
      'Content-Type: text/plain; name="annex.txt"',
      'Content-Disposition: attachment; filename="annex.txt"',
      '',
      'The tolls are listed below.',
      '--part--',
    ].join('\r\n')
    const saved = refusedIn(await importing(desk, 'ferry.saved', bytesOf(mail)))
    const mailed = (await retrying(desk, saved.waits, 'eml')).view
    const [source] = mailed?.kit.sources ?? []
    expect([source?.text, source?.arrival.attachments.length]).toEqual(['The ferry will be sold.', 1])
    const order = { kitId: mailed?.kit.id ?? ('' as never), sourceId: source?.id ?? ('' as never), index: 0 }
    const withAnnex = valueOf(await desk.ask('source.attachment', order))
    expect(withAnnex.view?.kit.sources[1]?.text).toBe('The tolls are listed below.')
    await desk.close()
  }))

test('once the sheet is closed the bytes are forgotten', () =>
  withFolder(async (folder) => {
    const desk = deskIn(folder)
    const { waits = '' } = refusedIn(await importing(desk, 'notes.log', bytesOf('Tolls stay.')))
    expect(valueOf(await desk.ask('source.piece', { of: { waits }, from: 0 })).size).toBe(11)
    valueOf(await desk.ask('source.forget', { waits: [waits, 'nobody'] }))
    expect(codeOf(await desk.ask('source.piece', { of: { waits }, from: 0 }))).toBe('file.missing')
    await desk.close()
  }))
