import { describe, expect, test } from 'vitest'
import { Headers } from './headers'
import { leavesOf, readMime } from './parts'
import { decodeBase64, decodeQuotedPrintable } from './transfer'

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const said = (of: Uint8Array): string => Buffer.from(of).toString('latin1')

describe('the head of a message', () => {
  test.each([
    ['Subject: The crossing\r\n opens', 'The crossing opens'],
    ['subject: =?utf-8?B?0JzQvtGB0YI=?=', 'Мост'],
    // A letter parted between two encoded words.
    ['Subject: =?utf-8?B?0JzQvtGB0Q==?= =?utf-8?B?gg==?=', 'Мост'],
    ['Subject: =?koi8-r?Q?=ED=CF=D3=D4_=CF=D4=CB=D2=D9=D4?= now', 'Мост открыт now'],
    // Windows letters where control characters stand in Latin-1.
    ['Subject: =?windows-1252?Q?It=92s_open?=', 'It’s open'],
    ['Subject: Price =?20 and more', 'Price =?20 and more'],
  ])('%s', (head, subject) => {
    expect(new Headers(bytes(head)).text('subject')).toBe(subject)
  })

  test('names of files are read in every way that programs write them', () => {
    const name = (disposition: string): string | undefined =>
      new Headers(bytes(`Content-Disposition: attachment; ${disposition}`))
        .parameters('content-disposition')
        .of.get('filename')
    expect(name('filename="plan; of \\"Olm\\".docx"')).toBe('plan; of "Olm".docx')
    expect(name("filename*=utf-8''%D0%9C%D0%BE%D1%81%D1%82.docx")).toBe('Мост.docx')
    expect(name("filename*0*=utf-8''%D0%9C%D0%BE; filename*1=st.docx")).toBe('Моst.docx')
    expect(name('filename="=?utf-8?B?0JzQvtGB0YI=?=.docx"')).toBe('Мост.docx')
  })
})

test('what travelled is as it was', () => {
  expect(said(decodeQuotedPrintable(bytes('a=3Db=\r\nc = d=20=  \n=e9=')))).toBe('a=bc = d \xe9')
  expect(said(decodeQuotedPrintable(bytes('no code: =zz')))).toBe('no code: =zz')
  expect(said(decodeBase64(bytes('T2x\r\ntbGFuZA==')))).toBe('Olmland')
  // Two texts put together, and a foot in plain words below.
  expect(said(decodeBase64(bytes('T2w=\r\nbWxhbmQ\r\n')))).toBe('Olmland')
  expect(said(decodeBase64(bytes('T2xtbGFuZA==\r\n\r\nTo leave: list@olm.example')))).toBe('Olmland')
})

describe('the parts of a message', () => {
  const message = [
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    'For programs that do not know parts.',
    '--b',
    'Content-Type: multipart/alternative; boundary=bb',
    '',
    '--bb',
    '',
    'plain',
    '--bb',
    'Content-Type: text/html; charset="koi8-r"',
    '',
    '<p>page</p>',
    '--bb--',
    '--b',
    'Content-Disposition: attachment; filename=a.bin',
    'Content-Transfer-Encoding: base64',
    '',
    'AAEC',
    '--b--',
    'after the end',
  ]

  test.each(['\r\n', '\n'])('are told apart, with %j at the end of lines', (end) => {
    const leaves = leavesOf(readMime(bytes(message.join(end))))
    expect(leaves.map(({ type, charset, fileName, body }) => [type, charset, fileName, said(body)])).toEqual([
      ['text/plain', null, null, 'plain'],
      ['text/html', 'koi8-r', null, '<p>page</p>'],
      ['text/plain', null, 'a.bin', '\0\x01\x02'],
    ])
  })

  test('a message that was cut off says what had come', () => {
    const leaves = leavesOf(readMime(bytes(message.slice(0, 13).join('\n'))))
    expect(leaves.map(({ body }) => said(body))).toEqual(['plain', '<p>page</p>'])
  })

  test('parts without end inside one another, and without number, are read to a bound', () => {
    const nested = 'Content-Type: multipart/mixed; boundary=b\n\n--b\n'.repeat(2_000)
    expect(leavesOf(readMime(bytes(nested))).length).toBeLessThanOrEqual(500)
    const many = `Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(2_000)}`
    expect(leavesOf(readMime(bytes(many)))).toHaveLength(500)
  })
})
