import { describe, expect, test } from 'vitest'
import { refusalOf } from '../../store/testing/kits'
import { readDocument } from '../readDocument'
import { archiveOf, wordFile } from '../testing/archives'

const readDocx = readDocument

const read = async (body: string, styles?: string) => {
  const { text, notes } = await readDocx(
    'a.docx',
    wordFile(body, styles === undefined ? [] : [{ name: 'word/styles.xml', text: styles }]),
  )
  return { text, notes: notes.map(({ code, facts }) => `${code} ${facts['count']}`) }
}

const paragraph = (inside: string): string => `<w:p>${inside}</w:p>`
const run = (words: string, properties = ''): string =>
  `<w:r>${properties}<w:t xml:space="preserve">${words}</w:t></w:r>`

describe('the words of a Word file', () => {
  test('one line for each paragraph, in order, with entities resolved', async () => {
    expect(
      await read(paragraph(run('Roads &amp; rivers')) + paragraph('') + paragraph(run('“We ') + run('agree.”'))),
    ).toEqual({
      text: 'Roads & rivers\n“We agree.”',
      notes: [],
    })
  })

  test('a page or a column that ends inside a sentence parts two words and no line', async () => {
    for (const type of ['page', 'column']) {
      const ends = `<w:r><w:br w:type="${type}"/></w:r>`
      const words = [run('We open.'), ends, run('In '), ends, run('May'), ends, run(' or'), ends, run('June.')].join('')
      expect((await read(paragraph(words))).text).toBe('We open.\nIn May or June.')
    }
  })

  test('tabs and line breaks are kept, soft ones that nobody sees are not', async () => {
    const body = paragraph(`<w:r><w:t>one</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>Three</w:t><w:softHyphen/></w:r>`)
    expect((await read(body)).text).toBe('one\ttwo\nThree')
  })

  test('a row of a table is a line, its cells parted by tabs', async () => {
    const cell = (words: string) => `<w:tc>${paragraph(run(words))}</w:tc>`
    expect((await read(`<w:tbl><w:tr>${cell('Ada')}${cell('Minister')}</w:tr></w:tbl>`)).text).toBe('Ada\tMinister')
  })

  test('hidden text stays out, however it is hidden, and is counted', async () => {
    const styles = `<w:styles>
      <w:style w:styleId="Ghost"><w:rPr><w:vanish/></w:rPr></w:style>
      <w:style w:styleId="Heir"><w:basedOn w:val="Ghost"/></w:style>
      <w:style w:styleId="Plain"/></w:styles>`
    const body =
      paragraph(
        run('seen ') +
          run('hidden', '<w:rPr><w:vanish/></w:rPr>') +
          run('also seen', '<w:rPr><w:vanish w:val="0"/></w:rPr>'),
      ) +
      paragraph(
        run('ghost', '<w:rPr><w:rStyle w:val="Heir"/></w:rPr>') +
          run('plain', '<w:rPr><w:rStyle w:val="Plain"/></w:rPr>'),
      ) +
      paragraph('<w:pPr><w:pStyle w:val="Ghost"/></w:pPr>' + run('gone'))
    expect(await read(body, styles)).toEqual({ text: 'seen also seen\nplain', notes: ['hiddenText 3'] })
  })

  test('words that wait to be replaced are none, and a watermark is words of its header', async () => {
    const styles =
      '<w:styles><w:style w:type="character" w:styleId="Hint"><w:name w:val="Placeholder Text"/></w:style></w:styles>'
    const hint = run('Tap to write.', '<w:rPr><w:rStyle w:val="Hint"/></w:rPr>')
    expect((await read(paragraph(hint) + paragraph(run('We open.')), styles)).text).toBe('We open.')
    const shape = '<w:r><w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict></w:r>'
    const { asides } = await readDocx(
      'a.docx',
      wordFile(paragraph(run('We open.')), [
        {
          name: 'word/_rels/document.xml.rels',
          text: '<Relationships><Relationship Id="h" Type="x/header" Target="header1.xml"/></Relationships>',
        },
        { name: 'word/header1.xml', text: `<w:hdr>${paragraph(shape)}</w:hdr>` },
      ]),
    )
    expect(asides?.map(({ role, text }) => [role, text])).toEqual([['header', 'DRAFT']])
  })

  test.each([
    ['chineseCountingThousand', '%1、', ['一、', '二、']],
    ['arabicAlpha', '%1.', ['أ.', 'ب.']],
    ['upperRoman', 'Article %1', ['Article I', 'Article II']],
    ['decimalEnclosedCircle', '%1', ['①', '②']],
    ['ideographTraditional', '%1', ['甲', '乙']],
    ['chineseLegalSimplified', '%1', ['壹', '贰']],
    ['hindiNumbers', '%1.', ['१.', '२.']],
    ['numberInDash', '%1', ['- 1 -', '- 2 -']],
  ])('figures of a list as the page shows them: %s', async (format, shown, numbers) => {
    const numbering = `<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/><w:lvlText w:val="${shown}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
    const item = paragraph(`<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run('x')}`)
    const { text } = await readDocx('a.docx', wordFile(item + item, [{ name: 'word/numbering.xml', text: numbering }]))
    expect(text.split('\n')).toEqual(numbers.map((number) => `${number} x`))
  })

  test('a paragraph mark that is hidden hides no words', async () => {
    expect(
      (await read(paragraph('<w:pPr><w:rPr><w:vanish/><w:del w:id="1"/></w:rPr></w:pPr>' + run('still here')))).text,
    ).toBe('still here')
  })

  test('tracked insertions are in, deletions and moves away are out', async () => {
    const body = paragraph(
      `${run('We ')}<w:ins w:id="1">${run('gladly ')}</w:ins><w:del w:id="2"><w:r><w:delText>never </w:delText></w:r></w:del>` +
        `<w:moveFrom w:id="3">${run('elsewhere ')}</w:moveFrom>${run('agree.')}`,
    )
    expect(await read(body)).toEqual({ text: 'We gladly agree.', notes: ['trackedChanges 3', 'struckSetAside 1'] })
  })

  test('links keep their words, fields their result, pictures leave a note', async () => {
    const body = paragraph(
      `<w:hyperlink r:id="r9">${run('the charter')}</w:hyperlink><w:r><w:instrText>HYPERLINK "file://x"</w:instrText></w:r>` +
        '<w:r><w:drawing><a:t>not words of the text</a:t></w:drawing></w:r>',
    )
    expect(await read(body)).toEqual({ text: 'the charter', notes: ['linksDropped 1', 'picturesDropped 1'] })
  })

  test('a text box is read once, not in both of its forms', async () => {
    const box = (words: string) => `<w:txbxContent>${paragraph(run(words))}</w:txbxContent>`
    const both = `<mc:AlternateContent><mc:Choice>${box('in the box')}</mc:Choice><mc:Fallback>${box('in the box')}</mc:Fallback></mc:AlternateContent>`
    expect((await read(paragraph(`<w:r>${both}</w:r>${run('around it')}`))).text).toBe('around it\nin the box')
  })

  test('the document may go by another name inside', async () => {
    const file = archiveOf([
      { name: '_rels/.rels', text: '<R><Relationship Type="x/officeDocument" Target="/word/document2.xml"/></R>' },
      { name: 'word/document2.xml', text: `<w:document><w:body>${paragraph(run('found'))}</w:body></w:document>` },
    ])
    expect((await readDocx('a.docx', file)).text).toBe('found')
  })

  test.each(['-1', '4294967295', '1e9', '', 'russianLower'])(
    'numbers out of range number nothing else: %s',
    async (odd) => {
      const numbering = `<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="${odd}"><w:start w:val="${odd}"/><w:numFmt w:val="russianLower"/><w:lvlText w:val="${'%1.'.repeat(20_000)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
      const item = `<w:p><w:pPr><w:numPr><w:ilvl w:val="${odd}"/><w:numId w:val="1"/></w:numPr></w:pPr>${run('We open.')}</w:p>`
      const { text } = await readDocx(
        'a.docx',
        wordFile(item.repeat(40), [{ name: 'word/numbering.xml', text: numbering }]),
      )
      const lines = text.split('\n')
      expect([lines.length, lines.every((line) => line.endsWith('We open.') && line.length < 200)]).toEqual([40, true])
    },
  )

  test('forty thousand paragraphs inside each other are read without harm', async () => {
    const deep = '<w:p>'.repeat(40_000) + run('at the bottom') + '</w:p>'.repeat(40_000)
    expect((await read(deep)).text).toBe('at the bottom')
  })
})

describe('what is refused', () => {
  const refused = (bytes: Uint8Array): Promise<string> => refusalOf(readDocx('a.docx', bytes))
  const document = '<w:document><w:body/></w:document>'
  const sound = wordFile(paragraph(run('words')))

  test.each([
    ['a torn archive', () => sound.subarray(0, sound.length - 30), 'source.damaged'],
    [
      'a part whose checksum is wrong',
      () => archiveOf([{ name: 'word/document.xml', text: document, checksum: 1 }]),
      'source.damaged',
    ],
    [
      'a part that is longer than it says',
      () => archiveOf([{ name: 'word/document.xml', text: document, length: 3 }]),
      'source.damaged',
    ],
    [
      'two parts of one name',
      () => archiveOf(['word/document.xml', 'Word/DOCUMENT.xml'].map((name) => ({ name, text: document }))),
      'source.damaged',
    ],
    ['a name that leads outside', () => wordFile('', [{ name: '../../evil.txt', text: 'x' }]), 'source.damaged'],
    ['a link', () => wordFile('', [{ name: 'word/link', text: '/etc/passwd', mode: 0o120777 }]), 'source.damaged'],
    ['a locked part', () => archiveOf([{ name: 'word/document.xml', text: document, flags: 1 }]), 'source.encrypted'],
    [
      'a bomb',
      () => archiveOf([{ name: 'word/document.xml', text: Buffer.alloc(20_000_000, 0x20) }]),
      'source.tooLong',
    ],
    [
      'a part that claims to be huge',
      () => archiveOf([{ name: 'x', text: 'x', length: 60_000_000 }]),
      'source.tooLong',
    ],
    [
      'too many parts',
      () => archiveOf(Array.from({ length: 1_001 }, (_, index) => ({ name: `p${index}`, text: '' }))),
      'source.tooLong',
    ],
    [
      'an archive without a document',
      () => archiveOf([{ name: 'xl/workbook.xml', text: '<x/>' }]),
      'source.unknownType',
    ],
    [
      'a document type declaration',
      () => archiveOf([{ name: 'word/document.xml', text: `<!DOCTYPE x [<!ENTITY a "b">]>${document}` }]),
      'source.damaged',
    ],
    ['an entity nobody knows', () => wordFile(paragraph(run('&unknown;'))), 'source.damaged'],
    ['elements that cross', () => wordFile('<w:p><w:r></w:p></w:r>'), 'source.damaged'],
    ['a document without words', () => wordFile(paragraph('')), 'source.empty'],
    ['a document of pictures', () => wordFile(paragraph('<w:r><w:drawing/></w:r>')), 'source.noText'],
  ])('%s', async (_, bytes, code) => expect(await refused(bytes())).toBe(code))
})

describe('what lays a Word file out', () => {
  const cell = (...words: string[]) => `<w:tc>${words.map((one) => paragraph(run(one))).join('')}</w:tc>`
  const table = (...rows: string[]) => `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`
  const long = 'The ministers of both banks met in Olm and spoke of the crossing, its tolls and its lamps.'

  test('a frame around running text divides no paragraphs and joins none', async () => {
    expect((await read(table(cell('The crossing', long, 'It opens in May.')))).text).toBe(
      `The crossing\n${long}\nIt opens in May.`,
    )
    expect((await read(table(cell('Roads', 'Olm') + cell(long, long)))).text).toBe(`Roads\nOlm\n${long}\n${long}`)
    expect((await read(table(cell(long), cell('Norway') + cell('Dana Ferrol')))).text).toBe(
      `${long}\nNorway\tDana Ferrol`,
    )
  })

  test('who took part, and tables in tables, are rows', async () => {
    expect((await read(table(cell('Norway') + cell('Dana Ferrol', 'Minister')))).text).toBe(
      'Norway\tDana Ferrol Minister',
    )
    const rows = `<w:tc>${table(cell('Dana Ferrol') + cell('Minister') + '</w:tr><w:tr>' + cell('Luka Prado') + cell('Envoy'))}</w:tc>`
    expect((await read(table(cell('Norway') + rows))).text).toBe('Norway\tDana Ferrol\tMinister\nLuka Prado\tEnvoy')
    const inner = `<w:tc>${table(cell('Dana Ferrol') + cell('Minister'))}</w:tc>`
    expect((await read(table(cell('Norway') + inner))).text).toBe('Norway\tDana Ferrol\tMinister')
    // A table in a frame of running text lists what it lists.
    const framed = `<w:tc>${paragraph(run(long))}${table(cell('Dana Ferrol') + cell('Minister'))}${paragraph(run(long))}</w:tc>`
    expect((await read(table(framed))).text).toBe(`${long}\nDana Ferrol\tMinister\n${long}`)
  })

  test('a large first letter in a frame of its own is the first of its word', async () => {
    for (const kind of ['drop', 'margin'])
      expect(
        (
          await read(
            paragraph(`<w:pPr><w:framePr w:dropCap="${kind}"/></w:pPr>${run('T')}`) + paragraph(run('he ferry')),
          )
        ).text,
      ).toBe('The ferry')
    expect((await read(paragraph(`<w:pPr><w:framePr/></w:pPr>${run('A')}`) + paragraph(run('frame')))).text).toBe(
      'A\nframe',
    )
  })
})

describe('fields', () => {
  const part = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const field = (instruction: string, result: string) =>
    `${part('begin')}${instruction}${part('separate')}${run(result)}${part('end')}`
  const instruct = (words: string) => `<w:r><w:instrText>${words}</w:instrText></w:r>`

  test('say what they show, and nothing of the fields that ask for it', async () => {
    const inner = field(instruct('MERGEFIELD Bank'), 'unseen')
    const outer = field(instruct('IF ') + inner + instruct(' = 1'), 'Olm')
    expect((await read(paragraph(`${run('The bank of ')}${outer}${run(' opens.')}`))).text).toBe(
      'The bank of Olm opens.',
    )
  })

  test('one that never ends takes no more than its paragraph', async () => {
    const torn = paragraph(run('Seen ') + part('begin') + run('not seen'))
    expect((await read(torn + paragraph(run('Seen again')))).text).toBe('Seen \nSeen again'.replace(' \n', '\n'))
  })
})

test('signs of a face of symbols are what they look like, typed or put in', async () => {
  const greek = '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr>'
  const body =
    run('\uf061\uf057', greek) + run(' \uf0b7 ') + run('\uf061') + '<w:r><w:sym w:font="Symbol" w:char="F062"/></w:r>'
  expect((await read(paragraph(body))).text).toBe('αΩ • \uf061β')
})

test('lists of one form count on, but where one is told to begin anew', async () => {
  const numbering = `<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num></w:numbering>`
  const item = (list: number, words: string) =>
    paragraph(`<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(words)}`)
  const { text } = await readDocx(
    'a.docx',
    wordFile([item(1, 'one'), item(1, 'two'), item(2, 'five'), item(2, 'six'), item(1, 'seven')].join(''), [
      { name: 'word/numbering.xml', text: numbering },
    ]),
  )
  expect(text).toBe('1. one\n2. two\n5. five\n6. six\n7. seven')
})

test('a list that has the form of a style has its numbers; a level may be shown otherwise, and may never begin anew', async () => {
  const level = (at: number, shown: string, more = '') =>
    `<w:lvl w:ilvl="${at}"><w:numFmt w:val="decimal"/>${more}<w:lvlText w:val="${shown}"/></w:lvl>`
  const numbering = `<w:numbering>
    <w:abstractNum w:abstractNumId="0">${level(0, 'Article %1')}${level(1, '(%2)', '<w:lvlRestart w:val="0"/>')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="House"/></w:abstractNum>
    <w:abstractNum w:abstractNumId="2"><w:styleLink w:val="House"/>${level(0, '%1.')}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">${level(0, '§ %1')}</w:lvlOverride></w:num></w:numbering>`
  const item = ([list, at]: readonly [number, number]) =>
    paragraph(`<w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run('x')}`)
  const items = (
    [
      [1, 0],
      [1, 1],
      [1, 0],
      [1, 1],
      [2, 0],
      [2, 0],
      [3, 0],
    ] as const
  ).map(item)
  const { text } = await readDocx('a.docx', wordFile(items.join(''), [{ name: 'word/numbering.xml', text: numbering }]))
  expect(text.split('\n')).toEqual(['Article 1 x', '(1) x', 'Article 2 x', '(2) x', '1. x', '2. x', '§ 3 x'])
})

test('controls that wait for words, one within another, take nothing of what follows', async () => {
  const control = (inside: string, properties = '') =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`
  const body = control(control(paragraph(run('Choose.'))), '<w:showingPlcHdr/>') + control(paragraph(run('Open.')))
  expect((await read(body + paragraph(run('Seen.')))).text).toBe('Open.\nSeen.')
})

test('how words looked before a change hides and strikes none; a cell that was taken out is', async () => {
  const before = '<w:rPr><w:rPrChange w:id="1"><w:rPr><w:strike/><w:vanish/></w:rPr></w:rPrChange></w:rPr>'
  expect((await read(paragraph(run('Seen.', before)))).text).toBe('Seen.')
  const gone = `<w:tc><w:tcPr><w:cellDel w:id="1"/></w:tcPr>${paragraph(run('Gone'))}</w:tc>`
  const stays = `<w:tc>${paragraph(run('Stays'))}</w:tc>`
  expect((await read(`<w:tbl><w:tr>${gone}${stays}</w:tr></w:tbl>`)).text.trim()).toBe('Stays')
})

test('a note may have a mark of its own, and hides what is hidden in it', async () => {
  const notes = `<w:footnotes><w:footnote w:id="2"><w:p>${run('Of Olm.')}${run(' Unseen.', '<w:rPr><w:vanish/></w:rPr>')}</w:p></w:footnote></w:footnotes>`
  const mark = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>*</w:t></w:r>'
  const body = paragraph(`${run('The accord')}${mark}${run(' ends.')}`)
  const { text, asides } = await readDocx('a.docx', wordFile(body, [{ name: 'word/footnotes.xml', text: notes }]))
  expect([text, asides.map((aside) => [aside.label, aside.text])]).toEqual(['The accord ends.', [['*', 'Of Olm.']]])
})

test('figures that are set higher are raised, in a line and in a formula', async () => {
  const formula =
    '<m:oMath><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>'
  const high = run('2', '<w:rPr><w:position w:val="8"/></w:rPr>')
  expect((await read(paragraph(`${run('In 2005')}${high}${run(' ')}${formula}`))).text).toBe('In 2005 x²')
})
