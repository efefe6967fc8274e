import { expect, test } from 'vitest'
import { refusalOf } from '../store/testing/kits'
import { readDocument } from './readDocument'
import { archiveOf } from './testing/archives'

const names =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" ' +
  'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" ' +
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'

const read = async (body: string, styles = '', pages = '') =>
  readDocument(
    'a.odt',
    archiveOf([
      {
        name: 'content.xml',
        text: `<office:document-content ${names}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      },
      { name: 'styles.xml', text: `<office:document-styles ${names}>${pages}</office:document-styles>` },
    ]),
  )

test('paragraphs, headings, spaces, rows and numbers', async () => {
  const styles =
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/></text:list-style>'
  const item = (words: string) => `<text:list-item><text:p>${words}</text:p></text:list-item>`
  const cell = (words: string) => `<table:table-cell><text:p>${words}</text:p></table:table-cell>`
  const { text } = await read(
    `<text:h text:outline-level="1">Title</text:h><text:p>One<text:s text:c="2"/>two<text:line-break/>Three</text:p>
     <text:list text:style-name="L">${item('first')}${item('second')}</text:list>
     <table:table><table:table-row>${cell('Ada')}${cell('Minister')}</table:table-row></table:table>`,
    styles,
  )
  expect(text).toBe('Title\nOne  two\nThree\n(a) first\n(b) second\nAda\tMinister')
})

test('how words are read, over them, is none of them', async () => {
  const ruby = '<text:ruby><text:ruby-base>橋</text:ruby-base><text:ruby-text>はし</text:ruby-text></text:ruby>'
  expect((await read(`<text:p>大臣は${ruby}を開けた。</text:p>`)).text).toBe('大臣は橋を開けた。')
})

test('words that wait to be replaced are none of the text', async () => {
  const waiting = '<text:placeholder text:placeholder-type="text">&lt;Place&gt;</text:placeholder>'
  expect((await read(`<text:p>The crossing ${waiting}opens.</text:p>`)).text).toBe('The crossing opens.')
})

test.each(['-1', '99999999999', '1e9', 'x'])(
  'a count out of range is a space, and a level the first: %s',
  async (odd) => {
    const { text } = await read(
      `<text:h text:outline-level="${odd}">Title</text:h><text:p>One<text:s text:c="${odd}"/>two</text:p>`,
    )
    expect(text).toBe('Title\nOne two')
  },
)

test('struck, hidden and deleted words, notes, comments and headers are set aside', async () => {
  const styles =
    '<style:style style:name="S"><style:text-properties style:text-line-through-style="solid"/></style:style>' +
    '<style:style style:name="H"><style:text-properties text:display="none"/></style:style>'
  const { text, asides } = await read(
    `<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>
     <text:p>We <text:span text:style-name="S">never </text:span><text:span text:style-name="H">secretly </text:span>sign<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>In May.</text:p></text:note-body></text:note><office:annotation><dc:creator>Clerk</dc:creator><text:p>Off the record.</text:p></office:annotation>.</text:p>`,
    styles,
    '<style:header><text:p>Embargoed</text:p></style:header>',
  )
  expect(text).toBe('We sign.')
  expect(asides.map(({ role, label, text: words }) => `${role} ${label ?? ''}: ${words}`).toSorted()).toEqual([
    'comment Clerk: Off the record.',
    'footnote 1: In May.',
    'header : Embargoed',
    'hidden : secretly',
    'struck : gone',
    'struck : never',
  ])
})

test('another kind of archive is refused by its kind, broken markup as damaged', async () => {
  expect(await refusalOf(readDocument('a.odt', archiveOf([{ name: 'x', text: 'x' }])))).toBe('source.unknownType')
  expect(await refusalOf(readDocument('a.odt', archiveOf([{ name: 'content.xml', text: '<a><b></a>' }])))).toBe(
    'source.damaged',
  )
})

test('sections and words that are not shown are set aside', async () => {
  const { text, asides } = await read(
    '<text:section text:display="none"><text:p>Unseen<text:tab/>one.</text:p></text:section><text:section><text:p>Seen <text:hidden-text text:string-value="x">two</text:hidden-text><text:hidden-text text:is-hidden="false">three</text:hidden-text></text:p></text:section>',
  )
  expect(text).toBe('Seen three')
  expect(asides.map((aside) => [aside.role, aside.text])).toEqual([
    ['hidden', 'Unseen one.'],
    ['hidden', 'two'],
  ])
})
