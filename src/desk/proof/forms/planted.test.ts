import { createHash } from 'node:crypto'
import { sheet } from '#core/forms/html/sheet'
import { describe, expect, it } from 'vitest'
import { ascii } from '#core/forms/cable/ascii'
import type { FlowingForm } from '#core/forms/form'
import { csvOf } from '#core/forms/quotations/csv'
import type { Part } from '#core/forms/written'
import type { Kit } from '#core/model'
import { kitOf, personOf } from '#core/quote/testing/fixture'
import { archiveOf } from '../../forms/archive'
import { bytesOf } from '../../forms/bytesOf'
import { formProver } from './proveForm'

/**
 * What the proof is for: a finished file in which somebody put, by whatever mistake, what its reader may not see. The writer
 * has no part in it; the bytes are made here.
 */
const hidden = { name: 'Oskar Vindel', secret: 'the quota of the northern lock is twelve boats a night' }
const open = 'Boats are welcome at the quay.'

const kit: Kit = kitOf({
  people: [personOf(hidden.name)],
  background: { mayUse: [], notDisclosed: [{ kind: 'paragraph', runs: [{ text: hidden.secret }] }] },
})

const faultIn = (form: FlowingForm, text: string, said: readonly string[] = [text]) =>
  formProver()({
    form,
    bytes: bytesOf({ file: { kind: 'text', text }, said }),
    fileName: 'Open day',
    said,
    addresses: ['https://quay.example/'],
    marking: 'OFFICIAL',
    kit,
    allowed: [open, 'OFFICIAL', 'Open day', 'https://quay.example/'],
  })

describe('a web page', () => {
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(sheet).digest('base64')}'; img-src data:; base-uri 'none'; form-action 'none'`
  const page = (body: string, head = ''): string =>
    `<!doctype html><html lang="en" dir="ltr"><head><meta http-equiv="Content-Security-Policy" content="${policy}">${head}</head><body><header><p>OFFICIAL</p></header><main>${body}</main><footer><p>OFFICIAL</p></footer></body></html>`
  const fault = (body: string, head?: string) => faultIn('html', page(body, head), ['OFFICIAL', 'OFFICIAL', open])

  it('that says what it may is handed over', () => expect(fault(`<p>${open}</p>`)).toBeNull())

  it('whose policy lets any style hold is not', () => {
    const loose = page(`<p>${open}</p>`).replace(/'sha256-[^']*'/, "'unsafe-inline'")
    expect(faultIn('html', loose, ['OFFICIAL', 'OFFICIAL', open])).not.toBeNull()
  })

  it.each([
    ['a name', `Seen with ${hidden.name}.`],
    ['a name of two styles', 'Seen with <em>Oskar</em> <span>Vindel</span>.'],
    ['a passage in two styles', hidden.secret.replace('northern', 'nor<em>th</em>ern')],
    ['a name in a comment', `<!-- ${hidden.name} -->`],
    ['a name in an attribute', `<span title="${hidden.name}">x</span>`],
    ['a name as data', `<span data-seen="${hidden.name}">x</span>`],
    ['a name in an alternative text', `<img alt="${hidden.name}">`],
    ['a name in a class', '<span class="Oskar Vindel">x</span>'],
    ['a name in an address', '<a href="https://quay.example/Oskar-Vindel">x</a>'],
    ['a name in a script', `<script>${hidden.name}</script>`],
    ['a name in a template', `<template>${hidden.name}</template>`],
    ['a name that is not shown', `<p hidden>${hidden.name}</p>`],
    [
      'a name in a picture',
      `<img src="data:image/jpeg;base64,${btoa(`\u00ff\u00d8\u00ff\u00fe\u0000\u000e${hidden.name}`)}">`,
    ],
  ])('with %s is not', (_, body) => expect(fault(`<p>${open}</p>${body}`)).toMatchObject({ fault: 'leak' }))

  it.each([
    ['a name in its title', `<title>${hidden.name}</title>`],
    ['a name in what it says of itself', `<meta name="author" content="${hidden.name}">`],
    ['a name in its style', `<style>p::before { content: "${hidden.name}" }</style>`],
  ])('with %s is not', (_, head) => expect(fault(`<p>${open}</p>`, head)).toMatchObject({ fault: 'leak' }))

  it.each([
    ['a script', '<script>x</script>', 'script'],
    ['something that runs', '<p onclick="x">x</p>', 'script'],
    ['a picture from elsewhere', '<img src="https://quay.example/x.jpg">', 'outside-reference'],
    ['an address that nothing leads to', '<a href="https://elsewhere.example/">x</a>', 'unknown-address'],
    ['an address that runs', '<a href="javascript:x">x</a>', 'unknown-address'],
    ['another frame', '<iframe></iframe>', 'script'],
  ])('with %s is not', (_, body, oddity) =>
    expect(fault(`<p>${open}</p>${body}`)).toMatchObject({ fault: 'odd', oddity }),
  )

  it('without its policy is not', () =>
    expect(faultIn('html', page(open).replace(/<meta[^>]*>/, ''))).toMatchObject({ oddity: 'outside-reference' }))

  it('without its marking at both edges is not', () =>
    expect(faultIn('html', page(open).replace('<footer><p>OFFICIAL', '<footer><p>'))).toMatchObject({
      oddity: 'marking-missing',
    }))
})

const framed = (...blocks: readonly string[]): string => ['OFFICIAL', ...blocks, 'OFFICIAL'].join('\n\n')

describe('Markdown', () => {
  const fault = (...blocks: readonly string[]) => faultIn('markdown', framed(...blocks))

  it('that says what it may is handed over', () => expect(fault(open)).toBeNull())

  it.each([
    ['a name', `Seen with ${hidden.name}.`],
    ['a name in an address', `[${open}](https://quay.example/Oskar-Vindel)`],
    ['a passage', `As agreed, ${hidden.secret}.`],
    ['a passage in the signs of markup', `As agreed, **${hidden.secret.replace('northern', 'nor**th**ern')}**.`],
    ['a title of a link', `[${open}](https://quay.example/ "${hidden.name}")`],
    ['a comment that no page shows', `<!-- ${hidden.name} -->`],
    ['a definition that no page shows', `${open}\n\n[x]: https://quay.example/ "${hidden.name}"`],
  ])('with %s is not', (_, block) => expect(fault(open, block)).toMatchObject({ fault: 'leak' }))

  it.each([
    ['markup that a reader runs', '<b>Boats</b>', 'script'],
    ['a picture from elsewhere', '![Boats](https://quay.example/)', 'outside-reference'],
    ['an address that nothing leads to', '[Boats](https://elsewhere.example/)', 'unknown-address'],
  ])('with %s is not', (_, block, oddity) => expect(fault(open, block)).toEqual({ fault: 'odd', oddity }))

  it('without its marking at both edges is not', () =>
    expect(faultIn('markdown', `OFFICIAL\n\n${open}`)).toEqual({ fault: 'odd', oddity: 'marking-missing' }))

  it('that lost its words is not', () =>
    expect(faultIn('markdown', framed(), [open])).toEqual({ fault: 'odd', oddity: 'words-missing' }))
})

describe('a cable', () => {
  const fault = (...blocks: readonly string[]) => faultIn('cable', framed(...blocks))
  const of = (name: string) => kitOf({ people: [personOf(name)] })
  const provedFor = (one: Kit, text: string, said: readonly string[]) =>
    formProver()({
      form: 'cable',
      bytes: new TextEncoder().encode(framed(text)),
      fileName: 'Open day',
      said: ['OFFICIAL', 'OFFICIAL', ...said],
      addresses: [],
      marking: 'OFFICIAL',
      kit: one,
      allowed: [open, 'OFFICIAL'],
    })

  it('that says what it may is handed over', () => expect(fault(open)).toBeNull())

  it.each([
    ['a name', `Seen with ${hidden.name}.`],
    ['a name over two lines', 'Seen with Oskar\nVindel.'],
    ['a passage', `As agreed, ${hidden.secret}.`],
  ])('with %s is not', (_, block) => expect(fault(open, block)).toMatchObject({ fault: 'leak' }))

  it.each([
    ['Лада Хорин', 'Seen with Lada Khorin.'],
    ['李明', 'Seen with Li Ming.'],
    ['سامي حداد', `Seen with ${ascii('سامي حداد')}.`],
    ['Zoë Ångström', 'Seen with Zoe Angstrom.'],
  ])('with a name that was %s is not', (name, text) =>
    expect(provedFor(of(name), text, [text])).toMatchObject({ fault: 'leak' }),
  )

  it('with a name behind a small word of its script is not', () =>
    expect(provedFor(of('سامي حداد'), 'wsamy hdad', ['وسامي حداد'])).toMatchObject({ fault: 'leak' }))

  it('with a word that was not to be said is not', () =>
    expect(provedFor(kitOf({}), 'Boats are welcome by night.', [open])).toEqual({
      fault: 'odd',
      oddity: 'unknown-words',
    }))

  it('with letters that no cable carries is not', () =>
    expect(fault('Boats – welcome')).toEqual({ fault: 'odd', oddity: 'unknown-part' }))
})

describe('a Word file', () => {
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const paragraph = (inside: string): string => `<w:p>${inside}</w:p>`
  const said = (words: string): string => paragraph(`<w:r><w:t>${words}</w:t></w:r>`)
  const section =
    '<w:sectPr><w:headerReference w:type="default" r:id="part4"/><w:footerReference w:type="default" r:id="part5"/></w:sectPr>'
  const parts = (body: string, more: Readonly<Record<string, string>> = {}): readonly Part[] =>
    Object.entries({
      'word/document.xml': `<w:document xmlns:w="${namespace}"><w:body>${said(open)}${body}${section}</w:body></w:document>`,
      'word/header1.xml': `<w:hdr xmlns:w="${namespace}">${said('OFFICIAL')}</w:hdr>`,
      'word/footer1.xml': `<w:ftr xmlns:w="${namespace}">${said('OFFICIAL')}</w:ftr>`,
      ...more,
    }).map(([name, content]) => ({ name, content }))
  const proved = (bytes: Uint8Array) =>
    formProver()({
      form: 'docx',
      bytes,
      fileName: 'Open day',
      said: ['OFFICIAL', 'OFFICIAL', open],
      addresses: ['https://quay.example/'],
      marking: 'OFFICIAL',
      kit,
      allowed: [open, 'OFFICIAL', 'Open day', 'https://quay.example/'],
    })
  const fault = (body: string, more?: Readonly<Record<string, string>>) => proved(archiveOf(parts(body, more)))
  const relation = (target: string): Readonly<Record<string, string>> => ({
    'word/_rels/document.xml.rels': `<Relationships><Relationship Id="link1" Target="${target}" TargetMode="External"/></Relationships>`,
  })

  it('that says what it may is handed over', () => expect(fault('')).toBeNull())

  it.each([
    ['a name', said(`Seen with ${hidden.name}.`)],
    ['a name in two runs', paragraph('<w:r><w:t>Seen with Oskar Vin</w:t></w:r><w:r><w:t>del.</w:t></w:r>')],
    [
      'a passage in two runs',
      paragraph(`<w:r><w:t>${hidden.secret.slice(0, 20)}</w:t></w:r><w:r><w:t>${hidden.secret.slice(20)}</w:t></w:r>`),
    ],
    [
      'a name in an alternative text',
      `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="picture1" descr="${hidden.name}"/></wp:inline></w:drawing></w:r></w:p>`,
    ],
    ['a name of a bookmark', paragraph('<w:bookmarkStart w:id="1" w:name="Oskar Vindel"/><w:bookmarkEnd w:id="1"/>')],
    ['a name in a field', paragraph(`<w:r><w:instrText>${hidden.name}</w:instrText></w:r>`)],
    ['deleted words', paragraph(`<w:del><w:r><w:t>${hidden.name}</w:t></w:r></w:del>`)],
  ])('with %s is not', (_, body) => expect(fault(body)).toMatchObject({ fault: 'leak' }))

  it.each([
    [
      'its properties',
      { 'docProps/core.xml': `<cp:coreProperties><dc:title>${hidden.name}</dc:title></cp:coreProperties>` },
    ],
    ['its header', { 'word/header1.xml': `<w:hdr>${said(`OFFICIAL ${hidden.name}`)}</w:hdr>` }],
    [
      'the name of a style',
      {
        'word/styles.xml': `<w:styles><w:style w:styleId="Normal"><w:name w:val="${hidden.name}"/></w:style></w:styles>`,
      },
    ],
    ['an address', relation('https://quay.example/Oskar-Vindel')],
    ['a part beside', { 'word/comments.xml': `<w:comments>${said(hidden.name)}</w:comments>` }],
    ['the name of a part', { 'word/Oskar Vindel.xml': '<w:p></w:p>' }],
    ['bytes beside a picture', { 'word/media/picture1.jpeg': `\u0000\u0000${hidden.name}` }],
  ])('with a name in %s is not', (_, more) => expect(fault('', more)).not.toBeNull())

  it.each([
    ['a field that fetches', paragraph('<w:r><w:instrText> INCLUDETEXT "x" </w:instrText></w:r>'), {}, 'script'],
    ['a program', '<w:object></w:object>', {}, 'script'],
    ['an address that nothing leads to', '', relation('https://elsewhere.example/'), 'unknown-address'],
    ['a comment in its markup', '<!-- x -->', {}, 'unreadable'],
    ['a part that no pack has', '', { 'word/vbaProject.bin': '<x></x>' }, 'unknown-part'],
    ['a second section', section, {}, 'unknown-part'],
    ['a footer without its marking', '', { 'word/footer1.xml': `<w:ftr>${said('FREE')}</w:ftr>` }, 'marking-missing'],
  ])('with %s is not', (_, body, more, oddity) => expect(fault(body, more)).toEqual({ fault: 'odd', oddity }))

  it.each([
    ['before its parts', (bytes: Uint8Array) => Buffer.concat([Buffer.from('Oskar'), bytes])],
    ['behind its end', (bytes: Uint8Array) => Buffer.concat([bytes, Buffer.from('Oskar')])],
    [
      'behind its parts',
      (bytes: Uint8Array) => {
        const data = Buffer.from(bytes)
        const at = data.readUInt32LE(data.length - 6)
        const longer = Buffer.concat([data.subarray(0, at), Buffer.from('Oskar'), data.subarray(at)])
        longer.writeUInt32LE(at + 5, longer.length - 6)
        return longer
      },
    ],
  ])('with bytes %s is not', (_, change) =>
    expect(proved(change(archiveOf(parts(''))))).toEqual({ fault: 'odd', oddity: 'unreadable' }),
  )
})

describe('quotations as data', () => {
  const fault = (form: 'csv' | 'json-ld', text: string) => faultIn(form, text, ['OFFICIAL', open])
  const table = (...cells: readonly string[]): string =>
    csvOf([
      ['marking', 'words', ...cells.map(() => 'note')],
      ['OFFICIAL', open, ...cells],
    ])
  const json = (more: object): string => JSON.stringify({ 'briefing:marking': 'OFFICIAL', words: open, ...more })

  it('that say what they may are handed over', () =>
    expect([fault('csv', table()), fault('json-ld', json({}))]).toEqual([null, null]))

  it.each([
    ['a cell', 'csv', table(`Seen with ${hidden.name}`)],
    ['the name of a column', 'csv', table().replace('words', hidden.name)],
    ['a value', 'json-ld', json({ note: [{ text: hidden.name }] })],
    ['the name of a value', 'json-ld', json({ [hidden.name]: 1 })],
  ] as const)('with a name in %s are not', (_, form, text) =>
    expect(fault(form, text)).toMatchObject({ fault: 'leak' }),
  )

  it.each([
    [
      'csv',
      csvOf([
        ['marking', 'words'],
        ['', open.repeat(2)],
      ]),
    ],
    ['json-ld', json({ 'briefing:marking': '', note: open })],
  ] as const)('without their marking are not: %s', (form, text) =>
    expect(fault(form, text)).toEqual({ fault: 'odd', oddity: 'marking-missing' }),
  )
})
